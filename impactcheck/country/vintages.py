"""Vintages: figures of one time, each a folder; one comes with the program, others are the user's.

The layout of a folder is described in docs/vintages.md.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from impactcheck.country.find import unknown
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.country.tables import DATA, MANIFEST, Manifest, read_manifest
from impactcheck.problems import BadInput, Problem

VARIABLE = "IMPACTCHECK_DATA"
"""Names another folder for the user's data."""
EMBEDDED = "embedded"
"""The name that always means the vintage that comes with the program."""
MUNICIPALITIES = 290
_FOLDER = "vintages"
_DEFAULT = "default"
_NAMED_IN_A_MESSAGE = 5


def data_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where the system keeps what a program's user wants kept; found as `cache_folder` is."""
    chosen = environment.get(VARIABLE)
    if chosen:
        return Path(chosen)
    home = Path("~").expanduser()
    if platform == "win32":
        local = environment.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "impactcheck"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "impactcheck"
    base = Path(environment.get("XDG_DATA_HOME", ""))
    return (base if base.is_absolute() else home / ".local" / "share") / "impactcheck"


def vintages_folder() -> Path:
    """The folder whose folders are the user's vintages."""
    return data_folder() / _FOLDER


def vintage_names() -> tuple[str, ...]:
    """`embedded` first, then the user's own by name; a folder without a manifest is no vintage."""
    try:
        own = sorted(
            one.name
            for one in vintages_folder().iterdir()
            # A folder that is still being written is hidden until it is whole.
            if (one / MANIFEST).is_file() and not one.name.startswith(".")
        )
    except OSError:
        own = []
    return (EMBEDDED, *own)


def default_vintage() -> str:
    """The name that is used when nobody says: chosen by `data use`, else the embedded one."""
    try:
        return (data_folder() / _DEFAULT).read_text(encoding="utf-8").strip() or EMBEDDED
    except (OSError, UnicodeDecodeError):
        return EMBEDDED


def set_default_vintage(name: str) -> None:
    """Use this vintage from now on. Raises BadInput `vintage-unknown`, and OSError."""
    vintage_folder(name)
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f".{_DEFAULT}.new"
    new.write_text(f"{name}\n", encoding="utf-8")
    new.replace(folder / _DEFAULT)


def vintage_folder(name: str | None = None) -> Path:
    """The folder of a vintage, by default of the default one.

    A name is that of a folder among the user's vintages, `embedded`, the embedded vintage's own
    name, or a path that holds a manifest. Raises BadInput `vintage-unknown` with `suggestions`.
    """
    wanted = default_vintage() if name is None else name
    if wanted in (EMBEDDED, read_manifest().name):
        return DATA
    if wanted in vintage_names():
        return vintages_folder() / wanted
    if os.sep in wanted and (Path(wanted) / MANIFEST).is_file():
        return Path(wanted)
    problem = unknown("vintage-unknown", wanted, vintage_names())
    arguments = {**problem.arguments, "known": ", ".join(vintage_names())}
    raise BadInput(Problem("vintage-unknown", arguments))


def load_vintage(name: str | None = None, population_year: int | None = None) -> Country:
    """Load the country of a vintage, whole and with the municipalities that we know.

    Raises BadInput as `vintage_folder` and `load_country` do, and `vintage-municipalities` for
    another number than 290 or a code that the embedded vintage lacks.
    """
    country = load_country(population_year, vintage_folder(name))
    if country.manifest.directory != DATA:
        refuse_other_municipalities(country.codes, country.manifest)
    return country


def refuse_other_municipalities(codes: tuple[str, ...], manifest: Manifest) -> None:
    """Raise BadInput `vintage-municipalities` or `vintage-code-unknown` for other than the 290."""
    if len(codes) != MUNICIPALITIES:
        told = {"count": len(codes), "expected": MUNICIPALITIES}
        raise BadInput(Problem("vintage-municipalities", {"vintage": manifest.name, **told}))
    strange = sorted(set(codes) - set(load_country().codes))
    if strange:
        listed = ", ".join(strange[:_NAMED_IN_A_MESSAGE])
        raise BadInput(Problem("vintage-code-unknown", {"vintage": manifest.name, "codes": listed}))
