"""Names of metrics, series and evidence figures as people read them."""

from __future__ import annotations

import re

from impactcheck.language.catalogue import Language, MissingText, texts_for
from impactcheck.report.content.document import Document
from impactcheck.report.content.typesetting import typeset

BACKGROUND = frozenset({"equalisation_already_pays"})
"""Series that stand beside a reform's effects and are never listed among them."""
_LETTERS = str.maketrans("åäö", "aao")


def measure_title(document: Document, measure_id: str) -> str:
    """The drafter's title of a measure."""
    return typeset(str(document.at(f"/measures/{document.measure_index(measure_id)}/title")))


def series_label(name: str, language: Language) -> str:
    """The name of an effect series; an unknown one keeps its own."""
    return _first_known(language, (("report", f"series-{name}"),), name)


def metric_label(name: str, language: Language) -> str:
    """The name of a metric of the vocabulary, or of the series it reads."""
    rooms = (("metrics", name), ("report", f"metric-{name}"), ("report", f"series-{name}"))
    return _first_known(language, rooms, name)


def number_label(name: str, language: Language) -> str:
    """The name of a figure that a rule's message may use."""
    rooms = (("report", f"number-{name}"), ("metrics", name), ("report", f"series-{name}"))
    return _first_known(language, rooms, name)


def column_unit(unit: str, language: Language) -> str:
    """The unit of a published column; an unknown one keeps its own name."""
    return _first_known(language, (("columns", column_unit_key(unit)),), unit)


def column_unit_key(unit: str) -> str:
    """The key of a unit in the room `columns`: its name in letters, digits and hyphens."""
    plain = unit.lower().replace("%", "percent").translate(_LETTERS)
    return f"unit-{re.sub('[^a-z0-9]+', '-', plain).strip('-')}"


def _first_known(language: Language, keys: tuple[tuple[str, str], ...], otherwise: str) -> str:
    texts = texts_for(language)
    for room, key in keys:
        try:
            return texts.say(room, key)
        except MissingText:
            continue
    return otherwise.replace("_", " ")
