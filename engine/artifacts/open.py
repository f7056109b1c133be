"""A store by its address."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from engine.artifacts.local import LocalObjects
from engine.artifacts.objects import Objects
from engine.artifacts.store import ArtifactStore
from engine.errors import MissingDependency, StoreError


def open_store(url: str) -> ArtifactStore:
    """The store at "file:///folder" or "s3://bucket/prefix"; nothing is read yet.

    Raises StoreError for another address and MissingDependency when the extra `s3` is not installed.
    """
    parts = urlsplit(url)
    if parts.scheme == "file" and not parts.netloc and parts.path:
        return ArtifactStore(LocalObjects(Path(unquote(parts.path))))
    if parts.scheme == "s3" and parts.netloc:
        return ArtifactStore(_bucket(parts.netloc, prefix=parts.path.strip("/")))
    raise StoreError(f"{url!r} is not a store; write file:///folder or s3://bucket/prefix.")


def _bucket(bucket: str, *, prefix: str) -> Objects:
    try:
        from engine.artifacts.s3 import S3Objects  # boto3 is an extra, and slow to import
    except ImportError as error:
        raise MissingDependency("An s3:// store needs boto3: pip install 'nextflex[s3]'.") from error
    return S3Objects(bucket=bucket, prefix=prefix)
