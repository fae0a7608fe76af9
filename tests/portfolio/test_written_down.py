"""docs/portfolio.md says what the program says."""

import re
from pathlib import Path

from impactcheck.portfolio.assemble import portfolio
from impactcheck.portfolio.build import EXPECTED
from impactcheck.portfolio.compute import together

TEXT = (Path(__file__).parents[2] / "docs" / "portfolio.md").read_text(encoding="utf-8")
PROCEDURES = ("automatic", "requisition", "application", "competitive")


def cells(start: str) -> list[str]:
    (line,) = [line for line in TEXT.splitlines() if line.startswith(f"| {start}")]
    return [cell.strip() for cell in line.strip("|").split("|")][1:]


def hours(rulebook, name: str) -> str:
    dated = rulebook.parameters[f"grant_hours_{name}"].values[-1]
    return " / ".join(f"{value:g}" for value in (dated.low, dated.value, dated.high))


def test_the_table_of_hours_is_that_of_the_parameters(rulebook) -> None:
    for start, step in (
        ("reading the conditions", "read_conditions"),
        ("one submission", "submission"),
        ("one report", "report"),
    ):
        expected = [
            hours(rulebook, f"{step}_{procedure}")
            if f"grant_hours_{step}_{procedure}" in rulebook.parameters
            else ""
            for procedure in PROCEDURES
        ]
        assert cells(start) == expected


def test_the_hours_in_the_text_are_those_of_the_parameters(rulebook) -> None:
    words = " ".join(TEXT.split())
    for said, name in (
        ("a payment request within an award", "payment_request"),
        ("a plan", "plan"),
        ("hearing the unions", "union_hearing"),
        ("a certificate or sworn statement", "certificate"),
        ("following the use of the money", "follow_up"),
    ):
        assert f"{said} {hours(rulebook, name)}" in words


def test_the_table_of_counts_is_that_of_the_build() -> None:
    assert cells("active") == ["86", "112", "64"]
    for start, name in (
        ("of these, ordinary", "ordinary"),
        ("of these, run by Skolverket", "ordinary_skolverket"),
        ("of these 35, not competitive", "ordinary_not_competitive"),
    ):
        parts = (name, f"{name}_submissions", f"{name}_reports")
        assert cells(start) == [str(EXPECTED[part]) for part in parts]


def test_the_sums_in_the_text_are_those_of_the_program(country, rulebook, ordinary) -> None:
    result = portfolio(together(ordinary, []), country, rulebook)
    load = result.country.hours
    words = " ".join(TEXT.split())
    said = re.search(r"is ([\d ]+) hours, ([\d.]+) of a full-time post, with (\d+) hours", words)
    assert said is not None
    assert float(said[1].replace(" ", "")) == load.likely
    assert said[2] == f"{result.country.posts.likely:.2f}"
    assert said[3] == f"{load.low:.0f}"
    corners = result.by_grouping["corners"]
    heavy, light = (corners[at].share_of_staff_hours.likely for at in (0, -1))
    assert f"{heavy:.2%} of".replace("%", " %") in words
    assert f"and {light:.2%} in".replace("%", " %") in words
