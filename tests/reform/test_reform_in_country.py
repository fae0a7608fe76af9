from pathlib import Path

import numpy as np
import pytest

from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.language.problems import render
from impactcheck.problems import BadInput
from impactcheck.reform.read import check_against_country, read_reform, reform_from_text
from impactcheck.reform.weights import read_weights
from tests.reform.reform_texts import FULL, SMALL


@pytest.fixture(scope="module")
def sweden() -> Country:
    return load_country()


def told(caught: pytest.ExceptionInfo[BadInput]) -> list[tuple[str, int | None, object]]:
    for problem in caught.value.problems:
        assert render(problem, "sv")
        assert render(problem, "en")
    return [
        (p.key, p.place.line if p.place else None, p.arguments.get("suggestions", ""))
        for p in caught.value.problems
    ]


def test_what_the_country_lacks_is_told_in_the_order_of_the_file(sweden: Country) -> None:
    text = SMALL + (
        "    only:\n"
        "      groups: [C8, C10]\n"
        '      codes: ["2425", "9999", "Dorotea"]\n'
        "      counties: [Västerbotten län]\n"
        "      columns: {densitty: {below: 20}}\n"
        "  bidrag:\n"
        "    kind: grant\n"
        "    procedure: automatic\n"
        "    pot: 1 mkr\n"
        "    key: populaton\n"
    )
    with pytest.raises(BadInput) as caught:
        check_against_country(reform_from_text(text, "x"), sweden)
    found = told(caught)
    assert [(key, line) for key, line, _ in found] == [
        ("skr-group-unknown", 12),
        ("municipality-code-unknown", 13),
        ("municipality-code-unknown", 13),
        ("county-unknown", 14),
        ("column-unknown", 15),
        ("column-unknown", 20),
    ]
    assert found[2][2] == '"2425"'
    assert "Västerbotten" in str(found[3][2])
    assert "density" in str(found[4][2])
    assert "population" in str(found[5][2])


def test_a_reform_that_fits_the_country_passes(sweden: Country) -> None:
    check_against_country(reform_from_text(SMALL, "x"), sweden)


def test_weights_are_looked_for_beside_the_reform(sweden: Country, tmp_path: Path) -> None:
    reform = tmp_path / "reform.yaml"
    reform.write_text(FULL.replace('"0114", ', ""), encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        check_against_country(read_reform(reform), sweden)
    assert told(caught) == [("file-missing", 32, "")]
    (tmp_path / "vikter.csv").write_text("code;value\n2425;1\n", encoding="utf-8")
    check_against_country(read_reform(reform), sweden)
    with pytest.raises(BadInput) as caught:
        check_against_country(reform_from_text(reform.read_text("utf-8"), "x"), sweden)
    assert told(caught)[0][0] == "weights-no-folder"


@pytest.mark.parametrize("outside", ["../vikter.csv", "/vikter.csv"])
def test_weights_outside_the_folder_are_refused(outside: str) -> None:
    with pytest.raises(BadInput) as caught:
        reform_from_text(FULL.replace("vikter.csv", outside), "x")
    assert told(caught) == [("file-outside", 32, "")]


CODES = ("0114", "0180", "2425")


@pytest.mark.parametrize(
    "content",
    [
        "code,value\n0180,1.5\n2425,3\n",
        "code;value\n0180;1,5\n2425;3\n",
        "\ufeffCode;Value\r\n0180;1,5\r\n2425;3\r\n0114;\r\n\r\n",
        'code,value\n"0180","1,5"\n"2425","3,0"\n',
        "code\tvalue\n0180\t1,5\n2425\t3\n",
    ],
)
def test_weights_are_read_as_spreadsheets_write_them(tmp_path: Path, content: str) -> None:
    file = tmp_path / "v.csv"
    file.write_bytes(content.encode("utf-8"))
    np.testing.assert_array_equal(read_weights(file, CODES), [np.nan, 1.5, 3.0])


def test_thousands_in_weights_may_be_spaced(tmp_path: Path) -> None:
    file = tmp_path / "v.csv"
    file.write_text("code;value\n2425;1 234\u00a0567,5\n", encoding="utf-8")
    assert read_weights(file, CODES)[2] == 1_234_567.5


def test_every_bad_line_of_weights_is_told(tmp_path: Path) -> None:
    file = tmp_path / "v.csv"
    rows = ["code,value", "114,1", "9999,1", "2425,x", "2425,1", "2425,2", "0180,-1", "0180,1,5"]
    file.write_text("\n".join(rows), encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_weights(file, CODES)
    assert [(key, line) for key, line, _ in told(caught)] == [
        ("code-short", 2),
        ("municipality-code-unknown", 3),
        ("number-unreadable", 4),
        ("weights-code-twice", 6),
        ("amount-negative", 7),
        ("weights-row", 8),
    ]
    assert caught.value.problems[0].arguments["meant"] == "0114"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("kod;antal\n2425;1\n", "weights-header"),
        (" \n\n", "file-empty"),
        ('code,value\n"24', "weights-row"),
    ],
)
def test_a_file_that_is_no_table_of_weights_is_refused(
    tmp_path: Path, content: str, key: str
) -> None:
    file = tmp_path / "v.csv"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_weights(file, CODES)
    assert told(caught)[0][0] == key


@pytest.mark.parametrize(
    ("measure", "column", "count"),
    [
        (
            "{kind: grant, procedure: automatic, pot: 1 mkr, key: result_kr_inh}",
            "result_kr_inh",
            23,
        ),
        (
            "{kind: grant, procedure: automatic, pot: 1 mkr, key: population, index: result_pct}",
            "result_pct",
            23,
        ),
        (
            "{kind: duty, per_unit: {key: population_change_10y_pct, amount: 1 kr}}",
            "population_change_10y_pct",
            101,
        ),
    ],
)
def test_a_column_that_is_negative_somewhere_is_no_key(
    sweden: Country, measure: str, column: str, count: int
) -> None:
    text = SMALL + f"  andra: {measure}\n"
    with pytest.raises(BadInput) as caught:
        check_against_country(reform_from_text(text, "x"), sweden)
    assert [key for key, *_ in told(caught)] == ["column-negative"]
    assert caught.value.problems[0].arguments["value"] == column
    assert caught.value.problems[0].arguments["count"] == count
