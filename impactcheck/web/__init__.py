"""The same job in a browser: describe a reform, see what it does, mend it, take it home."""
