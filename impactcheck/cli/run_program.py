"""Running a command line to its exit code: every way it can end, said to a person."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

import click

from impactcheck.cli.app import Program
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, pager_wanted, wanted_language
from impactcheck.cli.usage_errors import usage_sentence
from impactcheck.console.pager import allow_pager
from impactcheck.console.screen import PLAIN, screen_of
from impactcheck.console.write import tell
from impactcheck.problems import BadInput

PROGRAM = "impactcheck"
_STOPPING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
COMPLETION = "_IMPACTCHECK_COMPLETE"
"""The variable by which a shell asks for completions; see Click's *Shell Completion*."""


def run_program(arguments: Sequence[str]) -> int:
    """Run `arguments` (without the program's name) and return the exit code, see `Exit`."""
    say = Say(wanted_language(arguments, os.environ))
    _leave_in_order_when_stopped()
    allow_pager(pager_wanted(arguments))
    try:
        return _ended(say, arguments)
    except Exception:
        # Exit code 1 means findings, so a bug must not leave by Python's own exit code 1.
        import traceback

        tell(traceback.format_exc())
        tell(say("bug"))
        return Exit.BUG


def _leave_in_order_when_stopped() -> None:
    """Unwind on SIGTERM and SIGHUP, as on Ctrl-C, so that half-written files are taken away.

    What the parent has chosen to ignore stays ignored: nohup does so with SIGHUP.
    """
    if threading.current_thread() is not threading.main_thread():
        return
    for number in _STOPPING:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _leave)


def _leave(number: int, _: FrameType | None) -> None:
    raise SystemExit(128 + number)


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
        tell(say("interrupted"))
        return Exit.INTERRUPTED
    except BrokenPipeError:
        return Exit.READER_LEFT


def _invoke(program: click.Group, arguments: Sequence[str]) -> int:
    # Not `Command.main`: it turns a closed pipe into exit code 1, which here means findings.
    if instruction := os.environ.get(COMPLETION):
        from click.shell_completion import shell_complete

        return shell_complete(program, {}, PROGRAM, COMPLETION, instruction)
    try:
        with program.make_context(
            PROGRAM, list(arguments), terminal_width=_help_width()
        ) as context:
            code = program.invoke(context)
    except click.exceptions.Exit as leaving:
        code = leaving.exit_code
    return code if isinstance(code, int) else Exit.CLEAR


def _tell_problems(error: BadInput, say: Say) -> None:
    from impactcheck.language.problems import limited, render

    for line in limited([render(one, say.language) for one in error.problems], say.language):
        tell(line)


def _tell_usage(error: click.UsageError, say: Say) -> None:
    tell(usage_sentence(error, say))
    command = error.ctx.command_path if error.ctx else PROGRAM
    tell(say("see-help", command=command))


def _help_width() -> int:
    """Columns of a help text: those of the screen, with the margin that Click leaves."""
    screen = PLAIN if sys.stdout is None else screen_of(sys.stdout)
    return screen.width - 2
