"""The redesign room."""
