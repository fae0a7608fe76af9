"""`impactcheck read`: a text in, a file to check out, and nothing that the text does not say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from impactcheck.reading.files.text_of import text_of
from impactcheck.reading.folding import folded
from tests.cli.running import Runner
from tests.reading.drafts import as_text
from tests.reading.measure import labelled


@pytest.fixture
def memorandum(tmp_path: Path) -> Path:
    path = tmp_path / "promemoria.txt"
    path.write_text(as_text(), encoding="utf-8")
    return path


def values(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def at(found: Any, dotted: str) -> Any:
    for step in dotted.split("."):
        found = found[int(step)] if step.isdigit() else found[step]
    return found


def test_every_field_of_the_file_rests_on_words_of_the_text(
    impactcheck: Runner, memorandum: Path, tmp_path: Path
) -> None:
    path = tmp_path / "forslag.yaml"
    assert impactcheck("read", memorandum, "-o", path).code == 0
    found, text = values(path), folded(text_of(memorandum))
    origins = found["read"]["from"]
    for one in origins.values():
        assert one["quote"] in text
    written = {
        f"measures.{name}.{field}"
        for name, measure in found["measures"].items()
        for field in measure
        if field not in {"kind", "burden"}
    }
    assert written <= set(origins)
    assert all(at(found, path) is not None for path in origins)


def test_the_check_says_what_is_missing_and_computes_nothing_on_a_default(
    impactcheck: Runner, memorandum: Path, tmp_path: Path
) -> None:
    path = tmp_path / "forslag.yaml"
    impactcheck("read", memorandum, "-o", path)
    ended = impactcheck("check", path)
    assert ended.code == 2
    needed = [one for one in values(path)["read"]["questions"] if one.get("needed")]
    assert needed
    assert all(one["question"].strip() in " ".join(ended.err.split()) for one in needed)


def test_a_file_whose_questions_are_answered_is_computed(
    impactcheck: Runner, memorandum: Path, tmp_path: Path
) -> None:
    path = tmp_path / "forslag.yaml"
    impactcheck("read", memorandum, "-o", path)
    found = values(path)
    answers = {
        "pot": "100 mkr",
        "procedure": "application",
        "key": "population",
        "hours": 8,
        "times_per_year": 1,
        "fixed": "200 000 kr",
        "posts": {"needed": 1, "cost": "800 000 kr"},
    }
    for one in found["read"]["questions"]:
        *steps, name = one["field"].split(".")
        if one.get("needed") and name in answers:
            at(found, ".".join(steps))[name] = answers[name]
    found["prices"] = 2026
    path.write_text(yaml.safe_dump(found, allow_unicode=True), encoding="utf-8")
    ended = impactcheck("check", path, "-f", "json", "--fail-on", "never")
    assert ended.code == 0, ended.err
    assert json.loads(ended.out)["measures"]


def test_a_question_that_is_taken_away_is_asked_no_more(
    impactcheck: Runner, memorandum: Path, tmp_path: Path
) -> None:
    path = tmp_path / "forslag.yaml"
    impactcheck("read", memorandum, "-o", path)
    found = values(path)
    found["read"]["questions"] = []
    path.write_text(yaml.safe_dump(found, allow_unicode=True), encoding="utf-8")
    assert "Öppen fråga" not in impactcheck("check", path).err


def test_the_screen_shows_where_each_fact_stands(impactcheck: Runner, memorandum: Path) -> None:
    ended = impactcheck("read", memorandum)
    assert ended.code == 0
    for words in ("beredskapsplan", "3 §", "Oläst av människa", "Saknas för att räkna"):
        assert words in ended.out


def test_json_holds_all_that_was_read_and_is_the_same_each_time(
    impactcheck: Runner, memorandum: Path
) -> None:
    first, second = (impactcheck("read", memorandum, "-f", "json") for _ in range(2))
    assert first.out == second.out
    found = json.loads(first.out)
    law, change = found["statutes"]
    assert found["confirmed"] is False
    assert {one["remark"] for one in law["remarks"]} >= {"same-ceiling", "plan-all", "report-all"}
    assert [one["value"] for one in change["finds"] if one["field"] == "co_financing"] == [80.0]


def test_a_text_about_others_gives_no_reform_file(impactcheck: Runner, tmp_path: Path) -> None:
    source, path = tmp_path / "fjarrkyla.txt", tmp_path / "forslag.yaml"
    source.write_text(labelled()["2022-332"][0], encoding="utf-8")
    ended = impactcheck("read", source, "-o", path)
    assert ended.code == 2 and not path.exists()
    assert "Ingen åtgärd har lästs" in impactcheck("read", source).out


def test_a_folder_becomes_a_table_and_a_bad_file_does_not_stop_it(
    impactcheck: Runner, tmp_path: Path
) -> None:
    for name in ("2023-490", "2006-814", "2022-332"):
        (tmp_path / f"{name}.txt").write_text(labelled()[name][0], encoding="utf-8")
    (tmp_path / "trasig.pdf").write_bytes(b"%PDF-1.7 nej")
    ended = impactcheck("read", "--corpus", tmp_path)
    assert ended.code == 0
    shown = " ".join(ended.out.split())
    assert "4 texter lästa" in shown and "trasig.pdf" in shown
    assert "Fjärrkylelag" not in shown
    found = json.loads(impactcheck("read", "--corpus", tmp_path, "-f", "json").out)
    assert [one["file"] for one in found["files"]] == [
        "2006-814.txt", "2022-332.txt", "2023-490.txt",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [[], ["a.txt", "--corpus", "b"], ["--corpus", "finns-inte"], ["finns-inte.docx"]],
)
def test_what_cannot_be_read_ends_with_two_and_a_sentence(
    impactcheck: Runner, arguments: list[str]
) -> None:
    ended = impactcheck("read", *arguments)
    assert ended.code == 2
    assert ended.err.strip() and "Traceback" not in ended.err


def test_reading_writes_over_nothing_and_never_over_the_text(
    impactcheck: Runner, memorandum: Path
) -> None:
    before = memorandum.read_bytes()
    assert impactcheck("read", memorandum, "-o", memorandum, "--force").code == 2
    assert memorandum.read_bytes() == before


def test_the_words_exist_in_english(impactcheck: Runner, memorandum: Path) -> None:
    ended = impactcheck("read", memorandum, "--lang", "en")
    assert ended.code == 0 and "Not read by a person" in ended.out
