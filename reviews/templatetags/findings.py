"""What the background checks found, told to people in their language. It never says what is true."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from django import template
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.safestring import SafeString

from claims.matching.judgements import judgements_on
from claims.models import Article, Claim, MatchJudgement
from reviews.checks import Check, checks, chosen, sentence
from reviews.models import Finding, Outcome, Source
from reviews.services.citing import is_citable, mark_of
from reviews.templatetags.claims import readable_figure
from reviews.templatetags.matching import why_lines
from reviews.templatetags.precedent import in_pieces
from reviews.templatetags.sums import ShownSum, in_decimals, marked, sum_of
from reviews.wording import Piece, beside

register = template.Library()

DAY = re.compile(r"\d{4}-\d\d-\d\d")
# What checks put into their messages as figures, and as numbers with a decimal point; all else is words of a text.
FIGURES = frozenset({"this", "value"})
NUMBERS = frozenset({"old", "new", "change", "points", "times", "some", "share", "years", "converted", "sum"})
NAMED = re.compile(r"%\((\w+)\)")
FIRST = [Outcome.CONTRADICTS, Outcome.SUPPORTS, Outcome.RELATED, "", Outcome.NOTHING_FOUND]
SHOWN_AT_ONCE = 3
# So many words from either end tell a long passage from others.
EDGE = 5


@dataclass(frozen=True)
class ShownEvidence:
    """One thing found: where it stands (a claim, or else an article; both None where that is gone), the passage and,
    `here`, the claim's own words beside it, in both what the other has not got; "" where there is nothing to lay beside
    it. Why a machine took both for alike, what a person said of it, and the sum where one was done. A fact-check of
    others has `published`: what they say of it. What stands in the stored copy of a page has its address here,
    `snapshot`, and its title. `at` and `mark` name the evidence to whoever cites it, where it `is_citable`; `cited` is
    the source that it is already."""

    claim: Claim | None
    article: Article | None
    address: str
    passage: SafeString
    outcome: str
    outcome_name: str
    words: str
    why: list[tuple[str, str]]
    judgement: MatchJudgement | None = None
    sum: ShownSum | None = None
    published: dict | None = None
    snapshot: str = ""
    title: str = ""
    here: SafeString | str = ""
    at: int = 0
    mark: str = ""
    is_citable: bool = False
    cited: Source | None = None


@dataclass(frozen=True)
class ShownFinding:
    finding: Finding
    check: Check | None
    looked_at: list[str]
    found: list[str]
    not_found: list[str]
    evidence: list[ShownEvidence]

    @property
    def first_evidence(self) -> list[ShownEvidence]:
        return self.evidence[:SHOWN_AT_ONCE]

    @property
    def more_evidence(self) -> list[ShownEvidence]:
        return self.evidence[SHOWN_AT_ONCE:]

    @property
    def is_answered(self) -> bool:
        """Whether there is a result to show; an earlier one stays while its check runs again."""
        return bool(self.finding.explanation)


@register.filter
def shown(findings: Iterable[Finding]) -> list[ShownFinding]:
    """Findings ready to be shown, what was found before what was not. All claims in their evidence are one query."""
    findings = sorted(findings, key=lambda finding: FIRST.index(finding.outcome) if finding.outcome in FIRST else 3)
    pointed_at = PointedAt.by(findings)
    return [shown_finding(finding, pointed_at) for finding in findings]


@dataclass(frozen=True)
class PointedAt:
    """What evidence points to, by id, what people said of the claims in it, and what the review cites."""

    claims: dict[int, Claim]
    articles: dict[int, Article]
    judgements: dict[int, MatchJudgement]
    sources: dict[int, Source]

    @classmethod
    def by(cls, findings: list[Finding]) -> "PointedAt":
        evidence = [item for finding in findings for item in finding.evidence]
        named = {item["claim"] for item in evidence if item.get("claim")}
        passages = {item["article"] for item in evidence if item.get("article")}
        return cls(
            Claim.objects.select_related("article", "claimant").in_bulk(named) if named else {},
            Article.objects.defer("text").in_bulk(passages) if passages else {},
            judgements_on(findings[0].claim) if named else {},
            {source.pk: source for source in findings[0].claim.review.sources.all()} if evidence else {},
        )


def shown_finding(finding: Finding, pointed_at: PointedAt) -> ShownFinding:
    def lines(about: str) -> list[str]:
        return [in_words(line) for line in finding.explanation if line.get("about") == about]

    return ShownFinding(
        finding,
        checks().get(finding.check_slug),
        lines("looked_at"),
        lines("found"),
        lines("not_found"),
        [shown_evidence(finding, at, pointed_at) for at in range(len(finding.evidence))],
    )


def shown_evidence(finding: Finding, at: int, pointed_at: PointedAt) -> ShownEvidence:
    item = finding.evidence[at]
    outcome, passage = item.get("outcome", ""), item.get("passage", "")
    claim = pointed_at.claims.get(item.get("claim"))
    article = claim.article if claim else pointed_at.articles.get(item.get("article"))
    here, there = side_by_side(finding, item, article, pointed_at)
    return ShownEvidence(
        claim=claim,
        article=article,
        address=address_of(claim, article, passage),
        passage=there or marked(item),
        outcome=outcome,
        outcome_name=Outcome(outcome).label if outcome in Outcome else "",
        words=in_words(item),
        why=why_lines((item.get("values") or {}).get("why")),
        judgement=pointed_at.judgements.get(item.get("claim")),
        sum=sum_of(item),
        published=published_check(item),
        snapshot=snapshot_address(item),
        title=item.get("title", ""),
        here=here,
        at=at,
        mark=mark_of(item),
        is_citable=is_citable(finding, item),
        cited=cited_as(item, claim, article, pointed_at.sources.values()),
    )


def side_by_side(
    finding: Finding, item: dict, article: Article | None, pointed_at: PointedAt
) -> tuple[SafeString | str, SafeString | str]:
    """The claim's words and those that were found, what only one has marked in it; ("", "") where what was found is the
    claim's own sentence, or a passage that stands where it was cited from."""
    values, passage = item.get("values") or {}, item.get("passage", "")
    ours = our_words(finding, item, pointed_at)
    if not ours or not passage:
        return "", ""
    theirs = article.language if article else values.get("language")
    # Of two languages, every word would be marked.
    is_comparable = theirs in (None, "", finding.claim.article.language)
    here, there = beside(ours, passage) if is_comparable else ([Piece(ours)], [Piece(passage)])
    return in_pieces(here), in_pieces(there)


def our_words(finding: Finding, item: dict, pointed_at: PointedAt) -> str:
    """What is laid beside a piece of evidence: the cited passage beside what a page says instead, the claim's statement
    beside one that somebody else has worded, its quote beside what stands in another text."""
    values = item.get("values") or {}
    if "health" in values:
        source = pointed_at.sources.get(values.get("source"))
        cited = source.passage if source else finding.claim.quote
        return cited if values["health"] in ("near", "altered") else ""
    if item.get("claim") == finding.claim_id:
        return ""
    return finding.claim.statement if "verdict" in values else finding.claim.quote


def cited_as(item: dict, claim: Claim | None, article: Article | None, sources: Iterable[Source]) -> Source | None:
    """The source of the review that is this evidence; of a page that sources cite, nothing need be said."""
    url = item.get("url") or (article.url if article else "")
    words = claim.quote if claim and not item.get("url") else item.get("passage", "")
    values = item.get("values") or {}
    if not (url or words) or ("health" in values and values.get("source")):
        return None
    return next((one for one in sources if one.url == url and one.passage.endswith(words)), None)


def address_of(claim: Claim | None, article: Article | None, passage: str) -> str:
    if claim:
        return claim.get_absolute_url()
    return article.get_absolute_url() + fragment(passage) if article else ""


def fragment(passage: str) -> str:
    """The end of an address at which a browser goes to these words and marks them (URL Fragment Text Directives)."""
    parts = passage.split()
    if len(parts) > 2 * EDGE:
        ends = (" ".join(parts[:EDGE]), " ".join(parts[-EDGE:]))
    else:
        ends = (" ".join(parts),)
    return "#:~:text=" + ",".join(quote(end, safe="").replace("-", "%2D") for end in ends)


def published_check(item: dict) -> dict | None:
    """A fact-check of others as its card shows it; None where the evidence is something else."""
    values = item.get("values") or {}
    if not item.get("url") or "verdict" not in values or "site" not in values:
        return None
    days = {name: written_day(values.get(name) or "") for name in ("date", "gone")}
    return values | days | {"url": item["url"], "title": item.get("title", "")}


def snapshot_address(item: dict) -> str:
    """Where the stored copy is shown in which evidence stands, at its passage; "" where it stands in none."""
    if not item.get("snapshot"):
        return ""
    address = reverse("snapshot", args=[item["snapshot"]])
    place = item.get("start"), item.get("end")
    return f"{address}?start={place[0]}&end={place[1]}#passage" if None not in place else address


@register.filter
def in_words(line: dict) -> str:
    """A line of an explanation in the language of the interface; a value that is missing is shown as "…"."""
    message = line.get("message", "")
    values = line.get("values") or {}
    unit = values.get("unit", "")
    values = {name: readable(name, value, unit) for name, value in values.items()}
    try:
        return sentence(message, dict.fromkeys(NAMED.findall(message), "…") | values) if message else ""
    except (TypeError, ValueError):  # written by a version of the check that is no longer installed
        return message


def readable(name: str, value, unit: str):
    """A value as people read it: those of FIGURES are figures, those of NUMBERS are numbers in plain digits."""
    if isinstance(value, list):
        return ", ".join(str(chosen(item)) for item in value)
    if not isinstance(value, str):
        return value
    if DAY.fullmatch(value):
        return written_day(value)
    if name in FIGURES:
        return readable_figure(value, unit)
    return in_decimals(value) if name in NUMBERS else value


def written_day(value: str) -> str:
    try:
        return date_format(date.fromisoformat(value), "DATE_FORMAT")
    except ValueError:
        return value


@register.filter
def open_findings(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.is_open]


@register.filter
def seen(findings: Iterable[Finding]) -> str:
    """How far findings have come, in a few characters: a page that has seen this need not load it again."""
    states = {"queued": "q", "running": "r", "done": "d", "failed": "f"}
    return "".join(states.get(finding.state, "-") for finding in sorted(findings, key=lambda finding: finding.pk))
