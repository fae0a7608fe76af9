"""The command line that the builders of tables share."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from impactcheck.console.write import tell
from impactcheck.problems import BadInput


def run_build(
    program: str,
    build: Callable[[Path, Path], object],
    default_output: Path,
    arguments: Sequence[str] | None = None,
) -> int:
    """Build tables from a source folder; 0 when written, 2 when it is not as expected.

    Problems are told by their key: only a developer reads them.
    """
    parser = argparse.ArgumentParser(prog=program)
    parser.add_argument("source_dir", type=Path)
    parser.add_argument("--output", type=Path, default=default_output)
    options = parser.parse_args(arguments)
    try:
        build(options.source_dir, options.output)
    except BadInput as error:
        for problem in error.problems:
            tell(f"{problem.place}: {problem.key} {problem.arguments}")
        return 2
    except (OSError, ValueError, LookupError) as error:
        tell(f"{type(error).__name__}: {error}")
        return 2
    return 0
