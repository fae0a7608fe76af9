"""`impactcheck check`: one reform through the whole engine, and its report to screen or file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impactcheck.cli.exits import Exit
from impactcheck.cli.output import chosen_formats, refuse_unusable
from impactcheck.cli.speech import Say
from impactcheck.cli.spoken import SpokenCommand
from impactcheck.report.formats import FORMATS

if TYPE_CHECKING:
    from impactcheck.assessment import Assessment, Verdict
    from impactcheck.reform.read import LoadedReform

FAIL_ON = ("error", "warning", "never")


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return SpokenCommand(
        "check",
        say=say,
        callback=partial(run, say),
        params=_parameters(say),
        examples=(
            "impactcheck check forslag.yaml",
            "impactcheck check forslag.yaml -o rapport.html",
            "impactcheck check forslag.yaml -f html -f json -o rapporter",
            "impactcheck check forslag.yaml -f json | jq .verdict",
            "impactcheck check forslag.yaml --portfolio 2026",
        ),
    )


def run(
    say: Say,
    reform: Path,
    formats: tuple[str, ...],
    output: Path | None,
    force: bool,
    population_year: int,
    rules: tuple[Path, ...],
    fail_on: str,
    who_loses: bool,
    portfolio: str | None,
) -> int:
    """Check one reform and deliver its report; the exit code says whether it passed.

    Raises BadInput before anything is computed when a file, a rule or the output is unusable.
    """
    from impactcheck.reform.read import read_reform

    chosen = chosen_formats(formats, output)
    loaded = read_reform(reform)
    if output is not None:
        refuse_unusable(chosen, output, loaded.reform.id, reform, force=force)
    assessment = _assess(loaded, population_year, rules, who_loses=who_loses, grants=portfolio)
    _deliver(say, assessment, chosen, output, force=force)
    return Exit.FINDINGS if fails(assessment.verdict, fail_on) else Exit.CLEAR


def fails(verdict: Verdict, fail_on: str) -> bool:
    """Whether the verdict holds a finding at or above the severity `fail_on`."""
    match fail_on:
        case "error":
            return verdict.errors > 0
        case "warning":
            return verdict.errors + verdict.warnings > 0
        case _:
            return False


def _assess(
    loaded: LoadedReform,
    population_year: int,
    rules: tuple[Path, ...],
    *,
    who_loses: bool,
    grants: str | None,
) -> Assessment:
    from impactcheck.assess import assess
    from impactcheck.country.load import load_country
    from impactcheck.reform.read import check_against_country
    from impactcheck.rules.load import load_rulebook

    country = load_country(population_year)
    check_against_country(loaded, country)
    rulebook, background = load_rulebook(rules), None
    if grants is not None:
        from impactcheck.portfolio.background import background_of

        background = background_of(grants, country, rulebook, without=loaded.reform.id)
    return assess(loaded, country, rulebook, who_loses=who_loses, background=background)


def _deliver(
    say: Say, assessment: Assessment, formats: tuple[str, ...], output: Path | None, *, force: bool
) -> None:
    if output is None:
        from impactcheck.report.formats import render

        click.echo(render(assessment, formats[0], say.language), nl=False)
        return
    from impactcheck.report.write import write_report

    for path in write_report(assessment, formats, output, say.language, force=force):
        click.echo(say("written", path=str(path)), err=True)


def _parameters(say: Say) -> list[click.Parameter]:
    from impactcheck.country.load import LATEST_POPULATION_YEAR

    return [
        click.Argument(["reform"], type=click.Path(path_type=Path), metavar=say("metavar-reform")),
        click.Option(
            ["-f", "--format", "formats"],
            multiple=True,
            type=click.Choice(list(FORMATS)),
            help=say("option-format"),
        ),
        click.Option(
            ["-o", "--output"],
            type=click.Path(path_type=Path),
            metavar=say("metavar-path"),
            help=say("option-output"),
        ),
        click.Option(["--force"], is_flag=True, help=say("option-force")),
        click.Option(
            ["--population-year"],
            type=int,
            default=LATEST_POPULATION_YEAR,
            metavar=say("metavar-year"),
            help=say("option-population-year", default=str(LATEST_POPULATION_YEAR)),
        ),
        click.Option(
            ["--rules"],
            multiple=True,
            type=click.Path(path_type=Path),
            metavar=say("metavar-folder"),
            help=say("option-rules"),
        ),
        click.Option(
            ["--portfolio"], metavar=say("metavar-year"), help=say("option-portfolio")
        ),
        click.Option(
            ["--fail-on"],
            type=click.Choice(FAIL_ON),
            default="error",
            help=say("option-fail-on"),
        ),
        click.Option(["--who-loses"], is_flag=True, help=say("option-who-loses")),
    ]
