"""Files to read: what is no ordinary file is refused at once, none is read past its limit."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from impactcheck.infiles import read_file
from impactcheck.problems import BadInput
from tests.cli.running import Runner


def key(path: str | Path, limit: int = 10) -> str:
    with pytest.raises(BadInput) as caught:
        read_file(path, limit)
    (problem,) = caught.value.problems
    return problem.key


def test_a_file_within_the_limit_is_read_and_one_byte_more_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"x" * 10)
    assert read_file(file, 10) == b"x" * 10
    file.write_bytes(b"x" * 11)
    assert key(file) == "file-too-large"


def test_what_is_no_ordinary_file_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "endless").symlink_to("/dev/zero")
    (tmp_path / "loop").symlink_to("loop")
    assert key(tmp_path / "pipe") == "file-not-regular"
    assert key(tmp_path / "endless") == "file-not-regular"
    assert key(tmp_path) == "file-is-folder"
    assert key(tmp_path / "loop") == "file-unreadable"
    assert key(tmp_path / ("x" * 300)) == "file-unreadable"
    assert key(tmp_path / "a\0b") == "file-unreadable"
    assert key(tmp_path / "saknas") == "file-missing"
    assert key("") == "file-missing"


@pytest.mark.parametrize("kind", ["pipe", "endless", "folder", "loop", "nothing"])
def test_a_folder_of_rules_with_such_a_thing_in_it_gets_an_answer(
    impactcheck: Runner, reform: Path, tmp_path: Path, kind: str
) -> None:
    rules = tmp_path / "regler"
    rules.mkdir()
    odd = rules / "regel.yaml"
    match kind:
        case "pipe":
            os.mkfifo(odd)
        case "endless":
            odd.symlink_to("/dev/zero")
        case "folder":
            odd.mkdir()
        case "loop":
            odd.symlink_to(odd.name)
    ended = impactcheck("check", reform, "--rules", rules)
    assert ended.code == 2
    assert str(rules) in ended.err


def test_an_empty_name_is_not_the_folder_one_stands_in(
    impactcheck: Runner, reform: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ended = impactcheck("check", reform, "--rules", "")
    assert ended.code == 2
    assert '""' in ended.err


@pytest.mark.parametrize("command", ["compare", "portfolio", "check"])
def test_every_command_refuses_a_pipe_and_a_file_without_end(
    impactcheck: Runner, reform: Path, tmp_path: Path, command: str
) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "huge.json").touch()
    os.truncate(tmp_path / "huge.json", 600_000_000)
    for name in ("pipe.json", "huge.json"):
        before = (reform,) if command == "compare" else ()
        ended = impactcheck(command, *before, tmp_path / name)
        assert ended.code == 2
        assert name in ended.err
