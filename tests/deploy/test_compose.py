"""The compose file fits the schema, its settings exist, its secrets are asked for, its images are pinned."""

import os
import re
import subprocess

import pytest
from django.conf import settings

from tests.deploy.compose import ROOT, SECRETS, example_variables, raw_services, services
from tests.deploy.parts import program

NOT_OURS = {"AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "DATASET"}


def test_docker_compose_takes_the_file(tmp_path):
    compose = program("docker-compose")
    if compose is None:
        if os.environ.get("CI"):
            pytest.fail("continuous integration must have docker-compose")
        pytest.skip("no docker-compose on this machine")
    env = tmp_path / "env"
    env.write_text("".join(f"{name}={value}\n" for name, value in example_variables().items()))
    result = subprocess.run(
        [compose, "--env-file", env, "--file", ROOT / "docker-compose.yml", "config", "--quiet"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("secret", SECRETS)
def test_without_a_secret_nothing_starts(secret):
    with pytest.raises(KeyError, match=secret):
        services(example_variables() | {secret: ""})


def test_every_variable_that_our_services_get_is_one_they_read():
    source = (settings.ROOT / "backend" / "config" / "settings.py").read_text()
    read = set(re.findall(r'read\(\s*[\w.]+,\s*"([A-Z0-9_]+)"', source))
    ours = services(example_variables())
    given = {name for service in ("bootstrap", "web", "trainer") for name in ours[service].environment}
    assert given - NOT_OURS <= read


def test_every_variable_of_the_file_is_in_the_example():
    text = (ROOT / "docker-compose.yml").read_text()
    assert set(re.findall(r"\$\{(\w+)", text)) == set(example_variables())


def test_every_image_is_pinned_or_built_here():
    for name, service in raw_services().items():
        assert "build" in service or re.search(r":\d+\.\d+", service["image"]), name
    froms = re.findall(r"^FROM (\S+)", (ROOT / "Dockerfile").read_text(), re.M)
    assert froms
    stages = set(re.findall(r"^FROM \S+ AS (\S+)", (ROOT / "Dockerfile").read_text(), re.M))
    assert all(image in stages or re.search(r":\d+\.\d+", image) for image in froms)


def test_no_container_of_ours_runs_as_root():
    stages = re.split(r"^FROM ", (ROOT / "Dockerfile").read_text(), flags=re.M)
    final = {match[1]: stage for stage in stages if (match := re.match(r"\S+ AS (\S+)", stage))}
    for service in raw_services().values():
        if "build" in service:
            assert re.search(r"^USER (?!root)", final[service["build"]["target"]], re.M)


def test_what_runs_on_tells_whether_it_is_healthy():
    lasting = {name for name, service in raw_services().items() if service["restart"] == "unless-stopped"}
    without = {name for name in lasting if "healthcheck" not in raw_services()[name]}
    assert without == {"spark-worker", "trainer"}  # nobody asks them anything
