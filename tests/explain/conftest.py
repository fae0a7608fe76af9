"""The program, run without a process."""

from tests.cli.conftest import impactcheck

__all__ = ["impactcheck"]
