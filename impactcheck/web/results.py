"""The live result beside the form: the report's own sections, in the order of a narrow place."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.headline import headline
from impactcheck.report.content.medium import PAGE
from impactcheck.report.content.outline import Placed, compose
from impactcheck.report.content.outlines import RESULT
from impactcheck.report.content.wording import Wording


@dataclass(frozen=True)
class ResultView:
    """What stands beside the form; `spoken` is the conclusion for those who do not see it."""

    sections: tuple[Placed, ...]
    spoken: str


def result_view(assessment: Assessment, language: Language) -> ResultView:
    """The result in one language, every figure looked up in the assessment."""
    document = Document(assessment, language)
    head = headline(document, Wording(document))
    counts = ", ".join(plain(count) for count in head.counts)
    sections = compose(RESULT, document, PAGE).sections
    return ResultView(sections, f"{plain(head.conclusion)} {counts}")
