"""Every row by its number."""

from types import ModuleType

from benchmarks.rows import (
    als_training,
    batch,
    catalogue_loading,
    content_similarity,
    cost_growth,
    fold_in,
    lists,
    mixed_reads,
    opening,
    personal,
    reading_csv,
)

ROWS: dict[int, ModuleType] = {
    1: personal,
    2: lists,
    3: content_similarity,
    4: fold_in,
    5: batch,
    6: als_training,
    7: cost_growth,
    8: opening,
    9: reading_csv,
    10: catalogue_loading,
    11: mixed_reads,
}
