"""Each a 4xx problem that names the reason, with nothing stored."""

import struct
import zipfile
import zlib
from io import BytesIO

import pytest
from PIL import Image

from backend.posts.models import Post
from tests.backend.posts.pictures import encoded, picture

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/posts/"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def bomb() -> bytes:
    """A PNG of 50,000 × 50,000 pixels in a few kilobytes."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 50_000, 50_000, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0" * 6251)) + chunk(b"IEND", b"")


def animation() -> bytes:
    """A GIF of 10,000 frames."""
    single = encoded(Image.new("P", (1, 1)), "GIF")
    start = single.index(b"\x2c")
    return single[:start] + single[start:-1] * 10_000 + b";"


def archive() -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as opened:
        opened.writestr("Evil.class", b"\xca\xfe\xba\xbe")
    return file.getvalue()


JPEG, PNG, GIF = (encoded(picture(), kind) for kind in ("JPEG", "PNG", "GIF"))


# What is wrong with the form rather than with the image in it.
ILL_FORMED = {"empty", "path", "control characters", "255 characters", "header size"}


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("notes.txt", b"just text", "not a JPEG"),
        ("poster.jpg", b"just text", "not a JPEG"),
        ("poster.jpg", PNG, "is called .jpg but is a PNG"),
        ("poster.php", JPEG, "is called .php but is a JPEG"),
        ("poster.svg", SVG, "not a JPEG"),
        ("poster.png", SVG, "not a JPEG"),
        ("poster.jpg", JPEG + archive(), "something else"),
        ("poster.jpg", JPEG[:20] + b"<script>alert(1)</script>" + JPEG[20:], ""),
        ("poster.jpg", JPEG + b"<?php system($_GET[0]); ?>", "something else"),
        ("poster.png", PNG + b"alert(1)", "something else"),
        ("poster.png", PNG + b"alert(1);'IEND1234", "something else"),
        ("poster.gif", GIF + b"*/=alert(1)", "something else"),
        ("poster.jpg", JPEG[: len(JPEG) // 2], "damaged or cut off"),
        ("poster.png", PNG[: len(PNG) // 2], "damaged or cut off"),
        ("poster.png", bomb(), "40 million pixels"),
        ("poster.gif", animation(), "Animated"),
        ("poster.jpg", b"", "empty"),
        ("../poster.jpg", JPEG, "path"),
        ("C:\\poster.jpg", JPEG, "path"),
        ("..", JPEG, "path"),
        ("post\0er.jpg", JPEG, "control characters"),
        ("x" * 300 + ".jpg", JPEG, "255 characters"),
        ("x" * 10_000 + ".jpg", JPEG, "header size"),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else repr(value)[:30],
)
def test_it_is_refused_with_its_reason(client, files, name, data, reason):
    response = client.post(URL, form(name, data), content_type="multipart/form-data; boundary=b")
    problem = response.json()
    assert response.status_code == (400 if reason in ILL_FORMED else 422)
    assert response["Content-Type"] == "application/problem+json"
    assert reason in problem["detail"]
    assert not Post.objects.exists()
    assert files() == []


def form(name: str, data: bytes) -> bytes:
    """As no well-behaved client would write it: the name goes out as it is."""
    head = f'--b\r\nContent-Disposition: form-data; name="image"; filename="{name}"\r\n\r\n'.encode()
    movie = b'\r\n--b\r\nContent-Disposition: form-data; name="movie_id"\r\n\r\n1\r\n--b--\r\n'
    return head + data + movie


def test_200_megabytes_are_refused_by_their_announcement(client):
    response = client.generic(
        "POST", URL, b"", content_type="multipart/form-data; boundary=b", CONTENT_LENGTH=200_000_000
    )
    assert response.status_code == 413
    assert "10.1 MB" in response.json()["detail"]


def test_one_byte_more_than_allowed_is_refused(client, settings, upload, files):
    settings.UPLOAD_MAX_BYTES = len(JPEG) - 1
    response = client.post(URL, {"movie_id": 1, "image": upload(JPEG)})
    assert response.status_code == 413
    settings.UPLOAD_MAX_BYTES = len(JPEG)
    assert client.post(URL, {"movie_id": 1, "image": upload(JPEG)}).status_code == 201


def test_a_body_without_a_file_may_have_a_megabyte(client):
    body = b'{"text": "' + b"x" * 2_000_000 + b'"}'
    assert client.generic("POST", URL, body, content_type="application/json").status_code == 413


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP"])
def test_damage_anywhere_is_a_problem_and_never_a_crash(client, settings, upload, kind):
    settings.THROTTLE_RATES = dict.fromkeys(settings.THROTTLE_RATES, "off")
    data = encoded(picture(), kind)
    for place in range(0, len(data), max(1, len(data) // 30)):
        damaged = data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]
        response = client.post(URL, {"movie_id": 1, "image": upload(damaged, "poster")})
        assert response.status_code in {200, 201, 422}, (place, response.content)
