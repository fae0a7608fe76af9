"""The whole report as blocks, for formats that are read from the first page to the last."""

from __future__ import annotations

from collections.abc import Iterable

from impactcheck.report.content.appendix import RuleView
from impactcheck.report.content.blocks import (
    BigFigures,
    Block,
    Bullets,
    Content,
    Contents,
    Heading,
    NewPage,
    Paragraph,
    PictureRow,
    Terms,
)
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Link, Sentence
from impactcheck.report.content.findings import FindingView
from impactcheck.report.content.ordinance import ROOM
from impactcheck.report.content.view import ReportView, view_of
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.of_report import first_pictures

SHORT = 16
"""Letters of the fingerprint at the foot of a page."""
MOST_NAMED = 12
"""Municipalities named under a finding; the table of all holds the rest."""


def report_content(document: Document, wording: Wording) -> Content:
    """The report: first page, findings, the ordinance's chapter, and the appendix."""
    view = view_of(document, wording)
    blocks: list[Block] = [
        *headline_blocks(view, wording),
        PictureRow(tuple(first_pictures(document, wording))),
        NewPage(),
        *_groundwork(view, wording),
        Contents(wording.text("heading-toc")),
        Heading(1, wording.text("heading-findings"), "findings"),
        *_findings(view, wording),
        NewPage(),
        *view.chapter.blocks,
        NewPage(),
        *_appendix(view, wording),
    ]
    return Content(
        title=wording.text("pdf-title", title=view.headline.title),
        day=view.headline.date,
        footer=footer(view, wording),
        blocks=tuple(blocks),
    )


def footer(view: ReportView, wording: Wording) -> str:
    """The program and the beginning of the fingerprint, which stands whole in the appendix."""
    return wording.text(
        "footer-line",
        program=wording.document.assessment.versions.program,
        fingerprint=view.appendix.fingerprint[:SHORT],
    )


def headline_blocks(view: ReportView, wording: Wording) -> list[Block]:
    """The first half page, in the order in which it is read."""
    head = view.headline
    blocks: list[Block] = [
        Paragraph((wording.text("kicker"),), "status"),
        Heading(0, head.title),
        Paragraph((f"{head.date} · ", *head.meta), "remark"),
        Paragraph((f"{head.symbol} ", *head.conclusion), "lead"),
        Paragraph(_joined(head.counts), "remark"),
    ]
    if view.changes_nothing:
        blocks.append(Paragraph(wording.say("changes-nothing")))
    areas = tuple(
        (
            *wording.say("areas-line", area=area.label, symbol=area.symbol, word=area.word),
            *((" (", *area.detail, ")") if area.detail else ()),
        )
        for area in head.areas
    )
    if areas:
        blocks.append(Paragraph(_joined(areas)))
    if head.key_figures:
        blocks.append(BigFigures(tuple((key.figure, key.caption) for key in head.key_figures)))
        of = wording.say("key-figures-of", measure=head.key_figures_of)
        blocks.append(Paragraph(of, "remark"))
    if head.who_is_hit:
        heading = wording.text("heading-who")
        blocks.append(Paragraph((f"{heading}: ", *head.who_is_hit)))
    if head.remedy:
        heading = wording.text("remedy-heading", "redesign")
        blocks.append(Paragraph((f"{heading}: ", *head.remedy)))
    for tree in view.who_loses:
        blocks.append(Paragraph((f"{tree.measure}: ", *tree.sentence)))
        if tree.evidence:
            blocks.append(Paragraph(tree.evidence, "remark"))
    if head.summary:
        blocks.append(Paragraph((head.summary,)))
    return blocks


def _groundwork(view: ReportView, wording: Wording) -> list[Block]:
    if view.groundwork is None:
        return []
    return [Heading(1, wording.text("heading-groundwork", ROOM), "groundwork"), view.groundwork]


def _findings(view: ReportView, wording: Wording) -> list[Block]:
    if not view.findings:
        return [Paragraph(wording.say("no-findings"))]
    blocks = [block for finding in view.about_effects for block in finding_blocks(finding, wording)]
    if view.gaps:
        blocks += [Heading(2, view.gaps.heading, "gaps"), view.gaps.table]
    return blocks


def finding_blocks(finding: FindingView, wording: Wording) -> list[Block]:
    """One finding under a heading of its own, with its evidence and its remedy."""
    heading = f"{finding.symbol} {finding.severity_word.capitalize()}: {finding.title}"
    return [
        Heading(2, heading, finding.anchor),
        Paragraph(finding.message),
        Terms(tuple(evidence(finding, wording))),
    ]


def evidence(
    finding: FindingView, wording: Wording, more: str = "evidence-more"
) -> Iterable[tuple[str, Sentence]]:
    """What a finding rests on, as names with what is said of them; empty ones left out.

    `more` is the key of the text that says where those stand who are not named.
    """
    origin = f" [{finding.origin}]" if finding.origin else ""
    rows: list[tuple[str, Sentence]] = [
        ("label-place", finding.place),
        ("label-metric", (finding.metric,)),
        ("label-threshold", (*finding.threshold, origin) if finding.threshold else ()),
        ("label-extent", finding.extent),
    ]
    yield from ((wording.text(key), said) for key, said in rows if said)
    yield from ((number.name, (number.figure,)) for number in finding.numbers)
    rows = [
        ("label-holds", (finding.holds,) if finding.holds else ()),
        ("label-why", (finding.why,)),
        ("label-basis", ("; ".join(link_text(link) for link in finding.basis),)),
        ("label-instead", (finding.instead,) if finding.instead else ()),
        ("label-remedies", ("; ".join(finding.remedies),) if finding.remedies else ()),
        ("label-rule", (f"{finding.code} {finding.name} ({finding.area})",)),
    ]
    yield from ((wording.text(key), said) for key, said in rows if said and said != ("",))
    if finding.affected:
        yield "".join(str(part) for part in finding.affected_label), _named(finding, wording, more)


def _named(finding: FindingView, wording: Wording, more: str) -> Sentence:
    named: list[Sentence] = [(f"{one.name} ", one.figure) for one in finding.affected[:MOST_NAMED]]
    names = _joined(named, ", ")
    if len(finding.affected) <= MOST_NAMED:
        return names
    return (*names, wording.text(more, names=""))


def link_text(link: Link) -> str:
    """A reference on paper: its title, and its address where it has one."""
    return f"{link.title} ({link.href})" if link.href else link.title


def _appendix(view: ReportView, wording: Wording) -> list[Block]:
    appendix = view.appendix
    blocks: list[Block] = [Heading(1, wording.text("heading-appendix"), "appendix")]
    mark = f"[{wording.text('mark-assumption')}] "
    lists: list[tuple[str, tuple[Sentence, ...]]] = [
        ("heading-assumptions", tuple((mark, *one) for one in appendix.assumptions)),
        ("heading-remarks", appendix.remarks),
        ("heading-sources", tuple((link_text(link),) for link in appendix.sources)),
        ("heading-passed", _rules(appendix.passed)),
    ]
    for key, items in lists:
        if items:
            blocks += [Heading(2, wording.text(key)), Bullets(items)]
    if appendix.not_applicable:
        said = _joined(_rules(appendix.not_applicable), "; ")
        heading = Heading(2, wording.text("heading-not-applicable"))
        blocks += [heading, Paragraph(said, "remark")]
    if appendix.vintages.rows:
        blocks += [Heading(2, wording.text("heading-data")), appendix.vintages]
    others = [table for group in view.groups for table in group.others]
    if others:
        blocks += [Heading(2, wording.text("heading-other-groups")), *others]
    trees = [tree.groups for tree in view.who_loses if tree.groups is not None]
    if trees:
        blocks += [Heading(2, wording.text("heading-tree")), *trees]
    return [
        *blocks,
        Heading(2, wording.text("heading-municipalities")),
        view.municipalities,
        Paragraph(appendix.versions, "remark"),
        Paragraph((f"{wording.text('fingerprint')} {appendix.fingerprint}",), "remark"),
    ]


def _rules(rules: tuple[RuleView, ...]) -> tuple[Sentence, ...]:
    return tuple(
        (f"{rule.code} {rule.title}", *((": ", *rule.reason) if rule.reason else ()))
        for rule in rules
    )


def _joined(sentences: Iterable[Sentence], between: str = " · ") -> Sentence:
    """Sentences in one line with a mark between them."""
    parts: Sentence = ()
    for sentence in sentences:
        parts = (*parts, between, *sentence) if parts else sentence
    return parts
