"""Rules that look at words alone: what they claim, and whom they leave out."""
