"""A page for each rule and one that lists them, made from the rules' files.

`python -m impactcheck.handbook.pages docs/rules` writes them and removes pages of rules that are
gone. A page is in Swedish, with the same in English below.
"""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

from impactcheck.handbook.prose import ROOM, RuleProse, rule_prose, sections
from impactcheck.language.catalogue import LANGUAGES, Language, texts_for
from impactcheck.rules.load import LoadedRule, Rulebook, load_rulebook
from impactcheck.rules.model import Case

INDEX = "index.md"
_MADE = (
    "<!-- Made by `python -m impactcheck.handbook.pages docs/rules`; change {source} instead. -->"
)


def pages(rulebook: Rulebook) -> dict[str, str]:
    """The text of every page by file name."""
    found = {INDEX: _index(rulebook)}
    for loaded in rulebook.rules:
        found[f"{loaded.rule.id}.md"] = _page(loaded, rulebook)
    return found


def write_pages(folder: Path, rulebook: Rulebook) -> None:
    """Write every page to the folder, and remove pages of rules that are no longer there."""
    made = pages(rulebook)
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.md"):
        if path.name not in made:
            path.unlink()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8")


def _page(loaded: LoadedRule, rulebook: Rulebook) -> str:
    rule = loaded.rule
    lines = [_MADE.format(source=f"rules/{rule.area}/{rule.id}.yaml")]
    for language in LANGUAGES:
        prose = rule_prose(loaded, rulebook, language)
        level = 1 if language == LANGUAGES[0] else 2
        lines += ["", f"{'#' * level} {prose.heading}", ""]
        lines.append(f"`{prose.name}` · {prose.area} · {prose.severity}")
        lines += _sections(prose, language, level + 1)
        lines += _cases(prose, rule.cases, language, level + 1)
    return "\n".join(lines) + "\n"


def _sections(prose: RuleProse, language: Language, level: int) -> list[str]:
    texts = texts_for(language)
    lines: list[str] = []
    for key, paragraphs in sections(prose):
        if not paragraphs or key == "cases":
            continue
        lines += ["", f"{'#' * level} {texts.say(ROOM, f'heading-{key}')}", ""]
        listed = key in ("redesigns", "basis")
        joined = "\n" if listed else "\n\n"
        shown = [f"- {one.removeprefix('– ')}" if listed else one for one in paragraphs]
        lines.append(joined.join(shown))
    return lines


def _cases(prose: RuleProse, cases: tuple[Case, ...], language: Language, level: int) -> list[str]:
    texts = texts_for(language)
    lines = ["", f"{'#' * level} {texts.say(ROOM, 'heading-cases')}", ""]
    lines += [f"- {case.name}: **{case.expected}**" for case in prose.cases]
    shown = next((case for case in cases if case.expect == "flag"), None)
    if shown is not None and language == LANGUAGES[0]:
        written = yaml.safe_dump(shown.reform, sort_keys=False, allow_unicode=True, width=96)
        lines += ["", "```yaml", written.rstrip("\n"), "```"]
    return lines


def _index(rulebook: Rulebook) -> str:
    lines = [_MADE.format(source="the rules")]
    for language in LANGUAGES:
        texts = texts_for(language)
        rules = [rule_prose(loaded, rulebook, language) for loaded in rulebook.rules]
        level = 1 if language == LANGUAGES[0] else 2
        lines += ["", f"{'#' * level} {texts.say(ROOM, 'pages-title')}", ""]
        lines.append(texts.say(ROOM, "pages-about", count=len(rules)))
        columns = [texts.say(ROOM, f"column-{name}") for name in ("code", "title", "severity")]
        for area in dict.fromkeys(rule.area for rule in rules):
            lines += ["", f"{'#' * (level + 1)} {area}", ""]
            lines += [_row(columns), _row(["---"] * len(columns))]
            lines += [
                _row([f"[{rule.code}]({rule.code}.md)", rule.title, rule.severity])
                for rule in rules
                if rule.area == area
            ]
    return "\n".join(lines) + "\n"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]), load_rulebook())
