"""The check library and its runner: SQLMesh compiles, a private DuckDB executes, one Parquet file per check."""
