"""The table of commands: name, where it lives, and which task it belongs to.

To add a command: a file in this room with `command(texts) -> click.Command`, a row here, and the
key `command-<name>` in `cli.ftl`. Help is written from the texts, so that it imports no command.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
)
