"""Which piece of a report is asked for, with what beside it, and what is said while it is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from impactcheck.cli.translated_click import Say
from impactcheck.console.progress import Tell
from impactcheck.infiles import read_file
from impactcheck.problems import BadInput, Problem
from impactcheck.report.content.options import ReportOptions
from impactcheck.report.formats.docx_template import LARGEST_TEMPLATE

if TYPE_CHECKING:
    from impactcheck.country.model import Country

PIECES = ("report", "remissvar")
QUICK = frozenset({"terminal", "json", "md", "html"})
"""Formats that are made before anybody wonders."""


def report_options(
    piece: str | None, municipality: str | None, template: Path | None, country: Country
) -> ReportOptions:
    """The options of a report from the command line's.

    Raises BadInput `municipality-unknown`, `piece-or-sheet` where both a piece and a municipality
    are named, and `template-unreadable`.
    """
    if piece is not None and municipality is not None:
        raise BadInput(Problem("piece-or-sheet"))
    content = None if template is None else read_file(template, LARGEST_TEMPLATE)
    if municipality is not None:
        from impactcheck.country.find import position

        code = country.codes[position(country, municipality)]
        return ReportOptions("municipality", municipality=code, template=content)
    return ReportOptions("remissvar" if piece == "remissvar" else "report", template=content)


def tell_making(say: Say, tell: Tell, format_name: str) -> None:
    """Say which of the slower formats is being made."""
    if format_name not in QUICK:
        tell(say("making", format=format_name))
