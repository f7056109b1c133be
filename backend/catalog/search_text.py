"""Text as searches compare it."""

import unicodedata

# Letters that Unicode does not take apart into a plain letter and a mark; apostrophes go without a gap.
LETTERS = {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"}
PLAIN = str.maketrans(LETTERS | dict.fromkeys("'’‘`´", ""))

ASCII_GAPS = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})


def normalise(text: str) -> str:
    """Lower-case words without accents or punctuation: "Amélie: L'été" becomes "amelie lete"."""
    folded = text.casefold().translate(PLAIN)
    if folded.isascii():
        return " ".join(folded.translate(ASCII_GAPS).split())
    letters = unicodedata.normalize("NFKD", folded)
    return " ".join("".join(_plain(letter) for letter in letters).split())


def _plain(letter: str) -> str:
    if letter.isalnum():
        return letter
    return "" if unicodedata.combining(letter) else " "
