"""The room that says in one sentence who loses."""
