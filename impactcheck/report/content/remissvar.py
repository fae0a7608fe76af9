"""An annex to a response: summary and stance first, comments by section, findings as points."""

from __future__ import annotations

from impactcheck.report.content.blocks import (
    BigFigures,
    Block,
    Bullets,
    Content,
    Heading,
    NewPage,
    Paragraph,
    Terms,
)
from impactcheck.report.content.chapter_parts import COMPUTED
from impactcheck.report.content.compose import evidence, footer
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.findings import FindingView
from impactcheck.report.content.ordinance import Section
from impactcheck.report.content.view import ReportView, view_of
from impactcheck.report.content.wording import Wording

ROOM = "remissvar"
MORE = "evidence-more-in-report"
"""An annex has no table of all municipalities."""


def remissvar_content(document: Document, wording: Wording) -> Content:
    """The annex; its stance is a proposal by severity, for the user to change."""
    view = view_of(document, wording)
    title = wording.text("title", ROOM, title=view.headline.title)
    blocks: list[Block] = [
        Paragraph((wording.text("kicker", ROOM),), "status"),
        Heading(0, title),
        *_about(document, view, wording),
        Heading(1, wording.text("heading-summary", ROOM), "summary"),
        *_summary(view, wording),
        Heading(1, wording.text("heading-sections", ROOM), "sections"),
        *_sections(view, wording),
        Heading(1, wording.text("heading-points", ROOM), "points"),
        *_points(view, wording),
        NewPage(),
        Heading(1, wording.text("heading-limits", ROOM), "limits"),
        *COMPUTED["not_analysed"](document, wording),
        Paragraph(view.appendix.versions, "remark"),
        Paragraph((f"{wording.text('fingerprint')} {view.appendix.fingerprint}",), "remark"),
    ]
    return Content(title, view.headline.date, footer(view, wording), tuple(blocks))


def _about(document: Document, view: ReportView, wording: Wording) -> list[Block]:
    """Which proposal the response is about: inquiry, file number, day."""
    rows: list[tuple[str, Sentence]] = [
        (wording.text(f"about-{name}", ROOM), (said,))
        for name in ("inquiry", "dnr")
        if (said := document.drafted(f"proposal.{name}"))
    ]
    day = (f"{view.headline.date} · ", *view.headline.meta)
    return [Terms((*rows, (wording.text("about-date", ROOM), day)))]


def _summary(view: ReportView, wording: Wording) -> list[Block]:
    head = view.headline
    blocks: list[Block] = [
        Paragraph(wording.say(f"stance-{head.worst}", ROOM), "lead"),
        Paragraph(wording.say("stance-proposed", ROOM), "missing"),
        Paragraph(head.conclusion),
    ]
    if head.key_figures:
        blocks.append(BigFigures(tuple((key.figure, key.caption) for key in head.key_figures)))
    if head.who_is_hit:
        blocks.append(Paragraph((f"{wording.text('heading-who')}: ", *head.who_is_hit)))
    if head.remedy:
        heading = wording.text("remedy-heading", "redesign")
        blocks.append(Paragraph((f"{heading}: ", *head.remedy)))
    return [*blocks, *_instead(view, wording)]


def _instead(view: ReportView, wording: Wording) -> list[Block]:
    """What the rules behind the worst findings say to do instead, each once."""
    worst = view.headline.worst
    asked = list(
        dict.fromkeys(
            one.instead for one in view.about_effects if one.severity == worst and one.instead
        )
    )
    if view.gaps and view.gaps.worst.severity == worst:
        asked.append(wording.text("complete-groundwork", ROOM))
    if not asked:
        return []
    return [
        Paragraph(wording.say("instead", "ordinance")),
        Bullets(tuple((text,) for text in asked)),
    ]


def _sections(view: ReportView, wording: Wording) -> list[Block]:
    """What the consequence analysis lacks, under the heading where it should stand."""
    blocks: list[Block] = []
    for section in view.chapter.sections:
        lacking = _lacking(section)
        if lacking:
            blocks += [Heading(2, section.heading), Bullets(lacking)]
    if not blocks:
        return [Paragraph(wording.say("nothing-lacking", ROOM))]
    return [Paragraph(wording.say("lacking", ROOM)), *blocks]


def _lacking(section: Section) -> tuple[Sentence, ...]:
    return tuple(
        block.sentence
        for block in section.blocks
        if isinstance(block, Paragraph) and block.style == "missing"
    )


def _points(view: ReportView, wording: Wording) -> list[Block]:
    if not view.findings:
        return [Paragraph(wording.say("no-findings"))]
    blocks = [
        block
        for number, finding in enumerate(view.about_effects, 1)
        for block in _point(number, finding, wording)
    ]
    if view.gaps:
        last = len(view.about_effects) + 1
        blocks += [Heading(2, f"{last}. {view.gaps.title}", "gaps"), view.gaps.table_for_others]
    return blocks


def _point(number: int, finding: FindingView, wording: Wording) -> list[Block]:
    return [
        Heading(2, f"{number}. {finding.title}", finding.anchor),
        Paragraph((*finding.message, f" ({finding.severity_word})")),
        Paragraph((finding.why,)),
        Terms(tuple(row for row in evidence(finding, wording, MORE) if row[1] != (finding.why,))),
    ]
