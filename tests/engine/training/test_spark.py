import os
import sys

import pytest

from engine.errors import MissingDependency
from engine.training.spark import spark_session


def test_without_pyspark_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(MissingDependency, match=r"nextflex\[spark\]"), spark_session("local[1]"):
        pass


@pytest.mark.spark
def test_a_running_session_is_used_and_left_running(spark):
    before = dict(os.environ)
    with spark_session("local[1]") as session:
        assert session is spark
    assert spark.range(3).count() == 3
    assert dict(os.environ) == before
    assert "SPARK_CONF_DIR" not in before, "the launcher's variables should be taken back"
