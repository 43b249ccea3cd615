"""One DuckDB for every bare side: the limits of the product's own engine, so that both have the same means."""

from __future__ import annotations

MEMORY, THREADS = "4GB", 2
LIMITS = (f"set memory_limit = '{MEMORY}'", f"set threads = {THREADS}")
