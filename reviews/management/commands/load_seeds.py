"""`manage.py load_seeds`: the articles of seeds/, the earlier reviews of claims in them, copies of the pages that these
cite and a feed of fact-checks, loaded once. All pages are at addresses that only examples have: none is fetched."""

import json
from datetime import date, datetime
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.management import BaseCommand
from django.db import transaction

from claims.anchoring import Selector, anchor
from claims.ingestion.file import read
from claims.models import Article, Claim
from claims.services import submit_article
from reviews.models import Feed, Page, Review
from reviews.services import feeds, publishing, reviews, snapshots, sources
from reviews.workflow import CHECKERS, EDITORS, Refused

DRAFT = ("claim_reviewed", "summary", "rating")


class NotFound(LookupError):
    """A claim that a seeded review speaks of is not where it should be."""


class Command(BaseCommand):
    help = "Load the sample articles and reviews of seeds/. What was loaded before stays as people have left it."

    def add_arguments(self, parser):
        parser.add_argument("--folder", type=Path, default=settings.BASE_DIR / "seeds", help="where seeds.json is")

    @transaction.atomic
    def handle(self, *, folder, verbosity, **options):
        all_seeds = json.loads((folder / "seeds.json").read_text(encoding="utf-8"))
        seeds = all_seeds["articles"]
        keep_pages(folder, all_seeds["pages"])
        subscribe(folder, all_seeds["feeds"])
        loaded = [(seed, *submitted(folder, seed)) for seed in seeds]
        new = [(article, seed) for seed, article, is_new in loaded if is_new]
        # Reviews go with an article when it is new: later it is people's work, which is not touched again.
        done = sum(self.review(article, wanted) for article, seed in new for wanted in seed.get("reviews", []))
        if verbosity:
            self.stdout.write(
                f"Sample articles: {len(new)} new of {len(seeds)}. Reviews of claims in them: {done} new."
            )

    def review(self, article: Article, wanted: dict) -> bool:
        """Bring a claim to a published verdict; whether that could be done. A newsroom's own rules may refuse it."""
        try:
            with transaction.atomic():
                publish(claim_of(article, wanted), wanted)
        except (NotFound, Refused, ValidationError) as error:
            self.stderr.write(f"The sample review of “{wanted['quote']}” was left out: {error}")
            return False
        return True


def keep_pages(folder: Path, pages: list[dict]) -> None:
    """The copies of each page, in the order in which they were fetched, of those that have none yet."""
    known = set(Page.objects.exclude(latest=None).values_list("url", flat=True))
    for page in pages:
        if page["url"] not in known:
            snapshots.keep_snapshot(
                url=page["url"],
                body=(folder / page["file"]).read_bytes(),
                headers=[("Content-Type", "text/html; charset=utf-8")],
                fetched_at=datetime.fromisoformat(page["fetched"]),
                status=page.get("status", 200),
            )


def subscribe(folder: Path, wanted: list[dict]) -> None:
    for feed in wanted:
        if not Feed.objects.filter(url=feed["url"]).exists():
            subscribed = feeds.subscribe(
                user=editor(), url=feed["url"], title=feed["title"], publisher=feed["publisher"]
            )
            feeds.keep_feed_items(feed=subscribed, document=(folder / feed["file"]).read_bytes())


def submitted(folder: Path, seed: dict) -> tuple[Article, bool]:
    return submit_article(
        text=read(str(folder / seed["file"])),
        kind=seed.get("kind", "article"),
        title=seed["title"],
        language=seed["language"],
        publisher=seed.get("publisher", ""),
        byline=seed.get("byline", ""),
        url=seed.get("url", ""),
        published_on=date.fromisoformat(seed["published"]),
        submitted_by=reviewer(),
    )


def claim_of(article: Article, wanted: dict) -> Claim:
    place = anchor(article.text, Selector(wanted["quote"]))
    start, end = place or (0, 0)
    claim = article.claims.filter(kind=wanted["kind"], start=start, end=end).first()
    if claim is None:
        raise NotFound(f"no {wanted['kind']} was found there in “{article}”.")
    return claim


def publish(claim: Claim, wanted: dict) -> Review:
    review = reviews.take(review=claim.review, user=reviewer())
    for fields in wanted["sources"]:
        sources.add_source(review=review, user=reviewer(), **fields)
    draft = {name: wanted[name] for name in DRAFT}
    review = reviews.save_draft(review=review, user=reviewer(), version=None, **draft)
    review = reviews.submit(review=review, user=reviewer())
    for number in range(settings.FACTCHECK_APPROVALS):
        review = reviews.approve(review=review, user=editor(number))
    review = publishing.publish(review=review, user=editor())
    if "correction" in wanted:
        review = publishing.correct(review=review, user=editor(), version=None, **wanted["correction"])
    return review


def reviewer():
    return person("seed-reviewer", CHECKERS)


def editor(number: int = 0):
    return person(f"seed-editor-{number + 1}" if number else "seed-editor", EDITORS)


def person(username: str, group: str):
    """An account that nobody can log in to: it has no password."""
    user, is_new = get_user_model().objects.get_or_create(username=username)
    if is_new:
        user.set_unusable_password()
        user.save()
        user.groups.add(Group.objects.get(name=group))
    return user
