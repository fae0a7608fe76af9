"""Tables for those who go on computing: findings, whom they hit, groups, rules, limits and data."""

from __future__ import annotations

from dataclasses import replace

from impactcheck.report.content import appendix
from impactcheck.report.content.blocks import BigFigures, RuleLine
from impactcheck.report.content.compared import compared_figures
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.findings import data_note_views, finding_views
from impactcheck.report.content.labels import column_unit, measure_title, series_label
from impactcheck.report.content.net import net_by_group_table, net_view
from impactcheck.report.content.outline import Section
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording

NET_BY = ("corners", "size_classes", "skr_groups")
"""Classifications in which a workbook shows the net, each on a sheet of its own."""
NUMERIC = {
    "column-count",
    "column-inhabitants",
    "column-municipalities",
    "column-total",
    "column-kr-per-inhabitant",
    "column-median",
    "column-median-alone",
    "column-ratio",
    "column-value",
}


def _sheet(name: str, keys: str, rows: list[tuple[Cell, ...]], wording: Wording) -> Section:
    title = wording.text(f"sheet-{name}")
    columns = tuple(ColumnView(wording.text(key), key in NUMERIC) for key in keys.split())
    table = TableView(f"sheet-{name}", title, columns, tuple(rows), tab=title)
    return Section(f"sheet-{name}", title, (table,))


def finding_rows(document: Document, wording: Wording) -> Section:
    """One row a finding, with all that it rests on."""
    rows: list[tuple[Cell, ...]] = []
    for finding in finding_views(document, wording):
        at = f"/findings/{finding.anchor.removeprefix('finding-')}/evidence"
        rows.append(
            (
                finding.severity_word,
                finding.code,
                finding.area,
                finding.standing,
                finding.title,
                plain(finding.message),
                plain(finding.place),
                finding.metric,
                plain(finding.threshold),
                finding.origin,
                document.figure(f"{at}/count", "count"),
                document.figure(f"{at}/inhabitants", "persons"),
                finding.why,
                "; ".join(str(link) for link in finding.basis),
                finding.instead,
            )
        )
    columns = (
        "column-severity label-rule column-area label-standing column-title column-message "
        "label-place label-metric label-threshold column-origin column-count column-inhabitants "
        "label-why label-basis label-instead"
    )
    return _sheet("findings", columns, rows, wording)


def affected_rows(document: Document, wording: Wording) -> Section:
    """Each finding's municipalities or groups by name, with the metric's value."""
    rows: list[tuple[Cell, ...]] = [
        (
            finding.code,
            finding.metric,
            one.name,
            one.figure,
            wording.text(f"unit-{one.figure.unit}"),
        )
        for finding in finding_views(document, wording)
        for one in finding.affected
    ]
    columns = "label-rule label-metric column-who column-value column-unit"
    return _sheet("affected", columns, rows, wording)


def group_rows(document: Document, wording: Wording) -> Section:
    """Each measure's effect in each group of each classification; what is not money by itself."""
    rows: list[tuple[Cell, ...]] = []
    own: list[tuple[Cell, ...]] = []
    for index, measure in enumerate(document.assessment.measures):
        if measure.distribution is None:
            continue
        names = compared_figures(measure.distribution)
        for grouping, groups in measure.distribution.by_grouping.items():
            at = f"/measures/{index}/distribution/by_grouping/{grouping}"
            label = document.assessment.groupings.get(grouping)
            name = grouping if label is None else document.words(label.label)
            for place, group in enumerate(groups):
                known = (measure_title(document, measure.id), name, document.name_of(group.group))
                figures = (
                    document.figure(f"{at}/{place}/municipalities", "count"),
                    document.figure(f"{at}/{place}/inhabitants", "persons"),
                )
                compared = (
                    document.figure(f"{at}/{place}/{names.value}", names.unit),
                    document.figure(f"{at}/{place}/{names.median}", names.unit),
                    document.figure(f"{at}/{place}/ratio_to_country", "ratio"),
                )
                if measure.distribution.own is None:
                    total = document.figure(f"{at}/{place}/total_kr", "kr")
                    rows.append((*known, *figures, total, *compared))
                else:
                    unit = wording.text(f"unit-{names.unit}")
                    own.append((*known, *figures, unit, *compared))
    columns = (
        "column-measure column-grouping column-group column-municipalities column-inhabitants "
        "column-total column-kr-per-inhabitant column-median column-ratio"
    )
    if not own:
        return _sheet("groups", columns, rows, wording)
    told = columns.replace("column-total", "column-unit").replace(
        "column-kr-per-inhabitant column-median", "column-value column-median-alone"
    )
    in_own_unit = _sheet("groups-own", told, own, wording)
    if not rows:
        return in_own_unit
    in_kronor = _sheet("groups", columns, rows, wording)
    return replace(in_kronor, blocks=(*in_kronor.blocks, *in_own_unit.blocks))


def rule_rows(document: Document, wording: Wording) -> Section:
    """The rules that did not fire, and why where that is known."""
    outcomes: tuple[tuple[str, tuple[RuleLine, ...]], ...] = (
        ("passed", appendix.passed(document, wording)),
        ("not_evaluated", appendix.not_evaluated(document, wording)),
        ("not_applicable", appendix.not_applicable(document, wording)),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            rule.code,
            rule.title,
            rule.measure,
            wording.text(f"outcome-rule-{name}"),
            plain(rule.reason) if name == "not_evaluated" else "",
        )
        for name, rules in outcomes
        for rule in rules
    ]
    columns = "label-rule column-title column-measure column-outcome column-reason"
    return _sheet("rules", columns, rows, wording)


def limits_and_data(document: Document, wording: Wording) -> Section:
    """Thresholds with their origin, data with year and publisher, assumptions and sources."""
    rows: list[tuple[Cell, ...]] = []
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
    rows += [
        (wording.text("heading-data"), note.title, "", "", plain(note.message))
        for note in data_note_views(document, wording)
    ]
    for key, sentences in (
        ("heading-assumptions", appendix.assumptions(document, wording)),
        ("heading-remarks", appendix.remarks(document, wording)),
        ("heading-not-modelled", appendix.not_modelled(document, wording)),
    ):
        rows += [(wording.text(key), plain(one), "", "", "") for one in sentences]
    rows += [
        (wording.text("heading-sources"), link.title, "", "", link.href)
        for link in appendix.sources(document)
    ]
    columns = "column-kind column-figure column-value column-unit column-source"
    return _sheet("data", columns, rows, wording)


def net(document: Document, wording: Wording) -> Section | None:
    """The whole reform's sum, and how many gain and lose by it."""
    found = net_view(document, wording)
    if found is None:
        return None
    total = BigFigures(((found.total, series_label("net_of_reform", document.language)),))
    title = wording.text("heading-net")
    groups = [net_by_group_table(document, wording, name) for name in NET_BY]
    tables = tuple(replace(one, tab=f"{title} {n}") for n, one in enumerate(groups, 2) if one)
    return Section("net", title, (total, replace(found.table, tab=title), *tables))
