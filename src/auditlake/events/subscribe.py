"""Tells a store to report new manifests to the listener."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from auditlake.collect.manifest import NAME
from auditlake.settings import Settings, get_settings
from auditlake.store.client import Store
from auditlake.store.errors import explained, translate

if TYPE_CHECKING:
    from mypy_boto3_s3.type_defs import NotificationConfigurationFilterTypeDef

#: name of our target in MinIO's environment and of our topic in Ceph
TARGET = "AUDITLAKE"
_ID = "auditlake-manifests"
_MANIFESTS: NotificationConfigurationFilterTypeDef = {
    "Key": {"FilterRules": [{"Name": "prefix", "Value": "orgs/"}, {"Name": "suffix", "Value": NAME}]}
}


class CannotSubscribe(RuntimeError):
    """The store does not report events to us; the message says what to set."""


def minio_environment(url: str, token: str | None = None) -> dict[str, str]:
    """Environment that the MinIO server is started with, so that it knows the listener at ``url`` (``…/events``)."""
    own = {f"MINIO_NOTIFY_WEBHOOK_ENABLE_{TARGET}": "on", f"MINIO_NOTIFY_WEBHOOK_ENDPOINT_{TARGET}": url}
    return own | ({f"MINIO_NOTIFY_WEBHOOK_AUTH_TOKEN_{TARGET}": token} if token else {})


def subscribe(kind: str, hub: str, url: str, token: str | None = None, settings: Settings | None = None) -> None:
    """Let the store of ``kind`` report the manifests of a hub to ``url`` (the listener's ``/events``).

    Doing it again changes nothing. :class:`CannotSubscribe` for a store without events, or a MinIO that was started
    without :func:`minio_environment`; StoreError when it cannot be reached.
    """
    chosen = settings or get_settings()
    store = Store.for_hub(hub, chosen)
    if kind == "minio":
        _minio(store, url, token)
    elif kind == "rgw":
        _rgw(store, f"{url}?token={quote(token)}" if token else url, chosen)
    else:
        raise CannotSubscribe(
            f"存储 {kind} 没有事件：由 auditlake submit 提醒（AUDITLAKE_NOTIFY_URL），或按时取件。\n"
            f"a store of kind {kind} has no events: let `auditlake submit` tell (AUDITLAKE_NOTIFY_URL), or wait for the "
            "timetable."
        )


def _minio(store: Store, url: str, token: str | None) -> None:
    arn = f"arn:minio:sqs::{TARGET}:webhook"
    try:
        store.client.put_bucket_notification_configuration(
            Bucket=store.bucket,
            NotificationConfiguration={
                "QueueConfigurations": [
                    {"Id": _ID, "QueueArn": arn, "Events": ["s3:ObjectCreated:*"], "Filter": _MANIFESTS}
                ]
            },
        )
    except ClientError as error:
        if "ARN" not in str(error):
            raise translate(error, store.bucket, writing=True) from error
        lines = "\n".join(f"  {name}={value}" for name, value in minio_environment(url, token).items())
        raise CannotSubscribe(
            f"MinIO 不认识监听服务。请在其环境中加入下列各行并重启：\n{lines}\n"
            f"MinIO does not know the listener. Add the lines above to its environment and restart it."
        ) from error
    except BotoCoreError as error:
        raise translate(error, store.bucket, writing=True) from error


def _rgw(store: Store, url: str, settings: Settings) -> None:
    """Not ``persistent``: such topics delivered nothing on the version measured, and a lost event loses nothing."""
    with explained(store.bucket, writing=True):
        topics = boto3.client(
            "sns",
            endpoint_url=settings.store_endpoint,
            region_name="default",
            aws_access_key_id=settings.store_access_key,
            aws_secret_access_key=settings.store_secret_key.get_secret_value(),
            verify=str(settings.store_ca) if settings.store_ca else None,
            config=Config(retries={"total_max_attempts": 3, "mode": "standard"}),
        )
        attributes = {"push-endpoint": url, "persistent": "false"}
        if urlsplit(url).scheme == "https":
            attributes["verify-ssl"] = "true"
        topic = topics.create_topic(Name=f"{TARGET.lower()}-{store.hub}", Attributes=attributes)["TopicArn"]
        store.client.put_bucket_notification_configuration(
            Bucket=store.bucket,
            NotificationConfiguration={
                "TopicConfigurations": [
                    {"Id": _ID, "TopicArn": topic, "Events": ["s3:ObjectCreated:*"], "Filter": _MANIFESTS}
                ]
            },
        )
