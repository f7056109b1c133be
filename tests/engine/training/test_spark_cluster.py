"""A Spark master and two workers as processes of their own, as they would run on machines of their own.

`make cluster-test` runs these; they take a minute.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest

from engine.training.als import fit_als
from tests.engine.training.fit_on_cluster import SETTINGS, ratings

pytestmark = [
    pytest.mark.spark,
    pytest.mark.skipif("CLUSTER" not in os.environ, reason="make cluster-test starts a Spark cluster"),
]
ROOT = Path(__file__).parents[3]
PATIENCE = 300  # seconds
LOGGING = """rootLogger.level = info
rootLogger.appenderRef.console.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %m%n
"""


@dataclass
class Cluster:
    """The processes; each leads a group, to which a worker's executors belong."""

    environment: dict[str, str]
    folder: Path
    master: str = ""
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, name: str, *command: str) -> subprocess.Popen[bytes]:
        """A process that writes to NAME.log."""
        with (self.folder / f"{name}.log").open("wb") as log:
            return subprocess.Popen(
                command, env=self.environment, cwd=ROOT, stdout=log, stderr=log, start_new_session=True
            )

    def start_node(self, name: str, *command: str) -> subprocess.Popen[bytes]:
        """A process of Spark."""
        program, *options = command
        spark_class = self.environment["SPARK_CLASS"]
        return self.start(name, spark_class, f"org.apache.spark.deploy.{program}", *options)

    def start_worker(self) -> None:
        """One core, one gigabyte."""
        name = f"worker{len(self.workers)}"
        options = ("--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", "0")
        worker = self.start_node(
            name, "worker.Worker", *options, "--work-dir", str(self.folder / name), self.master
        )
        self.workers.append(worker)

    def log(self, name: str) -> str:
        """What a process has said so far."""
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def fit(self, store: str, name: str) -> subprocess.Popen[bytes]:
        """Fits ALS in a process of its own."""
        script = str(Path(__file__).with_name("fit_on_cluster.py"))
        return self.start(name, sys.executable, script, self.master, store, str(self.folder / f"{name}.npy"))


def kill(process: subprocess.Popen[bytes]) -> None:
    """The process and those that it has started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def wait_for(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"{what} did not happen"
        time.sleep(0.05)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A master that knows two workers."""
    pyspark = pytest.importorskip("pyspark", reason="the extra `spark` is not installed")
    from engine.training.java import prepare_java_home

    folder = tmp_path_factory.mktemp("cluster")
    (folder / "log4j2.properties").write_text(LOGGING)
    java_home = prepare_java_home(folder / "java", java_home=os.environ.get("JAVA_HOME"))
    running = Cluster(
        folder=folder,
        environment={
            **os.environ,
            "JAVA_HOME": str(java_home),
            "SPARK_CLASS": str(Path(pyspark.__file__).parent / "bin" / "spark-class"),
            "SPARK_CONF_DIR": str(folder),
            "SPARK_LOCAL_IP": "127.0.0.1",
            "PYTHONPATH": str(ROOT),
            "AWS_ENDPOINT_URL": os.environ.get("TEST_S3_ENDPOINT", ""),
            "AWS_ACCESS_KEY_ID": os.environ.get("TEST_S3_KEY", ""),
            "AWS_SECRET_ACCESS_KEY": os.environ.get("TEST_S3_SECRET", ""),
            "AWS_DEFAULT_REGION": "us-east-1",
        },
    )
    options = ("--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
    master = running.start_node("master", "master.Master", *options)
    try:
        wait_for(lambda: "Starting Spark master at " in running.log("master"), "the master's start")
        running.master = running.log("master").split("Starting Spark master at ")[1].split()[0]
        for _ in range(2):
            running.start_worker()
        wait_for(lambda: running.log("master").count("Registering worker") == 2, "the workers' registration")
        yield running
    finally:
        for process in [*running.workers, master]:
            kill(process)


@pytest.fixture
def store(cluster: Cluster, tmp_path: Path) -> str:
    """The address of an empty store: a bucket where tests/with-s3 has started a server, else a folder."""
    if not (endpoint := os.environ.get("TEST_S3_ENDPOINT")):
        return (tmp_path / "store").as_uri()
    import boto3

    keys = {"id": os.environ["TEST_S3_KEY"], "secret": os.environ["TEST_S3_SECRET"]}
    bucket = f"cluster-{uuid4().hex[:8]}"
    boto3.client(
        "s3", endpoint_url=endpoint, aws_access_key_id=keys["id"], aws_secret_access_key=keys["secret"]
    ).create_bucket(Bucket=bucket)
    return f"s3://{bucket}/nextflex"


@pytest.fixture(scope="module")
def local_factors(spark) -> np.ndarray:
    """What one machine fits."""
    return fit_als(ratings(), spark=spark, **SETTINGS).model.item_factors


def test_a_cluster_fits_the_factors_that_one_machine_fits(cluster, local_factors, store, tmp_path):
    assert cluster.fit(store, "undisturbed").wait(PATIENCE) == 0, cluster.log("undisturbed")
    factors = np.load(cluster.folder / "undisturbed.npy")
    np.testing.assert_allclose(factors, local_factors, atol=1e-4)
    assert all((cluster.folder / f"worker{number}").glob("app-*/*") for number in range(2))
    left = [path for path in (tmp_path / "store").rglob("*") if path.is_file()]
    assert left == [], "partitions are for one fit"


def test_a_worker_killed_in_mid_fit_changes_nothing(cluster, local_factors, store):
    fit = cluster.fit(store, "disturbed")
    wait_for(lambda: (cluster.folder / "disturbed.npy.begun").exists() or fit.poll() is not None, "the fit")
    assert fit.poll() is None, cluster.log("disturbed")
    kill(cluster.workers[0])
    assert fit.wait(PATIENCE) == 0, cluster.log("disturbed")
    np.testing.assert_allclose(np.load(cluster.folder / "disturbed.npy"), local_factors, atol=1e-4)
