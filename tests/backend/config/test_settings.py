import os
import subprocess
import sys

import pytest


def start(tmp_path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "import backend.config.settings as s; print(s.SECRET_KEY, s.DEBUG)"]
    variables = os.environ | {"VAR": str(tmp_path / "var")} | environment
    return subprocess.run(command, env=variables, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "eighty"), ("MODEL_POLL_SECONDS", "often"), ("DATABASE_URL", "nosql://here")]
)
def test_a_bad_value_stops_start_up_and_is_named(tmp_path, name, value):
    result = start(tmp_path, **{name: value})
    assert result.returncode != 0
    assert name in result.stderr.splitlines()[-1]


def test_nothing_has_to_be_set(tmp_path):
    result = start(tmp_path)
    key, debug = result.stdout.split()
    assert (len(key) > 50, debug) == (True, "False")
    assert start(tmp_path).stdout.split()[0] == key
