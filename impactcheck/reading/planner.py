"""The measures of one statute: what its facts fill of the format, and what they leave open."""

from __future__ import annotations

import re
from fractions import Fraction

from impactcheck.reading.find import Find
from impactcheck.reading.plan_parts import Measure, Plan, Question, Value, from_title
from impactcheck.reading.reader import Reading
from impactcheck.reading.sizes import Sizes, limit

_FEES = {
    "särskild avgift": "special_fee",
    "upphandlingsskadeavgift": "procurement_fee",
    "miljösanktionsavgift": "environmental_fee",
    "sanktionsavgift": "sanction_fee",
}
_PER_MUNICIPALITY = re.compile(r"kommun|mottagare", re.IGNORECASE)
_PER_INHABITANT = re.compile(r"\b(?:invånare|folkmängd\w*|invånarantal\w*)\b", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:planen|planerna|programmet|strategin|riktlinjerna)$", re.IGNORECASE)
"""`Planen`, said of one that the text has named before."""
_STEPS = {
    "duty.report_to": "report",
    "duty.plan": "plan",
    "duty.board_decision": "board_decision",
    "duty.consultation": "other",
    "duty.documentation": "other",
}
_LONGEST_TITLE = 90


class Planner:
    """The measures of one statute."""

    def __init__(self, reading: Reading, plan: Plan) -> None:
        self.reading = reading
        self.plan = plan
        self.finds = [one for one in reading.finds if one.kind != "general"]
        self.sizes = Sizes(reading)

    def measures(self) -> None:
        """Add the statute's measures to the plan."""
        if any(one.kind == "grant" for one in self.finds):
            self._grants()
        self._sanctions()
        self._administration()
        self._duties()

    def _of(self, *fields: str) -> list[Find]:
        return [one for one in self.finds if one.field in fields]

    def _new(self, name: str, kind: str) -> Measure:
        taken = {one.name for one in self.plan.measures}
        number = 1
        while (unique := name if number == 1 else f"{name}-{number}") in taken:
            number += 1
        measure = Measure(unique, kind)
        self.plan.measures.append(measure)
        return measure

    def _ask(self, path: str, asks: str, *, needed: bool = True, **arguments: str) -> None:
        self.plan.questions.append(Question(path, asks, arguments, needed))

    # Grants

    def _grants(self) -> None:
        rates: list[Find | None] = [*self._of("grant.rate_per_unit")]
        for number, rate in enumerate(rates or [None]):
            measure = self._new("bidrag", "grant")
            measure.put("title", self.reading.statute.title, from_title(self.reading))
            self._allocation(measure, rate)
            self._terms(measure)
            if number == 0:
                # one application and one report, however many rates there are
                self._own_share(measure)
                self._grant_work(measure)

    def _allocation(self, measure: Measure, rate: Find | None) -> None:
        pot = next((one for one in self._of("grant.pot") if one.unit == "kr"), None)
        base = next(iter(self._of("grant.base")), None)
        if pot is not None:
            measure.put("pot", money(pot), pot)
        if rate is not None:
            measure.put("rate", money(rate), rate)
        if base is not None:
            measure.put("base", money(base), base)
            if pot is not None:
                self._ask(f"{measure.path}.base_from", "base_unclear")
        for name in ("floor", "cap"):
            found = next((one for one in self._of(f"grant.{name}") if _for_all(one)), None)
            if found is not None:
                measure.put(name, money(found), found)
        if pot is None and rate is None and base is None:
            words = next((str(one.value) for one in self._of("grant.pot")), "")
            self._ask(f"{measure.path}.pot", "pot", words=words)
        if base is None or pot is not None or rate is not None:
            self._key(measure, rate)

    def _key(self, measure: Measure, rate: Find | None) -> None:
        said = [rate] if rate is not None else self._of("grant.key")
        for one in said:
            words = str(one.more.get("per") if one is rate else one.value)
            if _PER_INHABITANT.search(words):
                measure.put("key", "population", one)
                return
        if rate is not None:
            self._ask(f"{measure.path}.key", "rate_key", per=_unit(rate))
        else:
            words = "; ".join(str(one.value) for one in said[:2])
            self._ask(f"{measure.path}.key", "key", words=words)

    def _terms(self, measure: Measure) -> None:
        for one in self._of("grant.procedure"):
            measure.put("procedure", one.value, one)
        if not self._of("grant.procedure"):
            self._ask(f"{measure.path}.procedure", "procedure")
        for one in self._of("grant.eligibility_population")[:1]:
            measure.put("only", dict([limit(one)]), one)
        if any(one.value == "bilaga" for one in self._of("grant.eligibility_other")):
            self._ask(f"{measure.path}.only", "municipalities")
        expiry = next((one for one in self.reading.finds if one.field == "general.expires"), None)
        entry = next(
            (one for one in self.reading.finds if one.field == "general.entry_into_force"), None
        )
        if expiry is not None and entry is not None:
            first, last = str(entry.value)[:4], _last_year(str(expiry.value))
            if last >= first:
                measure.put("years", f"{first}–{last}", expiry)

    def _own_share(self, measure: Measure) -> None:
        said = self._of("grant.co_financing")
        shares = [one for one in said if _share(one) is not None]
        if len({(_share(one), one.more.get("basis")) for one in shares}) > 1 or (
            said and not shares
        ):
            words = "; ".join(one.quote for one in said[:3])
            self._ask(f"{measure.path}.co_financing", "share", needed=False, words=words)
            return
        for one in shares[:1]:
            whole = 100.0
            state = one.more.get("basis") == "state_share_max"
            told = _share(one) or 0.0
            own = whole - told if state else told
            if 0 < own < whole:
                share = {"share": f"{own:g}".replace(".", ",") + " %", "basis": "total_cost"}
                measure.put("co_financing", share, one)

    def _grant_work(self, measure: Measure) -> None:
        steps = {"application": "application", "competitive": "application",
                 "requisition": "requisition"}  # fmt: skip
        for one in self._of("grant.procedure"):
            if str(one.value) in steps:
                self._step(measure, steps[str(one.value)], one, times=False)
        for field_name, step in (("grant.plan_required", "plan"), ("grant.report", "report")):
            for one in self._of(field_name)[:1]:
                self._step(measure, step, one, times=False)

    def _step(self, measure: Measure, step: str, find: Find, *, times: bool = True) -> None:
        values = [Value("step", step, find)]
        often = next(
            (
                one
                for one in self._of("duty.report_frequency")
                if one.section == find.section and isinstance(one.value, float)
            ),
            None,
        )
        if step == "other" or times:
            values.append(Value("title", _title(find), find))
        if times and often is not None:
            values.append(Value("times_per_year", _number(float(often.value)), often))
        size = self.sizes.of(find) if find.kind == "duty" else None
        if size is not None and size.find is not None:
            values.append(Value("only", size.only, size.find))
        at = len(measure.steps)
        measure.steps.append(values)
        path = f"{measure.path}.burden.{at}"
        if size is not None and size.find is None:
            self._ask(f"{path}.only", "size", words=size.unclear)
        self._ask(f"{path}.hours", "hours", words=_title(find))
        if times and often is None:
            self._ask(f"{path}.times_per_year", "times", words=_title(find))

    # Sanctions

    def _sanctions(self) -> None:
        amounts = self._of("sanction.amount", "sanction.minimum", "sanction.maximum")
        for section in dict.fromkeys(one.section for one in amounts):
            self._fee([one for one in amounts if one.section == section])
        kinds = self._of("sanction.type")
        fees = [one for one in kinds if str(one.value) in _FEES]
        if fees and not amounts:
            measure = self._sanction(fees[0])
            self._ask(f"{measure.path}.maximum", "fee_amount", words=_title(fees[0]))
        vite = next((one for one in kinds if one.value == "vite"), None)
        if vite is not None:
            measure = self._new("vite", "sanction")
            measure.put("title", _title(vite), vite)
            measure.put("conditional", True, vite)
            self._ask(f"{measure.path}.maximum", "vite_amount")
            self._whom_it_hits(measure)
            self._ask(f"{measure.path}.per_year", "per_year", needed=False)

    def _fee(self, amounts: list[Find]) -> None:
        measure = self._sanction(amounts[0])
        for name in ("amount", "minimum", "maximum"):
            found = [one for one in amounts if one.name == name]
            own = [one for one in found if one.addressee == "municipality"] or found
            if own and not (name != "amount" and _has(measure, "amount")):
                measure.put(name, money(own[0]), own[0])
        if not _has(measure, "amount") and not _has(measure, "maximum"):
            self._ask(f"{measure.path}.maximum", "fee_amount", words=_title(amounts[0]))

    def _sanction(self, find: Find) -> Measure:
        measure = self._new("sanktion", "sanction")
        measure.put("title", _title(find), find)
        kind = next((one for one in self._of("sanction.type") if str(one.value) in _FEES), None)
        if kind is not None:
            measure.put("called", _FEES[str(kind.value)], kind)
        criteria = self._of("sanction.criterion")
        for one in [
            *(one for one in criteria if one.section == find.section),
            *(one for one in criteria if "storlek" in one.quote),
        ][:1]:
            measure.put("criteria", one.quote, one)
            if "ekonomi" in one.quote:
                measure.put("regard_to_economy", True, one)
        self._ask(f"{measure.path}.per_year", "per_year", needed=False)
        self._whom_it_hits(measure)
        return measure

    def _whom_it_hits(self, measure: Measure) -> None:
        """Where a duty is limited by size, the sanction on it does not hit everybody."""
        if self.sizes.said:
            self._ask(f"{measure.path}.only", "size", words=self.sizes.said)

    # Duties

    def _administration(self) -> None:
        found = self._of(*_STEPS)
        if not found:
            return
        measure = self._new("administration", "burden")
        self._sharing(measure)
        decided = {one.quote for one in found if one.field == "duty.board_decision"}
        seen: set[tuple[str, str]] = set()
        for one in found:
            step = _STEPS[one.field]
            key = (step, one.quote)
            # "Planen ska antas av kommunfullmäktige" is one step, the decision
            again = step == "plan" and (one.quote in decided or self._said_before(one))
            if key not in seen and not again:
                seen.add(key)
                self._step(measure, step, one)

    def _said_before(self, find: Find) -> bool:
        """Whether this is a plan that an earlier sentence has counted: *en plan … Planen ska*."""
        definite = find.field == "duty.plan" and _DEFINITE.search(str(find.value))
        return bool(definite) and any(
            one.order < find.order and _object(one) == _object(find)
            for one in self._of("duty.plan")
        )

    def _duties(self) -> None:
        for one in self._of("duty.task", "burden.task", "duty.post_required", "fee.task"):
            measure = self._new("befattning" if one.name == "post_required" else "uppgift", "duty")
            measure.put("title", _title(one), one)
            size = self.sizes.of(one)
            if size is not None and size.find is not None:
                measure.put("only", size.only, size.find)
            elif size is not None:
                self._ask(f"{measure.path}.only", "size", words=size.unclear)
            self._sharing(measure)
            post = one.name == "post_required"
            path = f"{measure.path}.posts" if post else f"{measure.path}.fixed"
            self._ask(path, "posts" if post else "cost", words=_title(one))

    def _sharing(self, measure: Measure) -> None:
        for one in self._of("duty.shared_barred")[:1]:
            measure.put("bars_sharing", True, one)


def money(find: Find) -> str:
    """Kronor as a person writes them."""
    from impactcheck.reform.writing import write_money

    return write_money(float(find.value))


def _share(find: Find) -> float | None:
    """A share of the cost in per cent; None for words, and for a part of something else."""
    if find.unit == "percent":
        return float(find.value)
    if find.pattern == "co-financing-in-words":
        return float(Fraction(str(find.value)) * 100)
    return None


def _object(find: Find) -> str:
    """What kind of thing it is, without the words before it: *beredskapsplanen* is a plan."""
    found = re.search(r"(plan|program|strategi|riktlinje)(?:en|er|erna|met|n|r|rna)?$",
                      str(find.value), re.IGNORECASE)  # fmt: skip
    return found[1].lower() if found else str(find.value).lower()


def _unit(rate: Find) -> str:
    """What the rate is for each of: `per elev` is *elev*."""
    per = str(rate.more.get("per") or "")
    return re.sub(r"^(?:per|för varje|för en|om året per|i månaden per) ", "", per) or "enheter"


def _for_all(find: Find) -> bool:
    per = str(find.more.get("per") or "")
    return not per or bool(_PER_MUNICIPALITY.search(per))


def _has(measure: Measure, name: str) -> bool:
    return any(one.name == name for one in measure.values)


def _last_year(day: str) -> str:
    """The last year in which it applies: one that ceases on 1 January applied the year before."""
    year, rest = int(day[:4]), day[4:]
    return str(year - 1) if rest == "-01-01" else str(year)


def _number(value: float) -> float | int:
    return int(value) if value.is_integer() else round(value, 4)


def _title(find: Find) -> str:
    """The section and the first words of the sentence."""
    words = find.quote
    if len(words) > _LONGEST_TITLE:
        words = words[:_LONGEST_TITLE].rsplit(" ", 1)[0] + " …"
    return f"{find.section}: {words}"
