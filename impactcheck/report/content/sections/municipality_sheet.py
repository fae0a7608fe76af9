"""One municipality's sheet: us against our archetype, our ten nearest, and the country."""

from __future__ import annotations

from impactcheck.contract.effects import Distribution
from impactcheck.report.content.blocks import (
    BigFigures,
    Block,
    Bullets,
    Paragraph,
)
from impactcheck.report.content.compared import PER_HEAD, compared_figures, in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, Sentence
from impactcheck.report.content.findings import about_effects, finding_views
from impactcheck.report.content.groups import CORNERS
from impactcheck.report.content.headline import meta
from impactcheck.report.content.labels import BACKGROUND, measure_title, series_label
from impactcheck.report.content.outline import Closing, Opening, Section
from impactcheck.report.content.sections.ends import closing_of, day
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording

ROOM = "sheet"
CALLED_BY_UNIT = frozenset({"kr_per_inhabitant", "ore_of_tax", "posts"})
"""Series whose name is their unit, which was said twice."""


def opening(document: Document, wording: Wording) -> Opening:
    """Whose sheet it is, about which proposal."""
    title = _title(document, wording)
    return Opening(wording.text("kicker", ROOM), title, day(document), meta(document, wording))


def closing(document: Document, wording: Wording) -> Closing:
    """The foot of the sheet."""
    return closing_of(_title(document, wording), document, wording, brief=True)


def _title(document: Document, wording: Wording) -> str:
    name = document.assessment.municipalities[_place(document)].name
    return wording.text("title", ROOM, name=name, title=document.drafted("title"))


def _place(document: Document) -> int:
    """Where the municipality stands; ValueError when nobody has asked about one."""
    nearest = document.assessment.nearest
    if nearest is None:
        raise ValueError("the assessment has no nearest municipalities")
    return document.municipality_index(nearest.municipality)


def here(document: Document, wording: Wording) -> Section:
    """What the municipality is like, and what the leading measure means here."""
    index = _place(document)
    row = document.assessment.municipalities[index]
    about = wording.say(
        "about",
        ROOM,
        population=document.figure(f"/municipalities/{index}/population", "persons"),
        corner=document.name_of(row.corner),
        group=row.skr_group,
        county=row.county,
    )
    return Section("here", "", (Paragraph(about), *_big(document, wording, index)))


def findings_here(document: Document, wording: Wording) -> Section:
    """What the rules found that concerns this municipality."""
    name = document.assessment.municipalities[_place(document)].name
    title = wording.text("heading-findings", ROOM, name=name)
    return Section("findings", title, tuple(_findings(document, wording, name)))


def compared(document: Document, wording: Wording) -> Section:
    """Beside our corner, its typical municipality, the country and those most like us."""
    index = _place(document)
    blocks: tuple[Block, ...] = (
        _compared(document, wording, index),
        _peers(document, wording),
        _other_figures(document, wording, index),
        *_background(document, wording, index),
    )
    return Section("compared", wording.text("heading-compared", ROOM), blocks)


def _big(document: Document, wording: Wording, index: int) -> list[Block]:
    """The leading measure's effect here: in kronor, per inhabitant and in tax."""
    leading = document.assessment.key_figures
    if leading is None:
        return []
    place = document.measure_index(leading.measure)
    measure = document.assessment.measures[place]
    figures = [
        (
            _value(document, place, name, index),
            series_label(name, document.language),
        )
        for _, name in _large(document)
    ]
    of = wording.say("figures-of", ROOM, measure=measure_title(document, measure.id))
    if leading.largest.unit != PER_HEAD:
        return [BigFigures(tuple(figures), of)]
    sign = wording.say("sign", ROOM)
    return [BigFigures(tuple(figures), (*of, " ", *sign))]


def _large(document: Document) -> list[tuple[str, str]]:
    """Measure and series of the figures that stand large at the top."""
    leading = document.assessment.key_figures
    if leading is None:
        return []
    measure = document.assessment.measures[document.measure_index(leading.measure)]
    big = (leading.largest.unit, "ore_of_tax")
    names = [measure.principal, *(name for name in big if name in measure.effects)]
    return [(measure.id, name) for name in names]


def _value(document: Document, place: int, name: str, index: int) -> FigureView:
    """A series' value here, without its unit where the series is called by it."""
    named = name in CALLED_BY_UNIT
    unit = document.assessment.measures[place].effects[name].unit
    at = f"/measures/{place}/effects/{name}/values/{index}"
    return document.figure(at, unit, with_unit=not named)


def _background(document: Document, wording: Wording, index: int) -> list[Block]:
    """What equalisation pays already, said to be no part of the proposal."""
    for place, measure in enumerate(document.assessment.measures):
        for name in BACKGROUND & measure.effects.keys():
            at = f"/measures/{place}/effects/{name}/values/{index}"
            if document.at(at):
                return [
                    Paragraph(wording.say("background", ROOM, kr=document.figure(at)), "remark")
                ]
    return []


def _whether_hit(document: Document, wording: Wording) -> Sentence:
    """Whether the municipality is one of those that the conclusion is about."""
    hit, nearest = document.assessment.who_is_hit, document.assessment.nearest
    if hit is None or nearest is None:
        return ()
    key = "is-hit" if nearest.municipality in hit.municipalities else "is-not-hit"
    figure = document.figure("/who_is_hit/hit", "count", with_unit=False)
    return wording.say(key, ROOM, hit=figure)


def _findings(document: Document, wording: Wording, name: str) -> list[Block]:
    """Findings that name this municipality with its value, then those about the design."""
    ours: list[Sentence] = []
    others: list[str] = []
    for finding in about_effects(finding_views(document, wording)):
        beginning = f"{finding.symbol} {finding.severity_word.capitalize()}: {finding.title}"
        values = [one.figure for one in finding.affected if one.name == name]
        if values:
            ours.append((f"{beginning} ({finding.metric}: ", values[0], ")"))
        elif not finding.affected:
            others.append(finding.title)
    hit = _whether_hit(document, wording)
    said = hit or (() if ours else wording.say("no-findings-here", ROOM))
    lines = (*((said,) if said else ()), *ours)
    blocks: list[Block] = [Bullets(lines) if ours else Paragraph(said)]
    if others:
        blocks.append(Paragraph((*wording.say("about-design", ROOM), " ", "; ".join(others), ".")))
    return blocks


def _measures(document: Document) -> list[tuple[int, Distribution]]:
    """Where the measures stand that have a spread over the country, with it."""
    return [
        (index, measure.distribution)
        for index, measure in enumerate(document.assessment.measures)
        if measure.distribution is not None
    ]


def _headings(document: Document, wording: Wording, first: str) -> tuple[ColumnView, ...]:
    titles = []
    for place, spread in _measures(document):
        unit = compared_figures(spread).unit
        title = document.assessment.measures[place].title
        key = in_words("column-per-head", unit)
        titles.append(wording.text(key, ROOM, measure=title, unit=wording.text(f"unit-{unit}")))
    return (
        ColumnView(wording.text(first, ROOM)),
        ColumnView(wording.text("column-inhabitants"), numeric=True),
        *(ColumnView(title, numeric=True) for title in titles),
    )


def _here(document: Document, index: int) -> list[Cell]:
    at = f"/municipalities/{index}/population"
    return [
        document.figure(at, "persons", with_unit=False),
        *(
            document.figure(f"{_series(document, place, spread)}/{index}", with_unit=False)
            for place, spread in _measures(document)
        ),
    ]


def _series(document: Document, place: int, spread: Distribution) -> str:
    measure = document.assessment.measures[place]
    return document.series_pointer(measure.id, spread.series, compared_figures(spread).unit)


def _compared(document: Document, wording: Wording, index: int) -> TableView:
    """We, our corner and the country, per inhabitant or in the effect's own unit."""
    row = document.assessment.municipalities[index]
    rows: list[tuple[Cell, ...]] = [(row.name, *_here(document, index))]
    groups = [group.id for group in document.assessment.groupings[CORNERS].groups]
    place = groups.index(row.corner)
    medoid = document.assessment.groupings[CORNERS].groups[place].medoid
    inhabitants = document.figure(
        f"/groupings/{CORNERS}/groups/{place}/inhabitants", "persons", with_unit=False
    )
    corner = wording.text("our-corner", ROOM, corner=document.name_of(row.corner))
    rows.append((corner, inhabitants, *_group(document, row.corner)))
    if medoid is not None and medoid != row.code:
        typical = wording.text("typical", ROOM, name=document.name_of(medoid))
        rows.append((typical, *_here(document, document.municipality_index(medoid))))
    country = []
    for one, spread in _measures(document):
        names = compared_figures(spread)
        at = f"/measures/{one}/distribution/{names.country[1]}"
        country.append(document.figure(at, names.unit, with_unit=False))
    manner = in_words("", _only_unit(document))
    rows.append((wording.text("the-country", ROOM), "", *country))
    return TableView(
        "compared",
        wording.text(f"table-compared{manner}", ROOM),
        _headings(document, wording, "column-who"),
        tuple(rows),
        wording.say(f"compared-note{manner}", ROOM),
    )


def _group(document: Document, corner: str) -> list[FigureView]:
    figures = []
    for place, spread in _measures(document):
        names = compared_figures(spread)
        position = [group.group for group in spread.by_grouping[CORNERS]].index(corner)
        at = f"/measures/{place}/distribution/by_grouping/{CORNERS}/{position}/{names.value}"
        figures.append(document.figure(at, names.unit, with_unit=False))
    return figures


def _only_unit(document: Document) -> str:
    """Kronor per inhabitant where all measures are money, else the unit of one that is not."""
    units = [compared_figures(spread).unit for _, spread in _measures(document)]
    return next((unit for unit in units if unit != PER_HEAD), PER_HEAD)


def _peers(document: Document, wording: Wording) -> TableView:
    """The municipalities most like us, nearest first."""
    nearest = document.assessment.nearest
    peers = () if nearest is None else nearest.peers
    places = [document.municipality_index(peer.municipality) for peer in peers]
    rows = tuple(
        (document.assessment.municipalities[place].name, *_here(document, place))
        for place in places
    )
    return TableView(
        "peers",
        wording.text(in_words("table-peers", _only_unit(document)), ROOM),
        _headings(document, wording, "column-municipality"),
        rows,
        wording.say("peers-note", ROOM),
    )


def _other_figures(document: Document, wording: Wording, index: int) -> TableView:
    """Every series of every measure here but those that stand large above: one page is enough."""
    above = _large(document)
    rows = tuple(
        (
            measure_title(document, measure.id),
            series_label(name, document.language),
            _value(document, place, name, index),
        )
        for place, measure in enumerate(document.assessment.measures)
        for name in measure.effects
        if (measure.id, name) not in above and name not in BACKGROUND
    )
    return TableView(
        "all",
        wording.text("table-all", ROOM),
        (
            ColumnView(wording.text("column-measure")),
            ColumnView(wording.text("column-figure")),
            ColumnView(wording.text("column-value"), numeric=True),
        ),
        rows,
    )
