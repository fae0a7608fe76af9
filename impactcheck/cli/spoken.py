"""Click's commands in the reader's language: the help's headings and the options all share.

Click takes its own words from the process's gettext domain, which is not ours to set. So the few
that a user meets are said from `cli.ftl`, here and in `usage_errors`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from impactcheck.cli.speech import Say
from impactcheck.language.catalogue import LANGUAGES


def language_option(say: Say) -> click.Option:
    """`--lang`, the same on the program and on every command; `spoken_language` has read it."""
    return click.Option(
        ["--lang"], type=click.Choice(LANGUAGES), expose_value=False, help=say("option-lang")
    )


class SpokenCommand(click.Command):
    """A command whose help speaks the reader's language.

    `examples` are full command lines, shown last in the help as they would be typed; `about` is the
    key of its description, `about-<name>` unless given.
    """

    def __init__(
        self,
        name: str,
        *,
        say: Say,
        callback: Callable[..., object],
        params: list[click.Parameter],
        examples: Sequence[str] = (),
        about: str | None = None,
    ) -> None:
        super().__init__(
            name,
            callback=callback,
            params=[*params, language_option(say), help_option(say)],
            help=say(about or f"about-{name}"),
            add_help_option=False,
            options_metavar=say("usage-options"),
        )
        self.say = say
        self.examples = tuple(examples)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; arguments that no parameter takes are refused in the reader's language."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise click.UsageError(self.say("too-many-arguments", arguments=" ".join(rest)), ctx)
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        write_usage(self, ctx, formatter, self.say)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        write_options(self, ctx, formatter, self.say)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the examples."""
        if self.examples:
            with formatter.section(self.say("heading-examples")):
                # An example must be one line that can be copied, however long.
                formatter.write("".join(f"  {example}\n" for example in self.examples))


def help_option(say: Say) -> click.Option:
    """`--help` and `-h`, described in the reader's language."""

    def show(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
        if asked and not context.resilient_parsing:
            click.echo(context.get_help())
            context.exit()

    return click.Option(
        ["-h", "--help"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=say("option-help"),
    )


def write_usage(
    command: click.Command, context: click.Context, formatter: click.HelpFormatter, say: Say
) -> None:
    """The usage line, under the heading of the reader's language."""
    pieces = " ".join(command.collect_usage_pieces(context))
    formatter.write_usage(context.command_path, pieces, prefix=f"{say('heading-usage')}: ")


def write_options(
    command: click.Command, context: click.Context, formatter: click.HelpFormatter, say: Say
) -> None:
    """The options with their help, under the heading of the reader's language."""
    options = [one for one in command.get_params(context) if isinstance(one, click.Option)]
    records = [option.get_help_record(context) for option in options]
    with formatter.section(say("heading-options")):
        formatter.write_dl([record for record in records if record is not None])
