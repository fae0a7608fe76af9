"""Classifications, cluster stability and moved splits as blocks of a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from impactcheck.console.blocks import heading, table
from impactcheck.country.derived import YEARS_OF_CHANGE
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.language.numbers import (
    NO_FIGURE,
    format_date,
    format_number,
    format_range,
    format_value,
)
from impactcheck.units import Unit

if TYPE_CHECKING:
    from rich.console import RenderableType

    from impactcheck.archetypes.frozen import ClusterModel
    from impactcheck.archetypes.overview import GroupingOverview, GroupOverview
    from impactcheck.contract.sensitivity import (
        Asked,
        Change,
        MovedSplit,
        Sensitivity,
    )
    from impactcheck.country.corners import CornerSplits
    from impactcheck.country.model import Country

ROOM = "archetypes"
CORNERS = "corners"
DIMENSIONS = ("size", "growth", "density")
WITH_REACHES = ("corners", "clusters")
"""Classifications whose ranges are shown on the screen; the JSON has all."""


def overview_blocks(
    groupings: tuple[GroupingOverview, ...],
    splits: CornerSplits,
    country: Country,
    language: Language,
) -> list[RenderableType]:
    """Each classification with its groups: counts, inhabitants, representative and reach."""
    say = texts_for(language).say
    parts: list[RenderableType] = [say(ROOM, "overview", year=str(country.population_year))]
    columns = (
        (say(ROOM, "column-group"), False),
        (say(ROOM, "column-municipalities"), True),
        (say(ROOM, "column-inhabitants"), True),
        (say(ROOM, "column-medoid"), False),
    )
    for grouping in groupings:
        parts += heading(grouping.sv if language == "sv" else grouping.en)
        if grouping.id == CORNERS:
            parts += [*_splits(splits, language), ""]
        if not grouping.partition:
            parts.append(say(ROOM, "overlapping"))
        parts.append(table(columns, [_group_row(group, language) for group in grouping.groups]))
        if grouping.id in WITH_REACHES:
            parts += ["", _reaches(grouping, language)]
    parts += ["", _note(country, language)]
    return parts


def _note(country: Country, language: Language) -> str:
    """Which years the typical municipalities and the ranges are of."""
    year = country.structure_year
    say = texts_for(language).say
    return say(ROOM, "overview-note", year=str(year), since=str(year - YEARS_OF_CHANGE))


def _splits(splits: CornerSplits, language: Language) -> list[RenderableType]:
    """Where the corners are drawn, on whose word, and on which day."""
    say = texts_for(language).say
    lines: list[RenderableType] = [
        say(ROOM, "splits-date", date=format_date(splits.as_of, language))
    ]
    for dimension in DIMENSIONS:
        split = getattr(splits, dimension)
        lines.append(
            say(
                ROOM,
                f"split-{dimension}",
                limit=_limit(split.limit, split.unit, language),
                origin=split.origin,
                reference=split.reference.title,
            )
        )
    return lines


def _limit(value: float, unit: str, language: Language) -> str:
    """A split with a decimal only where it has one."""
    known: Unit = "persons" if unit == "inhabitants" else cast(Unit, unit)
    return format_value(value, known, language, decimals=0 if value == round(value) else 1)


def _name(group: GroupOverview, language: Language) -> str:
    return group.sv if language == "sv" else group.en


def _group_row(group: GroupOverview, language: Language) -> list[str]:
    empty = texts_for(language).say(ROOM, "empty-group")
    return [
        _name(group, language),
        format_value(group.municipalities, "count", language),
        format_value(group.inhabitants, "count", language),
        empty if group.medoid is None else group.medoid,
    ]


def _reaches(grouping: GroupingOverview, language: Language) -> RenderableType:
    say = texts_for(language).say
    columns = [(say(ROOM, "column-reach"), False)]
    columns += [(say(ROOM, f"column-{name}"), True) for name in ("population", "change", "density")]
    rows = []
    for group in grouping.groups:
        reaches = zip(group.reaches, (0, 1, 1), strict=True)
        cells = [_reach(one.lowest, one.highest, digits, language) for one, digits in reaches]
        rows.append([_name(group, language), *cells])
    return table(columns, rows)


def _reach(low: float | None, high: float | None, decimals: int, language: Language) -> str:
    if low is None or high is None:
        return NO_FIGURE
    return format_range(low, high, "count", language, decimals=decimals)


def stability_blocks(model: ClusterModel, language: Language) -> list[RenderableType]:
    """How well the clusters separate, why their number was chosen, and how each holds."""
    say = texts_for(language).say
    report = model.stability
    chosen = next(one for one in report.candidates if one.clusters == report.chosen)

    def decimal(value: float) -> str:
        return format_number(value, language, 2)

    separation = say(
        ROOM,
        "separation",
        chosen=str(report.chosen),
        silhouette=decimal(chosen.silhouette),
        rand=decimal(chosen.rand_mean),
        bootstraps=str(report.bootstraps),
        stable=decimal(report.stable_from),
    )
    tried = table(
        [
            (say(ROOM, "column-clusters"), True),
            (say(ROOM, "column-silhouette"), True),
            (say(ROOM, "column-rand"), True),
            (say(ROOM, "column-rand-low"), True),
        ],
        [
            [str(one.clusters), *map(decimal, (one.silhouette, one.rand_mean, one.rand_low))]
            for one in report.candidates
        ],
    )
    held = table(
        [
            (say(ROOM, "column-group"), False),
            (say(ROOM, "column-municipalities"), True),
            (say(ROOM, "column-jaccard"), True),
        ],
        [
            [
                one.sv if language == "sv" else one.en,
                str(one.municipalities),
                decimal(one.jaccard),
            ]
            for one in model.clusters
        ],
    )
    title = heading(say(ROOM, "heading-stability"))
    return [*title, separation, "", tried, "", held, "", say(ROOM, "stability-note")]


def sensitivity_blocks(found: Sensitivity, language: Language) -> list[RenderableType]:
    """What a reform's findings become when each split of the corners is moved."""
    say = texts_for(language).say
    by = format_value(found.moved_by, "share", language, decimals=0)
    parts: list[RenderableType] = [
        say(ROOM, "sensitivity", title=found.title, by=by),
        _dimensions("weighs-on", found.dimensions, language),
    ]
    for moved in found.moved:
        parts += heading(_moved_title(moved, language))
        parts.append(say(ROOM, "municipalities-moved", count=moved.municipalities_moved))
        if moved.dimensions != found.dimensions:
            parts.append(_dimensions("weighs-now-on", moved.dimensions, language))
        parts += [_change(change, language) for change in moved.changes]
        if not moved.changes and moved.dimensions == found.dimensions:
            parts.append(say(ROOM, "nothing-changes"))
    parts += ["", say(ROOM, "sensitivity-note")]
    return parts


def _moved_title(moved: MovedSplit, language: Language) -> str:
    return texts_for(language).say(
        ROOM,
        f"moved-{moved.dimension}",
        limit=_limit(moved.limit, moved.unit, language),
        moved_to=_limit(moved.moved_to, moved.unit, language),
    )


def _dimensions(key: str, dimensions: tuple[str, ...], language: Language) -> str:
    texts = texts_for(language)
    if not dimensions:
        return texts.say(ROOM, f"{key}-none")
    names = ", ".join(texts.say("report", f"dimension-{name}") for name in dimensions)
    return texts.say(ROOM, key, dimensions=names)


def _change(change: Change, language: Language) -> str:
    return texts_for(language).say(
        ROOM,
        "change",
        rule=change.rule,
        title=change.title.sv if language == "sv" else change.title.en,
        measure=change.measure or "",
        before=_asked(change.before, change.unit, language),
        after=_asked(change.after, change.unit, language),
    )


def _asked(asked: Asked, unit: str | None, language: Language) -> str:
    texts = texts_for(language)
    if asked.answer != "flagged" or unit is None:
        return texts.say(ROOM, f"answer-{asked.answer}")
    worst = format_value(asked.worst, cast(Unit, unit), language)
    return texts.say(ROOM, "answer-flagged-with", count=asked.count, worst=worst)
