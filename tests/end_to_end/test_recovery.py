"""The backend is stopped, slow, broken or refuses: pages say what happened and recover without a reload."""

import re
import uuid
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route, expect

pytestmark = pytest.mark.browser

DEMO_USER, DEMO_ADMIN = "demo@nextflex.local", "admin@nextflex.local"
STOPPED = 0
FAULTS = {STOPPED: "Check your connection", 500: "Broken on purpose", 429: "Ask again in a minute"}
FILMS, GRID = "main article", "main [role=gridcell]"
ANY = "main h2, main article, main [role=radiogroup]"  # an invitation where there is nothing yet
PAGES = [  # what each shows once it has its data
    (None, "/", FILMS),
    (None, "/movies/1", "main section[aria-label='How it is rated']"),
    (None, "/explore", FILMS),
    (None, "/top-rated", FILMS),
    (None, "/similar?title=iron+man", FILMS),
    (None, "/pick-three", "main li button"),
    (None, "/posts", ANY),
    (DEMO_USER, "/start", "main [role=radiogroup]"),
    (DEMO_USER, "/for-you", FILMS),
    (DEMO_USER, "/ratings", ANY),
    (DEMO_USER, "/ratings?view=grid", ANY),
    (DEMO_USER, "/my-posts", ANY),
    (DEMO_USER, "/watchlist", ANY),
    (DEMO_USER, "/hidden", ANY),
    (DEMO_USER, "/account", "main form"),
    (DEMO_ADMIN, "/dashboard", "main svg"),
    (DEMO_ADMIN, "/dashboard/tables/movies", GRID),
    (DEMO_ADMIN, "/dashboard/tables/users", GRID),
    (DEMO_ADMIN, "/dashboard/tables/ratings", "main [role=grid]"),
    (DEMO_ADMIN, "/dashboard/tables/posts", "main [role=grid]"),
    (DEMO_ADMIN, "/dashboard/models", "main table"),
]


class Backend:
    """Stands between the page and the API."""

    def __init__(self, page: Page, *, beyond: str = "**/api/v1/**") -> None:
        self.fault: int | None = None
        self.is_slow = False
        self.held: list[Route] = []
        page.route(beyond, self._answer)

    def _answer(self, route: Route) -> None:
        if self.is_slow:
            self.held.append(route)
        elif self.fault is None or "/auth/session/refresh/" in route.request.url:
            route.continue_()
        elif self.fault == STOPPED:
            route.abort()
        else:
            said = FAULTS[self.fault]
            problem = {"title": said, "detail": f"{said}.", "status": self.fault}
            route.fulfill(status=self.fault, json=problem, content_type="application/problem+json")

    def answers_at_last(self) -> None:
        """What was held goes on."""
        self.is_slow = False
        while self.held:
            self._answer(self.held.pop())


@pytest.mark.parametrize(("email", "address", "shown"), PAGES)
def test_a_page_says_what_happened_and_recovers(
    page: Page, enter: Callable[..., None], email: str | None, address: str, shown: str
):
    if email:
        enter(page, email=email)
    backend = Backend(page)
    backend.is_slow = True
    page.goto(address)
    expect(page.locator("main h1, main .MuiSkeleton-root").first).to_be_visible()  # meanwhile, no empty page
    expect(_panels(page)).to_have_count(0)
    for fault, said in FAULTS.items():
        backend.fault = fault
        backend.answers_at_last()
        _try_again(page)
        expect(_panels(page).filter(has_text=said).first).to_be_visible()
        expect(_panels(page).filter(has_not_text=said)).to_have_count(0)
    backend.fault = None
    _try_again(page)
    expect(_panels(page)).to_have_count(0)
    expect(page.locator(shown).first).to_be_visible()


def _panels(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("alert")


def _try_again(page: Page) -> None:
    """Press every button that offers it, all at once: a panel may go while another is pressed."""
    buttons = _panels(page).get_by_role("button", name="Try again")
    buttons.evaluate_all("buttons => buttons.forEach((button) => button.click())")


@pytest.mark.parametrize("address", ["/for-you", "/ratings", "/dashboard/models"])
def test_a_session_that_could_not_be_restored_is_tried_again_with_the_page(
    page: Page, enter: Callable[..., None], address: str
):
    enter(page, email=DEMO_ADMIN)
    refresh = "**/auth/session/refresh/"
    page.route(refresh, lambda route: route.abort())
    page.goto(address)
    expect(_panels(page)).to_contain_text("cannot be reached")
    page.unroute(refresh)
    _try_again(page)
    expect(page.get_by_role("button", name="Account")).to_be_visible()
    expect(_panels(page)).to_have_count(0)


def test_a_session_that_ran_out_is_renewed_without_a_word(page: Page, enter: Callable[..., None]):
    enter(page, email=DEMO_USER)
    page.goto("/ratings")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expired = iter([True])
    page.route(
        "**/api/v1/auth/users/me/",
        lambda route: route.fulfill(status=401, body="{}") if next(expired, False) else route.continue_(),
    )
    page.get_by_role("button", name="Account").click()
    page.get_by_role("menuitem", name="Account").click()
    expect(page.get_by_role("heading", name="Profile")).to_be_visible()


def test_a_session_that_cannot_be_renewed_ends_with_a_word_and_a_way_back(
    page: Page, enter: Callable[..., None]
):
    enter(page, email=DEMO_USER)
    page.goto("/my-posts")
    expect(page.get_by_role("button", name="Account")).to_be_visible()
    refused = {"title": "Unauthorized", "detail": "Over.", "status": 401}
    page.route("**/api/v1/**", lambda route: route.fulfill(status=401, json=refused))
    page.get_by_role("link", name="For you").first.click()
    expect(page.get_by_role("alert").filter(has_text="Your session has ended")).to_be_visible()
    page.unroute("**/api/v1/**")
    page.get_by_role("main").get_by_role("link", name="Log in").click()
    page.get_by_label("E-mail").fill(DEMO_USER)
    page.get_by_label(re.compile("^Password")).fill("popcorn-and-a-film")
    page.get_by_role("button", name="Log in").click()
    expect(page).to_have_url(re.compile("/for-you$"))
    expect(page.locator(FILMS).first).to_be_visible()


def test_a_rating_that_cannot_be_saved_is_taken_back_and_can_be_given_again(
    page: Page, enter: Callable[..., None]
):
    enter(page, email=DEMO_USER)
    backend = Backend(page, beyond="**/api/v1/ratings/*/")
    page.goto("/movies/3")
    stars = page.get_by_role("main").get_by_role("radiogroup", name="Your rating")
    given = stars.get_by_role("radio", name="3.5 stars")
    for fault in FAULTS:
        backend.fault = fault
        given.dispatch_event("click")
        expect(page.get_by_role("alert").filter(has_text="could not be saved")).to_be_visible()
        expect(given).not_to_be_checked()
    backend.fault = None
    given.dispatch_event("click")
    expect(page.get_by_role("status").filter(has_text="3.5 stars")).to_be_visible()
    expect(given).to_be_checked()


@pytest.mark.parametrize("fault", [*FAULTS, 413])
def test_a_post_that_is_not_taken_keeps_its_words_and_is_sent_again(
    page: Page, enter: Callable[..., None], fault: int
):
    enter(page, email=DEMO_USER)
    words = f"Seen twice. {uuid.uuid4().hex}"
    page.goto("/posts/new")
    page.get_by_label("Film").fill("A film of my own")
    page.get_by_label("Your words").fill(words)
    said = FAULTS.get(fault, "An image may have 10 MB")
    refused = {"title": "No", "detail": f"{said}.", "status": fault}
    page.route(
        "**/api/v1/posts/",
        lambda route: route.abort() if fault == STOPPED else route.fulfill(status=fault, json=refused),
        times=1,
    )
    page.get_by_role("button", name="Post", exact=True).click()
    expect(_panels(page)).to_contain_text(said)
    page.get_by_role("button", name="Post", exact=True).click()
    expect(page).to_have_url(re.compile("/my-posts$"))
    expect(page.get_by_role("article").get_by_text(words)).to_be_visible()


@pytest.mark.parametrize(
    ("address", "labels", "button"),
    [
        ("/login", ("E-mail", "Password"), "Log in"),
        ("/signup", ("E-mail", "Password"), "Sign up"),
        ("/forgot-password", ("E-mail",), "Send link"),
        ("/reset-password/MQ/none", ("New password",), "Change password"),
        ("/activate/MQ/none", (), "Activate account"),
        ("/confirm-email/none", (), "Confirm e-mail"),
    ],
)
def test_a_form_says_what_happened_and_can_be_sent_again(
    page: Page, address: str, labels: tuple[str, ...], button: str
):
    backend = Backend(page)
    page.goto(address)
    for label in labels:
        page.get_by_label(re.compile(f"^{label}")).first.fill("nobody@example.org")
    send = page.get_by_role("main").get_by_role("button", name=button)
    for fault, said in FAULTS.items():
        backend.fault = fault
        send.click()
        expect(_panels(page).filter(has_text=said)).to_be_visible()
    backend.fault = None
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        send.click()
    for said in FAULTS.values():
        expect(page.get_by_text(said)).to_have_count(0)
