"""Hospitals, clinics, pharmacies and care providers, and the staff that works there."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.people import workers
from auditlake.simulate.identity_numbers import credit_code
from auditlake.standard.reference import divisions

#: departments a hospital has here, and a clinic
HOSPITAL_DEPTS = ["03", "04", "05", "10", "21"]
CLINIC_DEPTS = ["02"]
#: where people go when they leave the area: division and an invented hospital there
ELSEWHERE = [("310101", "上海虚构第一医院"), ("320102", "南京虚构中心医院"), ("110101", "北京虚构综合医院")]
_LEVELS = ["3", "2", "2", "1", "3", "1"]
_FIRST_NUMBER = 8_800_000


def institutions(scope: Scope) -> pl.DataFrame:
    """``medical_institution`` with the extra column ``legrep_name``; hospitals first, those elsewhere last."""
    rng = scope.rng(421)
    place = divisions()[scope.org.division].name_zh
    size = min(60, max(6, len(scope.people) // 4000))
    kinds = ["hospital"] * size + ["clinic"] * size + ["pharmacy"] * size + ["care"] * max(3, size // 3)
    rows = []
    for number, kind in enumerate([*kinds, *["elsewhere"] * len(ELSEWHERE)]):
        nth = number - kinds.index(kind) if kind != "elsewhere" else number - len(kinds)
        level = {"hospital": _LEVELS[nth % len(_LEVELS)], "elsewhere": "3", "clinic": "9"}.get(kind)
        beds = {"3": 1200, "2": 420, "1": 90}.get(level or "", 0) if kind in ("hospital", "elsewhere") else 0
        beds = int(beds * rng.uniform(0.8, 1.4))
        division = ELSEWHERE[nth][0] if kind == "elsewhere" else scope.org.division
        name = {
            "hospital": f"{place}虚构第{nth + 1}医院",
            "clinic": f"{place}虚构第{nth + 1}社区卫生服务中心",
            "pharmacy": f"{place}虚构大药房第{nth + 1}店",
            "care": f"{place}虚构第{nth + 1}护理院",
        }.get(kind) or ELSEWHERE[nth][1]
        public = kind in ("clinic", "elsewhere") or (kind == "hospital" and nth % 5 != 3)
        rows.append(
            {
                "inst_code": f"{'P' if kind == 'pharmacy' else 'H'}{division}{number + 1:05d}",
                "inst_name": name,
                "inst_type": "hospital" if kind == "elsewhere" else kind,
                "inst_level": level,
                "open_beds": beds if beds else None,
                "approved_beds": int(beds * 1.05) if beds else None,
                "uscc": credit_code(division, _FIRST_NUMBER + number),
                "licence_no": f"{division}{rng.integers(10**8, 10**9)}",
                "licence_to": date(scope.end.year + int(rng.integers(1, 5)), 6, 30),
                "contract_from": date(scope.end.year - int(rng.integers(0, 2)), 1, 1),
                "contract_to": date(scope.end.year + 1, 12, 31),
                "ownership": "public" if public else "private_profit" if kind == "pharmacy" else "private_nonprofit",
                "pay_mode": "drg" if beds else "item",
                "legrep_name": f"拟法人{number + 1}",
            }
        )
    return pl.DataFrame(rows, schema_overrides={"open_beds": pl.Int64, "approved_beds": pl.Int64})


def local_hospitals(scope: Scope) -> pl.DataFrame:
    """Hospitals of the area itself, the largest first in every level."""
    own = pl.col("inst_code").str.slice(1, 6) == scope.org.division
    return institutions(scope).filter((pl.col("inst_type") == "hospital") & own)


def staff(scope: Scope) -> pl.DataFrame:
    """``medical_staff``: a physician per department, a nurse and a pharmacist per institution."""
    rng = scope.rng(422)
    own = institutions(scope).filter(pl.col("inst_code").str.slice(1, 6) == scope.org.division)
    posts: list[tuple[str, str, str]] = []
    for code, kind in own.select("inst_code", "inst_type").iter_rows():
        depts = {"hospital": HOSPITAL_DEPTS, "clinic": CLINIC_DEPTS}.get(kind, [])
        posts += [(code, "physician", dept) for dept in depts]
        posts += [(code, "nurse", "")] * (kind != "pharmacy") + [(code, "pharmacist", "")] * (kind != "care")
    hired = workers(scope, len(posts))
    # obstetricians also examine, surgeons also see emergencies: a scope may name a second department
    second = rng.random(len(posts)) < 0.2
    since = [
        date(2012 + int(y), int(m), 1)
        for y, m in zip(rng.integers(0, 12, len(posts)), rng.integers(1, 13, len(posts)), strict=True)
    ]
    return pl.DataFrame(
        {
            "staff_id": [f"D{scope.org.division}{n + 1:06d}" for n in range(len(posts))],
            "inst_code": [code for code, _, _ in posts],
            "person_key": hired["id_no"],
            "prac_psn_name": hired["name"],
            "staff_kind": [kind for _, kind, _ in posts],
            "licence_no": [f"{n:015d}" for n in rng.integers(10**13, 10**14, len(posts))],
            "licence_from": since,
            "licence_to": [None if n % 3 else scope.end + timedelta(days=700) for n in range(len(posts))],
            "scope": [(d + ";20" if s else d) if d else None for (_, _, d), s in zip(posts, second, strict=True)],
            "service_status": "active",
            "multi_site_flag": hired["again"],
        },
        schema_overrides={"licence_to": pl.Date, "scope": pl.String},
    )


def physicians(scope: Scope) -> pl.DataFrame:
    """inst_code, dept and the physician of that department."""
    return (
        staff(scope)
        .filter(pl.col("staff_kind") == "physician")
        .select("inst_code", pl.col("scope").str.slice(0, 2).alias("dept"), physician_id="staff_id")
    )
