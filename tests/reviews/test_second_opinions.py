"""The blind second opinion: which claims are drawn, who gives it, what it holds up, and what counts afterwards."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import IntegrityError, connection, transaction

from reviews import blindness
from reviews.models import Event, Review, SecondOpinion
from reviews.services import publishing, reviews
from reviews.services.opinions import opine
from reviews.services.reviews import Conflict
from reviews.workflow import Refused
from tests.factories import finish_review, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db
REASONS = "The second report does not say so."


@pytest.fixture
def drawn(settings):
    """A newsroom that wants a second opinion on every claim."""
    settings.FACTCHECK_SECOND_OPINION = 100
    return settings


def give(review, user=None, rating="false", reasons=REASONS, **more):
    return opine(review=review, user=user or make_user(), rating=rating, reasons=reasons, **more)


def fresh(review) -> Review:
    return Review.objects.get(pk=review.pk)


def again(review, rating=None, author=None) -> Review:
    """The review returned, given another verdict where one is named, and submitted again."""
    review = reviews.return_to_author(review=review, user=make_user("editor"), comment="Look once more.")
    if author:
        review = reviews.assign(review=review, user=make_user("editor"), assignee=author)
    if rating:
        words = {"claim_reviewed": review.claim_reviewed, "summary": review.summary, "rating": rating}
        review = reviews.save_draft(review=review, user=review.assignee, version=None, **words)
    return reviews.submit(review=review, user=review.assignee)


@pytest.mark.parametrize(("share", "least", "most"), [(0, 0, 0), (20, 140, 260), (100, 1000, 1000)])
def test_about_as_many_claims_are_drawn_as_the_newsroom_wants(settings, share, least, most):
    settings.FACTCHECK_SECOND_OPINION = share
    assert least <= sum(blindness.is_drawn(claim) for claim in range(1000)) <= most


def test_the_draw_is_the_same_each_time_and_another_with_another_key(settings):
    settings.FACTCHECK_SECOND_OPINION = 50
    one, two = ([blindness.is_drawn(claim) for claim in range(200)] for _ in range(2))
    settings.SECRET_KEY = "another key of thirty-two letters or so"
    assert one == two != [blindness.is_drawn(claim) for claim in range(200)]


def test_nothing_is_drawn_unless_the_newsroom_wants_it():
    review = make_review("submitted")
    assert (review.needs_second_opinion, review.awaits_opinion) == (False, False)
    with pytest.raises(Refused, match="No second opinion is wanted"):
        give(review)


def test_the_draw_is_kept_and_told_in_the_trail(drawn):
    review = make_review("submitted")
    assert review.needs_second_opinion and review.awaits_opinion
    event = Event.objects.get(verb="review.submit")
    assert event.after["needs_second_opinion"] is True and event.after["awaits_opinion"] is True
    drawn.FACTCHECK_SECOND_OPINION = 0
    assert fresh(review).awaits_opinion


def test_what_was_submitted_before_the_rule_is_not_drawn_later(settings):
    review = make_review("returned")
    settings.FACTCHECK_SECOND_OPINION = 100
    assert not reviews.submit(review=review, user=review.assignee).needs_second_opinion


def test_nobody_approves_before_it_is_given(drawn):
    review, editor = make_review("submitted"), make_user("editor")
    with pytest.raises(Refused, match="waits for a blind second opinion"):
        reviews.approve(review=review, user=editor)
    give(review)
    assert reviews.approve(review=review, user=editor).status == "approved"


def test_both_verdicts_are_kept_with_the_labels_they_were_given(drawn):
    review = make_review("submitted")
    opinion = give(review, rating="true", reasons=f" {REASONS}\x00 ")
    assert (opinion.label("es"), opinion.author_label("es")) == ("Verdadero", "Falso")
    assert opinion.reasons == REASONS and not opinion.agrees and opinion.author == review.author
    event = Event.objects.get(verb="review.opine")
    assert event.after == {
        "status": "submitted",
        "awaits_opinion": False,
        "opinion": "true",
        "opinion_reasons": REASONS,
    }


def test_the_author_gives_none_on_their_own_verdict(drawn):
    review = make_review("submitted", checker=make_user("administrator"))
    with pytest.raises(Refused, match="You wrote this verdict"):
        give(review, review.author)


@pytest.mark.parametrize("role", [""])
def test_nobody_without_a_role_gives_one(drawn, role):
    with pytest.raises(Refused, match="Only fact-checkers"):
        give(make_review("submitted"), make_user(role))


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"rating": ""}, "Choose a verdict"),
        ({"rating": "pants on fire"}, "not on the scale"),
        ({"reasons": " \x00 "}, "Give the reasons"),
    ],
)
def test_it_says_a_verdict_and_why(drawn, said, why):
    review = make_review("submitted")
    with pytest.raises(Refused, match=why):
        give(review, **said)
    assert fresh(review).awaits_opinion and not SecondOpinion.objects.exists()


def test_where_reasons_are_not_mandatory_it_needs_none(drawn):
    drawn.FACTCHECK_REASONS = False
    assert give(make_review("submitted"), reasons="").reasons == ""


def test_one_opinion_is_enough(drawn):
    review = make_review("submitted")
    give(review)
    with pytest.raises(Refused, match="somebody has given it already"):
        give(review)


def test_no_opinion_is_given_on_what_was_not_seen(drawn):
    review = make_review("submitted")
    with pytest.raises(Conflict):
        give(review, version=review.version - 1)


@pytest.mark.side_by_side
@pytest.mark.django_db(transaction=True)
def test_of_two_people_who_give_one_at_once_the_second_is_told(drawn):
    review, people = make_review("submitted"), [make_user(), make_user()]

    def given(user):
        try:
            return give(review, user).by == user
        except Refused:
            return False
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(given, people)) == [False, True]
    assert SecondOpinion.objects.count() == 1


def test_who_gave_it_does_not_approve(drawn):
    review, editor = make_review("submitted"), make_user("editor")
    give(review, editor)
    with pytest.raises(Refused, match="You gave the second opinion"):
        reviews.approve(review=review, user=editor)
    assert reviews.approve(review=review, user=make_user("editor")).status == "approved"


def test_a_quorum_counts_neither_the_author_nor_who_gave_the_opinion_nor_anybody_twice(drawn):
    drawn.FACTCHECK_APPROVALS = 2
    author, opiner, first = (make_user("editor") for _ in range(3))
    review = make_review("submitted", checker=author)
    give(review, opiner)
    review = reviews.approve(review=review, user=first)
    for user in (author, opiner, first):
        with pytest.raises(Refused):
            reviews.approve(review=review, user=user)
    # However their yes came to be in the database.
    for user in (author, opiner):
        review.approvals.create(submission=review.submission, by=user, is_yes=True)
    assert fresh(review).status == "submitted"
    assert reviews.approve(review=review, user=make_user("editor")).status == "approved"


@pytest.mark.parametrize("whose", ["author", "opiner"])
def test_a_yes_that_does_not_count_makes_no_quorum(drawn, whose):
    drawn.FACTCHECK_APPROVALS = 2
    people = {"author": make_user("editor"), "opiner": make_user("editor")}
    review = make_review("submitted", checker=people["author"])
    give(review, people["opiner"])
    review.approvals.create(submission=review.submission, by=people[whose], is_yes=True)
    assert reviews.approve(review=review, user=make_user("editor")).status == "submitted"


def test_a_verdict_that_is_returned_and_stays_the_same_needs_no_other(drawn):
    review = make_review("submitted")
    give(review)
    review = again(review)
    assert (review.submission, review.awaits_opinion, review.opinions.count()) == (2, False, 1)


def test_another_verdict_needs_another_opinion(drawn):
    review = make_review("submitted")
    give(review)
    review = again(review, rating="true")
    assert review.awaits_opinion
    give(review, rating="true")
    assert [opinion.submission for opinion in review.opinions.all()] == [1, 2]


def test_a_draft_that_says_otherwise_is_hidden_before_it_is_submitted(drawn):
    review, words = make_review("submitted"), {"claim_reviewed": "It rained.", "summary": "It did not."}
    give(review)
    review = reviews.return_to_author(review=fresh(review), user=make_user("editor"), comment="Look once more.")
    for rating, is_hidden in (("true", True), ("", True), ("false", False)):
        review = reviews.save_draft(review=review, user=review.author, version=None, rating=rating, **words)
        assert blindness.hides(fresh(review), make_user()) == is_hidden, rating


def test_who_gave_it_and_then_writes_the_verdict_needs_somebody_else_s(drawn):
    review, opiner = make_review("submitted"), make_user()
    give(review, opiner)
    assert again(review, author=opiner).awaits_opinion


def test_a_verdict_that_is_taken_back_still_waits(drawn):
    review = make_review("submitted")
    review = reviews.withdraw(review=review, user=review.author)
    assert review.awaits_opinion and blindness.hides(review, make_user("editor"))
    assert reviews.submit(review=review, user=review.author).awaits_opinion


def test_it_ends_in_a_published_verdict(drawn):
    review = make_review("submitted")
    give(review)
    assert finish_review(fresh(review), "corrected", make_user("editor")).status == "corrected"


@pytest.mark.parametrize(
    "broken",
    [
        {"needs_second_opinion": False, "awaits_opinion": True},
        {"status": "approved", "needs_second_opinion": True, "awaits_opinion": True},
    ],
)
def test_the_database_refuses_what_cannot_be(drawn, broken):
    review = make_review("submitted")
    with pytest.raises(IntegrityError), transaction.atomic():
        Review.objects.filter(pk=review.pk).update(**broken)


def test_the_database_keeps_one_opinion_a_submission_of_somebody_else(drawn):
    review = make_review("submitted")
    opinion = give(review)
    for changes in ({"pk": None}, {"pk": None, "submission": 2, "by": review.author}):
        for name, value in changes.items():
            setattr(opinion, name, value)
        with pytest.raises(IntegrityError), transaction.atomic():
            opinion.save(force_insert=True)


def test_an_opinion_goes_with_no_other_status(drawn):
    for status in ("new", "in_review"):
        with pytest.raises(Refused, match="does not go with"):
            give(make_review(status, make_claim()))


def test_publishing_may_carry_a_note_to_the_readers():
    review = make_review("approved")
    review = publishing.publish(review=review, user=make_user("editor"), note=" Two counts are open.\x00\r\n ")
    assert review.publication_note == "Two counts are open."
    assert publishing.as_published(review)["publication_note"] == "Two counts are open."
    assert Event.objects.get(verb="review.publish").after["publication_note"] == "Two counts are open."
    assert publishing.as_published(make_review("published"))["publication_note"] == ""
