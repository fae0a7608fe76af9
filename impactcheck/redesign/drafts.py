"""Draft statutory text from the templates in `rules/drafts`: Swedish, and always marked a draft."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from impactcheck.contract.base import Figure
from impactcheck.contract.redesigns import BandWords, Draft
from impactcheck.redesign.searches import Parameters
from impactcheck.resources import rules_dir
from impactcheck.validation import validate
from impactcheck.yamlfolder import own_yaml_folder

DRAFTS = "drafts"


class Closed(BaseModel):
    """A mapping of a template: unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Bands(Closed):
    """The item for the first band, for those between, and for the last."""

    below: str
    between: str
    last: str


class Template(Closed):
    """The text of one redesign; `{names}` are filled with its figures when it is written out.

    Sanctions on municipalities are written as *lag* (8 kap. 2 § regeringsformen (1974:152)), grants
    as *förordning* (8 kap. 7 §). `ceiling` stands in place of `paragraphs` where the source is a
    range or the sum must be set in each case: what a fixed text would charge is then the highest.
    """

    id: str
    form: Literal["lag", "förordning"]
    basis: str
    paragraphs: tuple[str, ...]
    ceiling: tuple[str, ...] = ()
    bands: Bands | None = None
    closing: tuple[str, ...] = ()
    precedents: tuple[str, ...]


def template_names() -> tuple[str, ...]:
    """The redesigns that there is a template for."""
    return tuple(sorted(path.stem for path in (rules_dir() / DRAFTS).glob("*.yaml")))


@cache
def template(name: str) -> Template:
    """The template of a redesign. Raises BadInput when the file breaks the form."""
    return validate(Template, own_yaml_folder(rules_dir()).document(f"{DRAFTS}/{name}.yaml"))


def draft(
    name: str,
    figures: Parameters,
    words: dict[str, str] | None = None,
    bands: tuple[tuple[float | None, float], ...] = (),
    *,
    as_ceiling: bool = False,
) -> Draft:
    """The draft of a redesign with its figures; `bands` are limits (None last) and kronor.

    With `as_ceiling` its figures are the highest sum, within which each case is judged.
    """
    found = template(name)
    return Draft(
        template=found.id,
        form=found.form,
        basis=found.basis,
        paragraphs=found.ceiling if as_ceiling else found.paragraphs,
        band_words=None if found.bands is None else BandWords(**found.bands.model_dump()),
        closing=found.closing,
        precedents=found.precedents,
        figures={name: Figure(value=value, unit=unit) for name, (value, unit) in figures.items()},
        words=words or {},
        bands=bands,
    )
