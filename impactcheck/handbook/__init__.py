"""The rulebook read back: its cases run, its rules worded, its pages written."""
