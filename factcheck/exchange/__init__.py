"""What leaves the desk and comes back to it: one file a format."""
