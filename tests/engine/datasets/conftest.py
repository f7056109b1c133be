"""Datasets of three movies in every format, written to a folder."""

from collections.abc import Callable
from pathlib import Path

import pytest

Files = dict[str, str | bytes]
Write = Callable[..., Path]

MOVIELENS_CSV = {
    "movies.csv": (
        "movieId,title,genres\n"
        "1,Toy Story (1995),Animation|Children\n"
        '2,"Matrix, The (1999)",Action|Sci-Fi\n'
        "3,Babylon 5,(no genres listed)\n"
    ),
    "ratings.csv": ("userId,movieId,rating,timestamp\n1,1,4.0,100\n1,2,5.0,101\n2,2,0.5,200\n7,3,3.5,300\n"),
    "links.csv": "movieId,imdbId,tmdbId\n1,0114709,862\n2,0133093,603\n3,0105946,\n",
    "tags.csv": "userId,movieId,tag,timestamp\n1,1,Pixar,1\n2,1,pixar,2\n2,1,fun,3\n",
}
MOVIELENS_1M = {
    "movies.dat": "1::Toy Story (1995)::Animation|Children's\n2::Amélie: a film (2001)::Romance\n",
    "ratings.dat": "1::1::5::100\n1::2::4::101\n2::2::1::102\n",
    "users.dat": "1::F::1::10::48067\n",
}
MOVIELENS_10M = {
    "movies.dat": "1::Toy Story (1995)::Animation|Children\n2::Amélie (2001)::Romance\n",
    "ratings.dat": "1::1::4.5::100\n1::2::4::101\n2::2::1::102\n",
    "tags.dat": "1::2::Paris: the city::100\n",
}
FLAGS = {"Toy Story": "0|0|0|1|1|1|0|0|0|0|0|0|0|0|0|0|0|0|0", "unknown": "1" + "|0" * 18}
MOVIELENS_100K = {
    "u.item": (
        f"1|Toy Story (1995)|01-Jan-1995||http://us.imdb.com/|{FLAGS['Toy Story']}\n"
        f"2|Misérables, Les (1995)|03-May-1996||http://us.imdb.com/|{FLAGS['Toy Story']}\n"
        f"267|unknown||||{FLAGS['unknown']}\n"
    ),
    "u.data": "196\t1\t3\t881250949\n196\t2\t5\t881250950\n22\t267\t1\t878887116\n",
}
METADATA_HEADER = (
    "adult,genres,id,imdb_id,original_language,original_title,overview,poster_path,release_date,runtime,title"
)
KAGGLE = {
    "movies_metadata.csv": (
        f"{METADATA_HEADER}\n"
        "False,\"[{'id': 16, 'name': 'Animation'}]\",862,tt0114709,en,Toy Story,"
        "Toys come alive.,/toy.jpg,1995-10-30,81.0,Toy Story\n"
        "False,\"[{'id': 28, 'name': 'Action'}]\",603,tt0133093,en,The Matrix,"
        "A hacker wakes up.,/matrix.jpg,1999-03-30,136.0,The Matrix\n"
        "False,[],5,,xx,Four Rooms,,,,,Four Rooms\n"
    ),
    "credits.csv": (
        "cast,crew,id\n"
        "\"[{'character': 'Woody (voice)', 'name': 'Tom Hanks', 'order': 0}]\","
        "\"[{'job': 'Director', 'name': 'John Lasseter'}, {'job': 'Writer', 'name': 'Joss Whedon'}]\",862\n"
        "\"[{'character': \"\"Neo 'The One'\"\", 'name': 'Keanu Reeves', 'order': 0}]\","
        "\"[{'job': 'Director', 'name': 'Lana Wachowski'}, "
        "{'job': 'Director', 'name': 'Lilly Wachowski'}]\",603\n"
    ),
    "keywords.csv": (
        "id,keywords\n862,\"[{'id': 1, 'name': 'Toy'}, {'id': 2, 'name': \"\"boy's best friend\"\"}]\"\n"
    ),
    "links.csv": "movieId,imdbId,tmdbId\n1,0114709,862\n2571,0133093,603\n9,0000009,999\n",
    "links_small.csv": "movieId,imdbId,tmdbId\n18,0113101,5\n",
    "ratings_small.csv": (
        "userId,movieId,rating,timestamp\n1,1,4.0,100\n1,2571,5.0,101\n2,18,2.0,102\n2,9,2.0,103\n"
    ),
}


@pytest.fixture
def movielens_csv_files() -> Files:
    """ml-latest-small with three movies and four ratings."""
    return dict(MOVIELENS_CSV)


@pytest.fixture
def movielens_1m_files() -> Files:
    """ml-1m with two movies, in Latin-1."""
    return dict(MOVIELENS_1M)


@pytest.fixture
def movielens_10m_files() -> Files:
    """ml-10m with two movies and a tag."""
    return dict(MOVIELENS_10M)


@pytest.fixture
def movielens_100k_files() -> Files:
    """ml-100k with three films, in Latin-1."""
    return dict(MOVIELENS_100K)


@pytest.fixture
def kaggle_files() -> Files:
    """ "The Movies Dataset" with three films and four ratings."""
    return dict(KAGGLE)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes files (name -> text or bytes) into a new folder, and says where."""

    def write_files(files: Files, *, name: str = "tiny", encoding: str = "utf-8") -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        for file, content in files.items():
            (folder / file).write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return folder

    return write_files
