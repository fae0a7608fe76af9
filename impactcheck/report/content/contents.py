"""The piece that was asked for, as blocks: the report, a remissvar's annex, or a sheet."""

from __future__ import annotations

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.blocks import Content
from impactcheck.report.content.compose import report_content
from impactcheck.report.content.document import Document
from impactcheck.report.content.municipality_sheet import sheet_content
from impactcheck.report.content.options import ReportOptions
from impactcheck.report.content.remissvar import remissvar_content
from impactcheck.report.content.wording import Wording


def content_of(assessment: Assessment, language: Language, options: ReportOptions) -> Content:
    """The blocks of the piece that the options name."""
    document = Document(assessment, language)
    wording = Wording(document)
    match options.piece:
        case "remissvar":
            return remissvar_content(document, wording)
        case "municipality":
            return sheet_content(document, wording)
        case _:
            return report_content(document, wording)
