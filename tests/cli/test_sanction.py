from __future__ import annotations

import json

from tests.cli.running import Runner


def test_the_sanction_question_is_answered_without_a_file(impactcheck: Runner) -> None:
    ended = impactcheck("sanction", "200000", "--reference", "Dorotea")
    assert ended.code == 0
    for word in ("Dorotea", "Stockholm", "89,25", "UTKAST"):
        assert word in ended.out
    assert ended.out.count("X §") == 3
    assert max(map(len, ended.out.splitlines())) <= 80


def test_the_answer_as_json_and_in_english(impactcheck: Runner) -> None:
    found = json.loads(impactcheck("sanction", "1,5 mkr", "--rule", "bands", "-f", "json").out)
    assert found["amount"] == {"value": 1_500_000.0, "unit": "kr", "year": None}
    assert [one["name"] for one in found["schedules"]] == ["population_bands"]
    assert "what the sum means" in impactcheck("sanction", "200000", "--lang", "en").out


def test_a_misspelt_municipality_gets_a_suggestion(impactcheck: Runner) -> None:
    ended = impactcheck("sanction", "200000", "--reference", "Dorothea")
    assert ended.code == 2 and "Dorotea" in ended.err
