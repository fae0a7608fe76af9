"""`impactcheck redesign`: the amended reform that passes, what it costs and who pays."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.write import send_json, show_blocks, tell

if TYPE_CHECKING:
    from rich.console import RenderableType

    from impactcheck.contract.redesigns import Counterproposals, Redesign
    from impactcheck.report.content.redesign_words import RedesignWords

FORMATS = ("terminal", "json")
MANY_MEASURES = 4


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        "redesign",
        say=say,
        callback=partial(run, say),
        params=_parameters(say),
        examples=(
            "impactcheck redesign forslag.yaml",
            "impactcheck redesign forslag.yaml --keep-pot --goal share:95%",
            "impactcheck redesign forslag.yaml -o omarbetat.yaml",
            "impactcheck redesign forslag.yaml -f json | jq .redesigns[0].name",
        ),
    )


def run(
    say: Say,
    reform: Path,
    output: Path | None,
    force: bool,
    goal: str,
    choose: str | None,
    keep_pot: bool,
    neutral: bool,  # noqa: ARG001 - the default since redesigns are neutral
    reference: str | None,
    format_name: str,
    population_year: int | None,
    vintage: str | None,
    rules: tuple[Path, ...],
    portfolio: str | None,
) -> int:
    """Search, show what was found, and write the chosen redesign; 1 when none reaches the goal."""
    from impactcheck.cli.new import write_new
    from impactcheck.country.find import position
    from impactcheck.country.vintages import load_vintage
    from impactcheck.redesign.goals import parse_goal
    from impactcheck.redesign.propose import propose
    from impactcheck.reform.read import read_reform
    from impactcheck.rules.load import load_rulebook

    wanted = parse_goal(goal)
    country = load_vintage(vintage, population_year)
    loaded, rulebook, background = read_reform(reform), load_rulebook(rules), None
    if portfolio is not None:
        from impactcheck.portfolio.background import background_of

        background = background_of(portfolio, country, rulebook, without=loaded.reform.id)
    from impactcheck.console.progress import progress
    from impactcheck.report.content.redesign_words import RedesignWords

    words = RedesignWords(say.language, dict(zip(country.codes, country.names, strict=True)))
    with progress() as show:
        found = propose(
            loaded,
            country,
            rulebook,
            goal=wanted,
            keep_pot=keep_pot,
            reference=None if reference is None else position(country, reference),
            background=background,
            describe=words,
            progress=lambda done, of: _show(show, words, done, of),
        )
    chosen = _chosen(found, choose)
    if output is not None and chosen is not None:
        write_new(output, chosen.reform_yaml, force=force, inputs=[reform])
        tell(say("written", path=str(output)))
    if format_name == "json":
        send_json(found.model_dump_json(indent=1))
    else:
        show_blocks([*_blocks(words, found), *_next(words, found, reform)])
    reached = found.nothing_to_mend or any(one.goal_met for one in found.redesigns)
    return Exit.CLEAR if reached else Exit.FINDINGS


def _show(show: Callable[[str], None], words: RedesignWords, done: int, of: int) -> None:
    """How far the search has come, where there are so many measures that anybody would wonder."""
    if of >= MANY_MEASURES:
        show(words.say("searching", done=done + 1, of=of))


def _chosen(found: Counterproposals, name: str | None) -> Redesign | None:
    """The redesign of that name, else the first. Raises BadInput for a name that is not there."""
    from impactcheck.problems import BadInput, Problem

    if name is None:
        return found.redesigns[0] if found.redesigns else None
    for one in found.redesigns:
        if one.name == name:
            return one
    known = ", ".join(one.name for one in found.redesigns)
    raise BadInput(Problem("redesign-unknown", {"value": name, "known": known}))


def _blocks(words: RedesignWords, found: Counterproposals) -> Iterator[RenderableType]:
    from impactcheck.console.blocks import heading

    yield words.say("title", title=found.title)
    share = words.figure(float(found.goal.arguments["share"]), "share")
    yield words.say(found.goal.key, share=share)
    if found.keep_pot:
        yield words.say("keep-pot")
    if found.nothing_to_mend:
        yield from ["", words.say("nothing-to-mend")]
        return
    if not any(one.goal_met for one in found.redesigns):
        yield from ["", words.say("none-reaches" if found.redesigns else "none-found")]
    several = len({one.measure for one in found.redesigns}) > 1
    for place, one in enumerate(found.redesigns, start=1):
        measure = found.measures[one.measure]
        name = words.name(one.name) + (f" ({measure})" if several and len(one.parts) == 1 else "")
        yield from _redesign(words, found, f"{place}. {name}", one)
    if found.redesigns:
        yield from ["", words.say("ranked")]
    if found.combinations_tried:
        yield words.say("combinations-tried", count=found.combinations_tried)
    if found.not_found:
        yield from heading(words.say("heading-not-found"))
        for missing in found.not_found:
            yield words.missing(missing)
    if found.frontier:
        yield from _frontier(words, found)
    draft = next((one.draft for one in found.redesigns if one.draft is not None), None)
    if draft is not None:
        yield from heading(words.say("heading-draft"))
        first, *others = words.draft(draft)
        yield first
        for paragraph in others:
            yield from ["", paragraph]


def _next(words: RedesignWords, found: Counterproposals, file: Path) -> Iterator[RenderableType]:
    """What to do with it."""
    from impactcheck.console.blocks import command

    if found.redesigns:
        yield from ("", words.say("next-save"))
        yield command(f"impactcheck redesign {shlex.quote(str(file))} -o omarbetat.yaml")
        yield words.say("next-check")
        yield command("impactcheck check omarbetat.yaml")


def _redesign(
    words: RedesignWords, found: Counterproposals, title: str, one: Redesign
) -> Iterator[RenderableType]:
    from impactcheck.console.blocks import paragraph

    mark = " ◆" if one.on_frontier else ""
    reached = words.say("reaches" if one.goal_met else "reaches-not")
    yield ""
    yield f"{title} · {reached}{mark}"
    details = [
        *words.sentences(one.parts, found.measures),
        words.price(one.price, one.state.fees_after - one.state.fees_before),
        words.verdict(one),
        *words.outcome(one),
        *words.state(one.state),
        *words.evenness(one),
        *words.sides(one.against_original),
    ]
    for line in details:
        if line:
            yield paragraph(line, 3)


def _frontier(words: RedesignWords, found: Counterproposals) -> Iterator[RenderableType]:
    from impactcheck.console.blocks import heading, table

    yield from heading(words.say("heading-frontier"))
    columns = ("exponent", "unevenness", "deterrence", "smallest", "largest", "sum")
    rows = [
        (
            words.number(point.exponent, 1) + (" ×" if point.dominated else "  "),
            words.number(point.evenness.unevenness, 2),
            words.figure(point.evenness.lowest_deterrence, "share"),
            words.figure(point.evenness.smallest_fee, "kr"),
            words.figure(point.evenness.largest_fee, "kr"),
            words.figure(point.evenness.total, "kr"),
        )
        for point in found.frontier
    ]
    yield table([(words.say(f"column-{name}"), True) for name in columns], rows)
    yield words.say("frontier-note")


def _parameters(say: Say) -> list[click.Parameter]:
    return [
        click.Argument(["reform"], type=click.Path(path_type=Path), metavar=say("metavar-reform")),
        options.output(say, "option-redesign-output"),
        options.force(say),
        click.Option(
            ["--goal"],
            default="finding-gone",
            metavar=say("metavar-goal"),
            help=say("option-goal"),
        ),
        click.Option(["--choose"], metavar=say("metavar-name"), help=say("option-choose")),
        click.Option(["--keep-pot"], is_flag=True, help=say("option-keep-pot")),
        options.neutral(say),
        options.reference(say),
        click.Option(
            ["-f", "--format", "format_name"],
            type=click.Choice(FORMATS),
            default="terminal",
            help=say("option-redesign-format"),
        ),
        options.population_year(say),
        options.vintage(say),
        options.rules(say),
        options.portfolio(say),
    ]
