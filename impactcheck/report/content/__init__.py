"""What a document says: sections as blocks in one language, looked up and never computed."""
