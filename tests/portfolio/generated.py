"""Reforms made up for a property: any mixture of grants and burdens that the format allows."""

from hypothesis import strategies as st

from impactcheck.reform.read import reform_from_text

HOURS = st.integers(min_value=0, max_value=400).map(lambda tenths: tenths / 10)


@st.composite
def measures(draw) -> str:
    """One measure as the lines of a reform file."""
    low = draw(HOURS)
    likely = low + draw(HOURS)
    high = likely + draw(HOURS)
    step = draw(st.sampled_from(["report", "application", "requisition", "plan", "certificate"]))
    times = draw(st.integers(min_value=1, max_value=4))
    burden = (
        f"    burden:\n      - step: {step}\n        times_per_year: {times}\n"
        f"        hours: {{low: {low}, likely: {likely}, high: {high}}}\n"
    )
    limit = draw(st.sampled_from([None, 5000, 16000]))
    only = "" if limit is None else f"    only: {{population_below: {limit}}}\n"
    if draw(st.booleans()):
        return f"    kind: burden\n{only}{burden}"
    pot = draw(st.integers(min_value=1, max_value=500))
    recipients = draw(st.sampled_from(["municipalities", "all_organisers"]))
    procedure = draw(st.sampled_from(["automatic", "requisition", "application"]))
    return (
        f"    kind: grant\n    pot: {pot} mkr\n    key: population\n"
        f"    recipients: {recipients}\n    procedure: {procedure}\n{only}{burden}"
    )


@st.composite
def reform_texts(draw, name: str) -> str:
    """A reform of one or two measures, with this id."""
    parts = draw(st.lists(measures(), min_size=1, max_size=2))
    body = "".join(f"  m{place}:\n{part}" for place, part in enumerate(parts))
    return (
        f"format: impactcheck/1\nid: {name}\ntitle: {name}\nstatus: idea\ndate: 2026-01-01\n"
        f"prices: 2026\nmeasures:\n{body}"
    )


@st.composite
def portfolios(draw, most: int = 4):
    """Loaded reforms with different ids."""
    count = draw(st.integers(min_value=1, max_value=most))
    return [
        reform_from_text(draw(reform_texts(f"reform-{place}")), f"reform-{place}.yaml")
        for place in range(count)
    ]
