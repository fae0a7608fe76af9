"""Names of clusters, made from what sets each apart from the country."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from impactcheck.archetypes.features import CLUSTER_FEATURES
from impactcheck.arrays import Floats

WORDS = Path(__file__).resolve().parent / "words" / "naming.json"
NAMED_BY = 3
DEVIATES_FROM = 0.5
"""A feature is named from half a standard deviation; a cluster without one is near the average."""


def naming_words() -> dict[str, Any]:
    """The words and patterns of names, in both languages."""
    words: dict[str, Any] = json.loads(WORDS.read_text(encoding="utf-8"))
    return words


def names(centroids: Floats) -> list[dict[str, str]]:
    """A name in each language for each centroid (clusters, features) in standard deviations.

    A name holds the features that deviate most, at most three; where two clusters would share a
    name, as many more as tell them apart.
    """
    words = naming_words()
    for count in range(NAMED_BY, len(CLUSTER_FEATURES) + 1):
        named = [_name(centroid, count, words) for centroid in centroids]
        if len({name["sv"] for name in named}) == len(named):
            return named
    raise ValueError("two clusters deviate in the same ways")


def _name(centroid: Floats, count: int, words: dict[str, Any]) -> dict[str, str]:
    strongest = [
        place
        for place in np.argsort(-np.abs(centroid), kind="stable")[:count]
        if abs(centroid[place]) >= DEVIATES_FROM
    ]
    described = [
        words["features"][CLUSTER_FEATURES[place]]["high" if centroid[place] > 0 else "low"]
        for place in strongest
    ]
    return {language: _in(language, described, words) for language in ("sv", "en")}


def _in(language: str, described: list[dict[str, str]], words: dict[str, Any]) -> str:
    pattern = words["pattern"][language]
    qualities = [one[language] for one in described if one["kind"] == "quality"]
    traits = [one[language] for one in described if one["kind"] == "trait"]
    form = "both" if qualities and traits else "qualities" if qualities else "traits"
    text: str = pattern[form if described else "average"].format(
        qualities=", ".join(qualities), traits=_listed(traits, pattern["and"])
    )
    return text[0].upper() + text[1:]


def _listed(words: list[str], conjunction: str) -> str:
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"
