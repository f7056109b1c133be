"""Images in a bucket: moto's server stands in for S3."""

import urllib.request

import pytest

pytestmark = pytest.mark.usefixtures("movies")


@pytest.fixture
def bucket(monkeypatch, settings):
    """An empty bucket, named by the settings."""
    boto3, server = pytest.importorskip("boto3"), pytest.importorskip("moto.server")
    for name, value in {"ID": "test", "KEY": "test"}.items():
        monkeypatch.setenv({"ID": "AWS_ACCESS_KEY_ID", "KEY": "AWS_SECRET_ACCESS_KEY"}[name], value)
    running = server.ThreadedMotoServer(port=0)
    running.start()
    host, port = running.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    client = boto3.client("s3", region_name="us-east-1")
    client.create_bucket(Bucket="films")
    settings.OBJECT_STORE_URL = "s3://films/site"
    yield lambda: [found["Key"] for found in client.list_objects_v2(Bucket="films").get("Contents", [])]
    running.stop()


def test_an_image_lies_in_the_bucket_and_is_read_by_a_signed_address(
    bucket, client, guest, upload, on_commit
):
    post = client.post("/api/v1/posts/", {"movie_id": 1, "image": upload()}).json()
    assert len(bucket()) == 2
    assert all(key.startswith("site/uploads/") for key in bucket())
    response = guest.get(post["image"]["url"])
    assert response.status_code == 302
    assert "Signature=" in response["Location"]
    with urllib.request.urlopen(response["Location"]) as image:
        assert image.headers["Content-Type"] == "image/jpeg"
        assert image.read().startswith(b"\xff\xd8\xff")
    with on_commit():
        client.delete(f"/api/v1/posts/{post['id']}/")
    assert bucket() == []


def test_a_bucket_that_browsers_do_not_reach_is_read_by_the_site(bucket, client, guest, upload, settings):
    settings.OBJECT_STORE_URL, settings.UPLOAD_LINK_SECONDS = "s3://films/inside", 0
    post = client.post("/api/v1/posts/", {"movie_id": 1, "image": upload()}).json()
    response = guest.get(post["image"]["url"])
    assert response.status_code == 200
    assert response.content.startswith(b"\xff\xd8\xff")


def test_a_bucket_that_does_not_answer_is_a_503_and_nothing_is_posted(client, settings, monkeypatch, upload):
    pytest.importorskip("boto3")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    settings.OBJECT_STORE_URL = "s3://films/away"
    response = client.post("/api/v1/posts/", {"movie_id": 1, "image": upload()})
    assert response.status_code == 503
    assert client.get("/api/v1/posts/").json()["count"] == 0
