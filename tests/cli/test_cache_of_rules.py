"""The same answer with and without a cache of the parsed rules, and never an old one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from impactcheck.resources import examples_dir

EXAMPLE = "skr-sanktion-200000.yaml"
Check = Callable[..., bytes]


@pytest.fixture
def check(clean_environment: dict[str, str], tmp_path: Path) -> Check:
    """Check an example to JSON in a process of its own, with the cache folder that is named."""

    def run(cache: str | Path, folder: Path = tmp_path) -> bytes:
        done = subprocess.run(
            command(),
            env=environment(clean_environment, cache),
            cwd=folder,
            capture_output=True,
            check=True,
        )
        assert done.stderr == b""
        return done.stdout

    return run


def command() -> list[str]:
    check = ["check", str(examples_dir() / EXAMPLE), "-f", "json", "--fail-on", "never"]
    return [sys.executable, "-m", "impactcheck", *check]


def environment(clean: dict[str, str], cache: str | Path) -> dict[str, str]:
    return {**clean, "IMPACTCHECK_CACHE": str(cache)}


def test_the_bytes_are_the_same_without_a_cache_with_a_new_and_with_an_old_one(
    check: Check, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    without, first, second = check("off"), check(cache), check(cache)
    assert len(without) > 10_000
    assert without == first == second
    assert len(list(cache.iterdir())) == 1


@pytest.mark.parametrize("damage", ["cut", "empty", "other", "folder"])
def test_a_damaged_cache_changes_nothing(check: Check, tmp_path: Path, damage: str) -> None:
    cache = tmp_path / "cache"
    before = check(cache)
    (file,) = cache.iterdir()
    content = file.read_bytes()
    if damage == "folder":
        file.unlink()
        file.mkdir()
    else:
        changed = {"cut": content[:-100], "empty": b"", "other": content.replace(b"0", b"1")}
        file.write_bytes(changed[damage])
    assert check(cache) == before
    if damage != "folder":
        assert file.read_bytes() == content, "mended"


def test_a_cache_that_cannot_be_written_changes_nothing(check: Check, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    assert check(file / "cache") == check("off")


def test_two_first_starts_at_once_give_the_same(
    clean_environment: dict[str, str], tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    running = [
        subprocess.Popen(
            command(),
            env=environment(clean_environment, cache),
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(3)
    ]
    ended = [process.communicate() for process in running]
    assert len({out for out, _ in ended}) == 1
    assert {err for _, err in ended} == {b""}
    assert len(list(cache.iterdir())) == 1


def test_a_changed_rule_is_asked_at_once(check: Check, tmp_path: Path, repository: Path) -> None:
    copy = tmp_path / "copy"
    for name in ("impactcheck", "rules", "examples"):
        shutil.copytree(
            repository / name, copy / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    cache = tmp_path / "cache"
    before = _findings(check(cache, copy))
    assert before == _findings(check(cache, copy))
    (flat,) = (copy / "rules").rglob("LS301.yaml")
    text = flat.read_text(encoding="utf-8")
    assert "severity: error" in text
    milder = re.sub("severity: (error|warning)", "severity: note", text)
    flat.write_text(milder, encoding="utf-8")
    after = _findings(check(cache, copy))
    assert (before["LS301"], after["LS301"]) == ("error", "note")
    assert {**after, "LS301": "error"} == before


def _findings(answer: bytes) -> dict[str, Any]:
    return {one["rule"]: one["severity"] for one in json.loads(answer)["findings"]}
