"""Figures with their peers; results stand in README.md beside this file."""
