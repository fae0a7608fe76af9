"""Makes the picture of the README anew: `python -m tests.docs.picture` (needs Chromium)."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from impactcheck.cli.run_program import run_program
from tests.docs.blocks import ROOT

PICTURE = ROOT / "docs" / "images" / "report.png"
EXAMPLE = ROOT / "examples" / "skr-sanktion-200000.yaml"
WIDTH, HEIGHT = 1280, 1180
COLOURS = 128
CHROMIUM = "/usr/bin/chromium"


def make_picture(path: Path = PICTURE) -> None:
    """The first half page of a real report, in few enough colours to be a small file."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.html"
        run_program(["check", str(EXAMPLE), "-o", str(report), "--fail-on", "never"])
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            page.goto(report.as_uri())
            seen = page.screenshot()
            browser.close()
    picture = Image.open(io.BytesIO(seen)).convert("RGB").quantize(COLOURS)
    path.parent.mkdir(exist_ok=True)
    picture.save(path, optimize=True)


if __name__ == "__main__":
    make_picture()
