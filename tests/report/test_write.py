"""Reports on disk are whole or absent, and nothing is written over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from impactcheck.problems import BadInput
from impactcheck.report.content.medium import PAGE
from impactcheck.report.formats import by_name as formats
from impactcheck.report.formats.by_name import render
from impactcheck.report.formats.write import write_report
from tests.report.sample import FEE, assessed


def test_one_format_goes_to_the_file_and_several_to_the_folder(tmp_path: Path) -> None:
    assert write_report(assessed(FEE), ["json"], tmp_path / "a.json") == (tmp_path / "a.json",)
    assert (tmp_path / "a.json").read_bytes() == render(assessed(FEE), "json")
    paths = write_report(assessed(FEE), ["json", "html"], tmp_path / "new" / "folder", "en")
    assert [path.name for path in paths] == ["avgift.json", "avgift.html"]
    assert paths[1].read_bytes() == render(assessed(FEE), "html", "en")
    assert sorted(path.name for path in paths[0].parent.iterdir()) == ["avgift.html", "avgift.json"]


def test_an_existing_file_is_left_alone_unless_forced(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("kept")
    with pytest.raises(BadInput) as caught:
        write_report(assessed(FEE), ["json"], target)
    assert caught.value.problems[0].key == "file-exists"
    assert target.read_text() == "kept"
    write_report(assessed(FEE), ["json"], target, force=True)
    assert target.read_bytes() == render(assessed(FEE), "json")


def test_of_several_reports_none_is_written_when_one_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "avgift.html").write_text("kept")
    with pytest.raises(BadInput):
        write_report(assessed(FEE), ["json", "html"], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["avgift.html"]


def test_a_renderer_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = formats.Format("no_such_module", "bad", PAGE)
    monkeypatch.setitem(formats.FORMATS, "broken", broken)
    with pytest.raises(ModuleNotFoundError):
        write_report(assessed(FEE), ["json", "broken"], tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_refuses_halfway_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace

    def refuse_html(self: Path, target: Path) -> Path:
        if str(target).endswith(".html"):
            raise OSError(28, "No space left on device")
        return real(self, target)

    def no_links_here(source: Path, target: Path) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "replace", refuse_html)
    monkeypatch.setattr(os, "link", no_links_here)
    with pytest.raises(BadInput) as caught:
        write_report(assessed(FEE), ["json", "html"], tmp_path / "out")
    assert caught.value.problems[0].key == "cannot-write"
    assert list(tmp_path.iterdir()) == []


def test_a_report_gets_the_rights_that_other_files_get(tmp_path: Path) -> None:
    (path,) = write_report(assessed(FEE), ["json"], tmp_path / "a.json")
    mask = os.umask(0)
    os.umask(mask)
    assert path.stat().st_mode & 0o777 == 0o666 & ~mask
