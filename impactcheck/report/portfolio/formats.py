"""The formats of a portfolio's report, and the report in one of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.language.catalogue import Language
from impactcheck.report.content.medium import SCREEN, Medium
from impactcheck.report.content.outline import Content, compose
from impactcheck.report.formats.by_name import FORMATS, Format, written

if TYPE_CHECKING:
    from rich.console import RenderableType

PORTFOLIO_FORMATS: dict[str, Format] = {
    name: FORMATS[name] for name in ("terminal", "json", "html", "xlsx")
}


def render_portfolio(result: PortfolioResult, format_name: str, language: Language) -> bytes:
    """The report in one format, as the bytes of its file: the same input, the same bytes.

    Raises BadInput `library-missing` where the library of a heavier format is not installed.
    """

    def composed(medium: Medium) -> Content:
        return _content(result, language, medium)

    return written(format_name, result, composed)


def portfolio_blocks(result: PortfolioResult, language: Language) -> Iterator[RenderableType]:
    """The report as blocks of a screen."""
    from impactcheck.report.formats.terminal import blocks

    return blocks(_content(result, language, SCREEN))


def _content(result: PortfolioResult, language: Language, medium: Medium) -> Content:
    from impactcheck.report.portfolio.document import PortfolioDocument
    from impactcheck.report.portfolio.outline import PORTFOLIO

    return compose(PORTFOLIO, PortfolioDocument(result, language), medium)
