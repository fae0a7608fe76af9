"""The archetypes room."""
