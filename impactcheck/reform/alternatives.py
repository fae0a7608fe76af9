"""A reform with some values changed: its own alternatives, and whatever a caller tries out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.amounts import AS_WRITTEN
from impactcheck.reform.model import Reform
from impactcheck.suggestions import closest
from impactcheck.validation import problems_of
from impactcheck.yamlfile import Document


def with_changes(reform: Reform, changes: Mapping[str, object]) -> Reform:
    """The reform with each dotted path set to a new value as a person writes it.

    `{"measures.bidrag.base": "100 000 kr"}`; None removes the value; list items go by number,
    from 0. The changed reform has no alternatives, but its analysis names those that it had, unless
    it already describes them. Raises BadInput for a path that leads nowhere or a value that does
    not fit.
    """
    written = reform.model_dump(context=AS_WRITTEN, exclude_defaults=True, exclude={"alternatives"})
    values: dict[str, Any] = _plain(written)
    if reform.alternatives and reform.analysis.alternatives is None:
        titles = "; ".join(chosen.title for chosen in reform.alternatives.values())
        values.setdefault("analysis", {})["alternatives"] = titles
    for path, value in changes.items():
        _set(values, path, _plain(value))
    document = Document(values, reform.id)
    try:
        return Reform.model_validate(document.values)
    except ValidationError as error:
        raise BadInput(problems_of(error, Reform, document)) from error


def alternative(reform: Reform, name: str) -> Reform:
    """The alternative called `name`, as a reform of its own under the alternative's title.

    It has the reform's status unless it is marked as the law in force.
    """
    chosen = reform.alternatives[name]
    status = {} if chosen.status is None else {"status": chosen.status}
    return with_changes(reform, {**chosen.change, **status, "title": chosen.title})


def alternative_problems(reform: Reform, document: Document) -> list[Problem]:
    """What is wrong with the reform's own alternatives, placed at the change to blame."""
    found: list[Problem] = []
    for name, chosen in reform.alternatives.items():
        try:
            with_changes(reform, chosen.change)
        except BadInput as error:
            at = ("alternatives", name, "change")
            found += [_placed(problem, at, chosen.change, document) for problem in error.problems]
    return found


def _placed(
    problem: Problem, at: tuple[str, ...], changes: Mapping[str, object], document: Document
) -> Problem:
    field = str(problem.arguments.get("field", ""))
    blamed = next((path for path in changes if field == path or field.startswith(path)), None)
    place: Place = document.key_place(at if blamed is None else (*at, blamed))
    return Problem(problem.key, problem.arguments, place)


def _set(values: dict[str, Any], path: str, value: object) -> None:
    steps = path.split(".")
    holder: Any = values
    for index, step in enumerate(steps[:-1]):
        holder = _below(holder, step, path, create=index > 0)
    last = steps[-1]
    if isinstance(holder, list):
        _below(holder, last, path, create=False)
        holder[int(last)] = value
    elif not isinstance(holder, dict):
        raise _leads_nowhere(path, last, [])
    elif value is None:
        holder.pop(last, None)
    else:
        holder[last] = value


def _below(holder: Any, step: str, path: str, *, create: bool) -> Any:
    if isinstance(holder, list):
        if not re.fullmatch(r"\d{1,4}", step) or int(step) >= len(holder):
            raise _leads_nowhere(path, step, [str(index) for index in range(len(holder))])
        return holder[int(step)]
    if not isinstance(holder, dict):
        raise _leads_nowhere(path, step, [])
    if step not in holder:
        is_measure = path.startswith(f"measures.{step}.")
        if not create or is_measure:
            raise _leads_nowhere(path, step, list(holder))
        holder[step] = {}
    return holder[step]


def _leads_nowhere(path: str, step: str, choices: list[str]) -> BadInput:
    suggestions = ", ".join(closest(step, choices))
    arguments: dict[str, str | int | float] = {
        "field": path,
        "value": step,
        "suggestions": suggestions,
    }
    return BadInput(Problem("change-path-unknown", arguments))


def _plain(value: Any) -> Any:
    """Lists instead of tuples, so that a change and a file look alike."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value
