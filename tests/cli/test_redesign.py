from __future__ import annotations

import json
from pathlib import Path

from tests.cli.running import Runner


def test_a_redesign_is_shown_with_its_diff_and_draft(impactcheck: Runner, reform: Path) -> None:
    ended = impactcheck("redesign", reform)
    assert ended.code == 0
    assert (
        "measures.avgift.amount: 200\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}kr → (saknas)"
        in ended.out
    )
    assert "UTKAST" in ended.out
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
