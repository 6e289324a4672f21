from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from reviews.models import Feed
from reviews.services import feeds
from tests import others
from tests.factories import make_user
from tests.others import as_json

pytestmark = pytest.mark.django_db
CLAIM = {
    "@type": "ClaimReview",
    "claimReviewed": "The bridge fell",
    "url": "https://facts.example/1",
    "inLanguage": "en",
}


@pytest.fixture
def site(settings):
    with others.site() as started:
        settings.FACTCHECK_PRIVATE_HOSTS = [started.host]
        started.replies["/feed.json"] = as_json([CLAIM, {"@type": "ClaimReview"}])
        yield started


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("fetch_feeds", *arguments, stdout=out)
    return out.getvalue()


def test_it_fetches_what_is_due_and_then_says_that_nothing_is(site):
    feeds.subscribe(user=make_user("editor"), url=f"{site.origin}/feed.json", title="Facts")
    said = run()
    assert "Facts: fetched; fact-checks: 1, not usable: 1" in said and "1 × “claimReviewed” is missing" in said
    assert "No feed is due" in run()


def test_one_feed_is_fetched_at_once(site):
    feed = feeds.subscribe(user=make_user("editor"), url=f"{site.origin}/feed.json", title="Facts")
    run()
    run("--feed", str(feed.pk))
    assert len(site.asked("/feed.json")) == 2


def test_what_went_wrong_is_the_command_s_error(site):
    feed = feeds.subscribe(user=make_user("editor"), url=f"{site.origin}/nothing", title="Facts")
    with pytest.raises(CommandError, match="status 404"):
        run("--feed", str(feed.pk))


def test_a_feed_that_does_not_exist_names_those_that_do():
    feed = feeds.subscribe(user=make_user("editor"), url="https://example.org/f", title="Facts")
    with pytest.raises(CommandError, match=f"There are: {feed.pk} .Facts."):
        run("--feed", str(feed.pk + 1))


def test_a_file_is_read_into_a_feed_of_its_name(tmp_path):
    (tmp_path / "archive.json").write_text(
        '[{"@type": "ClaimReview", "claimReviewed": "A", "url": "https://a.example/1"}]'
    )
    assert "archive.json: fetched; fact-checks: 1" in run("--file", str(tmp_path / "archive.json"))
    assert Feed.objects.get().url == ""


@pytest.mark.parametrize(("content", "words"), [(b"{", "no JSON"), (None, "No such file")])
def test_a_file_that_cannot_be_read_is_told(tmp_path, content, words):
    if content:
        (tmp_path / "x").write_bytes(content)
    with pytest.raises(CommandError, match=words):
        run("--file", str(tmp_path / "x"))
