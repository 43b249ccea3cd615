"""A city's emergency management bureau."""
