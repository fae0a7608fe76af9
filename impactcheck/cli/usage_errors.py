"""What is wrong with a command line, in one sentence of the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

import click

from impactcheck.cli.translated_click import Say


def usage_sentence(error: click.ClickException, say: Say) -> str:
    """What is wrong, and what would be right; a rare error keeps Click's English sentence."""
    match error:
        case click.exceptions.NoSuchCommand():
            return _unknown("no-such-command", error.command_name, error.possibilities, say)
        case click.NoSuchOption():
            return _unknown("no-such-option", error.option_name, error.possibilities, say)
        case click.BadOptionUsage():
            return say("option-misused", name=error.option_name)
        case click.BadParameter():
            return _bad_parameter(error, say)
        case _:
            return error.format_message()


def _bad_parameter(error: click.BadParameter, say: Say) -> str:
    name = _parameter_name(error)
    if isinstance(error, click.MissingParameter):
        return say("missing-parameter", name=name)
    match error.param:
        case click.Parameter(type=click.Choice(choices=choices)):
            return say("not-a-choice", name=name, choices=", ".join(map(str, choices)))
        case click.Parameter(type=click.types.IntParamType()):
            return say("not-an-integer", name=name)
        case _:
            return error.format_message()


def _unknown(key: str, name: str, possibilities: Sequence[str] | None, say: Say) -> str:
    sentence = say(key, name=name)
    if not possibilities:
        return sentence
    return f"{sentence} {say('did-you-mean', name=possibilities[0])}"


def _parameter_name(error: click.BadParameter) -> str:
    parameter = error.param
    if isinstance(parameter, click.Option):
        return "/".join(parameter.opts)
    return "" if parameter is None else str(parameter.metavar or parameter.name)
