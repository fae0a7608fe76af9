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
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.findings import finding_views
from impactcheck.report.content.headline import Headline, headline
from impactcheck.report.content.wording import Wording
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
        head = _headline(one, language)
        counts = " · ".join(plain(count) for count in head.counts)
        link = f"[{_cell(one.loaded.reform.title)}](#{one.name})"
        verdict = f"{head.symbol} {plain(head.conclusion)}"
        lines.append(_row([link, verdict, counts]))
    return lines


def _section(one: Shown, language: Language) -> list[str]:
    texts = texts_for(language)
    reform, head = one.loaded.reform, _headline(one, language)
    document = Document(one.assessment, language)
    findings = finding_views(document, Wording(document))
    file = texts.say(
        ROOM, "file", link=f"[`examples/{one.name}.yaml`](../examples/{one.name}.yaml)"
    )
    dated = " · ".join([str(reform.date), plain(head.meta)])
    lines = ["", f'<a id="{one.name}"></a>', "", f"## {reform.title}", "", dated, ""]
    lines += [reform.summary or "", "", f"**{plain(head.conclusion)}**", ""]
    lines += [f"- {sentence}" for sentence in _said(head)]
    if findings:
        lines += ["", texts.say(ROOM, "findings"), ""]
        lines += [
            f"- {found.symbol} {found.severity_word} [{found.code}](rules/{found.code}.md) "
            f"{found.title}"
            for found in findings
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


def _headline(one: Shown, language: Language) -> Headline:
    document = Document(one.assessment, language)
    return headline(document, Wording(document))


def _said(head: Headline) -> list[str]:
    """The figures of the first half page, and who is hit."""
    figures = [f"{figure.figure.text} {figure.caption}" for figure in head.key_figures]
    hit = plain(head.who_is_hit)
    return [*([" · ".join(figures)] if figures else []), *([hit] if hit else [])]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(load_rulebook(), load_country()), encoding="utf-8")
