"""The country room."""
