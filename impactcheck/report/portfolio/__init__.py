"""The report about many reforms together."""
