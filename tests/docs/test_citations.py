"""Statutes are cited as jurists cite them: *3 § lagen (1985:206) om viten*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
READ = {
    "rules": "*.yaml",
    "examples": "*.yaml",
    "impactcheck/texts": "*.ftl",
    "docs": "*.md",
}
NUMBER = r"\(\d{4}:\d+\)"
STATUTE = r"\w*(?:lag|förordning|balk)"
WRONG = {
    "the paragraph stands before the statute": re.compile(
        rf"{NUMBER}(?: (?!och\b|eller\b|samt\b|and\b|or\b|i\b|to\b)[\wåäöÅÄÖ:]+){{0,12}},?"
        rf" \d+ (?:kap\.|(?:[a-z] )?§)(?![^.;:\n]*(?:lagen|förordningen|balken|formen))"
    ),
    "the statute has its definite form": re.compile(rf"\b{STATUTE} {NUMBER}", re.IGNORECASE),
    "the number stands in parentheses": re.compile(
        rf"\b{STATUTE}(?:en)? \d{{4}}:\d+", re.IGNORECASE
    ),
    "chapter and paragraph are written out": re.compile(
        r"\b(?:RF|KL|kommunallagen|regeringsformen|Instrument of Government) \d+(?::\d+| kap\.)"
    ),
    "a paragraph has its sign after the number": re.compile(
        r"(?<!\d )(?<! [a-z] )(?<!§)§§? ?\d|\d§"
    ),
    "no nickname": re.compile(r"\bviteslagen\b", re.IGNORECASE),
}


def texts() -> Iterator[Path]:
    for folder, pattern in READ.items():
        yield from sorted((ROOT / folder).rglob(pattern))
    yield ROOT / "README.md"


@pytest.mark.parametrize("path", list(texts()), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_citation_has_the_form_that_jurists_use(path: Path) -> None:
    found = [
        f"{number}: {why}: {match[0]}"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for why, regex in WRONG.items()
        for match in regex.finditer(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Lag (1985:206) om viten 3 §", 2),
        ("lagen (1985:206) om viten, 3 §", 1),
        ("arbetsmiljölagen (1977:1160) 8 kap. 5 §", 1),
        ("förordning 2023:86", 1),
        ("RF 14:3", 1),
        ("kommunallagen 5:5", 1),
        ("§ 3 lagen (1985:206) om viten", 1),
        ("3 § lagen (1985:206) om viten", 0),
        ("9 kap. 37 § kommunallagen (2017:725) och 14 kap. 3 § regeringsformen (1974:152)", 0),
        ("3 § lagen (1985:206) om viten och 9 kap. 37 § kommunallagen (2017:725)", 0),
        ("8 kap. 2 § första stycket 3 regeringsformen (1974:152)", 0),
        ("14–15 a §§ kommittéförordningen (1998:1474) i lydelsen före den 6 maj 2024", 0),
    ],
)
def test_the_check_tells_right_from_wrong(text: str, wrong: int) -> None:
    assert sum(regex.search(text) is not None for regex in WRONG.values()) == wrong


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "rules").rglob("*.yaml")),
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_the_first_mention_of_a_statute_in_a_rule_gives_its_number(path: Path) -> None:
    """*kommunallagen* alone only after *kommunallagen (2017:725)*; a reader may know no other."""
    text = path.read_text(encoding="utf-8")
    for name in ("kommunallagen", "regeringsformen", "kommittéförordningen", "lagen om viten"):
        first = re.search(rf"§§?[^.;\n]{{0,30}}\b{name}\b(.{{0,12}})", text)
        numbered = re.search(rf"{name.split(' om ')[0]} \(\d{{4}}:\d+\)", text)
        assert first is None or numbered is not None, name
