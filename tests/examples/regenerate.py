"""Write the expected assessment of every example: `python -m tests.examples.regenerate`.

Read the difference before committing it: a changed figure is a changed answer to somebody.
"""

from __future__ import annotations

import json

from tests.examples.expected import GOLDEN, assessed, example_files, expected_of


def regenerate() -> None:
    """Write one file per example and remove those whose example is gone."""
    GOLDEN.mkdir(exist_ok=True)
    paths = example_files()
    for old in GOLDEN.glob("*.json"):
        if old.stem not in {path.stem for path in paths}:
            old.unlink()
    for path in paths:
        text = json.dumps(expected_of(assessed(path)), ensure_ascii=False, indent=1)
        (GOLDEN / f"{path.stem}.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    regenerate()
