"""The same claim checked by others: what the check finds, and what it says where there is nothing to ask."""

import json

import pytest
from django.utils.translation import override

from reviews.checks import sentence
from reviews.checks.published_checks import CHECK
from reviews.elsewhere.factchecktools import KeyRefused
from reviews.models import Feed, Finding, PublishedCheck
from reviews.services import feeds
from reviews.services.findings import run_finding
from tests import others
from tests.factories import make_article, make_claim, make_user
from tests.others import error, google_claim

pytestmark = pytest.mark.django_db
SPANISH = "El puente de la Aurora costó 40 millones de pesos"
ENGLISH = "The Aurora bridge cost 40 million pesos"


@pytest.fixture
def google(settings):
    with others.site() as site:
        answers = others.Google()
        site.replies["/v1alpha1/claims:search"] = answers
        settings.FACTCHECK_PRIVATE_HOSTS = [site.host]
        settings.FACTCHECKTOOLS_URL = f"{site.origin}/v1alpha1/claims:search"
        settings.FACTCHECK_GOOGLE_KEY = answers.key
        yield answers


@pytest.fixture
def claim():
    return claim_saying(SPANISH)


def claim_saying(words: str, language: str = "es"):
    return make_claim(make_article(f"{words}.", language=language), words)


def hold(*items: dict, url: str = "https://verifica.example/feed.json") -> Feed:
    """A feed that holds these fact-checks."""
    feed = Feed.objects.filter(url=url).first() or feeds.subscribe(user=make_user("editor"), url=url, title="Verifica")
    found = [{"@type": "ClaimReview", "author": {"name": "Verifica"}, **item} for item in items]
    return feeds.keep_feed_items(feed=feed, document=json.dumps(found).encode())


def reviewed(words: str = SPANISH, url: str = "https://verifica.example/1", **fields) -> dict:
    verdict = {"alternateName": "Engañoso", "ratingValue": 2, "bestRating": 5, "worstRating": 1}
    return {"claimReviewed": words, "url": url, "inLanguage": "es", "reviewRating": verdict} | fields


def told(result, about: str) -> str:
    return " ".join(sentence(line.message, line.values) for line in result.explanation if line.about == about)


def test_without_feeds_and_without_a_key_it_says_so_and_does_not_fail(claim):
    result = CHECK.run(claim)
    assert (result.outcome, result.evidence) == ("nothing_found", ())
    assert "subscribes to no feed" in told(result, "looked_at")
    assert "no key is set (FACTCHECK_GOOGLE_KEY)" in told(result, "looked_at")
    assert "No published fact-check" in told(result, "not_found")


def test_a_fact_check_of_a_feed_is_told_in_its_own_words(claim):
    hold(reviewed(datePublished="2026-03-02", itemReviewed={"author": {"name": "Ana Ruiz"}}, headline="No tanto"))
    result = CHECK.run(claim)
    [item] = result.evidence
    values = item.values
    assert result.outcome == item.outcome == "related" and item.claim is None
    assert (item.url, item.title, item.passage) == ("https://verifica.example/1", "No tanto", SPANISH)
    assert (values["verdict"], values["scale"], values["publisher"]) == ("Engañoso", "2 (1–5)", "Verifica")
    assert (values["date"], values["claimant"], values["source"]) == ("2026-03-02", "Ana Ruiz", "Verifica")
    assert sentence(item.message, values).startswith("Verifica has checked the same claim")
    assert "Feeds that the newsroom subscribes to: 1, with fact-checks: 1" in told(result, "looked_at")


@pytest.mark.parametrize(
    ("ours", "language", "theirs", "their_language"),
    [
        (SPANISH, "es", ENGLISH, "en"),
        (ENGLISH, "en", SPANISH, "es"),
        ("A ponte da Aurora custou 40 milhões de pesos", "pt", SPANISH, "es"),
    ],
)
def test_it_is_found_across_languages(ours, language, theirs, their_language):
    hold(reviewed(theirs, inLanguage=their_language))
    [item] = CHECK.run(claim_saying(ours, language)).evidence
    assert item.passage == theirs and item.values["language"] == their_language


def test_a_fact_check_of_something_else_is_not_shown(claim):
    hold(reviewed("Beber lejía cura el resfriado", url="https://verifica.example/9"))
    assert CHECK.run(claim).outcome == "nothing_found"


@pytest.mark.parametrize("label", ["Falso", "False", "Verdadero", "True", ""])
def test_their_verdict_is_never_one_of_ours(claim, label):
    hold(reviewed(reviewRating={"alternateName": label}))
    [item] = CHECK.run(claim).evidence
    assert (item.outcome, item.values["verdict"], item.values["scale"]) == ("related", label, "")


def test_one_page_that_two_feeds_hold_is_told_once(claim):
    hold(reviewed())
    hold(reviewed(), url="https://other.example/feed.json")
    assert PublishedCheck.objects.count() == 2 and len(CHECK.run(claim).evidence) == 1


def test_a_removed_feed_is_not_looked_at(claim):
    feed = hold(reviewed())
    feeds.remove_feed(user=make_user("editor"), feed=feed)
    assert CHECK.run(claim).outcome == "nothing_found"


def test_a_feed_that_fails_is_named(claim):
    feed = hold(reviewed())
    Feed.objects.filter(pk=feed.pk).update(state="failed")
    assert "newer fact-checks of theirs are missing: ['Verifica']" in told(CHECK.run(claim), "not_found")


def test_what_the_feed_holds_no_longer_is_shown_as_that(claim):
    hold(reviewed())
    hold(reviewed("Otra cosa", url="https://verifica.example/2"))
    assert CHECK.run(claim).evidence[0].values["gone"]


def test_what_google_answers_is_matched_again_and_the_rest_counted(claim, google):
    google.claims = [
        google_claim("Beber lejía cura el resfriado", url="https://verifica.example/9"),
        google_claim(ENGLISH, url="https://verifica.example/8", languageCode="en", textualRating="Half true"),
    ]
    result = CHECK.run(claim)
    [item] = result.evidence
    assert (item.values["verdict"], item.values["source"]) == ("Half true", "Google Fact Check Tools")
    assert "asked for “puente Aurora costó 40 millones pesos”: 2 answers" in told(result, "looked_at")
    assert "so many were about something else, and are not shown: 1" in told(result, "not_found")
    assert "on already" not in told(CHECK.run(claim), "looked_at")


def test_what_google_answered_to_another_question_is_found_too(claim, google, settings):
    google.claims = [google_claim(SPANISH)]
    CHECK.run(claim)
    settings.FACTCHECK_GOOGLE_KEY = ""
    assert CHECK.run(claim_saying(f"Se dice que {SPANISH[0].lower()}{SPANISH[1:]}")).outcome == "related"


def test_a_day_without_questions_left_is_told_and_what_is_here_is_found(claim, google, settings):
    hold(reviewed())
    settings.FACTCHECK_GOOGLE_DAILY_QUOTA = 0
    result = CHECK.run(claim)
    assert result.outcome == "related" and "the day's quota of 0 questions is used up" in told(result, "looked_at")


def finding_of(claim) -> Finding:
    finding = claim.findings.get(check_slug="published_checks")
    run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    return finding


def test_a_wrong_key_fails_at_once_with_a_reason_that_names_the_variable(claim, google, settings):
    settings.FACTCHECK_GOOGLE_KEY = "wrong"
    finding = finding_of(claim)
    assert (finding.state, finding.attempts) == ("failed", 1)
    assert "FACTCHECK_GOOGLE_KEY" in finding.error and "wrong" not in finding.error
    with pytest.raises(KeyRefused):
        CHECK.run(claim)


@pytest.mark.parametrize(("status", "name"), [(429, "RESOURCE_EXHAUSTED"), (500, "INTERNAL"), (503, "UNAVAILABLE")])
def test_what_may_pass_is_tried_again(claim, google, status, name):
    google.refusal = error(status, name, "Try later")
    finding = finding_of(claim)
    assert (finding.state, finding.attempts) == ("queued", 1) and finding.due_at


def test_every_word_has_its_value_in_spanish_too(claim, google):
    google.claims = [google_claim(SPANISH), google_claim("Otra cosa", url="https://verifica.example/3")]
    hold(reviewed(url="https://verifica.example/4"))
    with override("es"):
        result = CHECK.run(claim)
        assert "%(" not in "".join(
            sentence(item.message, item.values) for item in (*result.explanation, *result.evidence)
        )


def test_it_does_not_apply_to_a_fragment_of_a_quotation(claim):
    claim.flags = ["partial"]
    assert not CHECK.applies(claim)
