"""The consequence chapter: the drafter's words and the computed parts, in the ordinance's order."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.contract.groundwork import GroundworkPart
from impactcheck.report.content.blocks import Block, Heading, Paragraph
from impactcheck.report.content.document import Document
from impactcheck.report.content.outline import Section
from impactcheck.report.content.sections.chapter_parts import COMPUTED
from impactcheck.report.content.sections.chapter_plan import SectionPlan, plan_for
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording

ROOM = "ordinance"
NEWER = "2024-183"
"""The ordinance by whose 5 § the analysis stands in proportion to the proposal."""


@dataclass(frozen=True)
class ChapterPart:
    """One heading of the chapter with what stands below it."""

    anchor: str
    heading: str
    in_contents: bool
    blocks: tuple[Block, ...]


def chapter(document: Document, wording: Wording) -> Section:
    """The chapter of a reform, and what it follows."""
    groundwork = document.assessment.groundwork
    bound = groundwork is not None and groundwork.bound
    title = "" if groundwork is None else document.words(groundwork.title)
    lead = wording.say("lead-bound" if bound else "lead-form", ROOM, title=title)
    if groundwork is not None and groundwork.template == NEWER:
        lead = (*lead, " ", *wording.say("lead-proportion", ROOM))
    blocks: list[Block] = [Paragraph(lead, "remark")]
    for part in chapter_parts(document, wording):
        heading = Heading(2, part.heading, part.anchor, part.in_contents)
        blocks += [heading, *part.blocks]
    return Section("chapter", wording.text("chapter-title", ROOM), tuple(blocks), "chapter")


def chapter_parts(document: Document, wording: Wording) -> tuple[ChapterPart, ...]:
    """The chapter's headings in order; parts that the ordinance does not ask of it are left out."""
    groundwork = document.assessment.groundwork
    plan = plan_for(None if groundwork is None else groundwork.template)
    return tuple(
        ChapterPart(
            f"section-{one.key}", wording.text(f"section-{one.key}", ROOM), one.in_contents, blocks
        )
        for one in plan
        if (blocks := _blocks(document, wording, one))
    )


def groundwork(document: Document, wording: Wording) -> Section | None:
    """How far the drafter has come with what the ordinance asks for."""
    table = _groundwork_table(document, wording)
    if table is None:
        return None
    return Section("groundwork", wording.text("heading-groundwork", ROOM), (table,), "groundwork")


def _groundwork_table(document: Document, wording: Wording) -> TableView | None:
    """Each part of the ordinance as fulfilled, partly or missing; None where nothing was judged."""
    groundwork = document.assessment.groundwork
    if groundwork is None:
        return None
    rows: list[tuple[Cell, ...]] = [
        (part.paragraph, document.words(part.words), status_word(part, wording))
        for part in groundwork.parts
        if part.status != "not_applicable"
    ]
    fulfilled = document.figure("/groundwork/fulfilled", "count", with_unit=False)
    counted = document.figure("/groundwork/counted", "count", with_unit=False)
    return TableView(
        "groundwork",
        wording.text("table-groundwork", ROOM),
        tuple(
            ColumnView(wording.text(key, ROOM))
            for key in ("column-paragraph", "column-part", "column-status")
        ),
        tuple(rows),
        wording.say("groundwork-note", ROOM, fulfilled=fulfilled, counted=counted),
    )


STATUS_SYMBOLS = {"fulfilled": "✔", "partly": "◐", "missing": "✖"}


def status_word(part: GroundworkPart, wording: Wording) -> str:
    """The verdict on a part with a shape before it, never told apart by colour."""
    word = wording.text(f"status-{part.status}", ROOM)
    return f"{STATUS_SYMBOLS.get(part.status, '')} {word}".strip()


def _blocks(document: Document, wording: Wording, plan: SectionPlan) -> tuple[Block, ...]:
    parts = _parts(document, plan)
    idle = bool(parts) and all(part.status == "not_applicable" for part in parts)
    if idle and not any(_said(document, field) for field in plan.fields):
        return ()
    blocks: list[Block] = [
        Paragraph(
            wording.say(
                "part-status", ROOM, paragraph=part.paragraph, status=status_word(part, wording)
            ),
            "status",
        )
        for part in parts
        if part.status != "not_applicable"
    ]
    asked = {
        path.removeprefix("analysis.")
        for part in parts
        if part.status != "not_applicable"
        for path in part.fields
    }
    for field in plan.fields:
        blocks += _field(document, wording, field, asked, several=len(plan.fields) > 1)
    for name in () if idle else plan.computed:
        blocks += COMPUTED[name](document, wording)
    if not blocks:
        blocks.append(Paragraph(wording.say("nothing-said", ROOM), "remark"))
    return tuple(blocks)


def _parts(document: Document, plan: SectionPlan) -> list[GroundworkPart]:
    groundwork = document.assessment.groundwork
    if groundwork is None:
        return []
    known = {part.id: part for part in groundwork.parts}
    return [known[name] for name in plan.parts if name in known]


def _said(document: Document, field: str) -> str:
    """The drafter's words in a field of the analysis, or at a dotted path of the proposal."""
    return document.drafted(field if field.startswith("proposal.") else f"analysis.{field}")


def _field(
    document: Document, wording: Wording, field: str, asked: set[str], *, several: bool
) -> list[Block]:
    """The drafter's words, or that they are missing where the ordinance asks for them."""
    label = wording.field_label(field)
    said = _said(document, field)
    if said:
        prefix = (f"{label}: ",) if several else ()
        return [Paragraph((*prefix, said))]
    if field in asked and not (field == "alternatives" and document.json["reform"].get(field)):
        return [Paragraph(wording.say("missing-field", ROOM, field=label), "missing")]
    return []
