"""Text as searches compare it."""

import unicodedata

# Letters that Unicode does not take apart into a plain letter and a mark.
PLAIN = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"}
    | dict.fromkeys("'’‘`´")
)


def normalise(text: str) -> str:
    """Lower-case words without accents or punctuation: "Amélie: L'été" becomes "amelie lete"."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(PLAIN))
    return " ".join(
        "".join(c if c.isalnum() else "" if unicodedata.combining(c) else " " for c in plain).split()
    )
