"""Blocks fit their screen, and nothing of what they hold is lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from impactcheck.console.blocks import (
    SEVERITY_STYLES,
    big_figures,
    bullets,
    columns,
    command,
    figure_row,
    framed,
    heading,
    paragraph,
    printed,
    ruled_row,
    table,
)
from impactcheck.console.screen import Screen
from impactcheck.console.tables import column_widths
from impactcheck.console.words import words

WIDTHS = st.integers(60, 200)
WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "Zs", "P", "C"]), max_size=90)


@settings(max_examples=60, deadline=None)
@given(width=WIDTHS, text=WORDS, others=st.lists(WORDS, min_size=1, max_size=5))
def test_every_block_fits_its_screen(width: int, text: str, others: list[str]) -> None:
    blocks = [
        *heading(text),
        paragraph(text, 3),
        bullets(others, indent=2),
        table([(text, False), *((one, True) for one in others)], [[text, *others]]),
        figure_row(text, text[:30], "10. "),
        ruled_row(text, others),
        big_figures([(one, text) for one in others]),
        columns(others),
        framed([text, *others], text[:30]),
    ]
    shown = printed(blocks, Screen(width))
    assert max(cell_len(line) for line in shown.split("\n")) <= width


FIGURES = st.lists(st.integers(0, 10**9), min_size=2, max_size=5)


@settings(max_examples=60, deadline=None)
@given(st.lists(FIGURES, min_size=1, max_size=4), WIDTHS)
def test_no_figure_of_a_table_is_cut_or_broken(rows: list[list[int]], width: int) -> None:
    across = min(map(len, rows))
    heads = [("Kommunernas namn", False), *(("Antal", True) for _ in range(across))]
    cells = [["Upplands-Bro", *(f"{figure}" for figure in row[:across])] for row in rows]
    shown = printed([table(heads, cells)], Screen(width))
    assert "…" not in shown
    for row in cells:
        for figure in row[1:]:
            assert figure in shown.split()


def test_a_figure_is_parted_from_its_unit_before_it_is_broken() -> None:
    heads = [("Belopp", True)] * 5
    row = [f"SEK {figure} million" for figure in ("1.04", "59.38", "8.15", "112.7", "20,000")]
    shown = printed([table(heads, [row])], Screen(60)).split()
    assert shown.count("million") == len(row)
    assert "20,000" in shown


@given(
    st.lists(st.tuples(st.integers(1, 30), st.integers(0, 30)), min_size=1, max_size=8),
    st.integers(20, 200),
)
def test_columns_share_the_room_and_get_no_more_than_they_need(
    columns_wanted: list[tuple[int, int]], room: int
) -> None:
    least = [one for one, _ in columns_wanted]
    natural = [one + more for one, more in columns_wanted]
    widths, gap = column_widths([least], natural, room)
    assert sum(widths) + gap * (len(widths) - 1) <= room
    assert all(width <= wanted for width, wanted in zip(widths, natural, strict=True))
    if sum(least) + len(least) - 1 <= room:
        assert all(width >= one for width, one in zip(widths, least, strict=True))


def test_a_command_stays_on_one_line_however_long() -> None:
    line = "impactcheck redesign " + "mapp/" * 40 + "forslag.yaml -o omarbetat.yaml"
    assert printed([command(line)], Screen(60)) == f"  {line}\n"


def test_a_figure_and_its_unit_stay_together_where_a_no_break_space_holds_them() -> None:
    text = "x" * 52 + " 200\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}kr"
    assert printed([text], Screen(60)).split("\n")[1] == text.split(" ", 1)[1]


@pytest.mark.parametrize("markup", ["[bold red]{count}[/]", "[link=x]y[/link]", ":smile:"])
def test_no_markup_is_read(markup: str) -> None:
    blocks = [markup, *heading(markup), table([(markup, False)], [[markup]])]
    assert printed(blocks).count(markup) == 4


def test_colour_adds_nothing_that_is_not_there_without_it() -> None:
    parts = [*heading("Fynd"), words("✖ fel", SEVERITY_STYLES["error"])]
    assert "\x1b[" in printed(parts, Screen(80, colour=True))
    assert printed(parts) == "Fynd\n────\n✖ fel\n"
