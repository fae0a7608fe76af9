"""Whatever a file, an option or a name holds, no character that steers a screen reaches it.

Every command is run, with such characters in every place that it reads. To a new command belongs a
line here.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from impactcheck.cli.app import COMMANDS
from tests.cli.running import FLAT_SANCTION, Runner

STEERING = (
    *range(0x01, 0x20),
    *range(0x7F, 0xA0),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    *(0x61C, 0xAD, 0x2028, 0x2029, 0x2060, 0xFEFF, 0xE0001),
)
"""C0 and C1 controls, bidirectional marks, zero-width and invisible characters, separators."""
LETTERS = "".join(map(chr, STEERING))
HOSTILE = f"x\x1b[2J\x1b]0;titel\x07{LETTERS}y"
INVISIBLE = "x\u200b\u200c\u2060\ufeff\xad\u2028\u2029\U000e0001y"
"""What a text of a file may hold although nobody sees it; the others are refused there."""


def in_yaml(text: str) -> str:
    """The text in quotes, each letter as an escape."""
    return '"' + "".join(f"\\U{ord(letter):08X}" for letter in text) + '"'


IN_YAML = in_yaml(INVISIBLE)
IN_A_NAME = "x\x1b[31m\x07\x9b\u202e\u2067\u200by"
"""As much as a file's name may hold."""

REFORM = f"""\
format: impactcheck/1
id: prov
title: {IN_YAML}
status: idea
date: 2026-01-01
prices: 2026
summary: {IN_YAML}
assumptions: [{IN_YAML}]
analysis: {{problem: {IN_YAML}, aim: {IN_YAML}}}
sources: [{{title: {IN_YAML}}}]
measures:
  avgift: {{kind: sanction, title: {IN_YAML}, amount: 200 000 kr}}
  bidrag:
    kind: grant
    title: {IN_YAML}
    pot: 10 mkr
    key: population
    procedure: application
    burden: [{{step: certificate, title: {IN_YAML}, hours: 8}}]
  skatt: {{kind: tax_base, title: {IN_YAML}, direction: increase, total: 1 mdkr, key: population}}
"""
BROKEN = REFORM.replace("kind: grant", f"kind: {IN_YAML}").replace("10 mkr", IN_YAML)
RULE = f"""\
id: EGEN001
name: own.small-grant
area: grant
severity: error
title: {{sv: {IN_YAML}, en: {IN_YAML}}}
why: {{sv: {IN_YAML}, en: {IN_YAML}}}
instead: {{sv: {IN_YAML}, en: {IN_YAML}}}
applies_to: {{kind: grant}}
metric: net_kr
flag: {{below: 50000000, unit: kr}}
on: municipalities
basis: [{{title: {IN_YAML}}}]
message: {{sv: {IN_YAML}, en: {IN_YAML}}}
cases:
  - name: {IN_YAML}
    expect: pass
    reform:
      measures:
        bidrag: {{kind: grant, pot: 10 mkr, key: population, procedure: automatic}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the commands are run in: reforms, own rules, a weights file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "f.yaml").write_text(REFORM, encoding="utf-8")
    (tmp_path / "g.yaml").write_text(REFORM.replace("200 000", "300 000"), encoding="utf-8")
    (tmp_path / f"{IN_A_NAME}.yaml").write_text(REFORM, encoding="utf-8")
    (tmp_path / "trasig.yaml").write_text(BROKEN, encoding="utf-8")
    named = REFORM.replace("avgift:", f"{IN_YAML}:").replace("summary:", f"{IN_YAML}:")
    (tmp_path / "namn.yaml").write_text(named, encoding="utf-8")
    about = f"unit: {IN_YAML}, year: 2026, source: {IN_YAML}"
    for name, file in (
        ("saknas", IN_YAML),
        ("vikter", json.dumps(f"{IN_A_NAME}.csv")),
        ("fel", json.dumps(f"fel{IN_A_NAME}.csv")),
    ):
        text = REFORM.replace("key: population", f"key: {{file: {file}, {about}}}")
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / f"{IN_A_NAME}.csv").write_text("code,value\n2425,3\n0180,1\n", encoding="utf-8")
    (tmp_path / f"fel{IN_A_NAME}.csv").write_text(f"code,value\n{HOSTILE},1\n", encoding="utf-8")
    (tmp_path / "egna").mkdir()
    (tmp_path / "egna" / "EGEN001.yaml").write_text(RULE, encoding="utf-8")
    odd = RULE.replace("metric: net_kr", f"metric: {IN_YAML}").replace("EGEN001", "EGEN002")
    (tmp_path / "udda").mkdir()
    (tmp_path / "udda" / f"{IN_A_NAME}.yaml").write_text(odd, encoding="utf-8")
    return tmp_path


LINES = (
    (HOSTILE,),
    (f"--{HOSTILE}",),
    ("--lang", HOSTILE),
    ("new", HOSTILE),
    ("new", "grant", "-o", f"{IN_A_NAME}/a.yaml"),
    ("new", "grant", HOSTILE, HOSTILE),
    ("read", "namn.yaml"),
    ("read", HOSTILE),
    ("read", "f.yaml", "-f", HOSTILE),
    ("read", "f.yaml", "-o", f"{IN_A_NAME}/a.yaml"),
    ("read", "--corpus", HOSTILE),
    ("serve", "--host", HOSTILE, "--no-browser"),
    ("serve", "--port", HOSTILE),
    ("check", "f.yaml"),
    ("check", "f.yaml", "--who-loses", "--rules", "egna"),
    ("check", "f.yaml", "--rules", "egna", "-f", "json"),
    ("check", "f.yaml", "--rules", "udda"),
    ("check", "f.yaml", "--rules", HOSTILE),
    ("check", "f.yaml", "--portfolio", HOSTILE),
    ("check", "f.yaml", "--fail-on", HOSTILE),
    ("check", "f.yaml", "--municipality", HOSTILE),
    ("check", "f.yaml", "--template", HOSTILE, "-f", "docx"),
    ("check", "f.yaml", "-f", HOSTILE),
    ("check", "f.yaml", "-o", f"{IN_A_NAME}.json"),
    ("check", "f.yaml", "-o", f"{IN_A_NAME}.odt"),
    ("check", f"{IN_A_NAME}.yaml"),
    ("check", "trasig.yaml"),
    ("check", "namn.yaml"),
    ("check", "saknas.yaml"),
    ("check", "vikter.yaml"),
    ("check", "fel.yaml"),
    ("explain", "vikter.yaml", "-m", "Dorotea"),
    ("check", HOSTILE),
    ("portfolio", "f.yaml", "trasig.yaml", f"{IN_A_NAME}.yaml"),
    ("portfolio", "."),
    ("portfolio", "f.yaml", "-f", "json"),
    ("portfolio", "f.yaml", "--without", HOSTILE),
    ("portfolio", "f.yaml", "--merge", HOSTILE),
    ("portfolio", "--grants", HOSTILE),
    ("portfolio", "--grants", "2026", "--authority", HOSTILE),
    ("portfolio", "--grants", "2026", "--as-of", HOSTILE),
    ("redesign", "f.yaml"),
    ("redesign", f"{IN_A_NAME}.yaml", "--keep-pot"),
    ("redesign", "f.yaml", "-f", "json"),
    ("redesign", "f.yaml", "--goal", HOSTILE),
    ("redesign", "f.yaml", "--choose", HOSTILE),
    ("sanction", HOSTILE),
    ("sanction", "200000", "--reference", HOSTILE),
    ("sanction", "200000", "--statutory-maximum", HOSTILE),
    ("compare", "f.yaml", "g.yaml"),
    ("compare", "f.yaml", f"{IN_A_NAME}.yaml"),
    ("compare", "f.yaml", "g.yaml", "-f", "json"),
    ("compare", "f.yaml", f"{IN_A_NAME}.json"),
    ("explain", "f.yaml", "-m", "Dorotea"),
    ("explain", "f.yaml", "-m", HOSTILE),
    ("explain", "f.yaml", "-m", "Dorotea", "--measure", HOSTILE),
    ("explain", HOSTILE),
    ("explain", "EGEN001", "--rules", "egna"),
    ("rules", HOSTILE),
    ("rules", "list", "--rules", "egna"),
    ("rules", "list", "--area", HOSTILE),
    ("rules", "show", "EGEN001", "--rules", "egna"),
    ("rules", "show", HOSTILE),
    ("rules", "test", "egna"),
    ("rules", "test", "udda"),
    ("rules", "test", HOSTILE),
    ("archetypes", HOSTILE),
    ("archetypes", "--sensitivity", "f.yaml"),
    ("archetypes", "--sensitivity", "f.yaml", "-f", "json"),
    ("archetypes", "build", "--bootstraps", HOSTILE),
    ("structure", "f.yaml"),
    ("structure", "f.yaml", "-f", "json"),
    ("structure", "--column", HOSTILE),
    ("data", HOSTILE),
    ("data", "update", "--name", HOSTILE),
    ("data", "add", "N1", "--name", HOSTILE),
    ("data", "show", HOSTILE),
    ("data", "use", HOSTILE),
    ("data", "diff", "embedded", HOSTILE),
    ("check", "f.yaml", "--vintage", HOSTILE),
)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("line", LINES, ids=lambda line: ascii(" ".join(line))[:60])
@pytest.mark.usefixtures("folder")
def test_no_steering_character_reaches_a_screen(
    impactcheck: Runner, monkeypatch: pytest.MonkeyPatch, line: tuple[str, ...], language: str
) -> None:
    monkeypatch.setenv("IMPACTCHECK_LANG", language)
    ended = impactcheck(*line)
    assert ended.out + ended.err
    assert steering(ended.out) == steering(ended.err) == set()
    assert ended.code in (0, 1, 2)


def test_every_command_is_run_with_them() -> None:
    assert {entry.name for entry in COMMANDS} <= {line[0] for line in LINES}


@pytest.mark.usefixtures("folder")
def test_they_are_shown_alike_in_a_report_and_in_a_message(impactcheck: Runner) -> None:
    shown = "x\\u200b\\u200c\\u2060\\ufeff\\u00ad"
    assert shown in impactcheck("redesign", "f.yaml").out
    assert shown in impactcheck("check", "f.yaml").out
    assert shown in impactcheck("explain", "f.yaml", "-m", "Dorotea").out
    assert "x\\u001b[2J\\u001b]0;titel" in impactcheck("rules", "show", HOSTILE).err


@pytest.mark.parametrize(
    "letter", ["\x1b", "\x07", "\x7f", "\x85", "\x9b", "\u202e", "\u2067", "\u200f", "\ufdd0"]
)
def test_a_character_that_steers_or_turns_words_is_refused_with_its_place(
    impactcheck: Runner, folder: Path, letter: str
) -> None:
    hostile = in_yaml(f"En avgift{letter}")
    (folder / "reform.yaml").write_text(FLAT_SANCTION.replace("En avgift", hostile))
    (folder / "regler").mkdir()
    (folder / "regler" / "regel.yaml").write_text(RULE.replace(IN_YAML, hostile, 1))
    for ended in (
        impactcheck("check", "reform.yaml"),
        impactcheck("check", "f.yaml", "--rules", "regler"),
    ):
        assert ended.code == 2
        assert f"(U+{ord(letter):04X})" in ended.err
        assert ".yaml:" in ended.err


@pytest.mark.usefixtures("folder")
def test_json_says_the_same_however_it_is_escaped(impactcheck: Runner, folder: Path) -> None:
    printed = json.loads(impactcheck("check", "f.yaml", "-f", "json").out)
    assert impactcheck("check", "f.yaml", "-o", "ut.json").code == 1
    assert printed == json.loads((folder / "ut.json").read_text(encoding="utf-8"))
    assert printed["reform"]["title"] == INVISIBLE


def steering(text: str) -> set[str]:
    """The characters of the text that steer or hide; line feeds are ours."""
    kinds = ("Cc", "Cf", "Zl", "Zp")
    return {one for one in text if unicodedata.category(one) in kinds and one != "\n"}
