"""Catalogues loaded before: people are linked now, statistics come with the next loading."""

from itertools import islice

from django.db import migrations

from backend.catalog.search_text import normalise


def fill(apps, schema_editor):
    Movie, MovieCredit = apps.get_model("catalog", "Movie"), apps.get_model("catalog", "MovieCredit")
    rows = Movie.objects.values_list("id", "directors", "cast").iterator(1000)
    while batch := list(islice(rows, 1000)):
        MovieCredit.objects.bulk_create(
            [
                MovieCredit(movie_id=movie_id, name=name)
                for movie_id, directors, cast in batch
                for name in {normalise(name)[:120] for name in [*directors, *cast[:20]]} - {""}
            ],
            batch_size=2000,
        )
    apps.get_model("catalog", "CatalogRevision").objects.update(source_stamp="")


class Migration(migrations.Migration):

    dependencies = [
        ('catalog', '0002_filters_and_histograms'),
    ]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
