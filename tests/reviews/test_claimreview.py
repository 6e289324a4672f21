import json

import pytest

from reviews.claimreview import claim_review, json_ld
from tests.factories import make_article, make_claim, make_review

pytestmark = pytest.mark.django_db

TEXT = "La tormenta dejó tres muertos en la costa."


@pytest.fixture
def newsroom(settings):
    settings.BASE_URL = "https://verifica.example"
    settings.FACTCHECK_PUBLISHER_NAME = "Verifica"
    settings.FACTCHECK_PUBLISHER_URL = "https://verifica.example/"


def published(rating="mostly_false", status="published", **article):
    return make_review(status, make_claim(make_article(TEXT, **article)), rating=rating)


def test_it_says_who_found_what_about_which_claim(newsroom):
    review = published(
        url="https://diario.example/a", publisher="El Diario", published_on="2025-08-06", title="Temporal"
    )
    url = f"https://verifica.example/checks/{review.pk}"
    organisation = {"@type": "Organization", "name": "Verifica", "url": "https://verifica.example/"}
    assert claim_review(review) == {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "@id": url + "#claimreview",
        "url": url,
        "claimReviewed": TEXT,
        "datePublished": review.published_at.isoformat(timespec="seconds"),
        "dateModified": review.public_updated_at.isoformat(timespec="seconds"),
        "inLanguage": "es",
        "author": organisation,
        "publisher": organisation,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 2,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "Mayormente falso",
            "ratingExplanation": "Two official reports say otherwise.",
        },
        "itemReviewed": {
            "@type": "Claim",
            "datePublished": "2025-08-06",
            "appearance": [
                {
                    "@type": "Article",
                    "url": "https://diario.example/a",
                    "headline": "Temporal",
                    "datePublished": "2025-08-06",
                    "publisher": {"@type": "Organization", "name": "El Diario"},
                }
            ],
        },
    }


def test_a_rating_without_a_number_has_none():
    rating = claim_review(published("unverifiable"))["reviewRating"]
    assert rating["alternateName"] == "Inverificable"
    assert not {"ratingValue", "bestRating", "worstRating"} & set(rating)


def test_what_is_not_known_is_left_out():
    document = claim_review(published())
    assert "author" not in document["itemReviewed"] and "datePublished" not in document["itemReviewed"]
    assert document["itemReviewed"]["appearance"] == [{"@type": "Article", "headline": TEXT}]


def test_it_names_the_claimant():
    claim = make_claim(make_article(TEXT))
    claim.claimant = type(claim).claimant.field.related_model.objects.create(name="Jane Doe", folded="jane doe")
    claim.save()
    author = claim_review(make_review("published", claim))["itemReviewed"]["author"]
    assert author == {"@type": "Person", "name": "Jane Doe"}


def test_a_correction_changes_the_verdict_and_the_date_of_change_alone():
    document = claim_review(published("false", "corrected"))
    assert document["reviewRating"]["ratingValue"] == 2
    assert document["dateModified"] >= document["datePublished"]


@pytest.mark.parametrize("status", ["new", "submitted", "approved", "retracted", "dismissed"])
def test_what_does_not_stand_has_none(status):
    with pytest.raises(ValueError, match="only a published verdict"):
        claim_review(make_review(status))


def test_it_names_no_person_of_the_newsroom():
    review = published()
    review.author.email = review.assignee.email = "checker@verifica.example"
    text = json.dumps(claim_review(review))
    assert review.author.username not in text and "checker@" not in text


@pytest.mark.parametrize(
    "words", ["</script><script>alert(1)</script>", "<!--", "a & b", "\u2028\u2029", "]]>", '"\\']
)
def test_it_stands_in_a_script_whatever_people_write(words):
    text = json_ld({"claimReviewed": words})
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text) == {"claimReviewed": words}
