"""What the queue is sorted and narrowed down by stays true, whatever happens to the claims."""

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from claims.models import Article, Claim, Claimant
from claims.services import set_language
from reviews.checks import Result
from reviews.models import Finding, Outcome, Repeat, Review
from reviews.services import findings, queueing
from reviews.services.findings.writing import finish
from reviews.services.judgements import forget_judgement, judge_match
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db

TOLL = "El transbordador Gaviota chocó contra el muelle norte de Puerto Sereno y dejó 23 heridos, informó el hospital."


def review_of(claim: Claim) -> Review:
    return Review.objects.get(claim=claim)


def look(*claims: Claim) -> None:
    """Run the check that compares each claim with all others, as a worker would."""
    for claim in claims:
        finding = Finding.objects.get(claim=claim, check_slug="earlier_reviews")
        Finding.objects.filter(pk=finding.pk).update(state="queued", due_at=None, attempts=0, finished_at=None)
        assert findings.run_finding(finding_id=finding.pk)


def say_again(number: int, publisher="") -> list[Claim]:
    """The same claim in so many articles."""
    articles = [make_article(f"{TOLL}\nEs la noticia número {n} de hoy.", publisher=publisher) for n in range(number)]
    return [article.claims.filter(kind="casualty_count").first() for article in articles]


def numbers(claims) -> list[int]:
    return [review_of(claim).articles for claim in claims]


def test_a_review_begins_with_what_its_claim_holds():
    claim = make_article(TOLL, publisher="Diario").claims.filter(kind="casualty_count").first()
    review = review_of(claim)
    held = (claim.kind, "es", "Diario", claim.claimant)
    assert (review.kind, review.language, review.publisher, review.claimant) == held
    assert (review.articles, review.is_contradicted) == (1, False)


def test_a_review_follows_its_claim_and_article():
    claim = make_claim()
    cid = Claimant.objects.create(name="Cid", folded="cid")
    Claim.objects.filter(pk=claim.pk).update(kind="quantity", claimant=cid)
    Article.objects.filter(pk=claim.article_id).update(publisher="Otro")
    queueing.follow(claims=[claim.pk])
    review = review_of(claim)
    assert (review.kind, review.claimant, review.publisher) == ("quantity", cid, "Otro")


def test_the_language_of_claims_marked_before_it_was_told_is_followed():
    claim = make_claim(make_article("Fwgz hay seis heridos qwx.", language="de"), "seis heridos")
    assert review_of(claim).language == "de"
    set_language(article=claim.article, language="es", user=make_user())
    assert review_of(claim).language == "es"


def test_a_claim_that_repeats_old_ones_counts_for_all_of_them():
    claims = say_again(3)
    look(claims[0])
    assert numbers(claims)[0] == 3
    look(*claims)
    assert numbers(claims) == [3, 3, 3]
    later = make_article(f"{TOLL}\nLa noticia llega más tarde.").claims.filter(kind="casualty_count").first()
    look(later)
    assert numbers([*claims, later]) == [4, 4, 4, 4]


def test_looking_again_changes_nothing():
    claims = say_again(2)
    look(*claims)
    before = list(Repeat.objects.order_by("pk").values_list("pk", "claim", "other"))
    look(*claims, *claims)
    assert list(Repeat.objects.order_by("pk").values_list("pk", "claim", "other")) == before
    assert numbers(claims) == [2, 2]


def test_two_claims_of_one_article_are_in_one_article():
    article = make_article(f"{TOLL}\n{TOLL}")
    claims = list(article.claims.filter(kind="casualty_count"))
    look(*claims)
    assert len(claims) == 2 and numbers(claims) == [1, 1]


def test_what_people_say_of_a_match_counts():
    # Of articles that are not split, so that nothing else in them says the same.
    one, other = (make_claim(make_article(f"{TOLL} {n}", language="de"), TOLL) for n in range(2))
    far = make_claim(make_article("El presupuesto de la universidad sube por cuarto año.", language="es"))
    look(one, other, far)
    judge_match(user=make_user(), one=one, other=other, is_same=False)
    judge_match(user=make_user(), one=one, other=far, is_same=True)
    look(one, other, far)
    assert numbers([one, other, far]) == [2, 1, 2]
    forget_judgement(user=make_user(), one=one, other=other)
    forget_judgement(user=make_user(), one=one, other=far)
    look(one, other, far)
    assert numbers([one, other, far]) == [2, 2, 1]


def test_what_people_say_has_the_claims_looked_at_once_more():
    one, other = say_again(2)
    look(one, other)
    judge_match(user=make_user(), one=one, other=other, is_same=False)
    waiting = Finding.objects.filter(check_slug="earlier_reviews", state="queued").values_list("claim", flat=True)
    assert {one.pk, other.pk} <= set(waiting)


def test_a_count_of_repeats_is_nobodys_draft():
    claims = say_again(2)
    before = Review.objects.get(claim=claims[0])
    look(*claims)
    after = Review.objects.get(claim=claims[0])
    assert (after.version, after.updated_at) == (before.version, before.updated_at)


def conclude(claim: Claim, outcome: str, slug="dates_and_sums") -> bool:
    finding, _ = Finding.objects.get_or_create(claim=claim, check_slug=slug)
    Finding.objects.filter(pk=finding.pk).update(
        state="running", lease_token="x", lease_until=finding.queued_at, finished_at=None
    )
    finding.refresh_from_db()
    result = Result(Outcome(outcome), ())
    return finish(finding, "x", STUB, result, result.as_json())


class STUB:
    version, is_mutual, queue = "1", False, "checks"


def test_a_claim_is_contradicted_as_long_as_any_check_says_so():
    claim = make_claim()
    states = []
    for outcome, slug in [
        *(("contradicts", "dates_and_sums"), ("contradicts", "same_figure"), ("related", "dates_and_sums")),
        *(("supports", "same_figure"), ("nothing_found", "same_figure")),
    ]:
        assert conclude(claim, outcome, slug)
        states.append(review_of(claim).is_contradicted)
    assert states == [True, True, True, False, False]


def test_a_result_of_a_lost_lease_changes_nothing():
    claim = make_claim()
    finding = Finding.objects.create(claim=claim, check_slug="same_figure")
    result = Result(Outcome.CONTRADICTS, (), same_claim=(make_claim().pk,))
    assert not finish(finding, "not mine", STUB, result, result.as_json())
    assert not review_of(claim).is_contradicted and not Repeat.objects.filter(claim=claim).exists()


def test_an_older_store_is_filled_and_looked_through_again(transactional_db):
    claim = make_article(TOLL, publisher="Diario").claims.filter(kind="casualty_count").first()
    conclude(claim, "contradicts")
    look(claim)
    Review.objects.update(kind="", language="", publisher="", claimant=None, is_contradicted=False)
    executor = MigrationExecutor(connection)
    fill = executor.loader.get_migration("reviews", "0011_queue_filled").operations[0]
    fill.code(executor.loader.project_state().apps, None)
    review = review_of(claim)
    held = (review.kind, review.language, review.publisher, review.claimant, review.is_contradicted)
    assert held == ("casualty_count", "es", "Diario", claim.claimant, True)
    assert Finding.objects.get(claim=claim, check_slug="earlier_reviews").state == "queued"


def test_reviews_are_made_for_new_claims_whatever_their_state():
    assert make_review("published").kind == "statement"
