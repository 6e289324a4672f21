import re

import pytest
from django.urls import reverse

from claims.models import MatchJudgement
from reviews.models import Event, Finding
from reviews.services.findings import run_finding
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db
TEXT = "La OMS declaró que el 5G causa 32 enfermedades en Alemania"


@pytest.fixture
def pair():
    """A claim, and an earlier one that was reviewed."""
    reviewed = make_claim(make_article(f"{TEXT}.", language="fi"), TEXT)
    make_review("published", claim=reviewed)
    again = f"Según la prensa, {TEXT}"
    return make_claim(make_article(f"{again}.", language="fi"), again), reviewed


def look_up(claim) -> Finding:
    """What the check of earlier reviews finds now."""
    finding = Finding.objects.get(claim=claim, check_slug="earlier_reviews")
    Finding.objects.filter(pk=finding.pk).update(state="queued", attempts=0)
    run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    return finding


def judge(client, claim, other, word: str, **headers):
    return client.post(reverse("judge_match", args=[claim.pk, other.pk, word]), headers=headers)


def text_of(response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def test_evidence_says_why_and_asks_for_a_word(client, checker, pair):
    claim, _ = pair
    look_up(claim)
    page = text_of(client.get(claim.get_absolute_url()))
    assert "Same claim" in page and "Not the same" in page
    assert "Words in common" in page and "Numbers in common 32" in page and "of 100" in page


def test_a_rejected_match_is_no_longer_found_and_can_be_taken_back(client, checker, pair):
    claim, reviewed = pair
    assert look_up(claim).outcome == "related"
    fragment = judge(client, claim, reviewed, "different", HX_Request="true")
    assert f"Rejected by {checker}" in text_of(fragment)
    assert Finding.objects.get(claim=claim, check_slug="earlier_reviews").state == "queued"
    assert look_up(claim).outcome == "nothing_found"
    page = text_of(client.get(claim.get_absolute_url()))
    assert "1 match judged by people" in page and f"Rejected by {checker}" in page
    judge(client, claim, reviewed, "forget")
    assert look_up(claim).outcome == "related"
    assert [event.verb for event in Event.objects.filter(verb__startswith="match.")] == ["match.judge", "match.forget"]


def test_a_confirmed_match_is_told_as_the_same_claim(client, checker, pair):
    claim, _ = pair
    unlike = make_claim(make_article("Las abejas reconocen caras humanas.", language="fi"))
    make_review("published", claim=unlike)
    judge(client, claim, unlike, "same")
    first = look_up(claim).evidence[0]
    assert first["claim"] == unlike.pk and first["message"].startswith("The same claim was reviewed")
    assert f"Confirmed as the same claim by {checker}" in text_of(client.get(unlike.get_absolute_url()))


def test_without_a_script_the_page_comes_back_with_a_message(client, checker, pair):
    response = client.post(reverse("judge_match", args=[pair[0].pk, pair[1].pk, "same"]), follow=True)
    assert response.status_code == 200 and "Confirmed: both say the same" in text_of(response)


def test_what_is_no_word_or_no_claim_is_not_found(client, checker, pair):
    claim, other = pair
    assert judge(client, claim, other, "maybe").status_code == 404
    assert judge(client, claim, claim, "same").status_code == 404
    assert client.post(reverse("judge_match", args=[claim.pk, 99999, "same"])).status_code == 404
    assert client.get(reverse("judge_match", args=[claim.pk, other.pk, "same"])).status_code == 405


def test_it_is_for_those_with_a_role(client, pair):
    assert judge(client, *pair, "same").status_code == 302  # to the login
    client.force_login(make_user(""))
    assert judge(client, *pair, "same").status_code == 403
    assert not MatchJudgement.objects.exists()
