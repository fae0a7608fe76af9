"""A long list in parts, since no publisher answers about everything at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


def in_parts(items: Iterable[Item], most: int) -> Iterator[tuple[Item, ...]]:
    """The items in their order, at most `most` at a time."""
    left = iter(items)
    while part := tuple(islice(left, most)):
        yield part
