"""Options that several commands share, each said once."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from impactcheck.cli.translated_click import Say
from impactcheck.problems import BadInput, Problem


def neutral(say: Say) -> click.Option:
    """What redesigns are since November 2026; accepted, so that older commands still run."""
    return click.Option(["--neutral"], is_flag=True, hidden=True, help=say("option-neutral"))


def reference(say: Say) -> click.Option:
    """The municipality that is to pay what it would have paid, in place of an unchanged sum."""
    return click.Option(
        ["--reference"], metavar=say("metavar-municipality"), help=say("option-reference")
    )


def population_year(say: Say) -> click.Option:
    """Which year's population the figures per inhabitant rest on."""
    from impactcheck.country.tables import read_manifest

    newest = read_manifest().newest_population_year
    return click.Option(
        ["--population-year"],
        type=int,
        metavar=say("metavar-year"),
        help=say("option-population-year", default=str(newest)),
    )


class _Folder(click.Path):
    """A path that is not empty: pathlib takes "" for the folder one stands in."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        if value == "":
            raise BadInput(Problem("rules-folder-missing", {"folder": '""'}))
        return super().convert(value, param, ctx)


def vintage(say: Say) -> click.Option:
    """Which vintage of the country's figures is used."""
    return click.Option(["--vintage"], metavar=say("metavar-name"), help=say("option-vintage"))


def rules(say: Say) -> click.Option:
    """Folders of a person's own rules, on top of the program's."""
    return click.Option(
        ["--rules"],
        multiple=True,
        type=_Folder(path_type=Path),
        metavar=say("metavar-folder"),
        help=say("option-rules"),
    )


def standing(say: Say) -> click.Option:
    """What the rules asked must rest on, one or more of four."""

    def chosen(
        context: click.Context, _parameter: click.Parameter, given: tuple[str, ...]
    ) -> tuple[str, ...]:
        from impactcheck.rules.standing import STANDINGS

        names = [name.strip() for one in given for name in one.split(",")]
        for name in names:
            if name not in STANDINGS:
                choices = ", ".join(STANDINGS)
                raise click.UsageError(
                    say("standing-unknown", value=name or "''", choices=choices), context
                )
        return tuple(dict.fromkeys(names))

    return click.Option(
        ["--standing"],
        multiple=True,
        callback=chosen,
        metavar=say("metavar-standing"),
        help=say("option-standing"),
    )


def portfolio(say: Say) -> click.Option:
    """The year of the state grants that a proposal is held against."""
    return click.Option(["--portfolio"], metavar=say("metavar-year"), help=say("option-portfolio"))


def formats(say: Say, names: Sequence[str]) -> click.Option:
    """One or more formats to write."""
    return click.Option(
        ["-f", "--format", "formats"],
        multiple=True,
        type=click.Choice(list(names)),
        help=say("option-format"),
    )


def output(say: Say, text: str = "option-output") -> click.Option:
    """Where to write: a file, or a folder where several are written."""

    def once(
        context: click.Context, _parameter: click.Parameter, given: tuple[Path, ...]
    ) -> Path | None:
        # Click keeps the last in silence: `-o a.pdf -o b.xlsx` wrote one file of the two.
        if len(given) > 1:
            raise click.UsageError(say("output-twice"), context)
        return given[0] if given else None

    return click.Option(
        ["-o", "--output"],
        multiple=True,
        callback=once,
        type=click.Path(path_type=Path),
        metavar=say("metavar-path"),
        help=say(text),
    )


def force(say: Say) -> click.Option:
    """Whether an existing file may be overwritten."""
    return click.Option(["--force"], is_flag=True, help=say("option-force"))
