"""`impactcheck read`: a draft statute to a reform file, or a folder of statutes to a table."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.new import write_new
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.progress import progress
from impactcheck.console.write import send_file, send_json, show_blocks, tell
from impactcheck.language.catalogue import texts_for
from impactcheck.problems import BadInput, Problem

if TYPE_CHECKING:
    from impactcheck.reading.read_file import ReadFile
    from impactcheck.reading.reader import Reading

ROOM = "read"
FORMS = ("terminal", "yaml", "json")


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        "read",
        say=say,
        callback=partial(run, say),
        params=[
            click.Argument(
                ["file"],
                type=click.Path(path_type=Path),
                required=False,
                metavar=say("metavar-text"),
            ),
            click.Option(
                ["--corpus"],
                type=click.Path(path_type=Path),
                metavar=say("metavar-folder"),
                help=say("option-corpus"),
            ),
            click.Option(
                ["-f", "--format", "form"], type=click.Choice(FORMS), help=say("option-read-format")
            ),
            options.output(say, "option-read-output"),
            options.force(say),
        ],
        examples=(
            "impactcheck read promemoria.docx",
            "impactcheck read promemoria.pdf -o forslag.yaml",
            "impactcheck read lag.txt -f json | jq '.statutes[].finds[]'",
            "impactcheck read --corpus remisser",
        ),
    )


def run(
    say: Say,
    file: Path | None,
    corpus: Path | None,
    form: str | None,
    output: Path | None,
    force: bool,
) -> int:
    """Read a text and show or write what was found.

    Raises BadInput when the text cannot be read, and `read-no-measure` when a reform file is asked
    for and the text puts nothing on municipalities.
    """
    if (file is None) == (corpus is None):
        raise BadInput(Problem("read-one-thing"))
    if corpus is not None:
        return _corpus(say, corpus, form, output)
    assert file is not None  # noqa: S101 - one of the two is there
    from impactcheck.reading.read_file import read_file

    readings = read_file(file)
    if output is not None or form == "yaml":
        text = _reform(say, readings, file)
        if output is None:
            send_file("yaml", text.encode())
        else:
            write_new(output, text, force=force, inputs=[file])
            tell(say("written", path=str(output)))
    if form == "json":
        send_json(_json(readings, file))
    elif form == "terminal" or (form is None and output is None):
        from impactcheck.cli.read_tables import reading_blocks

        show_blocks(reading_blocks(readings, say.language))
    return Exit.CLEAR


def _reform(say: Say, readings: tuple[Reading, ...], file: Path) -> str:
    from impactcheck.reading.to_reform import reform_text

    if not any(one.concerns_municipalities for one in readings):
        raise BadInput(Problem("read-no-measure", {"file": str(file)}))
    return reform_text(readings, file.name, partial(texts_for(say.language).say, ROOM))


def _json(readings: tuple[Reading, ...], file: Path) -> str:
    from impactcheck.reading.as_json import readings_json

    return json.dumps(readings_json(readings, file.name), ensure_ascii=False, indent=2)


def _corpus(say: Say, folder: Path, form: str | None, output: Path | None) -> int:
    from impactcheck.reading.as_json import readings_json
    from impactcheck.reading.read_file import files_in, read_folder

    if output is not None or form == "yaml":
        raise BadInput(Problem("read-corpus-table"))
    words = partial(texts_for(say.language).say, ROOM)
    found: list[ReadFile] = []
    total = len(files_in(folder))
    with progress() as show:
        for done, one in enumerate(read_folder(folder), 1):
            show(words("corpus-progress", done=done, total=total, name=one.path.name))
            found.append(one)
    if form == "json":
        answer = [readings_json(one.readings, one.path.name) for one in found if not one.problem]
        send_json(json.dumps({"files": answer}, ensure_ascii=False, indent=2))
    else:
        from impactcheck.cli.read_tables import corpus_blocks

        show_blocks(corpus_blocks(found, say.language))
    return Exit.CLEAR
