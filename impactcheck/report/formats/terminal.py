"""A summary for the screen: at most 80 columns, shapes and words before colour."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from impactcheck.console.blocks import (
    SEVERITY_STYLES,
    big_figures,
    framed,
    heading,
    paragraph,
    printed,
    severity_mark,
    words,
)
from impactcheck.console.screen import PLAIN, screen_of
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

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

MOST_FINDINGS = 12


def render(
    assessment: Assessment,
    language: Language,
    options: ReportOptions = WHOLE_REPORT,  # noqa: ARG001
) -> bytes:
    """The summary as plain UTF-8 text without colour, the same bytes each time."""
    return printed(_parts(assessment, language), PLAIN).encode()


def show(assessment: Assessment, language: Language, stream: TextIO | None = None) -> None:
    """The same on a screen: in colour where it is one and `NO_COLOR` is not set."""
    to = sys.stdout if stream is None else stream
    to.write(printed(_parts(assessment, language), screen_of(to)))


def _parts(assessment: Assessment, language: Language) -> Iterator[RenderableType]:
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
        yield from part


def _headline(view: ReportView, wording: Wording) -> list[RenderableType]:
    from rich.text import Text

    head = view.headline
    box = framed(
        (words(head.title, "bold"), words((head.date, " · ", *head.meta), "dim")),
        wording.text("kicker"),
    )
    conclusion = words((head.symbol, " ", *head.conclusion), SEVERITY_STYLES[head.worst])
    counts = words(" · ".join(plain(count) for count in head.counts))
    areas = Text(" · ").join(
        Text.assemble(
            words(area.label),
            " ",
            severity_mark(area.severity, area.symbol, area.word),
            words((" (", *area.detail, ")") if area.detail else ""),
        )
        for area in head.areas
    )
    parts: list[RenderableType] = [box, conclusion, counts, areas]
    if view.changes_nothing:
        parts.append(words(wording.text("changes-nothing")))
    if head.key_figures:
        figures = [(str(key.figure), key.caption) for key in head.key_figures]
        parts += ["", big_figures(figures)]
    if head.who_is_hit:
        who = Text.assemble(words(wording.text("heading-who"), "bold"), "  ")
        parts += ["", who + words(head.who_is_hit)]
    if head.remedy:
        mends = Text.assemble(words(wording.text("remedy-heading", "redesign"), "bold"), "  ")
        parts += ["", mends + words(head.remedy)]
    if view.who_loses:
        parts += ["", words(wording.text("heading-tree"), "bold")]
    for tree in view.who_loses:
        parts += [
            words((f"{tree.measure}: ", *tree.sentence)),
            words(tree.evidence, "dim"),
        ]
    return parts


def _background(view: ReportView) -> list[RenderableType]:
    if view.background is None:
        return []
    sentences = view.background.sentences
    return [
        *heading(view.background.heading),
        *(words(sentence) for sentence in sentences),
    ]


def _findings(view: ReportView, wording: Wording) -> list[RenderableType]:
    parts = heading(wording.text("heading-findings"))
    if not view.findings:
        parts.append(words(wording.text("no-findings")))
    elif any(finding.holds for finding in view.about_effects):
        parts.append(words(wording.text("hold-unless-said", OUTCOMES_ROOM), "dim"))
    for finding in view.about_effects[:MOST_FINDINGS]:
        parts += [_finding_title(finding), paragraph(words(finding.message), 2)]
        if finding.holds and finding.holds != wording.text("holds-in-all", OUTCOMES_ROOM):
            parts.append(paragraph(words(finding.holds), 2))
    left = len(view.about_effects) - MOST_FINDINGS
    if left > 0:
        parts.append(words(wording.text("more-findings", "terminal", count=str(left)), "dim"))
    return [*parts, *_gaps(view)]


def _gaps(view: ReportView) -> list[RenderableType]:
    """The gaps of the consequence analysis, a line each."""
    from rich.text import Text

    if view.gaps is None:
        return []
    worst = view.gaps.worst
    word = severity_mark(worst.severity, worst.symbol, worst.severity_word)
    parts: list[RenderableType] = [Text.assemble(word, " ", words(view.gaps.title, "bold"))]
    for gap in view.gaps.findings:
        symbol = words(gap.symbol, SEVERITY_STYLES[gap.severity])
        parts.append(paragraph(Text.assemble(symbol, " ", words(f"{gap.code} {gap.title}")), 2))
    return parts


def _finding_title(finding: FindingView) -> Text:
    from rich.text import Text

    return Text.assemble(
        severity_mark(finding.severity, finding.symbol, finding.severity_word),
        " ",
        words(f"{finding.code} {finding.title}", "bold"),
    )


def _not_evaluated(view: ReportView, wording: Wording) -> list[RenderableType]:
    if not view.not_evaluated:
        return []
    parts = heading(wording.text("heading-not-evaluated"))
    for rule in view.not_evaluated:
        parts.append(words(f"○ {rule.code} {rule.title}"))
        if rule.reason:
            parts.append(paragraph(words(rule.reason), 2))
    return parts


def _next(view: ReportView, wording: Wording) -> list[RenderableType]:
    commands: list[tuple[str, dict[str, Argument]]] = [("next-html", {})]
    if any(finding.remedies for finding in view.findings):
        commands.append(("next-redesign", {}))
    if view.findings:
        commands.append(("next-explain", {"rule": view.findings[0].code}))
    parts = heading(wording.text("next", "terminal"))
    for key, arguments in commands:
        command = wording.text(key, "terminal", **arguments)
        about = wording.text(f"{key}-about", "terminal")
        parts += [words(about), paragraph(words(command, "bold"), 2)]
    return parts
