"""Whether what is cited, and the article itself, stand on the web as they did: fetched, stored, the passage found."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy, gettext_noop

from claims.fetching import Unreachable
from claims.messages import read
from claims.models import Claim
from reviews.archive import Standing, look_at, standing
from reviews.checks import Check, Evidence, Line, Result
from reviews.models import Outcome, Page, Source

MOST_WORDS = 300


@dataclass(frozen=True)
class Citation:
    """A page to be looked at for one claim: that of its article, or of a source of its review."""

    page: Page
    title: str
    passage: str
    source: int | None = None


def applies(claim: Claim) -> bool:
    """Before anything is cited there is the article's own page; later the citing itself brings the finding."""
    return bool(claim.article.url)


def run(claim: Claim) -> Result:
    sources = list(Source.objects.filter(review__claim=claim).select_related("page"))
    cited = [looked_at(citation) for citation in citations(claim, sources)]
    refuse_to_guess(cited)
    stood = [(citation, standing(citation.page, citation.passage)) for citation in cited]
    evidence = [evidence_of(citation, found) for citation, found in stood]
    evidence.sort(key=lambda item: ORDER.index(item.outcome))
    outcome = evidence[0].outcome if evidence else Outcome.NOTHING_FOUND
    return Result(outcome, tuple(explanation(stood, sources)), tuple(evidence))


def citations(claim: Claim, sources: list[Source]) -> list[Citation]:
    pages = Page.objects.select_related("latest__text", "baseline__text")
    own = [
        Citation(page, str(claim.article), claim.quote)
        for page in pages.filter(articles=claim.article_id).order_by("pk")
    ]
    by_pk = pages.in_bulk({source.page_id for source in sources if source.page_id})
    return own + [
        Citation(by_pk[source.page_id], source.title, source.passage, source.pk)
        for source in sources
        if source.page_id
    ]


def looked_at(citation: Citation) -> Citation:
    page = look_at(citation.page)
    if page is citation.page:
        return citation
    seen = Page.objects.select_related("latest__text", "baseline__text").get(pk=page.pk)
    return Citation(seen, citation.title, citation.passage, citation.source)


def refuse_to_guess(cited: list[Citation]) -> None:
    """Where no page could be reached and no copy is there, there is nothing to tell yet: the check is tried again."""
    unreached = [one.page for one in cited if one.page.state == Page.State.UNREACHABLE and one.page.latest_id is None]
    if unreached and len(unreached) == len(cited):
        page = unreached[0]
        raise Unreachable(read(page.trouble), (page.next_look_at - page.looked_at).total_seconds())


def evidence_of(citation: Citation, found: Standing) -> Evidence:
    outcome, message = MESSAGES[found.health]
    place, snapshot, page = found.place, found.snapshot, citation.page
    text = snapshot.text.text if snapshot and snapshot.text else ""
    if found.health in ("stands", "unseen_again") and place and place.kind != "exact":
        message = {"unseen_again": message}.get(found.health, KINDS.get(place.kind, message))
    now = found.now or place
    values = {
        "health": found.health,
        "source": citation.source,
        "seen": page.as_seen,
        "date": snapshot.fetched_at.date().isoformat() if snapshot else "–",
        "since": since(page, found.health),
        "trouble": read(page.trouble or (snapshot.unreadable if snapshot else "") or "–").as_json(),
        "likeness": round(now.likeness * 100) if now else 0,
        "cited_words": short(now.here) if now else "–",
        "page_words": short(now.there) if now else "–",
    }
    start, end = (place.start, place.end) if place else (None, None)
    return Evidence(
        None,
        text[start:end] if place else citation.passage,
        outcome,
        message,
        values,
        snapshot=snapshot.pk if snapshot else None,
        start=start,
        end=end,
        url=page.url,
        title=citation.title,
    )


def since(page: Page, health: str) -> str:
    """The day on which what is told of a page was first seen: what changed on one that is otherwise alive, in its latest
    copy."""
    at = page.latest.fetched_at if health == "changed" and page.state == Page.State.ALIVE else page.state_since
    return at.date().isoformat() if at else "–"


def short(words: str) -> str:
    return (words[:MOST_WORDS] + "…" if len(words) > MOST_WORDS else words) or "–"


def explanation(stood: list[tuple[Citation, Standing]], sources: list[Source]):
    seen = sum(found.snapshot is not None for _, found in stood)
    message = gettext_noop("Pages fetched and stored: %(seen)s of %(number)s; the article's own among them: %(own)s.")
    own = sum(citation.source is None for citation, _ in stood)
    yield Line("looked_at", message, {"seen": seen, "number": len(stood), "own": own})
    withheld = sum(source.is_withheld and bool(source.url) for source in sources)
    if withheld:
        message = gettext_noop(
            "Withheld sources that were not fetched, so that nobody sees that this newsroom knows of them: %(number)s."
        )
        yield Line("looked_at", message, {"number": withheld})
    offline = sum(not source.url for source in sources)
    if offline:
        yield Line("looked_at", gettext_noop("Sources off the web, not looked at: %(number)s."), {"number": offline})
    yield from told(stood)


def told(stood: list[tuple[Citation, Standing]]):
    healths = [found.health for _, found in stood]
    standing_there = healths.count("stands")
    if standing_there:
        message = gettext_noop("Passages found where they were cited from: %(number)s.")
        yield Line("found", message, {"number": standing_there})
    for health, message in FOUND:
        if health in healths:
            yield Line("found", message, {"number": healths.count(health)})
    for health, message in NOT_FOUND:
        if health in healths:
            yield Line("not_found", message, {"number": healths.count(health)})
    if not stood:
        yield Line("not_found", gettext_noop("Nothing to look at: no page on the web is cited."))


ORDER = [Outcome.CONTRADICTS, Outcome.RELATED, Outcome.SUPPORTS]
FOUND = [
    ("near", gettext_noop("Passages found in other words: %(number)s.")),
    ("altered", gettext_noop("Passages found with another number in them: %(number)s.")),
    ("changed", gettext_noop("Passages that stood there before and do not now: %(number)s.")),
    ("page_changed", gettext_noop("Pages cited without a passage whose text has changed since: %(number)s.")),
    ("gone", gettext_noop("Pages that are gone: %(number)s.")),
    ("no_passage", gettext_noop("Pages cited without a passage, so that none was looked for: %(number)s.")),
]
NOT_FOUND = [
    ("absent", gettext_noop("Passages that are not on the page: %(number)s. Scripts or a paywall may hide them.")),
    ("unread", gettext_noop("Pages stored without a text in which a passage could be looked for: %(number)s.")),
    ("not_seen", gettext_noop("Pages that could not be read: %(number)s.")),
    ("unseen_again", gettext_noop("Pages that could not be looked at again; their last copy was: %(number)s.")),
]
MESSAGES = {
    "stands": (Outcome.SUPPORTS, gettext_noop("Stored on %(date)s: the passage stands there word for word.")),
    "near": (
        Outcome.RELATED,
        gettext_noop(
            "Stored on %(date)s: there in other words, likeness %(likeness)s of 100; only cited: “%(cited_words)s”, only"
            " on the page: “%(page_words)s”."
        ),
    ),
    "altered": (
        Outcome.CONTRADICTS,
        gettext_noop(
            "Stored on %(date)s: there with another number; only cited: “%(cited_words)s”, only on the page:"
            " “%(page_words)s”."
        ),
    ),
    "absent": (Outcome.CONTRADICTS, gettext_noop("Stored on %(date)s: this passage is not on the page.")),
    "changed": (
        Outcome.CONTRADICTS,
        gettext_noop("It stood there on %(date)s and does not any more: the page has changed (seen on %(since)s)."),
    ),
    "gone": (Outcome.CONTRADICTS, gettext_noop("The page is gone (seen on %(since)s). This is a copy of %(date)s.")),
    "no_passage": (Outcome.RELATED, gettext_noop("Stored on %(date)s. No passage was cited, so none was looked for.")),
    "page_changed": (
        Outcome.CONTRADICTS,
        gettext_noop(
            "The text of the page has changed (seen on %(since)s); no passage was cited. Stored on %(date)s."
        ),
    ),
    "unread": (Outcome.RELATED, gettext_noop("Stored on %(date)s without a text to look in: %(trouble)s")),
    "not_seen": (Outcome.RELATED, gettext_noop("It could not be read: %(trouble)s")),
    "unseen_again": (
        Outcome.RELATED,
        gettext_noop("It could not be looked at again: %(trouble)s The last copy is of %(date)s."),
    ),
}
KINDS = {
    "same_words": gettext_noop("Stored on %(date)s: the same words; case, accents or punctuation differ."),
    "shortened": gettext_noop("Stored on %(date)s: there in full; the passage leaves out words between its pieces."),
}

CHECK = Check(
    name=gettext_lazy("Source health"),
    purpose=gettext_lazy(
        "Fetches the pages of the article and of its sources, keeps them, and looks for the passages."
    ),
    version="1",
    applies=applies,
    run=run,
    queue="network",
    soft_limit=60,
    hard_limit=80,
    reads_sources=True,
)
