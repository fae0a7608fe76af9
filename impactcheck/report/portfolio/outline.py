"""The report about many reforms together, as the order of its sections."""

from __future__ import annotations

from impactcheck.report.content.medium import NOWHERE, PAGE, READ, SCREEN, WORKBOOK
from impactcheck.report.content.outline import Entry, Outline
from impactcheck.report.portfolio import answers, sections, services
from impactcheck.report.portfolio.document import PortfolioDocument

DATA = READ | {WORKBOOK}
PORTFOLIO: Outline[PortfolioDocument] = Outline(
    sections.opening,
    (
        Entry(sections.conclusion, headed=frozenset({PAGE})),
        Entry(answers.sheets),
        Entry(answers.merged),
        Entry(sections.corners),
        Entry(sections.sensitivity, where=DATA, headed=NOWHERE),
        Entry(services.services, where=DATA),
        Entry(services.few_services, where=frozenset({SCREEN})),
        Entry(answers.dropped),
        Entry(sections.reforms),
        Entry(sections.heat, where=DATA, headed=NOWHERE),
        Entry(sections.calendar, where=DATA),
        Entry(sections.unknowns),
        Entry(sections.basis, where=DATA),
        Entry(sections.files, headed=frozenset({SCREEN})),
        Entry(sections.other_groups, where=DATA),
        Entry(sections.municipalities, where=DATA),
    ),
    sections.closing,
)
