"""`impactcheck sanction AMOUNT`: what a sum means across the country, and more even schedules."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.write import send_json, show_blocks

if TYPE_CHECKING:
    from rich.console import RenderableType

    from impactcheck.contract.sanction import SanctionAnswer
    from impactcheck.report.content.redesign_words import RedesignWords

RULES = ("per-capita", "bands", "power", "revenue", "employees")
FORMATS = ("terminal", "json")


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        "sanction",
        say=say,
        callback=partial(run, say),
        params=_parameters(say),
        examples=(
            "impactcheck sanction 200000 --reference Dorotea",
            'impactcheck sanction "1,5 mkr" --rule bands --rule revenue',
            "impactcheck sanction 200000 --statutory-maximum 10mkr -f json",
        ),
    )


def run(
    say: Say,
    amount: str,
    reference: str | None,
    rule: tuple[str, ...],
    statutory_maximum: str | None,
    neutral: bool,  # noqa: ARG001 - the default since redesigns are neutral
    format_name: str,
    population_year: int | None,
    vintage: str | None,
) -> int:
    """Answer on standard output. Raises BadInput for an amount or a name that cannot be read."""
    from impactcheck.country.vintages import load_vintage
    from impactcheck.redesign.sanction_question import SHOWN, sanction_answer
    from impactcheck.rules.load import load_rulebook

    country = load_vintage(vintage, population_year)
    answer = sanction_answer(
        amount,
        country,
        load_rulebook(()),
        reference=reference,
        schedules=tuple(dict.fromkeys(rule)) or SHOWN,
        statutory_maximum=statutory_maximum,
    )
    if format_name == "json":
        send_json(answer.model_dump_json(indent=1))
        return Exit.CLEAR
    from impactcheck.report.content.redesign_words import RedesignWords

    names = dict(zip(country.codes, country.names, strict=True))
    show_blocks(_blocks(RedesignWords(say.language, names), answer))
    return Exit.CLEAR


def _blocks(words: RedesignWords, answer: SanctionAnswer) -> Iterator[RenderableType]:
    from impactcheck.console.blocks import heading

    amount = words.figure(answer.amount.value, "kr")
    yield words.say("sanction-title", amount=amount)
    small, large = answer.rows[0], answer.rows[-1]
    ratio = (small.flat_per_inhabitant.value or 0.0) / (large.flat_per_inhabitant.value or 1.0)
    times = words.figure(ratio, "ratio")
    yield words.say("sanction-times", small=small.name, large=large.name, times=times)
    yield _anchor(words, answer, amount)
    if answer.limits_assumed:
        limits = {
            "floor": words.figure(answer.floor.value, "kr"),
            "cap": words.figure(answer.cap.value, "kr"),
        }
        yield words.say("sanction-limits", **limits)
    yield from heading(words.say("sanction-table-heading"))
    yield _table(words, answer, per_head=False)
    yield from heading(words.say("sanction-per-head-heading", year=str(answer.population_year)))
    yield _table(words, answer, per_head=True)
    for one in answer.schedules:
        yield from heading(words.name(one.name))
        yield from (
            *words.sentences(one.parts, {}),
            *words.outcome(one),
            *words.evenness(one),
            *words.state(one.state),
        )
        for paragraph in () if one.draft is None else words.draft(one.draft):
            yield from ["", paragraph]
    for missing in answer.not_found:
        yield from ["", words.missing(missing)]


def _anchor(words: RedesignWords, answer: SanctionAnswer, amount: str) -> str:
    if answer.neutral:
        return words.say("sanction-anchor-neutral")
    assert answer.reference is not None  # noqa: S101 - what is not neutral has one
    return words.say("sanction-anchor", amount=amount, name=words.names[answer.reference])


def _table(words: RedesignWords, answer: SanctionAnswer, *, per_head: bool) -> RenderableType:
    from impactcheck.console.blocks import table

    columns = [(words.say("column-municipality"), False), (words.say("column-population"), True)]
    columns.append((words.say("column-same"), True))
    columns += [(words.say(f"short-{one.name}"), True) for one in answer.schedules]
    rows = []
    for row in answer.rows:
        flat = row.flat_per_inhabitant if per_head else row.flat
        fees = row.fees_per_inhabitant if per_head else row.fees
        cells = [flat, *(fees[one.name] for one in answer.schedules)]
        rows.append(
            (
                words.say(f"row-{row.role}", name=row.name),
                words.number(row.population),
                *(words.number(cell.value or 0.0, 2 if per_head else 0) for cell in cells),
            )
        )
    return table(columns, rows)


def _parameters(say: Say) -> list[click.Parameter]:
    return [
        click.Argument(["amount"], metavar=say("metavar-amount")),
        options.reference(say),
        click.Option(["--rule"], multiple=True, type=click.Choice(RULES), help=say("option-rule")),
        click.Option(
            ["--statutory-maximum"],
            metavar=say("metavar-amount"),
            help=say("option-statutory-maximum"),
        ),
        options.neutral(say),
        click.Option(
            ["-f", "--format", "format_name"],
            type=click.Choice(FORMATS),
            default="terminal",
            help=say("option-redesign-format"),
        ),
        options.population_year(say),
        options.vintage(say),
    ]
