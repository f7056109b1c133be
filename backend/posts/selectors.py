"""Questions to posts."""

from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone
from rest_framework.exceptions import NotFound, PermissionDenied

from backend.accounts.models import User
from backend.posts.image_files import image_files_of_old
from backend.posts.models import Post, PostImage

DAY = timedelta(days=1)


def post_list(*, movie_id: int | None = None) -> QuerySet[Post]:
    """Everybody's posts, or those about one movie, the latest first."""
    posts = Post.objects.select_related("user", "movie", "image").order_by("-created_at", "-id")
    return posts if movie_id is None else posts.filter(movie=movie_id)


def post_get(post_id: int) -> Post:
    """The post, or a 404."""
    post = post_list().filter(pk=post_id).first()
    if post is None:
        raise NotFound("There is no such post.")
    return post


def post_get_own(post_id: int, *, user: User) -> Post:
    """The post for a change: its author's or an admin's; else a 403."""
    post = post_get(post_id)
    if post.user_id != user.pk and not user.is_staff:
        raise PermissionDenied("Only its author can change this post.")
    return post


def post_count_today(*, user: User) -> int:
    """How many the user has posted within a day."""
    return Post.objects.filter(user=user, created_at__gt=timezone.now() - DAY).count()


def image_names_orphaned() -> list[str]:
    """Copies in the store that no post shows: a process ended between file and row, or row and file."""
    used = {name for names in PostImage.objects.values_list("name", "thumbnail_name") for name in names}
    return [name for name in image_files_of_old() if name not in used]


def image_is_posted(*, name: str) -> bool:
    """Whether a post shows the copy of this name."""
    return PostImage.objects.filter(Q(name=name) | Q(thumbnail_name=name)).exists()
