"""The command as a person runs it."""

import json
from pathlib import Path

from tests.cli.running import FLAT_SANCTION, Runner

BURDEN = FLAT_SANCTION.replace("kind: sanction", "kind: burden").replace(
    "    amount: 200 000 kr\n", "    burden:\n      - {step: application, hours: 8}\n"
)


def test_the_grants_of_a_year_by_themselves(impactcheck: Runner) -> None:
    ended = impactcheck("portfolio", "--grants", "2026", "-f", "json")
    assert (ended.code, ended.err) == (0, "")
    result = json.loads(ended.out)
    assert result["totals"]["submissions"]["value"] == 39
    assert result["selection"]["scope"] == "ordinary"


def test_filters_reach_the_grants(impactcheck: Runner) -> None:
    ended = impactcheck("portfolio", "--grants", "2026", "--authority", "Skolverket", "-f", "json")
    totals = json.loads(ended.out)["totals"]
    assert (totals["reforms"]["value"], totals["submissions"]["value"]) == (19, 25)
    assert totals["reports"]["value"] == 13


def test_one_bad_file_ends_with_2_and_loses_nothing(impactcheck: Runner, tmp_path: Path) -> None:
    (tmp_path / "bra.yaml").write_text(BURDEN, encoding="utf-8")
    (tmp_path / "daligt.yaml").write_text(BURDEN.replace("hours: 8", "hours: x"), encoding="utf-8")
    (tmp_path / "annat.txt").write_text("något annat", encoding="utf-8")
    ended = impactcheck("portfolio", tmp_path, "-f", "json")
    assert ended.code == 2
    assert "daligt.yaml:11" in ended.err
    assert "hoppats över" in ended.err
    result = json.loads(ended.out)
    assert [one["id"] for one in result["reforms"]] == ["avgift"]
    assert [Path(one["file"]).name for one in result["failed"]] == ["daligt.yaml"]
    assert [Path(one).name for one in result["skipped"]] == ["annat.txt"]


def test_a_name_that_leads_nowhere_is_told(impactcheck: Runner, tmp_path: Path) -> None:
    ended = impactcheck("portfolio", tmp_path / "saknas.yaml")
    assert ended.code == 2
    assert "saknas.yaml" in ended.err
    assert ended.out == ""


def test_nothing_to_add_up_is_told(impactcheck: Runner, tmp_path: Path) -> None:
    ended = impactcheck("portfolio", tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert "--grants 2026" in ended.err


def test_every_question_is_answered_in_every_form(impactcheck: Runner, tmp_path: Path) -> None:
    folder = tmp_path / "ut"
    ended = impactcheck(
        *("portfolio", "--grants", "2026", "--municipality", "Dorotea", "--without", "laxhjalp"),
        *("--merge", "all", "--into", "pooled", "--below", "16000", "--shared-by", "equal"),
        *("-f", "terminal", "-f", "json", "-f", "html", "-f", "xlsx", "-o", folder),
    )
    assert ended.code == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["portfolio.html", "portfolio.json", "portfolio.txt", "portfolio.xlsx"]
    text = (folder / "portfolio.txt").read_text(encoding="utf-8")
    assert "Året i Dorotea" in text
    assert "Om bidragen slås ihop" in text
    assert "Om en reform faller bort" in text


def test_a_file_in_the_way_is_not_written_over(impactcheck: Runner, tmp_path: Path) -> None:
    there = tmp_path / "summan.html"
    there.write_text("mitt", encoding="utf-8")
    ended = impactcheck("portfolio", "--grants", "2026", "-o", there)
    assert ended.code == 2
    assert there.read_text(encoding="utf-8") == "mitt"


def test_options_that_mean_nothing_are_told(impactcheck: Runner) -> None:
    for arguments, told in (
        (("--grants", "1999"), "1999"),
        (("--authority", "Skolverket"), "--as-of"),
        (("--grants", "2026", "--area", "skola"), "school"),
        (("--grants", "2026", "--as-of", "igår"), "2026-01-31"),
        (("--grants", "2026", "--municipality", "Doroteaa"), "Dorotea"),
        (("--grants", "2026", "--merge", "finns-inte"), "finns-inte"),
        (("--grants", "2026", "--into", "pooled"), "--merge"),
        (("--grants", "2026", "--below", "5000"), "--merge"),
    ):
        ended = impactcheck("portfolio", *arguments)
        assert (ended.code, ended.out) == (2, ""), arguments
        assert told in ended.err


def test_a_check_against_the_background_says_which_submission_it_is(
    impactcheck: Runner, tmp_path: Path
) -> None:
    path = tmp_path / "forslag.yaml"
    path.write_text(BURDEN, encoding="utf-8")
    ended = impactcheck("check", path, "--portfolio", "2026", "--lang", "en")
    assert "the 40th submission of the year" in ended.out.replace("\n", " ")
    assert impactcheck("check", path, "--portfolio", "1999").code == 2


def test_a_proposal_without_work_adds_nothing_to_the_background(
    impactcheck: Runner, reform: Path
) -> None:
    ended = impactcheck("check", reform, "--portfolio", "2026", "--fail-on", "never")
    told = " ".join(ended.out.split())
    assert "tar 1 483 timmar om året, lika mycket som i dag." in told
    assert "ökar med 0" not in told


def test_the_summary_loads_nothing_heavy(clean_environment: dict[str, str]) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from impactcheck.cli.run_program import run_program;"
        "run_program(['portfolio', '--grants', '2026']);"
        "print([m for m in ('pandas', 'sklearn', 'matplotlib', 'jinja2', 'xlsxwriter')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=clean_environment, capture_output=True, check=True
    )
    assert done.stdout.decode().splitlines()[-1] == "[]"
