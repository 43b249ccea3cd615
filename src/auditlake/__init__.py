"""auditlake: collect, standardise, check and publish social-security data for audit."""

__version__ = "0.1.0"
