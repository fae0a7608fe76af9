"""A rule as sentences in one language, made from its file: for the screen and for its page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impactcheck.contract.base import Reference, Words
from impactcheck.language.catalogue import KINDS, Language, Texts, texts_for
from impactcheck.language.numbers import format_date, format_value
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.rules.limits import Condition, Flag, Limit, ParameterName
from impactcheck.rules.load import BUNDLED, LoadedRule, Rulebook
from impactcheck.rules.model import Rule
from impactcheck.rules.parameters import Parameter
from impactcheck.units import Unit

ROOM = "rules"
WHOLE_REFORM = "reform"


@dataclass(frozen=True)
class CaseProse:
    """A case by its name, and what is expected of it."""

    name: str
    expected: str


@dataclass(frozen=True)
class RuleProse:
    """Everything a person may want to know about a rule; empty where there is nothing to say."""

    code: str
    name: str
    title: str
    area: str
    severity: str
    standing: str
    standing_in_short: str
    origin: str
    asks: str
    about: str
    why: str
    instead: str
    thresholds: tuple[str, ...]
    redesigns: tuple[str, ...]
    basis: tuple[Reference, ...]
    cases: tuple[CaseProse, ...]

    @property
    def heading(self) -> str:
        return f"{self.code} {self.title}"


def rule_prose(loaded: LoadedRule, rulebook: Rulebook, language: Language) -> RuleProse:
    """The rule in words; a parameter's value is that of its last date."""
    rule, texts = loaded.rule, texts_for(language)
    own = loaded.origin != BUNDLED
    return RuleProse(
        code=rule.id,
        name=rule.name,
        title=words(rule.title, language),
        area=area_label(rule.area, language),
        severity=" / ".join(texts.say("report", f"word-{word}") for word in rule.severities),
        standing=_standing(rule, texts, "report"),
        standing_in_short=_standing(rule, texts, ROOM),
        origin=texts.say(ROOM, "origin-own", folder=loaded.origin) if own else "",
        asks=_asks(rule, rulebook.parameters, texts),
        about=_about(rule, texts),
        why=words(rule.why, language),
        instead="" if rule.instead is None else words(rule.instead, language),
        thresholds=_thresholds(rule, rulebook, texts),
        redesigns=tuple(texts.say("report", f"redesign-{name}") for name in rule.redesign),
        basis=rule.basis,
        cases=tuple(
            CaseProse(words(case.name, language), texts.say(ROOM, f"expect-{case.expect}"))
            for case in rule.cases
        ),
    )


def _standing(rule: Rule, texts: Texts, room: str) -> str:
    """On whose word the rule rests; nothing where a rule of one's own does not say."""
    return "" if rule.standing is None else texts.say(room, f"standing-{rule.standing}")


def words(both: Words, language: Language) -> str:
    """The text in the language."""
    return both.sv if language == "sv" else both.en


def area_label(area: str, language: Language) -> str:
    """What an area of rules is called."""
    return texts_for(language).say("report", f"area-{area}")


def metric_label(metric: str, language: Language) -> str:
    """What a metric is called, with a small first letter, to stand inside a sentence."""
    texts = texts_for(language)
    known = texts.has("metrics", metric)
    label = texts.say("metrics", metric) if known else texts.say("report", f"metric-{metric}")
    return label[:1].lower() + label[1:]


def _asks(rule: Rule, parameters: Mapping[str, Parameter], texts: Texts) -> str:
    joined = texts.say(ROOM, "join-all" if rule.all is not None else "join-any")
    said = dict.fromkeys(_condition(one, parameters, texts) for one in rule.conditions)
    conditions = joined.join(said)
    level = texts.say(
        ROOM,
        f"level-{rule.on}",
        least=rule.hits_at_least,
        group=rule.group_at_least,
    )
    return " ".join(
        [
            texts.say(ROOM, "asks", conditions=conditions, level=level),
            *([] if rule.asks == "parts" else [texts.say(ROOM, f"asks-{rule.asks}")]),
            *_weighing(rule, parameters, texts),
        ]
    )


def _weighing(rule: Rule, parameters: Mapping[str, Parameter], texts: Texts) -> Iterator[str]:
    """What the effect must weigh, and which severity that is for."""
    weight = rule.weight
    if weight is None:
        return
    limit = _limit(weight.at_least, weight.unit, parameters, texts)
    metric = metric_label(weight.metric, texts.language)
    severities = [level.severity for level in rule.levels or () if level.weighs]
    severities = severities or list(rule.severities)
    words = ", ".join(texts.say("report", f"word-{word}") for word in dict.fromkeys(severities))
    yield texts.say(ROOM, "weighs", metric=metric, limit=limit, severity=words)


def _condition(condition: Condition, parameters: Mapping[str, Parameter], texts: Texts) -> str:
    metric = metric_label(condition.metric, texts.language)
    place = "" if condition.text is None else condition.text
    flag = condition.flag
    if METRICS[condition.metric].unit == "yes_no":
        key = "condition-yes" if flag.comparison == "above" else "condition-no"
        return texts.say(ROOM, key, metric=metric, place=place)
    limits = [_limit(limit, flag.unit, parameters, texts) for limit in flag.limits]
    return texts.say(
        ROOM,
        f"condition-{flag.comparison}",
        metric=metric,
        place=place,
        limit=limits[0],
        upper=limits[-1],
    )


def _limit(limit: Limit, unit: Unit, parameters: Mapping[str, Parameter], texts: Texts) -> str:
    if not isinstance(limit, ParameterName):
        return format_value(limit, unit, texts.language)
    value = parameters[limit.parameter].values[-1].value
    if value is None:
        return texts.say(ROOM, "limit-not-set", parameter=limit.parameter)
    return format_value(value, unit, texts.language)


def _thresholds(rule: Rule, rulebook: Rulebook, texts: Texts) -> tuple[str, ...]:
    found: list[str] = []
    for condition in rule.conditions:
        found += _limits_of(condition.flag, rulebook, texts)
    if rule.weight is not None:
        found += _limits_of(rule.weight.flag, rulebook, texts, assumed="weight")
    return tuple(dict.fromkeys(found))


def _limits_of(
    flag: Flag, rulebook: Rulebook, texts: Texts, assumed: str = "assumption"
) -> list[str]:
    """Each parameter of a limit, or on whose word its number stands."""
    names = [one.parameter for one in flag.limits if isinstance(one, ParameterName)]
    if not names:
        return [texts.say(ROOM, f"threshold-{_origin(flag)}")]
    return [_parameter(name, rulebook, texts, assumed) for name in names]


def _origin(flag: Flag) -> str:
    return flag.rests_on or "sign"


def _parameter(name: str, rulebook: Rulebook, texts: Texts, assumed: str) -> str:
    """A parameter in words; `assumed` says what one that is our assumption may do."""
    parameter = rulebook.parameters[name]
    last = parameter.values[-1]
    origin = assumed if parameter.assumption else "source"
    if name in rulebook.own_parameters:
        origin = "user"
    return texts.say(
        ROOM,
        f"parameter-{origin}" if last.value is not None else "parameter-not-set",
        name=name,
        meaning=words(parameter.meaning, texts.language),
        value=format_value(last.value, parameter.unit, texts.language),
        since=format_date(last.since, texts.language),
        until=format_date(parameter.last_value_still_valid_on, texts.language),
        reference=parameter.reference.title,
    )


def _about(rule: Rule, texts: Texts) -> str:
    about = rule.applies_to
    kinds = [
        texts.say(ROOM, "kind-reform")
        if kind == WHOLE_REFORM
        else texts.say(KINDS, f"kind-{kind}-plural")
        for kind in about.kind
    ]
    parts = [texts.say(ROOM, "about", kinds=_listed(kinds, texts))]
    for name in ("procedure", "recipients", "status", "proposal", "ordinance"):
        if (values := getattr(about, name)) is not None:
            said = [_value(name, value, texts) for value in values]
            parts.append(texts.say(ROOM, f"about-{name}", values=_listed(said, texts)))
    if "takes_away" in about.direction:
        also = "also" if "adds" in about.direction else "only"
        parts.append(texts.say(ROOM, f"about-taking-away-{also}"))
    for name in ("targeted", "indexed"):
        if (wanted := getattr(about, name)) is not None:
            parts.append(texts.say(ROOM, f"about-{name}-{'yes' if wanted else 'no'}"))
    for name in ("has", "has_any", "lacks"):
        if fields := getattr(about, name):
            key = f"about-{name.replace('_', '-')}"
            parts.append(texts.say(ROOM, key, fields=", ".join(fields)))
    if rule.in_force is not None:
        day = format_date(rule.in_force, texts.language)
        parts.append(texts.say(ROOM, "about-in-force", day=day))
    return " ".join(parts)


def _value(name: str, value: str, texts: Texts) -> str:
    if name == "status":
        return texts.say("report", f"status-{value}")
    key = f"{name}-{value}"
    return texts.say(ROOM, key) if texts.has(ROOM, key) else value


def _listed(items: list[str], texts: Texts) -> str:
    if len(items) == 1:
        return items[0]
    return texts.say(ROOM, "list-or", first=", ".join(items[:-1]), last=items[-1])


def sections(rule: RuleProse) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The headings of a rule in reading order, each with its paragraphs."""
    return (
        ("asks", (rule.asks,)),
        ("about", (rule.about,)),
        ("why", (rule.why,)),
        ("threshold", rule.thresholds),
        ("instead", (rule.instead,) if rule.instead else ()),
        ("redesigns", tuple(f"– {name}" for name in rule.redesigns)),
        (
            "basis",
            tuple(f"– {one.title}" + (f" <{one.href}>" if one.href else "") for one in rule.basis),
        ),
        ("cases", tuple(f"– {case.name}: {case.expected}" for case in rule.cases)),
    )
