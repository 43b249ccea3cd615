"""The issuer of this installation, from the settings."""

from __future__ import annotations

from auditlake.credentials.issuer import CredentialIssuer
from auditlake.credentials.rclone import RcloneIssuer
from auditlake.settings import get_settings


def default_issuer() -> CredentialIssuer:
    """Keys of the embedded store under ``HOME/store`` and ``HOME/keys``."""
    settings = get_settings()
    return RcloneIssuer(settings.home / "store", settings.home / "keys", settings.store_endpoint)
