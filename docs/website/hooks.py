"""Lets pages link to files of the project outside docs/, such as the examples, on the site too."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[2]
PROJECT = "project"
"""Where such files stand on the site."""
_LINK = re.compile(r"(?<=\]\()(\.\./[^)\s#]+)")


def on_files(files: Files, config: Any) -> Files:
    """Put every file that a page links to outside docs/ on the site."""
    waiting = [file for file in files if file.src_uri.endswith(".md")]
    seen: set[str] = set()
    while waiting:
        page = waiting.pop()
        for path in _outside(page.src_uri, page.content_string).values():
            if path in seen or not (ROOT / path).is_file():
                continue
            seen.add(path)
            shown = File.generated(config, f"{PROJECT}/{path}", abs_src_path=str(ROOT / path))
            files.append(shown)
            if path.endswith(".md"):
                waiting.append(shown)
    return files


def on_page_markdown(markdown: str, page: Any, **_others: Any) -> str:
    """Lead those links to where the files stand on the site."""
    here = posixpath.dirname(page.file.src_uri)
    outside = _outside(page.file.src_uri, markdown)

    def moved(link: re.Match[str]) -> str:
        path = outside.get(link[1])
        if path is None or not (ROOT / path).is_file():
            return link[1]
        return posixpath.relpath(f"{PROJECT}/{path}", here or ".")

    return _LINK.sub(moved, markdown)


def _outside(page: str, markdown: str) -> dict[str, str]:
    """The page's links that leave docs/, with the path in the project that each leads to."""
    project_page = page.removeprefix(f"{PROJECT}/") if page.startswith(PROJECT) else f"docs/{page}"
    found = {}
    for link in _LINK.findall(markdown):
        path = posixpath.normpath(posixpath.join(posixpath.dirname(project_page), link))
        if not path.startswith(("docs/", "..")):
            found[link] = path
    return found
