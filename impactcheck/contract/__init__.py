"""The JSON contract: what may be said about a reform, as data and in no language."""
