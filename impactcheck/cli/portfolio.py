"""`impactcheck portfolio`: many reforms on the same municipalities, added up and merged."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

import click

from impactcheck.cli import options
from impactcheck.cli.exits import Exit
from impactcheck.cli.output import chosen_formats, refuse_unusable
from impactcheck.cli.speech import Say
from impactcheck.cli.spoken import SpokenCommand
from impactcheck.report.portfolio.formats import PORTFOLIO_FORMATS

if TYPE_CHECKING:
    from impactcheck.contract.portfolio import PortfolioResult
    from impactcheck.country.model import Country
    from impactcheck.portfolio.assemble import Questions
    from impactcheck.portfolio.compute import Computed
    from impactcheck.portfolio.merge import MergePlan
    from impactcheck.portfolio.selection import Selection

NAME = "portfolio"
"""What files are called in a folder of results."""
EVERY_GRANT = "all"
INTO = ("requisition", "pooled")
SharedBy = Literal["as_before", "population", "equal"]
SHARED_BY: tuple[SharedBy, ...] = get_args(SharedBy)
SCOPES = ("ordinary", "open", "active", "all")


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return SpokenCommand(
        NAME,
        say=say,
        callback=partial(run, say),
        params=_parameters(say),
        examples=(
            "impactcheck portfolio --grants 2026",
            "impactcheck portfolio --grants 2026 --municipality Dorotea -o aret.html",
            "impactcheck portfolio --grants 2026 --authority Skolverket --merge all --into pooled"
            " --below 16000",
            "impactcheck portfolio forslag/ nytt.yaml --grants 2026 -o summan.xlsx",
        ),
    )


def run(
    say: Say,
    paths: tuple[Path, ...],
    grants: str | None,
    scope: str,
    authority: tuple[str, ...],
    procedure: tuple[str, ...],
    area: tuple[str, ...],
    as_of: str | None,
    municipality: tuple[str, ...],
    without: tuple[str, ...],
    merge: tuple[str, ...],
    into: str,
    below: float | None,
    shared_by: str,
    formats: tuple[str, ...],
    output: Path | None,
    force: bool,
    population_year: int,
    rules: tuple[Path, ...],
    jobs: int,
) -> int:
    """Add the reforms up and deliver the report; 2 when some file could not be computed.

    Raises BadInput before anything is computed when an option or the output is unusable, and when
    nothing at all could be computed.
    """
    from impactcheck.country.load import load_country
    from impactcheck.portfolio.assemble import portfolio
    from impactcheck.portfolio.compute import compute_files, compute_grants, together
    from impactcheck.portfolio.files import find_reforms
    from impactcheck.portfolio.selection import select
    from impactcheck.portfolio.tables import known_grants
    from impactcheck.rules.load import load_rulebook

    if grants is None and (authority or procedure or area or as_of):
        raise click.UsageError(say("filter-without-grants"))
    if not merge and (below is not None or (into, shared_by) != (INTO[0], SHARED_BY[0])):
        raise click.UsageError(say("merging-without-merge"))
    chosen = chosen_formats(formats, output, PORTFOLIO_FORMATS)
    found = find_reforms(paths)
    if output is not None:
        for file in found.files or (Path(__file__),):
            refuse_unusable(chosen, output, NAME, file, force=force, among=PORTFOLIO_FORMATS)
    selection = _selection(grants, scope, authority, procedure, area, as_of)
    known = () if selection is None else select(known_grants(selection.year), selection)
    country, rulebook = load_country(population_year), load_rulebook(rules)
    computed = together(
        compute_grants(known, grants or "", country, rulebook),
        compute_files(
            found.files,
            country,
            rulebook,
            extra_rules=rules,
            jobs=jobs,
            progress=_progress(say),
        ),
    )
    plan = _merge_plan(computed, merge, into, below, shared_by)
    result = portfolio(
        computed,
        country,
        rulebook,
        selection=selection,
        questions=_questions(country, municipality, without, plan),
        skipped=found.skipped,
    )
    _deliver(say, result, chosen, output)
    _tell_what_was_left_out(say, result)
    return Exit.BAD_INPUT if result.failed else Exit.CLEAR


def _selection(
    grants: str | None,
    scope: str,
    authority: tuple[str, ...],
    procedure: tuple[str, ...],
    area: tuple[str, ...],
    as_of: str | None,
) -> Selection | None:
    from impactcheck.portfolio.selection import SCOPES as KNOWN
    from impactcheck.portfolio.selection import Selection

    if grants is None:
        return None
    return Selection(
        year=grants,
        scope=next(one for one in KNOWN if one == scope),
        authorities=authority,
        procedures=procedure,
        areas=area,
        as_of=None if as_of is None else datetime.date.fromisoformat(as_of),
    )


def _merge_plan(
    computed: Computed, ids: tuple[str, ...], into: str, below: float | None, shared_by: str
) -> MergePlan | None:
    """What to merge: the ids named, or with `all` every existing grant that is counted."""
    from impactcheck.portfolio.merge import MergePlan

    if not ids:
        return None
    if EVERY_GRANT in ids:
        ids = tuple(one.id for one in computed.reforms if one.grant is not None)
    return MergePlan(
        reforms=ids,
        into="pooled" if into == "pooled" else "requisition",
        population_below=below,
        shared_by=next(one for one in SHARED_BY if one == shared_by),
    )


def _questions(
    country: Country,
    municipalities: tuple[str, ...],
    without: tuple[str, ...],
    plan: MergePlan | None,
) -> Questions:
    from impactcheck.country.find import position
    from impactcheck.portfolio.assemble import Questions

    places = tuple(position(country, name) for name in municipalities)
    return Questions(tuple(dict.fromkeys(places)), tuple(dict.fromkeys(without)), plan)


def _progress(say: Say) -> Callable[[int, int], None] | None:
    """A line on standard error that counts the files, only where a person is looking."""
    if not sys.stderr.isatty():
        return None
    from impactcheck.language.catalogue import texts_for

    def tell(done: int, total: int) -> None:
        text = texts_for(say.language).say(NAME, "progress", done=done, total=total)
        click.echo(f"\r{text}", err=True, nl=done == total)

    return tell


def _deliver(
    say: Say, result: PortfolioResult, formats: tuple[str, ...], output: Path | None
) -> None:
    from impactcheck.report.formats.write import report_paths, write_files
    from impactcheck.report.portfolio.formats import render_portfolio

    contents = [render_portfolio(result, name, say.language) for name in formats]
    if output is None:
        click.echo(contents[0], nl=False)
        return
    for path in write_files(report_paths(NAME, formats, output, PORTFOLIO_FORMATS), contents):
        click.echo(say("written", path=str(path)), err=True)


def _tell_what_was_left_out(say: Say, result: PortfolioResult) -> None:
    """Every problem of every file that failed, and how many files were passed over."""
    from impactcheck.language.catalogue import texts_for
    from impactcheck.report.portfolio.sections import failure_lines

    for line in failure_lines(result, say.language):
        click.echo(line, err=True)
    if result.skipped:
        count = len(result.skipped)
        click.echo(texts_for(say.language).say(NAME, "skipped-count", count=count), err=True)


def _parameters(say: Say) -> list[click.Parameter]:
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
            ["--below"], type=float, metavar=say("metavar-number"), help=say("option-below")
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
        options.rules(say),
        click.Option(
            ["--jobs"],
            type=click.IntRange(min=1),
            default=1,
            metavar=say("metavar-number"),
            help=say("option-jobs"),
        ),
    ]


def _day(say: Say, value: str | None) -> str | None:
    if value is not None:
        try:
            datetime.date.fromisoformat(value)
        except ValueError:
            raise click.UsageError(say("not-a-day", name="--as-of")) from None
    return value
