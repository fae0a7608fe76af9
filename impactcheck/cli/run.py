"""Running a command line to its exit code: every way it can end, said to a person."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence

import click

from impactcheck.cli.app import Program
from impactcheck.cli.exits import Exit
from impactcheck.cli.speech import Say, spoken_language
from impactcheck.cli.usage_errors import usage_sentence
from impactcheck.problems import BadInput

PROGRAM = "impactcheck"
COMPLETION = "_IMPACTCHECK_COMPLETE"
"""The variable by which a shell asks for completions; see Click's *Shell Completion*."""


def run(arguments: Sequence[str]) -> int:
    """Run `arguments` (without the program's name) and return the exit code, see `Exit`."""
    say = Say(spoken_language(arguments, os.environ))
    try:
        return _ended(say, arguments)
    except Exception:
        # Exit code 1 means findings, so a bug must not leave by Python's own exit code 1.
        import traceback

        traceback.print_exc()
        click.echo(say("bug"), err=True)
        return Exit.BUG


def _ended(say: Say, arguments: Sequence[str]) -> int:
    try:
        return _invoke(Program(say), arguments)
    except BadInput as error:
        _tell_problems(error, say)
        return Exit.BAD_INPUT
    except click.UsageError as error:
        _tell_usage(error, say)
        return Exit.BAD_INPUT
    except (KeyboardInterrupt, click.Abort):
        click.echo(say("interrupted"), err=True)
        return Exit.INTERRUPTED
    except BrokenPipeError:
        _hush_stdout()
        return Exit.READER_LEFT


def _invoke(program: click.Group, arguments: Sequence[str]) -> int:
    # Not `Command.main`: it turns a closed pipe into exit code 1, which here means findings.
    if instruction := os.environ.get(COMPLETION):
        from click.shell_completion import shell_complete

        return shell_complete(program, {}, PROGRAM, COMPLETION, instruction)
    try:
        with program.make_context(PROGRAM, list(arguments)) as context:
            code = program.invoke(context)
    except click.exceptions.Exit as leaving:
        code = leaving.exit_code
    sys.stdout.flush()
    return code if isinstance(code, int) else Exit.CLEAR


def _tell_problems(error: BadInput, say: Say) -> None:
    from impactcheck.language.problems import render

    for problem in error.problems:
        click.echo(render(problem, say.language), err=True)


def _tell_usage(error: click.UsageError, say: Say) -> None:
    click.echo(usage_sentence(error, say), err=True)
    command = error.ctx.command_path if error.ctx else PROGRAM
    click.echo(say("see-help", command=command), err=True)


def _hush_stdout() -> None:
    """Let the interpreter's last flush of a closed pipe go nowhere instead of complaining."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
