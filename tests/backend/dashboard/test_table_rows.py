from datetime import UTC, datetime

import pytest

from backend.accounts.models import User
from backend.posts.models import Post, PostImage
from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies")
MOVIES, USERS, RATINGS, POSTS = (
    f"/api/v1/dashboard/tables/{name}/" for name in ("movies", "users", "ratings", "posts")
)


def ids(client, url: str, **query: object) -> list[int]:
    return [row["id"] for row in client.get(url, query).json()["results"]]


def test_a_row_has_every_column(staff):
    row = staff.get(MOVIES).json()["results"][0]
    assert (row["id"], row["title"], row["genres"]) == (1, "Alien", ["Horror", "Sci-Fi"])
    assert list(row)[:3] == ["id", "title", "year"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (["title:contains:ALIEN"], [1, 2]),
        (["title:doesNotContain:alien"], [3, 4]),
        (["title:equals:aliens"], [2]),
        (["title:startsWith:the"], [4]),
        (["title:endsWith:s"], [2]),
        (["title:isAnyOf:alien,Amélie"], [1, 3]),
        (["language:isEmpty"], [1, 2, 3, 4]),
        (["language:isNotEmpty"], []),
        (["year:=:1979"], [1]),
        (["year:!=:1979"], [2, 3, 4]),
        (["year:>:1979", "year:<=:2001"], [2, 3]),
        (["year:isAnyOf:1979,2001"], [1, 3]),
        (["year:isEmpty"], [4]),
        (["rating_mean:>=:4.25"], [1, 2]),
    ],
)
def test_filters_are_those_of_the_grid(staff, filters, found):
    assert ids(staff, MOVIES, filter=filters, sort="id") == found


def test_one_of_several_filters_may_suffice(staff):
    query = {"filter": ["year:=:1979", "title:contains:undated"], "sort": "id"}
    assert ids(staff, MOVIES, **query) == []
    assert ids(staff, MOVIES, **query, match="any") == [1, 4]


def test_a_time_is_a_day_or_a_minute(staff, user, other_user):
    for account, day in ((user, 1), (other_user, 2)):
        User.objects.filter(pk=account.pk).update(date_joined=datetime(2026, 5, day, 10, 30, tzinfo=UTC))
    only = {"sort": "id", "search": "example"}
    assert ids(staff, USERS, filter=["date_joined:is:2026-05-01"], **only) == [user.pk]
    assert ids(staff, USERS, filter=["date_joined:is:2026-05-01T10:30"], **only) == [user.pk]
    assert ids(staff, USERS, filter=["date_joined:is:2026-05-01T10:31"], **only) == []
    assert ids(staff, USERS, filter=["date_joined:onOrBefore:2026-05-02"], **only) == [user.pk, other_user.pk]
    assert ids(staff, USERS, filter=["date_joined:before:2026-05-02"], **only) == [user.pk]
    between = ["date_joined:after:2026-05-01", "date_joined:onOrBefore:2026-05-02"]
    assert ids(staff, USERS, filter=between, **only) == [other_user.pk]


def test_a_flag_is_or_is_not(staff, admin, user):
    assert ids(staff, USERS, filter=["is_staff:is:true"]) == [admin.pk]
    assert ids(staff, USERS, filter=["is_staff:is:false"]) == [user.pk]
    assert len(ids(staff, USERS, filter=["is_staff:is:"])) == 2


def test_rows_are_sorted_by_several_columns(staff):
    assert ids(staff, MOVIES, sort="-year") == [3, 2, 1, 4]
    assert ids(staff, MOVIES, sort="language,-title") == [4, 3, 2, 1]


def test_a_quick_search_looks_where_people_would(staff, user):
    Rating.objects.create(user=user, movie_id=3, half_stars=7)
    assert ids(staff, MOVIES, search="weaver") == [1]
    assert ids(staff, USERS, search="ann") == [user.pk]
    for search in ("amelie", "ANN@"):
        (row,) = staff.get(RATINGS, {"search": search}).json()["results"]
        assert (row["email"], row["title"], row["value"]) == ("ann@example.com", "Amélie", 3.5)


def test_stars_and_counts_of_relations_can_be_filtered_and_sorted(staff, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=7)
    Rating.objects.create(user=user, movie_id=2, half_stars=9)
    values = staff.get(RATINGS, {"filter": "value:>=:3.5", "sort": "-value"}).json()["results"]
    assert [row["value"] for row in values] == [4.5, 3.5]
    assert ids(staff, USERS, filter=["rating_count:=:2"]) == [user.pk]


def test_a_post_comes_with_what_is_known_of_its_image(staff, user):
    plain = Post.objects.create(user=user, movie_id=1, title="Alien", half_stars=9, digest="a")
    pictured = Post.objects.create(user=user, title="Solaris", text="Slow.", digest="b")
    PostImage.objects.create(
        post=pictured,
        name="n.jpg",
        thumbnail_name="t.webp",
        digest="c",
        width=640,
        height=480,
        orientation=1,
        byte_count=1234,
        format="JPEG",
        mode="RGB",
        camera="Leica",
    )
    first, second = staff.get(POSTS, {"sort": "id"}).json()["results"]
    assert (first["id"], first["value"], first["thumbnail_url"], first["image_width"]) == (
        plain.pk,
        4.5,
        None,
        None,
    )
    assert (second["movie_id"], second["value"], second["text"]) == (None, None, "Slow.")
    assert second["thumbnail_url"] == "/api/v1/posts/images/t.webp/"
    assert (second["image_width"], second["image_bytes"], second["image_camera"]) == (640, 1234, "Leica")
    assert ids(staff, POSTS, filter=["image_width:>:600"]) == [pictured.pk]
    assert ids(staff, POSTS, filter=["image_camera:isEmpty"]) == [plain.pk]
    assert ids(staff, POSTS, search="slow") == [pictured.pk]


def test_pages_are_cut_by_the_server(staff):
    page = staff.get(MOVIES, {"page": 2, "page_size": 3, "sort": "id"}).json()
    assert (page["count"], [row["id"] for row in page["results"]], page["next"]) == (4, [4], None)


@pytest.mark.parametrize(
    ("query", "field", "says"),
    [
        ({"filter": "colour:=:1"}, "filter", "no column 'colour'"),
        ({"filter": "password:contains:a"}, "filter", "no column 'password'"),
        ({"filter": "title:>:1"}, "filter", "'>' is not one of"),
        ({"filter": "year:=:then"}, "filter", "'then' does not fit"),
        ({"filter": "genres:contains:a"}, "filter", "no column 'genres'"),
        ({"sort": "-genres"}, "sort", "no column 'genres'"),
        ({"sort": "dataset__x"}, "sort", "no column"),
        ({"match": "none"}, "match", ""),
        ({"match": ""}, "match", ""),
        ({"page_size": 101}, "page_size", ""),
    ],
)
def test_a_bad_query_is_a_problem_that_names_the_field(staff, query, field, says):
    response = staff.get(MOVIES, query)
    assert response.status_code == (422 if field in ("filter", "sort") else 400)
    assert says in response.json()["errors"][field][0]


@pytest.mark.parametrize("url", [MOVIES, USERS, RATINGS, POSTS])
def test_four_queries_suffice_admin_count_order_and_rows(staff, url, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        staff.get(url, {"sort": "id"})
