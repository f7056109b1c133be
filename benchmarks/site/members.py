"""Users with ratings, and their access tokens as JSON: `python -m benchmarks.site.members USERS RATINGS`."""

import json
import sys
from typing import TYPE_CHECKING

import django
import numpy as np
from django.db import transaction

if TYPE_CHECKING:
    from backend.accounts.models import User

PASSWORD = "!"  # no hash: nobody logs in with it


def main(n_users: int, n_ratings: int) -> None:
    """Print one token for each of `n_users`, each with `n_ratings` ratings of well-known movies."""
    django.setup()
    from rest_framework_simplejwt.tokens import AccessToken

    from backend.accounts.models import User

    tokens = []
    for number in range(n_users):
        email = f"bench-{number}@nextflex.local"
        user, _ = User.objects.get_or_create(email=email, defaults={"password": PASSWORD})
        if user.ratings.count() != n_ratings:
            rate_movies(user, n_ratings=n_ratings, seed=number)
        tokens.append(str(AccessToken.for_user(user)))
    sys.stdout.write(json.dumps(tokens))


@transaction.atomic
def rate_movies(user: "User", *, n_ratings: int, seed: int) -> None:
    """Give the user that many ratings, of movies drawn from the 2,000 most rated."""
    from backend.catalog.models import Movie
    from backend.ratings.models import Rating

    rng = np.random.default_rng(seed)
    famous = list(Movie.objects.order_by("-rating_count").values_list("id", flat=True)[:2000])
    chosen = rng.choice(famous, min(n_ratings, len(famous)), replace=False)
    stars = rng.choice(np.arange(4, 11), len(chosen))
    Rating.objects.filter(user=user).delete()
    Rating.objects.bulk_create(
        Rating(user=user, movie_id=int(movie), half_stars=int(half_stars))
        for movie, half_stars in zip(chosen, stars, strict=True)
    )


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
