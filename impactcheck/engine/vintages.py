"""What a result rests on: the columns used, the assumptions made, what is not modelled."""

from __future__ import annotations

from collections.abc import Sequence

from impactcheck.contract.base import Message, Words
from impactcheck.contract.municipalities import Vintage
from impactcheck.effects.compared import MONEY
from impactcheck.effects.derived import MONEY_COLUMNS, STAFF_COLUMNS
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.reform.keys import keys_of
from impactcheck.reform.parts import Key

ALWAYS = ("population", "density", "population_change_10y_pct")
NOT_MODELLED = ("behaviour", "quality", "joint-municipal", "timing")


def vintages(effects: Sequence[MeasureEffects], setting: Setting) -> tuple[Vintage, ...]:
    """Every column behind the figures, with its publisher, year and unit."""
    keys = [key for one in effects for key in (*keys_of(one.measure), *one.columns)]
    names: list[Key] = [*ALWAYS, *keys]
    if any(one.series[one.principal].unit == MONEY for one in effects) or not effects:
        names += MONEY_COLUMNS
    if any("hours" in one.series for one in effects):
        names += STAFF_COLUMNS
    columns = {column.name: column for column in (setting.key(name) for name in names)}
    return tuple(
        Vintage(
            column=column.name,
            label=Words(sv=column.label_sv, en=column.label_en),
            unit=column.unit,
            year=column.year,
            publisher=column.publisher,
            source_id=column.source_id,
            origin=column.origin,
        )
        for column in columns.values()
    )


def assumptions(effects: Sequence[MeasureEffects]) -> tuple[Message, ...]:
    """What was assumed for want of a source, each named once."""
    found: dict[str, Message] = {}
    for one in effects:
        for note in one.notes:
            if note.kind == "assumption":
                message = Message(key=note.key, arguments=dict(note.arguments))
                found.setdefault(message.model_dump_json(), message)
    return tuple(found.values())


def not_modelled() -> tuple[Message, ...]:
    """What no figure here says anything about."""
    return tuple(Message(key=f"not-modelled-{name}") for name in NOT_MODELLED)
