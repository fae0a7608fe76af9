"""`impactcheck new`: what it writes can be checked, and nothing is written over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from impactcheck.handbook.examples import example_names
from impactcheck.kinds import measure_kinds
from tests.cli.running import Runner


@pytest.mark.parametrize("kind", tuple(measure_kinds()))
def test_a_written_template_passes_the_check(
    kind: str, impactcheck: Runner, tmp_path: Path
) -> None:
    path = tmp_path / "forslag.yaml"
    ended = impactcheck("new", kind, "-o", path)
    assert (ended.code, ended.out) == (0, "")
    assert str(path) in ended.err
    assert impactcheck("check", path).code == 0


def test_without_a_file_the_template_is_printed(impactcheck: Runner) -> None:
    ended = impactcheck("new", "sanction", "--lang", "en")
    assert ended.code == 0 and ended.err == ""
    assert ended.out.startswith("# yaml-language-server: $schema=reform.schema.json\n")
    assert "A sanction" in ended.out


def test_the_schema_is_printed_as_json(impactcheck: Runner) -> None:
    ended = impactcheck("new", "schema")
    assert json.loads(ended.out)["title"] == "impactcheck/1"


def test_a_file_that_exists_is_kept_unless_forced(impactcheck: Runner, tmp_path: Path) -> None:
    path = tmp_path / "forslag.yaml"
    path.write_text("mitt", encoding="utf-8")
    assert impactcheck("new", "fee", "-o", path).code == 2
    assert path.read_text(encoding="utf-8") == "mitt"
    assert impactcheck("new", "fee", "-o", path, "--force").code == 0
    assert "kind: fee" in path.read_text(encoding="utf-8")


def test_a_place_that_cannot_be_written_is_told(impactcheck: Runner, tmp_path: Path) -> None:
    folder = impactcheck("new", "fee", "-o", tmp_path)
    missing = impactcheck("new", "fee", "-o", tmp_path / "saknas" / "a.yaml")
    assert folder.code == missing.code == 2
    assert str(tmp_path) in folder.err and "saknas" in missing.err


def test_an_unknown_kind_names_the_kinds_there_are(impactcheck: Runner) -> None:
    ended = impactcheck("new", "bidrag")
    assert ended.code == 2 and "tax_base" in ended.err


def test_every_example_can_be_copied_out_and_checked(impactcheck: Runner, tmp_path: Path) -> None:
    listed = impactcheck("new", "--examples").out.splitlines()
    for name in example_names():
        assert name in listed
        copy = tmp_path / name / "forslag.yaml"
        copy.parent.mkdir()
        assert impactcheck("new", "--example", name, "-o", copy).code == 0
        assert impactcheck("check", copy, "-f", "json", "--fail-on", "never").code == 0
    assert (tmp_path / "ventil-ifo" / "ventil-kostnad.csv").is_file()
    printed = impactcheck("new", "--example", "val-2026").out
    assert printed == (tmp_path / "val-2026" / "forslag.yaml").read_text(encoding="utf-8")


def test_an_example_that_would_write_over_a_file_writes_none(
    impactcheck: Runner, tmp_path: Path
) -> None:
    (tmp_path / "ventil-kostnad.csv").write_text("min", encoding="utf-8")
    ended = impactcheck("new", "--example", "ventil-ifo", "-o", tmp_path / "a.yaml")
    assert ended.code == 2 and "ventil-kostnad.csv" in ended.err
    assert [path.name for path in tmp_path.iterdir()] == ["ventil-kostnad.csv"]


def test_an_unknown_example_names_the_nearest(impactcheck: Runner) -> None:
    ended = impactcheck("new", "--example", "val-2025")
    assert (ended.code, ended.out) == (2, "")
    assert "val-2026" in ended.err


@pytest.mark.parametrize("given", [(), ("grant", "--examples"), ("fee", "--example", "val-2026")])
def test_a_template_or_an_example_is_asked_for_and_not_both(
    impactcheck: Runner, given: tuple[str, ...]
) -> None:
    ended = impactcheck("new", *given)
    assert ended.code == 2 and "--example" in ended.err
