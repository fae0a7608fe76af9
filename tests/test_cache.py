"""What is kept in the user's cache folder is found again whole and under its own key, or not."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from impactcheck.cache import VARIABLE, cache_folder, keep, kept


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    chosen = tmp_path / "cache" / "deeper"
    monkeypatch.setenv(VARIABLE, str(chosen))
    return chosen


def test_a_value_is_found_under_its_own_key_only(folder: Path) -> None:
    keep("numbers", "one", {"å": [1, 2.5, None]})
    assert kept("numbers", "one") == {"å": [1, 2.5, None]}
    assert kept("numbers", "two") is None
    assert kept("letters", "one") is None


def test_a_new_value_takes_the_place_of_the_old(folder: Path) -> None:
    keep("numbers", "one", 1)
    keep("numbers", "two", 2)
    assert (kept("numbers", "one"), kept("numbers", "two")) == (None, 2)
    assert [file.name for file in folder.iterdir()] == ["numbers.json"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_file_with_any_byte_changed_is_not_read(folder: Path, data: st.DataObject) -> None:
    keep("numbers", "one", {"a": [1, 2, 3], "b": "text"})
    file = folder / "numbers.json"
    content = bytearray(file.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    file.write_bytes(content)
    assert kept("numbers", "one") is None


@pytest.mark.parametrize("content", [b"", b"\n", b"one\n{}", b"\xff\xfe", b"[" * 100_000])
def test_what_was_never_kept_is_not_read(folder: Path, content: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / "numbers.json").write_bytes(content)
    assert kept("numbers", "one") is None


def test_a_place_that_cannot_be_written_is_no_mistake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder", encoding="utf-8")
    monkeypatch.setenv(VARIABLE, str(file / "below"))
    keep("numbers", "one", 1)
    assert kept("numbers", "one") is None
    assert file.read_text(encoding="utf-8") == "not a folder"


def test_whoever_reads_while_others_write_sees_a_whole_value_or_none(folder: Path) -> None:
    values = [list(range(1000 * n, 1000 * n + 2000)) for n in range(4)]
    seen: list[object] = []

    def write(number: int) -> None:
        for _ in range(25):
            keep("numbers", "one", values[number])
            seen.append(kept("numbers", "one"))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(value in values for value in seen)
    assert [file.name for file in folder.iterdir()] == ["numbers.json"]


def test_the_folder_is_the_systems_own() -> None:
    home = Path.home()
    assert cache_folder({}, "linux") == home / ".cache" / "impactcheck"
    assert cache_folder({"XDG_CACHE_HOME": "/x"}, "linux") == Path("/x/impactcheck")
    assert cache_folder({"XDG_CACHE_HOME": "x"}, "linux") == home / ".cache" / "impactcheck"
    assert cache_folder({}, "darwin") == home / "Library" / "Caches" / "impactcheck"
    assert cache_folder({"LOCALAPPDATA": "/l"}, "win32") == Path("/l/impactcheck/Cache")


@pytest.mark.parametrize("value", ["off", ""])
def test_the_variable_turns_it_off(value: str) -> None:
    assert cache_folder({VARIABLE: value}, "linux") is None
