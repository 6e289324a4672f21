"""Makes what tests need, through the services that the product itself uses."""

import itertools

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from claims.models import Article, Claim
from claims.services import mark_claim, submit_article
from reviews.models import CorrectionRequest, Review, Source
from reviews.services import correction_requests, publishing, reviews, sources
from reviews.workflow import ADMINISTRATORS, CHECKERS, EDITORS

ROLES = {"checker": CHECKERS, "editor": EDITORS, "administrator": ADMINISTRATORS}
counter = itertools.count(1)


def make_user(role: str = "checker", username: str = ""):
    """A person with a role ("checker", "editor", "administrator"), or with none (""). Tests log in with `client.force_login`: hashing a password each time is slow."""
    user = get_user_model().objects.create_user(username or f"{role or 'guest'}{next(counter)}")
    if role:
        user.groups.add(Group.objects.get(name=ROLES[role]))
    return user


def make_article(text: str = "", **fields) -> Article:
    """An article, run through the pipeline. Without `text`, one that no other test has."""
    text = text or f"La tormenta dejó {next(counter)} muertos en la costa, dijo la alcaldesa."
    return submit_article(text=text, **({"language": "es"} | fields))[0]


def make_claim(article: Article | None = None, quote: str = "", **fields) -> Claim:
    """A claim marked by a person: `quote` where it stands in the article, or the whole of its text."""
    article = article or make_article()
    quote = quote or article.text
    start = article.text.index(quote)
    options = {"kind": "statement", "marked_by": make_user()} | fields
    return mark_claim(article=article, start=start, end=start + len(quote), **options)[0]


def make_review(
    status: str = "new", claim: Claim | None = None, checker=None, editor=None, rating="false", **source
) -> Review:
    """A review at `status` ("new", "in_review", "submitted", "returned", "approved", "published", "corrected",
    "retracted", "dismissed"), taken there step by step by a checker and an editor."""
    review = (claim or make_claim()).review
    checker, editor = checker or make_user(), editor or make_user("editor")
    if status == "new":
        return review
    if status == "dismissed":
        return reviews.dismiss(review=review, user=checker, reason="opinion")
    review = reviews.take(review=review, user=checker)
    if status == "in_review":
        return review
    make_source(review, **source)
    review = reviews.save_draft(
        review=review,
        user=checker,
        version=None,
        claim_reviewed=review.claim.statement,
        summary="Two official reports say otherwise.",
        rating=rating,
    )
    return finish_review(reviews.submit(review=review, user=checker), status, editor)


def finish_review(review: Review, status: str, editor) -> Review:
    if status == "submitted":
        return review
    if status == "returned":
        return reviews.return_to_author(review=review, user=editor, comment="Cite the second report too.")
    review = reviews.approve(review=review, user=editor)
    if status == "approved":
        return review
    review = publishing.publish(review=review, user=editor)
    if status == "corrected":
        return publishing.correct(
            review=review,
            user=editor,
            version=None,
            kind="correction",
            why="A later report raised the count.",
            claim_reviewed=review.claim_reviewed,
            summary="Three official reports say otherwise.",
            rating="mostly_false",
        )
    if status == "retracted":
        return publishing.retract(review=review, user=editor, why="The report it rested on was withdrawn.")
    return review


def make_source(review: Review, **fields) -> Source:
    fields = {"url": "https://example.org/report", "title": "Report of the civil protection service"} | fields
    return sources.add_source(review=review, user=review.assignee, **fields)


def make_request(review: Review | None = None, **fields) -> tuple[CorrectionRequest, str]:
    """A reader's request for correction of a published review, each from an address of its own, and its token."""
    review = review or make_review("published")
    options = {"text": "It was the other bridge.", "address": f"192.0.2.{next(counter) % 250}", "language": "es"}
    return correction_requests.ask(review=review, **options | fields)
