import pytest
from django.utils.translation import override

from reviews.checks import sentence
from reviews.checks.earlier_reviews import CHECK
from tests.factories import make_article, make_claim, make_review

pytestmark = pytest.mark.django_db

SPANISH = "La OMS declaró que el 5G causa 32 enfermedades en Alemania"
ENGLISH = "The World Health Organization declared that 5G causes 32 illnesses in Germany"


def claim_saying(text, language="es"):
    return make_claim(make_article(text + ".", language=language), text)


def checked(claim):
    result = CHECK.run(claim)
    return result.outcome, [sentence(item.message, item.values) for item in result.evidence]


def test_a_verdict_on_the_same_claim_is_shown_as_people_gave_it():
    make_review("published", claim=claim_saying(SPANISH))
    outcome, words = checked(claim_saying("Según la prensa, " + SPANISH))
    assert outcome == "related" and "“False”" in words[0] and words[0].startswith("The same claim was reviewed")
    with override("es"):
        assert "«Falso»" in checked(claim_saying("Otra vez: " + SPANISH))[1][0]


def test_a_verdict_in_another_language_is_found():
    make_review("published", claim=claim_saying(ENGLISH, "en"))
    assert checked(claim_saying(SPANISH))[0] == "related"


def test_a_corrected_verdict_stands_as_corrected():
    make_review("corrected", claim=claim_saying(SPANISH))
    assert "“Mostly false”" in checked(claim_saying("Se dice que " + SPANISH))[1][0]


def test_a_retracted_verdict_is_none():
    make_review("retracted", claim=claim_saying(SPANISH))
    assert checked(claim_saying("Se dice que " + SPANISH)) == ("nothing_found", [])


def test_a_verdict_on_another_claim_is_none():
    make_review("published", claim=claim_saying("El alcalde prohibió los patinetes en el parque"))
    result = CHECK.run(claim_saying(SPANISH))
    assert (result.outcome, result.evidence) == ("nothing_found", ())
    assert [line.about for line in result.explanation] == ["looked_at", "not_found"]


def test_a_colleague_at_work_is_mentioned_and_gives_no_verdict():
    make_review("in_review", claim=claim_saying(SPANISH))
    [words] = checked(claim_saying("Se dice que " + SPANISH))[1]
    assert words.startswith("A colleague is reviewing this")


def test_a_verdict_not_yet_published_is_not_shown():
    make_review("approved", claim=claim_saying(SPANISH))
    assert "False" not in str(CHECK.run(claim_saying("Se dice que " + SPANISH)).as_json())


def test_it_does_not_apply_to_a_fragment_of_a_quotation():
    claim = claim_saying(SPANISH)
    claim.flags = ["partial"]
    assert not CHECK.applies(claim)
