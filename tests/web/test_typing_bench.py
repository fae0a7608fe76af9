"""The benchmark of the web pages measures what it says."""

import pytest

from tests.benchmarks.web_typing import served, typed_to_shown

pytestmark = pytest.mark.browser


def test_each_amount_typed_is_shown_after_the_server_has_answered() -> None:
    with served() as address:
        shown, answered = typed_to_shown(address, 4)
    assert len(shown) == len(answered) == 4
    assert all(0 < answer < whole for whole, answer in zip(shown, answered, strict=True))
