"""The closed vocabulary that rules may ask about: each with name, unit and docstring."""
