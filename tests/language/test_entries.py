"""A message said without Fluent is the sentence that Fluent itself would have said."""

from __future__ import annotations

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parse
from hypothesis import given
from hypothesis import strategies as st

from impactcheck.language.catalogue import LANGUAGES, Language, Texts, catalogue_source
from impactcheck.language.entries import Pieces, cut, text_with_arguments
from tests.language.test_catalogue import ROOMS


def said_by_fluent(source: str, key: str, arguments: dict[str, str]) -> str:
    bundle = FluentBundle(["sv"], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    sentence, errors = bundle.format_pattern(bundle.get_message(key).value, arguments)
    assert errors == []
    return str(sentence)


def filled(pieces: Pieces) -> tuple[str, dict[str, str]]:
    arguments = {name: f"«{name}»" for name in pieces[1::2]}
    text = "".join(arguments[p] if i % 2 else p for i, p in enumerate(pieces))
    return text, arguments


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS)
def test_every_message_is_cut_and_said_as_fluent_does(language: Language, room: str) -> None:
    source = catalogue_source(language, room)
    entries = cut(source)
    assert list(entries) == [e.id.name for e in parse(source).body if isinstance(e, ast.Message)]
    for key, entry in entries.items():
        pieces = text_with_arguments(entry)
        if pieces is not None:
            text, arguments = filled(pieces)
            assert text == said_by_fluent(source, key, arguments), key


def test_no_message_speaks_of_another_so_that_each_can_be_parsed_alone() -> None:
    for language in LANGUAGES:
        for room in ROOMS:
            for entry in parse(catalogue_source(language, room)).body:
                assert isinstance(entry, ast.Message | ast.BaseComment), (language, room)
                references = [
                    node
                    for node in _nodes(entry)
                    if isinstance(node, ast.MessageReference | ast.TermReference)
                ]
                assert references == []


def _nodes(node: ast.BaseNode) -> list[ast.BaseNode]:
    found = [node]
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                found += _nodes(child)
    return found


LINES = st.lists(
    st.text(alphabet=" a.b[*}{=#-$é\u00a0", max_size=8)
    | st.sampled_from(["", "  ", "  text", "   { $x } y", "    .attr = z", "{ $x }", "  { $x"]),
    max_size=5,
)


@given(LINES)
def test_whatever_is_taken_for_text_is_text_to_fluent_too(lines: list[str]) -> None:
    source = "key =" + "\n".join(lines) + "\nother = end\n"
    entry = cut(source)["key"]
    pieces = text_with_arguments(entry)
    if pieces is None or any(isinstance(part, ast.Junk) for part in parse(entry).body):
        return
    text, arguments = filled(pieces)
    assert text == said_by_fluent(entry, "key", arguments)


@pytest.mark.parametrize(
    "entry",
    [
        "key = { $number ->\n    [one] en\n   *[other] flera\n}\n",
        "key = { NUMBER($x) }",
        "key = text\n    .title = more",
        'key = { "{" }',
        "key =",
    ],
)
def test_what_is_more_than_text_is_left_to_fluent(entry: str) -> None:
    assert text_with_arguments(entry) is None


def test_a_number_in_a_text_is_still_written_as_the_language_does() -> None:
    said = Texts("sv").say("problems", "number-too-small", field="a", value="1", limit=50_000)
    assert "50\u00a0000" in said
