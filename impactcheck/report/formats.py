"""The formats of a report by name; a format's module is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from impactcheck.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.problems import BadInput, Problem

Renderer = Callable[[Assessment, Language], bytes]


@dataclass(frozen=True)
class Format:
    """A format: the module whose `render` makes it, and the suffix of its files."""

    module: str
    suffix: str


FORMATS: dict[str, Format] = {
    "terminal": Format("impactcheck.report.terminal", "txt"),
    "json": Format("impactcheck.report.json", "json"),
    "html": Format("impactcheck.report.html", "html"),
}


def format_named(name: str) -> Format:
    """The format; BadInput `unknown-format` naming those that exist otherwise."""
    try:
        return FORMATS[name]
    except KeyError:
        known = ", ".join(FORMATS)
        raise BadInput(Problem("unknown-format", {"name": name, "known": known})) from None


def render(assessment: Assessment, format_name: str, language: Language = "sv") -> bytes:
    """The report in one format, as the bytes of its file: the same input, the same bytes."""
    renderer = cast(Renderer, import_module(format_named(format_name).module).render)
    return renderer(assessment, language)
