"""What fills the terminal: the library of articles, and the review of one."""
