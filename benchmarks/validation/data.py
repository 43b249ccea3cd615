"""Fee items of hospital stays as the intake leaves them: all text, skewed as life is, a known share of it wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.collect.intake import CHUNK_ROWS, LINE, TextWriter
from auditlake.simulate.identity_numbers import check_characters, credit_code
from auditlake.standard.reference import divisions
from benchmarks.validation.spoil import spoil
from benchmarks.validation.table import table

SEED = 20260701
ITEMS_PER_PERSON = 25
_SURNAMES = list("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗㐂䶮")
_GIVEN = list("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红建国庆文博宇浩子轩梓涵")
_GOODS = list("阿莫西林克洛芬胶囊注射液片颗粒头孢氯化钠葡萄糖床位护理检查化验监测治疗输血材料导管")


def write(rows: int, path: Path) -> None:
    """``rows`` fee items into a text Parquet in chunks of the intake's own size; the same rows each time."""
    writer = TextWriter(path, table().column_names)
    try:
        for chunk in chunks(rows):
            writer.write(chunk)
    finally:
        writer.close()


def chunks(rows: int) -> Iterator[pl.DataFrame]:
    """Frames of at most CHUNK_ROWS rows; ``_row`` counts from 2, the header being line 1."""
    rng = np.random.default_rng(SEED)
    world = _World(rng, max(rows // ITEMS_PER_PERSON, 100))
    key = table().key[0]
    known = pl.Series(key, [], pl.String)
    for start in range(0, rows, CHUNK_ROWS):
        count = min(CHUNK_ROWS, rows - start)
        lines = pl.Series(LINE, np.arange(start + 2, start + count + 2))
        right = world.items(start, count)
        yield spoil(right, rng, known).with_columns(lines)
        known = pl.concat([known, right[key].sample(min(count, 20_000), seed=start)])


class _World:
    """People, institutions and goods that the items are drawn from."""

    def __init__(self, rng: np.random.Generator, people: int) -> None:
        self._rng = rng
        areas = [code for code, one in divisions().items() if not code.endswith("00") and one.level == "county"]
        area = np.array(areas)[rng.zipf(1.3, people) % len(areas)]
        born = np.datetime64("1930-01-01") + (rng.beta(1.6, 3.0, people) * 35000).astype("timedelta64[D]")
        ymd = pl.Series(born.astype("datetime64[D]")).cast(pl.Date).dt.strftime("%Y%m%d").cast(pl.Int64).to_numpy()
        body = (area.astype(np.int64) * 10**8 + ymd) * 1000 + rng.integers(0, 1000, people)
        ids = pl.Series(body).cast(pl.String) + pl.Series(check_characters(body))
        # two in a thousand still bear the number of 15 digits, some clerks write a small x or a blank
        way = rng.random(people)
        old = ids.str.slice(0, 6) + ids.str.slice(8, 9)
        born_19 = ids.str.slice(6, 2) == "19"
        self._ids = (
            pl.DataFrame({"id": ids, "old": old, "born": born_19, "way": way})
            .select(
                pl.when((pl.col("way") < 0.002) & pl.col("born")).then("old")
                .when(pl.col("way") < 0.004).then(pl.col("id").str.to_lowercase())
                .when(pl.col("way") < 0.005).then(pl.concat_str(pl.col("id"), pl.lit(" ")))
                .otherwise("id")
            )
            .to_series()
        )  # fmt: skip
        self._area = pl.Series(area)
        self._sex = pl.Series((body % 2).astype(str)).replace({"0": "2"})
        self._names = _words(rng, _SURNAMES, 1, people) + _words(rng, _GIVEN, 2, people)
        count = 400
        self._uscc = pl.Series([credit_code(areas[n % len(areas)], n) for n in range(count)])
        self._inst = pl.Series([f"第{n}人民医院" + "附属中医骨伤科分院" * (n % 3) for n in range(count)])
        self._doctors = pl.Series([f"{n * 2654435761 % 2**128:032x}"[::-1] for n in range(5000)])
        goods = 20000
        self._codes = pl.Series([f"X{'ABCDJLMN'[n % 8]}{n:07d}A001010{n % 7}" for n in range(goods)])
        self._goods = _words(rng, _GOODS, 6, goods)
        self._price = np.round(rng.lognormal(3.0, 1.4, goods) + 0.01, 2)

    def items(self, start: int, count: int) -> pl.DataFrame:
        """``count`` right rows, those of one stay beside each other as a hospital's system writes them."""
        rng = self._rng
        stays = count // 8 + 1
        size = rng.geometric(1 / 12, stays)
        stay = np.repeat(np.arange(stays), size)
        while len(stay) < count:
            stay = np.concatenate([stay, stay + stays])
        stay = stay[:count]
        number = int(stay.max()) + 1
        who = (rng.pareto(1.1, number) * len(self._ids) / 40).astype(np.int64) % len(self._ids)
        person, inst = who[stay], (rng.zipf(1.4, number) % len(self._uscc))[stay]
        day = rng.integers(0, 26, number)[stay] + rng.integers(0, 5, count)
        goods = rng.zipf(1.2, count) % len(self._codes)
        quantity = np.where(rng.random(count) < 0.7, rng.integers(1, 10, count), np.round(rng.random(count) * 5, 4))
        cents = np.round(quantity * self._price[goods] * 100).astype(np.int64)
        back = rng.random(count) < 0.01
        paid = np.where(rng.random(count) < 0.4, -1, (cents * rng.choice([0, 0.1, 0.3, 1.0], count)).astype(np.int64))
        fee_date = pl.Series(np.datetime64(date(2026, 7, 1)) + day.astype("timedelta64[D]")).cast(pl.Date)
        second = pl.Series(rng.integers(8 * 3600, 20 * 3600, count) * 1_000_000).cast(pl.Duration("us"))
        serial = pl.Series(np.arange(start, start + count)).cast(pl.String).str.zfill(10)
        return pl.DataFrame(
            {
                "fee_id": "202607" + self._area.gather(person) + serial,
                "visit_id": "ZY202607" + pl.Series(start + stay).cast(pl.String).str.zfill(10),
                "id_no": self._ids.gather(person),
                "person_name": self._names.gather(person),
                "sex": _some(self._sex.gather(person), rng, 0.97),
                "area_code": self._area.gather(person),
                "inst_uscc": self._uscc.gather(inst),
                "inst_name": self._inst.gather(inst),
                "doctor_key": _some(self._doctors.gather(rng.zipf(1.3, count) % 5000), rng, 0.9),
                "fee_date": fee_date.dt.strftime("%Y-%m-%d"),
                "booked_at": _some((fee_date.cast(pl.Datetime("us")) + second).dt.strftime("%Y-%m-%d %H:%M:%S"), rng, 0.95),
                "book_month": pl.Series(np.where(day < 28, 202607, 202608)).cast(pl.String),
                "item_code": self._codes.gather(goods),
                "item_name": self._goods.gather(goods),
                "quantity": pl.Series(quantity).cast(pl.Decimal(12, 4)).cast(pl.String).str.strip_suffix(".0000"),
                "unit_price": _money(np.round(self._price[goods] * 100).astype(np.int64)),
                "amount": _money(np.where(back, -cents, cents)),
                "self_paid": pl.DataFrame({"m": _money(paid), "p": paid}).select(
                    pl.when(pl.col("p") < 0).then(pl.lit("")).otherwise("m")
                ).to_series(),
                "days": _some(pl.Series(rng.integers(1, 15, count)).cast(pl.String), rng, 0.5),
                "reversed": pl.Series(np.where(back, "true", "false")),
            }
        )  # fmt: skip


def _words(rng: np.random.Generator, characters: list[str], length: int, count: int) -> pl.Series:
    picked: NDArray[np.str_] = np.array(characters)[rng.integers(0, len(characters), (length, count))]
    words = pl.Series(picked[0])
    for column in picked[1:]:
        words = words + pl.Series(column)
    return words


def _money(cents: NDArray[np.int64]) -> pl.Series:
    """Yuan with two decimals as text, without going through floating point."""
    frame = pl.DataFrame({"c": cents}).select(
        pl.concat_str(
            pl.when(pl.col("c") < 0).then(pl.lit("-")).otherwise(pl.lit("")),
            (pl.col("c").abs() // 100).cast(pl.String),
            pl.lit("."),
            (pl.col("c").abs() % 100).cast(pl.String).str.zfill(2),
        )
    )
    return frame.to_series()


def _some(cells: pl.Series, rng: np.random.Generator, share: float) -> pl.Series:
    """The cells with blanks between them; ``share`` stays filled."""
    frame = pl.DataFrame({"c": cells, "k": rng.random(len(cells)) < share})
    return frame.select(pl.when("k").then("c").otherwise(pl.lit(""))).to_series()
