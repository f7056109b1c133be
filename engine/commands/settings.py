"""What the environment says to the commands; engine/cli.py reads it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Defaults of the commands' options."""

    store_url: str  # OBJECT_STORE_URL: file:///folder or s3://bucket/prefix
    spark_master: str  # SPARK_MASTER: local[*], spark://host:7077, k8s://…
