"""Experts from outside, invited to one review."""

from datetime import timedelta

import pytest
from django.utils import timezone

from reviews.models import Event, Invitation, Review
from reviews.services import invitations
from reviews.workflow import Refused
from tests.factories import make_review, make_user

pytestmark = pytest.mark.django_db


def invite(review=None, user=None, **options):
    review = review or make_review("in_review")
    options = {"name": "Dr. Eva Ruiz", "affiliation": "", "days": 7} | options
    return invitations.invite(review=review, user=user or review.assignee, **options)


def test_the_secret_is_long_found_again_and_kept_nowhere():
    made, token = invite()
    assert len(token) >= 43 and invitations.find_invitation(token=token) == made
    kept = str(list(Invitation.objects.values())) + str(list(Event.objects.values()))
    assert token not in kept


@pytest.mark.parametrize("token", ["", "x", "\x00", "é\ud800", "a" * 10_000])
def test_another_secret_finds_nothing(token):
    invite()
    assert invitations.find_invitation(token=token) is None


def test_the_digest_that_is_kept_opens_nothing():
    made, _ = invite()
    assert invitations.find_invitation(token=made.token_digest) is None


def test_two_links_are_never_the_same():
    review = make_review("in_review")
    assert len({invite(review)[1] for _ in range(5)}) == 5


@pytest.mark.parametrize("days", [0, 31, -1, 10**9])
def test_a_link_holds_for_1_to_30_days(days):
    with pytest.raises(Refused, match="1 to 30 days"):
        invite(days=days)
    assert invite(days=30)[0].expires_at > timezone.now() + timedelta(days=29)


@pytest.mark.parametrize("name", ["", " \n ", "\x00"])
def test_somebody_must_be_named(name):
    with pytest.raises(Refused, match="Say whom you invite"):
        invite(name=name)


def test_the_assignee_and_editors_invite_and_nobody_else():
    review = make_review("submitted")
    invite(review)
    invite(review, make_user("editor"))
    with pytest.raises(Refused, match="is assigned to"):
        invite(review, make_user())


def test_a_link_holds_until_it_is_revoked_expired_or_the_review_done():
    made, _ = invite()
    assert made.holds
    Review.objects.filter(pk=made.review_id).update(status="dismissed", dismissal="opinion")
    assert not Invitation.objects.get(pk=made.pk).holds
    Review.objects.filter(pk=made.review_id).update(status="approved", dismissal="")
    assert Invitation.objects.get(pk=made.pk).holds
    Invitation.objects.filter(pk=made.pk).update(
        made_at=timezone.now() - timedelta(days=8), expires_at=timezone.now() - timedelta(seconds=1)
    )
    assert not Invitation.objects.get(pk=made.pk).holds


def test_a_link_is_revoked_by_who_made_it_an_editor_or_the_assignee_whatever_the_status():
    review = make_review("in_review")
    hers = review.assignee
    links = [invite(review)[0] for _ in range(3)]
    Review.objects.filter(pk=review.pk).update(status="approved", assignee=None)
    for link in links:
        link.refresh_from_db()
    with pytest.raises(Refused):
        invitations.revoke(invitation=links[0], user=make_user())
    invitations.revoke(invitation=links[0], user=hers)
    invitations.revoke(invitation=links[1], user=make_user("editor"))
    assert list(Invitation.objects.filter(revoked_at=None)) == [links[2]]


def test_revoking_twice_keeps_the_first_time():
    made, _ = invite()
    first = invitations.revoke(invitation=made, user=made.made_by).revoked_at
    assert invitations.revoke(invitation=made, user=make_user("editor")).revoked_at == first


def test_that_the_expert_looked_is_written_now_and_then():
    made, _ = invite()
    invitations.note_seen(invitation=made)
    first = Invitation.objects.get(pk=made.pk)
    invitations.note_seen(invitation=first)
    assert Invitation.objects.get(pk=made.pk).seen_at == first.seen_at
    Invitation.objects.filter(pk=made.pk).update(seen_at=first.seen_at - timedelta(minutes=6))
    invitations.note_seen(invitation=Invitation.objects.get(pk=made.pk))
    assert Invitation.objects.get(pk=made.pk).seen_at >= first.seen_at
