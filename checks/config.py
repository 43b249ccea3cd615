"""How SQLMesh reads this library. Nothing is computed here: the runner executes what SQLMesh renders.

``CHECKS_DB`` names a DuckDB file for an auditor who wants ``sqlmesh plan pilot`` to keep its tables; without it
everything lives in memory. The catalog is always called ``checks`` so that a model is the same model everywhere.
"""

from __future__ import annotations

import os

from sqlmesh.core.config import Config, GatewayConfig, LinterConfig, ModelDefaultsConfig
from sqlmesh.core.config.connection import DuckDBConnectionConfig

from auditlake.settings import get_settings

database = os.environ.get("CHECKS_DB", ":memory:")

config = Config(
    project="auditlake_checks",
    gateways={
        "": GatewayConfig(
            connection=DuckDBConnectionConfig(catalogs={"checks": database}),
            test_connection=DuckDBConnectionConfig(catalogs={"checks": ":memory:"}),
            state_connection=DuckDBConnectionConfig(
                database=":memory:" if database == ":memory:" else f"{database}.state"
            ),
        )
    },
    model_defaults=ModelDefaultsConfig(dialect="duckdb", start="2026-06-01", cron="@monthly"),
    linter=LinterConfig(
        enabled=True,
        rules={
            "ambiguousorinvalidcolumn",
            "invalidselectstarexpansion",
            "nomissingexternalmodels",
            "checkheader",
            "hitcolumns",
            "checkhastest",
            "nounrenderedmacro",
            "nopolicyliteral",
        },
    ),
    ignore_patterns=["models/row_rules/*"],
    cache_dir=str((get_settings().home / "cache" / "sqlmesh").absolute()),
    disable_anonymized_analytics=True,
)
