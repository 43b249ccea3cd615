"""The embedded server, under the name that its callers know."""

from __future__ import annotations

from auditlake.store.process import ServerError
from auditlake.store.servers.rclone import RcloneServer, auth_script, rclone_binary

__all__ = ["RcloneServer", "ServerError", "auth_script", "rclone_binary"]
