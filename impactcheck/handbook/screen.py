"""Rules on a screen: the list, and one rule in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from impactcheck.console.blocks import bullets, heading, paragraph, table
from impactcheck.console.words import words
from impactcheck.handbook.prose import ROOM, RuleProse, sections
from impactcheck.language.catalogue import Language, texts_for

if TYPE_CHECKING:
    from rich.console import RenderableType

INDENT = 2
ITEM = "– "
"""Begins each item of the lists in `sections`."""


def list_blocks(rules: Sequence[RuleProse], language: Language) -> Iterator[RenderableType]:
    """A table of rules under their areas, and how to read one."""
    texts = texts_for(language)
    if not rules:
        yield texts.say(ROOM, "list-empty")
        return
    # The areas' tables line up with each other only where their words are as wide.
    widths = [max(map(len, cells)) for cells in zip(*map(_first_cells, rules), strict=True)]
    for area in dict.fromkeys(rule.area for rule in rules):
        yield from heading(area)
        rows = []
        for rule in (rule for rule in rules if rule.area == area):
            cells = zip(_first_cells(rule), widths, strict=True)
            rows.append([*(cell.ljust(width) for cell, width in cells), rule.title])
        yield table([("", False)] * (len(widths) + 1), rows)
    yield from ("", texts.say(ROOM, "list-count", count=len(rules), example=rules[0].code))


def rule_blocks(rule: RuleProse, language: Language) -> Iterator[RenderableType]:
    """One rule as prose under headings."""
    texts = texts_for(language)
    yield from heading(rule.heading)
    about = (rule.area, rule.severity, rule.standing, rule.name)
    yield " · ".join(one for one in about if one)
    if rule.origin:
        yield rule.origin
    for key, paragraphs in sections(rule):
        if paragraphs:
            yield from ("", words(texts.say(ROOM, f"heading-{key}"), "bold"))
        for one in paragraphs:
            item = one.removeprefix(ITEM)
            yield paragraph(one, INDENT) if item == one else bullets((item,), indent=INDENT)


def _first_cells(rule: RuleProse) -> tuple[str, str, str]:
    return rule.code, rule.severity, rule.standing_in_short
