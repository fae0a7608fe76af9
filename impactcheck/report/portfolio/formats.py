"""The formats of a portfolio's report by name, each module imported only when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from typing import cast

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.language.catalogue import Language
from impactcheck.problems import BadInput, Problem
from impactcheck.report.formats.by_name import EXTRA_LIBRARIES, Format

Renderer = Callable[[PortfolioResult, Language], bytes]

PORTFOLIO_FORMATS: dict[str, Format] = {
    "terminal": Format("impactcheck.report.portfolio.terminal", "txt"),
    "json": Format("impactcheck.report.portfolio.formats", "json"),
    "html": Format("impactcheck.report.portfolio.html", "html"),
    "xlsx": Format("impactcheck.report.portfolio.xlsx", "xlsx"),
}


def render_portfolio(result: PortfolioResult, format_name: str, language: Language) -> bytes:
    """The report in one format, as the bytes of its file: the same input, the same bytes.

    Raises BadInput `library-missing` where the library of a heavier format is not installed.
    """
    module = import_module(PORTFOLIO_FORMATS[format_name].module)
    try:
        return cast(Renderer, module.render)(result, language)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] not in EXTRA_LIBRARIES:
            raise
        missing = {"format": format_name, "library": error.name}
        raise BadInput(Problem("library-missing", missing)) from error


def render(result: PortfolioResult, language: Language) -> bytes:  # noqa: ARG001
    """The result itself as JSON, unrounded and the same in every language."""
    value = result.model_dump(mode="json")
    return (json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()
