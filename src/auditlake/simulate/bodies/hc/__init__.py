"""Health commission: birth certificates."""
