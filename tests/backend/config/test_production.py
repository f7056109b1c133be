import os
import subprocess
import sys

import pytest

from backend.config.production import default_image_origins

SAFE = {"PRODUCTION": "true", "SECRET_KEY": "k" * 25 + "0123456789-_" * 3, "ALLOWED_HOSTS": "films.example"}


def manage(tmp_path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    return subprocess.run(
        [sys.executable, "manage.py", *command],
        env=kept | {"VAR": str(tmp_path / "var")} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_deployment_check_finds_nothing(tmp_path):
    result = manage(tmp_path, "check", "--deploy", "--fail-level", "WARNING", **SAFE)
    assert result.returncode == 0, result.stderr
    assert "no issues" in result.stdout


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY"),
        ({"DEBUG": "true"}, "DEBUG"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
        ({"THROTTLE_POSTS": "often"}, "THROTTLE_POSTS"),
    ],
)
def test_what_is_not_safe_does_not_start(tmp_path, change, reason):
    result = manage(tmp_path, "check", **SAFE | change)
    assert result.returncode != 0
    assert reason in result.stderr.strip().splitlines()[-1]
    assert not (tmp_path / "var" / "secret_key").exists()


def test_images_come_from_the_bucket_only_where_there_is_one():
    assert default_image_origins("file:///var/store", endpoint="") == []
    assert default_image_origins("s3://films/site", endpoint="") == ["https://*.amazonaws.com"]
    assert default_image_origins("s3://films", endpoint="http://s3:9000/x") == ["http://s3:9000"]
