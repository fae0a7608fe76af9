"""A document in a file format, one small file for each."""
