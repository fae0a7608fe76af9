"""The view model of a portfolio: one result in one language, as every format shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.language.catalogue import Language
from impactcheck.language.problems import message
from impactcheck.problems import Problem
from impactcheck.report.content.figures import FigureView, Sentence
from impactcheck.report.content.tables import TableView
from impactcheck.report.content.wording import Wording
from impactcheck.report.portfolio.answers import (
    AnswerView,
    dropped_table,
    merged_view,
    sheet_views,
)
from impactcheck.report.portfolio.document import PortfolioDocument
from impactcheck.report.portfolio.tables import (
    ROOM,
    calendar_table,
    groups_table,
    heat_table,
    municipalities_table,
    reforms_table,
    sensitivity_table,
    unknowns_table,
)


@dataclass(frozen=True)
class PortfolioView:
    """The parts of a portfolio's report in reading order.

    `heat_classes` gives each figure of the heat map its class, None where there is no figure.
    """

    language: Language
    title: str
    meta: Sentence
    conclusion: tuple[Sentence, ...]
    corners: TableView
    sheets: tuple[AnswerView, ...]
    merged: AnswerView | None
    dropped: TableView | None
    reforms: TableView
    heat: TableView
    heat_classes: tuple[tuple[int | None, ...], ...]
    sensitivity: TableView
    calendar: TableView | None
    unknowns: TableView
    others: tuple[TableView, ...]
    municipalities: TableView
    assumptions: tuple[Sentence, ...]
    failed: tuple[str, ...]
    skipped: tuple[str, ...]
    replaced: tuple[str, ...]
    versions: Sentence
    fingerprint: str

    def tables(self) -> Iterator[TableView]:
        """Every table, in the order of the report."""
        yield self.corners
        yield from (sheet.table for sheet in self.sheets)
        if self.merged is not None:
            yield self.merged.table
        if self.dropped is not None:
            yield self.dropped
        yield from (self.reforms, self.heat, self.sensitivity)
        if self.calendar is not None:
            yield self.calendar
        yield from (self.unknowns, *self.others, self.municipalities)


def portfolio_view(result: PortfolioResult, language: Language) -> PortfolioView:
    """Everything a portfolio's report says, worded, each figure with its place in the JSON."""
    document = PortfolioDocument(result, language)
    wording = Wording(document)
    others = (name for name in result.by_grouping if name != "corners")
    return PortfolioView(
        language=language,
        title=wording.text("title", ROOM, reforms=str(len(result.reforms))),
        meta=_meta(document, wording),
        conclusion=_conclusion(document, wording),
        corners=groups_table(document, wording, "corners"),
        sheets=sheet_views(document, wording),
        merged=merged_view(document, wording),
        dropped=dropped_table(document, wording),
        reforms=reforms_table(document, wording),
        heat=heat_table(document, wording),
        heat_classes=tuple(one.heat for one in result.reforms),
        sensitivity=sensitivity_table(document, wording),
        calendar=calendar_table(document, wording) if result.calendar else None,
        unknowns=unknowns_table(document, wording),
        others=tuple(groups_table(document, wording, name) for name in others),
        municipalities=municipalities_table(document, wording),
        assumptions=_assumptions(document, wording),
        failed=failure_lines(result, language),
        skipped=result.skipped,
        replaced=result.replaced,
        versions=wording.say(
            "versions",
            ROOM,
            program=result.versions["program"],
            rules=result.versions["rules"][:12],
            country=result.versions["country"][:12],
            grants=result.versions["grants"][:12],
        ),
        fingerprint=result.fingerprint,
    )


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
    """Each problem of each file that could not be computed, on a line of its own."""
    return tuple(
        f"{place or failure.file}: {message(Problem(told.key, told.arguments), language)}"
        for failure in result.failed
        for told, place in zip(failure.problems, failure.places, strict=True)
    )
