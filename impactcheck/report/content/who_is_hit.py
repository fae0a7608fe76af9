"""Who is hit, in words: the kinds in the conclusion, what it means to them, and by what limit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from impactcheck.language.lists import joined
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, Sentence, joined_by
from impactcheck.report.content.labels import measure_title
from impactcheck.report.content.wording import Argument, Wording

AT = "/who_is_hit"
ENOUGH_FOR_A_MEDIAN = 3
OPPOSITE = {"small": "large", "shrinking": "growing", "sparse": "dense"}
_OTHER_END = {**OPPOSITE, **{other: one for one, other in OPPOSITE.items()}}


def kinds_named(document: Document, wording: Wording) -> str:
    """The kinds of municipality that the conclusion names, in a row; empty where it names none."""
    found = _found(document)
    kinds = [] if found is None else found["kinds"]
    return joined([_kind(document, wording, kind["id"]) for kind in kinds], document.language)


def in_figures(document: Document, wording: Wording) -> Sentence:
    """How many are hit and what it means to them: median and worst, per inhabitant and in tax."""
    found = _found(document)
    if found is None:
        return ()
    parts = [
        wording.say(
            "hit-count",
            hit=_count(document, "hit"),
            inhabitants=document.figure(f"{AT}/inhabitants", "persons", with_unit=False),
        )
    ]
    if len(document.assessment.measures) > 1:
        parts.append(_measures(document, wording, found))
    if found["effect"] is not None:
        parts += _effect(document, wording, found["effect"], found["hit"])
    return joined_by(" ", tuple(parts))


def who_is_hit(document: Document, wording: Wording) -> Sentence:
    """Exactly whom the findings name: by what criterion, below what limit, of which kinds."""
    found = _found(document)
    if found is None:
        return ()
    ways = joined_by(wording.text("hit-or"), _criteria(document, wording, found["by"]))
    parts = [(*wording.say("hit-criterion"), " ", *ways, ".")]
    if found["hit"] == found["touched"]:
        parts.append(wording.say("hit-everyone"))
    elif found["spared"]:
        named = joined([document.name_of(code) for code in found["spared"]], document.language)
        parts.append(wording.say("hit-all-but", names=named))
    elif found["limit"] is not None:
        parts += _limit(document, wording, found["limit"])
    parts += [
        _compared(document, wording, place)
        for place, kind in enumerate(found["kinds"])
        # Where nobody else is concerned there is nobody to compare with ("av 0 stora ingen").
        if kind["others_touched"]
    ]
    return joined_by(" ", tuple(parts))


def _found(document: Document) -> dict[str, Any] | None:
    found: dict[str, Any] | None = document.json["who_is_hit"]
    return found


def _kind(document: Document, wording: Wording, kind: str) -> str:
    return wording.text_or(f"dimension-{kind}", document.name_of(kind))


def _count(document: Document, name: str) -> FigureView:
    return document.figure(f"{AT}/{name}", "count", with_unit=False)


def _per_head(document: Document, name: str) -> FigureView:
    return document.figure(f"{AT}/{name}", "kr_per_inhabitant", size=True)


def _measures(document: Document, wording: Wording, found: dict[str, Any]) -> Sentence:
    """Which measures the findings are about, each with its kind, and the whole where they are."""
    named = []
    for measure_id in found["measures"]:
        kind = document.assessment.measures[document.measure_index(measure_id)].kind
        named.append(f"{measure_title(document, measure_id)} ({wording.text(f'kind-{kind}')})")
    if found["whole"]:
        named.append(wording.text("hit-whole"))
    return wording.say("hit-measures", measures=joined(named, document.language))


def _effect(
    document: Document, wording: Wording, effect: dict[str, Any], hit: int
) -> list[Sentence]:
    worst = effect["worst"]
    several = len(document.assessment.measures) > 1
    parts: list[Sentence] = []
    if several:
        measure = effect["measure"]
        key = "hit-figures-of-net" if measure is None else "hit-figures-of"
        title = "" if measure is None else measure_title(document, measure)
        parts.append(wording.say(key, measure=title))
    if effect["gaining"] and effect["losing"]:
        parts.append(
            wording.say(
                "hit-sides",
                losing=_count(document, "effect/losing"),
                gaining=_count(document, "effect/gaining"),
            )
        )
    # Those who lose by a grant are expected to abstain: "together they pay 0 kr" says nothing.
    if not effect["gaining"] and effect["total_kr"] == 0 and worst["kr_per_inhabitant"] == 0:
        return [*parts, wording.say(_nothing(document, effect["measure"]))]
    if effect["total_kr"] is not None and not effect["gaining"]:
        total = document.figure(f"{AT}/effect/total_kr", "kr", size=True)
        parts.append(wording.say("hit-total", total=total))
    middle, least = effect["median_kr_per_inhabitant"], worst["kr_per_inhabitant"]
    if hit >= ENOUGH_FOR_A_MEDIAN:
        said = wording.say(
            "hit-median",
            direction=_direction(middle),
            value=_per_head(document, "effect/median_kr_per_inhabitant"),
        )
        parts.append((*said, *_in_tax(document, wording, "median_ore_of_tax"), "."))
    said = wording.say(
        "hit-worst",
        direction=_direction(least),
        name=document.name_of(worst["municipality"]),
        value=_per_head(document, "effect/worst/kr_per_inhabitant"),
    )
    parts.append((*said, *_in_tax(document, wording, "worst/ore_of_tax"), "."))
    if effect["per_decision"]:
        figures = document.assessment.key_figures
        highest = figures is not None and figures.at_most
        parts.append(wording.say("hit-per-highest-decision" if highest else "hit-per-decision"))
    return parts


def _nothing(document: Document, measure: str | None) -> str:
    """The text on those whom nothing reaches: by a grant because they abstain."""
    kinds = {one.kind for one in document.assessment.measures if measure in (None, one.id)}
    return "hit-abstaining" if kinds == {"grant"} else "hit-nothing"


def _direction(value: float) -> str:
    return "pays" if value < 0 else "gets"


def _in_tax(document: Document, wording: Wording, name: str) -> Sentence:
    """The same in öre of tax, where the tax base is known."""
    if document.at(f"{AT}/effect/{name}") is None:
        return ()
    ore = document.figure(f"{AT}/effect/{name}", "ore_of_tax", size=True)
    return (" ", *wording.say("hit-in-tax", ore=ore))


def _criteria(document: Document, wording: Wording, by: list[dict[str, Any]]) -> Iterator[Sentence]:
    """In which ways those named are hit, one after another."""
    for place, one in enumerate(by):
        limit: Argument = ""
        if one["limit"] is not None:
            limit = document.limit(f"{AT}/by/{place}/limit/value")
        rules = wording.text("hit-or").join(one["rules"])
        key = f"hit-by-{one['by']}"
        if one["limit"] is not None and one["limit"]["unit"] == "km":
            key += "-own"  # nobody pays in kilometres
        yield wording.say(key, rules=rules, limit=limit)


def _limit(document: Document, wording: Wording, limit: dict[str, Any]) -> list[Sentence]:
    """The limit on population, and how many lie on the wrong side of it, each way."""
    below = _count(document, "limit/hit_below")
    population = document.figure(f"{AT}/limit/population", "persons", with_unit=False)
    if not limit["hit_above"]:
        parts = [wording.say("hit-all-below", below=below, limit=population)]
    else:
        above = _count(document, "limit/hit_above")
        parts = [wording.say("hit-most-below", below=below, limit=population, above=above)]
    if not limit["spared_below"]:
        return [*parts, wording.say("hit-none-spared")]
    return [*parts, wording.say("hit-spared", spared=_count(document, "limit/spared_below"))]


def _compared(document: Document, wording: Wording, place: int) -> Sentence:
    """A kind beside the others: how many are hit, or what they pay where most are on both sides.

    What a kind pays together is told beside how many of its municipalities gain, if any do.
    """
    at = f"kinds/{place}"
    kind = document.at(f"{AT}/{at}")
    other = _OTHER_END.get(kind["id"])
    end = "end" if other else "group"
    named = _kind(document, wording, kind["id"])
    opposite = "" if other is None else wording.text(f"dimension-{other}")
    both_pay = kind["others"] and kind["kr_per_inhabitant"] < 0 > kind["others"]
    if both_pay and 2 * kind["others_hit"] >= kind["others_touched"]:
        mixed = kind["gaining"] or kind["others_gaining"]
        return wording.say(
            f"hit-kind-{end}-{'together' if mixed else 'pays'}",
            kind=named,
            opposite=opposite,
            paid=_per_head(document, f"{at}/kr_per_inhabitant"),
            others=_per_head(document, f"{at}/others"),
            gaining=_count(document, f"{at}/gaining"),
            others_gaining=_count(document, f"{at}/others_gaining"),
        )
    return wording.say(
        f"hit-kind-{end}",
        kind=named,
        opposite=opposite,
        hit=_count(document, f"{at}/municipalities"),
        touched=_count(document, f"{at}/touched"),
        others_hit=_count(document, f"{at}/others_hit"),
        others_touched=_count(document, f"{at}/others_touched"),
    )


def unsettled(document: Document, wording: Wording) -> Sentence:
    """Rules that decide the matter but were not evaluated, each with what would settle it."""
    silent = document.json["verdict"]["unsettled"]
    sentences = []
    for place, outcome in enumerate(document.json["not_evaluated"]):
        if outcome["rule"] in silent and outcome["reason"] is not None:
            reason = wording.message(f"/not_evaluated/{place}/reason")
            told = wording.say("unsettled", rule=outcome["rule"])
            hint = wording.text_or(f"settles-{outcome['reason']['key']}", "")
            sentences.append((*told, " ", *reason, *((f" {hint}",) if hint else ())))
    return joined_by(" ", dict.fromkeys(sentences))
