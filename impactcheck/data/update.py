"""From a vintage to a newer one on disk: fetched, judged, installed, and told what became of it."""

from __future__ import annotations

import datetime
import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from impactcheck.country.tables import Manifest
from impactcheck.country.vintages import data_folder, vintages_folder
from impactcheck.data import kolada, scb
from impactcheck.data.content import content_of
from impactcheck.data.http import Manners, Source
from impactcheck.data.install import install
from impactcheck.data.population import Counted, counted
from impactcheck.data.refresh import EQUALISATION, Asked, Change, refreshed
from impactcheck.problems import BadInput, Problem

ANSWERS = "answers"
"""The folder for the answers of a download that was not finished."""
_NAME = re.compile(r"[a-z0-9åäö][a-z0-9åäö._-]{0,60}")


@dataclass(frozen=True)
class Publishers:
    """Whom to ask, and how; another address is for a mirror, or for a test."""

    kolada: str = kolada.ADDRESS
    scb: str = scb.ADDRESS
    manners: Manners = field(default_factory=Manners)


@dataclass(frozen=True)
class Updated:
    """The new vintage: its name and place, what became of each figure, and the population."""

    name: str
    place: Path
    changes: tuple[Change, ...]
    population: Counted | None


def update(
    manifest: Manifest,
    name: str,
    today: datetime.date,
    publishers: Publishers,
    *,
    accepted: Iterable[str] = (),
    tell: Callable[[str], None] = lambda _: None,
) -> Updated:
    """Make a vintage with the newest complete figures of Kolada and the newest population of SCB.

    Raises BadInput `vintage-name`, `vintage-exists`, and as the clients and the judges do; then
    nothing has changed, and a new attempt under the same name goes on where this one ended.
    """
    _refuse_unusable(name)
    kept = answers_folder(name)
    content = content_of(manifest, name)
    with Source("SCB", publishers.scb, kept, publishers.manners, tell).open() as source:
        content, people = counted(content, source)
    with Source("Kolada", publishers.kolada, kept, publishers.manners, tell).open() as source:
        content, changes = refreshed(content, source, today, more=EQUALISATION, accepted=accepted)
    place = install(content, vintages_folder())
    shutil.rmtree(kept, ignore_errors=True)
    return Updated(name, place, changes, people)


def add(
    manifest: Manifest,
    name: str,
    asked: Asked,
    today: datetime.date,
    publishers: Publishers,
    *,
    tell: Callable[[str], None] = lambda _: None,
) -> Updated:
    """Make a vintage with one more key figure of Kolada's. Raises BadInput as `update`."""
    _refuse_unusable(name)
    kept = answers_folder(name)
    content = content_of(manifest, name)
    with Source("Kolada", publishers.kolada, kept, publishers.manners, tell).open() as source:
        content, changes = refreshed(content, source, today, more=[asked], only_more=True)
    place = install(content, vintages_folder())
    shutil.rmtree(kept, ignore_errors=True)
    return Updated(name, place, changes, None)


def answers_folder(name: str) -> Path:
    """Where the answers are kept that were fetched for the vintage of this name."""
    return data_folder() / ANSWERS / name


def _refuse_unusable(name: str) -> None:
    if not _NAME.fullmatch(name) or name.endswith("."):
        raise BadInput(Problem("vintage-name", {"name": name}))
    if (vintages_folder() / name).exists():
        place = str(vintages_folder() / name)
        raise BadInput(Problem("vintage-exists", {"name": name, "path": place}))
