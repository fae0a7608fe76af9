"""The one place where we depend on the English of another library: libyaml's, through PyYAML.

libyaml gives its errors no code, so the remedy is chosen by its wording. These tests name each
wording; one that fails after an upgrade says which words `yamlfile/reading.py` must learn.
"""

from __future__ import annotations

import pytest
import yaml

from impactcheck.problems import BadInput
from impactcheck.yamlfile import parse_yaml


@pytest.mark.parametrize(
    ("text", "wording", "key", "place"),
    [
        ("a: @x", "cannot start any token", "yaml-character", "f:1:4"),
        ("a:\n\t- b", "cannot start any token", "yaml-tab", "f:2:1"),
        ("a: b: c", "mapping values are not allowed", "yaml-colon", "f:1:5"),
        ("a: 1\nb\nc: 2", "could not find expected ':'", "yaml-colon-missing", "f:2:1"),
        ("a:\n  - b\n c: 1", "did not find expected key", "yaml-indentation", "f:3:2"),
        ("- a\nb: 1", "did not find expected '-' indicator", "yaml-indentation", "f:2:1"),
        ("a: [1\nb: 2", "did not find expected ',' or ']'", "yaml-bracket", "f:2:2"),
        ("{a: 1 b: 2}", "did not find expected ',' or '}'", "yaml-bracket", "f:1:8"),
        ("a: ]", "did not find expected node content", "yaml-bracket", "f:1:4"),
        ('a: "x\nb: 1', "found unexpected end of stream", "yaml-quote-open", "f:1:4"),
    ],
)
def test_libyaml_words_each_mistake_as_the_choice_of_remedy_expects(
    text: str, wording: str, key: str, place: str
) -> None:
    with pytest.raises(yaml.MarkedYAMLError) as said:
        list(yaml.parse(text, Loader=yaml.CSafeLoader))
    assert wording in str(said.value.problem)
    with pytest.raises(BadInput) as caught:
        parse_yaml(text, "f")
    assert [(one.key, str(one.place)) for one in caught.value.problems] == [(key, place)]


@pytest.mark.parametrize("text", ["a: >x", 'a: "\\q"', "a: -"])
def test_a_mistake_that_libyaml_words_otherwise_is_still_told_with_its_place(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_yaml(text, "f")
    (problem,) = caught.value.problems
    assert problem.key == "yaml-syntax"
    assert problem.place is not None
    assert problem.place.line == 1
