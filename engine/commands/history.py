"""A history as people type it: "Toy Story=5, The Good, the Bad and the Ugly=4.5"."""

import re
from argparse import ArgumentTypeError

RATED = re.compile(r"\s*(?P<title>[^=]+?)\s*=\s*(?P<rating>\d+(?:\.\d+)?)\s*(?:,|$)")


def parse_history(text: str) -> dict[str, float]:
    """Title -> stars; commas may be part of titles. Raises ArgumentTypeError."""
    ratings, end = {}, 0
    while end < len(text):
        found = RATED.match(text, end)
        if found is None:
            raise ArgumentTypeError(f"{text[end:]!r} is not of the form title=rating,title=rating")
        rating = float(found["rating"])
        if not 0.5 <= rating <= 5 or rating * 2 % 1:
            raise ArgumentTypeError(f"{found['rating']} is not a rating from 0.5 to 5 in halves")
        ratings[found["title"]] = rating
        end = found.end()
    if not ratings:
        raise ArgumentTypeError("a history names at least one rated movie")
    return ratings
