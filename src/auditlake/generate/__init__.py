"""Products of the one source: each module with ``render`` turns the standard into committed files."""
