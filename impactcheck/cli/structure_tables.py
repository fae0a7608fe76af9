"""Correlations and distributions as blocks of a screen, with the caution that belongs to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from impactcheck.console.blocks import heading, table
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.language.numbers import NO_FIGURE, format_number

if TYPE_CHECKING:
    from rich.console import RenderableType

    from impactcheck.country.model import Country
    from impactcheck.structure.distributions import Spread
    from impactcheck.structure.targets import Structure, Target

ROOM = "structure"
_WIDE, _NARROW = 100.0, 10.0


def structure_blocks(
    found: Sequence[Structure],
    country: Country,
    together: Mapping[tuple[str, str], float | None],
    language: Language,
) -> list[RenderableType]:
    """Each target's correlations and distributions, and then how size, decline and density meet."""
    parts: list[RenderableType] = []
    for one in found:
        parts += _target(one, country, language)
    say = texts_for(language).say
    parts += ["", say(ROOM, "caution")]
    for (first, second), value in together.items():
        names = {"first": _label(first, country, language)}
        names["second"] = _label(second, country, language)
        parts.append(say(ROOM, "together", value=_r(value, language), **names))
    parts += ["", say(ROOM, "method")]
    return parts


def _target(found: Structure, country: Country, language: Language) -> list[RenderableType]:
    say = texts_for(language).say
    parts = heading(_title(found.target, language))
    if found.logged:
        parts.append(say(ROOM, "logged"))
    columns = (
        (say(ROOM, "column-factor"), False),
        (say(ROOM, "column-plain"), True),
        (say(ROOM, "column-partial"), True),
        (say(ROOM, "column-n"), True),
    )
    rows = [
        [
            _label(one.factor, country, language),
            _r(one.plain, language),
            _r(one.partial, language),
            str(one.n),
        ]
        for one in found.correlations
    ]
    parts.append(table(columns, rows))
    for name, spreads in found.by_grouping.items():
        parts += ["", say(ROOM, f"spread-{name}"), _spreads(spreads, language)]
    return parts


def _spreads(spreads: Sequence[Spread], language: Language) -> RenderableType:
    say = texts_for(language).say
    cuts = ("lowest", "p10", "p25", "median", "p75", "p90", "highest")
    columns = [(say(ROOM, "column-group"), False), (say(ROOM, "column-n"), True)]
    columns += [(say(ROOM, f"column-{cut}"), True) for cut in cuts]
    known = [abs(value) for one in spreads for value in one.quantiles]
    decimals = _decimals(max(known, default=0.0))
    rows = [
        [
            one.sv if language == "sv" else one.en,
            str(one.n),
            *(
                [format_number(value, language, decimals) for value in one.quantiles]
                or [NO_FIGURE] * len(cuts)
            ),
        ]
        for one in spreads
    ]
    return table(columns, rows)


def _decimals(largest: float) -> int:
    return 0 if largest >= _WIDE * _NARROW else 1 if largest >= _NARROW else 2


def _title(target: Target, language: Language) -> str:
    label = target.label_sv if language == "sv" else target.label_en
    if target.series is None:
        return texts_for(language).say(ROOM, "title-column", label=label, year=str(target.year))
    texts = texts_for(language)
    key = f"series-{target.series}"
    series = texts.say("report", key) if texts.has("report", key) else target.series
    return texts.say(ROOM, "title-effect", label=label, series=series)


def _label(name: str, country: Country, language: Language) -> str:
    column = country.columns[name]
    return column.label_sv if language == "sv" else column.label_en


def _r(value: float | None, language: Language) -> str:
    return NO_FIGURE if value is None else format_number(value, language, 2)
