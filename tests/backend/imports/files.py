# ruff: noqa: E501  # headers are as long as services make them
"""A small file of each kind that services write: headers as theirs, rows our own."""

LETTERBOXD_RATINGS = """Date,Name,Year,Letterboxd URI,Rating
2024-01-02,Heat,1995,https://boxd.it/aaaa,4.5
2024-01-03,Amélie,2001,https://boxd.it/bbbb,0.5
"""
LETTERBOXD_WATCHLIST = """Date,Name,Year,Letterboxd URI
2024-01-02,Dune,2021,https://boxd.it/cccc
"""
LETTERBOXD_DIARY = """Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
2024-02-02,Heat,1995,https://boxd.it/entry1,4,Yes,"cinema, 35mm",2024-02-01
2024-02-03,Dune,2021,https://boxd.it/entry2,,,,2024-02-02
"""
LETTERBOXD_REVIEWS = """Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date
2024-02-02,Heat,1995,https://boxd.it/entry3,3.5,,"Two lines,
and a ""quotation"".",,2024-02-01
"""
LETTERBOXD_LIST = """Letterboxd list export v7
Date,Name,Tags,URL,Description
2024-01-01,Sand,,https://boxd.it/list,

Position,Name,Year,URL,Description
1,Dune,1984,https://boxd.it/cccd,
2,Dune,2021,https://boxd.it/cccc,
"""
LETTERBOXD_IMPORT = """LetterboxdURI,tmdbID,imdbID,Title,Year,Directors,Rating,Rating10,WatchedDate,Rewatch,Tags,Review
,949,tt0113277,Heat,1995,Michael Mann,4.5,9,2024-01-02,false,,
,,,The Matrix,1999,"Lana Wachowski, Lilly Wachowski",,7,,,,
"""
IMDB_RATINGS = """Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors
tt0113277,9,2024-01-02,Heat,Heat,https://www.imdb.com/title/tt0113277,Movie,8.3,170,1995,"Crime, Drama",1,1995-12-06,Michael Mann
tt0903747,10,2024-01-02,Breaking Bad,Breaking Bad,https://www.imdb.com/title/tt0903747,TV Series,9.5,49,2008,Drama,1,2008-01-20,
tt0959621,10,2024-01-02,Pilot,Pilot,https://www.imdb.com/title/tt0959621,TV Episode,9.0,58,2008,Drama,1,2008-01-20,
"""
IMDB_RATINGS_OLD = """Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors
tt0211915,7,2016-01-02,Le fabuleux destin d'Amélie Poulain,https://www.imdb.com/title/tt0211915/,movie,8.3,122,2001,Comedy,1,2001-04-25,Jean-Pierre Jeunet
"""
IMDB_RATINGS_OLDEST = """"position","const","created","modified","description","Title","Title type","Directors","You rated","IMDb Rating","Runtime (mins)","Year","Genres","Num. Votes","Release Date (month/day/year)","URL"
"1","tt0113277","Mon Jan  5 00:00:00 2015","","","Heat","Feature Film","Michael Mann","8","8.2","170","1995","crime","1","1995-12-06","http://www.imdb.com/title/tt0113277/"
"""
IMDB_LIST = """Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated
1,tt1160419,2024-01-02,2024-01-02,,Dune: Part One,Dune: Part One,https://www.imdb.com/title/tt1160419,Movie,8.0,155,2021,Action,1,2021-09-15,Denis Villeneuve,,
2,tt0113277,2024-01-03,2024-01-03,,Heat,Heat,https://www.imdb.com/title/tt0113277,Movie,8.3,170,1995,Crime,1,1995-12-06,Michael Mann,9,2024-01-02
"""
MOVIELENS_RATINGS = """movie_id,imdb_id,tmdb_id,rating,average_rating,title
6,0113277,949,4.5,3.9,Heat (1995)
2571,,,5.0,4.2,"Matrix, The (1999)"
"""
MOVIELENS_WISHLIST = """movie_id,imdb_id,tmdb_id,average_rating,title
260000,1160419,438631,3.8,Dune: Part One (2021)
"""
DATASET_RATINGS = """userId,movieId,rating,timestamp
7,6,4.5,1700000000
7,4973,0.5,1700000001
"""
DATASET_MOVIES = """movieId,title,genres
6,Heat (1995),Action|Crime
4973,"Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)",Comedy
"""
DATASET_LINKS = """movieId,imdbId,tmdbId
6,0113277,949
4973,0211915,194
"""
DATASET_TAGS = """userId,movieId,tag,timestamp
7,6,heist,1700000000
"""
TMDB_RATINGS = """TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated
949,tt0113277,movie,Heat,1995-12-15T00:00:00Z,,,7.9,9,2024-01-02T10:00:00Z
194,tt0211915,movie,Amélie,2001-04-25T00:00:00Z,,,7.9,8.5,2024-01-03T10:00:00Z
1396,tt0903747,tv,Breaking Bad,2008-01-20T00:00:00Z,,,8.9,10,2024-01-02T10:00:00Z
"""
TMDB_WATCHLIST = """TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated
438631,tt1160419,movie,Dune,2021-09-15T00:00:00Z,,,7.8,,
"""
HEAT = '{"title":"Heat","year":1995,"ids":{"trakt":1,"slug":"heat-1995","imdb":"tt0113277","tmdb":949}}'
DUNE = '{"title":"Dune","year":2021,"ids":{"trakt":2,"slug":"dune-2021","imdb":"tt1160419","tmdb":438631}}'
SHOW = '{"title":"Breaking Bad","year":2008,"ids":{"trakt":3}}'
TRAKT_RATINGS = f"""[{{"rated_at":"2024-01-02T10:00:00.000Z","rating":9,"type":"movie","movie":{HEAT}}},
{{"rated_at":"2024-01-02T10:00:00.000Z","rating":10,"type":"show","show":{SHOW}}},
{{"rated_at":"2024-01-02T10:00:00.000Z","rating":10,"type":"episode","episode":{{"season":1}},"show":{SHOW}}}]"""
TRAKT_HISTORY = (
    f'[{{"id":1,"watched_at":"2024-01-02T10:00:00.000Z","action":"watch","type":"movie","movie":{HEAT}}}]'
)
TRAKT_WATCHLIST = f"""[{{"rank":1,"id":1,"listed_at":"2024-01-02T10:00:00.000Z","notes":null,"type":"movie",
"movie":{DUNE}}}]"""
SIMKL_BACKUP = """{"shows":[{"status":"completed","user_rating":9,"show":{"title":"Breaking Bad","year":2008}}],
"anime":[],"movies":[
{"status":"completed","user_rating":9,"user_rated_at":"2024-01-02T10:00:00Z","last_watched_at":null,
 "movie":{"title":"Heat","year":1995,"ids":{"simkl":53992,"imdb":"tt0113277","tmdb":"949"}}},
{"status":"plantowatch","user_rating":null,"user_rated_at":null,"last_watched_at":null,
 "movie":{"title":"Dune","year":2021,"ids":{"simkl_id":1,"tmdb":"438631"}}},
{"status":"completed","user_rating":null,"last_watched_at":"2024-01-02T10:00:00Z",
 "movie":{"title":"Amélie","year":2001,"ids":{}}}]}"""
# Each by a name that the service gives it.
EVERY_FILE = {
    "letterboxd/ratings.csv": LETTERBOXD_RATINGS,
    "letterboxd/watchlist.csv": LETTERBOXD_WATCHLIST,
    "letterboxd/watched.csv": LETTERBOXD_WATCHLIST,
    "letterboxd/likes/films.csv": LETTERBOXD_WATCHLIST,
    "letterboxd/diary.csv": LETTERBOXD_DIARY,
    "letterboxd/reviews.csv": LETTERBOXD_REVIEWS,
    "letterboxd/sand.csv": LETTERBOXD_LIST,
    "letterboxd/import.csv": LETTERBOXD_IMPORT,
    "imdb/ratings.csv": IMDB_RATINGS,
    "imdb/ratings-old.csv": IMDB_RATINGS_OLD,
    "imdb/ratings-oldest.csv": IMDB_RATINGS_OLDEST,
    "imdb/WATCHLIST.csv": IMDB_LIST,
    "movielens/movielens-ratings.csv": MOVIELENS_RATINGS,
    "movielens/movielens-wishlist.csv": MOVIELENS_WISHLIST,
    "dataset/ratings.csv": DATASET_RATINGS,
    "tmdb/ratings.csv": TMDB_RATINGS,
    "tmdb/watchlist.csv": TMDB_WATCHLIST,
    "trakt/ratings-movies.json": TRAKT_RATINGS,
    "trakt/watched-history.json": TRAKT_HISTORY,
    "trakt/lists-watchlist.json": TRAKT_WATCHLIST,
    "simkl/SimklBackup.json": SIMKL_BACKUP,
}
