"""The command line: one file per command, none of them imported before it is asked for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NoReturn


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code; see `impactcheck.cli.exits`."""
    from impactcheck.cli.run import run

    sys.exit(run(sys.argv[1:] if arguments is None else arguments))
