"""The words of a form: labels, hints and choices of fields, and mistakes beside their field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from impactcheck.country.model import Country
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.language.problems import message
from impactcheck.problems import Place, Problem
from impactcheck.web.draft import Draft
from impactcheck.web.form_fields import Field, Node
from impactcheck.yamlfile import Document

ROOM = "web"
_NO_COUNT = ("%", "per ", "SEK", "share", "ratio")


@dataclass(frozen=True)
class Mistake:
    """What is wrong, and the dotted path of the field to blame; empty where there is none."""

    text: str
    field: str
    place: str


@dataclass(frozen=True)
class KeyChoices:
    """Columns to allocate by, as pairs of name and label: numbers first, then all others."""

    counts: tuple[tuple[str, str], ...]
    others: tuple[tuple[str, str], ...]


class FormWords:
    """The words of a form in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._texts = texts_for(language)

    def say(self, key: str, room: str = ROOM, **arguments: str | int | float) -> str:
        """A text; raises MissingText for an unknown key."""
        return self._texts.say(room, key, **arguments)

    def label(self, node: Node) -> str:
        """What a field or a group is called."""
        return self._first("label", node.texts) or node.path[-1].replace("_", " ")

    def hint(self, node: Node) -> str:
        """What belongs there and what it means; empty where the label says it all."""
        if own := self._first("hint", node.texts):
            return "" if own == "–" else own
        found = (key for key in node.texts if self._texts.has("template", key))
        key = next(found, None)
        return "" if key is None else self._texts.say("template", key)

    def example(self, field: Field) -> str:
        """An example of what may stand in a field."""
        return self.say("example", example=field.example) if field.example else ""

    def option(self, field: Field, value: str) -> str:
        """What a choice is called."""
        for key in (*field.texts, field.path[-1]):
            if self._texts.has(ROOM, f"option-{key}-{value}"):
                return self.say(f"option-{key}-{value}")
        return self.say(f"option-{value}") if self._texts.has(ROOM, f"option-{value}") else value

    def _first(self, what: str, keys: Iterable[str]) -> str:
        found = (f"{what}-{key}" for key in keys if self._texts.has(ROOM, f"{what}-{key}"))
        key = next(found, None)
        return "" if key is None else self.say(key)


def key_choices(country: Country, language: Language) -> KeyChoices:
    """Every column of the country, in the order of its name in the language."""
    rows = [
        (one.name, one.label_sv if language == "sv" else one.label_en, one.unit)
        for one in country.columns.values()
    ]
    rows.sort(key=lambda row: (row[0] != "population", row[1].casefold()))
    is_count = {name: not any(mark in unit for mark in _NO_COUNT) for name, _, unit in rows}
    return KeyChoices(
        tuple((name, label) for name, label, _ in rows if is_count[name]),
        tuple((name, label) for name, label, _ in rows if not is_count[name]),
    )


def mistakes(
    problems: Iterable[Problem],
    draft: Draft,
    language: Language,
) -> tuple[Mistake, ...]:
    """Problems as a form shows them, each blamed on the nearest field that the form has."""
    words = FormWords(language)
    labels = {one.name: words.label(one) for one in draft.fields()}
    known = frozenset(labels) | {f"measures.{name}" for name in draft.measures}
    return tuple(
        Mistake(
            message(_by_label(problem, labels), language),
            _nearest(_blamed(problem, draft.document), known),
            "" if problem.place is None or problem.place.line is None else str(problem.place.line),
        )
        for problem in problems
    )


def _by_label(problem: Problem, labels: Mapping[str, str]) -> Problem:
    """The problem with its field called what the form calls it, not by its path in the file."""
    told = problem.arguments
    path = ".".join(str(told[part]) for part in ("inside", "field") if told.get(part))
    if path not in labels:
        return problem
    nowhere = {"inside": ""} if "inside" in told else {}
    return replace(problem, arguments={**told, **nowhere, "field": labels[path]})


def by_field(found: Iterable[Mistake]) -> Mapping[str, list[str]]:
    """The texts of mistakes by the field that they stand beside."""
    told: dict[str, list[str]] = {}
    for one in found:
        told.setdefault(one.field, []).append(one.text)
    return told


def _blamed(problem: Problem, document: Document | None) -> str:
    told = problem.arguments
    if "inside" in told:
        return ".".join(str(part) for part in (told["inside"], told["field"]) if part)
    if told.get("field"):
        return str(told["field"])
    if document is None or problem.place is None:
        return ""
    return next(_paths_at(problem.place, document), "")


def _paths_at(place: Place, document: Document) -> Iterator[str]:
    for places in (document.value_places, document.key_places):
        for path, at in sorted(places.items(), key=lambda item: -len(item[0])):
            if at == place:
                yield ".".join(str(step) for step in path)


def _nearest(path: str, known: frozenset[str]) -> str:
    """The field itself, a field inside it, or what holds it; empty where the form has none."""
    if path in known:
        return path
    inside = sorted(name for name in known if path and name.startswith(f"{path}."))
    if inside and path.count(".") > 1:
        return inside[0]
    while path:
        path = path.rpartition(".")[0]
        if path in known:
            return path
    return ""
