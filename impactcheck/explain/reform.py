"""A reform explained for one municipality: each measure's arithmetic, and what they add up to."""

from __future__ import annotations

from impactcheck.archetypes.peers import peers
from impactcheck.country.find import position as position_of
from impactcheck.country.model import Country, Group
from impactcheck.effects.derived import per_inhabitant
from impactcheck.engine.examination import examine
from impactcheck.explain.comparison import three
from impactcheck.explain.measure import explain_measure
from impactcheck.explain.model import ReformExplanation, Supplement, Who
from impactcheck.problems import BadInput, Problem
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.load import Rulebook
from impactcheck.suggestions import closest

SUPPLEMENT = "administration_supplement_kr_inh"
SUPPLEMENT_PRICES = 2016


def explain_reform(
    loaded: LoadedReform,
    country: Country,
    rulebook: Rulebook,
    municipality: str,
    measure_id: str | None = None,
) -> ReformExplanation:
    """Explain all measures, or the one called `measure_id`, in a municipality by name or code.

    The reform's net is None when a single measure is asked for, or none enters it. Raises BadInput
    for an unknown municipality or measure and for a design that cannot be computed.
    """
    position = position_of(country, municipality)
    if measure_id is not None and measure_id not in loaded.reform.measures:
        raise BadInput(_unknown_measure(measure_id, loaded))
    examined = examine(loaded, country, rulebook)
    setting, effects = examined.setting, examined.effects
    corners = examined.groupings["corners"].groups
    corner = next(group for group in corners if group.members[position])
    nearest = [peer.position for peer in peers(country, position)]
    net = examined.net if measure_id is None else None
    return ReformExplanation(
        title=loaded.reform.title,
        who=_who(country, position, corner),
        measures=tuple(
            explain_measure(one, setting, position, corner, nearest)
            for one in effects
            if measure_id in (None, one.id)
        ),
        net=None if net is None else three(net, position),
        net_per_inhabitant=None
        if net is None
        else three(per_inhabitant(net, country.population), position),
        net_of=tuple(one.measure.title or one.id for one in effects if one.net_kr is not None),
        supplement=_supplement(country, position),
    )


def _who(country: Country, position: int, corner: Group) -> Who:
    return Who(
        position=position,
        code=country.codes[position],
        name=country.names[position],
        population=float(country.population[position]),
        population_year=country.population_year,
        corner_sv=corner.label_sv,
        corner_en=corner.label_en,
        medoid_name=None if corner.medoid is None else country.names[corner.medoid],
    )


def _supplement(country: Country, position: int) -> Supplement:
    column = country.columns[SUPPLEMENT]
    each = float(column.values[position])
    factor = country.manifest.kpif_factor_2016_to_2024
    return Supplement(
        kr_per_inhabitant=each,
        price_year=SUPPLEMENT_PRICES,
        kr=each * factor * float(country.population[position]),
        factor=factor,
        publisher=column.publisher,
        source=column.source_id,
        year=column.year,
    )


def _unknown_measure(measure_id: str, loaded: LoadedReform) -> Problem:
    known = tuple(loaded.reform.measures)
    suggestions = ", ".join(closest(measure_id, known)) or ", ".join(known)
    return Problem("measure-unknown", {"value": measure_id, "suggestions": suggestions})
