"""Rules that hold the numbers of a sentence against each other."""
