"""Many MinIO users in one request: the archive that MinIO itself exports and imports.

Adding users one by one costs half a second of a core each, because the admin interface encrypts every secret under a
stretched key. The import takes them as they are, so it is used over HTTPS or on this machine only.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from urllib.parse import urlsplit

from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from urllib3 import PoolManager

from auditlake.hashing import sha256
from auditlake.store.errors import StoreDenied

_LOCAL = {"127.0.0.1", "localhost", "::1"}


def safe(endpoint: str) -> bool:
    """Whether nobody between us and the server can read what is sent."""
    place = urlsplit(endpoint)
    return place.scheme == "https" or place.hostname in _LOCAL


def import_users(
    pool: PoolManager, endpoint: str, access_key: str, secret_key: str, secrets: Mapping[str, str], policies: str
) -> None:
    """Make users ``{name: secret}``, all with ``policies`` (names, comma between); StoreDenied with the answer."""
    body = _archive(secrets, policies)
    url = f"{endpoint}/minio/admin/v3/import-iam"
    request = AWSRequest("PUT", url, {"X-Amz-Content-SHA256": sha256(body)}, body)
    S3SigV4Auth(Credentials(access_key, secret_key), "s3", "us-east-1").add_auth(request)
    answer = pool.request("PUT", url, body=body, headers=dict(request.headers))
    if answer.status != 200:
        said = answer.data.decode(errors="replace")[:300]
        raise StoreDenied(
            url,
            f"MinIO 没有导入密钥({answer.status} {said})。请核对平台密钥的权限(infra/store/minio/platform_policy.json)。",
            f"MinIO did not import the keys ({answer.status} {said}). Check the rights of the platform's key "
            "(infra/store/minio/platform_policy.json).",
        )


def _archive(secrets: Mapping[str, str], policies: str) -> bytes:
    files = {
        "users": {name: {"secretKey": secret, "status": "enabled"} for name, secret in secrets.items()},
        "user_mappings": {
            name: {"version": 1, "policy": policies, "updatedAt": "0001-01-01T00:00:00Z"} for name in secrets
        },
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(f"iam-assets/{name}.json", json.dumps(content))
    return buffer.getvalue()
