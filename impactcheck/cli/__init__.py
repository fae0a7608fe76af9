"""The command line: one file per command, none of them imported before it is asked for."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import NoReturn

OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""Python's own 700 looks through all that was imported a dozen times before anything is checked.

Measured on a check to JSON: 35 ms of 335. What is kept longer is small: the program ends soon, and
the form makes few objects that refer to each other.
"""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code; see `impactcheck.cli.exit_codes`."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    from impactcheck.cli.run_program import run_program

    code = run_program(sys.argv[1:] if arguments is None else arguments)
    # Else Python looks for garbage in all of it once more before it goes: 30 ms.
    gc.freeze()
    sys.exit(code)
