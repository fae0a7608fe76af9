"""The only code that writes to a screen: its width and colour, what may be shown, and blocks."""
