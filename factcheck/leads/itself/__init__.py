"""Rules that hold one place of a text against another."""
