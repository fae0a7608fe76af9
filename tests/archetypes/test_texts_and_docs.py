"""The words in both languages, and the documentation held against the frozen clusters."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import ast, parse

from impactcheck.archetypes.conditions import conditions
from impactcheck.archetypes.features import CLUSTER_FEATURES
from impactcheck.archetypes.frozen import load_clusters
from impactcheck.country.model import Country
from impactcheck.language.catalogue import catalogue_source


def entries(language: str, room: str) -> dict[str, set[str]]:
    source = catalogue_source(language, room)  # type: ignore[arg-type]
    found = {}
    for entry in parse(source).body:
        if isinstance(entry, ast.Message):
            assert entry.span is not None
            text = source[entry.span.start : entry.span.end]
            found[entry.id.name] = set(re.findall(r"\$(\w+)", text))
    return found


@pytest.mark.parametrize("room", ["archetypes", "structure"])
def test_both_languages_say_the_same_things(room: str) -> None:
    assert entries("sv", room) == entries("en", room)


@pytest.fixture(scope="module")
def page(repository: Path) -> str:
    return (repository / "docs" / "archetypes.md").read_text(encoding="utf-8")


def test_the_documentation_shows_the_clusters_as_they_are_frozen(page: str) -> None:
    model = load_clusters()
    for one in model.clusters:
        row = f"| {one.en} | {one.municipalities} | {one.jaccard:.2f} |"
        assert row in page
    for tried in model.stability.candidates:
        row = (
            f"| {tried.clusters} | {tried.silhouette:.2f} | {tried.rand_mean:.2f} "
            f"| {tried.rand_low:.2f} |"
        )
        assert row in page
    assert all(f"`{name}`" in page for name in CLUSTER_FEATURES)


def test_the_documentation_counts_the_special_conditions_as_they_are(
    page: str, sweden: Country
) -> None:
    for group in conditions(sweden).groups:
        assert f"| `{group.id}` | {group.size} |" in page
