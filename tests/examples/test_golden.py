"""Every example gives what it gave when somebody last read the answer."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.examples.expected import AGAIN, GOLDEN, assessed, example_files, expected_of

RELATIVE = 1e-9
ABSOLUTE = 1e-9
"""For figures that are zero but for rounding, in kronor and shares alike."""
EXAMPLES = example_files()


def differences(was: Any, now: Any, where: str = "") -> Iterator[str]:
    """Where two JSON values differ, by path; numbers that agree within the tolerance do not."""
    if isinstance(was, dict) and isinstance(now, dict):
        for key in sorted(was.keys() | now.keys()):
            if key not in was or key not in now:
                yield f"{where}/{key}: {'gone' if key in was else 'new'}"
            else:
                yield from differences(was[key], now[key], f"{where}/{key}")
    elif isinstance(was, list) and isinstance(now, list):
        if len(was) != len(now):
            yield f"{where}: {len(was)} items, now {len(now)}: {now}"
        for index, (one, other) in enumerate(zip(was, now, strict=False)):
            yield from differences(one, other, f"{where}/{index}")
    elif _are_numbers(was, now):
        if not math.isclose(was, now, rel_tol=RELATIVE, abs_tol=ABSOLUTE):
            yield f"{where}: {was}, now {now}"
    elif was != now:
        yield f"{where}: {was!r}, now {now!r}"


def _are_numbers(*values: Any) -> bool:
    return all(isinstance(one, int | float) and not isinstance(one, bool) for one in values)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_gives_what_it_is_known_to_give(path: Path) -> None:
    golden = GOLDEN / f"{path.stem}.json"
    assert golden.is_file(), f"{path.name} has no expected assessment: {AGAIN}"
    was = json.loads(golden.read_text(encoding="utf-8"))
    changed = list(differences(was, expected_of(assessed(path))))
    assert not changed, "\n".join([f"{path.name} answers differently; {AGAIN}", *changed[:20]])


def test_no_expected_assessment_outlives_its_example() -> None:
    names = {path.stem for path in EXAMPLES}
    assert {path.stem for path in GOLDEN.glob("*.json")} - names == set()


def test_a_difference_is_found_whatever_it_is() -> None:
    was = {"a": 1.0, "b": [1, 2], "c": "x", "d": None}
    assert list(differences(was, {**was, "a": 1.0 + 1e-12})) == []
    assert list(differences(was, {**was, "a": 1.0 + 1e-6})) == ["/a: 1.0, now 1.000001"]
    assert list(differences(was, {**was, "b": [1]})) == ["/b: 2 items, now 1: [1]"]
    assert list(differences(was, {**was, "d": 0})) == ["/d: None, now 0"]
    assert list(differences(was, {**was, "f": 1})) == ["/f: new"]
