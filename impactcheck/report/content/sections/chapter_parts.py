"""The computed parts of the consequence chapter, each a few blocks under a drafter's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from impactcheck.kinds import measure_kinds
from impactcheck.report.content.alternatives import alternative_tables
from impactcheck.report.content.appendix import not_evaluated, not_modelled
from impactcheck.report.content.blocks import Block, Bullets, Paragraph
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.findings import FindingView, about_effects, finding_views
from impactcheck.report.content.groups import CORNERS, measure_groups
from impactcheck.report.content.headline import headline
from impactcheck.report.content.labels import BACKGROUND, measure_title, series_label
from impactcheck.report.content.net import net_by_group_table, net_view
from impactcheck.report.content.sections.of_kinds import own_blocks
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.typesetting import typeset
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.corner_picture import corner_pictures
from impactcheck.report.pictures.measure_pictures import measure_pictures

ROOM = "ordinance"
Part = Callable[[Document, Wording], list[Block]]


def _alternatives(document: Document, wording: Wording) -> list[Block]:
    described = document.json["reform"].get("alternatives") or {}
    titles = tuple((typeset(str(one["title"])),) for one in described.values())
    if not titles:
        return []
    return [
        Paragraph(wording.say("alternatives-described", ROOM)),
        Bullets(titles),
        *alternative_tables(document, wording),
    ]


def _directive(document: Document, _wording: Wording) -> list[Block]:
    """What the terms of reference ask for, in the government's words as the drafter gives them."""
    proposal = document.json["reform"].get("proposal") or {}
    asked = tuple((typeset(str(one)),) for one in proposal.get("directive_requires") or ())
    return [Bullets(asked)] if asked else []


def _who_is_hit(document: Document, wording: Wording) -> list[Block]:
    head = headline(document, wording)
    return [Paragraph(sentence) for sentence in (head.in_figures, head.who_is_hit) if sentence]


def _net(document: Document, wording: Wording) -> list[Block]:
    net = net_view(document, wording)
    groups = net_by_group_table(document, wording, CORNERS)
    tables = (None if net is None else net.table, groups)
    return [table for table in tables if table is not None]


def _sums(document: Document, *, of_people: bool) -> list[tuple[Cell, ...]]:
    """The country's sum of each series that has one, those that people bear or all others."""
    rows: list[tuple[Cell, ...]] = []
    for index, measure in enumerate(document.assessment.measures):
        borne = measure_kinds()[measure.kind].of_people
        for name, effect in measure.effects.items():
            own = name not in BACKGROUND and (name in borne) == of_people
            if effect.total is not None and own:
                total = document.figure(f"/measures/{index}/effects/{name}/total")
                title = measure_title(document, measure.id)
                rows.append((title, series_label(name, document.language), total))
    return rows


def _sums_table(wording: Wording, name: str, rows: list[tuple[Cell, ...]]) -> TableView:
    document = wording.document
    return TableView(
        name,
        wording.text(f"table-{name}", ROOM, year=document.figure("/reform/prices", "year")),
        (
            ColumnView(wording.text("column-measure", ROOM)),
            ColumnView(wording.text("column-series", ROOM)),
            ColumnView(wording.text("column-total", ROOM), numeric=True),
        ),
        tuple(rows),
        wording.say(f"{name}-note", ROOM),
    )


def _municipal_costs(document: Document, wording: Wording) -> list[Block]:
    """The country's sum of each series that has one; what people bear in a table of its own."""
    rows = _sums(document, of_people=False)
    people = _sums(document, of_people=True)
    theirs = [_sums_table(wording, "costs-of-people", people)] if people else []
    net = net_view(document, wording)
    if net is not None:
        whole = wording.text("whole-reform", ROOM)
        rows.append((whole, series_label("net_of_reform", document.language), net.total))
    if not rows:
        return [Paragraph(wording.say("no-municipal-sum", ROOM), "remark"), *theirs]
    table = _sums_table(wording, "municipal-costs", rows)
    left_out = [Paragraph(net.left_out, "remark")] if net and net.left_out else []
    return [table, *left_out, *theirs]


def _conditions(document: Document, wording: Wording) -> list[Block]:
    return [Paragraph(headline(document, wording).conclusion, "lead")]


def _findings(document: Document, wording: Wording) -> list[Block]:
    """What the rules found about effects; gaps in the analysis show where the text is missing."""
    findings = about_effects(finding_views(document, wording))
    if not findings:
        return [Paragraph(wording.say("no-findings-about-effects"))]
    return [Bullets(tuple(_point(finding) for finding in findings))]


def _point(finding: FindingView) -> Sentence:
    ending = f" ({', '.join(one for one in (finding.code, finding.standing) if one)})"
    return (f"{finding.severity_word.capitalize()}: {finding.title}. ", *finding.message, ending)


def _corners(document: Document, wording: Wording) -> list[Block]:
    blocks: list[Block] = []
    for group in measure_groups(document, wording):
        if group.corners is not None:
            blocks.append(group.corners)
        blocks += group.outcomes
    return blocks


def _pictures(document: Document, wording: Wording) -> list[Block]:
    return [
        *own_blocks(document, wording),
        *corner_pictures(document, wording),
        *measure_pictures(document, wording),
    ]


def _self_government(document: Document, wording: Wording) -> list[Block]:
    """The questions of Instrument of Government 14:3, and what the rules found about them."""
    if (document.json["reform"].get("analysis") or {}).get("restricts_self_government") is False:
        return []  # considerations are asked for only where self-government is restricted
    found = [one for one in finding_views(document, wording) if one.area_id == "structure"]
    questions = Bullets(
        tuple(
            wording.say(f"proportionality-{name}", ROOM)
            for name in ("purpose", "suited", "necessary", "weighed")
        ),
        numbered=True,
    )
    blocks: list[Block] = [Paragraph(wording.say("proportionality", ROOM), "remark"), questions]
    if found:
        blocks.append(Bullets(tuple(_point(finding) for finding in found)))
    return blocks


def _remedies(document: Document, wording: Wording) -> list[Block]:
    """What the rules say to do instead, and the redesigns that may be tried; each once."""
    findings = about_effects(finding_views(document, wording))
    instead = _once(finding.instead for finding in findings)
    tried = _once(remedy for finding in findings for remedy in finding.remedies)
    blocks: list[Block] = []
    if instead:
        blocks.append(Paragraph(wording.say("instead", ROOM)))
        blocks.append(Bullets(tuple((text,) for text in instead)))
    if tried:
        blocks.append(Paragraph(wording.say("may-be-tried", ROOM)))
        blocks.append(Bullets(tuple((text,) for text in tried)))
    return blocks


def _indicators(document: Document, wording: Wording) -> list[Block]:
    """The measures behind the findings, which a follow-up can compute again."""
    metrics = _once(
        finding.metric
        for finding in about_effects(finding_views(document, wording))
        if finding.extent or finding.numbers
    )
    if not metrics:
        return []
    listed = Bullets(tuple((metric,) for metric in metrics))
    return [Paragraph(wording.say("indicators", ROOM)), listed]


def _not_analysed(document: Document, wording: Wording) -> list[Block]:
    """Mandatory: rules that were not evaluated and what is not modelled, each with its reason."""
    blocks: list[Block] = []
    rules = not_evaluated(document, wording)
    if rules:
        points = tuple(rule.sentence for rule in rules)
        blocks += [Paragraph(wording.say("rules-not-evaluated", ROOM)), Bullets(points)]
    modelled = not_modelled(document, wording)
    if modelled:
        blocks += [Paragraph(wording.say("not-modelled", ROOM)), Bullets(modelled)]
    if not blocks:
        blocks.append(Paragraph(wording.say("all-evaluated")))
    return blocks


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


COMPUTED: dict[str, Part] = {
    "alternatives": _alternatives,
    "directive": _directive,
    "who_is_hit": _who_is_hit,
    "net": _net,
    "municipal_costs": _municipal_costs,
    "conditions": _conditions,
    "findings": _findings,
    "corners": _corners,
    "pictures": _pictures,
    "self_government": _self_government,
    "remedies": _remedies,
    "indicators": _indicators,
    "not_analysed": _not_analysed,
}
"""The parts by the names that a plan of headings uses."""
