"""What screens are composed of. Widgets show values and send messages; none knows of the desk."""
