import io
import json
import logging
import logging.config
import sys

import pytest
from django.conf import settings

from backend.api.request_ids import current


@pytest.fixture
def line_of():
    """What the JSON log says about a record."""

    def line(**record: object) -> dict[str, str]:
        stream = io.StringIO()
        config = {**settings.LOGGING, "root": {"handlers": ["stderr"], "level": "INFO"}}
        handler = {**config["handlers"]["stderr"], "formatter": "json", "stream": stream}
        kept = logging.root.handlers[:]
        try:
            logging.config.dictConfig({**config, "handlers": {"stderr": handler}, "loggers": {}})
            logging.getLogger("backend.test").log(logging.WARNING, "Tea is %s", "ready", **record)
        finally:
            logging.root.handlers[:] = kept
            logging.config.dictConfig(settings.LOGGING)
        return json.loads(stream.getvalue())

    return line


def test_a_line_of_json_names_its_request(line_of):
    token = current.set("request-0001")
    line = line_of()
    current.reset(token)
    assert line.pop("time")
    assert line == {
        "level": "WARNING",
        "logger": "backend.test",
        "request_id": "request-0001",
        "message": "Tea is ready",
    }


def test_a_crash_stays_one_line(line_of):
    try:
        raise RuntimeError("a bug")
    except RuntimeError:
        line = line_of(exc_info=sys.exc_info())
    assert "RuntimeError: a bug" in line["exception"]
