"""The documents about one reform, each as the order of its sections.

A new section is one function in a file of `sections/` and one line here; every format shows it.
"""

from __future__ import annotations

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.document import Document
from impactcheck.report.content.medium import NOWHERE, PAGE, PAPER, READ, SCREEN, WORKBOOK, Medium
from impactcheck.report.content.options import Piece, ReportOptions
from impactcheck.report.content.outline import Content, Entry, Outline, compose
from impactcheck.report.content.sections import (
    basis,
    data_sheets,
    ends,
    findings,
    first_page,
    groups,
    municipalities,
    municipality_sheet,
    on_screen,
    remissvar,
)
from impactcheck.report.content.sections.background import background
from impactcheck.report.content.sections.chapter import chapter, groundwork
from impactcheck.report.content.sections.of_kinds import own_tables

REPORT: Outline[Document] = Outline(
    ends.opening,
    (
        Entry(first_page.conclusion, headed=frozenset({PAGE})),
        Entry(background),
        Entry(first_page.pictures, where=READ, headed=NOWHERE),
        Entry(first_page.summary, where=READ | {WORKBOOK}),
        Entry(first_page.contents, where=READ, headed=NOWHERE, new_page=True),
        Entry(groundwork, where=READ | {WORKBOOK}),
        Entry(findings.findings, where=READ | {SCREEN}),
        Entry(on_screen.short_corners, where=frozenset({SCREEN}), headed=NOWHERE),
        Entry(own_tables, where=frozenset({SCREEN}), headed=NOWHERE),
        Entry(on_screen.outcomes, where=frozenset({SCREEN})),
        Entry(on_screen.few_alternatives, where=frozenset({SCREEN})),
        Entry(on_screen.unevaluated, where=frozenset({SCREEN})),
        Entry(on_screen.next_steps, where=frozenset({SCREEN})),
        Entry(chapter, where=READ, new_page=True),
        Entry(basis.appendix_title, where=frozenset({PAPER}), new_page=True),
        Entry(groups.other_groups, where=READ, level=2),
        Entry(groups.tree_groups, where=READ, level=2),
        Entry(basis.basis, where=READ, headed=frozenset({PAGE}), level=2),
        Entry(municipalities.municipalities, where=READ, level=2),
        Entry(data_sheets.net, where=frozenset({WORKBOOK})),
        Entry(municipalities.every_series, where=frozenset({WORKBOOK})),
        Entry(data_sheets.finding_rows, where=frozenset({WORKBOOK})),
        Entry(data_sheets.affected_rows, where=frozenset({WORKBOOK})),
        Entry(data_sheets.group_rows, where=frozenset({WORKBOOK})),
        Entry(data_sheets.rule_rows, where=frozenset({WORKBOOK})),
        Entry(data_sheets.limits_and_data, where=frozenset({WORKBOOK})),
    ),
    ends.closing,
)
"""The report: first page, findings, the ordinance's chapter, and the appendix."""

RESULT: Outline[Document] = Outline(
    ends.opening,
    (
        Entry(first_page.conclusion),
        Entry(findings.folded_findings),
        Entry(first_page.pictures, headed=NOWHERE),
        Entry(own_tables, headed=NOWHERE),
        Entry(groups.corners),
        Entry(groups.tree_groups),
        Entry(on_screen.alternatives),
        Entry(on_screen.unevaluated),
    ),
    ends.closing,
)
"""What stands beside a form while the reform is being written."""

REMISSVAR: Outline[Document] = Outline(
    remissvar.opening,
    (
        Entry(remissvar.about),
        Entry(remissvar.stance),
        Entry(remissvar.comments),
        Entry(remissvar.points),
        Entry(remissvar.limits, new_page=True),
    ),
    remissvar.closing,
)
"""An annex to a response; its stance is a proposal by severity, for the user to change."""

MUNICIPALITY: Outline[Document] = Outline(
    municipality_sheet.opening,
    (
        Entry(municipality_sheet.here),
        Entry(municipality_sheet.findings_here),
        Entry(municipality_sheet.compared),
    ),
    municipality_sheet.closing,
)
"""One municipality's sheet: us against our archetype, our ten nearest, and the country."""

OUTLINES: dict[Piece, Outline[Document]] = {
    "report": REPORT,
    "remissvar": REMISSVAR,
    "municipality": MUNICIPALITY,
}
"""The documents by the names that a reader asks for them by."""


def report_content(
    assessment: Assessment, language: Language, options: ReportOptions, medium: Medium
) -> Content:
    """The document that the options name, in one language for one medium."""
    return compose(OUTLINES[options.piece], Document(assessment, language), medium)
