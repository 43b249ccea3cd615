"""A county's veterans affairs bureau."""
