"""One place to write: a second `-o` is refused, not taken in silence for the first."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Runner


@pytest.mark.parametrize("language", ["sv", "en"])
def test_two_outputs_are_refused_with_the_remedy_and_nothing_is_written(
    impactcheck: Runner, reform: Path, tmp_path: Path, language: str
) -> None:
    pdf, xlsx = tmp_path / "a.pdf", tmp_path / "b.xlsx"
    ended = impactcheck("check", reform, "-o", pdf, "-o", xlsx, "--lang", language)
    assert (ended.code, ended.out) == (2, "")
    assert "-f pdf -f xlsx" in ended.err
    assert list(tmp_path.iterdir()) == [reform]
