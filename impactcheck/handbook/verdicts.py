"""The examples' verdicts in one table, each with its findings and a sentence on why it is right.

`python -m impactcheck.handbook.verdicts docs` reads the sentences, which are ours, from
`verdicts.yaml` in the folder and writes `verdicts.md` beside it; all else is what the engine
answers.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.findings import AreaWord
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.engine.assess import assess
from impactcheck.handbook.examples import example, example_names
from impactcheck.language.catalogue import texts_for
from impactcheck.reform.read import read_reform
from impactcheck.report.content.headline import GROUNDWORK_AREA, SYMBOLS
from impactcheck.rules.load import Rulebook, load_rulebook
from impactcheck.yamlfile import read_yaml

REASONS, PAGE = "verdicts.yaml", "verdicts.md"
_INTRODUCTION = """\
<!-- Made by `python -m impactcheck.handbook.verdicts docs`; change docs/verdicts.yaml instead. -->

# The verdicts of the examples

Two judgments of each bundled example: *outcome* (utfall) is what the reform does, *groundwork*
(underlag) what its consequence analysis says. A law in force or a mere idea owes no analysis, so
nothing is held against its groundwork. A sign says how grave a finding is: {legend}.
The verdicts and findings are what the program answers today; the last column is ours, and a test
asks that every example has one.
"""


def reasons(path: Path) -> dict[str, str]:
    """Our sentence for each example, by its name. Raises BadInput for a file that is no YAML."""
    value = read_yaml(path).values
    return {str(name): " ".join(str(said).split()) for name, said in value.items()}


def page(why: Mapping[str, str], rulebook: Rulebook, country: Country) -> str:
    """The page as Markdown. KeyError for an example without a sentence."""
    texts = texts_for("en")
    words: tuple[AreaWord, ...] = ("error", "warning", "note", "clear")
    legend = ", ".join(f"{SYMBOLS[word]} {texts.say('report', f'word-{word}')}" for word in words)
    lines = [
        _INTRODUCTION.format(legend=legend),
        "| Example | Outcome | Groundwork | Findings | Why it is right |",
        "| --- | --- | --- | --- | --- |",
    ]
    for name in example_names():
        loaded = read_reform(example(name).file)
        found = assess(loaded, country, rulebook)
        cells = (
            f"[{loaded.reform.title}](gallery.md#{name})",
            _word(found.verdict.outcome),
            _groundwork(found),
            _findings(found),
            why[name],
        )
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _word(word: AreaWord) -> str:
    return f"{SYMBOLS[word]} {texts_for('en').say('report', f'word-{word}')}"


def _groundwork(found: Assessment) -> str:
    """The word of the groundwork, or that none is asked for where no rule about it applies."""
    asked = any(
        area.id == GROUNDWORK_AREA and area.word != "not_evaluated" for area in found.verdict.areas
    )
    return _word(found.verdict.groundwork) if asked else "not asked"


def _findings(found: Assessment) -> str:
    """The rules in a line, each with its sign, and those that decide and were not evaluated."""
    told = [f"{SYMBOLS[one.severity]} [{one.rule}](rules/{one.rule}.md)" for one in found.findings]
    told += [f"○ [{rule}](rules/{rule}.md) not evaluated" for rule in found.verdict.unsettled]
    return ", ".join(told) or "none"


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    written = page(reasons(folder / REASONS), load_rulebook(), load_country())
    (folder / PAGE).write_text(written, encoding="utf-8")
