"""Step-by-step reporting: a province submits its build to the hub above, in the standard dialect."""
