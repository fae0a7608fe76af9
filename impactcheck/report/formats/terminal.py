"""A summary for the screen: at most 80 columns, shapes and words before colour."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, TextIO

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.findings import FindingView
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions
from impactcheck.report.content.outcomes import ROOM as OUTCOMES_ROOM
from impactcheck.report.content.view import ReportView, view_of
from impactcheck.report.content.wording import Argument, Wording
from impactcheck.report.formats.terminal_tables import corner_table, outcome_tables, scenario_tables
from impactcheck.report.formats.terminal_text import (
    GLUE,
    indented,
    screen_heading,
    screen_text,
)

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

WIDTH = 80
MOST_FINDINGS = 12
STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold blue",
    "clear": "bold green",
    "not_evaluated": "bold",
}


def render(
    assessment: Assessment,
    language: Language,
    options: ReportOptions = WHOLE_REPORT,  # noqa: ARG001
) -> bytes:
    """The summary as plain UTF-8 text without colour, the same bytes each time."""
    return _lines(assessment, language, in_colour=False).encode()


def show(assessment: Assessment, language: Language, stream: TextIO | None = None) -> None:
    """The same on a screen: in colour where it is one and `NO_COLOR` is not set."""
    to = sys.stdout if stream is None else stream
    in_colour = to.isatty() and not os.environ.get("NO_COLOR")
    to.write(_lines(assessment, language, in_colour=in_colour))


def _lines(assessment: Assessment, language: Language, *, in_colour: bool) -> str:
    from rich.console import Console

    paper = io.StringIO()
    console = Console(
        file=paper,
        width=WIDTH,
        force_terminal=in_colour,
        color_system="standard" if in_colour else None,
        legacy_windows=False,
    )
    _print(console, assessment, language)
    lines = (line.rstrip() for line in paper.getvalue().splitlines())
    return ("\n".join(lines) + "\n").replace(GLUE, "\N{NO-BREAK SPACE}")


def _print(console: Console, assessment: Assessment, language: Language) -> None:
    document = Document(assessment, language)
    wording = Wording(document)
    view = view_of(document, wording)
    for part in (
        _headline(view, wording),
        _background(view),
        _findings(view, wording),
        corner_table(document, wording),
        outcome_tables(view),
        scenario_tables(document, wording),
        _not_evaluated(view, wording),
        _next(view, wording),
    ):
        for line in part:
            console.print(line, highlight=False, soft_wrap=False)


def _headline(view: ReportView, wording: Wording) -> list[RenderableType]:
    from rich.box import ROUNDED
    from rich.panel import Panel
    from rich.table import Table
    from rich.text import Text

    head = view.headline
    title = Text.assemble(
        screen_text(head.title, "bold"), "\n", screen_text((head.date, " · ", *head.meta), "dim")
    )
    box = Panel(title, title=screen_text(wording.text("kicker")), title_align="left", box=ROUNDED)
    conclusion = screen_text((head.symbol, " ", *head.conclusion), STYLES[head.worst])
    counts = screen_text(" · ".join(plain(count) for count in head.counts))
    areas = Text(" · ").join(
        Text.assemble(
            screen_text(area.label),
            " ",
            screen_text(f"{area.symbol} {area.word}", STYLES[area.severity]),
            screen_text((" (", *area.detail, ")") if area.detail else ""),
        )
        for area in head.areas
    )
    parts: list[RenderableType] = [box, conclusion, counts, areas]
    if view.changes_nothing:
        parts.append(screen_text(wording.text("changes-nothing")))
    if head.key_figures:
        figures = Table.grid(expand=True, padding=(0, 2))
        for _ in head.key_figures:
            figures.add_column(ratio=1)
        figures.add_row(*(screen_text((key.figure,), "bold") for key in head.key_figures))
        figures.add_row(*(screen_text(key.caption, "dim") for key in head.key_figures))
        parts += ["", figures]
    if head.who_is_hit:
        who = Text.assemble(screen_text(wording.text("heading-who"), "bold"), "  ")
        parts += ["", who + screen_text(head.who_is_hit)]
    if head.remedy:
        mends = Text.assemble(screen_text(wording.text("remedy-heading", "redesign"), "bold"), "  ")
        parts += ["", mends + screen_text(head.remedy)]
    if view.who_loses:
        parts += ["", screen_text(wording.text("heading-tree"), "bold")]
    for tree in view.who_loses:
        parts += [
            screen_text((f"{tree.measure}: ", *tree.sentence)),
            screen_text(tree.evidence, "dim"),
        ]
    return parts


def _background(view: ReportView) -> list[RenderableType]:
    if view.background is None:
        return []
    sentences = view.background.sentences
    return [
        *screen_heading(view.background.heading),
        *(screen_text(sentence) for sentence in sentences),
    ]


def _findings(view: ReportView, wording: Wording) -> list[RenderableType]:
    parts = screen_heading(wording.text("heading-findings"))
    if not view.findings:
        parts.append(screen_text(wording.text("no-findings")))
    elif any(finding.holds for finding in view.about_effects):
        parts.append(screen_text(wording.text("hold-unless-said", OUTCOMES_ROOM), "dim"))
    for finding in view.about_effects[:MOST_FINDINGS]:
        parts += [_finding_title(finding), indented(screen_text(finding.message), 2)]
        if finding.holds and finding.holds != wording.text("holds-in-all", OUTCOMES_ROOM):
            parts.append(indented(screen_text(finding.holds), 2))
    left = len(view.about_effects) - MOST_FINDINGS
    if left > 0:
        parts.append(screen_text(wording.text("more-findings", "terminal", count=str(left)), "dim"))
    return [*parts, *_gaps(view)]


def _gaps(view: ReportView) -> list[RenderableType]:
    """The gaps of the consequence analysis, a line each."""
    from rich.text import Text

    if view.gaps is None:
        return []
    worst = view.gaps.worst
    word = screen_text(f"{worst.symbol} {worst.severity_word}", STYLES[worst.severity])
    parts: list[RenderableType] = [Text.assemble(word, " ", screen_text(view.gaps.title, "bold"))]
    for gap in view.gaps.findings:
        symbol = screen_text(gap.symbol, STYLES[gap.severity])
        parts.append(
            indented(Text.assemble(symbol, " ", screen_text(f"{gap.code} {gap.title}")), 2)
        )
    return parts


def _finding_title(finding: FindingView) -> Text:
    from rich.text import Text

    return Text.assemble(
        screen_text(f"{finding.symbol} {finding.severity_word}", STYLES[finding.severity]),
        " ",
        screen_text(f"{finding.code} {finding.title}", "bold"),
    )


def _not_evaluated(view: ReportView, wording: Wording) -> list[RenderableType]:
    if not view.not_evaluated:
        return []
    parts = screen_heading(wording.text("heading-not-evaluated"))
    for rule in view.not_evaluated:
        parts.append(screen_text(f"○ {rule.code} {rule.title}"))
        if rule.reason:
            parts.append(indented(screen_text(rule.reason), 2))
    return parts


def _next(view: ReportView, wording: Wording) -> list[RenderableType]:
    commands: list[tuple[str, dict[str, Argument]]] = [("next-html", {})]
    if any(finding.remedies for finding in view.findings):
        commands.append(("next-redesign", {}))
    if view.findings:
        commands.append(("next-explain", {"rule": view.findings[0].code}))
    parts = screen_heading(wording.text("next", "terminal"))
    for key, arguments in commands:
        command = wording.text(key, "terminal", **arguments)
        about = wording.text(f"{key}-about", "terminal")
        parts += [screen_text(about), indented(screen_text(command, "bold"), 2)]
    return parts
