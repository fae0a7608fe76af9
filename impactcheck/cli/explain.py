"""`impactcheck explain`: how a municipality's figures were made, or what a rule asks and why."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.write import show_blocks
from impactcheck.problems import BadInput, Problem

REFORM_SUFFIXES = (".yaml", ".yml")


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        "explain",
        say=say,
        callback=partial(run, say),
        params=_parameters(say),
        examples=(
            "impactcheck explain forslag.yaml --municipality Dorotea",
            "impactcheck explain forslag.yaml --municipality 2425 --measure bidrag",
            "impactcheck explain LS101",
            "impactcheck explain grant.not-worth-applying",
        ),
    )


def run(
    say: Say,
    target: str,
    municipality: str | None,
    measure: str | None,
    population_year: int | None,
    vintage: str | None,
    rules: tuple[Path, ...],
) -> int:
    """Explain a reform file in one municipality, or a rule by its id or name.

    Raises BadInput when the target is neither, when a file lacks its municipality, and for
    anything wrong in the file itself.
    """
    if is_a_file(target):
        if municipality is None:
            raise BadInput(Problem("explain-municipality-missing", {"file": target}))
        _show_reform(say, Path(target), municipality, measure, population_year, vintage, rules)
    else:
        if municipality is not None or measure is not None:
            raise BadInput(Problem("explain-needs-file", {"value": target}))
        from impactcheck.cli.rules import run_show

        return run_show(say, target, rules)
    return Exit.CLEAR


def is_a_file(target: str) -> bool:
    """Whether a person means a reform file: it exists, or is written as one."""
    path = Path(target)
    return path.suffix.lower() in REFORM_SUFFIXES or path.exists()


def _show_reform(
    say: Say,
    path: Path,
    municipality: str,
    measure: str | None,
    population_year: int | None,
    vintage: str | None,
    rules: tuple[Path, ...],
) -> None:
    from impactcheck.country.vintages import load_vintage
    from impactcheck.explain.reform import explain_reform
    from impactcheck.explain.terminal import explanation_blocks
    from impactcheck.explain.wording import explanation_view
    from impactcheck.reform.read import read_reform
    from impactcheck.rules.load import load_rulebook

    loaded = read_reform(path)
    country = load_vintage(vintage, population_year)
    explained = explain_reform(loaded, country, load_rulebook(rules), municipality, measure)
    show_blocks(explanation_blocks(explanation_view(explained, say.language), say.language))


def _parameters(say: Say) -> list[click.Parameter]:
    return [
        click.Argument(["target"], metavar=say("metavar-target")),
        click.Option(
            ["-m", "--municipality"],
            metavar=say("metavar-municipality"),
            help=say("option-municipality"),
        ),
        click.Option(["--measure"], metavar=say("metavar-measure"), help=say("option-measure")),
        options.population_year(say),
        options.vintage(say),
        options.rules(say),
    ]
