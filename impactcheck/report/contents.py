"""The piece that was asked for, as blocks: the report, a remissvar's annex, or a sheet."""

from __future__ import annotations

from impactcheck.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.blocks import Content
from impactcheck.report.compose import report_content
from impactcheck.report.document import Document
from impactcheck.report.municipality_sheet import sheet_content
from impactcheck.report.options import ReportOptions
from impactcheck.report.remissvar import remissvar_content
from impactcheck.report.wording import Wording


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
