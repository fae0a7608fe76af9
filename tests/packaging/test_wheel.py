"""The wheel alone, in an environment of its own, does the whole job from any folder."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

EXAMPLE = "skr-sanktion-200000.yaml"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, "."],
        cwd=repository,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory, wheel: Path, repository: Path) -> Path:
    """The scripts folder of a new environment that holds the wheel and what it depends on.

    No more than the wheel says that it depends on, in the versions of the lock: without it a new
    release of any of them could make a test red that was green yesterday.
    """
    environment = tmp_path_factory.mktemp("environment") / "venv"
    locked = (repository / "requirements.lock").read_text(encoding="utf-8")
    constraints = environment.with_name("constraints.txt")
    # Without the hashes, of which pip would want one for the wheel itself.
    pins = re.findall(r"^[\w.-]+==[^\\\n]+", locked, flags=re.MULTILINE)
    constraints.write_text("\n".join(pins), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "venv", environment], check=True, timeout=120)
    folder = environment / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run(
        [folder / "python", "-m", "pip", "install", "-q", "--no-compile", "-c", constraints, wheel],
        check=True,
        timeout=600,
    )
    return folder


def test_the_wheel_holds_what_it_needs_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "impactcheck/country/data/municipalities.csv",
        "impactcheck/texts/sv/cli.ftl",
        "impactcheck/texts/en/cli.ftl",
        "impactcheck/py.typed",
        f"impactcheck/bundled/examples/{EXAMPLE}",
    ):
        assert needed in names
    assert any(name.startswith("impactcheck/bundled/rules/") for name in names)
    assert [name for name in names if name.startswith("tests")] == []


def test_an_installed_wheel_checks_a_bundled_example_from_any_folder(
    scripts: Path, clean_environment: dict[str, str], tmp_path: Path
) -> None:
    where = subprocess.run(
        [scripts / "python", "-c", "from impactcheck.resources import *; print(examples_dir())"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=clean_environment,
        check=True,
    )
    examples = Path(where.stdout.strip())
    assert examples.is_relative_to(scripts.parent)
    ended = subprocess.run(
        [scripts / "impactcheck", "check", examples / EXAMPLE, "-f", "json"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=tmp_path,
        env=clean_environment,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (1, "")
    assessment = json.loads(ended.stdout)
    assert len(assessment["municipalities"]) == 290
    assert assessment["findings"] != []


def test_an_installed_wheel_writes_the_html_report(
    scripts: Path, clean_environment: dict[str, str], tmp_path: Path
) -> None:
    script = (
        "from impactcheck.cli import main; from impactcheck.resources import examples_dir; "
        f"main(['check', str(examples_dir() / '{EXAMPLE}'), '-o', 'rapport.html'])"
    )
    ended = subprocess.run(
        [scripts / "python", "-c", script],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=clean_environment,
        check=False,
    )
    assert ended.returncode == 1, ended.stderr
    assert "Dorotea" in (tmp_path / "rapport.html").read_text(encoding="utf-8")
