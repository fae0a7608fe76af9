"""What a Python programmer calls."""
