"""`impactcheck check`: one reform through the whole engine, and its report to screen or file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.output import chosen_formats, refuse_unusable
from impactcheck.cli.report_choice import PIECES, report_options, tell_making
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.progress import progress
from impactcheck.console.write import send_file, show_blocks, tell
from impactcheck.report.formats.by_name import FORMATS, refuse_unfit

if TYPE_CHECKING:
    from impactcheck.contract.assessment import Assessment
    from impactcheck.contract.findings import Standing, Verdict
    from impactcheck.country.model import Country
    from impactcheck.reform.read import LoadedReform
    from impactcheck.report.content.options import ReportOptions

FAIL_ON = ("error", "warning", "never")


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
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
            "impactcheck check forslag.yaml --standing law,principle",
        ),
    )


def run(
    say: Say,
    reform: Path,
    formats: tuple[str, ...],
    output: Path | None,
    force: bool,
    population_year: int | None,
    vintage: str | None,
    rules: tuple[Path, ...],
    standing: tuple[Standing, ...],
    fail_on: str,
    who_loses: bool,
    portfolio: str | None,
    piece: str | None,
    municipality: str | None,
    template: Path | None,
) -> int:
    """Check one reform and deliver its report; the exit code says whether it passed.

    Raises BadInput before anything is computed when a file, a rule or the output is unusable.
    """
    from impactcheck.country.vintages import load_vintage
    from impactcheck.reform.read import read_reform

    country = load_vintage(vintage, population_year)
    options = report_options(piece, municipality, template, country)
    chosen = chosen_formats(formats, output, otherwise=options.usual_format)
    refuse_unfit(chosen, options)
    loaded = read_reform(reform)
    if output is not None:
        name = f"{loaded.reform.id}{options.ending}"
        refuse_unusable(chosen, output, name, [reform], force=force)
    assessment = _assess(
        loaded,
        country,
        rules,
        standing=standing,
        who_loses=who_loses,
        grants=portfolio,
        municipality=options.municipality,
    )
    _deliver(say, assessment, chosen, output, force=force, options=options)
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
    country: Country,
    rules: tuple[Path, ...],
    *,
    standing: tuple[Standing, ...],
    who_loses: bool,
    grants: str | None,
    municipality: str | None,
) -> Assessment:
    from impactcheck.api.assess_reform import assess_reform
    from impactcheck.reform.read import check_against_country
    from impactcheck.rules.load import load_rulebook

    check_against_country(loaded, country)
    rulebook, background = load_rulebook(rules), None
    if standing:
        from impactcheck.rules.standing import of_standing

        rulebook = of_standing(rulebook, standing)
    if grants is not None:
        from impactcheck.portfolio.background import background_of

        background = background_of(grants, country, rulebook, without=loaded.reform.id)
    found = assess_reform(
        loaded, country, rulebook, who_loses=who_loses, background=background, remedy=True
    )
    if municipality is None:
        return found
    from impactcheck.engine.municipalities import with_nearest

    return with_nearest(found, country, municipality)


def _deliver(
    say: Say,
    assessment: Assessment,
    formats: tuple[str, ...],
    output: Path | None,
    *,
    force: bool,
    options: ReportOptions,
) -> None:
    if output is None:
        if formats == ("terminal",):
            from impactcheck.report.formats.terminal import report_blocks

            show_blocks(report_blocks(assessment, say.language))
            return
        from impactcheck.report.formats.by_name import render

        send_file(formats[0], render(assessment, formats[0], say.language, options))
        return
    from impactcheck.report.formats.write import write_report

    with progress() as tell_progress:
        written = write_report(
            assessment,
            formats,
            output,
            say.language,
            force=force,
            options=options,
            progress=partial(tell_making, say, tell_progress),
        )
    for path in written:
        tell(say("written", path=str(path)))


def _parameters(say: Say) -> list[click.Parameter]:
    return [
        click.Argument(["reform"], type=click.Path(path_type=Path), metavar=say("metavar-reform")),
        options.formats(say, list(FORMATS)),
        options.output(say),
        options.force(say),
        options.population_year(say),
        options.vintage(say),
        options.rules(say),
        options.standing(say),
        options.portfolio(say),
        click.Option(
            ["--fail-on"],
            type=click.Choice(FAIL_ON),
            default="error",
            help=say("option-fail-on"),
        ),
        click.Option(["--as", "piece"], type=click.Choice(PIECES), help=say("option-as")),
        click.Option(
            ["--municipality"],
            metavar=say("metavar-municipality"),
            help=say("option-sheet"),
        ),
        click.Option(
            ["--template"],
            type=click.Path(path_type=Path),
            metavar=say("metavar-path"),
            help=say("option-template"),
        ),
        click.Option(["--who-loses"], is_flag=True, help=say("option-who-loses")),
    ]
