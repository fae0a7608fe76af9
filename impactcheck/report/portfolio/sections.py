"""The sections of a portfolio's report: the answer first, then what it is made of."""

from __future__ import annotations

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.language.catalogue import Language
from impactcheck.language.problems import limited, message
from impactcheck.problems import Problem
from impactcheck.report.content.blocks import Block, Bullets, Folded, Heading, Paragraph
from impactcheck.report.content.figures import Code, FigureView, Origin, Sentence
from impactcheck.report.content.outline import Closing, Opening, Section
from impactcheck.report.content.wording import Wording
from impactcheck.report.portfolio.document import PortfolioDocument
from impactcheck.report.portfolio.group_tables import (
    groups_table,
    heat_table,
    sensitivity_table,
)
from impactcheck.report.portfolio.tables import (
    ROOM,
    calendar_table,
    municipalities_table,
    reforms_table,
    unknowns_table,
)

SHORT = 12
"""Letters of a version's fingerprint."""
NO_DAY = "2000-01-01"
"""A portfolio has no day of its own, and a file's properties must not show the clock's."""


def opening(document: PortfolioDocument, wording: Wording) -> Opening:
    """How many reforms, of which grants."""
    return Opening(
        wording.text("kicker", ROOM), _title(document, wording), "", _meta(document, wording)
    )


def closing(document: PortfolioDocument, wording: Wording) -> Closing:
    """The versions of everything that the sums rest on."""
    result = document.result
    whole = result.versions
    versions = wording.say(
        "versions",
        ROOM,
        program=whole["program"],
        vintage=whole["vintage"],
        **{name: whole[name][:SHORT] for name in ("rules", "country", "grants")},
    )
    label = wording.text("fingerprint", ROOM)
    return Closing(
        _title(document, wording),
        NO_DAY,
        f"{label} {result.fingerprint[:SHORT]}…",
        (Paragraph(versions, "remark"), Paragraph((Code(result.fingerprint),), "remark", label)),
    )


def _title(document: PortfolioDocument, wording: Wording) -> str:
    return wording.text("title", ROOM, reforms=str(len(document.result.reforms)))


def _section(name: str, wording: Wording, *blocks: Block, look: str = "") -> Section:
    return Section(name, wording.text(f"heading-{name}", ROOM), blocks, look)


def conclusion(document: PortfolioDocument, wording: Wording) -> Section:
    """What the reforms come to together."""
    first, *others = _conclusion(document, wording)
    told = (Paragraph(first, "lead"), *(Paragraph(one) for one in others))
    return Section("conclusion", wording.text("heading-answer", ROOM), told, "conclusion")


def corners(document: PortfolioDocument, wording: Wording) -> Section:
    """Whom the load weighs on."""
    return _section("corners", wording, groups_table(document, wording, "corners"))


def sensitivity(document: PortfolioDocument, wording: Wording) -> Section:
    """Whether that holds with fewer or more hours."""
    table = sensitivity_table(document, wording)
    return Section("sensitivity", table.caption, (table,))


def reforms(document: PortfolioDocument, wording: Wording) -> Section:
    """Every reform, the heaviest first."""
    return _section("reforms", wording, reforms_table(document, wording))


def heat(document: PortfolioDocument, wording: Wording) -> Section:
    """What each reform costs in each corner."""
    table = heat_table(document, wording)
    return Section("heat", table.caption, (table,))


def calendar(document: PortfolioDocument, wording: Wording) -> Section | None:
    """The dates of the year."""
    if not document.result.calendar:
        return None
    return _section("calendar", wording, calendar_table(document, wording))


def unknowns(document: PortfolioDocument, wording: Wording) -> Section:
    """What is not known, and what it could matter."""
    return _section("unknowns", wording, unknowns_table(document, wording))


def basis(document: PortfolioDocument, wording: Wording) -> Section:
    """What is assumed."""
    mark = Origin(wording.text("mark-assumption"), is_assumption=True)
    assumed = Bullets(tuple((mark, " ", *one) for one in _assumptions(document, wording)))
    return _section("basis", wording, assumed)


def files(document: PortfolioDocument, wording: Wording) -> Section | None:
    """Files that could not be computed, that are no reforms, and grants that a file replaces."""
    result = document.result
    blocks: list[Block] = []
    for name, lines in (
        ("failed", failure_lines(result, document.language)),
        ("skipped", result.skipped),
        ("replaced", result.replaced),
    ):
        if lines:
            heading = Heading(2, wording.text(f"heading-{name}", ROOM))
            blocks += [heading, Bullets(tuple((line,) for line in lines))]
    title = wording.text("heading-basis", ROOM)
    return Section("files", title, tuple(blocks)) if blocks else None


def other_groups(document: PortfolioDocument, wording: Wording) -> Section:
    """The load by every other classification."""
    names = (name for name in document.result.by_grouping if name != "corners")
    tables = (groups_table(document, wording, name) for name in names)
    return _section("other-groups", wording, *(Folded(one.caption, (one,)) for one in tables))


def municipalities(document: PortfolioDocument, wording: Wording) -> Section:
    """One row a municipality."""
    table = municipalities_table(document, wording)
    return _section("municipalities", wording, table, look="municipalities")


def _meta(document: PortfolioDocument, wording: Wording) -> Sentence:
    selection = document.result.selection
    year = document.figure("/population_year", "year")
    if selection is None:
        return wording.say("meta-files", ROOM, year=year)
    scope = wording.text(f"scope-{selection['scope']}", ROOM)
    grants = str(selection["grants"])
    return wording.say("meta-grants", ROOM, year=year, grants=grants, scope=scope)


def _conclusion(document: PortfolioDocument, wording: Wording) -> tuple[Sentence, ...]:
    total = document.figure("/totals/reforms/value", "count")
    sentences = [
        wording.say(
            "sum-handed",
            ROOM,
            reforms=total,
            submissions=document.figure("/totals/submissions/value", "count"),
            reports=document.figure("/totals/reports/value", "count"),
            plans=document.figure("/totals/plans/value", "count"),
            certificates=document.figure("/totals/certificates/value", "count"),
        ),
        wording.say(
            "sum-hours",
            ROOM,
            **_ends(document, "/country/hours", "hours"),
            posts=document.figure("/country/posts/likely"),
            posts_low=document.figure("/country/posts/low", with_unit=False),
            posts_high=document.figure("/country/posts/high", with_unit=False),
        ),
    ]
    ranking = next(one for one in document.result.corner_ranking if one.assumption == "likely")
    if document.result.heaviest_to_lightest.value is not None:
        places = [one.group for one in document.result.by_grouping["corners"]]
        first, last = ranking.corners[0], ranking.corners[-1]
        at = "/by_grouping/corners/{}/share_of_staff_hours/likely"
        sentences.append(
            wording.say(
                "sum-uneven",
                ROOM,
                heavy=document.name_of(first),
                heavy_share=document.figure(at.format(places.index(first))),
                light=document.name_of(last),
                light_share=document.figure(at.format(places.index(last))),
                times=document.figure("/heaviest_to_lightest/value", "ratio"),
            )
        )
    sentences.append(
        wording.say(
            "sum-money",
            ROOM,
            cost=document.figure("/totals/administration_kr/value", "kr", size=True),
            known=document.figure("/totals/reforms_with_known_money/value", "count"),
            reforms=total,
        )
    )
    return tuple(sentences)


def _ends(document: PortfolioDocument, at: str, unit: str) -> dict[str, FigureView]:
    """The ends without their unit, the likely figure with it."""
    return {
        end: document.figure(f"{at}/{end}", unit, with_unit=end == "likely")
        for end in ("low", "likely", "high")
    }


def _assumptions(document: PortfolioDocument, wording: Wording) -> tuple[Sentence, ...]:
    said = [
        wording.message(f"/assumptions/{index}")
        for index in range(len(document.result.assumptions))
    ]
    said += [
        (f"{one.title}: {document.words(one.assumption)}",)
        for one in document.result.reforms
        if one.assumption is not None
    ]
    return tuple(said)


def failure_lines(result: PortfolioResult, language: Language) -> tuple[str, ...]:
    """Each problem of each file that failed, on a line of its own; a hundred of each file."""
    return tuple(
        line
        for failure in result.failed
        for line in limited(
            [
                f"{place or failure.file}: {message(Problem(told.key, told.arguments), language)}"
                for told, place in zip(failure.problems, failure.places, strict=True)
            ],
            language,
        )
    )
