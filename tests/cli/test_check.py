"""`check`: what comes out where, and the exit code."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from impactcheck.cli.app import COMMANDS
from impactcheck.resources import rules_dir
from tests.cli.running import FLAT_SANCTION, Runner

PER_CAPITA = FLAT_SANCTION.replace("id: avgift", "id: bidrag")[
    : FLAT_SANCTION.index("measures")
] + (
    "measures:\n"
    "  bidrag:\n"
    "    kind: grant\n"
    "    rate: 5 000 kr\n"
    "    key: population\n"
    "    procedure: automatic\n"
)


def test_json_goes_to_standard_output_and_nothing_else_does(
    impactcheck: Runner, reform: Path
) -> None:
    ended = impactcheck("check", reform, "-f", "json")
    assert json.loads(ended.out)["reform"]["id"] == "avgift"
    assert ended.err == ""


def test_without_options_the_summary_is_printed(impactcheck: Runner, reform: Path) -> None:
    ended = impactcheck("check", reform)
    assert "En avgift" in ended.out
    assert "kr per invånare" in ended.out
    assert not ended.out.lstrip().startswith("{")


def test_findings_give_exit_code_1(impactcheck: Runner, reform: Path) -> None:
    assert impactcheck("check", reform).code == 1


def test_findings_do_not_fail_when_told_never_to(impactcheck: Runner, reform: Path) -> None:
    assert impactcheck("check", reform, "--fail-on", "never").code == 0


@pytest.mark.parametrize("fail_on", ["error", "warning", "never"])
def test_the_exit_code_follows_the_verdict(
    impactcheck: Runner, tmp_path: Path, reform: Path, fail_on: str
) -> None:
    gentle = tmp_path / "bidrag.yaml"
    gentle.write_text(PER_CAPITA, encoding="utf-8")
    for path in (reform, gentle):
        ended = impactcheck("check", path, "-f", "json", "--fail-on", fail_on)
        verdict = json.loads(ended.out)["verdict"]
        counted = {
            "error": verdict["errors"],
            "warning": verdict["errors"] + verdict["warnings"],
            "never": 0,
        }
        assert ended.code == (1 if counted[fail_on] else 0)


def test_the_suffix_decides_the_form(impactcheck: Runner, reform: Path, tmp_path: Path) -> None:
    target = tmp_path / "rapport.html"
    ended = impactcheck("check", reform, "-o", target)
    assert target.read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    assert ended.out == ""
    assert str(target) in ended.err


def test_a_given_form_wins_over_the_suffix(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    target = tmp_path / "resultat.data"
    impactcheck("check", reform, "-f", "json", "-o", target)
    assert json.loads(target.read_bytes())["reform"]["id"] == "avgift"


def test_several_forms_go_to_a_folder_that_is_made(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ut"
    ended = impactcheck("check", reform, "-f", "json", "-f", "html", "-f", "json", "-o", folder)
    assert sorted(path.name for path in folder.iterdir()) == ["avgift.html", "avgift.json"]
    assert len(ended.err.splitlines()) == 2


def test_the_same_input_gives_the_same_bytes(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    for folder in ("a", "b"):
        impactcheck("check", reform, "-f", "json", "-f", "html", "-o", tmp_path / folder)
    for name in ("avgift.json", "avgift.html"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


@pytest.mark.parametrize(("year", "per_inhabitant"), [("2024", 87.18), ("2023", 85.51)])
def test_the_population_year_decides_the_figure_per_inhabitant(
    impactcheck: Runner, reform: Path, year: str, per_inhabitant: float
) -> None:
    ended = impactcheck("check", reform, "-f", "json", "--population-year", year)
    assessment = json.loads(ended.out)
    dorotea = [row["code"] for row in assessment["municipalities"]].index("2425")
    values = assessment["measures"][0]["effects"]["kr_per_inhabitant"]["values"]
    assert assessment["population_year"] == int(year)
    assert abs(values[dorotea]) == pytest.approx(per_inhabitant, abs=0.005)


def test_an_unknown_population_year_is_refused(impactcheck: Runner, reform: Path) -> None:
    ended = impactcheck("check", reform, "--population-year", "1850")
    assert (ended.code, ended.out) == (2, "")
    assert "1850" in ended.err


def test_english_is_spoken_when_asked_for(
    impactcheck: Runner, reform: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_option = impactcheck("check", reform, "--lang", "en")
    monkeypatch.setenv("IMPACTCHECK_LANG", "en")
    by_variable = impactcheck("check", reform)
    assert "per inhabitant" in by_option.out
    assert by_variable.out == by_option.out


def test_every_problem_of_a_reform_stands_on_its_own_line(
    impactcheck: Runner, broken_reform: Path, tmp_path: Path
) -> None:
    target = tmp_path / "rapport.html"
    ended = impactcheck("check", broken_reform, "-o", target)
    assert ended.code == 2
    assert [line.split(":")[1] for line in ended.err.splitlines()] == ["10", "11"]
    assert "Traceback" not in ended.err
    assert not target.exists()


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "binary"])
def test_a_file_that_is_no_reform_is_refused(
    impactcheck: Runner, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "fil.yaml"
    match kind:
        case "folder":
            path.mkdir()
        case "empty":
            path.write_bytes(b"")
        case "binary":
            path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    target = tmp_path / "rapport.json"
    ended = impactcheck("check", path, "-o", target)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1
    assert not target.exists()


def test_an_own_rule_replaces_ours_and_says_whose_it_is(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    own = tmp_path / "regler"
    own.mkdir()
    (flat,) = rules_dir().rglob("LS301*.yaml")
    gentler = re.sub(
        "severity: (error|warning)", "severity: note", flat.read_text(encoding="utf-8")
    )
    (own / flat.name).write_text(gentler, encoding="utf-8")
    ended = impactcheck("check", reform, "--rules", own, "-f", "json")
    (finding,) = [one for one in json.loads(ended.out)["findings"] if one["rule"] == "LS301"]
    assert (finding["severity"], finding["origin"]) == ("note", own.name)
    assert ended.code == 0


def test_a_missing_folder_of_rules_is_refused(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    missing = tmp_path / "finns-inte"
    ended = impactcheck("check", reform, "--rules", missing)
    assert (ended.code, ended.out) == (2, "")
    assert str(missing) in ended.err


def test_the_summary_offers_only_commands_that_exist(impactcheck: Runner, reform: Path) -> None:
    for language in ("sv", "en"):
        out = impactcheck("check", reform, "--lang", language).out
        offered = re.findall(r"^\s*impactcheck (\S+)", out, flags=re.MULTILINE)
        assert "check" in offered
        assert set(offered) <= {entry.name for entry in COMMANDS}
