"""The page of a portfolio in a real browser: readable by all, narrow and wide, light and dark."""

import itertools
import re
from collections import Counter
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from impactcheck.country.find import position
from impactcheck.portfolio.assemble import Questions, portfolio
from impactcheck.portfolio.compute import together
from impactcheck.portfolio.merge import MergePlan
from impactcheck.report.portfolio.formats import render_portfolio
from tests.report.test_accessibility import CHROMIUM, QUIET, WCAG

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page_file(country, rulebook, ordinary, tmp_path_factory) -> Path:
    plan = MergePlan(("maxtaxa", "laxhjalp"), "pooled", 16_000.0, "population")
    questions = Questions((position(country, "Dorotea"),), ("laxhjalp",), plan)
    result = portfolio(together(ordinary, []), country, rulebook, questions=questions)
    path = tmp_path_factory.mktemp("page") / "summan.html"
    path.write_bytes(render_portfolio(result, "html", "sv"))
    return path


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_axe_finds_no_violation_and_nothing_overflows(page_file, width, scheme) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", *QUIET]
        )
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page.goto(page_file.as_uri())
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        found = Axe().run(page, options=WCAG)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        browser.close()


def test_headings_and_ids_are_in_order(page_file: Path) -> None:
    text = page_file.read_text("utf-8")
    levels = [int(level) for level in re.findall(r"<h([1-6])", text)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    twice = [
        name for name, times in Counter(re.findall(r' id="([^"]+)"', text)).items() if times > 1
    ]
    assert twice == []
