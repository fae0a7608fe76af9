"""The live result: the first half page of the report, its charts, tables and findings."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.alternatives import alternative_tables
from impactcheck.report.content.appendix import RuleView, not_evaluated
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.findings import FindingView, finding_views
from impactcheck.report.content.groups import MeasureGroups, measure_groups
from impactcheck.report.content.headline import Headline, headline
from impactcheck.report.content.tables import TableView
from impactcheck.report.content.who_loses import WhoLosesView, who_loses_views
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.map_chart import MapChart, map_chart
from impactcheck.report.pictures.scatter_chart import ScatterChart, scatter_chart


@dataclass(frozen=True)
class ResultView:
    """What stands beside the form; `spoken` is the conclusion for those who do not see it."""

    wording: Wording
    head: Headline
    changes_nothing: bool
    map: MapChart | None
    scatter: ScatterChart | None
    groups: tuple[MeasureGroups, ...]
    alternatives: tuple[TableView, ...]
    findings: tuple[FindingView, ...]
    not_evaluated: tuple[RuleView, ...]
    who_loses: tuple[WhoLosesView, ...]
    spoken: str


def result_view(assessment: Assessment, language: Language) -> ResultView:
    """The result in one language, every figure looked up in the assessment."""
    document = Document(assessment, language)
    wording = Wording(document)
    head = headline(document, wording)
    counts = ", ".join(plain(count) for count in head.counts)
    return ResultView(
        wording=wording,
        head=head,
        changes_nothing=assessment.changes_nothing,
        map=map_chart(document, wording),
        scatter=scatter_chart(document, wording),
        groups=measure_groups(document, wording),
        alternatives=alternative_tables(document, wording),
        findings=finding_views(document, wording),
        not_evaluated=not_evaluated(document, wording),
        who_loses=who_loses_views(document, wording),
        spoken=f"{plain(head.conclusion)} {counts}",
    )
