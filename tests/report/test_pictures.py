"""The pictures: drawn where there is something to draw, told in words, whole on their own."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from impactcheck.report.content.blocks import Picture
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.corner_picture import corner_pictures
from impactcheck.report.pictures.effect_pictures import effect_pictures
from impactcheck.report.pictures.measure_pictures import measure_pictures
from impactcheck.report.pictures.svg import chart_styles, png, standalone
from tests.report.sample import CLEAR, FEE, GRANT, assessed

SVG = "{http://www.w3.org/2000/svg}"


def pictures(reform: str) -> dict[str, Picture]:
    document = Document(assessed(reform))
    wording = Wording(document)
    made = [
        *effect_pictures(document, wording),
        *corner_pictures(document, wording),
        *measure_pictures(document, wording),
    ]
    return {picture.id: picture for picture in made}


@pytest.mark.parametrize(
    ("reform", "names"),
    [
        (FEE, {"map", "scatter", "corners-picture", "curve-0"}),
        (
            GRANT,
            {"map", "scatter", "corners-picture", "curve-0", "curve-1", "waterfall-0", "sides"},
        ),
        (CLEAR, {"map", "scatter", "corners-picture", "sides"}),
    ],
)
def test_each_reform_gets_the_pictures_that_its_measures_call_for(
    reform: str, names: set[str]
) -> None:
    assert set(pictures(reform)) == names


def test_every_picture_stands_alone_and_says_what_it_shows() -> None:
    for picture in pictures(GRANT).values():
        root = ElementTree.fromstring(standalone(picture))  # noqa: S314
        assert root.tag == f"{SVG}svg"
        assert "var(" not in standalone(picture)
        assert len(plain(picture.alternative)) > 40
        assert plain(picture.data)
        width = float(root.get("width") or 0)
        for mark in root.iter():
            for name in ("x", "cx", "x1", "x2"):
                assert -1 <= float(mark.get(name) or 0) <= width


def test_every_municipality_is_a_dot_of_its_corner() -> None:
    root = ElementTree.fromstring(standalone(pictures(FEE)["corners-picture"]))  # noqa: S314
    assert len(list(root.iter(f"{SVG}circle"))) == 290


def test_the_waterfall_falls_by_what_administration_takes() -> None:
    root = ElementTree.fromstring(standalone(pictures(GRANT)["waterfall-0"]))  # noqa: S314
    tall = [float(bar.get("height") or 0) for bar in root.iter(f"{SVG}rect")]
    assert tall[0] == pytest.approx(tall[1] + tall[2], abs=0.2)
    measure = assessed(GRANT).measures[0]
    gross, net = measure.effects["grant"].total, measure.effects["net_if_applied"].total
    assert gross and net
    assert tall[2] / tall[0] == pytest.approx(net / gross, abs=0.01)


def test_the_curve_of_a_grant_names_its_break_even() -> None:
    told = plain(pictures(GRANT)["curve-0"].alternative).replace("\xa0", " ")
    assert "26 249" in told


def test_pictures_become_png_of_the_width_asked_for() -> None:
    content = png(standalone(pictures(GRANT)["sides"]), 700)
    assert content.startswith(b"\x89PNG")
    assert int.from_bytes(content[16:20], "big") == 700
    assert content == png(standalone(pictures(GRANT)["sides"]), 700)


def test_a_title_cannot_become_markup_in_a_picture() -> None:
    assert "<" not in chart_styles()
    hostile = GRANT.replace("title: Bidraget", 'title: "<script>alert(1)</script>"')
    for picture in pictures(hostile).values():
        assert "<script" not in standalone(picture)
