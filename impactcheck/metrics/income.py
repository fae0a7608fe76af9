"""What a municipality lives on: tax, general grants and equalisation, as published."""

from __future__ import annotations

from impactcheck.arrays import Floats
from impactcheck.effects.setting import Setting


def tax_and_grants(setting: Setting) -> Floats:
    """Tax, general grants and equalisation of a year in kronor, (units,), as published.

    The tax base alone says little of a municipality's strength: equalisation lifts a weak one
    towards 115 per cent of the mean (4–7 §§ lagen (2004:773) om kommunalekonomisk utjämning).
    """
    columns = setting.country.columns
    each = columns["tax_revenue_kr_inh"].values + columns["grants_and_equalisation_kr_inh"].values
    return each * setting.country.population
