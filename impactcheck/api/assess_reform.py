"""A reform in, an assessment out: the whole of what `impactcheck check` computes."""

from __future__ import annotations

from impactcheck.contract.assessment import Assessment
from impactcheck.country.model import Country
from impactcheck.effects.background import Background
from impactcheck.engine.assess import assess
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.load import Rulebook


def assess_reform(
    loaded: LoadedReform,
    country: Country,
    rulebook: Rulebook,
    *,
    who_loses: bool = False,
    background: Background | None = None,
    remedy: bool = False,
) -> Assessment:
    """Test a reform against all municipalities and every rule; see `impactcheck.engine.assess`.

    With `remedy` a redesign that mends the worst finding is searched for and stands beside it: the
    searches use the engine, so they are asked for here and not inside it.
    """
    found = assess(loaded, country, rulebook, who_loses=who_loses, background=background)
    if not remedy:
        return found
    from impactcheck.redesign.remedy import with_remedy

    return with_remedy(found, loaded, country, rulebook, background=background)
