"""Reviews from the queue to a verdict: assignment, drafts, submission and the second pair of eyes."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.ingestion.text import normalise
from claims.models import Article
from reviews import audit, blindness
from reviews.models import Approval, Review, Status
from reviews.models.review import OFFERED
from reviews.requirements import missing
from reviews.scale_in_use import current_scale
from reviews.services import queueing
from reviews.services.checklist import settle
from reviews.services.notifications import announce
from reviews.verdicts import is_to_be_chosen_again
from reviews.workflow import Refused, Transition, has_role, transition

BATCH = 500


class Conflict(Refused):
    """Somebody else has written the review since it was read; `review` is how it stands now."""

    def __init__(self, review: Review):
        self.review = review
        super().__init__(
            _(
                "Somebody changed this review while you were writing. Nothing of yours is lost: compare, then save again."
            )
        )


def open_reviews(*, article: Article, user=None) -> None:
    """Pipeline step: a review, new, for every claim of the article that has none."""
    # The language of those that a person marked may have been told since.
    queueing.follow(claims=article.claims.exclude(review__language=article.language).values("pk"))
    claims = list(article.claims.filter(review=None))
    reviews = [Review(claim=claim, priority=claim.check_worthiness, **queueing.columns_of(claim)) for claim in claims]
    Review.objects.bulk_create(reviews, batch_size=BATCH)
    marked = [claim for claim in claims if claim.marked_by_id]
    for claim in marked:
        place = {"article": article.pk, "kind": claim.kind, "quote": claim.quote}
        audit.record(actor=user, verb="claim.mark", subject=claim, after=place)
    if not marked:
        told = {"digest": article.digest, "language": article.language, "claims": len(claims)}
        audit.record(actor=user, verb="article.open_claims", subject=article, after=told)


def locked(review: Review) -> Review:
    # The related rows are read apart: PostgreSQL cannot lock the nullable side of a join. Not its key: a comment on it is
    # checked against the key when it is committed, by who holds the trail, for which whoever has this lock may wait.
    return Review.objects.select_for_update(no_key=True).get(pk=review.pk)


def seen(review: Review, version: int | None) -> Review:
    """The review, locked. Raises Conflict where it is no longer at the `version` the caller has seen (None: any)."""
    current = locked(review)
    if version is not None and current.version != version:
        raise Conflict(current)
    return current


def move(review: Review, row: Transition, action: str, user, said: dict | None = None, **changes) -> Review:
    """Write a transition and its line in the trail: the status, what else has changed, and what was `said`."""
    before = {name: value_of(review, name) for name in ("status", *changes)}
    changes["status"] = row.to
    for name, value in changes.items():
        setattr(review, name, value)
    review.version += 1
    review.save()
    after = {name: value_of(review, name) for name in before}
    same = {name for name in changes if before[name] == after[name]} - {"status"}
    audit.record(
        actor=user,
        verb=f"review.{action}",
        subject=review,
        before={name: value for name, value in before.items() if name not in same},
        after={name: value for name, value in after.items() if name not in same} | (said or {}),
    )
    announce(review=review, action=action, by=user, words=(said or {}).get("comment", ""))
    return review


def value_of(review: Review, name: str):
    value = getattr(review, name)
    return value.get_username() if hasattr(value, "get_username") else value


@transaction.atomic
def take(*, review: Review, user, version: int | None = None) -> Review:
    review = seen(review, version)
    return move(review, transition(review, "take", user), "take", user, assignee=user, **proposal(review))


@transaction.atomic
def assign(*, review: Review, user, assignee, version: int | None = None) -> Review:
    """Give a review to `assignee`. Raises Refused where that person could not work on it."""
    review = seen(review, version)
    row = transition(review, "assign", user)
    if not has_role(assignee, "checker"):
        raise Refused(_("%(name)s is not a fact-checker. Choose somebody who is.") % {"name": assignee})
    return move(review, row, "assign", user, assignee=assignee, **proposal(review))


def proposal(review: Review) -> dict:
    """The claim as reviewed starts as the machine's standalone statement, until somebody has worded it."""
    return {} if review.claim_reviewed else {"claim_reviewed": review.claim.statement}


@transaction.atomic
def release(*, review: Review, user, version: int | None = None) -> Review:
    review = seen(review, version)
    return move(review, transition(review, "release", user), "release", user, assignee=None)


@transaction.atomic
def save_draft(*, review: Review, user, version: int | None, claim_reviewed: str, summary: str, rating: str) -> Review:
    """Keep a draft. Raises Conflict where the review has changed since `version`, Refused for an unknown rating."""
    review = seen(review, version)
    row = transition(review, "save", user)
    draft = drafted(review, claim_reviewed, summary, rating)
    if all(getattr(review, name) == value for name, value in draft.items()):
        return review
    return move(review, row, "save", user, **draft, **opinion_wanted(review, user, draft.get("rating", review.rating)))


def drafted(review: Review, claim_reviewed: str, summary: str, rating: str) -> dict:
    # A verdict that has left the scale stays in the draft until another is chosen: the words are kept all the same.
    is_left = is_to_be_chosen_again(review) and rating in ("", review.rating)
    return worded(claim_reviewed, summary) | ({} if is_left else rated(rating))


def worded(claim_reviewed: str, summary: str) -> dict:
    return {"claim_reviewed": normalise(claim_reviewed).strip(), "summary": normalise(summary).strip()}


def rated(rating: str) -> dict:
    """The fields of a review that keep a rating as it is given today; empty where none is given."""
    scale = current_scale()
    chosen = scale.rating(rating)
    if rating and chosen is None:
        raise Refused(
            _("“%(rating)s” is not on the scale in use. Choose another verdict, or reload the page for the new list.")
            % {"rating": rating}
        )
    numbered = chosen is not None and chosen.value is not None
    return {
        "rating": rating,
        "scale": scale.slug if chosen else "",
        "scale_version": scale.number if chosen else 0,
        "rating_labels": dict(chosen.labels) if chosen else {},
        "rating_meanings": dict(chosen.meanings) if chosen else {},
        "rating_colour": chosen.colour if chosen else "",
        "rating_value": chosen.value if numbered else None,
        "rating_worst": scale.worst if numbered else None,
        "rating_best": scale.best if numbered else None,
    }


@transaction.atomic
def submit(*, review: Review, user, version: int | None = None) -> Review:
    """Hand a verdict in for approval. Raises Refused naming all that is missing."""
    review = seen(review, version)
    row = transition(review, "submit", user)
    lacks = missing(review)
    if lacks:
        raise Refused(" ".join(lacks))
    settle(review)
    return move(
        review,
        row,
        "submit",
        user,
        author=user,
        submitted_at=timezone.now(),
        submission=review.submission + 1,
        **opinion_wanted(review, user, review.rating, is_handed_in=True),
        **rated(review.rating),
    )


def opinion_wanted(review: Review, user, rating: str, is_handed_in: bool = False) -> dict:
    """Whether this verdict of `user` wants a blind second opinion. Claims are drawn when a verdict is first handed in; then
    one opinion of somebody else is enough as long as the verdict stays the same, and a draft that says otherwise is hidden
    at once from who may have to give another."""
    drawn = review.needs_second_opinion
    if is_handed_in and review.submission == 0:
        drawn = blindness.is_drawn(review.claim_id)
    given = drawn and review.opinions.filter(author_rating=rating).exclude(by=user).exists()
    return {"needs_second_opinion": drawn, "awaits_opinion": drawn and not given}


@transaction.atomic
def withdraw(*, review: Review, user, version: int | None = None) -> Review:
    review = seen(review, version)
    return move(review, transition(review, "withdraw", user), "withdraw", user)


@transaction.atomic
def approve(*, review: Review, user, version: int | None = None, comment: str = "") -> Review:
    """A second person's yes. The review is approved once the newsroom's number of people have said so."""
    review = seen(review, version)
    row = transition(review, "approve", user)
    if review.opinions.filter(by=user).exists():
        raise Refused(_("You gave the second opinion on this verdict, so somebody else must approve it."))
    round_of = review.approvals.filter(submission=review.submission, is_yes=True)
    if round_of.filter(by=user).exists():
        raise Refused(_("You have approved this already; it waits for somebody else."))
    comment = normalise(comment).strip()
    Approval.objects.create(review=review, submission=review.submission, by=user, is_yes=True, comment=comment)
    # Neither the author nor who gave the second opinion counts, however their yes came to be here.
    others = round_of.exclude(by=review.author).exclude(by__in=review.opinions.values("by"))
    if others.count() < settings.FACTCHECK_APPROVALS:
        row = Transition(Status.SUBMITTED, row.who)
    return move(review, row, "approve", user, {"comment": comment} if comment else None)


@transaction.atomic
def return_to_author(*, review: Review, user, comment: str, version: int | None = None) -> Review:
    """A second person's no, with what to mend. Raises Refused without a comment."""
    review = seen(review, version)
    row = transition(review, "return", user)
    comment = normalise(comment).strip()
    if not comment:
        raise Refused(_("Say what to mend, so that the author can."))
    Approval.objects.create(review=review, submission=review.submission, by=user, is_yes=False, comment=comment)
    return move(review, row, "return", user, {"comment": comment})


@transaction.atomic
def dismiss(*, review: Review, user, reason: str, version: int | None = None) -> Review:
    """Take a claim out of the queue: not checkable, an opinion, or no claim at all."""
    review = seen(review, version)
    row = transition(review, "dismiss", user)
    if reason not in OFFERED:
        raise Refused(_("Say why: not checkable, an opinion, or not a claim."))
    return move(review, row, "dismiss", user, dismissal=reason, assignee=None)


@transaction.atomic
def reopen(*, review: Review, user, version: int | None = None) -> Review:
    review = seen(review, version)
    row = transition(review, "reopen", user)
    return move(review, row, "reopen", user, dismissal="", merged_into_id=None, assignee=None)
