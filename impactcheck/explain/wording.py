"""An explanation in words: every figure formatted, every line with its formula and origin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from impactcheck.arrays import NAMED_CASES
from impactcheck.country.model import Column
from impactcheck.effects.result import Note
from impactcheck.explain.model import (
    Comparison,
    Explanation,
    Line,
    PeerValue,
    ReformExplanation,
    Three,
)
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.language.numbers import format_value
from impactcheck.units import Unit

PER_INHABITANT: Unit = "kr_per_inhabitant"
_OF_A_STEP = re.compile(r"(?P<position>\d+):(?P<step>[a-z_]+):(?P<part>[a-z_]+)")
_PRECISE: frozenset[Unit] = frozenset({"kr_per_unit", "units"})
"""Factors of a product: shown with decimals enough to multiply by hand."""
_PRECISE_DECIMALS = 4
ALREADY_PAID = "equalisation_already_pays"
_WITHOUT_WORD: frozenset[Unit] = frozenset({"units"})


@dataclass(frozen=True)
class LineView:
    """A line as it reads; `values` is one text, or three: favourable, likely, unfavourable."""

    label: str
    values: tuple[str, ...]
    formula: str
    origin: str


@dataclass(frozen=True)
class ComparisonView:
    """A derived figure as it reads, beside the medoid, the corner and the country."""

    label: str
    values: tuple[str, ...]
    medoid: str
    corner: str
    country: str
    formula: str


@dataclass(frozen=True)
class MeasureView:
    """One measure's arithmetic as it reads; `peers` pairs a name with its figure.

    `left_out` says that the measure does not concern the municipality; empty where it does.
    `is_money` says whether what is compared is kronor.
    """

    id: str
    title: str
    kind: str
    lines: tuple[LineView, ...]
    beside: tuple[LineView, ...]
    comparisons: tuple[ComparisonView, ...]
    peers: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    left_out: str
    is_money: bool


@dataclass(frozen=True)
class ExplanationView:
    """The whole explanation as it reads in one language."""

    title: str
    name: str
    who: str
    medoid: str
    measures: tuple[MeasureView, ...]
    net: tuple[LineView, ...]
    supplement: str
    outcomes: tuple[str, ...]


def explanation_view(explained: ReformExplanation, language: Language) -> ExplanationView:
    """Word an explanation in a language."""
    return _Worder(language).view(explained)


def _enough_decimals(value: float) -> int:
    """The fewest that show the figure as precisely as the most would."""
    most = round(value, _PRECISE_DECIMALS)
    return next(few for few in range(_PRECISE_DECIMALS + 1) if round(value, few) == most)


def _ends(value: Three) -> tuple[float | None, ...]:
    if not value.differ:
        return (value.likely,)
    return (value.favourable, value.likely, value.unfavourable)


class _Worder:
    def __init__(self, language: Language) -> None:
        self.language = language
        self.texts = texts_for(language)

    def view(self, explained: ReformExplanation) -> ExplanationView:
        who = explained.who
        corner = who.corner_sv if self.language == "sv" else who.corner_en
        return ExplanationView(
            title=explained.title,
            name=who.name,
            who=self.say(
                "who",
                name=who.name,
                code=who.code,
                population=self.figure(who.population, "persons"),
                year=str(who.population_year),
                corner=corner,
            ),
            medoid=who.medoid_name or self.say("no-medoid"),
            measures=tuple(self.measure(one) for one in explained.measures),
            net=self.net(explained),
            supplement=self.supplement(explained),
            outcomes=tuple(self.say(f"outcome-{case}") for case in NAMED_CASES),
        )

    def say(self, key: str, **arguments: str | int | float) -> str:
        return self.texts.say("explain", key, **arguments)

    def measure(self, one: Explanation) -> MeasureView:
        return MeasureView(
            id=one.id,
            title=one.title,
            kind=self.say(f"kind-{one.measure.kind}"),
            lines=tuple(self.line(line, one) for line in one.lines),
            beside=tuple(
                LineView(self.series(beside.name), self.values(beside.value, beside.unit), "", "")
                for beside in one.beside
            ),
            comparisons=tuple(self.comparison(comparison) for comparison in one.comparisons),
            peers=tuple((peer.name, self.peer(peer)) for peer in one.peers),
            notes=tuple(dict.fromkeys(self.note(note) for note in one.notes)),
            left_out="" if one.eligible else self.say("not-eligible"),
            is_money=_is_money(one),
        )

    def line(self, line: Line, one: Explanation) -> LineView:
        return LineView(
            label=self.label(line, one),
            values=self.values(line.value, line.unit),
            formula=self.formula(line.formula),
            origin=self.origin(line),
        )

    def label(self, line: Line, one: Explanation) -> str:
        found = _OF_A_STEP.fullmatch(line.name)
        if found is None:
            name = self.name(line.name)
            return self.with_column(name, line)
        steps = getattr(one.measure, "burden", ())
        position = int(found["position"])
        title = steps[position].title if position < len(steps) else None
        part = self.with_column(self.say(f"part-{found['part']}"), line)
        return self.say("step-part", step=title or self.say(f"step-{found['step']}"), part=part)

    def with_column(self, name: str, line: Line) -> str:
        if line.column is None:
            return name
        return self.say("of-column", name=name, column=self._label(line.column))

    def name(self, name: str) -> str:
        """The name of a line, as the explanation or else the report calls it."""
        return self._named((("explain", f"line-{name}"), ("report", f"series-{name}")), name)

    def series(self, name: str) -> str:
        """The name of a series or derived figure, as the report or else the explanation has it."""
        return self._named((("report", f"series-{name}"), ("explain", f"line-{name}")), name)

    def _named(self, keys: tuple[tuple[str, str], ...], otherwise: str) -> str:
        found = (self.texts.say(room, key) for room, key in keys if self.texts.has(room, key))
        words = next(found, otherwise.replace("_", " "))
        return words[:1].upper() + words[1:]

    def formula(self, key: str) -> str:
        return self.texts.say("steps", key) if self.texts.has("steps", key) else ""

    def origin(self, line: Line) -> str:
        if line.origin != "data":
            return self.say(f"origin-{line.origin}")
        return self.say("origin-data", source=line.source, year=str(line.year or ""))

    def values(self, value: Three, unit: Unit) -> tuple[str, ...]:
        return tuple(self.figure(end, unit) for end in _ends(value))

    def short(self, value: float | None, unit: Unit) -> str:
        """A figure whose label names its unit already; per cent are always marked."""
        return format_value(value, unit, self.language, with_unit=unit == "share")

    def peer(self, one: PeerValue) -> str:
        """The figure of a neighbour: the heading above names kronor, and no other unit."""
        if one.unit == PER_INHABITANT:
            return self.short(one.value, one.unit)
        return self.figure(one.value, one.unit)

    def figure(self, value: float | None, unit: Unit) -> str:
        decimals = None
        if unit in _PRECISE and value is not None:
            decimals = _enough_decimals(value)
        with_unit = unit not in _WITHOUT_WORD
        return format_value(value, unit, self.language, decimals=decimals, with_unit=with_unit)

    def comparison(self, one: Comparison) -> ComparisonView:
        years = "; ".join(
            self.say("column-year", column=self._label(column), year=str(column.year))
            for column in one.columns
        )
        derived = f"derived-{one.name}"
        known = self.texts.has("explain", derived)
        formula = self.say(derived if known else "derived-own")
        return ComparisonView(
            label=self.series(one.name),
            values=tuple(self.short(end, one.unit) for end in _ends(one.value)),
            medoid=self.short(one.medoid, one.unit),
            corner=self.short(one.corner, one.unit),
            country=self.short(one.country, one.unit),
            formula=f"{formula} ({years})" if years else formula,
        )

    def net(self, explained: ReformExplanation) -> tuple[LineView, ...]:
        if explained.net is None or explained.net_per_inhabitant is None:
            return ()
        formula = self.say("net-formula", titles=", ".join(explained.net_of))
        origin = self.say("origin-computed")
        return (
            LineView(self.say("net-kr"), self.values(explained.net, "kr"), formula, origin),
            LineView(
                self.series("kr_per_inhabitant"),
                self.values(explained.net_per_inhabitant, "kr_per_inhabitant"),
                self.say("derived-kr_per_inhabitant"),
                origin,
            ),
        )

    def supplement(self, explained: ReformExplanation) -> str:
        """Empty where the lines of a measure tell it already, or no measure is about money."""
        one = explained.supplement
        lines = (line.name for measure in explained.measures for line in measure.lines)
        if ALREADY_PAID in lines or not any(map(_is_money, explained.measures)):
            return ""
        if one.kr_per_inhabitant == 0:
            return self.say("supplement-none", source=one.source)
        return self.say(
            "supplement",
            each=self.figure(one.kr_per_inhabitant, "kr_per_inhabitant"),
            prices=str(one.price_year),
            kr=self.figure(one.kr, "kr"),
            year=str(one.year),
            source=one.source,
        )

    def note(self, note: Note) -> str:
        return self.texts.say("messages", note.key, **self._arguments(note.arguments))

    def _label(self, column: Column) -> str:
        return column.label_sv if self.language == "sv" else column.label_en

    def _arguments(self, given: Mapping[str, str | int | float]) -> dict[str, str | int | float]:
        """Numbers formatted by the unit that their name ends in, as all of `messages.ftl` wants."""
        arguments: dict[str, str | int | float] = dict(given)
        for name, value in given.items():
            if not isinstance(value, str):
                endings: list[Unit] = [unit for unit in get_args(Unit) if name.endswith(f"_{unit}")]
                unit: Unit = max(endings, key=len, default="count")
                arguments[name] = format_value(value, unit, self.language, with_unit=bool(endings))
                arguments[f"{name}_number"] = value
        return arguments


def _is_money(one: Explanation) -> bool:
    return any(each.name == PER_INHABITANT for each in one.comparisons)
