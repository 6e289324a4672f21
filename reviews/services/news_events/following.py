"""What becomes of a claim's place in a news event once a person has changed the claim."""

from claims.models import Claim
from reviews import audit
from reviews.models import EventClaim, NewsEvent
from reviews.services.news_events.membership import read, series_of
from reviews.services.news_events.summary import refresh


def follow_change(*, claim: Claim, member: EventClaim, event: NewsEvent, user) -> None:
    """Where the machine put a claim into an event, it leaves, for the check to say anew where it belongs; where a
    person did, it stays as long as it gives a number, and counts as it says now. `member` and `event` are locked."""
    is_kept = member.by_id is not None and hasattr(claim, "figure")
    if is_kept:
        [claim], said = read([claim.pk])
        member.series, member.as_of = series_of(claim, said[claim.pk]), said[claim.pk].as_of
        member.is_as_of_told = said[claim.pk].is_as_of_told
        member.save()
    else:
        member.delete()
    refresh(event)
    if not is_kept:
        audit.record(actor=user, verb="event.take_out", subject=event, before={"claims": [claim.pk]})
