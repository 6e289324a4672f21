"""A source cited by its address alone: what its page says of itself is filled in where nobody has written anything."""

import json
from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from claims.messages import told
from reviews.models import Event, Page, Source
from reviews.requirements import missing
from reviews.services import descriptions, reviews, sources
from reviews.workflow import Refused
from tests.factories import make_review, make_user

pytestmark = pytest.mark.django_db

LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Balance of the storm",
    "datePublished": "2026-03-02T10:00:00Z",
    "publisher": {"@type": "Organization", "name": "Civil Protection"},
}


def page_of(head: str, words: str = "Twelve people died on the coast, says the balance.") -> str:
    return f"<!doctype html><html><head>{head}</head><body><main><p>{words}</p></main></body></html>"


def marked_up(**more) -> str:
    document = json.dumps(LD | more)
    return page_of(f'<title>Balance | Site</title><script type="application/ld+json">{document}</script>')


@pytest.fixture
def review():
    return make_review("in_review")


def cite(review, url) -> Source:
    return sources.cite_address(review=review, user=review.assignee, url=url)


def described(review, url) -> Source:
    source = cite(review, url)
    descriptions.describe_source(source_id=source.pk)
    source.refresh_from_db()
    return source


def test_a_pasted_address_is_a_source_at_once(review):
    source = cite(review, " <https://example.org/a> ")
    assert (source.url, source.title, source.medium, source.stance) == ("https://example.org/a", "", "web", "context")
    assert source.is_being_described and source.page is not None


def test_an_address_without_a_scheme_is_one_of_https(review):
    assert cite(review, "example.org/a").url == "https://example.org/a"


@pytest.mark.parametrize(
    "url", ["", " ", "javascript:alert(1)", "ftp://example.org/a", "https://", "http://[::1", "no address", "a" * 2001]
)
def test_what_is_no_address_is_refused(review, url):
    with pytest.raises(ValidationError):
        cite(review, url)
    assert not Source.objects.exists()


@pytest.mark.parametrize("again", ["https://example.org/a", "https://example.org/a/", "https://example.org/a#part"])
def test_an_address_is_cited_once_by_a_review(review, again):
    source = cite(review, "https://example.org/a")
    with pytest.raises(sources.AlreadyCited) as refusal:
        cite(review, again)
    assert refusal.value.source == source and Source.objects.count() == 1


def test_an_address_is_cited_only_by_whom_the_claim_is_assigned_to(review):
    with pytest.raises(Refused, match="is assigned to"):
        sources.cite_address(review=review, user=make_user("editor"), url="https://example.org/a")


def test_title_publisher_and_date_are_what_the_page_says(review, web):
    source = described(review, web.write("/a", marked_up()))
    assert (source.title, source.publisher, source.published_on) == (
        "Balance of the storm",
        "Civil Protection",
        date(2026, 3, 2),
    )
    assert not source.is_being_described and source.description_trouble == ""
    event = Event.objects.latest("id")
    assert (event.verb, event.actor, event.after["title"]) == ("source.describe", None, "Balance of the storm")


def test_what_somebody_has_written_meanwhile_stays(review, web):
    source = cite(review, web.write("/a", marked_up()))
    sources.change_source(source=source, user=review.assignee, title="My own title")
    descriptions.describe_source(source_id=source.pk)
    source.refresh_from_db()
    assert (source.title, source.publisher) == ("My own title", "Civil Protection")


def test_it_is_filled_in_once(review, web):
    source = described(review, web.write("/a", marked_up()))
    sources.change_source(source=source, user=review.assignee, publisher="")
    descriptions.describe_source(source_id=source.pk)
    source.refresh_from_db()
    assert source.publisher == ""


def test_once_a_verdict_is_handed_in_nothing_is_filled_in(review, web):
    source = cite(review, web.write("/a", marked_up()))
    sources.change_source(source=source, user=review.assignee, title="Mine")
    draft = {"claim_reviewed": "Twelve died.", "summary": "They did.", "rating": "false"}
    reviews.save_draft(review=review, user=review.assignee, version=None, **draft)
    reviews.submit(review=review, user=review.assignee)
    descriptions.describe_source(source_id=source.pk)
    source.refresh_from_db()
    assert (source.title, source.publisher, source.is_being_described) == ("Mine", "", False)


def test_a_source_without_a_title_is_missing_one(review, web):
    source = cite(review, web.write("/a", marked_up()))
    assert "1 source has no title yet." in missing(review)
    descriptions.describe_source(source_id=source.pk)
    assert "1 source has no title yet." not in missing(review)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"),
        ("  Two \n\x07 lines ", "Two lines"),
        ("عنوان \u202eeltit", "عنوان eltit"),
        ("t" * 900, "t" * 500),
    ],
)
def test_hostile_titles_are_text_of_one_line(review, web, title, expected):
    source = described(review, web.write("/a", page_of(f"<title>{title}</title>")))
    assert source.title == expected


@pytest.mark.parametrize("written", ["2999-01-01", "yesterday", "2026-02-31", "", "1"])
def test_a_date_that_cannot_be_is_none(review, web, written):
    assert described(review, web.write("/a", marked_up(datePublished=written))).published_on is None


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/informe%20final.txt", "informe final.txt"),
        ("/a%2F..%2Fpasswd", "passwd"),
        ("/%3Cb%3Ex.txt", "<b>x.txt"),
        ("/%00%0Ax.txt", "x.txt"),
    ],
)
def test_a_file_that_says_nothing_of_itself_is_called_as_it_is_named(review, web, path, title):
    source = described(review, web.write(path, "Plain words.", content_type="text/plain"))
    assert (source.title, source.publisher, source.published_on) == (title, "127.0.0.1", None)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [(b"\x00\x01\x02", "text/html"), (b"", "text/html"), (b"<", "text/html"), (b"%PDF-1.7 broken", "application/pdf")],
)
def test_what_cannot_be_read_is_called_by_its_address(review, web, body, content_type):
    assert described(review, web.write("/odd", body, content_type=content_type)).title == "odd"


def test_markup_nested_without_end_is_no_trouble(review, web):
    assert described(review, web.write("/deep", page_of("<title>Deep</title>", "<div>" * 50_000))).title == "Deep"


@pytest.mark.parametrize(("status", "words"), [(404, "status 404"), (403, "status 403"), (500, "500")])
def test_a_page_that_is_not_shown_is_told_and_the_title_left_to_people(review, web, status, words):
    source = described(review, web.write("/a", "no", status=status))
    assert words in told(source.description_trouble)
    assert (source.title, source.is_being_described) == ("", False)
    changed = sources.change_source(source=source, user=review.assignee, title="By hand")
    assert changed.title == "By hand"


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/admin", "http://[::1]/", "http://169.254.169.254/latest/meta-data", "http://10.0.0.1/"]
)
def test_a_private_address_is_never_asked_and_that_is_said(review, url):
    source = described(review, url)
    assert source.description_trouble and "public" in source.description_trouble
    assert Page.objects.get().latest is None


def test_a_page_that_leads_to_a_private_address_is_not_followed(review, web):
    web.answer = lambda *_: (302, {"Location": "http://127.0.0.1:9/secret"}, b"")
    source = described(review, web.url + "/a")
    assert source.title == "" and source.description_trouble


def test_one_that_is_withheld_meanwhile_is_not_fetched(review, web):
    source = cite(review, web.write("/a", marked_up()))
    sources.change_source(source=source, user=review.assignee, title="Anna", is_withheld=True)
    descriptions.describe_source(source_id=source.pk)
    assert web.asked == []


def test_one_that_is_removed_meanwhile_is_no_trouble(review, web):
    source = cite(review, web.write("/a", marked_up()))
    sources.remove_source(source=source, user=review.assignee)
    descriptions.describe_source(source_id=source.pk)
    descriptions.fill(source_id=source.pk, found="gone")


def test_what_the_broker_lost_is_sent_for_again_once_a_while(review):
    source = cite(review, "https://example.org/a")
    assert descriptions.undescribed(most=5) == []
    later = timezone.now() + timedelta(minutes=1)
    assert descriptions.undescribed(most=5, now=later) == [source.pk]
    assert descriptions.undescribed(most=5, now=later) == []


def test_a_document_that_is_fetched_already_is_not_fetched_again(review, web):
    url = web.write("/a", marked_up())
    described(review, url)
    described(make_review("in_review"), url)
    assert web.paths() == ["/a"]
