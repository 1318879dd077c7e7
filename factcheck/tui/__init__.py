"""The desk on the screen. ``factcheck.tui.app.run`` opens it; nothing else here is for outside."""
