"""`impactcheck data`: newer figures from Kolada and SCB, as a vintage beside the embedded one."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import click

from impactcheck.cli.data_vintages import commands as vintage_commands
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand, TranslatedGroup
from impactcheck.console.blocks import command as command_line
from impactcheck.console.progress import progress
from impactcheck.console.write import show_blocks, tell
from impactcheck.problems import BadInput, Problem

if TYPE_CHECKING:
    from impactcheck.data.update import Publishers, Updated

LIBRARIES = frozenset({"httpx", "stamina"})
KOLADA, SCB = "IMPACTCHECK_KOLADA", "IMPACTCHECK_SCB"
"""Addresses of mirrors, for those who may not reach the publishers themselves."""


def command(say: Say) -> click.Command:
    """The group of commands about data, described in the reader's language."""
    return TranslatedGroup(
        "data",
        say=say,
        commands=(_update(say), _add(say), *vintage_commands(say)),
        examples=(
            "impactcheck data update",
            "impactcheck data add N15829 --year 2024",
        ),
    )


def run_update(say: Say, name: str | None, accept: tuple[str, ...]) -> int:
    """Fetch the newest figures into a new vintage. Raises BadInput; then nothing has changed."""
    today = datetime.datetime.now(tz=datetime.UTC).date()

    def make(publishers: Publishers, told: Callable[[str], None]) -> Updated:
        from impactcheck.country.tables import read_manifest
        from impactcheck.country.vintages import vintage_folder
        from impactcheck.data.update import update

        chosen = name or f"hamtad-{today.isoformat()}"
        return update(
            read_manifest(vintage_folder()), chosen, today, publishers, accepted=accept, tell=told
        )

    return _made(say, make)


def run_add(
    say: Say, key_figure: str, year: int | None, column: str | None, name: str | None
) -> int:
    """Fetch one more key figure into a new vintage. Raises BadInput as `run_update`."""
    today = datetime.datetime.now(tz=datetime.UTC).date()

    def make(publishers: Publishers, told: Callable[[str], None]) -> Updated:
        from impactcheck.country.tables import read_manifest
        from impactcheck.country.vintages import vintage_folder
        from impactcheck.data.refresh import Asked
        from impactcheck.data.update import add

        wanted = key_figure.upper()
        asked = Asked(wanted, column or wanted.lower(), year)
        chosen = name or f"hamtad-{today.isoformat()}-{wanted.lower()}"
        return add(read_manifest(vintage_folder()), chosen, asked, today, publishers, tell=told)

    return _made(say, make)


def _made(say: Say, make: Callable[[Publishers, Callable[[str], None]], Updated]) -> int:
    try:
        from impactcheck.data.kolada import ADDRESS as KOLADA_ADDRESS
        from impactcheck.data.scb import ADDRESS as SCB_ADDRESS
        from impactcheck.data.update import Publishers
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] not in LIBRARIES:
            raise
        raise BadInput(Problem("data-library-missing", {"library": error.name})) from error
    publishers = Publishers(
        kolada=os.environ.get(KOLADA, KOLADA_ADDRESS), scb=os.environ.get(SCB, SCB_ADDRESS)
    )
    with progress() as told:
        updated = make(publishers, lambda address: told(say("data-asking", address=address)))
    show_blocks(_lines(say, updated))
    tell(say("data-written", name=updated.name, path=str(updated.place)))
    show_blocks(
        [
            "",
            say("data-next"),
            command_line(f"impactcheck check FIL --vintage {updated.name}"),
            command_line(f"impactcheck data use {updated.name}"),
        ]
    )
    return Exit.CLEAR


def _lines(say: Say, updated: Updated) -> list[str]:
    moved = [one for one in updated.changes if one.before is not None and one.after != one.before]
    new = [one for one in updated.changes if one.before is None]
    waiting = [one for one in updated.changes if one.waiting is not None]
    same = len(updated.changes) - len(moved) - len(new)
    lines = []
    if updated.population is not None and updated.population.years:
        lines.append(
            say(
                "data-population",
                year=str(updated.population.years[-1]),
                inhabitants=updated.population.inhabitants,
            )
        )
    lines += [
        say("data-moved", column=one.column, before=str(one.before), after=str(one.after))
        for one in moved
    ]
    lines += [say("data-new", column=one.column, year=str(one.after)) for one in new]
    if same:
        lines.append(say("data-same", count=same))
    lines += [
        say("data-waiting", column=one.column, year=str(one.waiting[0]), count=one.waiting[1])
        for one in waiting
        if one.waiting is not None
    ]
    return lines


def _update(say: Say) -> click.Command:
    return TranslatedCommand(
        "update",
        say=say,
        about="about-data-update",
        callback=partial(run_update, say),
        params=[
            _name(say),
            click.Option(
                ["--accept"],
                multiple=True,
                metavar=say("metavar-column"),
                help=say("option-accept"),
            ),
        ],
        examples=("impactcheck data update", "impactcheck data update --name kolada-2026"),
    )


def _add(say: Say) -> click.Command:
    return TranslatedCommand(
        "add",
        say=say,
        about="about-data-add",
        callback=partial(run_add, say),
        params=[
            click.Argument(["key_figure"], metavar=say("metavar-key-figure")),
            click.Option(
                ["--year"], type=int, metavar=say("metavar-year"), help=say("option-data-year")
            ),
            click.Option(
                ["--column"], metavar=say("metavar-column"), help=say("option-data-column")
            ),
            _name(say),
        ],
        examples=(
            "impactcheck data add N15829 --year 2024",
            "impactcheck data add N07531 --column skola_nara",
        ),
    )


def _name(say: Say) -> click.Option:
    return click.Option(["--name"], metavar=say("metavar-name"), help=say("option-vintage-name"))
