"""Medical care as it happens in a city: catalogue, providers, who falls ill, what is charged and who pays.

Themes of ``auditlake.simulate.bodies.mi`` draw their tables from here; every function is deterministic in its scope,
so that two themes that ask for the same visits get the same visits.
"""
