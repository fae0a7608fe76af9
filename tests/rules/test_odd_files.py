"""Whatever stands in a file of rules, the answer is a list of problems and never a crash."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from impactcheck.language.catalogue import LANGUAGES
from impactcheck.language.problems import render
from impactcheck.problems import BadInput
from impactcheck.rules.load import load_rulebook
from tests.rules.asking import RULE

OVERRIDE = "LS111: {flag: {below: 0.1, unit: share}, severity: note, hits_at_least: 2}\n"
ODD: list[Any] = [None, 3, -1.5, "", "ord", True, [], [1], {}, {"a": 1}, [{}], [None], [["x"]]]


def paths(value: Any, before: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a value, the top one too."""
    found = [before]
    items = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for name, item in items:
        found += paths(item, (*before, name))
    return found


def replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


def read_or_refused(folder: Path) -> None:
    try:
        load_rulebook([folder])
    except BadInput as refused:
        assert refused.problems
        for problem in refused.problems:
            assert problem.place is not None
            for language in LANGUAGES:
                assert render(problem, language)


@pytest.mark.parametrize(("name", "text"), [("EGEN001.yaml", RULE), ("overrides.yaml", OVERRIDE)])
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_an_odd_value_anywhere_is_read_or_refused(
    tmp_path: Path, name: str, text: str, data: st.DataObject
) -> None:
    whole = yaml.safe_load(text)
    path = data.draw(st.sampled_from(paths(whole)))
    odd = replaced(whole, path, data.draw(st.sampled_from(ODD)))
    (tmp_path / name).write_text(yaml.safe_dump(odd, allow_unicode=True), encoding="utf-8")
    read_or_refused(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        "all: []\n",
        "any: [{metric: net_kr, flag: {below: 0, unit: kr}}]\n",
        "text: 3\n",
        "cases: [{name: a, reform: {}, expect: flagga}]\n",
        "hits_at_least: 0\n",
        "metric: [net_kr]\n",
        "redesign: [trolla]\n",
    ],
)
def test_an_odd_addition_is_refused(tmp_path: Path, change: str) -> None:
    key = change.split(":", maxsplit=1)[0]
    kept = "".join(line for line in RULE.splitlines(True) if not line.startswith(f"{key}:"))
    (tmp_path / "EGEN001.yaml").write_text(kept + change, encoding="utf-8")
    if key == "all":
        read_or_refused(tmp_path)
        return
    with pytest.raises(BadInput) as refused:
        load_rulebook([tmp_path])
    for language in LANGUAGES:
        assert all(render(problem, language) for problem in refused.value.problems)
