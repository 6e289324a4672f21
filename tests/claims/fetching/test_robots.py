"""What is fetched on a schedule keeps to robots.txt (RFC 9309)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from claims.fetching import Refused, Unreachable, fetch
from claims.models import Host, RobotsFile
from tests.internet import OTHER_PUBLIC, answer, redirect

RULES = b"User-agent: *\nDisallow: /private\nDisallow: /*?print\n\nUser-agent: factcheck\nDisallow: /only-you\n"


@pytest.fixture
def news(web):
    site = web.site("news.site")
    site.pages |= {path: answer(b"page") for path in ("/", "/feed", "/private", "/only-you")}
    return site


def scheduled(path: str = "/feed", host: str = "news.site"):
    Host.objects.all().delete()  # as if a long time had passed
    return fetch(f"http://{host}{path}", respect_robots=True)


def robots(rules: bytes, **options) -> bytes:
    return answer(rules, "text/plain", **options)


def test_it_asks_for_the_rules_first_and_once_a_day(news):
    news.pages["/robots.txt"] = robots(RULES)
    assert scheduled().body == b"page" and scheduled("/").body == b"page"
    assert news.paths == ["/robots.txt", "/feed", "/"]
    RobotsFile.objects.update(fetched_at=timezone.now() - timedelta(hours=25))
    scheduled()
    assert news.paths[3:] == ["/robots.txt", "/feed"] and RobotsFile.objects.count() == 1


def test_it_does_not_read_what_is_not_for_it(news):
    news.pages["/robots.txt"] = robots(RULES)
    with pytest.raises(Refused, match="^http://news.site/only-you: the site's robots.txt asks programs not to"):
        scheduled("/only-you?key=hush")
    assert scheduled("/private").body == b"page"  # what is said to others is not said to it
    assert news.paths == ["/robots.txt", "/private"]


def test_what_a_person_asks_for_is_fetched(news):
    news.pages["/robots.txt"] = robots(RULES)
    assert fetch("http://news.site/only-you").body == b"page" and news.paths == ["/only-you"]


@pytest.mark.parametrize("status", ["404 Not Found", "403 Forbidden", "401 Who", "410 Gone"])
def test_where_there_are_no_rules_everything_may_be_read(status, news):
    news.pages["/robots.txt"] = robots(b"User-agent: *\nDisallow: /", status=status)
    assert scheduled().body == b"page"


@pytest.mark.parametrize(
    "page", [robots(b"", status="503 Later"), robots(b"", status="500 Oh"), b"", robots(b"", status="429 Slow")]
)
def test_where_the_rules_cannot_be_had_it_comes_back_later(page, news):
    news.pages["/robots.txt"] = page
    with pytest.raises(Unreachable):
        scheduled()
    assert news.paths == ["/robots.txt"] and not RobotsFile.objects.exists()


@pytest.mark.parametrize(
    "rules", [b"", b"<html>no such page</html>", b"\xff\xfe\0\0", b"Disallow: /\n", b"User-agent: *\nDisallow:"]
)
def test_rules_that_say_nothing_forbid_nothing(rules, news):
    news.pages["/robots.txt"] = robots(rules)
    assert scheduled().body == b"page"


def test_of_endless_rules_the_start_is_read(news):
    head = b"HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /feed\n"
    news.pages["/robots.txt"] = news.drip(b"# and so on\n" * 1000, every=0, after=head)
    with pytest.raises(Refused):
        scheduled()
    assert scheduled("/").body == b"page"


def test_rules_may_be_elsewhere_but_not_inside(web, news):
    other = web.site("other.site", OTHER_PUBLIC)
    news.pages["/robots.txt"] = redirect("http://other.site/rules")
    other.pages["/rules"] = robots(b"User-agent: *\nDisallow: /feed")
    with pytest.raises(Refused, match="robots.txt asks"):
        scheduled()
    RobotsFile.objects.all().delete()
    news.pages["/robots.txt"] = redirect("http://10.0.0.1/robots.txt")
    with pytest.raises(Refused, match="not a public one"):
        scheduled()
    assert web.reached() == set()


def test_a_redirect_is_asked_for_by_the_rules_of_where_it_leads(web, news):
    other = web.site("other.site", OTHER_PUBLIC)
    news.pages["/feed"] = redirect("http://other.site/feed")
    other.pages |= {"/feed": answer(b"page"), "/robots.txt": robots(b"User-agent: *\nDisallow: /feed")}
    with pytest.raises(Refused, match="^http://other.site/feed: the site's robots.txt"):
        scheduled()
    assert other.paths == ["/robots.txt"]


@pytest.mark.parametrize(("delay", "seconds"), [(b"5", 5), (b"0.2", 1), (b"86400", 60), (b"soon", 1)])
def test_it_goes_as_slowly_as_it_is_asked_to(delay, seconds, news):
    news.pages["/robots.txt"] = robots(b"User-agent: *\nCrawl-delay: " + delay)
    scheduled()
    row = Host.objects.get()
    assert (row.next_at - row.leased_until).total_seconds() == seconds
