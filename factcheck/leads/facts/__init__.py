"""Rules that hold a text against dated facts: who was in office, what was called how."""
