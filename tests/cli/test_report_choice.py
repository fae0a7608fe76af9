"""The annex, the sheet and the template from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Runner


def test_a_sheet_is_written_as_text_where_no_format_is_asked_for(
    impactcheck: Runner, reform: Path
) -> None:
    ended = impactcheck("check", reform, "--municipality", "dorotea", "--fail-on", "never")
    assert ended.code == 0
    assert "# Dorotea: En avgift" in ended.out
    assert "| Arjeplog |" in ended.out


def test_pieces_lie_beside_the_report_under_names_of_their_own(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ut"
    formats = ("-f", "html", "-f", "md", "-o", folder)
    for piece in ((), ("--as", "remissvar"), ("--municipality", "2425")):
        assert impactcheck("check", reform, *formats, *piece, "--fail-on", "never").code == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "avgift-2425.html",
        "avgift-2425.md",
        "avgift-remissvar.html",
        "avgift-remissvar.md",
        "avgift.html",
        "avgift.md",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--municipality", "Dorotae"), "Dorotea"),
        (("--as", "remissvar", "-f", "xlsx"), "html, docx, pdf, md"),
        (("--as", "remissvar", "--municipality", "Dorotea"), "--municipality"),
        (("--template", "saknas.docx", "-f", "docx"), ".docx"),
    ],
)
def test_what_cannot_be_made_is_refused_before_anything_is_computed(
    impactcheck: Runner, reform: Path, arguments: tuple[str, ...], said: str
) -> None:
    ended = impactcheck("check", reform, *arguments)
    assert ended.code == 2
    assert said in ended.err
    assert ended.out == ""


def test_every_format_is_written_by_one_command(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    names = ("html", "json", "docx", "pdf", "xlsx", "md", "terminal")
    formats = [part for name in names for part in ("-f", name)]
    ended = impactcheck("check", reform, *formats, "-o", tmp_path / "ut", "--fail-on", "never")
    assert ended.code == 0
    suffixes = sorted(path.suffix for path in (tmp_path / "ut").iterdir())
    assert suffixes == [".docx", ".html", ".json", ".md", ".pdf", ".txt", ".xlsx"]
    assert "docx …" not in ended.err
