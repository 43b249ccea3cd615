"""A city's central social insurance system: everything that the counties' own systems do not hold."""
