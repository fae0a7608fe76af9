"""`--rules DIR`: own rules, own parameters and changed thresholds, each said to be the user's."""

from __future__ import annotations

import pytest

from impactcheck.country.model import Country
from impactcheck.problems import BadInput
from impactcheck.rules.load import BUNDLED, Rulebook, load_rulebook
from tests.rules.asking import GRANT, RULE, answers, outcome
from tests.rules.conftest import Writer

BURDENED = GRANT.replace(
    "procedure: automatic", "procedure: requisition, burden: [{step: report, hours: 1}]"
)
STRICTER = """\
LS101:
  levels: [{above: 0.01, unit: share, severity: error}]
"""


@pytest.mark.parametrize("written", ["50000", "50 000", '"50 000"', "50\N{NO-BREAK SPACE}000"])
def test_a_limit_reads_as_people_write_it(own: Writer, written: str) -> None:
    folder = own("EGEN001.yaml", RULE.replace("below: 50000", f"below: {written}"))
    (rule,) = [one.rule for one in load_rulebook([folder]).rules if one.rule.id == "EGEN001"]
    assert rule.conditions[0].flag.limits == (50_000.0,)


def test_a_rule_in_the_folders_root_or_below_is_asked(own: Writer, country: Country) -> None:
    own("EGEN001.yaml", RULE)
    folder = own(
        "djupt/ner/EGEN002.yaml",
        RULE.replace("EGEN001", "EGEN002").replace("own.small", "own.other"),
    )
    found = answers(GRANT, country, load_rulebook([folder]))
    assert outcome(found, "EGEN001") == outcome(found, "EGEN002") == "flag"


def test_own_numbers_and_rules_carry_their_origin(own: Writer, country: Country) -> None:
    folder = own("EGEN001.yaml", RULE)
    found = answers(GRANT, country, load_rulebook([folder]))
    finding = next(one for one in found.findings if one.rule == "EGEN001")
    assert finding.origin == "egna"
    assert finding.evidence.threshold is not None
    assert finding.evidence.threshold.origin == "user"
    assert {one.origin for one in found.findings if one.rule != "EGEN001"} <= {BUNDLED}


def test_an_override_changes_threshold_and_severity_and_says_whose(
    own: Writer, country: Country, rulebook: Rulebook
) -> None:
    folder = own("overrides.yaml", STRICTER)
    before, after = (
        answers(BURDENED, country, book) for book in (rulebook, load_rulebook([folder]))
    )
    assert outcome(before, "LS101") == "flag"
    old, new = (
        next(one for one in found.findings if one.rule == "LS101") for found in (before, after)
    )
    assert old.evidence.threshold is not None and new.evidence.threshold is not None
    assert (old.severity, old.origin, old.evidence.threshold.origin) == (
        "warning",
        "impactcheck",
        "assumption",
    )
    assert (new.severity, new.origin, new.evidence.threshold.origin) == ("error", "egna", "user")
    assert new.evidence.threshold.value == 0.01
    assert new.evidence.count > old.evidence.count


def test_an_override_of_one_thing_leaves_the_others(own: Writer) -> None:
    folder = own("overrides.yaml", "LS111: {severity: warning}\n")
    ours, changed = load_rulebook().rule("LS111"), load_rulebook([folder]).rule("LS111")
    assert ours is not None and changed is not None
    assert changed.rule.severity == "warning"
    assert changed.rule.flag == ours.rule.flag
    assert changed.rule.model_copy(update={"severity": "note"}) == ours.rule


def test_the_limits_of_a_rule_with_several_metrics_are_changed_by_metric(own: Writer) -> None:
    folder = own(
        "overrides.yaml",
        "LS645: {flags: {text_length: {below: 500, unit: characters}}}\n",
    )
    changed = load_rulebook([folder]).rule("LS645")
    assert changed is not None
    limits = [condition.flag.below for condition in changed.rule.conditions]
    metrics = [condition.metric for condition in changed.rule.conditions]
    assert limits == [500.0 if metric == "text_length" else None for metric in metrics]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("LS199: {severity: note}\n", "rule-unknown"),
        ("LS111: {severity: gul}\n", "value-unknown"),
        ("LS111: {}\n", "override-empty"),
        ("LS111: {flag: {below: 0.1, unit: kr}}\n", "metric-unit"),
        ("LS111: {flags: {net_kr: {below: 0, unit: kr}}}\n", "override-which-metric"),
        ("LS645: {flag: {below: 500, unit: characters}}\n", "override-which-metric"),
        ("LS111: {flag: {below: {parameter: nonsens}, unit: share}}\n", "parameter-unknown"),
        ("LS111: {titel: x}\n", "key-unknown"),
    ],
)
def test_an_impossible_override_is_refused_at_its_line(own: Writer, text: str, key: str) -> None:
    folder = own("overrides.yaml", "LS114: {severity: warning}\n" + text)
    with pytest.raises(BadInput) as refused:
        load_rulebook([folder])
    assert [problem.key for problem in refused.value.problems] == [key]
    place = refused.value.problems[0].place
    assert place is not None
    assert (place.file.endswith("overrides.yaml"), place.line) == (True, 2)


def test_a_parameter_of_ones_own_replaces_ours_and_is_the_users(
    own: Writer, country: Country
) -> None:
    folder = own(
        "parameters/administration_share.yaml",
        "name: administration_share\nunit: share\nmeaning: {sv: Andel, en: Share}\n"
        "assumption: false\nreference: {title: Egen policy}\n"
        "values: [{since: 2020-01-01, value: 0.01}]\nlast_value_still_valid_on: 2030-01-01\n",
    )
    found = answers(BURDENED, country, load_rulebook([folder]))
    finding = next(one for one in found.findings if one.rule == "LS101")
    threshold = finding.evidence.threshold
    assert threshold is not None
    assert (threshold.value, threshold.origin) == (0.01, "user")


def test_what_a_person_brings_changes_the_digest(own: Writer, rulebook: Rulebook) -> None:
    folder = own("overrides.yaml", STRICTER)
    first = load_rulebook([folder]).digest
    own("overrides.yaml", STRICTER.replace("0.01", "0.02"))
    assert len({rulebook.digest, first, load_rulebook([folder]).digest}) == 3


def test_a_later_folder_wins_over_an_earlier(own: Writer) -> None:
    stricter = own("overrides.yaml", "LS111: {flag: {below: 0.5, unit: share}, severity: error}\n")
    other = stricter.parent / "andra"
    other.mkdir()
    (other / "overrides.yaml").write_text("LS111: {severity: warning}\n", encoding="utf-8")
    loaded = load_rulebook([stricter, other]).rule("LS111")
    assert loaded is not None
    assert loaded.rule.severity == "warning"
    assert loaded.rule.flag is not None
    assert loaded.rule.flag.below == 0.5


def test_a_reform_before_the_first_value_of_a_parameter_is_told_the_date(
    own: Writer, country: Country
) -> None:
    own(
        "parameters/least.yaml",
        "name: least\nunit: kr\nmeaning: {sv: Minst, en: Least}\nassumption: true\n"
        "reference: {title: Eget}\nvalues: [{since: 2027-01-01, value: 1}]\n"
        "last_value_still_valid_on: 2030-01-01\n",
    )
    folder = own("EGEN001.yaml", RULE.replace("50000", "{parameter: least}"))
    with pytest.raises(BadInput) as refused:
        answers(GRANT, country, load_rulebook([folder]))
    problem = refused.value.problems[0]
    assert problem.key == "parameter-too-early"
    assert problem.arguments["first"] == "2027-01-01"
    assert problem.place is not None
    assert problem.place.line == 9


@pytest.mark.parametrize(("date", "stale"), [("2026-01-01", False), ("2031-01-01", True)])
def test_a_parameter_past_its_last_day_is_used_and_marked(
    own: Writer, country: Country, date: str, stale: bool
) -> None:
    own(
        "parameters/least.yaml",
        "name: least\nunit: kr\nmeaning: {sv: Minst, en: Least}\nassumption: true\n"
        "reference: {title: Eget}\nvalues: [{since: 2020-01-01, value: 50000}]\n"
        "last_value_still_valid_on: 2030-01-01\n",
    )
    folder = own("EGEN001.yaml", RULE.replace("50000", "{parameter: least}"))
    found = answers(
        GRANT.replace("date: 2026-01-01", f"date: {date}"), country, load_rulebook([folder])
    )
    threshold = next(one for one in found.findings if one.rule == "EGEN001").evidence.threshold
    assert threshold is not None
    assert threshold.stale is stale
    assert threshold.valid_from == "2020-01-01"


def test_a_parameter_without_value_leaves_the_rule_not_evaluated_and_is_named(
    own: Writer, country: Country
) -> None:
    own(
        "parameters/least.yaml",
        "name: least\nunit: kr\nmeaning: {sv: Minst, en: Least}\nassumption: false\n"
        "reference: {title: SOU}\nvalues: [{since: 2020-01-01, value: null}]\n"
        "last_value_still_valid_on: 2030-01-01\n",
    )
    folder = own("EGEN001.yaml", RULE.replace("50000", "{parameter: least}"))
    found = answers(GRANT, country, load_rulebook([folder]))
    reason = next(one for one in found.not_evaluated if one.rule == "EGEN001").reason
    assert reason is not None
    assert (reason.key, reason.arguments) == ("parameter-empty", {"name": "least"})


@pytest.mark.parametrize(("least", "expected"), [(200, "flag"), (290, "pass")])
def test_a_rule_fires_only_when_enough_municipalities_meet_the_flag(
    own: Writer, country: Country, least: int, expected: str
) -> None:
    folder = own("EGEN001.yaml", RULE + f"hits_at_least: {least}\n")
    found = answers(GRANT, country, load_rulebook([folder]))
    assert outcome(found, "EGEN001") == expected


@pytest.mark.parametrize("word", ["corners", "archetypes"])
@pytest.mark.parametrize(("least", "counted"), [(1, 8), (29, 3), (64, 1)])
def test_groups_that_are_too_small_are_not_compared(
    own: Writer, country: Country, least: int, counted: int, word: str
) -> None:
    """The corners hold 63, 19, 28, 29, 9, 10, 16 and 116 municipalities."""
    text = RULE.replace("on: municipalities", f"on: {word}").replace("below: 50000", "above: -1")
    text += f"group_at_least: {least}\n"
    found = answers(GRANT, country, load_rulebook([own("EGEN001.yaml", text)]))
    finding = next(one for one in found.findings if one.rule == "EGEN001")
    assert (finding.on, finding.evidence.count) == ("corners", counted)


@pytest.mark.parametrize(
    ("combination", "problem", "expected"),
    [
        ("any", "", "flag"),
        ("any", "analysis: {problem: Ett problem}\n", "not_evaluated"),
        ("all", "", "not_evaluated"),
        ("all", "analysis: {problem: Ett problem}\n", "pass"),
    ],
)
def test_what_is_known_settles_a_combination_where_it_can(
    own: Writer, country: Country, combination: str, problem: str, expected: str
) -> None:
    """The days are unknown, since no day is written; the length of the problem is known."""
    text = RULE.replace(
        "metric: net_kr\nflag: {below: 50000, unit: kr}\non: municipalities\n",
        f"{combination}:\n"
        "  - {metric: days_to_entry_into_force, flag: {below: 100, unit: days}}\n"
        "  - {metric: text_length, text: analysis.problem, flag: {below: 1, unit: characters}}\n"
        "on: text\n",
    ).replace("kind: grant", "kind: reform")
    found = answers(problem + GRANT, country, load_rulebook([own("EGEN001.yaml", text)]))
    assert outcome(found, "EGEN001") == expected
