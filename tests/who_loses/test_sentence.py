"""The sentence is true: its numbers are computed anew from the effects, for every example."""

from __future__ import annotations

import io
import json
import re
import zipfile
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.who_loses import TreeLeaf, WhoLoses
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.reform.read import read_reform
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, plain
from impactcheck.report.content.who_loses import who_loses_views
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.by_name import FORMATS, render
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook

EXAMPLES = sorted(path.stem for path in examples_dir().glob("*.yaml"))


@cache
def assessed(path: Path) -> Assessment:
    return assess(read_reform(path), load_country(), load_rulebook(), who_loses=True)


def example(name: str) -> Assessment:
    return assessed(examples_dir() / f"{name}.yaml")


def per_head(assessment: Assessment, tree: WhoLoses) -> np.ndarray:
    """Kronor of the measure's series over population, by hand; NaN where it does not touch.

    Kilometres are no sum, and stand for themselves.
    """
    measure = next(one for one in assessment.measures if one.id == tree.measure)
    kr = np.array([np.nan if v is None else v for v in measure.effects[tree.series].values])
    people = np.array([row.population for row in assessment.municipalities])
    if tree.unit == "km":
        return kr
    return np.where(kr == 0, np.nan, kr / people)


def inside(leaf: TreeLeaf) -> np.ndarray:
    country = load_country()
    mask = np.ones(len(country), dtype=bool)
    for bound in leaf.bounds:
        values = country.columns[bound.column].values
        if bound.at_least is not None:
            mask &= values >= bound.at_least
        if bound.below is not None:
            mask &= values < bound.below
    return mask


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_sentence_is_true(name: str) -> None:
    assessment = example(name)
    people = np.array([row.population for row in assessment.municipalities])
    assert assessment.who_loses is not None
    assert [tree.measure for tree in assessment.who_loses] == [m.id for m in assessment.measures]
    for tree in assessment.who_loses:
        values = per_head(assessment, tree)
        touched = np.isfinite(values)
        assert tree.municipalities == touched.sum()
        if tree.sentence is None:
            assert tree.omitted is not None
            assert tree.leaves == ()
            continue
        assert tree.share_held_out is not None
        assert tree.share_held_out >= tree.least_share
        error = explained = 0.0
        for leaf in tree.leaves:
            members = inside(leaf) & touched
            own = values[members]
            assert leaf.municipalities == members.sum() >= 5
            assert leaf.inhabitants == people[members].sum()
            assert leaf.lowest == pytest.approx(own.min())
            assert leaf.median == pytest.approx(np.median(own))
            assert leaf.highest == pytest.approx(own.max())
            error += np.abs(own - own.mean()).sum()
            explained += ((own - own.mean()) ** 2).sum()
        known = values[touched]
        assert tree.mean_error == pytest.approx(error / len(known))
        around = ((known - known.mean()) ** 2).sum()
        assert tree.share_explained == pytest.approx(1 - explained / around)
        rest = values[touched & ~inside(tree.leaves[0])]
        assert (tree.rest_municipalities, tree.rest_median) == (
            len(rest),
            pytest.approx(np.median(rest)),
        )


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_figure_of_the_sentence_stands_in_the_json(name: str, language: str) -> None:
    document = Document(example(name), language)  # type: ignore[arg-type]
    for view in who_loses_views(document, Wording(document)):
        figures = [part for part in view.sentence if isinstance(part, FigureView)]
        assert figures or view.groups is None
        for figure in figures:
            assert document.at(figure.pointer) == figure.value
        assert not re.search(r"[{}\ue000-\uf8ff]", plain(view.sentence))


def test_the_flat_fee_is_told_with_its_limit_and_its_range() -> None:
    document = Document(example("skr-sanktion-200000"))
    [view] = who_loses_views(document, Wording(document))
    told = plain(view.sentence).replace("\u00a0", " ")
    assert told == (
        "Kommuner med färre än 3 500 invånare betalar 62,83–89,25 kr per invånare. "
        "Det är 7 kommuner med 18 268 invånare. "
        "Av övriga 283 kommuner betalar mediankommunen 11,81 kr per invånare."
    )
    assert view.groups is not None
    assert len(view.groups.rows) == 4


def test_a_sentence_about_some_says_among_whom_it_holds() -> None:
    assessment = example("sma-kommuner-300-mkr")
    document = Document(assessment)
    [view] = who_loses_views(document, Wording(document))
    assert plain(view.sentence).startswith("Avser de 57 kommuner som berörs. Minst får kommuner")


NOISE = """
format: impactcheck/1
id: slump
title: Efter slumpen
status: idea
date: 2026-01-01
prices: 2026
measures:
  slump:
    kind: grant
    rate: 1 kr
    key: {file: weights.csv, unit: vikt, year: 2024, source: Slumptal}
    procedure: automatic
"""


def test_limits_that_explain_nothing_are_not_given_a_share(tmp_path: Path) -> None:
    country = load_country()
    chance = np.random.default_rng(1).uniform(1, 2, len(country.codes))
    rows = [
        f"{code},{float(weight):.6f}"
        for code, weight in zip(country.codes, chance * country.population, strict=True)
    ]
    (tmp_path / "weights.csv").write_text("\n".join(["code,value", *rows]), "utf-8")
    (tmp_path / "slump.yaml").write_text(NOISE, "utf-8")
    [tree] = assessed(tmp_path / "slump.yaml").who_loses or ()
    assert tree.share_held_out is not None
    assert tree.share_held_out < 0
    assert tree.omitted is not None
    assert tree.omitted.key == "tree-explains-nothing"


def test_a_tree_that_explains_too_little_is_not_told() -> None:
    [tree] = example("laromedel-2026").who_loses or ()
    assert tree.share_held_out is not None
    assert tree.share_held_out < tree.least_share == 0.5
    assert tree.omitted is not None
    assert tree.omitted.key == "tree-explains-little"
    document = Document(example("laromedel-2026"))
    [view] = who_loses_views(document, Wording(document))
    assert view.groups is None
    assert "[antagande]" in plain(view.sentence)


REFORM = """
format: impactcheck/1
id: prov
title: Prov
status: idea
date: 2026-01-01
prices: 2026
measures:
  prov:
    kind: grant
    title: Provet
    targeted: true
    procedure: automatic
    years: 2026
"""


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ("    pot: 100 mkr\n    key: population\n", "tree-same-everywhere"),
        (
            "    pot: 1 mkr\n    key: population\n    only: {population_below: 2 700}\n",
            "tree-too-few",
        ),
    ],
)
def test_nothing_is_told_where_there_is_nothing_to_tell_apart(
    tmp_path: Path, lines: str, key: str
) -> None:
    path = tmp_path / "prov.yaml"
    path.write_text(REFORM + lines, encoding="utf-8")
    [tree] = assessed(path).who_loses or ()
    assert tree.omitted is not None
    assert tree.omitted.key == key
    assert "Provet" in render(assessed(path), "terminal").decode()


def test_those_who_lose_by_work_that_they_may_not_decline_are_told_as_losing(
    tmp_path: Path,
) -> None:
    """By an application they would lose too, and are expected to abstain from it."""
    path = tmp_path / "prov.yaml"
    lines = "    pot: 10 mkr\n    key: population\n    burden:\n      - {step: report, hours: 60}\n"
    path.write_text(REFORM + lines, encoding="utf-8")
    assessment = assessed(path)
    [tree] = assessment.who_loses or ()
    assert tree.series == "net"
    assert tree.sentence is not None
    assert tree.sentence.key == "tree-loses"
    values = per_head(assessment, tree)
    assert (values[inside(tree.leaves[0])] < 0).all()


def test_without_being_asked_there_is_no_tree() -> None:
    path = examples_dir() / "val-2026.yaml"
    silent = assess(read_reform(path), load_country(), load_rulebook())
    assert silent.who_loses is None
    assert silent.fingerprint == example("val-2026").fingerprint


def told_in(format_name: str) -> str:
    """The readable text of a report; a zipped format is read part by part."""
    report = render(example("skr-sanktion-200000"), format_name)
    if not report.startswith(b"PK"):
        return report.decode().replace("\u00a0", " ")
    with zipfile.ZipFile(io.BytesIO(report)) as parts:
        texts = [parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml")]
    return re.sub(r"<[^>]+>", "", " ".join(texts)).replace("\u00a0", " ")


@pytest.mark.parametrize("format_name", [name for name in FORMATS if name not in ("json", "pdf")])
def test_every_format_tells_it_with_how_far_it_holds(format_name: str) -> None:
    shown = re.sub(r"<[^>]+>", "", " ".join(told_in(format_name).split()))
    assert "Kommuner med färre än 3 500 invånare betalar 62,83–89,25 kr per invånare." in shown
    assert "Trädet delar kommunerna i grupper om 7, 37, 115 och 131." in shown


def test_the_json_holds_the_tree() -> None:
    shown = json.loads(render(example("skr-sanktion-200000"), "json"))
    [tree] = shown["who_loses"]
    assert tree["sentence"]["key"] == "tree-pays"
    assert [leaf["municipalities"] for leaf in tree["leaves"]] == [7, 37, 115, 131]
