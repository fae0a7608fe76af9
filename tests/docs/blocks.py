"""The code blocks of a page, and how each kind is run."""

from __future__ import annotations

import io
import re
import shlex
import shutil
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from impactcheck.cli.run_program import run_program

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "examples" / "rules-skr" / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "decisions").glob("*.md")),
]
"""The pages about single rules are made, and their cases are run with the rules."""

NOT_RUN = "not run:"
"""`<!-- not run: why -->` above a block keeps it from being run here, with the reason."""
RUN = ("console", "sh", "python", "yaml")
FINDINGS = (0, 1)
ANYTHING = "..."
_BLOCK = re.compile(
    r"(?P<before>[^\n]*)\n+```(?P<language>\w*)[^\n]*\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, its text and the line of the page that it starts on."""

    language: str
    text: str
    line: int
    not_run: bool


def blocks_of(page: Path) -> list[Block]:
    """Every fenced block of a page, in order."""
    text = f"\n{page.read_text(encoding='utf-8')}"
    return [
        Block(
            found["language"],
            found["text"],
            text[: found.start("text")].count("\n"),
            NOT_RUN in found["before"],
        )
        for found in _BLOCK.finditer(text)
    ]


def commands_of(block: Block) -> list[tuple[str, str]]:
    """The commands of a block, each with the output shown below it (empty where none is)."""
    text = block.text.replace("\\\n", " ")
    if block.language == "sh":
        return [(line, "") for line in text.splitlines() if line and not line.startswith("#")]
    asked = re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]
    pairs = (one.partition("\n") for one in asked)
    return [(command, output) for command, _, output in pairs]


def run_command(command: str) -> str:
    """Run one line in the working folder and return what it writes; only ours, `cp` and `mkdir`."""
    words = shlex.split(command, comments=True)
    name, *arguments = [words[0].removeprefix(".venv/bin/"), *words[1:]]
    if name == "cp":
        shutil.copy(arguments[0], arguments[1])
        return ""
    if name == "mkdir":
        Path(arguments[0]).mkdir()
        return ""
    runs = name == "impactcheck" and "serve" not in arguments[:1]
    assert runs, f"{command!r} cannot be run here: say why with `{NOT_RUN}`"
    paper = _Paper()
    with redirect_stdout(paper):
        code = run_program(arguments)
    assert code in FINDINGS, f"{command!r} ended with {code}"
    return paper.text


def shows(expected: str, written: str) -> bool:
    """Whether the lines shown are written in that order; `...` stands for any lines."""
    plain = written.replace("\N{NO-BREAK SPACE}", " ")
    rest = iter([line.strip() for line in plain.splitlines()])
    wanted = [line.strip() for line in expected.splitlines()]
    return all(line in rest for line in wanted if line not in ("", ANYTHING, "…"))


class _Paper(io.TextIOWrapper):
    """Standard output that keeps what is written, as text or as bytes."""

    def __init__(self) -> None:
        self._bytes = io.BytesIO()
        super().__init__(self._bytes, encoding="utf-8", write_through=True)

    @property
    def text(self) -> str:
        return self._bytes.getvalue().decode()
