"""An org's key on every server: the same client code, bucket and prefixes, and everything else refused."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from auditlake.credentials.issuer import Credentials, UnknownKey
from auditlake.credentials.policy import compact, document
from auditlake.store import Store, StoreDenied, StoreError
from auditlake.store.client import client
from auditlake.store.conformance.ground import FOLDERS_OLD
from auditlake.store.upload import PART
from tests.governance.conftest import Leg

HUB, ORG, OTHER, ABROAD = "330000", "330106-si", "330110-si", "440000"
IN, OUT = f"orgs/{ORG}/in/", f"orgs/{ORG}/out/"


@dataclass(frozen=True)
class Scene:
    """A hub with something in every place that an org must not touch, and the org's key."""

    leg: Leg
    platform: Store
    own: Credentials
    org: Store

    def state(self) -> dict[str, tuple[int, str]]:
        """Every object of both hubs with its size and ETag."""
        stores = (self.platform, self.leg.stores.store(ABROAD))
        return {f"{s.bucket}/{o.key}": (o.size, o.etag) for s in stores for o in s.list()}


@pytest.fixture
def scene(leg: Leg) -> Iterator[Scene]:
    platform = leg.stores.store(HUB)
    for org in (ORG, OTHER):
        leg.stores.issuer.issue(org, HUB)
    own = leg.stores.issuer.issue(ORG, HUB)
    for key in (f"orgs/{OTHER}/in/2026-07/a.csv", f"orgs/{OTHER}/out/r/receipt.json", "raw/abc", "ledger/00000001-x.jsonl",
                f"{OUT}r/receipt.json", f"orgs/{ORG}2/in/a.csv", "current/2026-07.json"):  # fmt: skip
        platform.put_bytes(key, f"true {key}".encode())
    leg.stores.store(ABROAD).put_bytes("raw/gd", b"guangdong")
    once = Config(retries={"mode": "standard", "total_max_attempts": 1})
    s3 = client("s3", own.endpoint, own.access_key, own.secret_key, leg.server.ca, own.session_token, once)
    org = Store(s3, own.bucket)
    org.put_bytes(f"{IN}seed.txt", b"FORGED")
    time.sleep(FOLDERS_OLD if leg.kind == "rclone" else 0)
    yield Scene(leg, platform, own, org)


def test_same_bucket_and_layout_for_the_same_code(scene: Scene, tmp_path: Any) -> None:
    """Nothing here asks which server it is."""
    own = scene.own
    assert (own.bucket, own.prefixes) == (f"hub-{HUB}", {"in": IN, "out": OUT})
    org = Store.with_key(own)
    big = tmp_path / "AC83.csv"
    big.write_bytes(os.urandom(PART + 77))
    key = f"{own.prefixes['in']}2026-07/period-r1/AC83.csv"
    digest = org.put_file(key, big)
    assert not org.exists(f"{own.prefixes['in']}2026-07/period-r1/datapackage.json")
    org.put_bytes(f"{own.prefixes['in']}2026-07/period-r1/datapackage.json", b"{}")
    time.sleep(FOLDERS_OLD)
    assert scene.platform.sha256(key) == digest
    assert [o.key for o in scene.platform.list(f"{IN}2026-07/")] == [key, f"{IN}2026-07/period-r1/datapackage.json"]
    assert {o.key: o.size for o in org.list(f"{IN}2026-07/")}[key] == PART + 77
    assert org.get_bytes(f"{own.prefixes['out']}r/receipt.json") == f"true {OUT}r/receipt.json".encode()
    org.delete(key)
    assert not org.exists(key)


def test_plain_boto3_delivers_too(scene: Scene) -> None:
    """A clerk's own tool: boto3 as it comes, with the two settings that the guide names."""
    own = scene.own
    s3 = boto3.client(
        "s3",
        endpoint_url=own.endpoint,
        aws_access_key_id=own.access_key,
        aws_secret_access_key=own.secret_key,
        aws_session_token=own.session_token,
        region_name="us-east-1",
        verify=str(scene.leg.server.ca) if scene.leg.server.ca else None,
        config=Config(request_checksum_calculation="when_required", s3={"addressing_style": "path"}),
    )
    s3.put_object(Bucket=own.bucket, Key=f"{IN}plain.csv", Body=b"rows")
    assert s3.get_object(Bucket=own.bucket, Key=f"{IN}plain.csv")["Body"].read() == b"rows"
    listed = s3.list_objects_v2(Bucket=own.bucket, Prefix=OUT)["Contents"]
    assert [item["Key"] for item in listed] == [f"{OUT}r/receipt.json"]


FORBIDDEN = [
    f"{OUT}r/receipt.json",
    f"{OUT}new.json",
    f"{OUT}fresh/folder/new.json",
    f"orgs/{ORG}/else.json",
    f"orgs/{ORG}2/in/a.csv",
    f"orgs/{OTHER}/in/2026-07/a.csv",
    f"orgs/{OTHER}/in/forged.csv",
    f"orgs/{OTHER}/out/r/receipt.json",
    "orgs/x",
    "ledger/00000001-x.jsonl",
    "ledger/00000002-forged.jsonl",
    "raw/abc",
    "standard/t/2026-07/b.parquet",
    "current/2026-07.json",
    "top",
]
#: a server that does not resolve dots takes these for names in ``in/``, and then nothing else may change
DOTTED = [f"{IN}../out/r/receipt.json", f"{IN}../../{OTHER}/in/2026-07/a.csv", f"{IN}../../../raw/abc"]


def _copy(s3: Any, bucket: str, key: str) -> None:
    s3.copy_object(Bucket=bucket, Key=key, CopySource={"Bucket": bucket, "Key": f"{IN}seed.txt"})


def _multipart(s3: Any, bucket: str, key: str) -> None:
    upload = s3.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key=key, UploadId=upload, PartNumber=1, Body=b"FORGED")
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    s3.complete_multipart_upload(Bucket=bucket, Key=key, UploadId=upload, MultipartUpload=parts)


def _delete_many(s3: Any, bucket: str, key: str) -> None:
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key}]})
    assert not answer.get("Errors"), "refused"


WRITES: dict[str, Callable[[Any, str, str], Any]] = {
    "put": lambda s3, bucket, key: s3.put_object(Bucket=bucket, Key=key, Body=b"FORGED"),
    "delete": lambda s3, bucket, key: s3.delete_object(Bucket=bucket, Key=key),
    "delete many": _delete_many,
    "copy": _copy,
    "multipart": _multipart,
    "acl": lambda s3, bucket, key: s3.put_object_acl(Bucket=bucket, Key=key, ACL="public-read"),
    "tags": lambda s3, bucket, key: s3.put_object_tagging(Bucket=bucket, Key=key, Tagging={"TagSet": []}),
}


@pytest.mark.parametrize("act", WRITES)
def test_nothing_outside_own_in_can_be_changed(scene: Scene, act: str) -> None:
    before = scene.state()
    for key in FORBIDDEN + DOTTED:
        try:
            WRITES[act](scene.org.client, scene.org.bucket, key)
        except (ClientError, BotoCoreError, AssertionError):
            continue
        if key in FORBIDDEN:
            # the embedded server answers the deletion of what a key cannot see with success; nothing else succeeds
            assert scene.leg.kind == "rclone" and act.startswith("delete"), f"{act} {key}"
    time.sleep(FOLDERS_OLD if scene.leg.kind == "rclone" else 0)
    after = scene.state()
    assert {
        k: v for k, v in after.items() if not k.removeprefix(f"{scene.org.bucket}/").startswith(f"{IN}..")
    } == before
    for key in DOTTED:
        with contextlib.suppress(ClientError, StoreError):
            scene.platform.delete(key)


def test_nothing_outside_can_be_read_or_taken(scene: Scene) -> None:
    s3, bucket = scene.org.client, scene.org.bucket
    for key in (k for k in FORBIDDEN if scene.platform.exists(k) and not k.startswith(OUT)):
        for act in (
            partial(s3.get_object, Bucket=bucket, Key=key),
            partial(s3.head_object, Bucket=bucket, Key=key),
            partial(s3.copy_object, Bucket=bucket, Key=f"{IN}stolen", CopySource={"Bucket": bucket, "Key": key}),
        ):
            with pytest.raises((ClientError, BotoCoreError)):
                act()
    assert not scene.org.exists(f"{IN}stolen")
    for prefix in ("", "orgs/", f"orgs/{ORG}", f"orgs/{OTHER}/", "ledger/", "raw/"):
        try:
            seen = [o.key for o in Store(s3, bucket).list(prefix)]
        except StoreDenied:
            continue
        assert all(key.startswith((IN, OUT)) for key in seen), prefix
    assert set(_buckets(s3)) <= {bucket}


def _buckets(s3: Any) -> list[str]:
    try:
        return [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    except ClientError:
        return []


def test_other_hub_and_the_bucket_itself_are_closed(scene: Scene) -> None:
    s3: Any = scene.org.client
    abroad, own = f"hub-{ABROAD}", scene.org.bucket
    policy = compact(document("org_policy.json", BUCKET=own, ORG="*"))
    attempts: dict[str, Callable[[], Any]] = {
        "read abroad": lambda: s3.get_object(Bucket=abroad, Key="raw/gd"),
        "list abroad": lambda: s3.list_objects_v2(Bucket=abroad),
        "write abroad": lambda: s3.put_object(Bucket=abroad, Key=f"{IN}x", Body=b"x"),
        "make": lambda: s3.create_bucket(Bucket="hub-999999"),
        "drop": lambda: s3.delete_bucket(Bucket=own),
        "policy": lambda: s3.put_bucket_policy(Bucket=own, Policy=policy),
        "versioning": lambda: s3.put_bucket_versioning(Bucket=own, VersioningConfiguration={"Status": "Suspended"}),
        "acl": lambda: s3.put_bucket_acl(Bucket=own, ACL="public-read"),
        "lifecycle": lambda: s3.put_bucket_lifecycle_configuration(
            Bucket=own, LifecycleConfiguration=document("rgw/lifecycle.json")
        ),
        "uploads": lambda: _others(s3.list_multipart_uploads(Bucket=own)),
        "location of another": lambda: s3.head_bucket(Bucket=abroad),
    }
    before = scene.state()
    for name, act in attempts.items():
        try:
            act()
        except (ClientError, BotoCoreError, LookupError):
            continue
        assert (scene.leg.kind, name) == ("rclone", "versioning"), name  # it has none, and says yes to all
    assert scene.state() == before
    assert "hub-999999" not in scene.platform.bucket_names()


def _others(listing: dict[str, Any]) -> None:
    """Some servers show a key its own uploads; nobody else's."""
    foreign = [u for u in listing.get("Uploads", []) if not u["Key"].startswith(IN)]
    if not foreign:
        raise LookupError("nothing of others is shown")


def test_a_key_makes_no_other_keys(scene: Scene) -> None:
    """Not by users, roles, sessions or service accounts: what comes of a stolen key ends with it."""
    own, leg = scene.own, scene.leg
    ask = partial(client, endpoint=own.endpoint, access_key=own.access_key, secret_key=own.secret_key,
                  ca=leg.server.ca, session_token=own.session_token)  # fmt: skip
    iam, sts = ask("iam"), ask("sts")
    everything = json.dumps(
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:*"], "Resource": ["*"]}]},
        separators=(",", ":"),
    )
    role, other = f"org.{HUB}.{ORG}", f"org.{HUB}.{OTHER}"
    trust = compact(document("rgw/trust_policy.json", PLATFORM=own.access_key))
    for act in (
        partial(iam.create_user, UserName="thief"),
        partial(iam.create_role, RoleName="thief", AssumeRolePolicyDocument=trust),
        partial(iam.put_role_policy, RoleName=role, PolicyName="own-prefix", PolicyDocument=everything),
        partial(iam.update_assume_role_policy, RoleName=other, PolicyDocument=trust),
        partial(iam.list_roles),
        partial(iam.put_user_policy, UserName=own.access_key, PolicyName="all", PolicyDocument=everything),
        partial(sts.assume_role, RoleArn=f"arn:aws:iam:::role/auditlake/{HUB}/{other}", RoleSessionName="thief"),
        partial(sts.get_session_token),
    ):
        try:
            answer = act()
        except (ClientError, BotoCoreError):
            continue
        taken = answer["Credentials"]  # MinIO hands out session keys to every user; they must open nothing
        thief = Store.connect(own.endpoint, own.bucket, taken["AccessKeyId"], taken["SecretAccessKey"],
                              leg.server.ca, taken["SessionToken"])  # fmt: skip
        for place in (f"{IN}seed.txt", f"orgs/{OTHER}/in/2026-07/a.csv", "raw/abc"):
            with pytest.raises(StoreDenied):
                thief.get_bytes(place)
            with pytest.raises(StoreDenied):
                thief.put_bytes(place, b"FORGED")


def test_minio_users_administer_nothing(scene: Scene) -> None:
    if scene.leg.kind != "minio":
        pytest.skip(f"{scene.leg.kind} has no users of this kind")
    from minio.credentials.providers import StaticProvider
    from minio.error import MinioAdminException
    from minio.minioadmin import MinioAdmin
    from urllib3 import PoolManager

    place, ca = urlsplit(scene.own.endpoint), scene.leg.server.ca
    admin = MinioAdmin(
        endpoint=place.netloc,
        credentials=StaticProvider(scene.own.access_key, scene.own.secret_key),
        secure=place.scheme == "https",
        http_client=PoolManager(ca_certs=str(ca) if ca else None, retries=False),
    )
    all_ = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": ["s3:*"], "Resource": ["arn:aws:s3:::*"]}],
    }
    for act in (
        partial(admin.user_add, ORG, "a-secret-of-my-own"),
        partial(admin.user_add, "thief", "a-secret-of-my-own"),
        partial(admin.add_service_account, access_key="thief-key", secret_key="a-secret-of-my-own"),
        partial(admin.policy_add, "all", policy=all_),
        partial(admin.policy_set, "readwrite", user=ORG),
        admin.user_list,
        admin.policy_list,
        admin.info,
    ):
        with pytest.raises(MinioAdminException, match="403"):
            act()
    assert Store.with_key(scene.own).get_bytes(f"{IN}seed.txt") == b"FORGED"


def test_life_of_a_key(leg: Leg) -> None:
    issuer, org = leg.stores.issuer, "330127-si"
    first = issuer.issue(org, HUB)
    if first.session_token is None:
        assert issuer.issue(org, HUB) == first
    else:
        assert first.expires is not None
    old = Store.with_key(first)
    old.put_bytes(f"orgs/{org}/in/a", b"1")
    assert [key.org for key in issuer.list(HUB)].count(org) == 1
    assert org not in {key.org for key in issuer.list(ABROAD)}
    fresh = Store.with_key(issuer.rotate(org, HUB))
    with pytest.raises(StoreError):
        old.put_bytes(f"orgs/{org}/in/b", b"2")
    fresh.put_bytes(f"orgs/{org}/in/c", b"3")
    assert fresh.get_bytes(f"orgs/{org}/in/a") == b"1"
    issuer.revoke(org, HUB)
    with pytest.raises(StoreError):
        fresh.get_bytes(f"orgs/{org}/in/a")
    assert org not in {key.org for key in issuer.list()}
    with pytest.raises(UnknownKey):
        issuer.rotate(org, HUB)
    with pytest.raises(UnknownKey):
        issuer.revoke(org, HUB)
    again = Store.with_key(issuer.issue(org, HUB))
    with pytest.raises(StoreError):
        old.get_bytes(f"orgs/{org}/in/a")
    time.sleep(FOLDERS_OLD)
    assert again.get_bytes(f"orgs/{org}/in/a") == b"1"


def test_one_org_at_two_hubs(leg: Leg) -> None:
    """A province's audit office keeps its own hub and delivers to the nation's."""
    issuer, org = leg.stores.issuer, "330000-audit"
    below, above = issuer.issue(org, HUB), issuer.issue(org, "000000")
    for own in (below, above):
        store = Store.with_key(own)
        store.put_bytes(f"orgs/{org}/in/a", own.bucket.encode())
        assert store.get_bytes(f"orgs/{org}/in/a") == own.bucket.encode()
    assert {(key.hub, key.org) for key in issuer.list() if key.org == org} == {(HUB, org), ("000000", org)}
    issuer.revoke(org, HUB)
    with pytest.raises(StoreError):
        Store.with_key(below).get_bytes(f"orgs/{org}/in/a")
    assert Store.with_key(above).get_bytes(f"orgs/{org}/in/a") == b"hub-000000"
    issuer.revoke(org, "000000")
    with pytest.raises(StoreError):
        Store.with_key(above).get_bytes(f"orgs/{org}/in/a")
