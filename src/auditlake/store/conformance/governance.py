"""What an archive under law needs of a store: nothing altered, and keys that end."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

from botocore.exceptions import ClientError

from auditlake import clock
from auditlake.credentials.policy import compact, document
from auditlake.store.client import Store, client
from auditlake.store.conformance.ground import FOLDERS_OLD, LOCK_SECONDS, ORG, OTHER, Ground
from auditlake.store.errors import StoreError


def a_changed_secret_ends_the_old_one_at_once(ground: Ground) -> None:
    """更换密钥后旧密钥立即失效 / a changed secret ends the old one at once"""
    old = ground.org()
    old.put_bytes(f"orgs/{ORG}/in/1", b"1")
    ground.issuer.rotate(ORG, ground.hub)
    _denied(lambda: old.put_bytes(f"orgs/{ORG}/in/2", b"2"))
    new = ground.org()
    new.put_bytes(f"orgs/{ORG}/in/3", b"3")
    assert new.get_bytes(f"orgs/{ORG}/in/1") == b"1"
    assert not new.exists(f"orgs/{ORG}/in/2")


def a_revoked_key_ends_at_once(ground: Ground) -> None:
    """停用的密钥立即失效 / a revoked key ends at once"""
    store = ground.org(OTHER)
    store.put_bytes(f"orgs/{OTHER}/in/1", b"1")
    ground.issuer.revoke(OTHER, ground.hub)
    _denied(lambda: store.put_bytes(f"orgs/{OTHER}/in/2", b"2"))
    _denied(lambda: store.get_bytes(f"orgs/{OTHER}/in/1"))
    assert OTHER not in {key.org for key in ground.issuer.list(ground.hub)}
    time.sleep(FOLDERS_OLD)
    assert ground.store.get_bytes(f"orgs/{OTHER}/in/1") == b"1"


def uploads_belong_to_the_platform(ground: Ground) -> None:
    """机构上传的对象平台可读、可改、可删 / what an org uploads the platform reads, copies and deletes"""
    key = f"orgs/{ORG}/in/owner"
    ground.org().put_bytes(key, b"mine?")
    store = ground.store
    time.sleep(FOLDERS_OLD)
    assert store.get_bytes(key) == b"mine?"
    store.client.copy_object(Bucket=store.bucket, Key="collected/x", CopySource={"Bucket": store.bucket, "Key": key})
    assert store.get_bytes("collected/x") == b"mine?"
    store.delete(key)
    assert not store.exists(key)


def keys_may_be_short_lived(ground: Ground) -> None:
    """短期凭证及会话策略(STS) / keys of limited life, with a policy of the session (STS)"""
    policy = compact(document("org_policy.json", BUCKET=ground.store.bucket, ORG=ORG))
    sts: Any = ground.service("sts")
    own = _session(ground, sts, policy)
    remaining = (own["Expiration"] - clock.now()).total_seconds()
    assert 0 < remaining <= 900
    store = _with(ground, own)
    store.put_bytes(f"orgs/{ORG}/in/session", b"1")
    assert ground.store.get_bytes(f"orgs/{ORG}/in/session") == b"1"
    _denied(lambda: store.put_bytes(f"orgs/{OTHER}/in/session", b"1"))
    _denied(lambda: store.get_bytes("ledger/1"))
    _denied(lambda: list(store.list()))
    _denied(lambda: _with(ground, own | {"SessionToken": own["SessionToken"][:-8] + "AAAAAAAA"}).exists("x"))
    _denied(lambda: _with(ground, own | {"SessionToken": None}).get_bytes(f"orgs/{ORG}/in/session"))


def versions_are_kept(ground: Ground) -> None:
    """保留历史版本，误删可恢复 / older versions are kept, and a deleted object comes back"""
    store = Store(ground.store.client, f"{ground.store.bucket}-lock")
    with ground.locking():  # object lock means versions
        s3, bucket = ground.s3, store.bucket
        first = _version(s3.put_object(Bucket=bucket, Key="v", Body=b"1"))
        second = _version(s3.put_object(Bucket=bucket, Key="v", Body=b"2"))
        assert first != second and store.get_bytes("v") == b"2"
        assert s3.get_object(Bucket=bucket, Key="v", VersionId=first)["Body"].read() == b"1"
        marker = s3.delete_object(Bucket=bucket, Key="v")
        assert marker["DeleteMarker"] and not store.exists("v")
        s3.delete_object(Bucket=bucket, Key="v", VersionId=marker["VersionId"])
        assert store.get_bytes("v") == b"2"
        listed = s3.list_object_versions(Bucket=bucket, Prefix="v")["Versions"]
        assert {item["VersionId"] for item in listed} == {first, second}


def locked_objects_are_not_deleted_by_anybody(ground: Ground) -> None:
    """合规锁定期内任何人不能删改 / an object under a compliance lock is deleted by nobody, the platform included"""
    with ground.locking() as store:
        s3, bucket = ground.s3, store.bucket
        until = clock.now() + timedelta(seconds=LOCK_SECONDS)
        lock: dict[str, Any] = {"ObjectLockMode": "COMPLIANCE", "ObjectLockRetainUntilDate": until}
        body = {"Bucket": bucket, "Key": "receipt", "Body": b"{}", "ContentMD5": "mZFLkyvTelC5g8XnyQrpOw=="}
        version = _version(s3.put_object(**body, **lock))
        _denied(lambda: s3.delete_object(Bucket=bucket, Key="receipt", VersionId=version))
        earlier = {"Mode": "COMPLIANCE", "RetainUntilDate": clock.now() + timedelta(seconds=1)}
        _denied(lambda: s3.put_object_retention(Bucket=bucket, Key="receipt", VersionId=version, Retention=earlier))
        assert s3.get_object(Bucket=bucket, Key="receipt", VersionId=version)["Body"].read() == b"{}"


def held_objects_are_not_deleted(ground: Ground) -> None:
    """依法保全的对象不能删除，解除后可以 / an object under legal hold is not deleted until the hold ends"""
    with ground.locking() as store:
        s3, bucket = ground.s3, store.bucket
        version = _version(s3.put_object(Bucket=bucket, Key="evidence", Body=b"1"))
        place = {"Bucket": bucket, "Key": "evidence", "VersionId": version}
        s3.put_object_legal_hold(**place, LegalHold={"Status": "ON"})
        _denied(lambda: s3.delete_object(**place))
        s3.put_object_legal_hold(**place, LegalHold={"Status": "OFF"})
        s3.delete_object(**place)
        assert not store.exists("evidence")


def _version(answer: Any) -> str:
    assert "VersionId" in answer, "the write made no version"
    return str(answer["VersionId"])


def _session(ground: Ground, sts: Any, policy: str) -> dict[str, Any]:
    """A session limited by ``policy``: of the org's role where servers have roles, else of the caller."""
    ground.org()
    arn = f"arn:aws:iam:::role/auditlake/{ground.hub}/org.{ground.hub}.{ORG}"
    answer = sts.assume_role(RoleArn=arn, RoleSessionName=ORG, DurationSeconds=900, Policy=policy)
    found: dict[str, Any] = answer["Credentials"]
    return found


def _with(ground: Ground, own: dict[str, Any]) -> Store:
    endpoint, ca = ground.settings.store_endpoint, ground.ca
    s3 = client("s3", endpoint, own["AccessKeyId"], own["SecretAccessKey"], ca, own["SessionToken"])
    return Store(s3, ground.store.bucket)


def _denied(act: Any) -> None:
    """The server refuses."""
    try:
        act()
    except (ClientError, StoreError):
        return
    raise AssertionError("was not refused")
