"""Sentences for people in which every figure is still a figure.

Three sources of words meet here: the report's own catalogue, the assessment's messages (keys of
`messages.ftl`), and the rules' texts with `{names}` in braces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from impactcheck.language.catalogue import texts_for
from impactcheck.report.content.document import NO_UNIT, Document
from impactcheck.report.content.figures import FigureView, Part, Sentence, plain
from impactcheck.units import UNITS

_OPEN, _CLOSE = "\ue000", "\ue001"
_TOKEN = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_BRACES = re.compile(r"\{([A-Za-z][A-Za-z0-9_]*)\}")

Argument = str | int | float | FigureView


def unit_in_name(name: str) -> str:
    """The unit that an argument's name ends in (`limit_kr` is in kr), else a bare count."""
    endings = [unit for unit in UNITS if name == unit or name.endswith(f"_{unit}")]
    return max(endings, key=len, default=NO_UNIT)


class Wording:
    """The words of one document in its language."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._texts = texts_for(document.language)

    def say(self, key: str, room: str = "report", **arguments: Argument) -> Sentence:
        """A text of a catalogue as a sentence; raises MissingText for an unknown key.

        A figure is available as `$name`, and as `$name_number` for the choice of plural forms;
        `$stands` says whether the reform is a proposal or law already (`in_force`, `repealed`).
        """
        parts: list[Argument] = []
        given: dict[str, str | int | float] = {"stands": self.document.stands}
        for name, argument in arguments.items():
            if isinstance(argument, FigureView):
                given[f"{name}_number"] = "none" if argument.value is None else argument.value
            given[name] = f"{_OPEN}{len(parts)}{_CLOSE}"
            parts.append(argument)
            if isinstance(argument, str) and argument in SELECTABLE:
                given[name] = argument
        return _put_back(self._texts.say(room, key, **given), parts)

    def text(self, key: str, room: str = "report", **arguments: Argument) -> str:
        """The same as a plain string."""
        return plain(self.say(key, room, **arguments))

    def text_or(self, key: str, otherwise: str) -> str:
        """A label of the report, or `otherwise` for an id that somebody else has made up."""
        return self.text(key) if self._texts.has("report", key) else otherwise

    def message(self, pointer: str, **more: Argument) -> Sentence:
        """The message of the assessment at a pointer, its numbers as figures.

        Its key is one of `messages.ftl`, or of `metrics.ftl` where a metric had no value. `more`
        are arguments that only the report can word.
        """
        message = self.document.at(pointer)
        key = str(message["key"])
        room = "messages" if self._texts.has("messages", key) else "metrics"
        arguments: dict[str, Argument] = {
            name: self._argument(f"{pointer}/arguments/{name}", name, value)
            for name, value in message["arguments"].items()
        }
        return self.say(key, room, **{**more, **arguments})

    def rule_text(self, pointer: str, text: str) -> Sentence:
        """A rule's message, its `{names}` filled from the evidence of the finding at a pointer."""
        figures = self.evidence_figures(pointer)
        parts: list[Part] = []
        end = 0
        for found in _BRACES.finditer(text):
            parts.append(text[end : found.start()])
            if found[1] == "listed":
                parts += self.listed(pointer)
            else:
                parts.append(figures.get(found[1], found[0]))
            end = found.end()
        return tuple(part for part in (*parts, text[end:]) if part != "")

    def listed(self, pointer: str) -> Sentence:
        """The lines that the finding at a pointer lists, one after another."""
        at = f"{pointer}/evidence/listed"
        parts: list[Part] = []
        for index, line in enumerate(self.document.at(at)):
            arguments: dict[str, Argument] = {
                name: str(words[self.document.language]) for name, words in line["texts"].items()
            }
            for name in ("field", "fields"):
                if name in arguments:
                    paths = str(arguments[name]).split(", ")
                    arguments[name] = ", ".join(self.field_label(path) for path in paths)
            for name in line["figures"]:
                arguments[name] = self.document.figure(
                    f"{at}/{index}/figures/{name}/value", size=True
                )
            arguments["line"] = "none" if line["line"] is None else str(line["line"])
            parts += ["; "] if index else []
            parts += self.say(line["key"], "messages", **arguments)
        return tuple(parts)

    def field_label(self, path: str) -> str:
        """What a field is called: a measure by its title, another by its path without a name."""
        if path.startswith("measures."):
            found = path.removeprefix("measures.").split(".")[0]
            return self.document.measure_title(found)
        key = f"field-{path.removeprefix('analysis.').replace('.', '-')}"
        known = self._texts.has("ordinance", key)
        return self.text(key, "ordinance") if known else path

    def evidence_figures(self, pointer: str) -> Mapping[str, str | FigureView]:
        """What a rule's message may name: count, inhabitants, threshold, the worst, numbers."""
        at = f"{pointer}/evidence"
        evidence = self.document.at(at)
        figures: dict[str, str | FigureView] = {
            "count": self.document.figure(f"{at}/count", "count", with_unit=False),
            "inhabitants": self.document.figure(f"{at}/inhabitants", "persons", with_unit=False),
            "worst_name": "",
        }
        if evidence["threshold"] is not None:
            figures["threshold"] = self.document.limit(f"{at}/threshold/value")
        if evidence["worst"] is not None:
            figures["worst_name"] = self.document.name_of(evidence["worst"]["id"])
            unit = str(evidence["unit"])
            figures["worst_value"] = self.value_of(f"{at}/worst", unit, size=True)
        for name in evidence["numbers"]:
            figures[name] = self.document.figure(f"{at}/numbers/{name}/value", size=True)
        return figures

    def value_of(self, pointer: str, unit: str, *, size: bool = False) -> FigureView:
        """The value of one that meets a rule, in words where it has no end."""
        figure = self.document.figure(f"{pointer}/value", unit, size=size)
        if self.document.at(pointer).get("beyond") is None:
            return figure
        return replace(figure, text=self.text("beyond-ratio" if unit == "ratio" else "beyond"))

    def _argument(self, pointer: str, name: str, value: str | float) -> Argument:
        if isinstance(value, str):
            return value
        unit = unit_in_name(name)
        bare = unit in (name, NO_UNIT)
        return self.document.figure(pointer, unit, with_unit=not bare)


SELECTABLE = frozenset(
    {
        "below",
        "above",
        "outside",
        "favourable",
        "likely",
        "unfavourable",
        "pays",
        "ceiling",
        "gets",
        "loses",
        "applies",
    }
    | {"error", "warning", "note", "clear", "not_evaluated"}
)
"""Closed words that a catalogue may choose a form by; every other text is passed through."""


def _put_back(text: str, arguments: list[Argument]) -> Sentence:
    parts: list[str | FigureView] = []
    for position, piece in enumerate(_TOKEN.split(text)):
        if position % 2 == 0:
            parts.append(piece)
        else:
            argument = arguments[int(piece)]
            parts.append(argument if isinstance(argument, FigureView) else str(argument))
    return tuple(part for part in parts if part != "")
