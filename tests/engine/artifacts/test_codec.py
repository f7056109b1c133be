from dataclasses import dataclass

import numpy as np
import pytest
from scipy.sparse import csr_array

from engine.artifacts.codec import decode, encode
from engine.errors import CorruptArtifact
from engine.types import Floats


@dataclass(frozen=True, kw_only=True)
class EveryKind:
    numbers: Floats
    names: tuple[str, ...]
    table: csr_array
    count: int
    mean: float


MODEL = EveryKind(
    numbers=np.array([[1.5, 2.5]]),
    names=("Amélie", "", "WALL·E"),
    table=csr_array(np.array([[0.0, 1.0, 0.0]])),
    count=3,
    mean=0.5,
)


def test_every_kind_of_field_survives():
    params, arrays = encode(MODEL)
    again = decode(EveryKind, params=params, arrays=arrays)
    assert again.numbers.tolist() == [[1.5, 2.5]]
    assert again.names == MODEL.names
    assert again.table.toarray().tolist() == [[0, 1, 0]]
    assert (again.count, again.mean) == (3, 0.5)


def test_no_strings_and_no_rows_survive():
    empty = EveryKind(numbers=np.empty(0), names=(), table=csr_array((0, 4)), count=0, mean=0.0)
    params, arrays = encode(empty)
    again = decode(EveryKind, params=params, arrays=arrays)
    assert again.names == ()
    assert again.table.shape == (0, 4)


def test_a_missing_part_is_named():
    params, arrays = encode(MODEL)
    del arrays["names"]
    with pytest.raises(CorruptArtifact, match="names"):
        decode(EveryKind, params=params, arrays=arrays)
