"""A person's answers laid on a reform file that was read: accepted, changed or refused."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Answer:
    """What a person says of one field; `value` where it is another than what was read."""

    verdict: Literal["accept", "refuse"]
    value: Any = None


def with_answers(values: Mapping[str, Any], answers: Mapping[str, Answer]) -> dict[str, Any]:
    """The file's plain values with the answers laid on them, by dotted path.

    An accepted field is confirmed, a changed one too; a refused one goes, with its origin and its
    questions. With a measure's title the measure is refused, with a step's name the step.
    """
    found: dict[str, Any] = copy.deepcopy(dict(values))
    for path, answer in answers.items():
        origin = _origins(found).get(path)
        if answer.verdict == "accept" and origin is not None:
            if answer.value is not None:
                _set(found, path, answer.value)
            origin["confirmed"] = True
    refused = [path for path, answer in answers.items() if answer.verdict == "refuse"]
    # the last first, so that the numbers of the steps before it still hold
    for path in sorted(refused, key=_place, reverse=True):
        _refuse(found, path)
    return found


def _origins(values: Mapping[str, Any]) -> dict[str, Any]:
    origins: dict[str, Any] = (values.get("read") or {}).get("from") or {}
    return origins


def _place(path: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(one), "") if one.isdigit() else (0, one) for one in path.split("."))


def _refuse(values: dict[str, Any], path: str) -> None:
    steps = path.split(".")
    match steps:
        case ["measures", name, "title"]:
            values.get("measures", {}).pop(name, None)
            _forget(values, f"measures.{name}.")
        case ["measures", name, "burden", number, "step"]:
            burden = values.get("measures", {}).get(name, {}).get("burden", [])
            if int(number) < len(burden):
                del burden[int(number)]
            _forget(values, f"measures.{name}.burden.{number}.")
            _move_up(values, f"measures.{name}.burden.", int(number))
            if not burden:
                values["measures"][name].pop("burden", None)
        case _:
            holder = _holder(values, steps[:-1])
            if isinstance(holder, dict):
                holder.pop(steps[-1], None)
            _origins(values).pop(path, None)


def _forget(values: dict[str, Any], prefix: str) -> None:
    origins = _origins(values)
    for path in [one for one in origins if one.startswith(prefix)]:
        del origins[path]
    read = values.get("read") or {}
    if "questions" in read:
        read["questions"] = [
            one for one in read["questions"] if not str(one.get("field")).startswith(prefix)
        ]


def _move_up(values: dict[str, Any], prefix: str, gone: int) -> None:
    """What was said of the steps after the one that is gone is said one number earlier."""

    def moved(path: str) -> str:
        if not path.startswith(prefix):
            return path
        number, _, rest = path.removeprefix(prefix).partition(".")
        return f"{prefix}{int(number) - 1}.{rest}" if int(number) > gone else path

    read = values.get("read") or {}
    if read.get("from"):
        read["from"] = {moved(path): origin for path, origin in read["from"].items()}
    for one in read.get("questions") or []:
        one["field"] = moved(str(one.get("field")))


def _holder(values: Any, steps: list[str]) -> Any:
    for step in steps:
        try:
            values = values[int(step)] if isinstance(values, list) else values[step]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return values


def _set(values: dict[str, Any], path: str, new: Any) -> None:
    *steps, last = path.split(".")
    holder = _holder(values, steps)
    if isinstance(holder, dict):
        holder[last] = new
