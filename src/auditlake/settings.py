"""Settings from the environment; ``.env.example`` documents every one of them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """One value per environment variable ``AUDITLAKE_<NAME>``."""

    model_config = SettingsConfigDict(env_prefix="AUDITLAKE_", extra="ignore")

    project: Path | None = Field(None, description="folder with standard/, checks/, dbt_project/")
    home: Path = Field(Path(".auditlake"), description="work folder: store, caches, clock, keys, logs")
    as_of: str | None = Field(None, description="fixed business clock, ISO 8601; else HOME/as_of, else system")
    store_kind: Literal["rclone", "minio", "rgw", "s3"] = Field("rclone", description="which server holds the hubs")
    store_endpoint: str = Field("http://127.0.0.1:19000", description="S3 endpoint of the hubs' store")
    store_access_key: str = Field("auditlake-platform", description="platform key (all hubs)")
    store_secret_key: SecretStr = Field(SecretStr(""), description="platform secret")
    store_ca: Path | None = Field(None, description="CA bundle when the store speaks TLS with its own CA")
    person_key_id: str = Field("k1", description="id of the national pseudonymisation key")
    person_key_secret: SecretStr = Field(
        SecretStr(""), description="national pseudonymisation key, the same at every hub"
    )
    pg_url: SecretStr | None = Field(None, description="PostgreSQL for marts; unset = Parquet and DuckDB only")
    duckdb_memory: str = Field("4GB", description="memory limit of one engine process")
    duckdb_threads: int = Field(2, description="threads of one engine process")
    guide_url: str = Field("", description="where the dictionary's site is published; error reports link to its pages")

    @property
    def cache_dir(self) -> Path:
        """Content-addressed local copies of immutable objects."""
        return self.home / "cache"


@lru_cache(maxsize=1)
def get_settings() -> Settings:
    """The process's settings, read once; tests call ``get_settings.cache_clear()``."""
    return Settings()
