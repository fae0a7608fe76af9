"""`impactcheck data show`, `verify`, `use`, `diff`: which vintages there are, how they differ."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.write import send_json, show_blocks, tell
from impactcheck.problems import BadInput

if TYPE_CHECKING:
    from rich.console import RenderableType

    from impactcheck.contract.assessment import Assessment
    from impactcheck.country.model import Column, Country
    from impactcheck.data.diff import ColumnChange, FindingChange
    from impactcheck.reform.read import LoadedReform

_LARGEST_SAVED = 100_000_000


def commands(say: Say) -> tuple[click.Command, ...]:
    """`show`, `verify`, `use` and `diff`, described in the reader's language."""

    def names(count: int) -> click.Argument:
        return click.Argument(["names"], nargs=count, metavar=say("metavar-name"))

    one = click.Argument(["name"], required=False, metavar=f"[{say('metavar-name')}]")
    form = click.Option(
        ["-f", "--format", "form"],
        type=click.Choice(("terminal", "json")),
        default="terminal",
        help=say("option-terminal-or-json"),
    )
    saved = click.Option(
        ["--assessment", "saved"],
        type=click.Path(path_type=Path),
        metavar=say("metavar-path"),
        help=say("option-data-assessment"),
    )
    return (
        _command(say, "show", _show, [one, form], "show embedded"),
        _command(say, "verify", _verify, [names(-1)], "verify embedded"),
        _command(say, "use", _use, [click.Argument(["name"])], "use kolada-2026"),
        _command(say, "diff", _diff, [names(2), saved, form], "diff embedded kolada-2026"),
    )


def _command(
    say: Say,
    name: str,
    callback: Callable[..., int],
    params: list[click.Parameter],
    example: str,
) -> click.Command:
    return TranslatedCommand(
        name,
        say=say,
        about=f"about-data-{name}",
        callback=partial(callback, say),
        params=params,
        examples=(f"impactcheck data {example}",),
    )


def _use(say: Say, name: str) -> int:
    from impactcheck.country.vintages import set_default_vintage

    set_default_vintage(name)
    tell(say("data-used", name=name))
    return Exit.CLEAR


def _show(say: Say, name: str | None, form: str) -> int:
    """The vintages and which is the default; of one of them, every figure that it holds."""
    from impactcheck.country.tables import read_manifest
    from impactcheck.country.vintages import (
        EMBEDDED,
        default_vintage,
        load_vintage,
        vintage_folder,
        vintage_names,
    )

    chosen = name or default_vintage()
    country = load_vintage(chosen)
    names = [read_manifest().name if one == EMBEDDED else one for one in vintage_names()]
    if form == "json":
        columns = [
            {key: value for key, value in vars(one).items() if key != "values"}
            for one in country.columns.values()
        ]
        answer = {
            "vintages": list(vintage_names()),
            "default": default_vintage(),
            "shown": country.manifest.name,
            "checksum": country.checksum,
            "sources": country.manifest.sources,
            "columns": columns,
        }
        send_json(json.dumps(answer, ensure_ascii=False, indent=1))
        return Exit.CLEAR
    folder = str(vintage_folder(chosen))
    show_blocks(_shown(say, country, names, default_vintage(), folder))
    return Exit.CLEAR


def _shown(
    say: Say, country: Country, names: list[str], default: str, folder: str
) -> Iterator[RenderableType]:
    from impactcheck.console.blocks import bullets, heading, table

    yield from heading(say("data-vintages"))
    yield bullets([*names])
    yield say("data-default", name=default)
    yield ""
    yield from heading(say("data-vintage", name=country.manifest.name))
    yield say("data-checksum", checksum=country.checksum, folder=folder)
    notes = [
        one[f"note_{say.language}"]
        for one in country.manifest.sources.values()
        if f"note_{say.language}" in one
    ]
    yield from ([""] if notes else [])
    yield from notes
    yield ""
    headings = ("data-column", "data-year", "data-origin", "data-source")
    rows = [
        (one.name, str(one.year), say(f"data-origin-{one.origin}"), _source(say, one))
        for one in country.columns.values()
    ]
    yield table([(say(one), one == "data-year") for one in headings], rows)


def _source(say: Say, column: Column) -> str:
    source = f"{column.publisher}, {column.source_id}"
    if not column.retrieved:
        return source
    return say("data-source-retrieved", source=source, day=column.retrieved)


def _verify(say: Say, names: tuple[str, ...]) -> int:
    from impactcheck.country.vintages import vintage_folder, vintage_names
    from impactcheck.data.verify import verify_vintage

    problems = []
    for name in names or vintage_names():
        found = verify_vintage(vintage_folder(name))
        problems += found
        if not found:
            tell(say("data-whole", name=name))
    if problems:
        raise BadInput(problems)
    return Exit.CLEAR


def _diff(say: Say, names: tuple[str, str], saved: Path | None, form: str) -> int:
    """What changed; with a saved assessment, which of its findings would change."""
    from impactcheck.country.vintages import load_vintage
    from impactcheck.data.diff import changed_columns, changed_findings

    before, after = load_vintage(names[0]), load_vintage(names[1])
    columns = changed_columns(before, after)
    findings: tuple[FindingChange, ...] | None = None
    if saved is not None:
        findings = changed_findings(_again(saved, before), _again(saved, after))
    if form == "json":
        answer = {
            "before": before.manifest.name,
            "after": after.manifest.name,
            "columns": [asdict(one) for one in columns],
            "findings": None if findings is None else [asdict(one) for one in findings],
        }
        send_json(json.dumps(answer, ensure_ascii=False, indent=1))
        return Exit.CLEAR
    show_blocks(_differences(say, before, names, columns, findings))
    return Exit.CLEAR


def _again(saved: Path, country: Country) -> Assessment:
    """The reform of a saved assessment, or of a reform file, judged with another vintage."""
    from impactcheck.engine.assess import assess
    from impactcheck.reform.read import check_against_country, read_reform
    from impactcheck.rules.load import load_rulebook

    loaded = _saved_reform(saved) if saved.suffix.lower() == ".json" else read_reform(saved)
    check_against_country(loaded, country)
    return assess(loaded, country, load_rulebook(()))


def _saved_reform(path: Path) -> LoadedReform:
    from impactcheck.infiles import read_file
    from impactcheck.problems import Problem
    from impactcheck.reform.read import reform_from_text

    try:
        reform = json.loads(read_file(path, _LARGEST_SAVED))["reform"]
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput(Problem("saved-unreadable", {"path": str(path)})) from error
    return reform_from_text(json.dumps(reform, ensure_ascii=False), str(path))


def _differences(
    say: Say,
    country: Country,
    names: tuple[str, str],
    columns: tuple[ColumnChange, ...],
    findings: tuple[FindingChange, ...] | None,
) -> Iterator[RenderableType]:
    from impactcheck.console.blocks import heading, table
    from impactcheck.language.numbers import NO_FIGURE, format_number

    place = dict(zip(country.codes, country.names, strict=True))
    yield from heading(say("data-changed", before=names[0], after=names[1]))
    if not columns:
        yield say("data-nothing-changed")
    rows = []
    for one in columns:
        largest = NO_FIGURE
        if one.largest and one.before is not None and one.after is not None:
            figures = (format_number(value, say.language, 1) for value in (one.before, one.after))
            largest = f"{place[one.largest]}: {' → '.join(figures)}"
        years = f"{one.year_before or NO_FIGURE} → {one.year_after or NO_FIGURE}"
        rows.append((one.name, years, str(one.municipalities), largest))
    headings = ("data-column", "data-years", "data-count", "data-largest")
    if rows:
        yield table([(say(name), name == "data-count") for name in headings], rows)
    if findings is None:
        return
    yield ""
    yield from heading(say("data-findings"))
    if not findings:
        yield say("data-no-finding-changed")
    for found in findings:
        title = found.title_sv if say.language == "sv" else found.title_en
        yield say(
            "data-finding",
            rule=found.rule,
            title=title,
            before=found.before or "none",
            after=found.after or "none",
        )
