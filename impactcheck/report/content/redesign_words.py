"""A redesign in words: what changes, what it mends, what it costs, and the draft text of it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from impactcheck.contract.base import Figure
from impactcheck.contract.redesigns import (
    Against,
    Draft,
    FindingLine,
    Redesign,
    StateMoney,
)
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.language.numbers import format_kronor, format_number, format_value
from impactcheck.units import Unit

ROOM = "redesign"
LONGEST_VALUE = 500
PER_CENT = 100
SAME_MONEY = 0.5
SMALL_SHARE = 0.01
ITEM_SEPARATOR = "; "
_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d{3}|kr)")


class RedesignWords:
    """Sentences about redesigns in one language; `names` are the municipalities' by code."""

    def __init__(self, language: Language, names: Mapping[str, str]) -> None:
        self.language = language
        self.names = names
        self._texts = texts_for(language)

    def say(self, key: str, **arguments: str | int | float) -> str:
        """A text of `redesign.ftl`."""
        return self._texts.say(ROOM, key, **arguments)

    def figure(self, value: float | None, unit: str) -> str:
        """A figure with its unit; kronor in the size that suits."""
        if unit == "kr":
            return format_kronor(value, self.language)
        if unit == "share" and value and abs(value) < SMALL_SHARE:
            decimals = _digits(value * PER_CENT)
            return format_value(value, "share", self.language, decimals=decimals)
        return format_value(value, cast(Unit, unit), self.language)

    def number(self, value: float, decimals: int = 0) -> str:
        """Digits alone."""
        return format_number(value, self.language, decimals)

    def name(self, redesign: str) -> str:
        """What a redesign is called."""
        return self.say(f"name-{redesign}")

    def parameters(self, figures: Mapping[str, Figure]) -> str:
        """What the search found, on one line."""
        chosen, least = figures.get("chosen"), figures.get("smallest")
        parts = {
            name: self.say(f"parameter-{name}", value=self.figure(one.value, one.unit))
            for name, one in figures.items()
        }
        if chosen is not None and least is not None:
            parts = {"chosen": parts.pop("chosen"), **parts}
            if chosen == least:
                parts["smallest"] = self.say("parameter-no-less")
        return ", ".join(parts.values())

    def changes(self, redesign: Redesign) -> Iterator[str]:
        """The lines of the file that differ."""
        for line in redesign.changes:
            yield self.say(
                "changed", path=line.path, old=self._value(line.old), new=self._value(line.new)
            )

    def _value(self, value: Any) -> str:
        if value is None:
            return self.say("absent")
        text = _written(value)
        return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"

    def finding_list(self, lines: tuple[FindingLine, ...]) -> str:
        """Findings by code and title."""
        titles = (f"{line.rule} {line.title.model_dump()[self.language]}" for line in lines)
        return ITEM_SEPARATOR.join(titles)

    def outcome(self, redesign: Redesign) -> Iterator[str]:
        """What is gone, what remains and what is new."""
        if redesign.gone:
            yield self.say("gone", findings=self.finding_list(redesign.gone))
        if redesign.residual:
            yield self.say("residual", findings=self.finding_list(redesign.residual))
        else:
            yield self.say("residual-none")
        remaining = sum(line.severity == "error" for line in redesign.residual)
        if remaining:
            yield self.say("errors-remain", count=remaining)
        if redesign.new:
            yield self.say("new", findings=self.finding_list(redesign.new))
        if redesign.new_errors:
            yield self.say("new-errors", count=redesign.new_errors)

    def state(self, state: StateMoney) -> Iterator[str]:
        """What the state pays and gets."""
        if state.paid_before or state.paid_after:
            yield self._paid(state.paid_before, state.paid_after)
        if state.fees_basis != "none":
            key = f"state-fees-{state.fees_basis}"
            yield self.say(key, **self._two(state.fees_before, state.fees_after))

    def _paid(self, before: float, after: float) -> str:
        more, figures = after - before, self._two(before, after)
        if abs(more) < SAME_MONEY:
            return self.say("state-paid-same", after=figures["after"])
        if figures["before"] == figures["after"]:
            difference = format_kronor(abs(more), self.language)
            key = "state-paid-little-more" if more > 0 else "state-paid-little-less"
            return self.say(key, after=figures["after"], difference=difference)
        return self.say("state-paid", **figures)

    def _two(self, before: float, after: float) -> dict[str, str]:
        return {
            "before": format_kronor(before, self.language),
            "after": format_kronor(after, self.language),
        }

    def sides(self, against: Against) -> Iterator[str]:
        """Who gains and who loses against the proposal, and who loses most."""
        yield self._sides("sides", against)
        if against.largest_loss is not None:
            loss = against.largest_loss
            yield self.say(
                "largest-loss",
                name=self.names.get(loss.municipality, loss.municipality),
                kr=format_kronor(loss.kr, self.language),
                per_head=self.figure(loss.kr_per_inhabitant, "kr_per_inhabitant"),
            )

    def sides_of_two(self, against: Against) -> Iterator[str]:
        """Who gains and who loses by the second of two."""
        yield self._sides("compare-sides", against)

    def _sides(self, key: str, against: Against) -> str:
        if not (against.winners.municipalities or against.losers.municipalities):
            return self.say(f"{key}-none")
        return self.say(
            key,
            winners=self.figure(against.winners.municipalities, "municipalities"),
            winning=self.number(against.winners.inhabitants),
            losers=self.figure(against.losers.municipalities, "municipalities"),
            losing=self.number(against.losers.inhabitants),
        )

    def evenness(self, redesign: Redesign) -> Iterator[str]:
        """Unevenness before and after, and the lowest deterrence."""
        if redesign.evenness_before is not None and redesign.evenness_after is not None:
            yield self.say(
                "evenness",
                before=self.number(redesign.evenness_before.unevenness, 2),
                after=self.number(redesign.evenness_after.unevenness, 2),
                lowest=self.figure(redesign.evenness_after.lowest_deterrence, "share"),
            )

    def draft(self, draft: Draft) -> Iterator[str]:
        """The draft text, a paragraph at a time; its provisions are Swedish in both languages."""
        yield self.say("draft-mark", form=draft.form, basis=draft.basis)
        yield from statutory_text(draft)
        yield self.say("draft-precedents", list=ITEM_SEPARATOR.join(draft.precedents))


def _written(value: Any) -> str:
    """A value of the reform file on one line."""
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {_written(item)}" for name, item in value.items())
    if isinstance(value, list | tuple):
        return ITEM_SEPARATOR.join(_written(item) for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return _BETWEEN_DIGITS.sub("\N{NO-BREAK SPACE}", str(value))


def _digits(value: float) -> int:
    """As many decimals as show two digits of a small number."""
    return max(0, 1 - math.floor(math.log10(abs(value)))) if value else 0


def statutory_text(draft: Draft) -> Iterator[str]:
    """The provisions with their figures, as a Swedish statute writes them."""
    filled = {name: _in_statute(one) for name, one in draft.figures.items()} | draft.words
    for paragraph in draft.paragraphs:
        yield paragraph.format(**filled)
    if draft.band_words is not None:
        yield from _bands(draft)
    for paragraph in draft.closing:
        yield paragraph.format(**filled)


def _bands(draft: Draft) -> Iterator[str]:
    words, start = draft.band_words, None
    if words is None:
        return
    for number, (limit, amount) in enumerate(draft.bands, start=1):
        kr = f"{format_number(amount, 'sv', 0)} kronor"
        upto = "" if limit is None else format_number(limit, "sv", 0)
        pattern = words.below if start is None else words.between
        if limit is None:
            pattern = words.last
        yield pattern.format(number=number, amount=kr, limit=upto, **{"from": start or ""})
        start = upto


def _in_statute(figure: Figure) -> str:
    """Kronor are written out in a statute; a share in per cent."""
    value = figure.value or 0.0
    decimals = 0 if value == round(value) else 2
    match figure.unit:
        case "kr":
            return f"{format_number(value, 'sv', decimals)} kronor"
        case "share":
            number = format_number(value * PER_CENT, "sv", _digits(value * PER_CENT))
            return f"{number} procent"
        case "kr_per_inhabitant":
            return format_number(value, "sv", decimals)
        case "elasticity":
            return format_number(value, "sv", 2)
        case _:
            return format_number(value, "sv", 0)
