"""The arithmetic of one municipality, line by line: as data first, then worded."""
