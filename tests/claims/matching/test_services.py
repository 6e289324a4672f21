from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction

from claims import tasks
from claims.matching import VERSION, Reading, similar
from claims.models import Claim, ClaimPosting
from claims.services import matching, pack_index, set_language
from tests.factories import make_article, make_claim

NEWS = "The mayor of Boston banned leaf blowers from public parks."


def found(text=NEWS, language="en"):
    return [match.claim for match in similar(text, language)]


@pytest.fixture(autouse=True)
def claims_alone(db, settings):
    settings.ARTICLE_PIPELINE = ["claims.services.split_article"]


def test_a_claim_is_found_in_the_transaction_that_writes_it_and_not_after_it_is_undone():
    with transaction.atomic():
        claim = make_claim(make_article(NEWS, language=""))
        assert claim in found()
        transaction.set_rollback(True)
    assert found() == []


def test_claims_of_the_splitter_are_found_at_once():
    article = make_article("La tormenta dejó 12 muertos en Kiev, dijo la alcaldesa.")
    assert set(found("12 muertos en Kiev", "es")) == set(article.claims.all())


def test_what_matching_reads_is_stored_with_the_claim():
    claim = make_article("La tormenta dejó 12 muertos en Kiev.").claims.first()
    assert {"12", "dead", "kyiv"} <= Reading(claim.reading).terms and claim.reading_version == VERSION


def test_a_claim_of_an_older_version_is_compared_by_its_statement_and_read_again():
    claim = make_claim(make_article(NEWS, language="en"))
    Claim.objects.update(reading="old words", reading_version=0)
    assert claim in found()
    assert pack_index()[0] == Claim.objects.count()
    claim.refresh_from_db()
    assert "bosto" in Reading(claim.reading).terms and claim in found()


def test_after_an_upgrade_all_claims_come_into_the_index(monkeypatch):
    monkeypatch.setattr(matching, "BATCH", 2)
    article = make_article("", language="es")
    for words in ("The bakery closed.", "The mayor left.", NEWS):
        make_claim(make_article(words, language=""))
    ClaimPosting.objects.all().delete()
    Claim.objects.update(reading="", reading_version=0)
    assert found() == []
    assert pack_index()[0] == Claim.objects.count()
    assert found() and article.claims.first() in found(article.text, "es")


def test_reading_again_adds_no_term_twice():
    make_claim(make_article(NEWS, language="en"))
    before = sum(ClaimPosting.objects.values_list("number", flat=True))
    Claim.objects.update(reading_version=0)
    pack_index()
    assert sum(ClaimPosting.objects.values_list("number", flat=True)) == before


def test_a_language_that_is_told_later_has_the_marked_claims_read_again():
    article = make_article("Murieron treinta y dos personas.", language="xx")
    claim = make_claim(article)
    set_language(article=article, language="es")
    pack_index()
    claim.refresh_from_db()
    assert "32" in Reading(claim.reading).terms


def test_what_is_wanted_is_found_however_deep_it_stands():
    """The best of all claims hold none of those that are asked for."""
    wanted = make_claim(
        make_article(
            "The mayor of Boston banned leaf blowers, wrote the Gazette in a long piece on noise.", language=""
        )
    )
    article = make_article("\n".join(f"{NEWS} Number {at}." for at in range(250)), language="")
    for line in article.text.split("\n"):
        make_claim(article, line, marked_by=None)
    among = Claim.objects.filter(pk=wanted.pk)
    assert wanted not in found()
    assert [match.claim for match in similar(NEWS, "en", among=among)] == [wanted]


def test_the_scheduler_and_the_command_pack_the_index():
    for at in range(10):
        make_article(f"La tormenta dejó {at + 20} muertos en Kiev.")
    assert ClaimPosting.objects.filter(term="kyiv").count() == 10
    tasks.pack_index()
    assert ClaimPosting.objects.filter(term="kyiv").count() == 1
    out = StringIO()
    call_command("pack_index", stdout=out)
    assert out.getvalue() == "Claims read again: 0. Rows of the index looked at: 0.\n"
