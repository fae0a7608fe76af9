from __future__ import annotations

from impactcheck.kinds import measure_kinds
from impactcheck.redesign.goals import Goal
from impactcheck.redesign.ranking import CRITERIA
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import load_rulebook
from tests.redesign.workshop import HEAD, checked, grant, named, proposals

BY_PUPILS = grant("pot: 60 mkr\nkey: pupils_1_9")


def test_what_is_said_to_be_gone_is_gone_when_the_written_file_is_checked() -> None:
    for one in proposals(BY_PUPILS).redesigns:
        after = checked(one.reform_yaml)
        # What the halves of a grant that was split meet together is met by that grant.
        fire = {
            (line.rule, line.measure or "bidrag") for line in after.findings if line.on != "text"
        }
        unknown = {(line.rule, line.measure) for line in after.not_evaluated}
        left = {(line.rule, line.measure) for line in (*one.residual, *one.new)}
        assert {(line.rule, line.measure) for line in one.gone} & (fire | unknown) == set()
        assert fire <= left <= fire | unknown


def test_the_diff_names_the_lines_that_changed() -> None:
    found = next(one for one in proposals(BY_PUPILS).redesigns if one.name == "base_amount")
    changed = {line.path: (line.old, line.new) for line in found.changes}
    assert changed.keys() == {"measures.bidrag.base", "measures.bidrag.base_from"}
    assert changed["measures.bidrag.base_from"] == (None, "pot")
    assert reform_from_text(found.reform_yaml, "x").reform.measures["bidrag"] is not None


def test_the_diff_of_a_split_step_tells_only_what_was_added_to_it() -> None:
    found = named(proposals(BY_PUPILS), "differentiated_reporting")
    large, small = found.changes
    assert large.path == "measures.bidrag.burden.0.only.population_at_least"
    assert large.old is None
    assert small.path == "measures.bidrag.burden.1"
    assert small.old is None and small.new["only"] == {"population_below": large.new}


def test_the_diff_of_a_list_that_shrinks_tells_what_went() -> None:
    two = BY_PUPILS + "      - {step: follow_up, hours: 8}\n"
    found = next(one for one in proposals(two).redesigns if one.name == "automatic_payment")
    [line] = [line for line in found.changes if line.path.endswith(".burden")]
    assert [step["step"] for step in line.old] == ["application"] and line.new is None


def test_redesigns_that_reach_the_goal_come_first() -> None:
    found = proposals(BY_PUPILS)
    met = [one.goal_met for one in found.redesigns]
    assert met == sorted(met, reverse=True)
    assert found.criteria == CRITERIA
    assert any(one.on_frontier for one in found.redesigns)


def test_the_same_proposal_gives_the_same_redesigns() -> None:
    assert proposals(BY_PUPILS).model_dump_json() == proposals(BY_PUPILS).model_dump_json()


def test_a_reform_without_findings_has_nothing_to_mend() -> None:
    text = HEAD + (
        "  b: {kind: grant, rate: 100 kr, key: population, targeted: false, procedure: automatic}\n"
    )
    assert proposals(text).nothing_to_mend


def test_a_goal_that_the_proposal_reaches_leaves_nothing_to_mend() -> None:
    rich = grant("pot: 9 mdkr\nkey: population")
    assert proposals(rich, Goal("share", 0.95)).nothing_to_mend


def test_every_redesign_that_a_rule_names_is_one_that_can_be_searched_for() -> None:
    known = {name for kind in measure_kinds().values() for name in kind.searches}
    named = {name for one in load_rulebook(()).rules for name in one.rule.redesign}
    assert named <= known
