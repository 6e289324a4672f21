"""The same claim reviewed before, here, in this or another language, or being reviewed by a colleague now."""

from django.utils.translation import gettext_lazy, gettext_noop

from claims.matching import POOL, Match, similar, why
from claims.matching import SAME as SAME_SCORE
from claims.models import Claim
from reviews.checks import Check, Evidence, Line, Result, number_of
from reviews.models import Outcome, Review, Status

IN_WORK = (Status.IN_REVIEW, Status.SUBMITTED, Status.RETURNED, Status.APPROVED)
MOST = 10


def applies(claim: Claim) -> bool:
    # A fragment of a quotation says too little to be told from other fragments.
    return "partial" not in claim.flags


def run(claim: Claim) -> Result:
    reviews = Review.objects.published() | Review.objects.filter(status__in=IN_WORK)
    matches = similar(claim, among=Claim.objects.filter(review__in=reviews), most=MOST)
    found = Review.objects.in_bulk([match.claim.pk for match in matches], field_name="claim_id")
    evidence = [evidence_of(claim, match, found[match.claim.pk]) for match in matches if match.claim.pk in found]
    published = [item for item in evidence if "verdict" in item.values]
    return Result(
        Outcome.RELATED if evidence else Outcome.NOTHING_FOUND,
        explanation(number_of(reviews), published, len(evidence) - len(published)),
        tuple(published + [item for item in evidence if "verdict" not in item.values]),
        same_claim=tuple(match.claim.pk for match in similar(claim, most=POOL, least=SAME_SCORE) if match.is_same),
    )


def explanation(looked_at: str, published: list[Evidence], in_work: int) -> tuple[Line, ...]:
    lines = [
        Line(
            "looked_at",
            gettext_noop("Reviews in this store, published or in work: %(number)s."),
            {"number": looked_at},
        )
    ]
    if published:
        message = gettext_noop(
            "Published verdicts on the same or a similar claim: %(number)s. People gave them; compare."
        )
        lines.append(Line("found", message, {"number": len(published)}))
    else:
        lines.append(Line("not_found", gettext_noop("No published verdict on this claim or one like it.")))
    if in_work:
        message = gettext_noop("Similar claims that colleagues are reviewing now: %(number)s.")
        lines.append(Line("found", message, {"number": in_work}))
    return tuple(lines)


def evidence_of(claim: Claim, match: Match, review: Review) -> Evidence:
    values = {"likeness": round(match.score * 100), "publisher": match.claim.article.publisher}
    values["why"] = why(claim, match)
    if not review.is_published:
        message = gettext_noop("A colleague is reviewing this; likeness %(likeness)s of 100.")
        return Evidence(match.claim.pk, match.claim.quote, Outcome.RELATED, message, values)
    values |= {"verdict": review.rating_labels, "date": review.published_at.date().isoformat()}
    return Evidence(match.claim.pk, review.claim_reviewed, Outcome.RELATED, SAME if match.is_same else LIKE, values)


SAME = gettext_noop("The same claim was reviewed: “%(verdict)s”, published on %(date)s; likeness %(likeness)s of 100.")
LIKE = gettext_noop(
    "A similar claim was reviewed: “%(verdict)s”, published on %(date)s; likeness %(likeness)s of 100."
)

CHECK = Check(
    name=gettext_lazy("Earlier reviews"),
    purpose=gettext_lazy("Looks for the same claim among those that people here have reviewed, in any language."),
    version="2",
    applies=applies,
    run=run,
    reads_verdicts=True,
)
