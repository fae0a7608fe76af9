"""Streams that are full, closed or in another encoding: no traceback, and the exit code holds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = "skr-sanktion-200000.yaml"


@pytest.fixture
def example(repository: Path) -> str:
    """A reform with findings: `check` leaves with 1."""
    return str(repository / "examples" / EXAMPLE)


def shell(line: str, environment: dict[str, str], example: str) -> tuple[int, str, str]:
    """A command line of the shell, with PROGRAM and EXAMPLE filled in; code, output, errors."""
    program = f"{sys.executable} -m impactcheck"
    ended = subprocess.run(
        ["bash", "-c", line.replace("PROGRAM", program).replace("EXAMPLE", example)],
        capture_output=True,
        env=environment,
        timeout=120,
        check=False,
    )
    return ended.returncode, ended.stdout.decode(), ended.stderr.decode()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("PROGRAM check EXAMPLE 2>/dev/full", 1),
        ("PROGRAM check EXAMPLE --fail-on never 2>&-", 0),
        ("PROGRAM check EXAMPLE >&-", 1),
        ("PROGRAM check EXAMPLE -f json --fail-on never >&-", 0),
        ("PROGRAM check finns-inte.yaml 2>/dev/full", 2),
        ("PROGRAM check finns-inte.yaml 2>&-", 2),
        ("PROGRAM chekc 2>/dev/full", 2),
        ("PROGRAM --help >&- 2>&-", 0),
        ("PROGRAM rules test 2>&- >&-", 0),
    ],
)
def test_a_stream_that_nobody_reads_changes_no_exit_code(
    clean_environment: dict[str, str], example: str, line: str, code: int
) -> None:
    ended, _, errors = shell(line, clean_environment, example)
    assert ended == code
    assert "Traceback" not in errors
    assert "Exception ignored" not in errors


@pytest.mark.parametrize(
    "arguments",
    [
        "check EXAMPLE",
        "check EXAMPLE -f json",
        "check EXAMPLE -f html",
        "new grant",
        "rules list",
        "explain EXAMPLE -m Dorotea",
        "--help",
        "",
    ],
)
def test_a_full_disk_is_told_like_any_place_that_cannot_be_written_to(
    clean_environment: dict[str, str], example: str, arguments: str
) -> None:
    code, _, errors = shell(f"PROGRAM {arguments} >/dev/full", clean_environment, example)
    assert code == 2
    assert errors.count("\n") == 1
    assert errors.startswith("Det går inte att skriva i stdout: ")


@pytest.mark.parametrize("arguments", ["check EXAMPLE", "check EXAMPLE -f json", "rules list"])
def test_a_reader_that_leaves_is_not_complained_about(
    clean_environment: dict[str, str], example: str, arguments: str
) -> None:
    line = f"(PROGRAM {arguments}; echo $? >&2) | true"
    _, _, errors = shell(line, clean_environment, example)
    assert errors == "141\n"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp850", "utf-8"])
@pytest.mark.parametrize("arguments", ["check EXAMPLE", "redesign EXAMPLE", "--help", "chekc"])
def test_any_encoding_can_say_everything(
    clean_environment: dict[str, str], example: str, encoding: str, arguments: str
) -> None:
    environment = {**clean_environment, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    ended = subprocess.run(
        [sys.executable, "-m", "impactcheck", *arguments.replace("EXAMPLE", example).split()],
        capture_output=True,
        env=environment,
        timeout=120,
        check=False,
    )
    assert ended.returncode in (0, 1, 2)
    said = (ended.stdout + ended.stderr).decode(encoding)
    assert "kommun" in said.lower() or "Kommandot" in said
    assert "Traceback" not in said
    assert said.count("?") == said.count("check?")


def test_json_is_utf_8_whatever_the_locale(clean_environment: dict[str, str], example: str) -> None:
    environment = {**clean_environment, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    _, out, _ = shell("PROGRAM check EXAMPLE -f json", environment, example)
    assert json.loads(out)["reform"]["title"].endswith("lika för alla kommuner")


def test_a_file_on_standard_output_is_byte_for_byte_the_file(
    clean_environment: dict[str, str], example: str, tmp_path: Path
) -> None:
    environment = {**clean_environment, "PYTHONIOENCODING": "cp1252"}
    for form in ("json", "html", "md", "xlsx", "docx"):
        line = f"PROGRAM check EXAMPLE -f {form} >a.{form}; PROGRAM check EXAMPLE -o b.{form}"
        code, _, errors = shell(f"cd {tmp_path}; {line}", environment, example)
        assert code == 1, errors
        assert (tmp_path / f"a.{form}").read_bytes() == (tmp_path / f"b.{form}").read_bytes()


def test_a_file_name_that_is_no_text_is_told_all_the_same(
    clean_environment: dict[str, str], tmp_path: Path
) -> None:
    name = os.fsdecode(b"f\xe5r.yaml")
    ended = subprocess.run(
        [sys.executable, "-m", "impactcheck", "check", name],
        capture_output=True,
        env=clean_environment,
        cwd=tmp_path,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 2
    assert "f\\udce5r.yaml" in ended.stderr.decode()
