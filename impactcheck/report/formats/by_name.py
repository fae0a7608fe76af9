"""The formats of a report by name; a format's module is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from impactcheck.language.catalogue import Language
from impactcheck.problems import BadInput, Problem
from impactcheck.report.content.medium import PAGE, PAPER, SCREEN, WORKBOOK, Medium
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions

if TYPE_CHECKING:
    from pydantic import BaseModel

    from impactcheck.contract.assessment import Assessment
    from impactcheck.report.content.outline import Content


@dataclass(frozen=True)
class Format:
    """A format: its module, the suffix of its files, and how it is read.

    The module's `write` makes the file of a document composed for `medium`; without a medium it
    writes the contract itself. `whole_only` formats know no other document than the whole report;
    a `styled` one is written in the styles of a reader's own file.
    """

    module: str
    suffix: str
    medium: Medium | None
    whole_only: bool = False
    styled: bool = False


FORMATS: dict[str, Format] = {
    "terminal": Format("terminal", "txt", SCREEN, whole_only=True),
    "json": Format("json", "json", None, whole_only=True),
    "html": Format("html", "html", PAGE),
    "docx": Format("docx", "docx", PAPER, styled=True),
    "pdf": Format("pdf", "pdf", PAPER),
    "xlsx": Format("xlsx", "xlsx", WORKBOOK, whole_only=True),
    "md": Format("markdown", "md", PAPER),
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

    def composed(medium: Medium) -> Content:
        from impactcheck.report.content.outlines import report_content

        return report_content(assessment, language, options, medium)

    return written(format_name, assessment, composed, options.template)


def written(
    format_name: str,
    contract: BaseModel,
    composed: Callable[[Medium], Content],
    template: bytes | None = None,
) -> bytes:
    """A document in one format: the contract itself, or what `composed` makes for the medium.

    `template` is a Word file whose styles are used. Raises BadInput `library-missing`.
    """
    made = format_named(format_name)
    try:
        write = import_module(f"impactcheck.report.formats.{made.module}").write
        if made.medium is None:
            return cast(bytes, write(contract))
        content = composed(made.medium)
        return cast(bytes, write(content, template) if made.styled else write(content))
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] not in EXTRA_LIBRARIES:
            raise
        missing = {"format": format_name, "library": error.name}
        raise BadInput(Problem("library-missing", missing)) from error
