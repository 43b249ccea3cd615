"""The SQL functions say what the Python functions say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from auditlake import months
from auditlake.identity import id18, person_key
from auditlake.settings import get_settings
from auditlake.standardise.functions import create_functions, set_key

BLANK = st.text(alphabet=" \t\u3000\u00a0\n", max_size=2)
DIGITS = "0123456789"
NUMBER = st.one_of(
    st.text(alphabet=DIGITS, min_size=15, max_size=15),
    st.builds(
        lambda body, last: body + last, st.text(alphabet=DIGITS, min_size=17, max_size=17), st.sampled_from("0Xx")
    ),
    st.text(alphabet=DIGITS + "Xx 中文ab", max_size=20),
)
ID = st.one_of(st.none(), st.builds(lambda a, number, b: a + number + b, BLANK, NUMBER, BLANK))


@pytest.fixture
def connection() -> Iterator[Any]:
    with duckdb.connect() as made:
        create_functions(made)
        set_key(made)
        yield made


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(texts=st.lists(ID, min_size=1, max_size=20))
def test_person_key_is_the_same_in_sql(connection: Any, texts: list[str | None]) -> None:
    found = connection.execute(
        "select id18(t), person_key(t) from ("
        "select unnest($1::varchar[]) as t, generate_subscripts($1, 1) as i) order by i",
        [texts],
    ).fetchall()
    assert found == [(id18(text), person_key(text)) for text in texts]


@pytest.mark.parametrize("secret", ["short", "k" * 64, "长钥匙" * 40])
def test_key_of_any_length(connection: Any, monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    monkeypatch.setenv("AUDITLAKE_PERSON_KEY_SECRET", secret)
    get_settings.cache_clear()
    set_key(connection)
    number = "110105491231002"
    assert connection.execute("select person_key(?)", [number]).fetchone() == (person_key(number),)


def test_no_secret_is_an_error_not_a_null() -> None:
    with duckdb.connect() as made:
        create_functions(made)
        assert made.execute("select person_key(null), person_key(' ')").fetchone() == (None, None)
        with pytest.raises(duckdb.Error, match="PERSON_KEY_SECRET"):
            made.execute("select person_key('11010519491231002X')").fetchone()


def test_months(connection: Any) -> None:
    for month, count in [(202512, 1), (202601, -1), (202607, -25), (202601, 0)]:
        row = connection.execute(
            "select month_add($1, $2), months_between($1, month_add($1, $2)), period_of($1)", [month, count]
        ).fetchone()
        assert row == (months.add_months(month, count), count, months.period_of(month))
    assert connection.execute("select to_month(date '2026-07-31')").fetchone() == (202607,)
