"""A file of any usual form as plain text, within bounds; hostile ones get a clear answer."""
