"""Each fact once: one procedure, one day of entry into force, the municipality's own ceiling."""

from __future__ import annotations

from collections.abc import Iterator

from impactcheck.reading.find import Find

_STRONGEST = ("competitive", "requisition", "application", "automatic")


def settled(found: list[Find]) -> list[Find]:
    """Each fact once, one procedure, and of two ceilings in a section the municipality's own."""
    found = _once(found)
    found = _one_commencement(_one_procedure(found))
    own = {
        (one.section, one.field)
        for one in found
        if one.addressee == "municipality" and one.field in {"sanction.maximum", "sanction.amount"}
    }
    return [
        one
        if one.field != "sanction.maximum"
        or one.addressee != "municipality_and_private"
        or (one.section, one.field) not in own
        else Find(**{**vars(one), "addressee": "company"})
        for one in found
    ]


def _once(found: list[Find]) -> list[Find]:
    seen: set[tuple[object, ...]] = set()
    kept = []
    for one in found:
        key: tuple[object, ...] = (one.field, one.value, one.section, one.addressee)
        if one.field in {"sanction.scale_by", "grant.repayment"}:
            key = (one.field, one.value, one.addressee)
        elif one.kind == "duty" or one.field in {"sanction.type", "sanction.authority"}:
            key = (one.field, one.section, one.order, one.municipal)
        same_words = (one.field, one.value, one.quote, one.addressee)
        if key not in seen and (one.unit != "kr" or same_words not in seen):
            kept.append(one)
        seen |= {key, same_words}
    return kept


def _one_procedure(found: list[Find]) -> list[Find]:
    """A grant has one procedure: the heaviest that is said, the others beside it in `also`."""
    said = [one for one in found if one.field == "grant.procedure"]
    if not said:
        return found
    best = min(
        said, key=lambda one: (not one.municipal, _STRONGEST.index(str(one.value)), one.order)
    )
    others = sorted({str(one.value) for one in said} - {str(best.value)})
    chosen = Find(**{**vars(best), "more": {**best.more, "also": others}})
    return [chosen if one is best else one for one in found if one not in said or one is best]


def _one_commencement(found: list[Find]) -> list[Find]:
    """One day of entry into force: that of the header where there is one, else the first said."""
    said = [one for one in found if one.field == "general.entry_into_force"]
    header = next((one.value for one in said if one.section == "rubrik"), None)
    kept = next((one for one in said if one.section != "rubrik" and one.value == header), None)
    chosen = kept or (said[0] if said else None)
    return [one for one in found if one not in said or one is chosen]


def aside(found: list[Find]) -> Iterator[Find]:
    """What concerns others; not a duty of a sentence that was read as the municipality's."""
    taken = {(one.field, one.order) for one in found if one.municipal}
    for one in found:
        if not one.municipal and (one.field, one.order) not in taken:
            yield one
