"""The spine: a reform, a country and a rulebook in; an assessment out."""

from __future__ import annotations

from impactcheck import __version__
from impactcheck.archetypes.frozen import clusters_digest
from impactcheck.contract.assessment import Assessment, Versions
from impactcheck.contract.who_loses import WhoLoses
from impactcheck.country.model import Country
from impactcheck.effects.background import Background
from impactcheck.engine.alternatives import with_alternatives
from impactcheck.engine.background import background_load
from impactcheck.engine.examination import Examination, examine
from impactcheck.engine.fingerprint import fingerprint
from impactcheck.engine.groups import tables_of
from impactcheck.engine.headline import key_figures, leading_measure
from impactcheck.engine.map_classes import map_classes
from impactcheck.engine.measures import measure_result
from impactcheck.engine.municipalities import municipality_rows
from impactcheck.engine.net import changes_nothing, net_record
from impactcheck.engine.verdict import verdict
from impactcheck.engine.vintages import assumptions, not_modelled, vintages
from impactcheck.engine.who_is_hit import who_is_hit
from impactcheck.problems import BadInput, Problem
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.load import Rulebook

SHARE_EXPLAINED = "tree_share_explained"
"""The parameter that says how much a tree must explain to be told."""


def assess(
    loaded: LoadedReform,
    country: Country,
    rulebook: Rulebook,
    *,
    who_loses: bool = False,
    background: Background | None = None,
) -> Assessment:
    """Test a reform against all municipalities and every rule.

    With `who_loses` a decision tree is grown for each measure, which imports scikit-learn. With a
    `background` the reform is also held against the load that municipalities already bear.

    Its alternatives go through the same engine and stand beside it. Raises BadInput, with the
    place in the file, for a design that cannot be computed.
    """
    return assessment_of(examine(loaded, country, rulebook, background), who_loses=who_loses)


def assessment_of(examined: Examination, *, who_loses: bool = False) -> Assessment:
    """What is known of a reform examined, with its alternatives; errors as in `assess`."""
    return with_alternatives(
        _alone(examined, who_loses=who_loses),
        examined.loaded,
        lambda changed: assess(
            changed, examined.country, examined.rulebook, background=examined.background
        ),
    )


def _alone(examined: Examination, *, who_loses: bool) -> Assessment:
    """The assessment of the proposal, without its alternatives."""
    loaded, reform, rulebook = examined.loaded, examined.reform, examined.rulebook
    country, setting, effects = examined.country, examined.setting, examined.effects
    groupings, background = examined.groupings, examined.background
    answers = examined.ask()
    leading = leading_measure(effects, answers.findings)
    hit = who_is_hit(examined, answers, leading)
    versions = Versions(
        program=__version__,
        rules=rulebook.digest,
        country=country.checksum,
        vintage=country.manifest.name,
        clusters=clusters_digest(),
    )
    return Assessment(
        fingerprint=fingerprint(
            loaded, versions, country.population_year, background, setting.weights
        ),
        versions=versions,
        population_year=country.population_year,
        reform=reform.model_dump(mode="json", exclude_none=True),
        changes_nothing=changes_nothing(effects),
        municipalities=municipality_rows(country, groupings),
        groupings=tables_of(country, groupings, rulebook.splits),
        measures=tuple(measure_result(one, setting, groupings, loaded) for one in effects),
        net=net_record(effects, examined.net, setting, groupings),
        verdict=verdict(rulebook, answers, hit),
        key_figures=key_figures(leading, setting),
        who_is_hit=hit,
        map=map_classes(leading, setting),
        findings=answers.findings,
        data_notes=answers.data_notes,
        passed=answers.passed,
        not_applicable=answers.not_applicable,
        not_evaluated=answers.not_evaluated,
        assumptions=assumptions(effects),
        not_modelled=not_modelled(),
        vintages=vintages(effects, setting),
        who_loses=_trees(examined) if who_loses else None,
        groundwork=examined.groundwork,
        standings=rulebook.standings,
        background=background_load(background, effects, setting) if background else None,
    )


def _trees(examined: Examination) -> tuple[WhoLoses, ...]:
    """Who loses by each measure; BadInput `parameter-required` while the least share is empty."""
    # Few ask who loses: what grows and words the tree is not loaded for the others.
    from impactcheck.who_loses.describe import who_loses as describe_losers

    share = examined.parameter(SHARE_EXPLAINED)
    if share is None:
        raise BadInput(Problem("parameter-required", {"name": SHARE_EXPLAINED}))
    return describe_losers(examined.effects, examined.country, share)
