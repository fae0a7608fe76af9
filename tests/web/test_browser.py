"""The journey in a browser: with scripts and without, by keyboard, in tabs, after a restart."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, expect

from tests.report.test_accessibility import WCAG
from tests.web.conftest import Running

pytestmark = pytest.mark.browser

MOST_ACTIONS = 25


class Hands:
    """What a person does on a page; every click, choice and field filled in is one action."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.actions = 0

    def click(self, name: str, role: str = "button") -> None:
        self.actions += 1
        self.page.get_by_role(role, name=name, exact=True).first.click()  # type: ignore[arg-type]

    def fill(self, label: str, text: str) -> None:
        self.actions += 1
        field(self.page, label).fill(text)

    def choose(self, label: str, value: str) -> None:
        self.actions += 1
        field(self.page, label).select_option(value)

    def download(self, name: str, to: Path) -> Path:
        self.actions += 1
        with self.page.expect_download() as waiting:
            self.page.get_by_role("button", name=name, exact=True).click()
        waiting.value.save_as(to)
        return to


def field(page: Page, label: str) -> Locator:
    return page.get_by_label(re.compile(f"^{label}( \\(får lämnas tomt\\))?$")).first


def finding(page: Page) -> Locator:
    """The error; what is left of it when no municipality pays more than it gets is a note."""
    return page.locator(
        "#result summary", has_text=re.compile(r"fel\s*Arbetet tar en stor del av bidraget")
    )


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def context(browser: Browser, address: str, complaints: list[str]) -> Iterator[BrowserContext]:
    opened = browser.new_context(base_url=address, viewport={"width": 1280, "height": 900})
    opened.set_default_timeout(15_000)

    def listen(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    opened.on("console", listen)
    opened.on("weberror", lambda error: complaints.append(str(error.error)))
    yield opened
    opened.close()


def describe(hands: Hands) -> None:
    hands.page.goto("/")
    hands.click("Statsbidrag", "link")
    hands.fill("Förslagets titel", "Läsbidraget")
    hands.fill("Ram per år", "100 mkr")
    hands.choose("Fördelningsnyckel", "pupils_1_9")
    hands.choose("Hur kommunen får pengarna", "application")
    hands.choose("Moment", "application")
    hands.fill("Timmar varje gång", "60")


def mend_and_take_home(hands: Hands, folder: Path) -> dict[str, Path]:
    hands.click("Visa ändringar som hjälper")
    card = hands.page.locator("section.redesign", has_text="inom samma ram").first
    hands.actions += 1
    card.get_by_role("button", name="Gör ändringen").click()
    expect(hands.page.locator("#result .conclusion")).to_be_visible()
    expect(finding(hands.page)).to_have_count(0)
    return {
        "docx": hands.download("Word", folder / "rapport.docx"),
        "yaml": hands.download("Reformfil (YAML)", folder / "forslag.yaml"),
        "json": hands.download("Data (JSON)", folder / "data.json"),
    }


def same_figures_on_the_command_line(files: dict[str, Path]) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "impactcheck",
            "check",
            str(files["yaml"]),
            "-f",
            "json",
            "--who-loses",
        ],
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    assert json.loads(files["json"].read_bytes()) == json.loads(done.stdout)


def test_the_whole_journey_in_few_actions(
    context: BrowserContext, complaints: list[str], tmp_path: Path
) -> None:
    hands = Hands(context.new_page())
    describe(hands)
    expect(finding(hands.page)).to_be_visible()
    files = mend_and_take_home(hands, tmp_path)
    assert files["docx"].read_bytes().startswith(b"PK")
    assert hands.actions <= MOST_ACTIONS
    print(f"\nthe journey takes {hands.actions} actions")  # noqa: T201
    same_figures_on_the_command_line(files)
    hands.click("Ångra senaste ändringen")
    expect(finding(hands.page)).to_be_visible()
    assert complaints == []


def test_the_whole_journey_without_scripts(browser: Browser, address: str, tmp_path: Path) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    hands = Hands(context.new_page())
    describe(hands)
    expect(finding(hands.page)).to_have_count(0)
    hands.click("Uppdatera")
    expect(finding(hands.page)).to_be_visible()
    files = mend_and_take_home(hands, tmp_path)
    assert hands.actions <= MOST_ACTIONS
    same_figures_on_the_command_line(files)
    context.close()


def test_the_whole_journey_by_keyboard_alone(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/")

    def reach(wanted: Callable[[], bool]) -> None:
        for _ in range(200):
            page.keyboard.press("Tab")
            if wanted():
                outline = page.evaluate(
                    "getComputedStyle(document.activeElement).outlineStyle !== 'none'"
                )
                assert outline, "what has the focus must be seen to have it"
                return
        raise AssertionError("the keyboard does not reach it")

    def focused(script: str) -> Callable[[], bool]:
        return lambda: bool(
            page.evaluate(f"(() => {{ const e = document.activeElement; return {script}; }})()")
        )

    def on_name(name: str) -> Callable[[], bool]:
        return focused(f"e.name === 'f:{name}'")

    def on_text(text: str) -> Callable[[], bool]:
        return focused(f"e.textContent.trim() === '{text}'")

    reach(on_text("Statsbidrag"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/describe?kind=grant")
    reach(on_name("title"))
    page.keyboard.type("Läsbidraget")
    reach(on_name("measures.bidrag.pot"))
    page.keyboard.type("100 mkr")
    reach(on_name("measures.bidrag.key"))
    page.keyboard.type("Elever")
    reach(on_name("measures.bidrag.procedure"))
    page.keyboard.type("Ans")
    reach(on_name("measures.bidrag.burden.0.step"))
    page.keyboard.type("Ans")
    reach(on_name("measures.bidrag.burden.0.hours"))
    page.keyboard.type("60")
    expect(finding(page)).to_be_visible()
    reach(on_text("Visa ändringar som hjälper"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/redesigns")
    reach(focused("e.value === 'apply:bidrag:base_amount'"))
    page.keyboard.press("Enter")
    expect(page.locator(".done")).to_be_visible()
    expect(finding(page)).to_have_count(0)


PAGES = (
    "/",
    "/describe?kind=grant",
    "/describe?kind=duty",
    "/describe?example=skr-sanktion-200000",
    "/sanction?amount=200+000+kr",
    "/sanction?amount=x",
    "/rules",
    "/rules/LS101",
    "/archetypes",
    "/data",
    "/place/2425",
    "/nope",
)


MOST_OPENED = 30
"""Folded parts opened before a page is judged; the lists of members beyond that are alike."""
CALM = ("/", "/describe?kind=grant", "/describe?example=skr-sanktion-200000", "/sanction?amount=x")


def unfolded(page: Page) -> None:
    page.evaluate(
        "most => [...document.querySelectorAll('details')].slice(0, most).forEach("
        "one => one.open = !one.querySelector('.names li:nth-child(40)'))",
        MOST_OPENED,
    )


def accessible(page: Page) -> None:
    unfolded(page)
    found = Axe().run(page, options=WCAG)
    assert found.violations_count == 0, f"{page.url}: {found.generate_report()}"


def along_the_way(page: Page) -> Iterator[Page]:
    """Each page that a draft leads to, one after the other, and a form with mistakes."""
    page.goto("/describe?example=skr-sanktion-200000")
    for button in (
        "Visa ändringar som hjälper",
        "Tillbaka till förslaget",
        "Visa uträkningen",
        "Tillbaka till förslaget",
        "Visa alla kommuner",
    ):
        page.get_by_role("button", name=button, exact=True).click()
        page.wait_for_load_state()
        yield page
    page.goto("/describe?kind=grant")
    page.get_by_role("button", name="Uppdatera", exact=True).click()
    expect(page.locator(".summary")).to_be_focused()
    page.wait_for_load_state()
    yield page


def test_axe_finds_no_violation_on_any_page(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    for path in PAGES:
        page.goto(path)
        accessible(page)
    for reached in along_the_way(page):
        accessible(reached)
    context.close()


def test_axe_finds_no_violation_in_the_dark_on_a_phone(browser: Browser, address: str) -> None:
    context = browser.new_context(
        base_url=address, viewport={"width": 375, "height": 800}, color_scheme="dark"
    )
    page = context.new_page()
    for path in CALM:
        page.goto(path)
        accessible(page)
    context.close()


def test_nothing_overflows_a_page_at_four_times_the_size(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address, viewport={"width": 320, "height": 256})
    page = context.new_page()
    for path in PAGES:
        page.goto(path)
        unfolded(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
    for reached in along_the_way(page):
        unfolded(reached)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, page.url
    context.close()


def test_a_municipality_is_chosen_on_the_map(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/describe?example=skr-sanktion-200000")
    shape = page.locator(".outlines path", has=page.locator("title", has_text="Dorotea:"))
    shape.dispatch_event("click")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dorotea")


def test_five_tabs_do_not_disturb_each_other(
    context: BrowserContext, complaints: list[str]
) -> None:
    tabs = [context.new_page() for _ in range(5)]
    for tab in tabs:
        tab.goto("/describe?example=skr-sanktion-200000")
    for number, tab in enumerate(tabs, start=1):
        field(tab, "Förslagets titel").fill(f"Förslag {number}")
        field(tab, "Belopp").fill(f"{number}00 000 kr")
    for number, tab in enumerate(tabs, start=1):
        dorotea = ("44,62", "89,25", "134", "178", "223")[number - 1]
        expect(tab.locator("#result .key-figures")).to_contain_text(f"{dorotea} kr per")
        tab.get_by_role("button", name="Uppdatera", exact=True).click()
        expect(field(tab, "Belopp")).to_have_value(f"{number}00 000 kr")
    start = context.new_page()
    start.goto("/")
    expect(start.locator("#saved-list li")).to_have_count(5)
    start.get_by_role("button", name="Förslag 3", exact=True).click()
    expect(field(start, "Belopp")).to_have_value("300 000 kr")
    assert complaints == []


def test_a_restart_of_the_server_loses_nothing_that_was_typed(
    context: BrowserContext, running: Running
) -> None:
    page = context.new_page()
    page.goto("/describe?example=skr-sanktion-200000")
    field(page, "Förslagets titel").fill("Före omstarten")
    expect(page.locator("#yaml")).to_have_value(re.compile("Före omstarten"))
    running.stop()
    field(page, "Belopp").fill("450 000 kr")
    page.wait_for_timeout(200)
    running.start()
    other = context.new_page()
    other.goto("/")
    other.get_by_role("button", name="Före omstarten", exact=True).click()
    expect(field(other, "Belopp")).to_have_value("450 000 kr")
    page.get_by_role("button", name="Uppdatera", exact=True).click()
    page.get_by_role("button", name="Fortsätt", exact=True).click()
    expect(field(page, "Belopp")).to_have_value("450 000 kr")
    expect(page.locator("#result .conclusion")).to_be_visible()


def test_a_form_sent_after_a_restart_is_given_back_and_goes_on(
    browser: Browser, running: Running
) -> None:
    context = browser.new_context(base_url=running.address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/describe?example=skr-sanktion-200000")
    running.stop()
    running.start()
    field(page, "Belopp").fill("450 000 kr")
    page.get_by_role("button", name="Uppdatera", exact=True).click()
    page.get_by_role("button", name="Fortsätt", exact=True).click()
    expect(field(page, "Belopp")).to_have_value("450 000 kr")
    expect(page.locator("#result .conclusion")).to_be_visible()
    context.close()


def test_the_page_prints_its_result(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/describe?example=skr-sanktion-200000")
    page.emulate_media(media="print")
    expect(page.locator(".form-side")).to_be_hidden()
    expect(page.locator("#result .conclusion")).to_be_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")
