"""A local server with newer figures than those that come with the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.data.mirror import Mirror
from tests.data.newer import newer_publishers


@pytest.fixture
def mirror() -> Iterator[Mirror]:
    """Kolada and SCB as they might be a year from now."""
    with newer_publishers().serving() as made:
        yield made
