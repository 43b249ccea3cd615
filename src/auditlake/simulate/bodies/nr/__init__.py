"""Natural resources: titles to real property."""
