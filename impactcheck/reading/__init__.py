"""A draft statute read into a description of a reform: patterns over legal Swedish, no model."""
