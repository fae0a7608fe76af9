"""Where the rules and examples lie: in an installed package, else beside it in the repository."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def rules_dir() -> Path:
    """Folder of the rules, parameters and archetype splits that come with impactcheck."""
    return _bundled_or_top_level("rules")


def examples_dir() -> Path:
    """Folder of the example reforms that come with impactcheck."""
    return _bundled_or_top_level("examples")


def _bundled_or_top_level(name: str) -> Path:
    bundled = _PACKAGE / "bundled" / name
    return bundled if bundled.is_dir() else _PACKAGE.parent / name
