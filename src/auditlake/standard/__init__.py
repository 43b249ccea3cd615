"""Reads the standard as data: contracts, dialects, codes, divisions, orgs, obligations, parameters."""
