"""What changed between two vintages, and which findings of a reform change with them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.contract.assessment import Assessment
from impactcheck.country.model import Column, Country


@dataclass(frozen=True)
class ColumnChange:
    """One figure in two vintages; a year is None where the vintage lacks the figure.

    `municipalities` counts those whose figure differs, or is there in one vintage only; `largest`
    is the code of the one where it changed most, as a share of what it was (None where nothing can
    be compared), with both figures.
    """

    name: str
    label_sv: str
    label_en: str
    year_before: int | None
    year_after: int | None
    unit_before: str
    unit_after: str
    municipalities: int
    largest: str | None = None
    before: float | None = None
    after: float | None = None


@dataclass(frozen=True)
class FindingChange:
    """A rule's finding that comes, goes or gets another severity; None where it is not found."""

    rule: str
    title_sv: str
    title_en: str
    before: str | None
    after: str | None


def changed_columns(before: Country, after: Country) -> tuple[ColumnChange, ...]:
    """Every figure that differs, is new or is gone, in the order of the vintages.

    The population is compared at each country's own population year.
    """
    names = dict.fromkeys((*before.columns, *after.columns))
    found = (_change(name, before, after) for name in names)
    return tuple(one for one in found if one is not None)


def changed_findings(before: Assessment, after: Assessment) -> tuple[FindingChange, ...]:
    """The findings of one reform that two vintages do not share, by rule."""
    had = {one.rule: one for one in reversed(before.findings)}
    has = {one.rule: one for one in reversed(after.findings)}
    changes = []
    for rule in sorted({*had, *has}):
        old, new = had.get(rule), has.get(rule)
        title = has[rule].title if rule in has else had[rule].title
        was = old.severity if old is not None else None
        now = new.severity if new is not None else None
        if was != now:
            changes.append(FindingChange(rule, title.sv, title.en, was, now))
    return tuple(changes)


def _change(name: str, before: Country, after: Country) -> ColumnChange | None:
    old, new = before.columns.get(name), after.columns.get(name)
    if old is None or new is None:
        words = new if new is not None else before.columns[name]
        have = words.values
        return ColumnChange(
            name,
            words.label_sv,
            words.label_en,
            old.year if old else None,
            new.year if new else None,
            old.unit if old else "",
            new.unit if new else "",
            int(np.isfinite(have).sum()),
        )
    now = _in_order(new, after, before)
    differs = ~((old.values == now) | (np.isnan(old.values) & np.isnan(now)))
    if not differs.any() and (old.year, old.unit) == (new.year, new.unit):
        return None
    return _both(old, new, now, before, int(differs.sum()))


def _both(old: Column, new: Column, now: Floats, country: Country, count: int) -> ColumnChange:
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.abs(now - old.values) / np.abs(old.values)
    share = np.where(np.isfinite(share), share, -1.0)
    at = int(np.argmax(share))
    told = share[at] > 0
    return ColumnChange(
        old.name,
        new.label_sv,
        new.label_en,
        old.year,
        new.year,
        old.unit,
        new.unit,
        count,
        country.codes[at] if told else None,
        float(old.values[at]) if told else None,
        float(now[at]) if told else None,
    )


def _in_order(column: Column, country: Country, like: Country) -> Floats:
    """The figures of a column in the other country's order of municipalities, NaN where new."""
    place = {code: index for index, code in enumerate(country.codes)}
    return np.array(
        [column.values[place[code]] if code in place else np.nan for code in like.codes]
    )
