"""What each measure does to whom: sums against size, the way from gross to net, who gains."""

from __future__ import annotations

from collections.abc import Sequence

from impactcheck.contract.effects import MeasureResult
from impactcheck.kinds import measure_kinds
from impactcheck.report.content.blocks import Picture
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.labels import measure_title, series_label
from impactcheck.report.content.wording import Argument, Wording
from impactcheck.report.pictures.drawing import (
    axes,
    box,
    dot,
    line,
    text,
)
from impactcheck.report.pictures.scatter_chart import axis_over, ticks_of

WIDTH, HEIGHT = 560.0, 300.0
LEFT, RIGHT, TOP, BOTTOM = 80.0, 20.0, 16.0, 62.0
STEPS = ("grant", "administration")
SIDES = ("winners", "unaffected", "abstaining", "losers")


def measure_pictures(document: Document, wording: Wording) -> list[Picture]:
    """A curve for each grant and sanction, a waterfall for each grant, and the winners' bars."""
    pictures: list[Picture] = []
    for place, measure in enumerate(document.assessment.measures):
        for made in (
            _curve(document, wording, place, measure),
            _waterfall(document, wording, place, measure),
        ):
            if made is not None:
                pictures.append(made)
    sides = _sides(document, wording)
    return [*pictures, *([sides] if sides is not None else [])]


def _curve(
    document: Document, wording: Wording, place: int, measure: MeasureResult
) -> Picture | None:
    """Kronor against population: a grant beside its administration, a fee with its minimum."""
    curve = measure_kinds()[measure.kind].curve
    if curve is None:
        return None
    names = [name for name in curve.series if name in measure.effects]
    series = [(name, _positive(measure.effects[name].values)) for name in names]
    series = [(name, values) for name, values in series if values]
    if len(series) < curve.fewest:
        return None
    people = [one.population for one in document.assessment.municipalities]
    x_axis = axis_over(people, LEFT, WIDTH - RIGHT)
    drawn = [value for _, values in series for value in values.values()]
    y_axis = axis_over(drawn, HEIGHT - BOTTOM, TOP)
    marks = [axes(x_axis, y_axis, ticks_of(wording, x_axis, 58.0), ticks_of(wording, y_axis, 16.0))]
    for (name, values), style in zip(series, ("pays", "gets"), strict=False):
        marks += [
            dot(x_axis.at(people[index]), y_axis.at(value), style)
            for index, value in values.items()
        ]
        marks += _key(series_label(name, document.language), style, name == series[0][0])
    middle = (LEFT + WIDTH - RIGHT) / 2
    label = wording.text("axis-population")
    marks.append(text(middle, HEIGHT - BOTTOM + 34, label, "middle", "axis"))
    marks.append(text(LEFT - 8, TOP - 4, wording.text("unit-kr"), "end", "axis"))
    return Picture(
        id=f"curve-{place}",
        body="".join(marks),
        width=WIDTH,
        height=HEIGHT,
        caption=wording.text(f"curve-{measure.kind}", measure=measure_title(document, measure.id)),
        alternative=(
            *wording.say(f"curve-{measure.kind}-alternative"),
            *_break_even(document, wording, place, measure),
        ),
        data=wording.say("chart-data-last"),
    )


def _break_even(
    document: Document, wording: Wording, place: int, measure: MeasureResult
) -> Sentence:
    """From which population the grant covers its administration, where there is such a size."""
    found = measure.totals.get("break_even_population")
    if found is None or found.value is None:
        return ()
    at = f"/measures/{place}/totals/break_even_population/value"
    return (" ", *wording.say("break-even", population=document.figure(at, "persons")))


def _key(label: str, style: str, first: bool) -> list[str]:
    x = LEFT if first else (LEFT + WIDTH) / 2
    return [dot(x + 4, HEIGHT - 12, style, 4), text(x + 14, HEIGHT - 8, label)]


def _positive(values: Sequence[float | None]) -> dict[int, float]:
    """Sizes of the values that a logarithmic scale can show."""
    return {index: abs(value) for index, value in enumerate(values) if value}


def _waterfall(
    document: Document, wording: Wording, place: int, measure: MeasureResult
) -> Picture | None:
    """The grant's sum, administration and what remains if all apply; all for the country."""
    remains = "net_if_applied" if "net_if_applied" in measure.effects else "net"
    steps = (*STEPS, remains)
    totals = [measure.effects[name].total for name in steps if name in measure.effects]
    if len(totals) != len(steps) or not all(totals):
        return None
    gross, taken, net = (total or 0.0 for total in totals)
    largest, lowest = max(gross, 0.0), min(net, gross + taken, 0.0)
    zero = TOP + (HEIGHT - BOTTOM - TOP) * largest / (largest - lowest)
    scale = (HEIGHT - BOTTOM - TOP) / (largest - lowest)
    wide = (WIDTH - LEFT - RIGHT) / len(steps)
    bars = ((0.0, gross, "bar-gain"), (gross, taken, "bar-loss"), (0.0, net, "bar-net"))
    marks = [line(LEFT, zero, WIDTH - RIGHT, zero, "median-line")]
    for position, ((start, size, style), name) in enumerate(zip(bars, steps, strict=True)):
        x = LEFT + wide * position + wide * 0.18
        marks.append(box(x, zero - start * scale, wide * 0.64, -size * scale, style))
        label = series_label(name, document.language)
        said = document.figure(f"/measures/{place}/effects/{name}/total")
        middle = x + wide * 0.32
        marks.append(text(middle, HEIGHT - BOTTOM + 22, label, "middle"))
        marks.append(text(middle, HEIGHT - BOTTOM + 40, said.text, "middle", "figure-label"))
    at = f"/measures/{place}/effects"
    return Picture(
        id=f"waterfall-{place}",
        body="".join(marks),
        width=WIDTH,
        height=HEIGHT,
        caption=wording.text("waterfall", measure=measure_title(document, measure.id)),
        alternative=wording.say(
            "waterfall-alternative",
            grant=document.figure(f"{at}/grant/total"),
            administration=document.figure(f"{at}/administration/total", size=True),
            net=document.figure(f"{at}/{remains}/total"),
        ),
        data=wording.say("waterfall-data"),
    )


def _sides(document: Document, wording: Wording) -> Picture | None:
    """Winners and losers in two bars: by municipality, and by inhabitant."""
    net = document.assessment.net
    if net is None or not (net.winners.municipalities or net.losers.municipalities):
        return None
    sides = [side for side in SIDES if getattr(net, side) is not None]
    left, right, tall = 110.0, WIDTH - RIGHT, 34.0
    marks = []
    for row, unit in enumerate(("municipalities", "inhabitants")):
        counts = [float(getattr(getattr(net, side), unit)) for side in sides]
        x, y = left, TOP + 8 + row * 74.0
        label = wording.text(f"column-{unit}")
        marks.append(text(left - 10, y + 22, label, "end"))
        for side, value in zip(sides, counts, strict=True):
            width = (right - left) * value / sum(counts)
            marks.append(box(x, y, width, tall, f"side-{side}"))
            x += width
        x = 10.0
        for side in sides:
            said = document.figure(f"/net/{side}/{unit}", "count", with_unit=False)
            marks.append(box(x, y + tall + 8, 10, 10, f"side-{side}"))
            words = f"{wording.text(f'side-{side}')}: {said.text}"
            marks.append(text(x + 15, y + tall + 17, words))
            x += (right - 10.0) / len(sides)
    told: dict[str, Argument] = {
        side: document.figure(f"/net/{side}/municipalities", "count", with_unit=False)
        for side in sides
    }
    return Picture(
        id="sides",
        body="".join(marks),
        width=WIDTH,
        height=168.0,
        caption=wording.text("sides-picture"),
        alternative=wording.say(
            "sides-alternative" if net.abstaining is None else "sides-alternative-abstaining",
            "report",
            **told,
        ),
        data=wording.say("sides-data"),
    )
