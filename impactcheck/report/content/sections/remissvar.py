"""An annex to a response: summary and stance first, comments by section, findings as points."""

from __future__ import annotations

from impactcheck.report.content.blocks import (
    Block,
    Bullets,
    Card,
    Cards,
    Heading,
    Paragraph,
    Term,
    Terms,
)
from impactcheck.report.content.document import IN_FORCE, Document
from impactcheck.report.content.figures import Mark
from impactcheck.report.content.findings import about_effects, finding_views
from impactcheck.report.content.gaps import gaps_view
from impactcheck.report.content.headline import headline, meta
from impactcheck.report.content.outline import Closing, Opening, Section
from impactcheck.report.content.sections.chapter import chapter_parts
from impactcheck.report.content.sections.chapter_parts import COMPUTED
from impactcheck.report.content.sections.ends import closing_of, day
from impactcheck.report.content.sections.findings import evidence
from impactcheck.report.content.sections.first_page import said_of_those_hit, who_pays
from impactcheck.report.content.wording import Wording

ROOM = "remissvar"
MORE = "evidence-more-in-report"
"""An annex has no table of all municipalities."""


def opening(document: Document, wording: Wording) -> Opening:
    """What the response is to."""
    return Opening(wording.text("kicker", ROOM), _title(document, wording))


def closing(document: Document, wording: Wording) -> Closing:
    """The foot of the annex."""
    return closing_of(_title(document, wording), document, wording)


def _title(document: Document, wording: Wording) -> str:
    return wording.text("title", ROOM, title=document.drafted("title"))


def about(document: Document, wording: Wording) -> Section:
    """Which proposal the response is about: inquiry, file number, day."""
    rows = [
        Term(wording.text(f"about-{name}", ROOM), ((said,),))
        for name in ("inquiry", "dnr")
        if (said := document.drafted(f"proposal.{name}"))
    ]
    dated = (f"{day(document)} · ", *meta(document, wording))
    rows.append(Term(wording.text("about-date", ROOM), (dated,)))
    return Section("about", "", (Terms(tuple(rows)),))


def stance(document: Document, wording: Wording) -> Section:
    """The stance, a proposal by severity for the user to change, and the reasons in short."""
    head = headline(document, wording)
    blocks: list[Block] = [
        *_stance(document, wording, head.outcome),
        Paragraph(head.conclusion),
        *said_of_those_hit(head),
        *who_pays(head, wording),
        *_instead(document, wording, head.outcome),
    ]
    return Section("summary", wording.text("heading-summary", ROOM), tuple(blocks))


def _stance(document: Document, wording: Wording, outcome: str) -> list[Block]:
    """For or against a proposal, for the user to change; none on what is law already.

    By what the proposal does: a field left empty in its analysis is no reason to reject it, but may
    be one to wait.
    """
    if document.stands == IN_FORCE:
        return [Paragraph(wording.say("stance-in-force", ROOM), "lead")]
    incomplete = document.json["verdict"]["groundwork"] == "error"
    stance = "incomplete" if incomplete and outcome not in ("error", "warning") else outcome
    return [
        Paragraph(wording.say(f"stance-{stance}", ROOM), "lead"),
        Paragraph(wording.say("stance-proposed", ROOM), "missing"),
    ]


def _instead(document: Document, wording: Wording, worst: str) -> list[Block]:
    """What the rules behind the worst findings say to do instead, each once."""
    found = finding_views(document, wording)
    gaps = gaps_view(found, wording)
    asked = list(
        dict.fromkeys(
            one.instead for one in about_effects(found) if one.severity == worst and one.instead
        )
    )
    if gaps is not None and gaps.worst.severity in ("error", "warning"):
        asked.append(wording.text("complete-groundwork", ROOM))
    if not asked:
        return []
    return [
        Paragraph(wording.say("instead", "ordinance")),
        Bullets(tuple((text,) for text in asked)),
    ]


def comments(document: Document, wording: Wording) -> Section:
    """What the consequence analysis lacks, under the heading where it should stand."""
    blocks: list[Block] = []
    for part in chapter_parts(document, wording):
        lacking = tuple(
            block.sentence
            for block in part.blocks
            if isinstance(block, Paragraph) and block.style == "missing"
        )
        if lacking:
            blocks += [Heading(2, part.heading), Bullets(lacking)]
    first = wording.say("lacking" if blocks else "nothing-lacking", ROOM)
    title = wording.text("heading-sections", ROOM)
    return Section("sections", title, (Paragraph(first), *blocks))


def points(document: Document, wording: Wording) -> Section:
    """The findings as numbered points with evidence, the gaps of the analysis last."""
    found = finding_views(document, wording)
    cards = [
        Card(
            finding.anchor,
            Mark(finding.severity, ""),
            f"{number}. {finding.title}",
            (*finding.message, f" ({finding.severity_word})"),
            (Paragraph((finding.why,)), *evidence(finding, wording, MORE, with_why=False)),
            finding.code,
        )
        for number, finding in enumerate(about_effects(found), 1)
    ]
    gaps = gaps_view(found, wording)
    if gaps is not None:
        title = f"{len(cards) + 1}. {gaps.title}"
        mark = Mark(gaps.worst.severity, "")
        cards.append(Card("gaps", mark, title, (), (gaps.table_for_others,)))
    blocks: tuple[Block, ...] = (Cards(tuple(cards)),)
    if not cards:
        blocks = (Paragraph(wording.say("no-findings")),)
    return Section("points", wording.text("heading-points", ROOM), blocks)


def limits(document: Document, wording: Wording) -> Section:
    """What was not tried, and why."""
    told = tuple(COMPUTED["not_analysed"](document, wording))
    return Section("limits", wording.text("heading-limits", ROOM), told)
