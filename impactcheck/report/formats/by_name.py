"""The formats of a report by name; a format's module is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.problems import BadInput, Problem
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions

Renderer = Callable[[Assessment, Language, ReportOptions], bytes]


@dataclass(frozen=True)
class Format:
    """A format: the module whose `render` makes it, and the suffix of its files.

    `whole_only` formats hold the assessment as it is and know no other piece of it.
    """

    module: str
    suffix: str
    whole_only: bool = False


FORMATS: dict[str, Format] = {
    "terminal": Format("impactcheck.report.formats.terminal", "txt", whole_only=True),
    "json": Format("impactcheck.report.formats.json", "json", whole_only=True),
    "html": Format("impactcheck.report.formats.html", "html"),
    "docx": Format("impactcheck.report.formats.docx", "docx"),
    "pdf": Format("impactcheck.report.formats.pdf", "pdf"),
    "xlsx": Format("impactcheck.report.formats.xlsx", "xlsx", whole_only=True),
    "md": Format("impactcheck.report.formats.markdown", "md"),
}


EXTRA_LIBRARIES = frozenset({"docx", "resvg_py", "typst", "xlsxwriter"})
"""What `pip install impactcheck[reports]` adds."""


def format_named(name: str) -> Format:
    """The format; BadInput `unknown-format` naming those that exist otherwise."""
    try:
        return FORMATS[name]
    except KeyError:
        known = ", ".join(FORMATS)
        raise BadInput(Problem("unknown-format", {"name": name, "known": known})) from None


def refuse_unfit(formats: Sequence[str], options: ReportOptions) -> None:
    """Raise BadInput `format-holds-whole` for formats that cannot show the piece asked for."""
    if options.piece != "report":
        unfit = ", ".join(name for name in formats if format_named(name).whole_only)
        fit = ", ".join(name for name, known in FORMATS.items() if not known.whole_only)
        if unfit:
            raise BadInput(Problem("format-holds-whole", {"formats": unfit, "known": fit}))


def render(
    assessment: Assessment,
    format_name: str,
    language: Language = "sv",
    options: ReportOptions = WHOLE_REPORT,
) -> bytes:
    """The report in one format, as the bytes of its file: the same input, the same bytes.

    Raises BadInput `unknown-format`, `format-holds-whole`, and `library-missing` where the
    libraries of a heavier format are not installed.
    """
    refuse_unfit([format_name], options)
    renderer = cast(Renderer, import_module(format_named(format_name).module).render)
    try:
        return renderer(assessment, language, options)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] not in EXTRA_LIBRARIES:
            raise
        missing = {"format": format_name, "library": error.name}
        raise BadInput(Problem("library-missing", missing)) from error
