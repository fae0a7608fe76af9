from __future__ import annotations

import json
from pathlib import Path

from tests.cli.running import Runner


def test_a_redesign_is_told_in_sentences_with_its_price_and_verdict(
    impactcheck: Runner, reform: Path
) -> None:
    ended = impactcheck("redesign", reform)
    assert ended.code == 0
    for words in ("per invånare, lägst", "Pris mot förslaget", "Utfall efter ändringen", "UTKAST"):
        assert words in ended.out.replace("\n   ", " ")
    assert "measures." not in ended.out
    told = [line for line in ended.out.splitlines() if not line.startswith("  impactcheck")]
    assert max(map(len, told)) <= 80


def test_the_saved_redesign_passes_the_check(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    better = tmp_path / "omarbetat.yaml"
    assert impactcheck("redesign", reform, "-o", better).code == 0
    found = json.loads(impactcheck("check", better, "-f", "json", "--fail-on", "never").out)
    assert "LS301" not in {finding["rule"] for finding in found["findings"]}


def test_nothing_is_written_over_an_existing_file(impactcheck: Runner, reform: Path) -> None:
    before = reform.read_text(encoding="utf-8")
    assert impactcheck("redesign", reform, "-o", reform).code == 2
    assert reform.read_text(encoding="utf-8") == before


def test_an_unknown_goal_or_name_is_refused_with_the_known_ones(
    impactcheck: Runner, reform: Path
) -> None:
    ended = impactcheck("redesign", reform, "--goal", "perfekt")
    assert ended.code == 2 and "share:95%" in ended.err
    ended = impactcheck("redesign", reform, "--choose", "gratis")
    assert ended.code == 2 and "per_capita_scale" in ended.err


def test_json_is_the_contract_and_english_is_spoken(impactcheck: Runner, reform: Path) -> None:
    found = json.loads(impactcheck("redesign", reform, "-f", "json").out)
    assert found["format"] == "impactcheck-redesigns/1"
    assert found["redesigns"][0]["goal_met"]
    assert "Gone: LS301" in impactcheck("redesign", reform, "--lang", "en").out


OWN_RULE = """\
id: EGEN001
name: burden.added-to-the-existing
area: burden
severity: warning
title: {sv: Mycket nytt arbete, en: Much new work}
why: {sv: Det blir för mycket., en: It becomes too much.}
applies_to: {kind: burden}
metric: hours_added_to_existing
flag: {above: 0.05, unit: share}
on: municipalities
basis: [{title: Egen gräns}]
message: {sv: "{count} kommuner", en: "{count} municipalities"}
redesign: [fewer_reports]
"""
REPORT = """\
format: impactcheck/1
id: rapport
title: En rapport
status: idea
date: 2026-01-01
prices: 2026
measures:
  rapport: {kind: burden, burden: [{step: report, hours: 100}]}
"""


def test_a_redesign_is_held_against_the_load_of_existing_grants(
    impactcheck: Runner, tmp_path: Path
) -> None:
    (tmp_path / "regler").mkdir()
    (tmp_path / "regler" / "EGEN001.yaml").write_text(OWN_RULE, encoding="utf-8")
    file = tmp_path / "rapport.yaml"
    file.write_text(REPORT, encoding="utf-8")
    asked = ("redesign", file, "--rules", tmp_path / "regler", "-f", "json")
    gone = {
        options: {
            line["rule"]
            for one in json.loads(impactcheck(*asked, *options).out)["redesigns"]
            for line in one["gone"]
        }
        for options in ((), ("--portfolio", "2026"))
    }
    assert "EGEN001" not in gone[()]
    assert "EGEN001" in gone["--portfolio", "2026"]
    assert impactcheck(*asked, "--portfolio", "1999").code == 2
