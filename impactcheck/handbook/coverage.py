"""Which rule fires on which example, and why some never or always do.

`python -m impactcheck.handbook.coverage docs/which-rules-fire.md` writes the table.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.engine.assess import assess
from impactcheck.handbook.prose import ROOM, area_label, words
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.rules.limits import ParameterName
from impactcheck.rules.load import LoadedRule, Rulebook, load_rulebook
from impactcheck.yamlfile import read_yaml

LANGUAGE: Language = "en"
MARKS = {"flag": "●", "pass": "·", "not_applicable": "", "not_evaluated": "?"}
FORMAT = "impactcheck/1"
ENOUGH_TO_SAY_ALWAYS = 3

Mark = Literal["flag", "pass", "not_applicable", "not_evaluated"]


@dataclass(frozen=True)
class Coverage:
    """The answer of each rule on each example, `answers[rule][example]`."""

    examples: tuple[str, ...]
    answers: dict[str, dict[str, Mark]]

    def fired(self, rule: str) -> int:
        """On how many examples the rule fires."""
        return sum(mark == "flag" for mark in self.answers[rule].values())

    def asked(self, rule: str) -> int:
        """On how many examples the rule had a question to answer, whether or not it could."""
        return sum(mark != "not_applicable" for mark in self.answers[rule].values())


def coverage(rulebook: Rulebook, country: Country, folder: Path | None = None) -> Coverage:
    """Every rule over every example, by default those that come with the program."""
    found: dict[str, dict[str, Mark]] = {loaded.rule.id: {} for loaded in rulebook.rules}
    names: list[str] = []
    for path in reforms(folder or examples_dir()):
        names.append(path.stem)
        answered = assess(read_reform(path), country, rulebook)
        for rule, marks in found.items():
            marks[path.stem] = _mark(answered, rule)
    return Coverage(tuple(names), found)


def reforms(folder: Path) -> list[Path]:
    """The reform files of a folder, by name; other YAML files lie there too."""
    paths = sorted(folder.glob("*.yaml"))
    return [path for path in paths if read_yaml(path).at(("format",)) == FORMAT]


def reason_of_silence(loaded: LoadedRule, covered: Coverage, rulebook: Rulebook) -> str | None:
    """A key of `rules.ftl`: why a rule fires on no example, or on every one that it is asked of."""
    rule, asked = loaded.rule, covered.asked(loaded.rule.id)
    fired = covered.fired(rule.id)
    if fired:
        always = fired == asked and asked >= ENOUGH_TO_SAY_ALWAYS
        return "fires-always" if always else None
    if any(
        isinstance(limit, ParameterName)
        and rulebook.parameters[limit.parameter].values[-1].value is None
        for condition in rule.conditions
        for limit in condition.flag.limits
    ):
        return "silent-no-value"
    if rule.applies_to.status is not None and not asked:
        return "silent-no-proposal"
    if not asked:
        return "silent-no-design"
    if all(
        mark in ("not_evaluated", "not_applicable") for mark in covered.answers[rule.id].values()
    ):
        return "silent-not-stated"
    return "silent-good-design"


def page(rulebook: Rulebook, country: Country, folder: Path | None = None) -> str:
    """The table as Markdown, with a reason beside each rule that never or always fires."""
    texts = texts_for(LANGUAGE)
    covered = coverage(rulebook, country, folder)
    numbers = [str(index) for index in range(1, len(covered.examples) + 1)]
    lines = [
        f"# {texts.say(ROOM, 'coverage-title')}",
        "",
        texts.say(ROOM, "coverage-made"),
        "",
        texts.say(ROOM, "coverage-about"),
        "",
        *(f"{index}. `{name}`" for index, name in enumerate(covered.examples, 1)),
        "",
        _row([texts.say(ROOM, "column-code"), texts.say(ROOM, "column-title"), *numbers]),
        _row(["---", "---", *([":-:"] * len(numbers))]),
    ]
    silent: dict[str, list[str]] = {}
    for loaded in rulebook.rules:
        rule = loaded.rule
        marks = [MARKS[covered.answers[rule.id][name]] for name in covered.examples]
        link = f"[{rule.id}](rules/{rule.id}.md)"
        lines.append(_row([link, words(rule.title, LANGUAGE), *marks]))
        if (reason := reason_of_silence(loaded, covered, rulebook)) is not None:
            area = area_label(rule.area, LANGUAGE)
            silent.setdefault(reason, []).append(f"{rule.id} ({area.lower()})")
    lines += ["", f"## {texts.say(ROOM, 'coverage-silent')}"]
    for reason, rules in silent.items():
        lines += ["", f"**{texts.say(ROOM, reason)}** {', '.join(rules)}."]
    return "\n".join(lines) + "\n"


def _mark(answered: Assessment, rule: str) -> Mark:
    if any(one.rule == rule for one in (*answered.findings, *answered.data_notes)):
        return "flag"
    if any(one.rule == rule for one in answered.not_evaluated):
        return "not_evaluated"
    if any(one.rule == rule for one in answered.passed):
        return "pass"
    return "not_applicable"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(load_rulebook(), load_country()), encoding="utf-8")
