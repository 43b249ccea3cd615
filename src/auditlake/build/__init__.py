"""A build: one computation of a hub's period from a fixed set of inputs."""
