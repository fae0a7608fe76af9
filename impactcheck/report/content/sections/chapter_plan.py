"""The order of headings in a consequence chapter, by the ordinance that the proposal follows.

Practice order: problem; zero alternative; alternatives and choice; who is affected; costs by actor;
municipalities with different conditions; other; self-government; limiting measures; financing; EU;
entry into force; evaluation; what was not analysed.
"""

from __future__ import annotations

from dataclasses import dataclass

OLDER = "2007-1244"


@dataclass(frozen=True)
class SectionPlan:
    """One heading: the ordinance's parts that it answers, the drafter's fields, what is computed.

    `fields` are fields of the reform's `analysis`, or of its `proposal` by dotted path; `computed`
    are names of `content/sections/chapter_parts.py`. `in_contents` lists it in the page's table of
    contents.
    """

    key: str
    parts: tuple[str, ...]
    fields: tuple[str, ...] = ()
    computed: tuple[str, ...] = ()
    in_contents: bool = False


def plan_for(template: str | None) -> tuple[SectionPlan, ...]:
    """The headings of the ordinance with that id; the newer one when it is not known."""
    return OLDER_PLAN if template == OLDER else NEWER_PLAN


_ACTORS = ("costs.state", "costs.regions", "costs.companies", "costs.individuals")

_SELF_GOVERNMENT = ("self_government", "self_government_considerations")

CONDITIONS = SectionPlan(
    "conditions", (), (), ("conditions", "findings", "corners", "pictures"), in_contents=True
)

NEWER_PLAN: tuple[SectionPlan, ...] = (
    SectionPlan("problem", ("6-1",), ("problem", "aim")),
    SectionPlan("zero-alternative", ("6-2",), ("zero_alternative",)),
    SectionPlan("alternatives", ("6-3", "6-4"), ("alternatives", "choice"), ("alternatives",)),
    SectionPlan("affected", (), ("affected",), ("who_is_hit", "net")),
    SectionPlan("costs", ("7-1", "8-2"), _ACTORS, ("municipal_costs",)),
    CONDITIONS,
    SectionPlan("other", ("7-2",), ("other_consequences",)),
    SectionPlan("self-government", ("8-1",), _SELF_GOVERNMENT, ("self_government",)),
    SectionPlan("limiting", ("7-3",), ("limiting_measures",), ("remedies",)),
    SectionPlan("financing", ("kf-15",), ("financing", "financing_reasons")),
    SectionPlan("directive", ("kf-16",), ("directive_answers",), ("directive",)),
    SectionPlan("eu", ("9", "10"), ("eu", "reasons_to_exceed")),
    SectionPlan("entry-into-force", ("7-4",), ("entry_into_force", "information")),
    SectionPlan("evaluation", ("7-5",), ("evaluation",), ("indicators",)),
    SectionPlan(
        "consultation",
        ("11", "12", "13", "14"),
        (
            "proposal.authorisation",
            "consultation",
            "proposal.regulatory_council",
            "proposal.government_consent",
        ),
    ),
    SectionPlan(
        "not-analysed", ("7-last",), ("not_analysed",), ("not_analysed",), in_contents=True
    ),
)

OLDER_PLAN: tuple[SectionPlan, ...] = (
    SectionPlan("problem", ("6-1",), ("problem", "aim")),
    SectionPlan(
        "zero-and-alternatives",
        ("6-2",),
        ("zero_alternative", "alternatives", "choice"),
        ("alternatives",),
    ),
    SectionPlan("affected", ("6-3",), ("affected",), ("who_is_hit", "net")),
    SectionPlan("costs", ("6-5", "7", "8-2"), _ACTORS, ("municipal_costs",)),
    CONDITIONS,
    SectionPlan("parts-of-country", ("kf-15-2",), ("other_consequences",)),
    SectionPlan("self-government", ("kf-15-1", "8-1"), _SELF_GOVERNMENT, ("self_government",)),
    SectionPlan("limiting", (), ("limiting_measures",), ("remedies",)),
    SectionPlan("financing", ("kf-14",), ("financing",)),
    SectionPlan("directive", ("kf-16",), ("directive_answers",), ("directive",)),
    SectionPlan("eu", ("6-6",), ("eu",)),
    SectionPlan("entry-into-force", ("6-7",), ("entry_into_force", "information")),
    SectionPlan("evaluation", (), ("evaluation",), ("indicators",)),
    SectionPlan("not-analysed", (), ("not_analysed",), ("not_analysed",), in_contents=True),
)
