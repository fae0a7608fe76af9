"""Precision and recall of the reader, by field: `python -m tests.reading.measure [--errors]`.

Held against the labels of 24 statutes (free of copyright, 9 § lagen (1960:729)); what a careful
reader found in them, one reading. Eight of them were kept apart while the patterns were written.
"""

from __future__ import annotations

import json
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from impactcheck.reading.find import MUNICIPAL, Find
from impactcheck.reading.folding import folded
from impactcheck.reading.reader import Reading, read_statute
from impactcheck.reading.structure import statute_of

LABELLED = Path(__file__).resolve().parent / "labelled.zip"
KEPT_APART = frozenset(
    {"2018-66", "2021-820", "2023-593", "2003-778", "2006-412", "2018-1937", "2018-151", "2022-856"}
)
"""Not looked at while patterns were tuned."""
AMOUNTS = {
    "grant.cap", "grant.floor", "grant.base", "grant.rate_per_unit", "grant.eligibility_other",
}  # fmt: skip
GROUPS: dict[str, set[str]] = {
    "amounts": {f"{one}#" for one in AMOUNTS} | {"sanction.minimum", "sanction.maximum",
                                                "sanction.amount"},
    "sanctions": {"sanction.type", "sanction.minimum", "sanction.maximum", "sanction.amount",
                  "sanction.scale_by", "sanction.criterion", "sanction.authority"},
    "procedure": {"grant.procedure"},
    "floor": {"grant.floor"},
    "base": {"grant.base"},
    "frame": {"grant.pot"},
    "co-financing": {"grant.co_financing"},
    "dates": {"general.entry_into_force", "general.expires"},
    "duties": {"duty.post_required", "duty.task", "duty.plan", "duty.report_to",
               "duty.report_frequency", "duty.consultation", "duty.documentation",
               "duty.board_decision", "duty.shared_allowed", "duty.eligibility_population",
               "duty.deadline", "burden.task"},
}  # fmt: skip
ONCE = {"grant.procedure", "grant.authority", "grant.report", "grant.repayment"}
"""Said in several places as a rule: the value counts, wherever it was found."""
IN_WORDS = {"grant.key", "grant.eligibility_other", "grant.deadline", "grant.report", "duty.task",
            "duty.deadline", "burden.task"}  # fmt: skip
"""Fields in words, labelled by example: recall is measured on them, precision is not."""
WHOLE_ONLY = {"amounts", "procedure", "floor", "base", "frame", "co-financing", "sanctions"}
"""Groups whose labels are whole also in a text marked partial."""


@dataclass
class Count:
    """Right, wrong and missed of one group."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        found = self.right + self.missed
        return self.right / found if found else 1.0


@cache
def labelled() -> dict[str, tuple[str, dict[str, Any]]]:
    """Text and labels by statute."""
    with zipfile.ZipFile(LABELLED) as archive:
        names = sorted(one.removesuffix(".txt") for one in archive.namelist() if ".txt" in one)
        return {
            name: (
                archive.read(f"{name}.txt").decode(),
                json.loads(archive.read(f"{name}.json")),
            )
            for name in names
        }


@cache
def reading(name: str) -> Reading:
    """What the reader finds in one of them."""
    return read_statute(statute_of(labelled()[name][0]))


def of_label(label: dict[str, Any]) -> str:
    return f"{label['kind']}.{label['field']}"


def same(find: Find, label: dict[str, Any]) -> bool:
    """The same fact: its field, its value, and its place in the text."""
    if find.field != of_label(label):
        return False
    wanted = [label["value"], *label.get("also", [])]
    if find.field in {"grant.procedure", "general.entry_into_force", "general.expires"}:
        return find.value in wanted
    if isinstance(label["value"], int | float) and not isinstance(label["value"], bool):
        if not isinstance(find.value, float) or abs(find.value - label["value"]) > 1e-9:
            return find.field == "duty.deadline" and overlap(find, label)
        return place(find.section) == place(label["section"])
    if find.field in ONCE:
        return find.field != "grant.authority" or close(str(find.value), str(label["value"]))
    return place(find.section) == place(label["section"]) and overlap(find, label)


def place(section: str) -> str:
    return section.split(" och ", maxsplit=1)[0].replace(" ", "")


def close(found: str, wanted: str) -> bool:
    """One authority under two names: *regionen i det län* and *regionen*."""
    words = [one for one in found.lower().split() if len(one) > 3]
    return any(word in wanted.lower() for word in words)


def overlap(find: Find, label: dict[str, Any]) -> bool:
    ours, theirs = find.quote, folded(label["quote"])
    size = min(40, len(theirs), len(ours))
    return any(theirs[at : at + size] in ours for at in range(0, len(theirs) - size + 1)) or (
        ours in theirs or theirs in ours
    )


def groups_of(name: str, is_amount: bool) -> list[str]:
    return [
        group
        for group, fields in GROUPS.items()
        if name in fields or (is_amount and f"{name}#" in fields)
    ]


def measured(names: Iterator[str] | list[str], *, by_field: bool = False) -> dict[str, Count]:
    """The counts by group, or by single field, over the certain labels of these statutes."""
    counts: dict[str, Count] = defaultdict(Count)
    for name in names:
        _one_text(name, counts, by_field)
    return counts


def _one_text(name: str, counts: dict[str, Count], by_field: bool) -> None:
    labels = labelled()[name][1]
    items = labels["items"]
    result = reading(name)
    matched: set[int] = set()
    for label in items:
        pool = result.finds if label["addressee"] in MUNICIPAL else (*result.finds, *result.aside)
        at = next((i for i, one in enumerate(pool) if same(one, label)), None)
        is_amount = label["unit"] == "kr"
        keys = [of_label(label)] if by_field else groups_of(of_label(label), is_amount)
        if at is not None:
            matched |= {id(one) for one in pool if same(one, label)}
        _addressee(result, label, counts, name)
        if not label["certain"] or label["addressee"] not in MUNICIPAL:
            continue
        for key in keys:
            if at is not None:
                counts[key].right += 1
            else:
                counts[key].missed += 1
                counts[key].errors.append(
                    f"{name} {label['section']}: missed {of_label(label)} = {label['value']}"
                    f" «{label['quote'][:110]}»"
                )
    for one in result.finds:
        if id(one) in matched or one.kind == "fee":
            continue
        if one.field in IN_WORDS and one.unit != "kr":
            continue
        if any(not label["certain"] and overlap(one, label) for label in items):
            continue
        for key in [one.field] if by_field else groups_of(one.field, one.unit == "kr"):
            if labels.get("partial") and key not in WHOLE_ONLY and not by_field:
                continue
            counts[key].wrong += 1
            counts[key].errors.append(
                f"{name} {one.section}: wrong {one.field} = {one.value} ({one.pattern},"
                f" {one.addressee}) «{one.quote[:110]}»"
            )


def _addressee(result: Reading, label: dict[str, Any], counts: dict[str, Count], name: str) -> None:
    """Of the facts that were found at all: is it said rightly that they concern municipalities?"""
    if not label["certain"] or label["kind"] == "general":
        return
    asserted = any(same(one, label) for one in result.finds)
    if not asserted and not any(same(one, label) for one in result.aside):
        return
    wanted = label["addressee"] in MUNICIPAL
    count = counts["addressee"]
    if asserted == wanted:
        count.right += 1
        return
    if asserted:
        count.wrong += 1
    else:
        count.missed += 1
    count.errors.append(
        f"{name} {label['section']}: {of_label(label)} is {label['addressee']}"
        f" «{label['quote'][:90]}»"
    )


def table(counts: dict[str, Count]) -> str:
    lines = [f"{'':24}{'right':>6}{'wrong':>6}{'missed':>7}{'precision':>10}{'recall':>8}"]
    for key in sorted(counts):
        one = counts[key]
        lines.append(
            f"{key:24}{one.right:>6}{one.wrong:>6}{one.missed:>7}"
            f"{one.precision:>10.3f}{one.recall:>8.3f}"
        )
    return "\n".join(lines)


def markdown() -> list[str]:
    """The rows of the table in `docs/read.md`."""
    everything = measured(list(labelled()))
    apart = measured([one for one in labelled() if one in KEPT_APART])
    rows = []
    for key in ("addressee", *GROUPS):
        one, kept = everything[key], apart[key]
        counted = one.right + one.wrong + one.missed
        if counted:
            few = kept.right + kept.wrong + kept.missed
            mine = f"{kept.precision:.2f} / {kept.recall:.2f}" if few else "–"
            rows.append(f"| {key} | {counted} | {one.precision:.2f} | {one.recall:.2f} | {mine} |")
        else:
            rows.append(f"| {key} | 0 | – | – | – |")
    return rows


def hard_negatives() -> Counter[str]:
    """How many facts were read as municipal where there is none."""
    return Counter(
        {
            name: sum(one.kind != "general" for one in reading(name).finds)
            for name, (_, labels) in labelled().items()
            if not labels["concerns_municipalities"]
        }
    )


def main() -> None:
    """Print the tables, and the errors by text where asked."""
    if "--markdown" in sys.argv:
        print("\n".join(markdown()))  # noqa: T201
        return
    names = list(labelled())
    tuned = [one for one in names if one not in KEPT_APART]
    apart = [one for one in names if one in KEPT_APART]
    only = [one for one in sys.argv[1:] if not one.startswith("-")]
    parts = (
        {" ".join(only): only} if only else {"all": names, "tuned on": tuned, "kept apart": apart}
    )
    for title, part in parts.items():
        counts = measured(part, by_field="--fields" in sys.argv)
        print(f"\n{title} ({len(part)} texts)\n{table(counts)}")  # noqa: T201
        if "--errors" in sys.argv:
            for key in sorted(counts):
                for error in counts[key].errors:
                    print(f"  {key}: {error}")  # noqa: T201
    print("\nhard negatives:", dict(hard_negatives()))  # noqa: T201


if __name__ == "__main__":
    main()
