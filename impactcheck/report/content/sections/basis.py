"""Everything that lets a reader check, repeat or doubt the result."""

from __future__ import annotations

from impactcheck.report.content import appendix
from impactcheck.report.content.blocks import (
    Block,
    Bullets,
    Folded,
    Heading,
    Paragraph,
    RuleLines,
)
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Origin
from impactcheck.report.content.findings import data_note_views
from impactcheck.report.content.outline import Section
from impactcheck.report.content.wording import Wording


def appendix_title(document: Document, wording: Wording) -> Section:  # noqa: ARG001
    """The heading under which the last sections stand on paper."""
    return Section("appendix", wording.text("heading-appendix"), ())


def basis(document: Document, wording: Wording) -> Section:
    """Assumptions, data, sources, and the rules that did not fire."""
    mark = Origin(wording.text("mark-assumption"), is_assumption=True)
    assumed = tuple((mark, " ", *one) for one in appendix.assumptions(document, wording))
    said = Bullets(assumed) if assumed else Paragraph(wording.say("no-assumptions"))
    blocks: list[Block] = [Heading(2, wording.text("heading-assumptions")), said]
    remarks = appendix.remarks(document, wording)
    if remarks:
        blocks += [Heading(2, wording.text("heading-remarks")), Bullets(remarks)]
    vintages, noted = appendix.vintages(document, wording), data_note_views(document, wording)
    if vintages.rows or noted:
        blocks.append(Heading(2, wording.text("heading-data")))
    if vintages.rows:
        blocks.append(vintages)
    if noted:
        blocks.append(Bullets(tuple((f"{one.title}. ", *one.message) for one in noted)))
    sources = appendix.sources(document)
    if sources:
        cited = Bullets(tuple((source,) for source in sources))
        blocks += [Heading(2, wording.text("heading-sources")), cited]
    passed = appendix.passed(document, wording)
    if passed:
        blocks.append(Folded(wording.text("heading-passed"), (RuleLines(passed),)))
    others = appendix.not_applicable(document, wording)
    if others:
        listed = RuleLines(others, run_on=True)
        blocks.append(Folded(wording.text("heading-not-applicable"), (listed,)))
    return Section("basis", wording.text("heading-basis"), tuple(blocks))
