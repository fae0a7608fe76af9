"""A command that holds other commands, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

import click

from impactcheck.cli.speech import Say
from impactcheck.cli.spoken import help_option, language_option, write_options, write_usage


class SpokenGroup(click.Group):
    """A command with commands of its own; without one it shows its help.

    The help of `name` is `about-<name>`, a line of its list `command-<name>-<subcommand>`.
    """

    def __init__(
        self,
        name: str,
        *,
        say: Say,
        commands: Sequence[click.Command],
        examples: Sequence[str] = (),
    ) -> None:
        super().__init__(
            name,
            callback=self._show_help,
            commands={str(one.name): one for one in commands},
            params=[language_option(say), help_option(say)],
            help=say(f"about-{name}"),
            add_help_option=False,
            invoke_without_command=True,
            no_args_is_help=False,
            options_metavar=say("usage-options"),
            subcommand_metavar=say("usage-command"),
        )
        self.say = say
        self.examples = tuple(examples)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Names in the order given."""
        return list(self.commands)

    def _show_help(self) -> None:
        """Without a command, show what there is."""
        context = click.get_current_context()
        if context.invoked_subcommand is None:
            click.echo(context.get_help())

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        write_usage(self, ctx, formatter, self.say)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands and the options."""
        with formatter.section(self.say("heading-commands")):
            formatter.write_dl(
                [(name, self.say(f"command-{self.name}-{name}")) for name in self.commands]
            )
        write_options(self, ctx, formatter, self.say)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the examples."""
        with formatter.section(self.say("heading-examples")):
            formatter.write("".join(f"  {example}\n" for example in self.examples))
