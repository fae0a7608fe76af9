"""Rules that are no longer asked under their id, and what a person who names one is told."""

from __future__ import annotations

from collections.abc import Mapping

from impactcheck.contract.base import Words
from impactcheck.problems import Place, Problem
from impactcheck.rules.rule_subject import Part
from impactcheck.suggestions import closest
from impactcheck.validation import validate
from impactcheck.yamlfile import Document

RENAMED = "renamed.yaml"
"""The YAML file among our rules that lists them, by the id or readable name they had."""


class Renamed(Part):
    """What became of a rule: the one that asks it now, None where none does, and why."""

    to: str | None = None
    why: Words


def read_renamed(document: Document) -> dict[str, Renamed]:
    """What became of each rule, by its old id or name. Raises BadInput with every mistake."""
    if document.problems or not isinstance(document.values, dict):
        validate(Renamed, document)
    return {old: validate(Renamed, document.below(old)) for old in document.values}


def unknown_rule(
    wanted: str, known: Mapping[str, object], renamed: Mapping[str, Renamed], place: Place | None
) -> Problem:
    """That there is no such rule: which one asks it now, or which names are near."""
    gone = renamed.get(wanted) or renamed.get(wanted.upper())
    if gone is None:
        near = ", ".join(closest(wanted, known))
        return Problem("rule-unknown", {"value": wanted, "suggestions": near}, place)
    arguments: dict[str, str | int | float] = {
        "value": wanted,
        "new": gone.to or "",
        "reason.sv": gone.why.sv,
        "reason.en": gone.why.en,
    }
    return Problem("rule-merged" if gone.to else "rule-removed", arguments, place)
