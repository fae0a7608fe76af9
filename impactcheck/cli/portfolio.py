"""`impactcheck portfolio`: many reforms on the same municipalities, added up and merged."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.output import chosen_formats, refuse_unusable
from impactcheck.cli.portfolio_options import INTO, SHARED_BY, parameters
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.progress import progress
from impactcheck.console.write import send_file, show_blocks, tell
from impactcheck.report.portfolio.formats import PORTFOLIO_FORMATS

if TYPE_CHECKING:
    from impactcheck.contract.portfolio import PortfolioResult
    from impactcheck.country.model import Country
    from impactcheck.portfolio.assemble import Questions
    from impactcheck.portfolio.compute import Computed, Result
    from impactcheck.portfolio.files import Found
    from impactcheck.portfolio.merge import MergePlan
    from impactcheck.portfolio.selection import Selection
    from impactcheck.rules.load import Rulebook

NAME = "portfolio"
"""What files are called in a folder of results."""
EVERY_GRANT = "all"


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        NAME,
        say=say,
        callback=partial(run, say),
        params=parameters(say),
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
    population_year: int | None,
    vintage: str | None,
    rules: tuple[Path, ...],
    jobs: int,
) -> int:
    """Add the reforms up and deliver the report; 2 when some file could not be computed.

    Raises BadInput before anything is computed when an option or the output is unusable, and when
    nothing at all could be computed.
    """
    from impactcheck.country.vintages import load_vintage
    from impactcheck.portfolio.assemble import portfolio
    from impactcheck.portfolio.compute import compute_grants, together
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
        refuse_unusable(chosen, output, NAME, found.files, force=force, among=PORTFOLIO_FORMATS)
    selection = _selection(grants, scope, authority, procedure, area, as_of)
    known = () if selection is None else select(known_grants(selection.year), selection)
    country, rulebook = load_vintage(vintage, population_year), load_rulebook(rules)
    computed = together(
        compute_grants(known, grants or "", country, rulebook),
        _compute_files(say, found, country, rulebook, rules, jobs),
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
    _deliver(say, result, chosen, output, force=force)
    _tell_what_was_left_out(say, result)
    return Exit.BAD_INPUT if result.failed else Exit.CLEAR


def _compute_files(
    say: Say,
    found: Found,
    country: Country,
    rulebook: Rulebook,
    rules: tuple[Path, ...],
    jobs: int,
) -> Sequence[Result]:
    """The files' reforms, counted on the screen while they are computed."""
    from impactcheck.language.catalogue import texts_for
    from impactcheck.portfolio.compute import compute_files

    texts = texts_for(say.language)
    with progress() as tell_progress:

        def counted(done: int, total: int) -> None:
            tell_progress(texts.say(NAME, "progress", done=done, total=total))

        return compute_files(
            found.files, country, rulebook, extra_rules=rules, jobs=jobs, progress=counted
        )


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


def _deliver(
    say: Say,
    result: PortfolioResult,
    formats: tuple[str, ...],
    output: Path | None,
    *,
    force: bool,
) -> None:
    from impactcheck.outfiles import write_files
    from impactcheck.report.formats.write import report_paths
    from impactcheck.report.portfolio.formats import render_portfolio

    if output is None and formats == ("terminal",):
        from impactcheck.report.portfolio.formats import portfolio_blocks

        show_blocks(portfolio_blocks(result, say.language))
        return
    contents = [render_portfolio(result, name, say.language) for name in formats]
    if output is None:
        send_file(formats[0], contents[0])
        return
    paths = report_paths(NAME, formats, output, PORTFOLIO_FORMATS)
    for path in write_files(paths, contents, force=force):
        tell(say("written", path=str(path)))


def _tell_what_was_left_out(say: Say, result: PortfolioResult) -> None:
    """Every problem of every file that failed, and how many files were passed over."""
    from impactcheck.language.catalogue import texts_for
    from impactcheck.report.portfolio.sections import failure_lines

    for line in failure_lines(result, say.language):
        tell(line)
    if result.skipped:
        count = len(result.skipped)
        tell(texts_for(say.language).say(NAME, "skipped-count", count=count))
