"""The documentation builds as a site: no dead link, no page outside the menu by mistake."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "docs" / "website" / "mkdocs.yml"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(CONFIG), "-d", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_the_site_has_its_pages_and_what_they_link_to_outside_docs(site: Path) -> None:
    for name in ("index.html", "gallery.html", "rules/LS301.html", "decisions/index.html"):
        assert (site / name).is_file(), name
    assert (site / "project" / "examples" / "val-2026.yaml").is_file()
    assert 'href="project/examples/val-2026.yaml"' in (site / "gallery.html").read_text("utf-8")
    assert not (site / "website").exists()


def test_the_site_fetches_nothing_from_elsewhere(site: Path) -> None:
    page = (site / "index.html").read_text(encoding="utf-8")
    assert "fonts.googleapis.com" not in page
    assert 'src="http' not in page
