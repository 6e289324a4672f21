"""A site in which every text that a stranger can bring in tries to become part of the page.

`mark("title")` is such a text, named after where it comes in: where it is not escaped, a page has an element
`x-title`, or an attribute of that name where it stood in one.
"""

import json
from dataclasses import dataclass
from datetime import date

from claims.matching import fold
from claims.models import Alias, Claim, Claimant
from reviews.models import (
    ApiKey,
    ChecklistStep,
    Comment,
    CorrectionRequest,
    Event,
    Feed,
    Invitation,
    NewsEvent,
    Notification,
    Page,
    ReferenceDate,
    Review,
    SavedFilter,
    ScaleVersion,
)
from reviews.services import (
    checklist,
    checklist_steps,
    comments,
    correction_requests,
    feeds,
    invitations,
    keys,
    reference_dates,
    replies,
    reviews,
    saved_filters,
    scales,
    snapshots,
    sources,
)
from reviews.services.aliases import add_alias
from tests.factories import finish_review, make_article, make_claim, make_user
from tests.reports import KYIV, report, run_checks
from tests.web import Web


def mark(where: str) -> str:
    """A text that closes whatever it may stand in, and opens an element of its own."""
    return f"""{where}' x-{where}='1' " x-{where}="1"></script></title></textarea>--><x-{where} onclick=alert(1)>"""


@dataclass
class Site:
    """`person` may see everything there is; `rows` what stands in the addresses of pages."""

    person: object
    draft: Review
    published: Review
    rows: dict[str, object]


def make_site(web: Web) -> Site:
    person = make_user("administrator", username="ana")
    article = make_hostile_article(web)
    draft = work_on(claim_of(article, "statement"), "in_review", person, web)
    published = work_on(claim_of(article, "quantity"), "corrected", make_user(), web)
    keep_the_rest(person)
    tokens = talk(draft, published, person)
    for day, number in ((1, 31), (2, 32)):
        report(KYIV.format(number), day, mark(f"outlet{day}"))
    look_up()
    return Site(person, draft, published, rows(draft, published) | tokens)


def make_hostile_article(web: Web):
    return make_article(
        f"{mark('text')} La tormenta dejó 12 muertos en Aurora el 3 de mayo de 2025, dijo «{mark('quoted')}».",
        title=mark("title"),
        publisher=mark("publisher"),
        byline=mark("byline"),
        url=page_of_a_stranger(web, "/article"),
    )


def page_of_a_stranger(web: Web, path: str) -> str:
    """Its address; its own words are as bad."""
    title, words = (mark(where).replace("<", "&lt;") for where in ("page-title", "page-words"))
    web.write(path, f"<html><head><title>{title}</title></head><body><article><p>{words}</p></article></body></html>")
    return f"{web.url}{path}"


def claim_of(article, kind: str) -> Claim:
    claim = make_claim(article, kind=kind)
    name = mark("claimant")
    claim.claimant, _ = Claimant.objects.get_or_create(folded=fold(name), defaults={"name": name})
    claim.cue, claim.time_text, claim.place = mark("cue"), mark("time"), mark("place")
    claim.save()
    return claim


def work_on(claim: Claim, status: str, checker, web: Web) -> Review:
    review = reviews.take(review=claim.review, user=checker)
    path = f"/source/{review.pk}"
    names = ("title", "publisher", "reference", "passage", "note")
    fields = {name: mark(f"source-{name}") for name in names} | {"url": page_of_a_stranger(web, path)}
    sources.add_source(review=review, user=checker, **fields)
    step = ChecklistStep.objects.first()
    checklist.tick_step(review=review, user=checker, step=step, note=mark("tick"))
    asked = {
        "addressee": mark("addressee"),
        "channel": "email",
        "asked_on": date(2025, 5, 4),
        "answer": mark("answer"),
    }
    replies.add_reply(review=review, user=checker, answered_on=date(2025, 5, 5), **asked)
    draft = {"claim_reviewed": mark("worded"), "summary": mark("reasons"), "rating": "false"}
    review = reviews.save_draft(review=review, user=checker, version=None, **draft)
    if status == "in_review":
        return review
    return finish_review(reviews.submit(review=review, user=checker), status, make_user("editor"))


def keep_the_rest(person) -> None:
    """What feeds, tables and forms of settings bring in."""
    feeds.upload_feed(user=person, title=mark("feed"), document=feed_document())
    add_alias(user=person, name="Aurora Austral", stands_for="Aurora Boreal")
    checklist_steps.add_step(user=person, labels={"en": mark("to-do")[:200], "es": mark("por-hacer")[:200]})
    keys.make_key(user=person, name=mark("key"))
    row = {"name": mark("happened"), "day": "2014-03", "wordings": {"es": ["aquello de la costa"]}}
    where = {"source_title": mark("happened-source"), "source_url": "https://example.org/?a=<x-happened-url>"}
    reference_dates.add_reference_date(user=person, **row, **where)


def talk(draft: Review, published: Review, person) -> dict[str, str]:
    """What colleagues, an outside expert and a reader say, and the tokens that open their pages."""
    saved_filters.save_filter(user=person, name=mark("view")[:60], query="kind=statement")
    comments.comment(review=draft, user=make_user(), text=mark("comment") + " @ana")
    names = {"name": mark("expert"), "affiliation": mark("affiliation")}
    invitation, expert = invitations.invite(review=draft, user=person, days=3, shows_verdict=True, **names)
    comments.comment_as_expert(invitation=invitation, text=mark("expert-says"))
    said = {name: mark(f"reader-{name}") for name in ("text", "evidence", "name")}
    _, reader = correction_requests.ask(
        review=published, address="192.0.2.1", language="es", email="", link="", **said
    )
    make_scale(person)
    return {"guest/": expert, "corrections/followed/": reader}


def make_scale(person) -> None:
    names = {"en": mark("scale")[:80], "es": mark("escala")[:80]}
    steps = [
        {
            "slug": "",
            "labels": {"en": mark(f"step{number}")[:60], "es": mark(f"paso{number}")[:60]},
            "meanings": {"en": mark("meaning"), "es": mark("sentido")},
            "colour": ["grey", "red"][number - 1],
            "value": number,
        }
        for number in (2, 1)
    ]
    scales.make_scale(user=person, names=names, ratings=steps)


def feed_document() -> bytes:
    check = {
        "@type": "ClaimReview",
        "url": "https://verifica.example/1?a=%22%3E%3Cx-feed-url%3E",
        "name": mark("feed-name"),
        "claimReviewed": f"La tormenta dejó 12 muertos en Aurora {mark('feed-claim')}",
        "author": {"name": mark("feed-publisher")},
        "itemReviewed": {"author": {"name": mark("feed-claimant")}},
        "reviewRating": {"@type": "Rating", "alternateName": mark("feed-rating"), "ratingValue": 1, "bestRating": 5},
        "inLanguage": "es",
    }
    return json.dumps([check]).encode()


def look_up() -> None:
    for page in Page.objects.all():
        snapshots.look_at_page(page_id=page.pk)
    run_checks()


def rows(draft: Review, published: Review) -> dict[str, object]:
    """What stands in which addresses (see `tests.walk`)."""
    claim, source = draft.claim, draft.sources.get()
    return {
        "articles/": claim.article_id,
        "claims/": claim.pk,
        "pages/": source.page_id,
        "snapshots/": Page.objects.get(pk=source.page_id).latest_id,
        "sources/": source.pk,
        "findings/": claim.findings.first().pk,
        "events/": NewsEvent.objects.first().pk,
        "keys/": ApiKey.objects.get().prefix,
        "checks/": published.pk,
        "settings/feeds/": Feed.objects.get().pk,
        "settings/aliases/": Alias.objects.get().pk,
        "settings/reference-dates/": ReferenceDate.objects.latest("pk").pk,
        "settings/reference-dates/restore/": 0,
        "settings/checklist/": ChecklistStep.objects.latest("pk").pk,
        "settings/checklist/undo/": Event.objects.get(verb="checklist_step.add").pk,
        "step": ChecklistStep.objects.first().pk,
        "replies/": draft.replies.get().pk,
        "settings/scales/": ScaleVersion.objects.get().slug,
        "queue/choices/": "publisher",
        "queue/claims/": claim.pk,
        "queue/views/": SavedFilter.objects.get().pk,
        "comments/": Comment.objects.first().pk,
        "invitations/": Invitation.objects.get().pk,
        "notifications/": Notification.objects.first().pk,
        "corrections/requests/": CorrectionRequest.objects.get().pk,
        "correct": published.claim_id,
        "retract": published.claim_id,
        "action": "take",
        "deed": "pause",
        "other": published.claim_id,
        "word": "same",
        "number": 1,
        "at": 0,
        "mark": "none",
    }
