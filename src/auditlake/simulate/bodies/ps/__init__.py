"""Public security of a province: household register, vehicles, accidents."""
