"""The steps between effects and the finished assessment, each a short file."""
