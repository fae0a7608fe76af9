"""The difference between two reforms as lines of the file that a person would have to change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from impactcheck.counterproposals import ChangedValue
from impactcheck.reform.amounts import AS_WRITTEN
from impactcheck.reform.model import Reform

_NOT_COMPARED: dict[str, Any] = {
    "alternatives": True,
    "title": True,
    "analysis": {"alternatives": True},
}
"""A changed reform has a title of its own, and its analysis names the alternatives it came from."""


def changed_values(before: Reform, after: Reform) -> tuple[ChangedValue, ...]:
    """Each dotted path whose value differs; None stands for a value that is not there.

    Of a list that has grown or shrunk only the items that went and came.
    """
    return tuple(_changed(_written(before), _written(after), ""))


def _written(reform: Reform) -> dict[str, Any]:
    return reform.model_dump(
        mode="json", context=AS_WRITTEN, exclude_defaults=True, exclude=_NOT_COMPARED
    )


def _changed(old: Any, new: Any, path: str) -> Iterator[ChangedValue]:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for name in [*old, *(key for key in new if key not in old)]:
            yield from _changed(old.get(name), new.get(name), f"{path}.{name}" if path else name)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _changed(one, other, f"{path}.{index}")
    elif isinstance(old, list) and isinstance(new, list):
        gone, come = [x for x in old if x not in new], [x for x in new if x not in old]
        yield ChangedValue(path=path, old=gone or None, new=come or None)
    elif old is None and isinstance(new, Mapping):
        for name, value in new.items():
            yield from _changed(None, value, f"{path}.{name}")
    elif old != new:
        yield ChangedValue(path=path, old=old, new=new)
