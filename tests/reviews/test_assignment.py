"""Who works on a review, and until when."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from reviews.due import due, narrowed
from reviews.models import Comment, Event, Notification, Review
from reviews.services import assignment, reviews
from reviews.workflow import Refused
from tests.factories import make_review, make_user

pytestmark = pytest.mark.django_db
FRIDAY = date(2026, 11, 27)


def told(user) -> list[str]:
    return list(Notification.objects.filter(to=user).values_list("kind", flat=True))


@pytest.mark.parametrize("status", ["in_review", "returned"])
def test_a_claim_is_handed_over_with_its_draft_and_stays_where_it_was(status):
    review, other = make_review(status), make_user()
    handed = assignment.hand_over(review=review, user=review.assignee, assignee=other)
    assert (handed.status, handed.assignee, handed.claim_reviewed) == (status, other, review.claim_reviewed)
    assert told(other) == ["handed_over"]
    assert Event.objects.latest("id").after["assignee"] == other.username


def test_a_word_with_it_stands_among_the_comments_and_in_what_the_colleague_is_told():
    review, other = make_review("in_review"), make_user()
    assignment.hand_over(review=review, user=review.assignee, assignee=other, words=" The minister denies it. ")
    assert Comment.objects.get().text == "The minister denies it."
    assert Notification.objects.get(to=other).words == "The minister denies it."


def test_a_claim_is_handed_to_a_colleague_who_can_work_on_it():
    review = make_review("in_review")
    for nobody in (make_user(""), review.assignee):
        with pytest.raises(Refused):
            assignment.hand_over(review=review, user=review.assignee, assignee=nobody)
    assert Review.objects.get(pk=review.pk).version == review.version


def test_what_somebody_else_works_on_is_not_handed_over_by_an_editor_or_twice():
    review, first, second = make_review("in_review"), make_user(), make_user()
    hers = review.assignee
    with pytest.raises(Refused, match="is assigned to"):
        assignment.hand_over(review=review, user=make_user("editor"), assignee=first)
    assignment.hand_over(review=review, user=hers, assignee=first)
    with pytest.raises(Refused, match="is assigned to"):
        assignment.hand_over(review=review, user=hers, assignee=second)


def test_a_day_is_set_and_taken_away_and_the_draft_being_written_is_not_another_one():
    review, editor = make_review("in_review"), make_user("editor")
    assignment.set_due(review=review, user=editor, due_on=FRIDAY)
    kept = Review.objects.get(pk=review.pk)
    assert (kept.due_on, kept.version) == (FRIDAY, review.version)
    reviews.save_draft(
        review=review, user=review.assignee, version=review.version, claim_reviewed="x", summary="", rating=""
    )
    assert Review.objects.get(pk=review.pk).due_on == FRIDAY
    assignment.set_due(review=review, user=editor, due_on=None)
    event = Event.objects.latest("id")
    assert (event.verb, event.before, event.after) == (
        "review.set_due",
        {"due_on": "2026-11-27"},
        {"due_on": None},
    )


def test_the_same_day_again_writes_nothing():
    review, editor = make_review(), make_user("editor")
    assignment.set_due(review=review, user=editor, due_on=FRIDAY)
    before = Event.objects.count()
    assignment.set_due(review=review, user=editor, due_on=FRIDAY)
    assert Event.objects.count() == before


def test_only_editors_set_a_day():
    review = make_review("in_review")
    with pytest.raises(Refused, match="Only editors"):
        assignment.set_due(review=review, user=review.assignee, due_on=FRIDAY)


@pytest.mark.parametrize(
    ("days", "words", "tone"),
    [
        (-400, "overdue by 400 days", "overdue"),
        (-1, "overdue by 1 day", "overdue"),
        (0, "due today", "today"),
        (1, "due tomorrow", "soon"),
        (3, "due 11/30/2026", "later"),
    ],
)
def test_a_due_day_is_told_in_words(days, words, tone):
    shown = due(Review(status="in_review", due_on=FRIDAY + timedelta(days)), today=FRIDAY)
    assert (shown.words.replace("30 Nov 2026", "11/30/2026"), shown.tone) == (words, tone)


@pytest.mark.parametrize("status", ["approved", "published", "corrected", "retracted", "dismissed"])
def test_what_is_done_is_not_overdue(status):
    assert due(Review(status=status, due_on=FRIDAY), today=FRIDAY + timedelta(9)) is None


def test_the_queue_is_narrowed_by_the_day():
    days = {"overdue": -1, "today": 0, "sunday": 2, "monday": 3}
    rows = {name: make_review() for name in [*days, "never"]}
    for name, number in days.items():
        Review.objects.filter(pk=rows[name].pk).update(due_on=FRIDAY + timedelta(number))

    def found(choice):
        kept = set(Review.objects.filter(narrowed(choice, FRIDAY)).values_list("pk", flat=True))
        return {name for name, row in rows.items() if row.pk in kept}

    assert found("overdue") == {"overdue"} and found("today") == {"today"}
    assert found("week") == {"today", "sunday"} and found("none") == {"never"}


def test_today_is_that_of_the_newsroom():
    there = "Pacific/Kiritimati"
    review = Review(status="new", due_on=timezone.now().astimezone(ZoneInfo(there)).date())
    with timezone.override(there):
        assert due(review).tone == "today"
