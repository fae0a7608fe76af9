"""The view model: one assessment in one language, as every format shows it."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.all_municipalities import all_municipalities
from impactcheck.report.content.appendix import (
    Appendix,
    RuleView,
    appendix,
    not_evaluated,
    not_modelled,
)
from impactcheck.report.content.background import BackgroundView, background_view
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.findings import FindingView, about_effects, finding_views
from impactcheck.report.content.gaps import Gaps, gaps_view
from impactcheck.report.content.groups import MeasureGroups, corner_overview, measure_groups
from impactcheck.report.content.headline import Headline, headline
from impactcheck.report.content.net import NetView, net_view
from impactcheck.report.content.ordinance import Chapter, chapter, groundwork_table
from impactcheck.report.content.tables import TableView
from impactcheck.report.content.who_loses import WhoLosesView, who_loses_views
from impactcheck.report.content.wording import Wording


@dataclass(frozen=True)
class ReportView:
    """The sections of a report in reading order; charts are drawn from the document beside it."""

    language: Language
    headline: Headline
    changes_nothing: bool
    background: BackgroundView | None
    findings: tuple[FindingView, ...]
    about_effects: tuple[FindingView, ...]
    gaps: Gaps | None
    net: NetView | None
    corners: TableView | None
    groups: tuple[MeasureGroups, ...]
    not_evaluated: tuple[RuleView, ...]
    not_modelled: tuple[Sentence, ...]
    appendix: Appendix
    municipalities: TableView
    who_loses: tuple[WhoLosesView, ...]
    groundwork: TableView | None
    chapter: Chapter


def report_view(assessment: Assessment, language: Language) -> ReportView:
    """Everything a report says, worded and formatted, with each figure's place in the JSON."""
    document = Document(assessment, language)
    return view_of(document, Wording(document))


def view_of(document: Document, wording: Wording) -> ReportView:
    """The same from a document that the caller also uses for charts."""
    findings = finding_views(document, wording)
    return ReportView(
        language=document.language,
        headline=headline(document, wording),
        changes_nothing=document.assessment.changes_nothing,
        background=background_view(document, wording),
        findings=findings,
        about_effects=about_effects(findings),
        gaps=gaps_view(findings, wording),
        net=net_view(document, wording),
        corners=corner_overview(document, wording),
        groups=measure_groups(document, wording),
        not_evaluated=not_evaluated(document, wording),
        not_modelled=not_modelled(document, wording),
        appendix=appendix(document, wording),
        municipalities=all_municipalities(document, wording),
        who_loses=who_loses_views(document, wording),
        groundwork=groundwork_table(document, wording),
        chapter=chapter(document, wording),
    )
