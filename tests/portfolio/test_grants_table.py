"""The counts that the grants are known for, from the project's own table."""

import csv
import json

import pytest

from impactcheck.portfolio.build import COLUMNS, EXPECTED, SOURCE, build, counts
from impactcheck.portfolio.selection import Selection, select
from impactcheck.portfolio.tables import DATA, known_grants
from impactcheck.problems import BadInput


def submissions_and_reports(grants):
    return tuple(
        sum(grant.number(column) or 0 for grant in grants) for column in ("submissions", "reports")
    )


def test_89_grants_of_which_86_are_active() -> None:
    assert len(known_grants()) == 89
    assert len(select(known_grants(), Selection("2026", "active"))) == 86


def test_54_state_grants_stand_open_to_all() -> None:
    chosen = select(known_grants(), Selection("2026", "open"))
    assert (len(chosen), submissions_and_reports(chosen)) == (54, (64, 40))


def test_35_need_ordinary_activity_alone_with_39_submissions_and_26_reports() -> None:
    chosen = select(known_grants(), Selection("2026"))
    assert (len(chosen), submissions_and_reports(chosen)) == (35, (39, 26))


def test_skolverket_runs_19_of_them_with_25_submissions_and_13_reports() -> None:
    chosen = select(known_grants(), Selection("2026", authorities=("Skolverket",)))
    assert (len(chosen), submissions_and_reports(chosen)) == (19, (25, 13))


def test_31_of_them_are_not_competitive_with_35_submissions_and_22_reports() -> None:
    procedures = ("automatic", "requisition", "application")
    chosen = select(known_grants(), Selection("2026", procedures=procedures))
    assert (len(chosen), submissions_and_reports(chosen)) == (31, (35, 22))


def test_every_grant_says_where_it_is_from_and_when_it_was_read() -> None:
    assert all(grant["source"] and grant["source_date"] for grant in known_grants())


def test_silence_of_the_source_is_not_a_zero() -> None:
    health_talks = next(grant for grant in known_grants() if grant.id == "halsosamtal-aldre")
    assert health_talks.number("reports") is None
    assert health_talks.number("submissions") == 1


def test_money_is_given_only_where_municipalities_alone_get_it() -> None:
    designed = {grant.id for grant in known_grants() if grant.money is not None}
    assert designed == {"val-2026", "maxtaxa", "kvalitetshojande-atgarder-forskolan"}
    assert all(grant.assumption for grant in known_grants() if grant.money is not None)


def source_folder(tmp_path):
    """The collected table, as far as it can be told from our own."""
    with (DATA / "grants_2026.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    folder = tmp_path / "source"
    folder.mkdir()
    with (folder / SOURCE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(COLUMNS.values()))
        writer.writeheader()
        writer.writerows({theirs: row[ours] for ours, theirs in COLUMNS.items()} for row in rows)
    return folder


def test_building_again_gives_the_same_tables(tmp_path) -> None:
    build(source_folder(tmp_path), tmp_path / "built")
    for name in ("grants_2026.csv", "deadlines_2026.csv", "designs_2026.yaml"):
        assert (tmp_path / "built" / name).read_bytes() == (DATA / name).read_bytes()
    manifest = json.loads((DATA / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["counts"] == EXPECTED


def test_another_count_stops_the_build_before_anything_is_written(tmp_path) -> None:
    with pytest.raises(BadInput) as caught:
        build(source_folder(tmp_path), tmp_path / "built", {**EXPECTED, "open": 55})
    assert caught.value.problems[0].arguments == {"what": "open", "found": 54, "expected": 55}
    assert not (tmp_path / "built").exists()


def test_an_altered_table_is_refused(tmp_path) -> None:
    for file in DATA.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with (tmp_path / "grants_2026.csv").open("a", encoding="utf-8") as file:
        file.write("\n")
    with pytest.raises(BadInput) as caught:
        known_grants("2026", tmp_path)
    assert caught.value.problems[0].key == "data-altered"


def test_counts_of_an_empty_table_are_zero() -> None:
    assert set(counts([]).values()) == {0}
