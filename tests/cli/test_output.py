"""An output that cannot be used is refused before anything is computed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from impactcheck.cli import check
from tests.cli.running import Runner


@pytest.fixture(autouse=True)
def _nothing_may_be_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    def computed(*_arguments: object) -> None:
        raise AssertionError("the engine was run")

    monkeypatch.setattr(check, "_assess", computed)


def refused(impactcheck: Runner, *arguments: object) -> str:
    ended = impactcheck("check", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert "Traceback" not in ended.err
    return ended.err


def test_an_existing_file_is_left_alone(impactcheck: Runner, reform: Path, tmp_path: Path) -> None:
    target = tmp_path / "rapport.html"
    target.write_text("mitt", encoding="utf-8")
    assert "--force" in refused(impactcheck, reform, "-o", target)
    assert target.read_text(encoding="utf-8") == "mitt"


def test_every_existing_file_of_a_folder_is_named(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ut"
    folder.mkdir()
    for name in ("avgift.html", "avgift.json"):
        (folder / name).write_text("mitt", encoding="utf-8")
    lines = refused(impactcheck, reform, "-f", "json", "-f", "html", "-o", folder).splitlines()
    assert len(lines) == 2


def test_the_reform_itself_is_never_overwritten(impactcheck: Runner, reform: Path) -> None:
    before = reform.read_bytes()
    refused(impactcheck, reform, "-f", "json", "-o", reform, "--force")
    assert reform.read_bytes() == before


def test_a_folder_is_not_a_file(impactcheck: Runner, reform: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ut.html"
    folder.mkdir()
    assert str(folder) in refused(impactcheck, reform, "-o", folder, "--force")
    assert list(folder.iterdir()) == []


def test_a_file_is_not_a_folder(impactcheck: Runner, reform: Path, tmp_path: Path) -> None:
    target = tmp_path / "ut"
    target.write_text("mitt", encoding="utf-8")
    error = refused(impactcheck, reform, "-f", "json", "-f", "html", "-o", target, "--force")
    assert str(target) in error
    assert target.read_text(encoding="utf-8") == "mitt"


def test_a_missing_folder_is_named_and_not_made(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "finns" / "inte"
    assert str(folder) in refused(impactcheck, reform, "-o", folder / "rapport.html")
    assert not folder.parent.exists()


def test_a_locked_folder_is_named(
    impactcheck: Runner, reform: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "last"
    folder.mkdir()
    # File modes do not stop root, who runs the tests in many containers.
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != folder)
    assert str(folder) in refused(impactcheck, reform, "-o", folder / "rapport.html")


def test_several_forms_need_a_folder(impactcheck: Runner, reform: Path) -> None:
    assert "-o" in refused(impactcheck, reform, "-f", "json", "-f", "html")


def test_a_suffix_that_says_nothing_is_refused(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    error = refused(impactcheck, reform, "-o", tmp_path / "rapport.odt")
    assert ".html" in error
