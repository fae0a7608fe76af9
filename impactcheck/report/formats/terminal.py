"""A document on a screen: at most 80 columns in a file, shapes and words before colour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from impactcheck.console.blocks import framed, heading, printed
from impactcheck.console.words import words
from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.medium import SCREEN
from impactcheck.report.content.options import WHOLE_REPORT
from impactcheck.report.content.outline import Content
from impactcheck.report.content.outlines import report_content
from impactcheck.report.formats.terminal_blocks import shown

if TYPE_CHECKING:
    from rich.console import RenderableType


def write(content: Content) -> bytes:
    """Plain UTF-8 text without colour, the same bytes each time."""
    return printed(blocks(content)).encode()


def report_blocks(assessment: Assessment, language: Language) -> Iterator[RenderableType]:
    """The report as blocks of a screen."""
    return blocks(report_content(assessment, language, WHOLE_REPORT, SCREEN))


def blocks(content: Content) -> Iterator[RenderableType]:
    """Any document composed for the screen, as blocks of it."""
    opening = content.opening
    title = (words(opening.title, "bold"), words(opening.dated, "dim"))
    yield framed(title, opening.kicker)
    for placed in content.sections:
        if placed.title:
            yield from heading(placed.title)
        yield from shown(placed.section.blocks, content.language, titled=bool(placed.title))
    yield from shown(content.closing.terms, content.language)
