"""Parameters: complete for the catalogue of checks, dated without overlap, fit to be columns in SQL."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from auditlake.generate.external_models import plain_parameters
from auditlake.home import standard_dir
from auditlake.months import add_months
from auditlake.standard.parameters import Parameter, parameters, resolve
from auditlake.standard.reference import divisions, read_rows

#: words of the catalogue that are lists of codes or tables of an area's own: no number of the nation can stand for them
NO_NUMBER = {
    "ANN-05.vesting", "ANN-07.reasons", "CHD-03.guide", "CTL-25.classes", "CTL-36.level", "CTL-37.serious",
    "DIB-07.category_addition", "DRG-08.point_value", "EMP-17.cap", "EMP-17.exclusive", "FND-02.map", "FND-19.allowed",
    "FND-20.share", "FND-29.words", "HMF-02.rate", "HOU-07.price", "HPF-11.cap", "INJ-14.high_risk", "LOT-01.allowed",
    "MAT-03.unit_avg_wage", "MAT-06.cap", "MED-13.ratio", "MED-14.ceiling", "MED-14.deductible", "MED-17.limit",
    "MED-37.elective_list", "MED-41.cap", "PAC-03.reasons", "PEN-02.status_paid", "PEN-06.early_kinds",
    "PEN-06.legal_age_months", "PEN-07.trade_industries", "PEN-12.exempt_kinds", "PEN-18.kinds", "PEN-22.adjust",
    "PEN-42.kinds", "PEN-48.eligible", "PEN-48.end_month", "RNT-03.tier", "SPC-02.standard", "TMP-01.limit",
    "UNE-04.voluntary", "UNE-07.kinds",
}  # fmt: skip


def test_every_parameter_of_the_catalogue_has_a_row_or_is_no_number() -> None:
    catalogue = read_rows(standard_dir().parent / "checks" / "catalogue.csv")
    asked = {f"{row['code']}.{part.partition('=')[0].strip()}"
             for row in catalogue for part in row["parameters"].split(";") if part.strip()}  # fmt: skip
    given = {name for row in read_rows(standard_dir() / "parameters.csv") for name in row["catalogue"].split()}
    assert len(asked) > 500
    assert asked - given == NO_NUMBER
    assert given <= asked


def test_a_starting_value_is_that_of_the_catalogue() -> None:
    """For the rows made from it; the names of the first checks are older and their values stay."""
    values = {
        f"{row['code']}.{name.strip()}": value.strip()
        for row in read_rows(standard_dir().parent / "checks" / "catalogue.csv")
        for name, _, value in (part.partition("=") for part in row["parameters"].split(";"))
    }
    compared = 0
    for row in read_rows(standard_dir() / "parameters.csv"):
        code, _, name = row["catalogue"].partition(".")
        if row["param"] == f"{code.lower().replace('-', '_')}_{name}" and re.fullmatch(
            r"[\d.]+", values[row["catalogue"]]
        ):
            assert Decimal(row["value"]) == Decimal(values[row["catalogue"]]), row
            compared += 1
    assert compared > 430


def test_names_are_sql_identifiers_and_rows_are_whole() -> None:
    for name in plain_parameters():
        assert re.fullmatch(r"[a-z][a-z0-9_]*", name) and name not in ("area_code", "month"), name
    for row in parameters():
        assert row.division in divisions() and row.unit and row.basis and row.reason, row
        assert row.basis_status in ("confirmed", "to verify"), row
        assert row.valid_to is None or row.valid_from <= row.valid_to, row
        assert row.group == "" or re.fullmatch(r"\d+-\d*", row.group), row
        assert row.valid_from >= date(2000, 1, 1), row


def test_no_two_values_hold_at_once() -> None:
    series: dict[tuple[object, ...], list[Parameter]] = defaultdict(list)
    for row in parameters():
        series[row.key, row.division].append(row)
    for rows in series.values():
        rows.sort(key=lambda row: row.valid_from)
        for earlier, later in pairwise(rows):
            assert earlier.valid_to is not None and earlier.valid_to < later.valid_from, later


@pytest.mark.parametrize("year", range(2025, 2045))
def test_contribution_months_rise_by_half_a_year_from_2030_to_2039(year: int) -> None:
    """Decision on the gradual rise of the retirement age, art. 2: 15 years, from 2030 six months more each year, 20 at last."""
    expected = 180 + 6 * min(max(year - 2029, 0), 10)
    for day in (date(year, 1, 1), date(year, 12, 31)):
        assert resolve("min_contribution_months", "330106", day) == expected
        assert resolve("min_contribution_months", "330103", day) == expected


def test_published_series() -> None:
    assert resolve("account_interest_rate", "000000", date(2016, 6, 30)) == Decimal("0.0831")
    assert resolve("account_interest_rate", "440305", date(2024, 12, 31)) == Decimal("0.0262")
    with pytest.raises(KeyError):
        resolve("account_interest_rate", "000000", date(2026, 1, 1))  # not published yet
    assert resolve("residents_basic_pension", "330106", date(2018, 1, 1)) == 88
    assert resolve("residents_basic_pension", "330106", date(2017, 12, 31)) == 70
    assert resolve("benchmark_rate_3m", "000000", date(2026, 7, 1)) == Decimal("0.0110")
    months = [resolve("pension_divisor_months", "000000", date(2026, 7, 1), group=f"{a}-{a}") for a in (50, 55, 60)]
    assert months == [195, 170, 139]
    grades = [resolve("injury_grade_months", "330106", date(2026, 7, 1), group=f"{g}-{g}") for g in range(1, 11)]
    assert grades == [27, 25, 23, 21, 18, 16, 13, 11, 9, 7]
    assert resolve("pension_unit_rate", "330106", date(2019, 4, 30), fund_code="110") == Decimal("0.20")
    assert resolve("pension_unit_rate", "330106", date(2019, 5, 1), fund_code="110") == Decimal("0.16")


def test_an_old_code_takes_the_value_of_its_time() -> None:
    """A value of the successor counts for the abolished district only since the successor stands for it."""
    before, after = date(2021, 4, 8), date(2021, 4, 9)
    rows = [_row("330105", "2"), _row("330100", "1")]
    assert [resolve("line", "330103", day, rows=rows) for day in (before, after)] == [1, 2]
    assert resolve("line", "330104", after, rows=rows) == 1


def _row(division: str, value: str) -> Parameter:
    return Parameter(
        "line", division, "", "", Decimal(value), "CNY", date(2000, 1, 1), None, "a rule", "to verify", "-"
    )


def test_ends_and_beginnings_are_counted() -> None:
    row = Parameter("line", "000000", "", "", Decimal(1), "CNY", date(2020, 1, 1), date(2020, 12, 31), "-", "-", "-")
    assert resolve("line", "330106", date(2020, 12, 31), rows=[row]) == 1
    with pytest.raises(KeyError, match="2021-01-01"):
        resolve("line", "330106", row.valid_to + timedelta(days=1) if row.valid_to else date.max, rows=[row])


def _legal(sex: str, category: str, birth: int) -> int:
    found = [int(r["age_months"]) for r in read_rows(standard_dir() / "retirement_ages.csv")
             if r["fund_family"] == "employees_pension" and r["sex"] == sex and r["category"] in ("*", category)
             and int(r["birth_from"]) <= birth <= int(r["birth_to"])]  # fmt: skip
    assert len(found) == 1, (sex, category, birth)
    return found[0]


@pytest.mark.parametrize(
    ("sex", "category", "birth", "years", "months", "retires"),
    [
        ("1", "1", 196412, 60, 0, 202412),
        ("1", "1", 196501, 60, 1, 202502),
        ("1", "1", 197001, 61, 4, 203105),
        ("1", "2", 197608, 62, 11, 203907),
        ("1", "1", 197609, 63, 0, 203909),
        ("2", "2", 197001, 55, 1, 202502),
        ("2", "2", 198108, 57, 11, 203907),
        ("2", "2", 198109, 58, 0, 203909),
        ("2", "1", 197412, 50, 0, 202412),
        ("2", "1", 197501, 50, 1, 202502),
        ("2", "1", 198410, 54, 11, 203909),
        ("2", "1", 198411, 55, 0, 203911),
    ],
)
def test_retirement_ages_as_published(
    sex: str, category: str, birth: int, years: int, months: int, retires: int
) -> None:
    """Born, legal age and month of retirement from the tables annexed to the decision of 2024-09-13."""
    assert _legal(sex, category, birth) == years * 12 + months
    assert add_months(birth, _legal(sex, category, birth)) == retires


@pytest.mark.parametrize(
    ("sex", "category", "old", "first", "step", "limit"),
    [
        ("1", "*", 60, 1965, 4, 36),
        ("2", "2", 55, 1970, 4, 36),
        ("2", "3", 55, 1970, 4, 36),
        ("2", "1", 50, 1975, 2, 60),
    ],
)
def test_the_age_rises_a_month_with_every_step_of_birth_months(
    sex: str, category: str, old: int, first: int, step: int, limit: int
) -> None:
    for number in range(-60, 300):
        birth = add_months(first * 100 + 1, number)
        rise = min(number // step + 1, limit) if number >= 0 else 0
        assert _legal(sex, category, birth) == old * 12 + rise, birth
