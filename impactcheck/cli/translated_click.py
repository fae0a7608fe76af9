"""Click's commands in the reader's language: its own words replaced, the options all share.

Click takes its own words from the process's gettext domain, which is not ours to set. So the few
that a user meets are said from `cli.ftl`, here and in `usage_errors`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import click

from impactcheck.console.characters import one_line
from impactcheck.console.write import show_text
from impactcheck.language.catalogue import LANGUAGES, Language, texts_for

VARIABLE = "IMPACTCHECK_LANG"


@dataclass(frozen=True)
class Say:
    """`say(key, **arguments)`: a text of the room `cli` in the user's language."""

    language: Language

    def __call__(self, key: str, /, **arguments: str | int | float) -> str:
        shown = {
            name: one_line(value) if isinstance(value, str) else value
            for name, value in arguments.items()
        }
        return texts_for(self.language).say("cli", key, **shown)


def wanted_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """The language to speak, found before anything is parsed: `--lang`, else the variable, else sv.

    An unknown language falls back to Swedish here; the parser then refuses `--lang` by name.
    """
    wanted = environment.get(VARIABLE, "")
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and position + 1 < len(arguments):
            wanted = arguments[position + 1]
        elif argument.startswith("--lang="):
            wanted = argument.removeprefix("--lang=")
    return next((language for language in LANGUAGES if language == wanted), LANGUAGES[0])


def shared_options(say: Say) -> list[click.Parameter]:
    """`--lang`, `--no-pager` and `--help`, the same on the program and on every command.

    The first two have been read by `wanted_language` and `pager_wanted` before anything is parsed.
    """
    language = click.Option(
        ["--lang"], type=click.Choice(LANGUAGES), expose_value=False, help=say("option-lang")
    )
    pager = click.Option(
        ["--no-pager"], is_flag=True, expose_value=False, help=say("option-no-pager")
    )
    return [language, pager, help_option(say)]


def pager_wanted(arguments: Sequence[str]) -> bool:
    """Whether long text may be shown in a pager: unless there is `--no-pager` before any `--`."""
    options = arguments[: list(arguments).index("--")] if "--" in arguments else arguments
    return "--no-pager" not in options


class TranslatedCommand(click.Command):
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
            params=[*params, *shared_options(say)],
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


class TranslatedGroup(click.Group):
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
            params=shared_options(say),
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
            show_text(context.get_help())

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


def help_option(say: Say) -> click.Option:
    """`--help` and `-h`, described in the reader's language."""

    def show(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
        if asked and not context.resilient_parsing:
            show_text(context.get_help())
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
