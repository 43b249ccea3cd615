"""Collected tables into the standard, standard tables and hits into marts: dbt on a private DuckDB."""
