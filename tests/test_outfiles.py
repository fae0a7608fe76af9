"""Files on disk: whole or absent, one of several writers wins, and no other file is lost."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from impactcheck.outfiles import refuse_taken, write_files
from impactcheck.problems import BadInput


def keys(act: Callable[[], object]) -> list[str]:
    with pytest.raises(BadInput) as caught:
        act()
    return [problem.key for problem in caught.value.problems]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_of_several_writers_without_force_one_wins_and_the_others_are_told(tmp_path: Path) -> None:
    target, told, start = tmp_path / "a.txt", [], threading.Barrier(8)

    def write(number: int) -> None:
        start.wait()
        try:
            write_files([target], [b"%d" % number], force=False)
        except BadInput as error:
            told.append(error.problems[0].key)

    writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert told == ["file-exists"] * 7
    assert target.read_bytes() in {b"%d" % number for number in range(8)}
    assert names(tmp_path) == ["a.txt"]


def test_a_bundle_that_fails_on_its_last_file_leaves_every_old_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text("old a")
    (tmp_path / "b").write_text("old b")
    real = Path.replace

    def refuse_c(self: Path, target: Path) -> Path:
        if Path(target).name == "c":
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refuse_c)
    paths = [tmp_path / name for name in "abc"]
    assert keys(lambda: write_files(paths, [b"1", b"2", b"3"], force=True)) == ["cannot-write"]
    assert names(tmp_path) == ["a", "b"]
    assert [(tmp_path / name).read_text() for name in "ab"] == ["old a", "old b"]


def test_a_stop_in_the_middle_leaves_every_old_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text("old")
    real = os.fsync

    def stop_at_the_second(handle: int, seen: list[int] = []) -> None:  # noqa: B006
        seen.append(handle)
        if len(seen) == 2:
            raise SystemExit(143)
        real(handle)

    monkeypatch.setattr(os, "fsync", stop_at_the_second)
    with pytest.raises(SystemExit):
        write_files([tmp_path / "a", tmp_path / "b"], [b"1", b"2"], force=True)
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_text() == "old"


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_file_that_is_written_over_keeps_its_rights(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "a"
    target.write_text("old")
    target.chmod(mode)
    write_files([target], [b"new"], force=True)
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == mode
    assert names(tmp_path) == ["a"]


def test_links_pipes_and_devices_are_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("kept")
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "dangling").symlink_to("nothing")
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "pipe")
    for place in ("link", "dangling", "loop", "pipe", "/dev/null", "/dev/full"):
        target = tmp_path / place
        assert keys(lambda at=target: write_files([at], [b"x"], force=True)) == [
            "output-not-regular"
        ]
    assert (tmp_path / "real").read_text() == "kept"


def test_a_file_that_was_read_is_not_written_over_by_any_of_its_names(tmp_path: Path) -> None:
    (tmp_path / "in.yaml").write_text("kept")
    os.link(tmp_path / "in.yaml", tmp_path / "twin.yaml")
    inputs = [tmp_path / "in.yaml"]
    for name in ("in.yaml", "twin.yaml", "./in.yaml"):
        refused = keys(lambda at=name: refuse_taken([tmp_path / at], force=True, inputs=inputs))
        assert refused == ["output-is-input"]


@pytest.mark.parametrize("name", ["x" * 300, "a\0b", "loop/a"])
def test_a_name_that_the_system_refuses_gives_one_problem(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert keys(lambda: write_files([tmp_path / name], [b"x"], force=True)) == ["cannot-write"]
    assert names(tmp_path) == ["loop"]


def test_a_name_as_long_as_the_system_allows_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("å" * 127)
    write_files([target], [b"x"], force=False)
    assert target.read_bytes() == b"x"


def test_every_taken_place_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").write_text("kept")
    places = [tmp_path / "a", tmp_path / "b", tmp_path / "c"]
    assert keys(lambda: refuse_taken(places, force=False)) == ["output-is-folder", "file-exists"]
