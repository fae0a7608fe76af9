"""Rules on a screen of 80 columns: the list, and one rule in full."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from impactcheck.handbook.prose import ROOM, RuleProse
from impactcheck.language.catalogue import Language, texts_for

if TYPE_CHECKING:
    from rich.console import Console

WIDTH = 80
INDENT = 2


def list_text(rules: Sequence[RuleProse], language: Language) -> str:
    """A table of rules under their areas, and how to read one."""
    from rich.table import Table

    texts = texts_for(language)
    if not rules:
        return texts.say(ROOM, "list-empty") + "\n"
    paper, console = _paper()
    for area in dict.fromkeys(rule.area for rule in rules):
        console.print(area, style="bold", highlight=False)
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
        table.add_column(width=7, no_wrap=True)
        table.add_column(width=8, no_wrap=True)
        table.add_column(width=WIDTH - 7 - 8 - 6, overflow="fold")
        for rule in rules:
            if rule.area == area:
                table.add_row(rule.code, rule.severity, rule.title)
        console.print(table)
        console.print()
    console.print(
        texts.say(ROOM, "list-count", count=len(rules), example=rules[0].code), highlight=False
    )
    return _text(paper)


def rule_text(rule: RuleProse, language: Language) -> str:
    """One rule as prose under headings."""
    from rich.markup import escape
    from rich.padding import Padding

    texts = texts_for(language)
    paper, console = _paper()
    console.print(escape(rule.heading), style="bold", highlight=False)
    console.print(escape(f"{rule.area} · {rule.severity} · {rule.name}"), highlight=False)
    if rule.origin:
        console.print(escape(rule.origin), highlight=False)
    for key, lines in sections(rule):
        if lines:
            console.print()
            console.print(texts.say(ROOM, f"heading-{key}"), style="bold", highlight=False)
        for line in lines:
            console.print(Padding(escape(line), (0, 0, 0, INDENT)), highlight=False)
    return _text(paper)


def sections(rule: RuleProse) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The headings of a rule in reading order, each with its paragraphs."""
    return (
        ("asks", (rule.asks,)),
        ("about", (rule.about,)),
        ("why", (rule.why,)),
        ("threshold", rule.thresholds),
        ("instead", (rule.instead,) if rule.instead else ()),
        ("redesigns", tuple(f"– {name}" for name in rule.redesigns)),
        (
            "basis",
            tuple(f"– {one.title}" + (f" <{one.href}>" if one.href else "") for one in rule.basis),
        ),
        ("cases", tuple(f"– {case.name}: {case.expected}" for case in rule.cases)),
    )


def _paper() -> tuple[io.StringIO, Console]:
    import os

    from rich.console import Console

    in_colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    paper = io.StringIO()
    console = Console(
        file=paper,
        width=WIDTH,
        force_terminal=in_colour,
        color_system="standard" if in_colour else None,
        legacy_windows=False,
    )
    return paper, console


def _text(paper: io.StringIO) -> str:
    return "\n".join(line.rstrip() for line in paper.getvalue().splitlines()) + "\n"
