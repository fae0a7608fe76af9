from pathlib import Path

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from impactcheck.language.catalogue import LANGUAGES, Language, MissingText, Texts, texts_for

TEXTS = Path(__file__).parents[2] / "impactcheck" / "texts"
ROOMS = sorted({file.stem for file in TEXTS.glob("*/*.ftl")})


class Placeholders(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(language: str, room: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    resource = parse((TEXTS / language / f"{room}.ftl").read_text(encoding="utf-8"))
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), f"{language}/{room}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language}/{room}: {entry.id.name} twice"
            placeholders = Placeholders()
            placeholders.visit(entry)
            found[entry.id.name] = placeholders.names
    return found


def test_there_are_rooms_to_compare() -> None:
    assert {"problems", "units"} <= set(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_both_languages_have_the_same_keys(room: str) -> None:
    swedish, english = messages("sv", room), messages("en", room)
    assert set(swedish) == set(english)


@pytest.mark.parametrize("room", ROOMS)
def test_both_languages_name_the_same_arguments(room: str) -> None:
    swedish, english = messages("sv", room), messages("en", room)
    # A number that only chooses a plural form may be needed in one language alone.
    differing = {
        key: swedish[key] ^ english[key]
        for key in swedish.keys() & english.keys()
        if not all(name.endswith(("number", "count")) for name in swedish[key] ^ english[key])
    }
    assert differing == {}


def test_a_missing_key_room_language_or_argument_raises() -> None:
    texts = texts_for("sv")
    with pytest.raises(MissingText, match="no-such-key"):
        texts.say("problems", "no-such-key")
    with pytest.raises(MissingText, match="no_such_room"):
        texts.say("no_such_room", "key")
    with pytest.raises(MissingText, match="limit_kb"):
        texts.say("problems", "file-too-large", file="a")
    with pytest.raises(MissingText):
        Texts("fi")  # type: ignore[arg-type]
    with pytest.raises(MissingText):
        texts.say("../sv/problems", "file-empty", file="a")


def test_only_the_room_asked_for_is_parsed() -> None:
    texts = Texts("sv")
    texts.say("units", "yes")
    assert list(texts._rooms) == ["units"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_or_line_given_as_a_number_is_not_split(language: Language) -> None:
    said = texts_for(language).say("problems", "key-duplicate", key="a", first_line=2024)
    assert "2024" in said


def test_larger_numbers_are_grouped_as_the_language_does() -> None:
    arguments: dict[str, str | int] = {"field": "a", "value": "1", "limit": 50_000}
    assert "50\u00a0000" in texts_for("sv").say("problems", "number-too-small", **arguments)
    assert "50,000" in texts_for("en").say("problems", "number-too-small", **arguments)


def test_numbers_choose_the_plural_form() -> None:
    def said(count: int) -> str:
        return texts_for("sv").say(
            "problems",
            "population-year-incomplete",
            year="1994",
            count=count,
            municipalities="Knivsta",
            first="2002",
            last="2024",
        )

    assert "1 kommun (" in said(1)
    assert "2 kommuner (" in said(2)


def test_an_empty_text_argument_leaves_its_clause_out() -> None:
    texts = texts_for("sv")
    assert texts.say("problems", "file-missing", file="a", suggestions="").endswith("finns inte.")
    assert texts.say("problems", "file-missing", file="a", suggestions="b").endswith("Menade du b?")


def test_a_text_longer_than_the_library_takes_is_shown_whole() -> None:
    long = "å" * 5000
    assert texts_for("sv").say("units", "kr", value=long, number=2) == f"{long} kr"
