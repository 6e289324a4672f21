import json
from html import escape
from re import DOTALL, search

import pytest
from django.urls import reverse

from reviews.models import Correction
from reviews.services.publishing import as_published
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db


def made(status="published", language="en", words="Two people died, the mayor said.", rating="false", **source):
    article = make_article(words, language=language, url="https://example.org/a?b=1&c=2", publisher="The Daily")
    return make_review(status, make_claim(article), rating=rating, **source)


def read(client, review) -> str:
    return client.get(review.get_absolute_url()).content.decode()


def json_ld(page: str) -> dict | None:
    found = search(r'<script type="application/ld\+json">(.*?)</script>', page, DOTALL)
    return found and json.loads(found.group(1))


def old(client, review, number=1):
    return client.get(reverse("old_version", args=[review.pk, number]))


def test_it_shows_the_claim_the_verdict_and_why(client):
    page = read(client, made())
    assert "Two people died, the mayor said." in page and "Two official reports say otherwise." in page
    assert '<p class="verdict-label" dir="auto">False</p>' in page and "The sources refute the claim." in page
    assert "Report of the civil protection service" in page and "The Daily" in page


@pytest.mark.parametrize("status", ["new", "in_review", "submitted", "returned", "approved", "dismissed"])
def test_what_is_not_published_is_not_there(client, status):
    assert client.get(made(status).get_absolute_url()).status_code == 404


def test_it_is_in_the_language_of_the_article_whatever_the_reader_s(client):
    response = client.get(made(language="es").get_absolute_url(), headers={"accept-language": "en"})
    assert response["Content-Language"] == "es"
    assert '<html lang="es"' in response.content.decode() and "Falso" in response.content.decode()


def test_an_article_in_a_language_without_interface_is_shown_in_that_of_the_site(client):
    response = client.get(made(language="de").get_absolute_url(), headers={"accept-language": "es"})
    assert response["Content-Language"] == "en" and "False" in response.content.decode()


def test_the_reader_s_own_language_is_back_on_the_next_page(client):
    client.get(made(language="es").get_absolute_url())
    assert b'<html lang="en"' in client.get(reverse("published")).content


def test_a_withheld_source_is_counted_and_not_named(client):
    page = read(
        client, made(is_withheld=True, title="Anna, a nurse", url="https://example.org/anna", note="Her number")
    )
    assert "1 source withheld for the safety of a person" in page
    assert "Anna" not in page and "anna" not in page and "Her number" not in page


def test_notes_to_colleagues_stay_in_the_newsroom(client):
    assert "call him on Monday" not in read(client, made(note="call him on Monday"))


def test_no_name_of_the_staff_is_on_a_public_page(client):
    review = make_review("corrected", checker=make_user("checker", "paula.p"), editor=make_user("editor", "leo.l"))
    pages = [review.get_absolute_url(), reverse("old_version", args=[review.pk, 1]), reverse("published")]
    for page in [*pages, reverse("corrections"), reverse("method")]:
        content = client.get(page).content
        assert b"paula.p" not in content and b"leo.l" not in content


def test_it_carries_its_claim_review(client):
    document = json_ld(read(client, made()))
    assert document["@type"] == "ClaimReview" and document["reviewRating"]["alternateName"] == "False"


def test_nothing_that_people_wrote_breaks_out_of_the_page(client):
    words = '</script><script>alert("x")</script> died, the mayor said.'
    page = read(client, made(words=words))
    assert json_ld(page)["claimReviewed"] == words
    assert "<script>alert" not in page and escape(words) in page


def test_search_engines_learn_where_it_stands_and_what_it_says(client, settings):
    review = made()
    page = read(client, review)
    assert f'<link rel="canonical" href="{settings.BASE_URL}/checks/{review.pk}">' in page
    assert '<meta name="description" content="False. Two official reports say otherwise.">' in page
    assert 'property="og:title" content="Two people died, the mayor said."' in page


def test_a_correction_says_what_changed_and_leads_to_the_version_before(client):
    review = made("corrected")
    page = read(client, review)
    assert "A later report raised the count." in page and "Mostly false" in page
    assert reverse("old_version", args=[review.pk, 1]) in page


def test_an_old_version_is_whole_and_says_that_a_newer_one_stands(client):
    review = made("corrected")
    page = old(client, review).content.decode()
    assert "A newer one stands" in page and f'href="{review.get_absolute_url()}"' in page
    assert '<p class="verdict-label" dir="auto">False</p>' in page and "Two official reports" in page
    assert 'name="robots" content="noindex"' in page and json_ld(page) is None


def test_a_version_that_never_was_is_not_there(client):
    assert old(client, made("corrected"), 2).status_code == 404
    assert old(client, made(words="Four people died, she said."), 1).status_code == 404


def test_a_retracted_review_says_so_and_why_and_gives_no_verdict(client):
    review = made("retracted")
    page = read(client, review)
    assert "This fact-check is retracted" in page and "The report it rested on was withdrawn." in page
    assert "verdict-label" not in page and json_ld(page) is None
    assert "the fact-check is retracted" in old(client, review).content.decode()


def test_a_verdict_keeps_its_label_when_its_scale_is_gone(client):
    review = made()
    review.scale, review.rating, review.rating_labels = "old", "pants", {"en": "Pants on fire"}
    review.save()
    assert '<p class="verdict-label" dir="auto">Pants on fire</p>' in read(client, review)


def test_it_shows_sources_as_they_were_when_they_were_replaced(client):
    review = made("published")
    before = as_published(review)
    review.sources.all().delete()
    Correction.objects.create(
        review=review,
        number=1,
        kind="update",
        why="New",
        by=make_user(),
        at="2026-01-02T00:00Z",
        before=before,
        after={},
    )
    assert b"Report of the civil protection service" in old(client, review).content


def test_a_page_may_be_kept_for_a_minute_by_the_reader_alone(client):
    review = made()
    assert client.get(review.get_absolute_url())["Cache-Control"] == "private, max-age=60"
    client.force_login(make_user())
    assert client.get(review.get_absolute_url())["Cache-Control"] == "private, max-age=0"


def test_a_review_costs_a_fixed_number_of_queries(client, django_assert_num_queries):
    review = made("corrected")
    with django_assert_num_queries(5):
        client.get(review.get_absolute_url())
    with django_assert_num_queries(5):
        old(client, review)


def published(client, **query) -> str:
    return client.get(reverse("published"), query).content.decode()


def test_the_list_has_what_stands_and_nothing_else(client):
    standing, taken_back = made(), made("retracted", words="Nine people died, she said.")
    page = published(client)
    assert standing.get_absolute_url() in page and taken_back.get_absolute_url() not in page


def test_the_list_is_searched_and_narrowed_down(client):
    false = made(words="Two people died in Lyon, she said.")
    true = made(words="Dos muertos en Lugo, dijo.", language="es", rating="true")
    for query in ({"q": "lyon"}, {"verdict": "false"}, {"language": "en"}):
        page = published(client, **query)
        assert f'{false.get_absolute_url()}"' in page and f'{true.get_absolute_url()}"' not in page
    assert "No fact-check is like that" in published(client, q="nothing such")


def test_the_list_goes_on_where_the_page_before_ended(client, monkeypatch):
    monkeypatch.setattr("reviews.views.paging.PAGE", 2)
    made_ones = [made(words=f"{count} people died, she said.") for count in range(3)]
    first = published(client)
    after = search(r'href="\?(after=[^"]+)"', first).group(1)
    second = client.get(f"{reverse('published')}?{after}").content.decode()
    seen = [[review.get_absolute_url() + '"' in page for review in made_ones] for page in (first, second)]
    assert seen == [[False, True, True], [True, False, False]]


@pytest.mark.parametrize("after", ["x", "2026-01-01_1", "_", "2026-01-01T00:00:00+00:00_x"])
def test_a_cursor_that_somebody_tampered_with_shows_the_first_page(client, after):
    review = made()
    assert review.get_absolute_url() in published(client, after=after)


def test_an_empty_list_says_what_happens_here(client):
    assert "No fact-check is published yet" in published(client)
    assert b"Nothing has been corrected yet" in client.get(reverse("corrections")).content


def test_the_lists_cost_the_same_queries_whatever_they_hold(client, django_assert_num_queries):
    for count in range(3):
        made("corrected", words=f"{count} people died, she said.")
    for name, queries in (("published", 2), ("corrections", 2)):  # the scale in use, whose verdicts are filtered by
        with django_assert_num_queries(queries):
            client.get(reverse(name))


def test_corrections_are_dated_and_the_newest_comes_first(client):
    made("corrected")
    made("retracted", words="Nine people died, she said.")
    page = client.get(reverse("corrections")).content.decode()
    assert page.index("The report it rested on was withdrawn.") < page.index("A later report raised the count.")
    assert "<time" in page and "Retraction" in page


def test_the_method_says_the_scale_the_checks_and_the_rules_in_force(client, settings):
    settings.FACTCHECK_APPROVALS, settings.FACTCHECK_MIN_SOURCES, settings.FACTCHECK_OFFICIAL_SOURCE = 2, 3, True
    page = client.get(reverse("method")).content.decode()
    assert "Unverifiable" in page and "Same figure elsewhere" in page and "no score of truth" in page
    assert "2 other people have to agree" in page and "at least 3 sources" in page and "official one" in page
