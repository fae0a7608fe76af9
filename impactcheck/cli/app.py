"""The program `impactcheck`: its commands by task, its version, and what to do next."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from importlib import import_module
from typing import Literal

import click

from impactcheck import __version__
from impactcheck.cli.translated_click import Say, shared_options, write_options, write_usage
from impactcheck.console.write import show_blocks, show_text

EXAMPLE = "skr-sanktion-200000.yaml"
"""The bundled reform that a newcomer is offered first."""
COMMAND_LINE = "  "
"""Begins a line of `what-next` that is to be copied whole."""

Task = Literal["write", "judge", "mend", "understand"]
"""What a person wants to do; a heading of the help, `task-<name>` in `cli.ftl`."""


@dataclass(frozen=True)
class Entry:
    """One command; `target` is `module:function`, the function taking the reader's texts."""

    name: str
    target: str
    task: Task


COMMANDS: tuple[Entry, ...] = (
    Entry("new", "impactcheck.cli.new:command", "write"),
    Entry("read", "impactcheck.cli.read:command", "write"),
    Entry("serve", "impactcheck.cli.serve:command", "write"),
    Entry("check", "impactcheck.cli.check:command", "judge"),
    Entry("portfolio", "impactcheck.cli.portfolio:command", "judge"),
    Entry("redesign", "impactcheck.cli.redesign:command", "mend"),
    Entry("sanction", "impactcheck.cli.sanction:command", "mend"),
    Entry("compare", "impactcheck.cli.compare:command", "mend"),
    Entry("explain", "impactcheck.cli.explain:command", "understand"),
    Entry("rules", "impactcheck.cli.rules:command", "understand"),
    Entry("archetypes", "impactcheck.cli.archetypes:command", "understand"),
    Entry("structure", "impactcheck.cli.structure:command", "understand"),
    Entry("data", "impactcheck.cli.data:command", "understand"),
)
"""To add one: a file in this room with `command(say) -> click.Command`, a row here, and the key
`command-<name>` in `cli.ftl`. Help is written from the texts, so that it imports no command."""


class Program(click.Group):
    """The group of commands, each imported when it is run and not before."""

    def __init__(self, say: Say) -> None:
        super().__init__(
            "impactcheck",
            callback=self._say_what_next,
            help=say("about-impactcheck"),
            params=[version_option(say), *shared_options(say)],
            add_help_option=False,
            invoke_without_command=True,
            no_args_is_help=False,
            options_metavar=say("usage-options"),
            subcommand_metavar=say("usage-command"),
        )
        self.say = say

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Names in the order of the table."""
        return [entry.name for entry in COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command's file and build it in the reader's language."""
        for entry in COMMANDS:
            if entry.name == cmd_name:
                module, function = entry.target.split(":")
                built: click.Command = getattr(import_module(module), function)(self.say)
                return built
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; an unknown one is held against the names of the table."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            names = self.list_commands(ctx)
            raise click.exceptions.NoSuchCommand(
                error.command_name, possibilities=names, ctx=ctx
            ) from None

    def _say_what_next(self) -> None:
        """Without a command, say what to do next."""
        if click.get_current_context().invoked_subcommand is None:
            from impactcheck.console.blocks import command

            said = self.say("what-next", example=example_on_the_command_line())
            lines = ((line, line.removeprefix(COMMAND_LINE)) for line in said.split("\n"))
            show_blocks(line if line == rest else command(rest) for line, rest in lines)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        write_usage(self, ctx, formatter, self.say)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, grouped by task, and then the program's own options."""
        for task in dict.fromkeys(entry.task for entry in COMMANDS):
            with formatter.section(self.say(f"task-{task}")):
                formatter.write_dl(
                    [
                        (entry.name, self.say(f"command-{entry.name}"))
                        for entry in COMMANDS
                        if entry.task == task
                    ]
                )
        write_options(self, ctx, formatter, self.say)


def version_option(say: Say) -> click.Option:
    """`--version`: the program's name and version, on one line."""

    def show(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
        if asked and not context.resilient_parsing:
            show_text(f"impactcheck {__version__}")
            context.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=say("option-version"),
    )


def example_on_the_command_line() -> str:
    """Path of the bundled example, written as a shell wants it."""
    from impactcheck.resources import examples_dir

    return shlex.quote(str(examples_dir() / EXAMPLE))
