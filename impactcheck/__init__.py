"""Tests whether a Swedish reform works in small, shrinking and sparse municipalities.

The public names are found where they live when they are first asked for, so importing the package
loads nothing. Their types stand in `__init__.pyi`, which type checkers and editors read instead.
"""

from importlib import import_module

__version__ = "0.1.0"

_HOMES = {
    "Assessment": "impactcheck.contract.assessment",
    "BadInput": "impactcheck.problems",
    "Country": "impactcheck.country.model",
    "LoadedReform": "impactcheck.reform.read",
    "Rulebook": "impactcheck.rules.load",
    "assess_reform": "impactcheck.api.assess_reform",
    "income_equalisation": "impactcheck.api.income_equalisation",
    "load_country": "impactcheck.country.load",
    "load_rulebook": "impactcheck.rules.load",
    "read_reform": "impactcheck.reform.read",
    "reform_from_text": "impactcheck.reform.read",
    "to_frame": "impactcheck.api.frame",
}

__all__ = ["__version__", *_HOMES]  # noqa: PLE0604


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
