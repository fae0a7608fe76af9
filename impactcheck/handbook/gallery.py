"""The example reforms side by side, made from their assessments, in the words of the report.

`python -m impactcheck.handbook.gallery docs/gallery.md` writes the page: Swedish, with the table in
English below. The drafter's own words stand as they were written.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.engine.assess import assess
from impactcheck.handbook.coverage import reforms
from impactcheck.language.catalogue import LANGUAGES, Language, texts_for
from impactcheck.reform.read import LoadedReform, read_reform
from impactcheck.report.content.figures import plain
from impactcheck.report.content.view import ReportView, report_view
from impactcheck.resources import examples_dir
from impactcheck.rules.load import Rulebook, load_rulebook

ROOM = "gallery"
_MADE = (
    "<!-- Made by `python -m impactcheck.handbook.gallery docs/gallery.md`; "
    "change the examples instead. -->"
)


@dataclass(frozen=True)
class Shown:
    """An example and what came of it."""

    name: str
    loaded: LoadedReform
    assessment: Assessment


def page(rulebook: Rulebook, country: Country, folder: Path | None = None) -> str:
    """The gallery as Markdown; links lead to the files and to the rules' pages."""
    shown = [
        Shown(path.stem, loaded, assess(loaded, country, rulebook))
        for path in reforms(folder or examples_dir())
        for loaded in [read_reform(path)]
    ]
    swedish, english = LANGUAGES
    lines = [_MADE, *_overview(shown, swedish, level=1)]
    for one in shown:
        lines += _section(one, swedish)
    return "\n".join([*lines, *_overview(shown, english, level=2)]) + "\n"


def _overview(shown: list[Shown], language: Language, level: int) -> list[str]:
    texts = texts_for(language)
    columns = [texts.say(ROOM, f"column-{name}") for name in ("example", "conclusion", "counts")]
    lines = ["", f"{'#' * level} {texts.say(ROOM, 'title')}", ""]
    lines += [texts.say(ROOM, "about", count=len(shown)), ""]
    lines += [_row(columns), _row(["---"] * len(columns))]
    for one in shown:
        view = report_view(one.assessment, language)
        counts = " · ".join(plain(count) for count in view.headline.counts)
        link = f"[{_cell(one.loaded.reform.title)}](#{one.name})"
        verdict = f"{view.headline.symbol} {plain(view.headline.conclusion)}"
        lines.append(_row([link, verdict, counts]))
    return lines


def _section(one: Shown, language: Language) -> list[str]:
    texts = texts_for(language)
    reform, view = one.loaded.reform, report_view(one.assessment, language)
    file = texts.say(
        ROOM, "file", link=f"[`examples/{one.name}.yaml`](../examples/{one.name}.yaml)"
    )
    head = " · ".join([str(reform.date), plain(view.headline.meta)])
    lines = ["", f'<a id="{one.name}"></a>', "", f"## {reform.title}", "", head, ""]
    lines += [reform.summary or "", "", f"**{plain(view.headline.conclusion)}**", ""]
    lines += [f"- {sentence}" for sentence in _said(view)]
    if view.findings:
        lines += ["", texts.say(ROOM, "findings"), ""]
        lines += [
            f"- {found.symbol} {found.severity_word} [{found.code}](rules/{found.code}.md) "
            f"{found.title}"
            for found in view.findings
        ]
    if reform.assumptions:
        lines += ["", texts.say(ROOM, "assumptions"), ""]
        lines += [f"- {said}" for said in reform.assumptions]
    if reform.alternatives:
        lines += ["", texts.say(ROOM, "alternatives"), ""]
        lines += [f"- {other.title}" for other in reform.alternatives.values()]
    lines += ["", texts.say(ROOM, "sources"), ""]
    lines += [f"- {source.title}" for source in reform.sources]
    return [*lines, "", file]


def _said(view: ReportView) -> list[str]:
    """The figures of the first half page, and who is hit."""
    figures = [f"{figure.figure.text} {figure.caption}" for figure in view.headline.key_figures]
    hit = plain(view.headline.who_is_hit)
    return [*([" · ".join(figures)] if figures else []), *([hit] if hit else [])]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(load_rulebook(), load_country()), encoding="utf-8")
