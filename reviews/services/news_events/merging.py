"""Two events made one, and one made two again."""

from reviews.models import KeptOut, NewsEvent


def absorb(event: NewsEvent, other: NewsEvent) -> list[int]:
    """Move all of `other` into `event`; both are locked. The claims that came. What was kept out of it stays out."""
    claims = list(other.members.order_by("claim").values_list("claim", flat=True))
    other.members.update(event=event, came_from=other)
    there = set(event.kept_out.values_list("claim", flat=True))
    rows = [KeptOut(event=event, claim_id=kept.claim_id, by_id=kept.by_id) for kept in other.kept_out.all()]
    KeptOut.objects.bulk_create(row for row in rows if row.claim_id not in there)
    other.merged_into = event
    other.articles = other.outlets = 0
    other.series = []
    other.save()
    return claims
