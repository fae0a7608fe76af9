"""A draft: the text of a reform file, on which a form's fields are laid.

The text is the whole truth: what the form makes is what the command line reads.
"""

from __future__ import annotations

import copy
import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from impactcheck.kinds import measure_kinds
from impactcheck.problems import BadInput, Problem
from impactcheck.reform.measures import model_of
from impactcheck.reform.model import Reform
from impactcheck.reform.to_yaml import values_to_yaml
from impactcheck.web.form_fields import (
    PREFIX,
    RANGE_ENDS,
    YES_NO,
    Field,
    every_field,
    measure_nodes,
    reform_nodes,
)
from impactcheck.yamlfile import Document, parse_yaml
from impactcheck.yamlfile.scalars import plain_value

FILE = "forslag.yaml"
"""What problems call the draft."""

MOST_HISTORY = 12
_AMOUNT = frozenset({"quantity", "whole", "day", "years"})
_SCALE = re.compile(r"measures\.[^.]+\.scale\.([a-z_]+)")


@dataclass(frozen=True)
class Draft:
    """`text` is the file; `values` what it holds, empty where it cannot be read.

    `history` are earlier texts, the latest last.
    """

    text: str
    values: dict[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    document: Document | None = None
    history: tuple[str, ...] = ()

    @property
    def measures(self) -> dict[str, dict[str, Any]]:
        """The measures that a form can show, by name."""
        found = self.values.get("measures")
        if not isinstance(found, dict):
            return {}
        return {
            name: one
            for name, one in found.items()
            if isinstance(name, str) and isinstance(one, dict) and "." not in name
        }

    def fields(self) -> list[Field]:
        """Every field of the form."""
        nodes = list(reform_nodes(self.values))
        for name, one in self.measures.items():
            nodes += measure_nodes(name, one)
        return list(every_field(nodes))


def draft_of(text: str, history: Sequence[str] = ()) -> Draft:
    """Read a draft; problems of writing are kept beside it, and no form can then be shown."""
    text = text.replace("\r\n", "\n")
    kept = tuple(history)[-MOST_HISTORY:]
    try:
        document = parse_yaml(text, FILE)
    except BadInput as error:
        return Draft(text, problems=error.problems, history=kept)
    if not isinstance(document.values, dict):
        problem = Problem("file-not-a-mapping", {"file": FILE}, document.value_place(()))
        return Draft(text, problems=(problem,), history=kept)
    return Draft(text, document.values, document=document, history=kept)


def new_draft(kind: str, name: str, reform_id: str) -> Draft:
    """An empty reform with one measure of a kind; KeyError for an unknown kind."""
    if kind not in measure_kinds():
        raise KeyError(kind)
    head = {"format": "impactcheck/1", "id": reform_id, "status": "idea"}
    dated = {"date": plain_value("2026-01-01"), "prices": 2026}
    return draft_of(values_to_yaml({**head, **dated, "measures": {name: {"kind": kind}}}))


def with_fields(draft: Draft, posted: Mapping[str, Sequence[str]]) -> Draft:
    """The draft with a form's fields laid on it; fields that the form does not have are ignored.

    The text is left as it stands, comments and all, where nothing was changed.
    """
    values = copy.deepcopy(draft.values)
    for one in draft.fields():
        sent = posted.get(PREFIX + one.name)
        if sent is not None and one.plain:
            _lay(values, one, [text.replace("\r\n", "\n").strip() for text in sent])
    _one_scale(values, posted)
    values = _without_empty(values)
    if not draft.values or values == draft.values:
        return draft
    return draft_of(values_to_yaml(_in_order(values)), draft.history)


def with_measure(draft: Draft, kind: str, name: str) -> Draft:
    """One more measure; its name gets a number where it is taken. KeyError for unknown kinds."""
    if kind not in measure_kinds():
        raise KeyError(kind)
    free, number = name, 2
    while free in draft.measures:
        free, number = f"{name}-{number}", number + 1
    measures = {**draft.measures, free: {"kind": kind}}
    return changed(draft, {**draft.values, "measures": measures})


def without(draft: Draft, dotted: str) -> Draft:
    """The draft without what stands at a dotted path; unchanged where nothing does."""
    values = copy.deepcopy(draft.values)
    *steps, last = dotted.split(".")
    holder: Any = values
    for step in steps:
        holder = _inside(holder, step)
    if isinstance(holder, dict) and last in holder:
        del holder[last]
    elif isinstance(holder, list) and last.isdecimal() and int(last) < len(holder):
        del holder[int(last)]
    else:
        return draft
    return changed(draft, _without_empty(values))


def changed(draft: Draft, values: dict[str, Any]) -> Draft:
    """A draft with other values, and the old one to go back to."""
    return replaced(draft, values_to_yaml(_in_order(values)))


def replaced(draft: Draft, text: str) -> Draft:
    """A draft with another text, and the old one to go back to."""
    same = text.strip() == draft.text.strip()
    return draft_of(text, draft.history if same else (*draft.history, draft.text))


def undone(draft: Draft) -> Draft:
    """The draft before the last large change."""
    if not draft.history:
        return draft
    return draft_of(draft.history[-1], draft.history[:-1])


def _inside(holder: Any, step: str) -> Any:
    if isinstance(holder, dict):
        return holder.get(step)
    if isinstance(holder, list) and step.isdecimal() and int(step) < len(holder):
        return holder[int(step)]
    return None


def _lay(values: dict[str, Any], one: Field, sent: list[str]) -> None:
    was = _at(values, one.path)
    new = _value(one, sent)
    if new is None and isinstance(was, dict) and set(was) != set(RANGE_ENDS):
        return
    if was is None and (new is None or (one.preset is not None and sent[-1:] == [one.preset])):
        return
    if sent == [one.value] and one.kind != "some":
        return
    _set(values, one.path, new)


def _value(one: Field, sent: list[str]) -> Any:
    """What a field says, as the file holds it; None where it is empty."""
    text = sent[-1] if sent else ""
    if one.kind == "some":
        return [text for text in sent if text in one.choices] or None
    if one.kind == "lines":
        return [line.strip() for line in text.split("\n") if line.strip()] or None
    if one.kind == "quantity" and text.count("/") == len(RANGE_ENDS) - 1:
        ends = [plain_value(end.strip()) for end in text.split("/")]
        return dict(zip(RANGE_ENDS, ends, strict=True))
    if one.kind in _AMOUNT or one.choices == YES_NO:
        return plain_value(text)
    return text or None


def _at(values: Any, path: Sequence[str]) -> Any:
    for step in path:
        values = _inside(values, step)
    return values


def _set(values: dict[str, Any], path: Sequence[str], new: Any) -> None:
    holder: Any = values
    for step, following in itertools.pairwise(path):
        below = _inside(holder, step)
        if not isinstance(below, dict | list):
            below = [] if following.isdecimal() else {}
            _put(holder, step, below)
        holder = below
    if new is None and isinstance(holder, dict):
        holder.pop(path[-1], None)
    else:
        _put(holder, path[-1], new)


def _put(holder: Any, step: str, value: Any) -> None:
    if isinstance(holder, dict):
        holder[step] = value
        return
    while len(holder) <= int(step):
        holder.append({})
    holder[int(step)] = value


def _one_scale(values: dict[str, Any], posted: Mapping[str, Sequence[str]]) -> None:
    """Where another scale was chosen, take away the fields that only the one before had."""
    measures = values.get("measures")
    for name, measure in (measures if isinstance(measures, dict) else {}).items():
        scale = measure.get("scale") if isinstance(measure, dict) else None
        if not isinstance(scale, dict) or PREFIX + f"measures.{name}.scale.by" not in posted:
            continue
        known = {one.path[-1] for one in every_field(measure_nodes(name, measure))}
        rows = {one.path[3] for one in every_field(measure_nodes(name, measure)) if one.path[3:]}
        sent = {found[1] for key in posted if (found := _SCALE.match(key.removeprefix(PREFIX)))}
        for key in sent - known - rows if "by" in scale else set(scale):
            scale.pop(key, None)


def _without_empty(value: Any) -> Any:
    """Mappings and lists without what is empty in them; a measure keeps its kind."""
    if isinstance(value, dict):
        kept = {name: _without_empty(item) for name, item in value.items()}
        return {name: item for name, item in kept.items() if item not in ({}, [])}
    if isinstance(value, list):
        return [item for item in map(_without_empty, value) if item not in ({}, [])]
    return value


def _in_order(values: dict[str, Any]) -> dict[str, Any]:
    """Keys in the order of the format; unknown ones last."""
    ordered = _sorted(values, list(Reform.model_fields))
    measures = ordered.get("measures")
    if isinstance(measures, dict):
        ordered["measures"] = {
            name: _measure_in_order(one) if isinstance(one, dict) else one
            for name, one in measures.items()
        }
    return ordered


def _measure_in_order(values: dict[str, Any]) -> dict[str, Any]:
    kind = measure_kinds().get(str(values.get("kind")))
    names = [] if kind is None else list(model_of(kind).model_fields)
    return _sorted(values, ["kind", "title", *names])


def _sorted(values: dict[str, Any], names: list[str]) -> dict[str, Any]:
    places = {name: place for place, name in reversed(list(enumerate(names)))}
    return dict(sorted(values.items(), key=lambda item: places.get(item[0], len(names))))
