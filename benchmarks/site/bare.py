"""What a request costs when there is nothing to find out: Django, DRF and 20 movies as JSON."""

from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

MOVIES = [
    {
        "id": 1000 + place,
        "title": f"The Movie Number {place}",
        "year": 1980 + place,
        "genres": ["Adventure", "Comedy", "Drama"],
        "directors": ["Somebody Famous"],
        "poster_url": None,
        "runtime": 90 + place,
        "rating_mean": 3.5,
        "rating_count": 100 * place,
        "score": 1.0 / (1 + place),
    }
    for place in range(20)
]


class BareView(APIView):
    """Asks nobody who they are."""

    authentication_classes = ()
    permission_classes = ()

    def get(self, request: Request) -> Response:  # noqa: ARG002
        """The same 20 movies each time."""
        return Response({"count": 20, "next": None, "previous": None, "results": MOVIES})
