"""Door schemas: one generated module per source table, custom checks written once in ``checks``."""
