"""Discipline inspection: relatives of officials."""
