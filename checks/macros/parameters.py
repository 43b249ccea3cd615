"""A parameter at any date and division: the same answer as ``auditlake.standard.parameters.resolve``.

Checks that think in months join ``std.ref_parameter_wide``, which is faster; this one is for days inside a month.
"""

from __future__ import annotations

from sqlmesh import macro
from sqlmesh.core.macros import MacroEvaluator


@macro()
def parameter_at(evaluator: MacroEvaluator, param, area, day, fund=None, tier=None):  # type: ignore[no-untyped-def]
    """Value of ``param`` in the division ``area`` on the date ``day``; NULL when none holds.

    The nearest division with a value wins, of its values the newest. ``fund`` and ``tier`` name a value by fund or
    by group; without them only values without one count.
    """
    name, place, at = (part.sql("duckdb") for part in (param, area, day))
    narrowed = " AND ".join(
        f"COALESCE(prm.{column}, '') = {wanted.sql('duckdb') if wanted is not None else empty}"
        for column, wanted, empty in (("fund_code", fund, "''"), ("group_code", tier, "''"))
    )
    return (
        "(SELECT ARG_MIN(prm.value, (anc.distance, -EPOCH(prm.valid_from))) FROM std.ref_ancestor AS anc "
        "JOIN std.ref_parameter AS prm ON prm.area_code = anc.ancestor_code "
        f"WHERE anc.area_code = {place} AND prm.param_code = {name} AND {narrowed} "
        f"AND anc.valid_from <= {at} AND anc.valid_to >= {at} "
        f"AND prm.valid_from <= {at} AND COALESCE(prm.valid_to, {at}) >= {at})"
    )
