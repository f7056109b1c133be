"""The summary, the models and the recommender's figures as the API shows them."""

from typing import Any

from rest_framework import serializers


class SummaryQuery(serializers.Serializer[Any]):
    """How far back."""

    days = serializers.IntegerField(default=30, min_value=1, max_value=366)


class DayCount(serializers.Serializer[Any]):
    """A day and how often something happened."""

    day = serializers.DateField()
    count = serializers.IntegerField()


class MovieCount(serializers.Serializer[Any]):
    """A movie and how often it was rated."""

    id = serializers.IntegerField()
    title = serializers.CharField()
    count = serializers.IntegerField()


class MostRated(serializers.Serializer[Any]):
    """The most rated movies."""

    site = MovieCount(many=True)
    dataset = MovieCount(many=True)


class RecommenderCall(serializers.Serializer[Any]):
    """One question to the recommender in figures."""

    question = serializers.CharField()
    count = serializers.IntegerField()
    errors = serializers.IntegerField(  # type: ignore[assignment]  # a field, not the list of messages
        help_text="Answers that could not be given."
    )
    p50_ms = serializers.FloatField(help_text="Over the latest thousand.")
    p95_ms = serializers.FloatField()


class RecommenderFigures(serializers.Serializer[Any]):
    """What the worker that answers has been asked since it started."""

    worker = serializers.IntegerField(help_text="The number of its process; another may answer next time.")
    versions = serializers.DictField(child=serializers.CharField(), help_text="What it serves, by model.")
    calls = RecommenderCall(many=True)


class ModelVersion(serializers.Serializer[Any]):
    """A trained model."""

    version = serializers.CharField()
    created = serializers.DateTimeField()
    dataset = serializers.CharField(help_text="Fingerprint of what it was trained on.")
    code_version = serializers.CharField()
    metrics = serializers.DictField(child=serializers.FloatField(), help_text="On the holdout.")
    params = serializers.DictField(help_text="Its settings, numbers and words.")
    serves = serializers.BooleanField()


class ServedModel(serializers.Serializer[Any]):
    """A model and its versions."""

    stem = serializers.CharField()
    serving = serializers.CharField(allow_null=True)
    versions = ModelVersion(many=True, help_text="The newest first.")


class ModelOverview(serializers.Serializer[Any]):
    """Every model."""

    models = ServedModel(many=True)
    roll_back_to = serializers.DictField(
        child=serializers.CharField(), allow_null=True, help_text="The versions before the present ones."
    )


class VersionChoice(serializers.Serializer[Any]):
    """Which version is to serve."""

    version = serializers.CharField(max_length=200)
