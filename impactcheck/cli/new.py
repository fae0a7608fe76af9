"""`impactcheck new`: a commented reform file to start from, or the schema for an editor."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.write import send_file, show_blocks, tell
from impactcheck.kinds import measure_kinds
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.outfiles import refuse_taken, write_files
from impactcheck.problems import BadInput, Problem

SCHEMA = "schema"


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        "new",
        say=say,
        callback=partial(run, say),
        params=[
            click.Argument(
                ["kind"],
                type=click.Choice((*measure_kinds(), SCHEMA)),
                metavar=say("metavar-optional-kind"),
                required=False,
            ),
            click.Option(["--example"], metavar=say("metavar-example"), help=say("option-example")),
            click.Option(["--examples"], is_flag=True, help=say("option-examples")),
            options.output(say, "option-new-output"),
            options.force(say),
        ],
        examples=(
            "impactcheck new grant -o forslag.yaml",
            "impactcheck new sanction --lang en",
            "impactcheck new --example val-2026 -o forslag.yaml",
            "impactcheck new schema -o reform.schema.json",
        ),
    )


def run(
    say: Say,
    kind: str | None,
    example: str | None,
    examples: bool,
    output: Path | None,
    force: bool,
) -> int:
    """Print or write what was asked for. Raises BadInput when it cannot be written there."""
    if sum((kind is not None, example is not None, examples)) != 1:
        raise click.UsageError(say("new-one-thing"))
    if examples:
        _list_examples(say)
    elif example is not None:
        _copy_example(say, example, output, force=force)
    else:
        text = schema_text(say.language) if kind == SCHEMA else _template(say, str(kind))
        if output is None:
            send_file("json" if kind == SCHEMA else "yaml", text.encode())
        else:
            write_new(output, text, force=force)
            tell(say("written", path=str(output)))
    return Exit.CLEAR


def _list_examples(say: Say) -> None:
    """Every example by name and title, and how to copy one."""
    from impactcheck.handbook.examples import example_titles

    rows = list(example_titles())
    # The line is to be copied, so it must not break.
    shortest = min((name for name, _ in rows), key=len)
    # A name on a line of its own is never broken: it is to be copied too.
    lines = [line for name, title in rows for line in (name, f"  {title}")]
    show_blocks([*lines, "", say("copy-example", name=shortest)])


def _copy_example(say: Say, name: str, output: Path | None, *, force: bool) -> None:
    """An example to the screen, or to a file with the files of figures that it names beside it."""
    from impactcheck.handbook.examples import example

    found = example(name)
    if output is None:
        send_file("yaml", found.file.read_bytes())
        return
    folder = output.absolute().parent
    if not folder.is_dir():
        raise BadInput(Problem("output-folder-missing", {"path": str(output.parent)}))
    sources = (found.file, *found.beside)
    paths = (output, *(output.parent / one.name for one in found.beside))
    refuse_taken(paths, force=force, inputs=sources)
    for path in write_files(paths, [one.read_bytes() for one in sources], force=force):
        tell(say("written", path=str(path)))


def write_new(path: Path, text: str, *, force: bool, inputs: Iterable[Path] = ()) -> None:
    """Write a text file; with `force` over any but the `inputs`. Raises BadInput."""
    if not path.absolute().parent.is_dir():
        raise BadInput(Problem("output-folder-missing", {"path": str(path.parent)}))
    refuse_taken([path], force=force, inputs=inputs)
    write_files([path], [text.encode()], force=force)


def _template(say: Say, kind: str) -> str:
    from impactcheck.reform.template import template

    return template(kind, partial(texts_for(say.language).say, "template"))


def schema_text(language: Language) -> str:
    """The JSON Schema of the format as text, each field described in the language."""
    import json

    from impactcheck.reform.schema import reform_schema

    texts = texts_for(language)

    def hint(key: str) -> str | None:
        return texts.say("template", key) if texts.has("template", key) else None

    return json.dumps(reform_schema(hint), ensure_ascii=False, indent=2) + "\n"
