"""Paying bank: returns of payments."""
