"""impactcheck: does a reform work in small, shrinking and sparse municipalities?"""

__version__ = "0.1.0"
