"""A small model, and a bucket: on the server that tests/with-s3 started, else on one in memory."""

import os
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import numpy as np
import pytest

from engine.models.weighted_rating import WeightedRatingModel


@pytest.fixture
def chart() -> WeightedRatingModel:
    """A model of two items."""
    return WeightedRatingModel(
        item_ids=np.array([1, 2]), scores=np.array([4.5, 4.0]), mean_rating=3.5, minimum_ratings=2.0
    )


@pytest.fixture(scope="session")
def s3_endpoint() -> Iterator[str]:
    """The address of a server."""
    if address := os.environ.get("TEST_S3_ENDPOINT"):
        yield address
        return
    server_module = pytest.importorskip("moto.server", reason="the S3 test server is not installed")
    server = server_module.ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def s3_url(s3_endpoint: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> str:
    """The address of a place in an empty bucket, and the variables that lead there."""
    boto3 = pytest.importorskip("boto3", reason="the extra `s3` is not installed")
    monkeypatch.setenv("AWS_ENDPOINT_URL", s3_endpoint)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", os.environ.get("TEST_S3_KEY", "test"))
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", os.environ.get("TEST_S3_SECRET", "test"))
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)  # it remembers keys
    bucket = f"movies-{uuid4().hex[:8]}"
    boto3.client("s3").create_bucket(Bucket=bucket)
    return f"s3://{bucket}/nextflex"
