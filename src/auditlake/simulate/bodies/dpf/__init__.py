"""A disabled persons' federation."""
