"""Which kinds of municipality are hit: ends of size, growth and density, or SKR's groups."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.contract.effects import KindHit
from impactcheck.country.model import Grouping
from impactcheck.effects.derived import per_inhabitant
from impactcheck.effects.statistics import winners_and_losers
from impactcheck.engine.contract_values import number
from impactcheck.rules.asking import CORNERS
from impactcheck.sums import ratio_by_group

ENDS = (("small", "large"), ("shrinking", "growing"), ("sparse", "dense"))
SKR_GROUPS = "skr_groups"
FEWEST = 5
"""A group of fewer touched municipalities says little (the same number as for compared groups)."""


@dataclass(frozen=True, eq=False)
class Compared:
    """Those hit, those whom the reform touches, and what it does to them; all (units,).

    `kr` is None where the effect is not money.
    """

    hit: Mask
    touched: Mask
    kr: Floats | None
    population: Floats
    times: float

    def kind(self, grouping: str, name: str, members: Mask, others: Mask) -> KindHit | None:
        """The kind where its members are hit more than `times` as much as the others, else None."""
        inside, outside = self.touched & members, self.touched & others
        if int(inside.sum()) < FEWEST or not self._more(inside, outside):
            return None
        return KindHit(
            grouping=grouping,
            id=name,
            municipalities=int((self.hit & inside).sum()),
            touched=int(inside.sum()),
            gaining=self._gaining(inside),
            others_hit=int((self.hit & outside).sum()),
            others_touched=int(outside.sum()),
            others_gaining=self._gaining(outside),
            kr_per_inhabitant=self._net(inside),
            others=self._net(outside),
        )

    def _more(self, inside: Mask, outside: Mask) -> bool:
        """By the net over all inhabitants where those inside lose, else by how many are hit."""
        share, other_share = self._share(inside), self._share(outside)
        if share == 0 or share < other_share:
            return False
        net, other = self._net(inside), self._net(outside)
        if net is not None and net < 0 and other is not None:
            return net < self.times * min(other, 0.0)
        return share > self.times * other_share

    def _share(self, among: Mask) -> float:
        return int((self.hit & among).sum()) / int(among.sum()) if among.any() else 0.0

    def _net(self, among: Mask) -> float | None:
        if self.kr is None or not among.any():
            return None
        return number(ratio_by_group(self.kr, self.population, among))

    def _gaining(self, among: Mask) -> int:
        if self.kr is None:
            return 0
        gains = winners_and_losers(per_inhabitant(self.kr, self.population)).winners
        return int((gains & among).sum())


def kinds_hit(compared: Compared, groupings: Mapping[str, Grouping]) -> tuple[KindHit, ...]:
    """The ends that are hit much more than their opposite; where none is, such SKR groups."""
    ends = tuple(_ends(compared, groupings[CORNERS]))
    return ends or tuple(_groups(compared, groupings[SKR_GROUPS]))


def _ends(compared: Compared, corners: Grouping) -> Iterator[KindHit]:
    for pair in ENDS:
        for one, other in (pair, pair[::-1]):
            kind = compared.kind(CORNERS, one, _end(corners, one), _end(corners, other))
            if kind is not None:
                yield kind


def _end(corners: Grouping, end: str) -> Mask:
    there = [one.members for one in corners.groups if end in one.id.split("-")]
    return np.asarray(np.any(there, axis=0))


def _groups(compared: Compared, grouping: Grouping) -> Iterator[KindHit]:
    for group in grouping.groups:
        kind = compared.kind(grouping.id, group.id, group.members, ~group.members)
        if kind is not None:
            yield kind
