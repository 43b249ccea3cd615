"""Registers of the province's departments: mostly people whom no agency knows, so that a match means something."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl

from auditlake.simulate import months as mx
from auditlake.simulate.identity_numbers import citizen_ids
from auditlake.simulate.names import person_names
from auditlake.simulate.plan import Plan, birth_division
from auditlake.simulate.tables import Frames, frame


def registers(plan: Plan, hub: str, world: Frames) -> Frames:
    """Deaths, terms, service and travel of strangers and of working people whom none of it concerns."""
    rng = plan.rng(int(hub), 5)
    area = next(a for a in plan.areas.values() if a.hub == hub)
    size = max(24, plan.people // 80)
    birth = mx.index(plan.baseline) - rng.integers(20 * 12, 90 * 12, size)
    ids = np.array(
        citizen_ids(birth_division(area.code, 2), mx.dates(birth, rng.integers(1, 29, size)), rng.integers(1, 3, size)),
        dtype=object,
    )
    names = np.array(person_names(rng, size), dtype=object)
    when = mx.index(plan.baseline) + rng.integers(-6, len(plan.periods) + 1, size)
    days = mx.dates(when, rng.integers(1, 20, size)).astype(object)
    part = np.arange(size) % 5
    dead, jailed, soldiers, gone = (np.flatnonzero(part == k) for k in (0, 1, 2, 3))
    years = timedelta(days=730)
    deaths = frame(
        "death",
        {
            "hub": hub,
            "id_no": ids[dead].tolist(),
            "name": names[dead].tolist(),
            "death_date": days[dead].tolist(),
            "reg_date": [d + timedelta(days=4) for d in days[dead]],
        },
    )
    known = world["death"].filter(hub=hub)
    buried = pl.concat([deaths, known[: max(3, len(known) // 2)]])
    residents = world["due"].filter(pl.col("fund") == "170").select("area", "person_id").unique(maintain_order=True)
    own = residents.join(world["person"], on=["area", "person_id"]).filter(
        pl.col("area").is_in([a.code for a in plan.areas.values() if a.hub == hub]) & pl.col("retire_month").is_null()
    )
    citizens = own["id_no"].to_list()[: max(2, len(own) // 40)]
    return {
        "death": deaths,
        "funeral": frame(
            "funeral",
            {
                "hub": hub,
                "id_no": buried["id_no"],
                "death_date": buried["death_date"],
                "cremation_date": buried["reg_date"],
            },
        ),
        "prison": frame(
            "prison",
            {
                "hub": hub,
                "id_no": [*ids[jailed].tolist(), *citizens],
                "from_date": [*days[jailed].tolist(), *days[: len(citizens)].tolist()],
                "to_date": [
                    d + years if i % 2 else None for i, d in enumerate([*days[jailed], *days[: len(citizens)]])
                ],
                "status": [("serving", "suspended", "parole")[i % 3] for i in range(len(jailed) + len(citizens))],
            },
        ),
        "military": frame(
            "military",
            {
                "hub": hub,
                "id_no": ids[soldiers].tolist(),
                "enlist": days[soldiers].tolist(),
                "discharge": [None] * len(soldiers),
            },
        ),
        "exit": frame(
            "exit",
            {
                "hub": hub,
                "id_no": [*ids[gone].tolist(), *citizens[:1]],
                "exit_date": [*days[gone].tolist(), *days[: len(citizens[:1])].tolist()],
                "entry_date": [
                    None if i % 2 else d + timedelta(days=9)
                    for i, d in enumerate([*days[gone], *days[: len(citizens[:1])]])
                ],
                "settled": [bool(i % 2) for i in range(len(gone) + len(citizens[:1]))],
            },
        ),
    }
