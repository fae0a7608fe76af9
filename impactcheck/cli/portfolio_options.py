"""The options of `impactcheck portfolio`."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path
from typing import Literal, get_args

import click
from pydantic_core import PydanticCustomError

from impactcheck.cli import options
from impactcheck.cli.translated_click import Say
from impactcheck.reform import writing
from impactcheck.report.portfolio.formats import PORTFOLIO_FORMATS

INTO = ("requisition", "pooled")
SharedBy = Literal["as_before", "population", "equal"]
SHARED_BY: tuple[SharedBy, ...] = get_args(SharedBy)
SCOPES = ("ordinary", "open", "active", "all")


def parameters(say: Say) -> list[click.Parameter]:
    """Every argument and option, described in the reader's language."""

    def several(name: str, variable: str, metavar: str) -> click.Option:
        return click.Option(
            [name, variable],
            multiple=True,
            metavar=say(f"metavar-{metavar}"),
            help=say(f"option-portfolio-{variable}"),
        )

    return [
        click.Argument(
            ["paths"], nargs=-1, type=click.Path(path_type=Path), metavar=say("metavar-paths")
        ),
        click.Option(["--grants"], metavar=say("metavar-year"), help=say("option-grants")),
        click.Option(
            ["--scope"], type=click.Choice(SCOPES), default="ordinary", help=say("option-scope")
        ),
        several("--authority", "authority", "name"),
        several("--procedure", "procedure", "name"),
        several("--area", "area", "name"),
        click.Option(
            ["--as-of"],
            metavar=say("metavar-day"),
            callback=lambda _context, _parameter, value: _day(say, value),
            help=say("option-as-of"),
        ),
        several("--municipality", "municipality", "municipality"),
        several("--without", "without", "id"),
        several("--merge", "merge", "id"),
        click.Option(
            ["--into"], type=click.Choice(INTO), default="requisition", help=say("option-into")
        ),
        click.Option(
            ["--below"],
            metavar=say("metavar-number"),
            callback=lambda _context, _parameter, value: _inhabitants(say, value),
            help=say("option-below"),
        ),
        click.Option(
            ["--shared-by"],
            type=click.Choice(SHARED_BY),
            default="as_before",
            help=say("option-shared-by"),
        ),
        options.formats(say, list(PORTFOLIO_FORMATS)),
        options.output(say),
        options.force(say),
        options.population_year(say),
        options.vintage(say),
        options.rules(say),
        click.Option(
            ["--jobs"],
            type=click.IntRange(min=1),
            default=1,
            metavar=say("metavar-number"),
            help=say("option-jobs"),
        ),
    ]


def _inhabitants(say: Say, value: str | None) -> float | None:
    """A number as a reform file has them; `nan` is one to Python, and would merge nothing."""
    if value is None:
        return None
    try:
        number, _ = writing.parse(value, writing.PLAIN, "number_unreadable")
    except PydanticCustomError:
        number = Decimal(-1)
    if number < 0:
        raise click.UsageError(say("not-inhabitants", name="--below"))
    return float(number)


def _day(say: Say, value: str | None) -> str | None:
    if value is not None:
        try:
            datetime.date.fromisoformat(value)
        except ValueError:
            raise click.UsageError(say("not-a-day", name="--as-of")) from None
    return value
