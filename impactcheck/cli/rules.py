"""`impactcheck rules`: which rules there are, what one of them asks, and whether its cases hold."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand, TranslatedGroup
from impactcheck.console.write import show_blocks, show_text
from impactcheck.problems import BadInput

if TYPE_CHECKING:
    from impactcheck.contract.findings import Standing
    from impactcheck.rules.load import Rulebook

AREAS = ("grant", "burden", "sanction", "duty", "structure", "process", "data")
SEVERITIES = ("error", "warning", "note")


def command(say: Say) -> click.Command:
    """The group of commands about rules, described in the reader's language."""
    return TranslatedGroup(
        "rules",
        say=say,
        commands=(_list(say), _show(say), _test(say)),
        examples=(
            "impactcheck rules list --area sanction",
            "impactcheck rules show LS301",
            "impactcheck rules test egna-regler",
        ),
    )


def run_list(
    say: Say,
    area: str | None,
    severity: str | None,
    standing: tuple[Standing, ...],
    rules: Sequence[Path],
) -> int:
    """Print the rules of an area, a severity, and what they rest on."""
    from impactcheck.handbook.prose import rule_prose
    from impactcheck.handbook.screen import list_blocks

    book = _rulebook(rules)
    chosen = [
        loaded
        for loaded in book.rules
        if area in (None, loaded.rule.area)
        and (severity is None or severity in loaded.rule.severities)
        and (not standing or loaded.rule.standing in standing)
    ]
    prose = [rule_prose(loaded, book, say.language) for loaded in chosen]
    show_blocks(list_blocks(prose, say.language))
    return Exit.CLEAR


def run_show(say: Say, rule: str, rules: Sequence[Path]) -> int:
    """Print one rule as prose. Raises BadInput for a rule that does not exist."""
    from impactcheck.handbook.prose import rule_prose
    from impactcheck.handbook.screen import rule_blocks

    book = _rulebook(rules)
    loaded = book.rule(rule) or book.rule(rule.upper())
    if loaded is None:
        from impactcheck.rules.renamed import unknown_rule

        known = {name: one for one in book.rules for name in (one.rule.id, one.rule.name)}
        raise BadInput(unknown_rule(rule, known, book.renamed, None))
    show_blocks(rule_blocks(rule_prose(loaded, book, say.language), say.language))
    return Exit.CLEAR


def run_test(say: Say, folder: Path | None) -> int:
    """Run the cases of a folder's rules, or of ours; exit code 1 when one gives another answer."""
    from impactcheck.country.load import load_country
    from impactcheck.handbook.cases import run_cases
    from impactcheck.handbook.prose import ROOM
    from impactcheck.language.catalogue import texts_for
    from impactcheck.language.problems import render
    from impactcheck.rules.load import BUNDLED
    from impactcheck.rules.overrides import OVERRIDES

    book = _rulebook(() if folder is None else (folder,))
    # Our cases were written for our thresholds: a rule that is only overridden need not meet them.
    chosen = [
        loaded
        for loaded in book.rules
        if (loaded.origin == BUNDLED) == (folder is None)
        and Path(loaded.document.file).stem != OVERRIDES
    ]
    results = run_cases(book, load_country(), [loaded for loaded in chosen if loaded.rule.cases])
    failed = [result for result in results if not result.as_expected]
    for result in failed:
        show_text(render(result.problem, say.language))
    texts = texts_for(say.language)
    asked = len({result.loaded.rule.id for result in results})
    if not results:
        show_text(texts.say(ROOM, "cases-none"))
    elif failed:
        show_text(texts.say(ROOM, "cases-failed", failed=len(failed), count=len(results)))
    else:
        show_text(texts.say(ROOM, "cases-passed", count=len(results), rules=asked))
    return Exit.FINDINGS if failed else Exit.CLEAR


def _rulebook(folders: Sequence[Path]) -> Rulebook:
    from impactcheck.rules.load import load_rulebook

    return load_rulebook(tuple(folders))


def _list(say: Say) -> click.Command:
    return TranslatedCommand(
        "list",
        say=say,
        about="about-rules-list",
        callback=partial(run_list, say),
        params=[
            click.Option(["--area"], type=click.Choice(AREAS), help=say("option-area")),
            click.Option(
                ["--severity"], type=click.Choice(SEVERITIES), help=say("option-severity")
            ),
            options.standing(say),
            options.rules(say),
        ],
        examples=(
            "impactcheck rules list --severity error",
            "impactcheck rules list --standing position",
        ),
    )


def _show(say: Say) -> click.Command:
    return TranslatedCommand(
        "show",
        say=say,
        about="about-rules-show",
        callback=partial(run_show, say),
        params=[click.Argument(["rule"], metavar=say("metavar-rule")), options.rules(say)],
        examples=(
            "impactcheck rules show LS101",
            "impactcheck rules show grant.not-worth-applying",
        ),
    )


def _test(say: Say) -> click.Command:
    return TranslatedCommand(
        "test",
        say=say,
        about="about-rules-test",
        callback=partial(run_test, say),
        params=[
            click.Argument(
                ["folder"],
                type=click.Path(path_type=Path),
                required=False,
                metavar=say("metavar-optional-folder"),
            )
        ],
        examples=("impactcheck rules test", "impactcheck rules test egna-regler"),
    )
