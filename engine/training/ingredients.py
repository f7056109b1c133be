"""What a fit may use."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.artifacts.objects import Objects
from engine.datasets.catalog import Catalog
from engine.types import Interactions, Progress, no_progress

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingredients:
    """What a fit may use."""

    interactions: Interactions  # the training part
    catalog: Catalog  # every item, also those without ratings
    spark: "SparkSession | None"  # there for those that need it
    seed: int
    objects: Objects | None = None  # where a cluster's workers read from; None: everything runs here
    progress: Progress = no_progress

    def fitting_to(self, interactions: Interactions) -> "Ingredients":
        """The same with other interactions."""
        return replace(self, interactions=interactions)
