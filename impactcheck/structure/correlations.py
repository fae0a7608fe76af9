"""Plain and partial correlations with structural factors, over municipalities that all count alike.

Size, decline and sparsity go together, so a plain correlation with one of them holds some of the
others too. The partial one is between what is left when the three are held constant.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.archetypes.features import FACTORS, POPULATION, is_skewed
from impactcheck.arrays import Floats
from impactcheck.country.model import Country

CONTROLS = (POPULATION, "population_change_10y_pct", "density")
LOGGED = (POPULATION, "density")
"""Controls that are held constant on a logarithmic scale."""
FEWEST = 10
_NOTHING_LEFT = 1e-9


@dataclass(frozen=True)
class Correlation:
    """Pearson's r of a target with a factor, plain and with the controls held constant.

    None where there are too few municipalities, where nothing varies, or, for `partial`, where
    the controls leave nothing of the target or the factor. A factor that is a control is held
    against the other two. `n` is how many municipalities have all figures.
    """

    factor: str
    n: int
    plain: float | None
    partial: float | None


def on_its_scale(values: Floats) -> tuple[Floats, bool]:
    """The values as they are correlated, in the same order, and whether they were logged.

    A skewed target of one sign becomes sign(v) ln|v|.
    """
    known = values[np.isfinite(values)]
    one_sign = bool(known.size) and bool(np.all(known > 0) or np.all(known < 0))
    if not one_sign or not is_skewed(np.abs(values)):
        return values, False
    return np.sign(values) * np.log(np.abs(values)), True


def factor_values(country: Country, name: str) -> Floats:
    """A structural factor on the scale it is correlated on, shape (units,)."""
    values = country.columns[name].values
    if name in LOGGED or is_skewed(values):
        return np.asarray(np.log(values), dtype=np.float64)
    return values


def correlations(values: Floats, country: Country) -> tuple[Correlation, ...]:
    """Of a target of shape (units,) with each structural factor, NaN left out."""
    target, _ = on_its_scale(values)
    return tuple(_correlation(target, name, country) for name in FACTORS)


def between_controls(country: Country) -> dict[tuple[str, str], float | None]:
    """How closely size, change and density follow each other."""
    pairs = [(a, b) for place, a in enumerate(CONTROLS) for b in CONTROLS[place + 1 :]]
    return {(a, b): pearson(factor_values(country, a), factor_values(country, b)) for a, b in pairs}


def _correlation(target: Floats, name: str, country: Country) -> Correlation:
    factor = factor_values(country, name)
    held = np.column_stack([factor_values(country, one) for one in CONTROLS if one != name])
    known = np.isfinite(target) & np.isfinite(factor) & np.isfinite(held).all(axis=1)
    y, x, held = target[known], factor[known], held[known]
    if len(y) < FEWEST:
        return Correlation(name, len(y), None, None)
    return Correlation(name, len(y), pearson(x, y), pearson(_left_of(x, held), _left_of(y, held)))


def pearson(x: Floats, y: Floats) -> float | None:
    """Pearson's r, None where one of them does not vary."""
    a, b = x - x.mean(), y - y.mean()
    size = float(np.sqrt((a @ a) * (b @ b)))
    return float(np.clip((a @ b) / size, -1.0, 1.0)) if size > 0 else None


def _left_of(values: Floats, held: Floats) -> Floats:
    """Residuals when `held` (n, controls) is held constant; exactly zero where nothing is left."""
    design = np.column_stack([np.ones(len(values)), (held - held.mean(axis=0)) / _spread(held)])
    centred = values - values.mean()
    left = centred - design @ np.linalg.lstsq(design, centred, rcond=None)[0]
    if np.abs(left).max() <= _NOTHING_LEFT * max(float(np.abs(centred).max()), 1e-300):
        return np.zeros_like(left)
    return np.asarray(left, dtype=np.float64)


def _spread(held: Floats) -> Floats:
    spread = held.std(axis=0)
    return np.where(spread > 0, spread, 1.0)
