"""Comments of colleagues and of outside experts."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from reviews import audit
from reviews.models import Comment, Event, Notification, Status
from reviews.services import comments, invitations
from reviews.workflow import Refused
from tests.factories import make_review, make_user

pytestmark = pytest.mark.django_db


def say(review, user, text="I asked the ministry."):
    return comments.comment(review=review, user=user, text=text)


def told(user) -> list[tuple[str, str]]:
    return list(Notification.objects.filter(to=user).order_by("pk").values_list("kind", "words"))


def later(comment, **time):
    Comment.objects.filter(pk=comment.pk).update(at=timezone.now() - timedelta(**time))
    return Comment.objects.get(pk=comment.pk)


@pytest.mark.parametrize("status", Status.values)
def test_whoever_has_a_role_comments_whatever_the_status(status):
    assert say(make_review(status), make_user()).text == "I asked the ministry."


def test_who_has_no_role_does_not():
    with pytest.raises(Refused, match="Only fact-checkers"):
        say(make_review(), make_user(""))


@pytest.mark.parametrize("text", ["", " \n\t ", "\x00\x07"])
def test_an_empty_comment_is_refused(text):
    with pytest.raises(Refused, match="is empty"):
        say(make_review(), make_user(), text)


def test_a_comment_too_long_is_refused_and_one_just_so_long_is_kept():
    review, user = make_review(), make_user()
    with pytest.raises(Refused, match="at most 10000"):
        say(review, user, "x" * 10_001)
    assert len(say(review, user, "x" * 10_000).text) == 10_000


def test_words_are_kept_as_they_are_but_for_what_is_no_text():
    assert say(make_review(), make_user(), "<b>\x00\r\nقال\u202e é").text == "<b>\nقال\u202e é"


def test_who_is_mentioned_is_told_once_and_those_whose_review_it_is_too():
    review, ana, bea = make_review("in_review"), make_user(username="ana"), make_user(username="bea")
    say(review, ana, "@bea and @BEA, @ana, @nobody: look.")
    assert [kind for kind, _ in told(bea)] == ["mention"]
    assert [kind for kind, _ in told(review.assignee)] == ["comment"]
    assert told(ana) == []


def test_who_is_mentioned_on_a_review_of_theirs_is_told_only_of_that():
    review = make_review("in_review")
    say(review, make_user(), f"@{review.assignee}, look")
    assert [kind for kind, _ in told(review.assignee)] == ["mention"]


def test_nobody_without_a_role_can_be_mentioned():
    make_user("", username="gast")
    assert say(make_review(), make_user(), "@gast, look").mentions == []


def test_a_comment_is_taken_back_by_its_author_and_says_so():
    review, ana, bea = make_review(), make_user(), make_user(username="bea")
    comment = comments.take_back(comment=say(review, ana, "@bea: the source is Dr. X"), user=ana)
    assert comment.text == "" and comment.taken_back_at and comment.mentions == []
    assert told(bea) == [("mention", "")]
    assert Event.objects.latest("id").verb == "comment.take_back"


def test_the_trail_has_a_digest_of_the_words_and_never_the_words():
    ana = make_user()
    comment = say(make_review(), ana, "the source is Dr. X")
    comments.take_back(comment=comment, user=ana)
    events = Event.objects.filter(verb__startswith="comment.")
    assert "Dr. X" not in str([audit.line(event) for event in events])
    assert events[0].after["sha256"] == events[1].before["sha256"] != ""


def test_nobody_takes_back_what_others_said_and_nobody_after_15_minutes():
    review, ana = make_review(), make_user()
    comment = say(review, ana)
    with pytest.raises(Refused, match="Only who wrote"):
        comments.take_back(comment=comment, user=make_user("administrator"))
    comments.take_back(comment=later(say(review, ana), minutes=14), user=ana)
    with pytest.raises(Refused, match="within 15 minutes"):
        comments.take_back(comment=later(comment, minutes=16), user=ana)


def test_a_comment_is_taken_back_once():
    ana = make_user()
    comment = say(make_review(), ana)
    comments.take_back(comment=comment, user=ana)
    with pytest.raises(Refused):
        comments.take_back(comment=comment, user=ana)


def invited(status="in_review", **options):
    review = make_review(status)
    options = {"name": "Dr. Eva Ruiz", "affiliation": "University of Vigo", "days": 7} | options
    return invitations.invite(review=review, user=review.assignee, **options)[0]


def test_an_expert_comments_by_an_invitation_and_those_concerned_are_told():
    invitation = invited()
    made = comments.comment_as_expert(invitation=invitation, text="It rained more in 1983.")
    assert made.name == "Dr. Eva Ruiz" and made.by is None
    assert told(invitation.made_by) == [("expert", "It rained more in 1983.")]
    event = Event.objects.latest("id")
    assert (event.actor, event.verb, event.after["expert"]) == (None, "comment.expert", "Dr. Eva Ruiz")


def test_an_expert_comments_only_while_the_link_holds():
    invitation = invited()
    invitations.revoke(invitation=invitation, user=invitation.made_by)
    with pytest.raises(Refused, match="does not hold"):
        comments.comment_as_expert(invitation=invitation, text="Too late.")
    assert not Comment.objects.exists()


def test_an_expert_does_not_fill_the_store(monkeypatch):
    monkeypatch.setattr(comments, "MOST_OF_EXPERT", 2)
    invitation = invited()
    for number in range(2):
        comments.comment_as_expert(invitation=invitation, text=f"{number}")
    with pytest.raises(Refused, match="No more comments"):
        comments.comment_as_expert(invitation=invitation, text="3")


@pytest.mark.parametrize("fields", [{"text": ""}, {"text": "x", "taken_back_at": timezone.now()}, {"by": None}])
def test_the_database_itself_refuses_a_comment_that_cannot_be(fields):
    row = {"review": make_review(), "by": make_user(), "text": "x"} | fields
    with pytest.raises(IntegrityError), transaction.atomic():
        Comment.objects.create(**row)
