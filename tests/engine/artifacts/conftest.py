"""A small model, and an S3 server in memory."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from engine.models.weighted_rating import WeightedRatingModel


@pytest.fixture
def chart() -> WeightedRatingModel:
    """A model of two items."""
    return WeightedRatingModel(
        item_ids=np.array([1, 2]), scores=np.array([4.5, 4.0]), mean_rating=3.5, minimum_ratings=2.0
    )


@pytest.fixture
def s3_url(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Iterator[str]:
    """The address of an empty bucket on a server of this test's own."""
    server_module = pytest.importorskip("moto.server", reason="the S3 test server is not installed")
    import boto3

    server = server_module.ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    boto3.client("s3").create_bucket(Bucket="movies")
    yield f"s3://movies/{tmp_path.name}"  # servers of one process share their buckets
    server.stop()
