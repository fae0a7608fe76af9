"""The sheets of a workbook: summary, all municipalities, findings, groups, rules, data, reform."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from impactcheck.contract.effects import Effect
from impactcheck.contract.findings import RuleOutcome
from impactcheck.report.content.appendix import not_evaluated
from impactcheck.report.content.compose import link_text
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, plain
from impactcheck.report.content.findings import finding_views
from impactcheck.report.content.headline import measure_title
from impactcheck.report.content.labels import column_unit, series_label
from impactcheck.report.content.view import view_of
from impactcheck.report.content.wording import Wording

SheetCell = str | FigureView | None
OUTCOMES = ("values", "favourable", "unfavourable")
LONGEST_TEXT = 32_000
"""A cell of Excel holds at most 32 767 letters."""


@dataclass(frozen=True)
class SheetColumn:
    """A column's heading and its width in letters."""

    label: str
    width: int = 14


@dataclass(frozen=True)
class Sheet:
    """One sheet: text and figures in rows under one row of headings."""

    name: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[SheetCell, ...], ...]
    frozen_columns: int = 0


def sheets(document: Document, wording: Wording) -> tuple[Sheet, ...]:
    """All sheets, the summary first."""
    return (
        _summary(document, wording),
        municipality_sheet(document, wording),
        _findings(document, wording),
        _affected(document, wording),
        _groups(document, wording),
        _rules(document, wording),
        _data(document, wording),
    )


def _columns(wording: Wording, *keys: tuple[str, int]) -> tuple[SheetColumn, ...]:
    return tuple(SheetColumn(wording.text(key), width) for key, width in keys)


def _text(text: str) -> str:
    return text[:LONGEST_TEXT]


def _summary(document: Document, wording: Wording) -> Sheet:
    view = view_of(document, wording)
    head = view.headline
    rows: list[tuple[SheetCell, ...]] = [
        (wording.text("heading-title"), _text(head.title)),
        (wording.text("heading-date"), f"{head.date} · {plain(head.meta)}"),
        (wording.text("heading-conclusion"), plain(head.conclusion)),
        *((area.label, f"{area.symbol} {area.word}") for area in head.areas),
    ]
    rows += [(key.caption, key.figure) for key in head.key_figures]
    if head.who_is_hit:
        rows.append((wording.text("heading-who"), plain(head.who_is_hit)))
    for tree in view.who_loses:
        told = plain((*tree.sentence, " ", *tree.evidence)).strip()
        rows.append((f"{wording.text('heading-tree')}: {tree.measure}", told))
    if head.remedy:
        rows.append((wording.text("remedy-heading", "redesign"), plain(head.remedy)))
    if view.net is not None:
        rows.append((series_label("net_of_reform", document.language), view.net.total))
    if view.groundwork is not None:
        rows += [(f"{row[0]} {row[1]}", str(row[2])) for row in view.groundwork.rows]
    rows += [
        (wording.text("heading-versions"), plain(view.appendix.versions)),
        (wording.text("fingerprint"), view.appendix.fingerprint),
    ]
    columns = _columns(wording, ("column-figure", 48), ("column-value", 60))
    return Sheet(wording.text("sheet-summary"), columns, tuple(rows))


def municipality_sheet(document: Document, wording: Wording) -> Sheet:
    """All municipalities in code order, with every series and outcome of every measure."""
    fixed = _columns(
        wording,
        ("column-code", 8),
        ("column-municipality", 18),
        ("column-county", 18),
        ("column-skr-group", 12),
        ("column-corner", 24),
        ("column-population", 12),
    )
    series = list(_series(document, wording))
    rows: list[tuple[SheetCell, ...]] = []
    for index, one in enumerate(document.assessment.municipalities):
        known = (one.code, one.name, one.county, one.skr_group, document.name_of(one.corner))
        population = document.figure(f"/municipalities/{index}/population", "persons")
        figures = (document.figure(f"{at}/{index}", unit) for at, _, unit in series)
        rows.append((*known, population, *figures))
    headings = (SheetColumn(heading) for _, heading, _ in series)
    return Sheet(wording.text("sheet-municipalities"), (*fixed, *headings), tuple(rows), 2)


def _series(document: Document, wording: Wording) -> Iterator[tuple[str, str, str]]:
    """Pointer, heading and unit of each array of each measure, then of the net."""
    for index, measure in enumerate(document.assessment.measures):
        for name, effect in measure.effects.items():
            at = f"/measures/{index}/effects/{name}"
            yield from _outcomes(document, wording, at, f"{measure.id}: ", name, effect)
    net = document.assessment.net
    if net is not None:
        for name, effect in (("kr", net.kr), ("kr_per_inhabitant", net.kr_per_inhabitant)):
            label = "net_of_reform"
            yield from _outcomes(document, wording, f"/net/{name}", "", label, effect)


def _outcomes(
    document: Document, wording: Wording, at: str, prefix: str, name: str, effect: Effect
) -> Iterator[tuple[str, str, str]]:
    unit = wording.text(f"unit-{effect.unit}")
    label = f"{prefix}{series_label(name, document.language)}, {unit}"
    for outcome in OUTCOMES:
        if getattr(effect, outcome) is not None:
            ending = "" if outcome == "values" else f" ({wording.text(f'outcome-{outcome}')})"
            yield f"{at}/{outcome}", label + ending, effect.unit


def _findings(document: Document, wording: Wording) -> Sheet:
    rows: list[tuple[SheetCell, ...]] = []
    for finding in finding_views(document, wording):
        at = f"/findings/{finding.anchor.removeprefix('finding-')}/evidence"
        rows.append(
            (
                finding.severity_word,
                finding.code,
                finding.area,
                _text(finding.title),
                _text(plain(finding.message)),
                _text(plain(finding.place)),
                finding.metric,
                plain(finding.threshold),
                finding.origin,
                document.figure(f"{at}/count", "count"),
                document.figure(f"{at}/inhabitants", "persons"),
                _text(finding.why),
                _text("; ".join(link_text(link) for link in finding.basis)),
                _text(finding.instead),
            )
        )
    columns = _columns(
        wording,
        ("column-severity", 10),
        ("label-rule", 9),
        ("column-area", 14),
        ("column-title", 34),
        ("column-message", 60),
        ("label-place", 26),
        ("label-metric", 28),
        ("label-threshold", 20),
        ("column-origin", 16),
        ("column-count", 10),
        ("column-inhabitants", 12),
        ("label-why", 60),
        ("label-basis", 50),
        ("label-instead", 50),
    )
    return Sheet(wording.text("sheet-findings"), columns, tuple(rows), 2)


def _affected(document: Document, wording: Wording) -> Sheet:
    """Each finding's municipalities or groups by name, with the metric's value."""
    rows = tuple(
        (
            finding.code,
            finding.metric,
            one.name,
            one.figure,
            wording.text(f"unit-{one.figure.unit}"),
        )
        for finding in finding_views(document, wording)
        for one in finding.affected
    )
    columns = _columns(
        wording,
        ("label-rule", 9),
        ("label-metric", 34),
        ("column-who", 24),
        ("column-value", 14),
        ("column-unit", 20),
    )
    return Sheet(wording.text("sheet-affected"), columns, rows)


def _groups(document: Document, wording: Wording) -> Sheet:
    rows: list[tuple[SheetCell, ...]] = []
    units = {
        "municipalities": "count",
        "inhabitants": "persons",
        "total_kr": "kr",
        "kr_per_inhabitant": "kr_per_inhabitant",
        "median_kr_per_inhabitant": "kr_per_inhabitant",
        "ratio_to_country": "ratio",
    }
    for index, measure in enumerate(document.assessment.measures):
        found = {} if measure.distribution is None else measure.distribution.by_grouping
        for grouping, groups in found.items():
            at = f"/measures/{index}/distribution/by_grouping/{grouping}"
            label = document.assessment.groupings.get(grouping)
            name = grouping if label is None else document.words(label.label)
            for place, group in enumerate(groups):
                known = (measure_title(document, measure.id), name, document.name_of(group.group))
                figures = (document.figure(f"{at}/{place}/{key}", units[key]) for key in units)
                rows.append((*(_text(text) for text in known), *figures))
    columns = _columns(
        wording,
        ("column-measure", 24),
        ("column-grouping", 30),
        ("column-group", 30),
        ("column-municipalities", 10),
        ("column-inhabitants", 12),
        ("column-total", 16),
        ("column-kr-per-inhabitant", 14),
        ("column-median", 14),
        ("column-ratio", 12),
    )
    return Sheet(wording.text("sheet-groups"), columns, tuple(rows), 3)


def _rules(document: Document, wording: Wording) -> Sheet:
    assessment = document.assessment
    reasons = {
        (rule.code, rule.measure): plain(rule.reason) for rule in not_evaluated(document, wording)
    }
    outcomes: list[tuple[str, tuple[RuleOutcome, ...]]] = [
        ("passed", assessment.passed),
        ("not_evaluated", assessment.not_evaluated),
        ("not_applicable", assessment.not_applicable),
    ]
    rows = []
    for name, rules in outcomes:
        for rule in rules:
            measure = "" if rule.measure is None else measure_title(document, rule.measure)
            reason = reasons.get((rule.rule, measure), "") if name == "not_evaluated" else ""
            word = wording.text(f"outcome-rule-{name}")
            title = document.words(rule.title)
            rows.append((rule.rule, title, _text(measure), word, _text(reason)))
    columns = _columns(
        wording,
        ("label-rule", 9),
        ("column-title", 50),
        ("column-measure", 24),
        ("column-outcome", 18),
        ("column-reason", 60),
    )
    return Sheet(wording.text("sheet-rules"), columns, tuple(rows))


def _data(document: Document, wording: Wording) -> Sheet:
    """Thresholds with their origin, data with year and publisher, assumptions and sources."""
    view = view_of(document, wording)
    rows: list[tuple[SheetCell, ...]] = []
    for index, finding in enumerate(document.assessment.findings):
        limit = finding.evidence.threshold
        if limit is not None:
            named = f"{finding.rule} {limit.parameter or ''}".strip()
            figure = document.figure(f"/findings/{index}/evidence/threshold/value", limit.unit)
            origin = wording.text(f"origin-{limit.origin}")
            kind = wording.text("label-threshold")
            rows.append((kind, named, figure, wording.text(f"unit-{limit.unit}"), origin))
    for index, vintage in enumerate(document.assessment.vintages):
        known = document.words(vintage.label)
        year = document.figure(f"/vintages/{index}/year", "year")
        source = f"{vintage.publisher} {vintage.source_id}"
        unit = column_unit(vintage.unit, document.language)
        rows.append((wording.text("heading-data"), known, year, unit, source))
    for key, sentences in (
        ("heading-assumptions", view.appendix.assumptions),
        ("heading-remarks", view.appendix.remarks),
        ("heading-not-modelled", view.not_modelled),
    ):
        rows += [(wording.text(key), _text(plain(one)), None, "", "") for one in sentences]
    rows += [
        (wording.text("heading-sources"), _text(link.title), None, "", _text(link.href))
        for link in view.appendix.sources
    ]
    columns = _columns(
        wording,
        ("column-kind", 24),
        ("column-figure", 60),
        ("column-value", 14),
        ("column-unit", 18),
        ("column-source", 40),
    )
    return Sheet(wording.text("sheet-data"), columns, tuple(rows))
