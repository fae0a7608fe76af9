"""The first page: the conclusion with what it rests on, two pictures, and the drafter's words."""

from __future__ import annotations

from impactcheck.report.content.blocks import (
    BigFigures,
    Block,
    Contents,
    Paragraph,
    PictureRow,
    Verdicts,
)
from impactcheck.report.content.compared import PER_HEAD, in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Mark, joined_by
from impactcheck.report.content.headline import Headline, headline
from impactcheck.report.content.outline import Section
from impactcheck.report.content.who_loses import who_loses_views
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.effect_pictures import effect_pictures

KM = "km"
OF_DISTANCES = frozenset({"service-straight-lines", "service-own-distances"})
"""The notes that say whence distances come."""


def conclusion(document: Document, wording: Wording) -> Section:
    """The first half page, in the order in which it is read."""
    head = headline(document, wording)
    blocks: list[Block] = [
        Paragraph((Mark(head.outcome, head.symbol), " ", *head.conclusion), "lead"),
        *said_of_those_hit(head),
        Paragraph(joined_by(" · ", head.counts), "counts"),
    ]
    if document.assessment.changes_nothing:
        of_ways = bool(head.key_figures) and head.key_figures[0].figure.unit == KM
        key = "changes-no-way" if of_ways else "changes-nothing"
        blocks.append(Paragraph(wording.say(key)))
    if head.areas:
        areas = tuple(
            (
                area.label,
                (
                    Mark(area.severity, area.symbol, area.word),
                    *((" (", *area.detail, ")") if area.detail else ()),
                ),
            )
            for area in head.areas
        )
        blocks.append(Verdicts(wording.text("heading-areas"), areas))
    blocks += who_pays(head, wording)
    blocks += what_kilometres_are(document, wording)
    for tree in who_loses_views(document, wording):
        label = f"{wording.text('heading-tree')}: {tree.measure}"
        blocks.append(Paragraph(tree.sentence, label=label))
        if tree.evidence:
            blocks.append(Paragraph(tree.evidence, "remark"))
    title = wording.text("heading-conclusion")
    return Section("conclusion", title, tuple(blocks), f"conclusion {head.outcome}")


def said_of_those_hit(head: Headline) -> list[Block]:
    """What belongs to the conclusion: the rules chosen, those hit, and what was not settled."""
    return [Paragraph(said) for said in (head.chosen, head.in_figures, head.unsettled) if said]


def who_pays(head: Headline, wording: Wording) -> list[Block]:
    """The three figures, who is hit, and how the proposal would pass."""
    blocks: list[Block] = []
    if head.key_figures:
        figures = tuple((key.figure, key.caption) for key in head.key_figures)
        unit = head.key_figures[0].figure.unit
        if len(wording.document.json["measures"]) > 1 and unit == PER_HEAD:
            # 226 kr was read as what a reform costs whose compensation left 31 of it.
            of = wording.say("key-figures-of-one", measure=head.key_figures_of)
            blocks += [BigFigures(figures, ()), Paragraph(of, "remark")]
        else:
            of = wording.say(in_words("key-figures-of", unit), measure=head.key_figures_of)
            blocks.append(BigFigures(figures, of))
    if head.who_is_hit:
        blocks.append(Paragraph(head.who_is_hit, label=wording.text("heading-who")))
    if head.remedy:
        label = wording.text(head.remedy_label, "redesign")
        blocks.append(Paragraph(head.remedy, label=label))
    return blocks


def what_kilometres_are(document: Document, wording: Wording) -> list[Block]:
    """On what ways the kilometres rest: said wherever they are, since roads make them longer."""
    figures = document.assessment.key_figures
    if figures is None or figures.largest.unit != KM:
        return []
    place = document.measure_index(figures.measure)
    notes = document.assessment.measures[place].notes
    return [
        Paragraph(
            (
                *wording.say("km-are-longer-ways"),
                " ",
                *wording.message(f"/measures/{place}/notes/{at}"),
            ),
            "remark",
        )
        for at, note in enumerate(notes)
        if note.key in OF_DISTANCES
    ]


def pictures(document: Document, wording: Wording) -> Section | None:
    """The map, and the effect against population."""
    found = effect_pictures(document, wording)
    if not found:
        return None
    title = wording.text("heading-charts")
    return Section("charts", title, (PictureRow(tuple(found)),), "charts")


def summary(document: Document, wording: Wording) -> Section | None:
    """The proposal in the drafter's own words."""
    said = document.drafted("summary")
    if not said:
        return None
    return Section("summary", wording.text("heading-summary"), (Paragraph((said,)),), "summary")


def contents(document: Document, wording: Wording) -> Section:  # noqa: ARG001
    """The table of contents."""
    title = wording.text("heading-toc")
    return Section("contents", title, (Contents(title),))
