"""What stands beside a claim: who else is here, what its claimant said before, and precedent."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from claims.models import Claim, Claimant
from reviews.models import Event, Presence
from reviews.services import queueing, reviews
from reviews.services.presence import forget
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
WORDS = "La OMS declaró que el 5G causa {} enfermedades en Alemania"


def be_here(client, user, review, **more):
    client.force_login(user)
    return client.post(reverse("presence", args=[review.claim_id]), more, headers=HTMX)


def test_two_people_see_each_other_and_who_writes(client, ana, edu):
    review = make_review("in_review", checker=ana)
    assert be_here(client, ana, review, writing="1").text.strip() == ""
    assert "ana is here, writing" in be_here(client, edu, review).text
    assert "edu is here" in be_here(client, ana, review).text
    be_here(client, ana, review)
    assert "writing" not in be_here(client, edu, review).text


def test_who_is_not_heard_of_is_gone_and_then_forgotten(client, ana, edu):
    review = make_review("in_review", checker=ana)
    be_here(client, ana, review)
    Presence.objects.update(seen_at=timezone.now() - timedelta(seconds=41))
    assert "ana" not in be_here(client, edu, review).text
    assert forget() == 0
    Presence.objects.filter(user=ana).update(seen_at=timezone.now() - timedelta(hours=2))
    assert forget() == 1
    assert list(Presence.objects.values_list("user", flat=True)) == [edu.pk]


def test_people_at_other_claims_are_not_here(client, ana, edu):
    be_here(client, ana, make_review("in_review", checker=ana))
    assert "ana" not in be_here(client, edu, make_review("new")).text


def test_a_page_is_told_that_it_is_older_than_the_review(client, ana, edu):
    review = make_review("in_review", checker=ana)
    seen = review.version
    draft = {"claim_reviewed": "New words.", "summary": "", "rating": ""}
    current = reviews.save_draft(review=review, user=ana, version=None, **draft)
    told = be_here(client, edu, review, version=seen).text
    assert "ana changed this review at" in told and review.claim.get_absolute_url() in told
    assert "changed this review" not in be_here(client, edu, review, version=current.version).text


@pytest.mark.parametrize("version", ["", "x", "-1", "²", "9" * 30])
def test_a_version_that_is_none_is_no_trouble(client, ana, version):
    assert be_here(client, ana, make_review("in_review"), version=version).status_code == 200


def test_presence_is_no_act_and_costs_the_same_whoever_is_here(client, ana, django_assert_num_queries):
    review = make_review("in_review", checker=ana)
    be_here(client, ana, review)
    events = Event.objects.count()
    with django_assert_num_queries(9):
        be_here_again(client, review)
    for _ in range(8):
        be_here(client, make_user(), review)
    client.force_login(ana)
    with django_assert_num_queries(9):
        be_here_again(client, review)
    assert Event.objects.count() == events


def be_here_again(client, review):
    return client.post(reverse("presence", args=[review.claim_id]), {"version": "0"}, headers=HTMX)


def test_presence_is_not_said_by_a_link(client, ana):
    client.force_login(ana)
    assert client.get(reverse("presence", args=[make_claim().pk])).status_code == 405


def said_by(name: str, status: str = "published", words: str = "") -> Claim:
    claimant, _ = Claimant.objects.get_or_create(name=name, folded=name.lower())
    claim = make_claim(make_article(words, language="xx") if words else make_article(language="xx"))
    Claim.objects.filter(pk=claim.pk).update(claimant=claimant)
    claim.refresh_from_db()
    make_review(status, claim)
    return claim


def test_what_else_a_claimant_said_and_how_people_rated_it(client, checker):
    claim, rated, open_one = said_by("Rosa", "new"), said_by("Rosa"), said_by("Rosa", "submitted")
    other = said_by("Juan")
    page = client.get(reverse("claimant", args=[claim.pk]), headers=HTMX).text
    assert rated.get_absolute_url() in page and "False" in page
    assert open_one.get_absolute_url() not in page and other.get_absolute_url() not in page
    assert f"claimant={claim.claimant_id}" in page and "Their 2 other claims here" in page


@pytest.mark.parametrize("status", ["new", "in_review", "submitted", "returned", "dismissed", "retracted"])
def test_what_nobody_has_agreed_to_is_no_verdict_before(client, checker, status):
    claim, other = said_by("Rosa", "new"), said_by("Rosa", status)
    page = client.get(reverse("claimant", args=[claim.pk]), headers=HTMX).text
    assert other.get_absolute_url() not in page and "Nothing else of theirs" in page


def test_the_queue_is_narrowed_to_a_claimant(client, checker):
    claim, other = said_by("Rosa", "new"), said_by("Juan", "new")
    queueing.follow(claims=[claim.pk, other.pk])
    page = client.get(reverse("queue"), {"claimant": claim.claimant_id}).text
    assert claim.get_absolute_url() in page and other.get_absolute_url() not in page
    assert f'name="claimant" value="{claim.claimant_id}"' in page


@pytest.mark.parametrize("claimant", ["x", "-1", "0", "9" * 30, "999999"])
def test_a_claimant_that_is_none_is_no_trouble(client, checker, claimant):
    assert client.get(reverse("queue"), {"claimant": claimant}).status_code == 200


def test_precedent_is_shown_with_its_scale_and_what_differs(client, checker):
    before = make_claim(make_article(WORDS.format(32) + ".", language="fi"), WORDS.format(32))
    make_review("published", before)
    claim = make_claim(make_article(WORDS.format(31) + ".", language="fi"), WORDS.format(31))
    page = client.get(reverse("precedent", args=[claim.pk]), headers=HTMX).text
    assert before.get_absolute_url() in page and "False" in page and "Differs" in page
    assert "<mark>31</mark>" in page and "<mark>32</mark>" in page and "Five" in page


@pytest.mark.parametrize("status", ["new", "submitted", "retracted"])
def test_a_verdict_that_does_not_stand_is_no_precedent(client, checker, status):
    before = make_claim(make_article(WORDS.format(32) + ".", language="fi"), WORDS.format(32))
    make_review(status, before)
    claim = make_claim(make_article(f"Dicen: {WORDS.format(32)}.", language="fi"), WORDS.format(32))
    page = client.get(reverse("precedent", args=[claim.pk]), headers=HTMX).text
    assert "No claim like this one has a verdict here yet." in page


@pytest.mark.parametrize("name", ["claimant", "precedent"])
def test_without_a_script_it_is_a_page(client, checker, name):
    page = client.get(reverse(name, args=[said_by("Rosa <b>", "new").pk])).text
    assert "<html" in page and "<b>" not in page


def test_what_is_beside_a_claim_costs_the_same_however_much_there_is(client, checker, django_assert_max_num_queries):
    claim = said_by("Rosa", "new", WORDS.format(30))
    addresses = [reverse(name, args=[claim.pk]) for name in ("claimant", "precedent")]
    said_by("Rosa", "published", WORDS.format(29))
    with django_assert_max_num_queries(30) as few:
        for address in addresses:
            client.get(address, headers=HTMX)
    for number in range(4):
        said_by("Rosa", "published", WORDS.format(number))
    with django_assert_max_num_queries(len(few)):
        for address in addresses:
            client.get(address, headers=HTMX)


def test_a_version_that_no_page_has_sent_is_no_version(client, ana):
    review = make_review("in_review", checker=ana)
    response = be_here(client, ana, review, version="9" * 5000)
    assert response.status_code == 200
