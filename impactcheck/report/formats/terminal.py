"""A document on a screen: at most 80 columns in a file, shapes and words before colour."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from impactcheck.console.blocks import framed, heading, printed, words
from impactcheck.console.screen import PLAIN, Screen, screen_of
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
    return screen_text(content).encode()


def show(assessment: Assessment, language: Language, stream: TextIO | None = None) -> None:
    """The report on a screen: in colour where it is one and `NO_COLOR` is not set."""
    to = sys.stdout if stream is None else stream
    content = report_content(assessment, language, WHOLE_REPORT, SCREEN)
    to.write(screen_text(content, screen_of(to)))


def screen_text(content: Content, screen: Screen = PLAIN) -> str:
    """Any document composed for the screen, as the text that is written there."""
    return printed(_parts(content), screen)


def _parts(content: Content) -> Iterator[RenderableType]:
    opening = content.opening
    title = (words(opening.title, "bold"), words(opening.dated, "dim"))
    yield framed(title, opening.kicker)
    for placed in content.sections:
        if placed.title:
            yield from heading(placed.title)
        yield from shown(placed.section.blocks, content.language, titled=bool(placed.title))
