"""`impactcheck compare A B`: two reform files or two saved assessments against each other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.write import send_json, show_blocks

if TYPE_CHECKING:
    from rich.console import RenderableType

    from impactcheck.contract.assessment import Assessment
    from impactcheck.contract.comparison import Comparison
    from impactcheck.contract.redesigns import Moved
    from impactcheck.report.content.redesign_words import RedesignWords

FORMATS = ("terminal", "json")
SAVED = ".json"
LARGEST_SAVED = 50_000_000
"""Bytes: a saved assessment of fifty measures is a tenth of it."""
SHOWN = 10


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        "compare",
        say=say,
        callback=partial(run, say),
        params=[
            click.Argument(["before"], type=click.Path(path_type=Path), metavar="A"),
            click.Argument(["after"], type=click.Path(path_type=Path), metavar="B"),
            click.Option(
                ["-f", "--format", "format_name"],
                type=click.Choice(FORMATS),
                default="terminal",
                help=say("option-redesign-format"),
            ),
            options.population_year(say),
            options.vintage(say),
            options.rules(say),
        ],
        examples=(
            "impactcheck compare forslag.yaml motforslag.yaml",
            "impactcheck compare fjol.json i-ar.json -f json",
        ),
    )


def run(
    say: Say,
    before: Path,
    after: Path,
    format_name: str,
    population_year: int | None,
    vintage: str | None,
    rules: tuple[Path, ...],
) -> int:
    """Compare on standard output. Raises BadInput for a file that is neither of the two kinds."""
    from impactcheck.redesign.compare import compare

    first = _assessment(before, vintage, population_year, rules)
    found = compare(first, _assessment(after, vintage, population_year, rules))
    if format_name == "json":
        send_json(found.model_dump_json(indent=1))
        return Exit.CLEAR
    from impactcheck.report.content.redesign_words import RedesignWords

    names = {row.code: row.name for row in first.municipalities}
    words = RedesignWords(say.language, names)
    show_blocks(_blocks(words, found, (before.name, after.name)))
    return Exit.CLEAR


def _assessment(
    path: Path, vintage: str | None, population_year: int | None, rules: tuple[Path, ...]
) -> Assessment:
    if path.suffix.lower() == SAVED:
        return _saved(path)
    from impactcheck.country.vintages import load_vintage
    from impactcheck.engine.assess import assess
    from impactcheck.reform.read import read_reform
    from impactcheck.rules.load import load_rulebook

    return assess(read_reform(path), load_vintage(vintage, population_year), load_rulebook(rules))


def _saved(path: Path) -> Assessment:
    from pydantic import ValidationError

    from impactcheck.contract.assessment import Assessment
    from impactcheck.infiles import read_file
    from impactcheck.problems import BadInput, Problem

    content = read_file(path, LARGEST_SAVED)
    try:
        return Assessment.model_validate_json(content)
    except ValidationError as error:
        raise BadInput(Problem("saved-unreadable", {"path": str(path)})) from error


def _blocks(
    words: RedesignWords, found: Comparison, files: tuple[str, str]
) -> Iterator[RenderableType]:
    titles = found.before_title, found.after_title
    first, second = files if titles[0] == titles[1] else titles
    yield words.say("compare-title", before=first, after=second)
    if not found.same_basis:
        yield words.say("compare-basis")
    yield ""
    yield words.say(
        "compare-findings",
        errors_before=found.errors_before,
        errors_after=found.errors_after,
        warnings_before=found.warnings_before,
        warnings_after=found.warnings_after,
    )
    for key, lines in (("gone", found.gone), ("new", found.new), ("residual", found.residual)):
        if lines:
            yield words.say(key, findings=words.finding_list(lines))
    yield ""
    yield from words.state(found.state)
    yield from words.sides_of_two(found.against)
    for key, moved in (
        ("compare-gains", found.against.largest_gain),
        ("compare-loses", found.against.largest_loss),
    ):
        if moved is not None:
            yield _moved(words, key, moved)
    yield from _most_affected(words, found)


def _moved(words: RedesignWords, key: str, moved: Moved) -> str:
    return words.say(
        key,
        name=words.names.get(moved.municipality, moved.municipality),
        kr=words.figure(moved.kr, "kr"),
        per_head=words.figure(moved.kr_per_inhabitant, "kr_per_inhabitant"),
    )


def _most_affected(words: RedesignWords, found: Comparison) -> Iterator[RenderableType]:
    from impactcheck.console.blocks import heading, table

    largest = found.most_affected[:SHOWN]
    if not largest:
        yield words.say("compare-same")
        return
    yield from heading(words.say("heading-municipalities"))
    columns = [(words.say("column-municipality"), False)]
    columns += [(words.say(f"column-{name}"), True) for name in ("before", "after", "difference")]
    rows = [
        (
            words.names[one.municipality],
            words.number(one.before or 0.0),
            words.number(one.after or 0.0),
            words.number(one.difference or 0.0),
        )
        for one in largest
    ]
    yield table(columns, rows)
