"""The lock files agree with pyproject.toml: what is installed from them is what is promised."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

EXTRAS_BY_LOCK = {
    "requirements.lock": ("all", "install"),
    "requirements-dev.lock": ("dev",),
    "requirements-lowest.lock": ("all", "docs", "test"),
}
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = ("linux", "darwin", "win32")
_PIN = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[\w.+!]+)(?: ; (?P<marker>.*?))?(?P<rest> \\)?")
_HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")


@dataclass(frozen=True)
class Pin:
    name: str
    version: Version
    marker: Marker | None
    hashes: int


@pytest.fixture(scope="module")
def project(repository: Path) -> dict[str, object]:
    return tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))


def pins_of(lock: Path) -> list[Pin]:
    """The pins of a lock file; an unexpected line, such as one that names an index, is an error."""
    pins: list[Pin] = []
    for number, line in enumerate(lock.read_text(encoding="utf-8").splitlines(), start=1):
        if line.lstrip().startswith("#"):
            continue
        if _HASH.fullmatch(line):
            last = pins.pop()
            pins.append(Pin(last.name, last.version, last.marker, last.hashes + 1))
            continue
        pin = _PIN.fullmatch(line)
        assert pin, f"{lock.name}:{number}: neither a pinned version nor a hash: {line}"
        marker = Marker(pin["marker"]) if pin["marker"] else None
        pins.append(Pin(canonicalize_name(pin["name"]), Version(pin["version"]), marker, 0))
    return pins


def installed(pins: list[Pin], python: str, system: str) -> dict[str, Version]:
    """What pip installs of `pins`, for a Python such as 3.12 on a system such as linux."""
    versions: dict[str, Version] = {}
    environment = {
        **default_environment(),
        "python_version": python,
        "python_full_version": f"{python}.7",
        "sys_platform": system,
    }
    for pin in pins:
        if pin.marker is None or pin.marker.evaluate(environment):
            assert pin.name not in versions, f"{pin.name} is pinned twice for Python {python}"
            versions[pin.name] = pin.version
    return versions


def direct(project: dict[str, object], extras: tuple[str, ...]) -> list[Requirement]:
    """The project's own dependencies and those of `extras`, extras within extras followed."""
    table = project["project"]
    assert isinstance(table, dict)
    found = [Requirement(text) for text in table["dependencies"]]
    waiting = list(extras)
    while waiting:
        for text in table["optional-dependencies"][waiting.pop()]:
            one = Requirement(text)
            if one.name == table["name"]:
                waiting += one.extras
            else:
                found.append(one)
    return found


@pytest.mark.parametrize("name", EXTRAS_BY_LOCK)
def test_every_pin_has_hashes_and_nothing_else_stands_in_a_lock(
    repository: Path, name: str
) -> None:
    pins = pins_of(repository / name)
    assert pins
    assert [pin.name for pin in pins if pin.hashes == 0] == []


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("name", EXTRAS_BY_LOCK)
def test_every_direct_dependency_is_locked_within_the_promised_range(
    repository: Path, project: dict[str, object], name: str, system: str, python: str
) -> None:
    versions = installed(pins_of(repository / name), python, system)
    wrong = [
        f"{one}: {versions.get(canonicalize_name(one.name), 'not locked')}"
        for one in direct(project, EXTRAS_BY_LOCK[name])
        if not one.specifier.contains(
            versions.get(canonicalize_name(one.name), Version("0.dev0")), prereleases=False
        )
    ]
    assert wrong == [], "pyproject.toml says otherwise; run: make lock"


@pytest.mark.parametrize("python", PYTHONS)
def test_the_lowest_lock_holds_exactly_the_minimums(
    repository: Path, project: dict[str, object], python: str
) -> None:
    versions = installed(pins_of(repository / "requirements-lowest.lock"), python, "linux")
    promised = {
        canonicalize_name(one.name): Version(bound.version)
        for one in direct(project, EXTRAS_BY_LOCK["requirements-lowest.lock"])
        for bound in one.specifier
    }
    assert {name: versions[name] for name in promised} == promised, "run: make lock"


@pytest.mark.parametrize("python", PYTHONS)
def test_a_user_gets_the_versions_that_developers_test(repository: Path, python: str) -> None:
    used = installed(pins_of(repository / "requirements.lock"), python, "linux")
    tested = installed(pins_of(repository / "requirements-dev.lock"), python, "linux")
    assert used == {name: tested.get(name) for name in used}


def test_the_build_backend_is_locked(project: dict[str, object]) -> None:
    table, backend = project["project"], project["build-system"]
    assert isinstance(table, dict)
    assert isinstance(backend, dict)
    assert set(backend["requires"]) <= set(table["optional-dependencies"]["install"])
