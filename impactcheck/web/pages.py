"""Pages: templates filled with what a page shows, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader

from impactcheck import __version__
from impactcheck.country.model import Country
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.report.formats.html import LIMITS
from impactcheck.report.templating import environment
from impactcheck.web.form_fields import PREFIX, is_main
from impactcheck.web.form_words import FormWords, key_choices

STATIC = {
    "report.css": ("impactcheck.report", "templates/report.css", "text/css"),
    "charts.css": ("impactcheck.report", "templates/charts.css", "text/css"),
    "web.css": ("impactcheck.web", "static/web.css", "text/css"),
    "web.js": ("impactcheck.web", "static/web.js", "text/javascript"),
    "read.js": ("impactcheck.web", "static/read.js", "text/javascript"),
    "icon.svg": ("impactcheck.web", "static/icon.svg", "image/svg+xml"),
    "htmx.min.js": ("impactcheck.web", "static/htmx.min.js", "text/javascript"),
}
"""Every file that a page may ask for, by name: no path comes from a request."""


@dataclass(frozen=True)
class Reader:
    """Who reads: the language, and the token that the forms of the page carry."""

    language: Language
    token: str


def page(name: str, reader: Reader, country: Country, values: Mapping[str, Any]) -> str:
    """One page or part of one: the template `name` with the values that it shows."""
    words = FormWords(reader.language)
    return (
        _environment()
        .get_template(f"{name}.html.j2")
        .render(
            words=words,
            say=words.say,
            language=reader.language,
            languages=LANGUAGES,
            token=reader.token,
            version=__version__,
            prefix=PREFIX,
            is_main=is_main,
            keys=lambda: _keys(country, reader.language),
            country=country,
            municipalities=sorted(
                zip(country.codes, country.names, strict=True), key=lambda one: one[1].casefold()
            ),
            limits=LIMITS,
            **values,
        )
    )


@cache
def static_file(name: str) -> tuple[bytes, str]:
    """A file of the pages and its type; KeyError for any other name."""
    package, path, kind = STATIC[name]
    return resources.files(package).joinpath(path).read_bytes(), kind


@cache
def _keys(country: Country, language: Language) -> Any:
    return key_choices(country, language)


@cache
def _environment() -> Environment:
    """The report's own environment, in which the pages' templates are found as well."""
    own = PackageLoader("impactcheck.web", "templates")
    known = environment()
    assert known.loader is not None  # noqa: S101
    made = known.overlay(loader=ChoiceLoader([own, known.loader]))
    made.tests["field"] = lambda node: type(node).__name__ == "Field"
    return made
