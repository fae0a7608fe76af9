"""The public API: every name is found, typed, and loaded only when it is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import impactcheck

STUB = Path(impactcheck.__file__).with_suffix(".pyi")


def test_every_public_name_is_what_it_is_called() -> None:
    for name in set(impactcheck.__all__) - {"__version__"}:
        assert getattr(impactcheck, name).__name__ == name


def test_the_types_name_the_same_homes() -> None:
    typed = {
        alias.asname or alias.name: node.module
        for node in ast.walk(ast.parse(STUB.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert typed == vars(impactcheck)["_HOMES"]


def test_a_public_name_is_never_a_module_of_the_package() -> None:
    folder = Path(impactcheck.__file__).parent
    assert [name for name in impactcheck.__all__ if (folder / f"{name}.py").exists()] == []


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'assses'"):
        _ = impactcheck.assses  # type: ignore[attr-defined]


def test_importing_the_package_loads_nothing_else() -> None:
    code = "import sys, impactcheck; print([m for m in sys.modules if 'impactcheck.' in m])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_assessing_loads_no_pandas() -> None:
    code = (
        "import sys, impactcheck as i\n"
        "i.assess_reform, i.read_reform, i.load_country, i.load_rulebook\n"
        "print([m for m in ('pandas', 'sklearn', 'matplotlib') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
