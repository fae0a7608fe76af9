"""A redesign in words: what changes, what it mends, what it costs, and the draft text of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from impactcheck.contract.base import Figure
from impactcheck.contract.redesigns import (
    Against,
    Change,
    Draft,
    FindingLine,
    NotFound,
    Price,
    Redesign,
    StateMoney,
)
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.language.lists import joined
from impactcheck.language.numbers import format_kronor, format_number, format_value
from impactcheck.report.content.statutory import PER_CENT, statutory_text, two_digits
from impactcheck.units import Unit

ROOM = "redesign"
SAME_MONEY = 0.5
SMALL_SHARE = 0.01
ITEM_SEPARATOR = "; "
KRONOR = frozenset({"kr", "after", "before"})
COUNTED = frozenset({"times", "group"})
"""Figures that a sentence counts and does not show with a unit."""


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
            decimals = two_digits(value * PER_CENT)
            return format_value(value, "share", self.language, decimals=decimals)
        return format_value(value, cast(Unit, unit), self.language)

    def number(self, value: float, decimals: int = 0) -> str:
        """Digits alone."""
        return format_number(value, self.language, decimals)

    def name(self, redesign: str) -> str:
        """What a redesign is called; one that combines others by all their names."""
        first, *others = (self.say(f"name-{one}") for one in redesign.split("+"))
        return " + ".join([first, *(one[:1].lower() + one[1:] for one in others)])

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

    def sentences(self, parts: Sequence[Change], titles: Mapping[str, str]) -> Iterator[str]:
        """What is changed, a sentence a change; `titles` are the measures' where there are more."""
        several = len(titles) > 1
        for part in parts:
            sentence = self._sentence(part)
            if several:
                measure = titles.get(part.measure, part.measure)
                sentence = self.say("change-in-measure", measure=measure, sentence=sentence)
            yield sentence

    def _sentence(self, part: Change) -> str:
        figures: dict[str, str | int | float] = {
            name: self.figure(one.value, one.unit) for name, one in part.parameters.items()
        }
        for name in COUNTED & part.parameters.keys():
            figures[name] = int(part.parameters[name].value or 0)
        figures["what"] = self.say("change-ceiling" if part.ceiling else "change-amount")
        figures["bands"] = ITEM_SEPARATOR.join(self._bands(part))
        if part.key is not None:
            label = part.key.model_dump()[self.language]
            figures["by"] = label[:1].lower() + label[1:]
        key = f"change-{part.name}"
        if part.name == "funding_key_with_base":
            key = _funding_key(part.parameters)
        if part.name == "base_amount" and part.bands:
            key = "change-base_amount-bands"
        return self.say(key, **figures)

    def _bands(self, part: Change) -> Iterator[str]:
        for limit, amount in part.bands:
            kr = self.figure(amount, "kr")
            if limit is None:
                yield self.say("change-band-last", amount=kr)
            else:
                people = self.figure(limit, "persons")
                yield self.say("change-band-below", limit=people, amount=kr)

    def file_title(self, title: str, name: str) -> str:
        """What a redesigned reform file is called."""
        said = self.name(name)
        return self.say("file-title", title=title, name=said[:1].lower() + said[1:])

    def file_summary(self, title: str, parts: Sequence[Change], titles: Mapping[str, str]) -> str:
        """What a redesigned reform file says of itself."""
        changes = " ".join(self.sentences(parts, titles))
        return _plain(self.say("file-summary", title=title, changes=changes))

    def file_assumption(self, key: str) -> str:
        """An assumption that a redesign adds to the file."""
        return _plain(self.say(key))

    def price(self, price: Price, fees_change: float) -> str:
        """What the redesign costs the state and gives municipalities, against the proposal."""
        state = self._money("state", price.state, price.state_per_inhabitant)
        if abs(fees_change) >= SAME_MONEY and abs(price.state.value or 0.0) >= SAME_MONEY:
            gets = {"value": -(price.state.value or 0.0)}
            head = {"value": -(price.state_per_inhabitant.value or 0.0)}
            fees = price.state.model_copy(update=gets)
            per_head = price.state_per_inhabitant.model_copy(update=head)
            state = self._money("fees", fees, per_head)
        gained = self._money(
            "municipalities", price.municipalities, price.municipalities_per_inhabitant
        )
        return self.say("price", basis=price.basis, state=state, municipalities=gained)

    def _money(self, who: str, kr: Figure, per_head: Figure) -> str:
        value = kr.value or 0.0
        if abs(value) < SAME_MONEY:
            return self.say(f"price-{who}-same")
        ends = ("gain", "lose") if who == "municipalities" else ("more", "less")
        return self.say(
            f"price-{who}-{ends[value < 0]}",
            kr=format_kronor(abs(value), self.language),
            per_head=self.figure(abs(per_head.value or 0.0), "kr_per_inhabitant"),
        )

    def verdict(self, redesign: Redesign) -> str:
        """The redesign's own verdict."""
        return self.say(f"outcome-after-{redesign.outcome_after}")

    def missing(self, missing: NotFound) -> str:
        """Why a search has nothing to offer; kronor among the reasons are shown as such."""
        arguments = {
            name: format_kronor(value, self.language)
            if name in KRONOR and isinstance(value, int | float)
            else value
            for name, value in missing.reason.arguments.items()
        }
        reason = self.say(missing.reason.key, **arguments)
        return self.say("not-found", name=self.name(missing.name), reason=reason)

    def finding_list(self, lines: tuple[FindingLine, ...]) -> str:
        """Findings by code and title; notes by code alone, since they ask for no change."""
        notes = list(dict.fromkeys(line.rule for line in lines if line.severity == "note"))
        titles = [
            f"{line.rule} {line.title.model_dump()[self.language]}"
            for line in lines
            if line.severity != "note"
        ]
        # A rule that many measures meet is told once, with how many they are.
        told = [
            title if count == 1 else self.say("by-measures", title=title, count=count)
            for title, count in Counter(titles).items()
        ]
        if notes:
            told.append(self.say("only-notes", count=len(notes), rules=", ".join(notes)))
        return ITEM_SEPARATOR.join(told)

    def places(self, redesign: Redesign) -> Iterator[str]:
        """Which places of a service come and go, by name; nothing where none do."""
        none = self.say("places-none")
        for moved in (part.places for part in redesign.parts if part.places is not None):
            added, dropped = (
                joined([self.names.get(code, code) for code in codes], self.language)
                for codes in (moved.added, moved.dropped)
            )
            yield self.say(
                "places-moved",
                kept=self.number(moved.kept),
                added=added or none,
                dropped=dropped or none,
            )

    def outcome(self, redesign: Redesign) -> Iterator[str]:
        """Which places come and go, what is gone, what remains and what is new."""
        yield from self.places(redesign)
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


def _funding_key(figures: Mapping[str, Figure]) -> str:
    """Whether the money goes by a base alone, by a key alone or by both."""
    if "chosen" not in figures:
        return "change-funding_key"
    pot, base, count = (figures[name].value or 0.0 for name in ("pot", "chosen", "municipalities"))
    alone = base * count >= pot - SAME_MONEY
    return "change-funding_base" if alone else "change-funding_key_with_base"


def _plain(text: str) -> str:
    """With ordinary spaces, as in a file that people edit."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
