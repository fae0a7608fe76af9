"""`impactcheck archetypes`: show the classifications side by side, or build the clusters anew."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.write import send_json, show_blocks, tell
from impactcheck.infiles import is_folder
from impactcheck.outfiles import refuse_taken, write_files
from impactcheck.problems import BadInput, Problem

if TYPE_CHECKING:
    from impactcheck.contract.sensitivity import Sensitivity
    from impactcheck.country.model import Country
    from impactcheck.rules.load import Rulebook

ACTIONS = ("show", "build")
BOOTSTRAPS = 100
FEWEST_BOOTSTRAPS = 2


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        "archetypes",
        say=say,
        callback=partial(run, say),
        params=_parameters(say),
        examples=(
            "impactcheck archetypes show",
            "impactcheck archetypes show --sensitivity forslag.yaml",
            "impactcheck archetypes show -f json | jq '.groupings[].id'",
            "impactcheck archetypes build -o clusters.json",
        ),
    )


def run(
    say: Say,
    action: str,
    sensitivity: Path | None,
    population_year: int | None,
    vintage: str | None,
    rules: tuple[Path, ...],
    form: str,
    output: Path | None,
    force: bool,
    bootstraps: int,
) -> int:
    """Show the classifications, or build clusters and show or write them."""
    if action == "build":
        return _build(say, output, bootstraps, form, force=force)
    from impactcheck.country.vintages import load_vintage

    return _show(say, sensitivity, load_vintage(vintage, population_year), rules, form)


def _show(
    say: Say, reform: Path | None, country: Country, rules: tuple[Path, ...], form: str
) -> int:
    from impactcheck.archetypes.frozen import load_clusters
    from impactcheck.archetypes.overview import overview
    from impactcheck.engine.groups import groupings_of
    from impactcheck.rules.load import load_rulebook

    rulebook = load_rulebook(rules)
    moved = None if reform is None else _sensitivity(reform, country, rulebook)
    shown = overview(country, groupings_of(country, rulebook.splits).values())
    stability = load_clusters().stability
    if form == "json":
        _echo_json(
            {
                "population_year": country.population_year,
                "groupings": [one.model_dump(mode="json") for one in shown],
                "splits": rulebook.splits.model_dump(mode="json"),
                "stability": stability.model_dump(mode="json"),
                "sensitivity": None if moved is None else moved.model_dump(mode="json"),
            }
        )
        return Exit.CLEAR
    from impactcheck.cli.archetype_tables import (
        overview_blocks,
        sensitivity_blocks,
        stability_blocks,
    )

    if moved is not None:
        show_blocks(sensitivity_blocks(moved, say.language))
        return Exit.CLEAR
    show_blocks(
        [
            *overview_blocks(shown, rulebook.splits, country, say.language),
            *stability_blocks(load_clusters(), say.language),
        ]
    )
    return Exit.CLEAR


def _sensitivity(reform: Path, country: Country, rulebook: Rulebook) -> Sensitivity:
    from impactcheck.engine.sensitivity import sensitivity
    from impactcheck.reform.read import read_reform

    return sensitivity(read_reform(reform), country, rulebook)


def _build(say: Say, output: Path | None, bootstraps: int, form: str, *, force: bool) -> int:
    """Build and show how the clusters separate; with `output`, write them too.

    Raises BadInput `number-too-small`, and `file-exists` or `cannot-write` as the reports do.
    """
    from impactcheck.archetypes.build import build_clusters
    from impactcheck.cli.archetype_tables import stability_blocks
    from impactcheck.country.load import load_country

    if bootstraps < FEWEST_BOOTSTRAPS:
        told: dict[str, str | int | float] = {"field": "--bootstraps", "value": str(bootstraps)}
        raise BadInput(Problem("number-too-small", {**told, "limit": FEWEST_BOOTSTRAPS}))
    if output is not None:
        if not is_folder(output.absolute().parent):
            raise BadInput(Problem("output-folder-missing", {"path": str(output.parent)}))
        refuse_taken([output], force=force)
    model = build_clusters(load_country(), bootstraps=bootstraps)
    if form == "json":
        send_json(model.to_json())
    else:
        show_blocks(stability_blocks(model, say.language))
    if output is not None:
        write_files([output], [model.to_json().encode()], force=force)
        tell(say("written", path=str(output)))
    return Exit.CLEAR


def _echo_json(value: object) -> None:
    send_json(json.dumps(value, ensure_ascii=False, indent=2))


def _parameters(say: Say) -> list[click.Parameter]:
    return [
        click.Argument(
            ["action"], type=click.Choice(ACTIONS), default="show", metavar="[show|build]"
        ),
        click.Option(
            ["--sensitivity"],
            type=click.Path(path_type=Path),
            metavar=say("metavar-reform"),
            help=say("option-sensitivity"),
        ),
        options.population_year(say),
        options.vintage(say),
        options.rules(say),
        click.Option(
            ["-f", "--format", "form"],
            type=click.Choice(("terminal", "json")),
            default="terminal",
            help=say("option-terminal-or-json"),
        ),
        options.output(say, "option-clusters-output"),
        options.force(say),
        click.Option(
            ["--bootstraps"],
            type=int,
            default=BOOTSTRAPS,
            metavar=say("metavar-count"),
            help=say("option-bootstraps", default=str(BOOTSTRAPS)),
        ),
    ]
