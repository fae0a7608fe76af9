"""A portfolio as one self-contained HTML page, in the dress of the other reports."""

from __future__ import annotations

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.language.catalogue import Language
from impactcheck.report.content.wording import Wording
from impactcheck.report.portfolio.document import PortfolioDocument
from impactcheck.report.portfolio.tables import ROOM
from impactcheck.report.portfolio.view import portfolio_view
from impactcheck.report.templating import environment


def render(result: PortfolioResult, language: Language) -> bytes:
    """The page as UTF-8; the same result gives the same bytes."""
    wording = Wording(PortfolioDocument(result, language))
    page = (
        environment()
        .get_template("portfolio.html.j2")
        .render(
            view=portfolio_view(result, language),
            text=lambda key, **more: wording.text(key, ROOM, **more),
            common=wording.text,
        )
    )
    return page.encode()
