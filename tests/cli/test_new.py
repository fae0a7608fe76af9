"""`impactcheck new`: what it writes can be checked, and nothing is written over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

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
