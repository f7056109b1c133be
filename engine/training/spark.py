"""One quiet Spark session, without asking the machine for anything but (at most) a Java."""

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import MissingDependency, TrainingError
from engine.training.java import prepare_java_home
from engine.types import Progress

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

LOGGING = """rootLogger.level = error
rootLogger.appenderRef.console.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.target = SYSTEM_ERR
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = Spark: %m%n
logger.gateway.name = org.apache.spark.api.python.PythonGatewayServer
logger.gateway.level = error
"""  # the gateway's own level decides whether Spark announces a change of log level
SETTINGS: dict[str, bool | float | int | str | None] = {
    "spark.ui.enabled": False,
    "spark.ui.showConsoleProgress": False,
    "spark.driver.memory": "2g",
    "spark.sql.shuffle.partitions": 8,
}
LOOPBACK: dict[str, bool | float | int | str | None] = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
}


@contextmanager
def spark_session(master: str) -> Iterator["SparkSession"]:
    """A session on `master` ("local[*]", "spark://host:7077" …), stopped at the end.

    A session that this process already has is used instead, and left running. Raises MissingDependency
    without pyspark or Java, TrainingError when the master does not answer.
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise MissingDependency("Training needs Spark: pip install 'nextflex[spark]'.") from error
    if (running := SparkSession.getActiveSession()) is not None:
        yield running
        return
    local, folder = master.startswith("local"), java_folder()
    settings = SETTINGS | (LOOPBACK if local else {})
    settings |= {"spark.sql.warehouse.dir": f"{folder}/warehouse", "spark.local.dir": str(folder)}
    settings["spark.driver.extraJavaOptions"] = f"-Djava.io.tmpdir={folder}"
    builder: Any = SparkSession.builder.master(master).appName("nextflex").config(map=settings)
    with _environment(folder, local=local):
        try:
            session = builder.getOrCreate()
        except Exception as error:  # py4j and pyspark share no narrower class
            reason = str(error).strip().splitlines()[0]
            raise TrainingError(f"Spark did not start on {master!r}: {reason}.") from error
    try:
        yield session
    finally:
        session.stop()


@contextmanager
def spark_if(needed: bool, *, master: str, progress: Progress) -> Iterator["SparkSession | None"]:
    """A session, whose start is reported, where one is needed; else None."""
    if not needed:
        yield None
        return
    progress("Starting Spark", done=0, total=1)
    with spark_session(master) as session:
        progress("Starting Spark", done=1, total=1)
        yield session


@cache
def java_folder() -> Path:
    """The one temporary folder of this process's Java, which outlives a session; removed at exit."""
    folder = tempfile.mkdtemp(prefix="nextflex-spark-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


@contextmanager
def _environment(folder: Path, *, local: bool) -> Iterator[None]:
    """Variables for Spark's launcher, a shell script that takes its settings from nowhere else."""
    before = dict(os.environ)
    (folder / "log4j2.properties").write_text(LOGGING)
    java_home = prepare_java_home(folder / "java", java_home=before.get("JAVA_HOME"))
    os.environ |= {
        "JAVA_HOME": str(java_home),
        "SPARK_CONF_DIR": str(folder),
        "PYSPARK_PYTHON": sys.executable,
    }
    if local:
        os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    try:
        yield
    finally:
        os.environ.clear()
        os.environ |= before
