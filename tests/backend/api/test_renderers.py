from datetime import UTC, datetime

import numpy as np
from django.utils.functional import lazystr

from backend.api.renderers import OrjsonRenderer


def test_times_numbers_and_lazy_texts_are_json():
    data = {
        "at": datetime(2026, 1, 2, tzinfo=UTC),
        "score": np.float64(0.5),
        "text": lazystr("later"),
        1: None,
    }
    expected = b'{"at":"2026-01-02T00:00:00+00:00","score":0.5,"text":"later","1":null}'
    assert OrjsonRenderer().render(data) == expected


def test_nothing_is_an_empty_body():
    assert OrjsonRenderer().render(None) == b""
