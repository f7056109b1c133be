"""MovieLens titles: "Matrix, The (1999)" is "The Matrix" of 1999."""

import re

YEAR = re.compile(r"\s*\((\d{4})(?:\s*[-–]\s*(?:\d{4})?)?\)\s*$")  # also "(2006–2007)" and "(2007- )"
ARTICLES = (
    "The|An|A|Le|La|Les|L'|L’|Un|Une|Il|Lo|I|Gli|Uno|Una|El|Los|Las|"
    "Der|Die|Das|Ein|Eine|De|Det|Den|Het|O|Os|As"
)
INVERTED = re.compile(rf"^(?P<rest>.+), (?P<article>{ARTICLES})$", re.IGNORECASE | re.DOTALL)
BRACKETED = re.compile(r"\(([^()]*)\)")


def parse_title(text: str) -> tuple[str, int | None]:
    """The title as people say it, and the year (the first, of a series) where one is given."""
    match = YEAR.search(text)
    title = (text[: match.start()] if match else text).strip()
    year = int(match[1]) if match else None
    head, bracket, rest = title.partition(" (")
    alternates = BRACKETED.sub(lambda inner: f"({_article_first(inner[1])})", bracket + rest)
    return (_article_first(head) + alternates) or text.strip(), year


def _article_first(title: str) -> str:
    match = INVERTED.match(title)
    if not match:
        return title
    article = match["article"]
    return f"{article}{'' if article.endswith(('’', chr(39))) else ' '}{match['rest']}"
