"""Log records of libraries, told like our own notices: they may hold what a visitor sent."""

from __future__ import annotations

import logging

from impactcheck.console.write import tell


class TellingHandler(logging.Handler):
    """Writes each record to standard error without control characters."""

    def emit(self, record: logging.LogRecord) -> None:
        """Tell one record."""
        tell(self.format(record))
