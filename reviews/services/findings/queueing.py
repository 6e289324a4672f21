"""The rows of what is to be looked up, written in the transaction that writes the claims."""

from django.utils import timezone

from claims.models import Article
from reviews.checks import checks
from reviews.models import Finding

BATCH = 500
# The messages of one submission, as many as are sent while somebody waits for the page; the sweeper sends the rest.
FIRST = 500


def queue_findings(*, article: Article) -> list[int]:
    """Write the rows of all checks that apply to the article's claims and have none yet; the ids to send at once.

    Called in the transaction that writes the claims: what is to be done is never only in the broker's memory.
    """
    now = timezone.now()
    # Each claim is given `article` itself: its text, which may be large, is not read once a claim.
    claims = article.claims.filter(findings=None).select_related("claimant", "figure")
    rows = [
        Finding(claim=claim, check_slug=slug, check_version=check.version)
        for claim in claims
        for slug, check in checks().items()
        if check.applies(claim)
    ]
    for row in rows[:FIRST]:
        row.sent_at = now
    Finding.objects.bulk_create(rows, batch_size=BATCH)
    return [row.pk for row in rows[:FIRST]]
