"""A bucket as the object store: S3 or anything that speaks it; the only importer of boto3.

Address and keys come from the variables that boto3 reads itself (AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, …).
"""

import io
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from engine.artifacts.array_files import file_sha256
from engine.artifacts.local import write_whole
from engine.artifacts.objects import Stored
from engine.errors import PublishConflict, StoreError

ABSENT = {"NoSuchKey", "404"}
CHANGED = {"PreconditionFailed", "ConditionalRequestConflict", "409", "412"}
IN_PARTS_FROM = 64 << 20  # bytes
PARTS = TransferConfig(multipart_threshold=IN_PARTS_FROM, multipart_chunksize=16 << 20)
UNUSED_SECONDS = 86_400
PATIENCE = Config(connect_timeout=3, read_timeout=20, retries={"total_max_attempts": 2, "mode": "standard"})


class S3Objects:
    """Objects in a bucket under a prefix; arrays are downloaded once into a cache folder."""

    def __init__(self, *, bucket: str, prefix: str, cache: Path | None = None) -> None:
        self._bucket, self._prefix = bucket, f"{prefix}/" if prefix else ""
        self._cache = cache or Path.home() / ".cache" / "nextflex"
        with self._named_failure():
            self._client: Any = boto3.client("s3", config=PATIENCE)

    @property
    def address(self) -> str:
        """ "s3://bucket/prefix"."""
        return f"s3://{self._bucket}/{self._prefix}".rstrip("/")

    def get(self, key: str) -> Stored | None:
        """The object, tagged with its ETag; None where there is none."""
        with self._named_failure():
            try:
                answer = self._client.get_object(Bucket=self._bucket, Key=self._prefix + key)
                return Stored(answer["Body"].read(), answer["ETag"])
            except ClientError as error:
                if code_of(error) in ABSENT:
                    return None
                raise

    def put(self, key: str, data: bytes) -> None:
        """Write the whole object, a large one in parts; S3 shows it only when it is complete."""
        with self._named_failure():
            if len(data) < IN_PARTS_FROM:
                self._client.put_object(Bucket=self._bucket, Key=self._prefix + key, Body=data)
            else:
                self._client.upload_fileobj(io.BytesIO(data), self._bucket, self._prefix + key, Config=PARTS)

    def put_if_unchanged(self, key: str, data: bytes, *, tag: str | None) -> None:
        """A conditional put: the bucket decides which of two publishers came first."""
        condition = {"IfNoneMatch": "*"} if tag is None else {"IfMatch": tag.strip('"')}  # as Ceph wants it
        with self._named_failure():
            try:
                self._client.put_object(Bucket=self._bucket, Key=self._prefix + key, Body=data, **condition)
            except ClientError as error:
                if code_of(error) in CHANGED | ABSENT:
                    message = "Another publisher changed the published models meanwhile; try again."
                    raise PublishConflict(message) from error
                raise

    def local_file(self, key: str, *, sha256: str) -> Path | None:
        """The cached download; a cached file that went bad is downloaded again."""
        path = self._cache / f"{sha256}.npy"
        try:
            if path.is_file() and file_sha256(path) == sha256:
                os.utime(path)
                return path
            if (stored := self.get(key)) is None:
                return None
            self._cache.mkdir(parents=True, exist_ok=True)
            self._forget_unused()
            write_whole(path, stored.data)
        except OSError as error:
            raise StoreError(
                f"The cache folder {self._cache} cannot be written: {error.strerror}."
            ) from error
        return path

    def _forget_unused(self) -> None:
        """Remove what nobody has opened for a day; whoever still maps such a file keeps its content."""
        for path in self._cache.iterdir():
            with suppress(FileNotFoundError):  # another process was faster
                if time.time() - path.stat().st_mtime > UNUSED_SECONDS:
                    path.unlink()

    def keys(self, prefix: str) -> list[str]:
        """Every key under `prefix`, over as many pages as it takes."""
        with self._named_failure():
            pages = self._client.get_paginator("list_objects_v2")
            found = pages.paginate(Bucket=self._bucket, Prefix=self._prefix + prefix)
            keys = [entry["Key"] for page in found for entry in page.get("Contents", [])]
        return sorted(key.removeprefix(self._prefix) for key in keys)

    def delete(self, key: str) -> None:
        """Remove the object; S3 calls it no error when there is none."""
        with self._named_failure():
            self._client.delete_object(Bucket=self._bucket, Key=self._prefix + key)

    def link(self, key: str, *, seconds: int, content_type: str) -> str | None:
        """A signed address, which the bucket answers with this content type."""
        wanted = {"Bucket": self._bucket, "Key": self._prefix + key, "ResponseContentType": content_type}
        with self._named_failure():
            return str(self._client.generate_presigned_url("get_object", Params=wanted, ExpiresIn=seconds))

    @contextmanager
    def _named_failure(self) -> Iterator[None]:
        try:
            yield
        except (BotoCoreError, ClientError, ValueError) as error:
            reason = str(error).rstrip(".")
            raise StoreError(f"The object store s3://{self._bucket} did not answer: {reason}.") from error


def code_of(error: ClientError) -> str:
    """The error's code as S3 names it."""
    return str(error.response.get("Error", {}).get("Code", ""))
