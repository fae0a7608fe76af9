"""Reading a reform: from a file or a text to a `Reform`, or to every problem at once."""

from __future__ import annotations

import pathlib
from dataclasses import dataclass

from impactcheck.country.model import Country
from impactcheck.problems import BadInput, Place
from impactcheck.reform.alternatives import alternative_problems
from impactcheck.reform.in_country import country_problems
from impactcheck.reform.model import Reform
from impactcheck.reform.origins import open_questions
from impactcheck.validation import in_file_order, validate
from impactcheck.yamlfile import Document, parse_yaml, read_yaml


@dataclass(frozen=True, eq=False)
class LoadedReform:
    """A reform with the document it came from; `path` is None when there was no file."""

    reform: Reform
    document: Document
    path: pathlib.Path | None = None

    @property
    def folder(self) -> pathlib.Path | None:
        """Where the reform's own files of weights lie."""
        return None if self.path is None else self.path.parent


def read_reform(path: str | pathlib.Path) -> LoadedReform:
    """Read a reform file. Raises BadInput with all problems, each with its line and column."""
    return _loaded(read_yaml(path), pathlib.Path(path))


def reform_from_text(text: str | bytes, name: str) -> LoadedReform:
    """Read a reform from a YAML text; `name` is what problems call it. Raises BadInput."""
    return _loaded(parse_yaml(text, name), None)


def _loaded(document: Document, path: pathlib.Path | None) -> LoadedReform:
    questions = list(open_questions(document))
    try:
        reform = validate(Reform, document)
    except BadInput as error:
        raise BadInput(in_file_order([*error.problems, *questions])) from error
    if questions:
        raise BadInput(questions)
    if problems := alternative_problems(reform, document):
        raise BadInput(problems)
    return LoadedReform(reform, document, path)


def place(loaded: LoadedReform, *path: str | int) -> Place | None:
    """Where a part of the reform stands, e.g. `place(loaded, "measures", "bidrag", "pot")`."""
    return loaded.document.place(*path)


def check_against_country(loaded: LoadedReform, country: Country) -> None:
    """Refuse columns, codes, groups, counties and weights that the country does not have.

    Raises BadInput with all of them, in the order of the file.
    """
    problems = country_problems(loaded.reform, loaded.document, loaded.folder, country)
    if problems:
        raise BadInput(in_file_order(problems))
