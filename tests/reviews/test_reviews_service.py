"""Reviews on their way from the queue to an approved verdict."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import IntegrityError, connection, transaction

from claims.models import Claim
from reviews.models import Event, Review
from reviews.services import publishing, reviews
from reviews.services.reviews import Conflict
from reviews.workflow import Refused
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
WORDS = {"claim_reviewed": "It rained.", "summary": "It did not.", "rating": "false"}


def last_event() -> Event:
    return Event.objects.latest("id")


def test_every_claim_of_an_article_gets_one_review():
    article = make_article()
    reviews.open_reviews(article=article)
    assert Review.objects.filter(claim__article=article).count() == article.claims.count() > 0


def test_a_review_starts_as_urgent_as_its_claim_is_worth_checking():
    review = make_article().claims.first().review
    assert (review.status, review.priority) == ("new", review.claim.check_worthiness)


def test_taking_a_claim_proposes_its_standalone_statement():
    claim, user = make_claim(statement="In Kyiv 32 people were killed."), make_user()
    review = reviews.take(review=claim.review, user=user)
    assert (review.assignee, review.claim_reviewed) == (user, "In Kyiv 32 people were killed.")


def test_a_claim_is_taken_once():
    review = make_review("in_review")
    with pytest.raises(Refused, match="does not go with the status"):
        reviews.take(review=review, user=make_user())


def test_an_editor_takes_over_and_the_draft_stays():
    review, editor = make_review("in_review"), make_user("editor")
    reviews.save_draft(review=review, user=review.assignee, version=None, **WORDS)
    review = reviews.assign(review=review, user=editor, assignee=editor)
    assert (review.assignee, review.summary, review.rating) == (editor, "It did not.", "false")


def test_a_returned_review_is_given_to_somebody_else():
    review, other = make_review("returned"), make_user()
    review = reviews.assign(review=review, user=make_user("editor"), assignee=other)
    assert (review.status, review.assignee) == ("returned", other)


@pytest.mark.parametrize("status", ["in_review", "returned"])
def test_a_claim_is_given_back_with_its_draft(status):
    review = make_review(status)
    released = reviews.release(review=review, user=review.assignee)
    assert (released.status, released.assignee) == ("new", None)
    assert released.claim_reviewed == review.claim_reviewed


def test_nobody_is_assigned_who_could_not_work_on_it():
    gone = make_user()
    gone.is_active = False
    for assignee in (make_user(""), gone):
        with pytest.raises(Refused, match="is not a fact-checker"):
            reviews.assign(review=make_review(), user=make_user("editor"), assignee=assignee)


def test_a_draft_is_kept_with_the_label_of_its_verdict():
    review = make_review("in_review")
    review = reviews.save_draft(review=review, user=review.assignee, version=review.version, **WORDS)
    review.refresh_from_db()
    assert (review.label("es"), review.rating_value, review.rating_best) == ("Falso", 1, 5)


def test_a_verdict_that_is_taken_back_leaves_no_label():
    review = make_review("returned")
    reviews.save_draft(review=review, user=review.assignee, version=None, **(WORDS | {"rating": ""}))
    review.refresh_from_db()
    assert (review.rating, review.rating_labels, review.rating_value, review.scale) == ("", {}, None, "")


def test_saving_what_is_there_already_writes_nothing():
    review = make_review("in_review")
    saved = reviews.save_draft(review=review, user=review.assignee, version=None, **WORDS)
    again = reviews.save_draft(review=saved, user=saved.assignee, version=saved.version, **WORDS)
    assert again.version == saved.version and Event.objects.filter(verb="review.save").count() == 1


def test_a_rating_without_a_number_has_none():
    review = make_review("submitted", rating="unverifiable")
    assert (review.rating_value, review.rating_best, review.label("en")) == (None, None, "Unverifiable")


def test_a_rating_that_is_not_on_the_scale_is_refused():
    review = make_review("in_review")
    with pytest.raises(Refused, match="“pants on fire” is not on the scale"):
        reviews.save_draft(review=review, user=review.assignee, version=None, **(WORDS | {"rating": "pants on fire"}))


def test_words_are_normalised():
    review = make_review("in_review")
    words = WORDS | {"claim_reviewed": " Llovio\u0301\x00 ", "summary": "a\r\nb"}
    review = reviews.save_draft(review=review, user=review.assignee, version=None, **words)
    assert (review.claim_reviewed, review.summary) == ("Llovió", "a\nb")


def test_who_saves_second_is_told_and_overwrites_nothing():
    review = make_review("in_review")
    reviews.save_draft(review=review, user=review.assignee, version=review.version, **WORDS)
    with pytest.raises(Conflict) as conflict:
        late = WORDS | {"summary": "Late words"}
        reviews.save_draft(review=review, user=review.assignee, version=review.version, **late)
    review.refresh_from_db()
    assert conflict.value.review.summary == review.summary == "It did not."


@pytest.mark.django_db(transaction=True)
def test_of_those_who_save_at_once_one_is_kept_and_the_others_are_told():
    review = make_review("in_review")
    with ThreadPoolExecutor(4) as threads:
        ends = list(threads.map(lambda number: saved_apart(review, f"Words {number}"), range(4)))
    assert [end for end in ends if end != "conflict"] == [Review.objects.get(pk=review.pk).summary]
    assert Event.objects.filter(verb="review.save").count() == 1


def saved_apart(review, summary):
    try:
        words = WORDS | {"summary": summary}
        return reviews.save_draft(review=review, user=review.assignee, version=review.version, **words).summary
    except Conflict:
        return "conflict"
    finally:
        connection.close()


@pytest.mark.parametrize("deed", [reviews.submit, reviews.approve, publishing.publish])
def test_no_step_is_taken_on_what_was_not_seen(deed):
    review = make_review("submitted")
    with pytest.raises(Conflict):
        deed(review=review, user=make_user("editor"), version=review.version - 1)


def test_submitting_names_all_that_is_missing():
    review = make_review("in_review")
    with pytest.raises(Refused, match=r"Choose a verdict\. .*reasons.* Cite at least 1 source"):
        reviews.submit(review=review, user=review.assignee)
    assert Review.objects.get(pk=review.pk).status == "in_review"


def test_an_author_takes_a_verdict_back_and_the_earlier_yes_is_void(settings):
    settings.FACTCHECK_APPROVALS = 2
    review, first = make_review("submitted"), make_user("editor")
    author = review.author
    review = reviews.approve(review=review, user=first)
    review = reviews.submit(review=reviews.withdraw(review=review, user=author), user=author)
    assert reviews.approve(review=review, user=first).status == "submitted"


def test_two_people_approve_where_a_newsroom_wants_two(settings):
    settings.FACTCHECK_APPROVALS = 2
    review, first = make_review("submitted"), make_user("editor")
    review = reviews.approve(review=review, user=first)
    assert review.status == "submitted"
    with pytest.raises(Refused, match="approved this already"):
        reviews.approve(review=review, user=first)
    assert reviews.approve(review=review, user=make_user("administrator")).status == "approved"


def test_an_editor_does_not_approve_what_they_wrote_as_a_checker():
    editor = make_user("editor")
    review = make_review("submitted", checker=editor)
    with pytest.raises(Refused, match="somebody else must approve"):
        reviews.approve(review=review, user=editor)
    assert reviews.approve(review=review, user=make_user("editor")).status == "approved"


@pytest.mark.parametrize("comment", ["", "  ", "\x00"])
def test_a_no_says_what_to_mend(comment):
    with pytest.raises(Refused, match="Say what to mend"):
        reviews.return_to_author(review=make_review("submitted"), user=make_user("editor"), comment=comment)


def test_a_returned_verdict_is_mended_and_submitted_again():
    review = make_review("returned")
    assert review.approvals.get().comment == "Cite the second report too."
    make_source(review, url="https://example.org/second")
    review = reviews.submit(review=review, user=review.assignee)
    assert (review.status, review.submission) == ("submitted", 2)


@pytest.mark.parametrize("reason", ["", "boring"])
def test_a_claim_is_dismissed_for_a_reason_of_the_list(reason):
    with pytest.raises(Refused, match="Say why"):
        reviews.dismiss(review=make_review(), user=make_user(), reason=reason)


def test_a_dismissed_claim_comes_back_new():
    review = reviews.reopen(review=make_review("dismissed"), user=make_user())
    assert (review.status, review.dismissal, review.assignee) == ("new", "", None)


def test_a_claim_that_somebody_works_on_is_not_dismissed_under_their_hands():
    with pytest.raises(Refused, match="is assigned to"):
        reviews.dismiss(review=make_review("in_review"), user=make_user("editor"), reason="opinion")


def test_an_administrator_does_all_that_a_checker_does():
    boss = make_user("administrator")
    assert make_review("published", checker=boss, editor=make_user("administrator")).author == boss


def test_a_deed_is_told_with_what_changed_and_nothing_else():
    review = make_review("in_review")
    reviews.save_draft(review=review, user=review.assignee, version=None, **(WORDS | {"rating": ""}))
    event = last_event()
    assert (event.actor, event.verb, event.subject) == (review.assignee, "review.save", f"review:{review.pk}")
    assert event.before == {"status": "in_review", "claim_reviewed": review.claim_reviewed, "summary": ""}
    assert event.after == {"status": "in_review", "claim_reviewed": "It rained.", "summary": "It did not."}


def test_a_deed_that_is_refused_is_not_told():
    review = make_review("submitted")
    count = Event.objects.count()
    with pytest.raises(Refused):
        reviews.approve(review=review, user=review.author)
    assert Event.objects.count() == count


def test_what_was_said_with_a_no_is_told():
    make_review("returned")
    assert last_event().after == {"status": "returned", "comment": "Cite the second report too."}


@pytest.mark.parametrize(
    "broken",
    [
        {"status": "in_review"},
        {"status": "dismissed"},
        {"status": "published"},
        {"status": "published", "rating": "x"},
    ],
)
def test_the_database_refuses_a_review_that_cannot_be(broken):
    review = make_review()
    with pytest.raises(IntegrityError), transaction.atomic():
        Review.objects.filter(pk=review.pk).update(**broken)


def test_a_claim_with_a_review_is_not_deleted():
    claim = make_claim()
    with pytest.raises(IntegrityError), transaction.atomic():
        Claim.objects.filter(pk=claim.pk).delete()
