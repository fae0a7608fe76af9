"""`impactcheck structure`: effects and columns held against what municipalities cannot choose."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.write import send_json, show_blocks

if TYPE_CHECKING:
    from impactcheck.country.model import Country
    from impactcheck.structure.targets import Structure, Target


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        "structure",
        say=say,
        callback=partial(run, say),
        params=_parameters(say),
        examples=(
            "impactcheck structure",
            "impactcheck structure forslag.yaml",
            "impactcheck structure --column net_cost_deviation_school_pct",
            "impactcheck structure forslag.yaml -f json | jq '.targets[].correlations'",
        ),
    )


def run(
    say: Say,
    reform: Path | None,
    columns: tuple[str, ...],
    population_year: int | None,
    vintage: str | None,
    form: str,
) -> int:
    """Show correlations and distributions; without reform or column, of net cost deviations.

    Raises BadInput for an unknown column and for anything wrong in the reform file.
    """
    from impactcheck.country.vintages import load_vintage
    from impactcheck.structure.correlations import between_controls
    from impactcheck.structure.targets import structure_of

    country = load_vintage(vintage, population_year)
    found = [structure_of(one, country) for one in _targets(reform, columns, country)]
    together = between_controls(country)
    if form == "json":
        answer = {
            "population_year": country.population_year,
            "between_controls": [
                {"factors": list(pair), "plain": value} for pair, value in together.items()
            ],
            "targets": [_as_json(one, country) for one in found],
        }
        send_json(json.dumps(answer, ensure_ascii=False, indent=2))
        return Exit.CLEAR
    from impactcheck.cli.structure_tables import structure_blocks

    show_blocks(structure_blocks(found, country, together, say.language))
    return Exit.CLEAR


def _targets(reform: Path | None, columns: tuple[str, ...], country: Country) -> tuple[Target, ...]:
    from impactcheck.structure.targets import NET_COST_DEVIATIONS, column_targets, reform_targets

    if reform is None:
        return column_targets(country, columns or NET_COST_DEVIATIONS)
    from impactcheck.reform.read import read_reform
    from impactcheck.rules.load import load_rulebook

    asked = column_targets(country, columns)
    return (*reform_targets(read_reform(reform), country, load_rulebook()), *asked)


def _as_json(found: Structure, country: Country) -> dict[str, Any]:
    target = found.target
    return {
        "name": target.name,
        "label": {"sv": target.label_sv, "en": target.label_en},
        "series": target.series,
        "unit": target.unit,
        "year": target.year,
        "logged": found.logged,
        "values": {
            code: None if value != value else value  # noqa: PLR0124 - NaN is not itself
            for code, value in zip(country.codes, target.values.tolist(), strict=True)
        },
        "correlations": [asdict(one) for one in found.correlations],
        "by_grouping": {
            name: [asdict(one) for one in spreads] for name, spreads in found.by_grouping.items()
        },
    }


def _parameters(say: Say) -> list[click.Parameter]:
    return [
        click.Argument(
            ["reform"],
            type=click.Path(path_type=Path),
            required=False,
            metavar=f"[{say('metavar-reform')}]",
        ),
        click.Option(
            ["--column", "columns"],
            multiple=True,
            metavar=say("metavar-name"),
            help=say("option-column"),
        ),
        options.population_year(say),
        options.vintage(say),
        click.Option(
            ["-f", "--format", "form"],
            type=click.Choice(("terminal", "json")),
            default="terminal",
            help=say("option-terminal-or-json"),
        ),
    ]
