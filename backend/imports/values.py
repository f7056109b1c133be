"""Values as other services write them: ratings, years, ids and moments."""

import re
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

from backend.imports.entries import TITLE_LENGTH, Fault

YEARS = range(1870, 2101)
IMDB_ID = re.compile(r"(?:tt)?0*(\d{1,10})$")
LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)  # no service kept ratings before
OLD_IMDB = "%a %b %d %H:%M:%S %Y"  # Mon Jan  5 00:00:00 2015


def clean(text: object) -> str:
    """One line without control characters; whatever is no text is empty."""
    if not isinstance(text, str):
        return ""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


def title_of(text: object) -> str:
    """A title that can be one; raises Fault."""
    title = clean(text)
    if isinstance(text, str) and "\n" in text.strip():
        raise Fault("The title runs over several lines; a quotation mark may be missing.")
    if len(title) > TITLE_LENGTH:
        raise Fault(f"The title has more than {TITLE_LENGTH} characters.")
    return title


def half_stars_of_five(given: object) -> int | None:
    """0.5 … 5 stars as half stars; None where nothing is given; raises Fault."""
    value = _number(given)
    if value is None:
        return None
    if not Decimal("0.5") <= value <= 5 or value * 2 != int(value * 2):
        raise Fault(f"{_shown(given)} is no rating from 0.5 to 5 in halves.")
    return int(value * 2)


def half_stars_of_ten(given: object) -> tuple[int | None, str]:
    """1 … 10 as half stars, and a note where the value lies between two of them; raises Fault."""
    value = _number(given)
    if value is None:
        return None, ""
    if not Decimal("0.5") <= value <= 10:
        raise Fault(f"{_shown(given)} is no rating from 1 to 10.")
    half_stars = int(value + Decimal("0.5"))
    note = "" if half_stars == value else f"{_shown(given)} of 10 becomes {half_stars / 2:g} stars."
    return half_stars, note


def _number(given: object) -> Decimal | None:
    text = clean(given) if isinstance(given, str) else given
    if text in (None, ""):
        return None
    if isinstance(text, bool) or not isinstance(text, str | int | float):
        raise Fault("The rating is no number.")
    try:
        value = Decimal(str(text).replace(",", "."))
    except InvalidOperation as error:
        raise Fault(f"{_shown(given)} is no rating.") from error
    if not value.is_finite():
        raise Fault(f"{_shown(given)} is no rating.")
    if value == 0:
        raise Fault("A rating of 0 says nothing; the row is left out.")
    return value


def _shown(given: object) -> str:
    text = clean(str(given))
    return f"“{text}”" if len(text) <= 12 else f"“{text[:12]}…”"


def year_of(given: object) -> int | None:
    """The year at the beginning, of a date as well; None where there is none."""
    digits = re.match(r"\s*(\d{4})(?!\d)", str(given))
    return int(digits[1]) if digits and int(digits[1]) in YEARS else None


def imdb_number(given: object) -> int | None:
    """tt0114709, 0114709 and 114709 as 114709."""
    found = IMDB_ID.match(clean(given if isinstance(given, str) else str(given)))
    return int(found[1]) or None if found else None


def positive_id(given: object) -> int | None:
    """A whole number above 0, also written as text."""
    if isinstance(given, bool) or not isinstance(given, int | str):
        return None
    text = str(given).strip()
    return int(text) or None if text.isascii() and text.isdigit() and len(text) <= 15 else None


def moment_of(given: object) -> datetime | None:
    """An ISO day or moment, seconds since 1970, or IMDb's old form; None for anything else, or the future."""
    text = clean(given if isinstance(given, str) else str(given or ""))
    moment = _parsed(text)
    if moment is None:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment if LONG_AGO <= moment <= datetime.now(UTC) else None


def _parsed(text: str) -> datetime | None:
    if text.isascii() and text.isdigit():
        return datetime.fromtimestamp(int(text), UTC) if 8 < len(text) < 11 else None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.strptime(text, OLD_IMDB).replace(tzinfo=UTC)
    except ValueError:
        return None
