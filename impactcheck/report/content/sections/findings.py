"""What the rules found: a card for each finding, and one for all gaps of the analysis."""

from __future__ import annotations

from collections.abc import Iterator

from impactcheck.report.content.blocks import Block, Card, Cards, Names, Paragraph, Term, Terms
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Code, Mark, Origin, Sentence
from impactcheck.report.content.findings import FindingView, about_effects, finding_views
from impactcheck.report.content.gaps import Gaps, gaps_view
from impactcheck.report.content.outcomes import ROOM as OUTCOMES_ROOM
from impactcheck.report.content.outline import Section
from impactcheck.report.content.wording import Wording


def findings(document: Document, wording: Wording) -> Section:
    """Findings about effects worst first, then the gaps of the analysis together."""
    found = finding_views(document, wording)
    cards = [card(one, wording) for one in about_effects(found)]
    gaps = gaps_view(found, wording)
    if gaps is not None:
        cards.append(_gaps(gaps))
    held = any(one.holds for one in about_effects(found))
    note = wording.say("hold-unless-said", OUTCOMES_ROOM) if held else ()
    return _section(Cards(tuple(cards), note), wording)


def folded_findings(document: Document, wording: Wording) -> Section:
    """Every finding as a title that opens, for a narrow place beside a form."""
    found = finding_views(document, wording)
    cards = tuple(card(one, wording) for one in found)
    return _section(Cards(cards, folded=True), wording)


def _section(cards: Cards, wording: Wording) -> Section:
    blocks: tuple[Block, ...] = (cards,)
    if not cards.items:
        blocks = (Paragraph(wording.say("no-findings")),)
    return Section("findings", wording.text("heading-findings"), blocks)


def card(finding: FindingView, wording: Wording) -> Card:
    """One finding with its evidence, and whom it hits."""
    everywhere = wording.text("holds-in-all", OUTCOMES_ROOM)
    brief: list[Sentence] = [(rests_on(finding, wording),)] if finding.standing else []
    if finding.holds and finding.holds != everywhere:
        brief.append((finding.holds,))
    return Card(
        finding.anchor,
        Mark(finding.severity, finding.symbol, finding.severity_word),
        finding.title,
        finding.message,
        tuple(evidence(finding, wording)),
        finding.code,
        tuple(brief),
    )


def rests_on(finding: FindingView, wording: Wording) -> str:
    """On whose word the rule of a finding rests, as a line of its own."""
    return f"{wording.text('label-standing')}: {finding.standing}."


def evidence(
    finding: FindingView, wording: Wording, more: str = "evidence-more", *, with_why: bool = True
) -> Iterator[Block]:
    """What a finding rests on; `more` is the key of the text on where those unnamed stand."""
    yield Terms(tuple(_terms(finding, wording, with_why=with_why)))
    if finding.affected:
        yield Names(
            finding.affected_label,
            tuple((one.name, one.figure) for one in finding.affected),
            f" {wording.text(more)}",
            wording.text("more-affected"),
        )


def _terms(finding: FindingView, wording: Wording, *, with_why: bool) -> Iterator[Term]:
    origin = Origin(finding.origin, finding.is_assumption)
    rows: list[tuple[str, Sentence]] = [
        ("label-place", finding.place),
        ("label-metric", (finding.metric,)),
        ("label-threshold", (*finding.threshold, " ", origin) if finding.threshold else ()),
        ("label-extent", finding.extent),
    ]
    yield from (Term(wording.text(key), (said,)) for key, said in rows if said)
    yield from (Term(number.name, ((number.figure,),)) for number in finding.numbers)
    if finding.holds:
        yield Term(wording.text("label-holds"), ((finding.holds,),))
    if with_why:
        yield Term(wording.text("label-why"), ((finding.why,),))
    if finding.standing:
        yield Term(wording.text("label-standing"), ((finding.standing,),))
    if finding.basis:
        cited = tuple((link,) for link in finding.basis)
        yield Term(wording.text("label-basis"), cited, listed=True)
    if finding.instead:
        yield Term(wording.text("label-instead"), ((finding.instead,),))
    if finding.remedies:
        remedies = tuple((remedy,) for remedy in finding.remedies)
        yield Term(wording.text("label-remedies"), remedies, listed=True)
    rule: Sentence = (f"{finding.code} ", Code(finding.name), f" ({finding.area})")
    yield Term(wording.text("label-rule"), (rule,))


def _gaps(gaps: Gaps) -> Card:
    worst = gaps.worst
    lines = tuple(
        (Mark(gap.severity, gap.symbol), f" {gap.code} {gap.title}. ", *gap.message)
        for gap in gaps.findings
    )
    mark = Mark(worst.severity, worst.symbol, worst.severity_word)
    return Card("gaps", mark, gaps.title, (), (gaps.table,), brief=lines)
