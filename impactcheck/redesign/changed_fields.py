"""The difference between two reforms as lines of the file that a person would have to change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from impactcheck.contract.redesigns import ChangedValue
from impactcheck.reform.amounts import AS_WRITTEN
from impactcheck.reform.model import Reform

_NOT_COMPARED: dict[str, Any] = {
    "alternatives": True,
    "title": True,
    "summary": True,
    "assumptions": True,
    "analysis": {"alternatives": True},
}
"""A changed reform has texts of its own, and its analysis names the alternatives it came from."""


def changed_values(before: Reform, after: Reform) -> tuple[ChangedValue, ...]:
    """Each dotted path whose value differs; None stands for a value that is not there.

    Of a list that has grown or shrunk only the items that went and came; an item that holds all it
    held before is the same item, of which only what was added is told.
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
        yield from _list_changed(old, new, path)
    elif old is None and isinstance(new, Mapping):
        for name, value in new.items():
            yield from _changed(None, value, f"{path}.{name}")
    elif old != new:
        yield ChangedValue(path=path, old=old, new=new)


def _list_changed(old: list[Any], new: list[Any], path: str) -> Iterator[ChangedValue]:
    kept = _kept(old, new)
    refined = {before: after for before, after in kept.items() if old[before] != new[after]}
    for before, after in refined.items():
        yield from _changed(old[before], new[after], f"{path}.{after}")
    gone = [item for index, item in enumerate(old) if index not in kept]
    come = {i: item for i, item in enumerate(new) if i not in set(kept.values())}
    if refined and not gone:
        for index, item in come.items():
            yield ChangedValue(path=f"{path}.{index}", old=None, new=item)
    elif gone or come:
        yield ChangedValue(path=path, old=gone or None, new=list(come.values()) or None)


def _kept(old: list[Any], new: list[Any]) -> dict[int, int]:
    """Where each old item stands in the new list, itself or with more said of it."""
    kept: dict[int, int] = {}
    for before, item in enumerate(old):
        free = [index for index in range(len(new)) if index not in kept.values()]
        same = [index for index in free if new[index] == item]
        more = [index for index in free if _holds(new[index], item)]
        if same or more:
            kept[before] = (same or more)[0]
    return kept


def _holds(new: Any, old: Any) -> bool:
    if not (isinstance(new, Mapping) and isinstance(old, Mapping)):
        return False
    return all(name in new and new[name] == value for name, value in old.items())
