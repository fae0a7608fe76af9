"""Putting a kind in the table, and taking it away again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from impactcheck import kinds
from impactcheck.reform.model import admit_new_kinds

HERE = Path(__file__).resolve().parent


@contextmanager
def added(kind: kinds.MeasureKind) -> Iterator[None]:
    """The kind is one of the program's while the block runs."""
    kinds._TABLE[kind.name] = kind
    admit_new_kinds()
    try:
        yield
    finally:
        del kinds._TABLE[kind.name]
        admit_new_kinds()


@contextmanager
def replaced(kind: kinds.MeasureKind) -> Iterator[None]:
    """The kind stands in for the one of its name, of the same model, while the block runs."""
    before = kinds._TABLE[kind.name]
    kinds._TABLE[kind.name] = kind
    try:
        yield
    finally:
        kinds._TABLE[kind.name] = before
