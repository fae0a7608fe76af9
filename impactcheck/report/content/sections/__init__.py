"""The sections that documents are made of: one file each, in blocks, for every format."""
