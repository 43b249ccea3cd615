"""Door validation of a large text table beside one fused DuckDB scan and beside other validators."""
