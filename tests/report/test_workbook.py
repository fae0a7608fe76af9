"""The workbook read back: the assessment's own figures, and text that stays text."""

from __future__ import annotations

import io

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from impactcheck.contract.assessment import Assessment
from impactcheck.report.formats.by_name import render
from tests.report.sample import CLEAR, FEE, GRANT, assessed, with_title

FIXED = 6


def sheets(assessment: Assessment) -> dict[str, Worksheet]:
    book = openpyxl.load_workbook(io.BytesIO(render(assessment, "xlsx")))
    return {name: book[name] for name in book.sheetnames}


@pytest.mark.parametrize("reform", [FEE, GRANT, CLEAR])
def test_every_municipality_and_series_equals_the_json(reform: str) -> None:
    assessment = assessed(reform)
    page = sheets(assessment)["Kommuner"]
    series = [
        values
        for measure in assessment.measures
        for effect in measure.effects.values()
        for values in (effect.values, effect.favourable, effect.unfavourable)
        if values is not None
    ]
    if assessment.net is not None:
        for effect in (assessment.net.kr, assessment.net.kr_per_inhabitant):
            series += [
                values
                for values in (effect.values, effect.favourable, effect.unfavourable)
                if values is not None
            ]
    rows = list(page.iter_rows(min_row=2, values_only=True))
    assert len(rows) == 290
    assert page.max_column == FIXED + len(series)
    for index, row in enumerate(rows):
        known = assessment.municipalities[index]
        assert (row[0], row[1], row[5]) == (known.code, known.name, known.population)
        for place, values in enumerate(series):
            expected = values[index]
            found = row[FIXED + place]
            assert found == (None if expected is None else pytest.approx(expected, rel=1e-14))


def test_a_title_that_begins_with_a_sign_of_equality_stays_text() -> None:
    book = sheets(with_title(assessed(FEE), '=HYPERLINK("http://x";"y")'))
    cells = [cell for page in book.values() for row in page.iter_rows() for cell in row]
    suspicious = [cell for cell in cells if str(cell.value or "").startswith("=")]
    assert suspicious
    assert {cell.data_type for cell in suspicious} == {"s"}
    assert not [cell for cell in cells if cell.data_type == "f"]


def test_findings_thresholds_and_sources_have_sheets_of_their_own() -> None:
    book = sheets(assessed(FEE))
    codes = [row[1] for row in book["Fynd"].iter_rows(min_row=2, values_only=True)]
    assert sorted(codes) == sorted(finding.rule for finding in assessed(FEE).findings)
    data = list(book["Gränser och data"].iter_rows(min_row=2, values_only=True))
    assert any(row[0] == "Källor" and "SKR" in row[1] for row in data)
    limit = "LS304 noticeable_share_of_net_cost"
    assert any(row[0] == "Gräns" and row[1] == limit and row[2] == 0.001 for row in data)
