"""What the background checks found, told to people in their language. It never says what is true."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from urllib.parse import quote

from django import template
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from claims.matching.judgements import judgements_on
from claims.models import Article, Claim, MatchJudgement
from reviews.checks import Check, checks, chosen, sentence
from reviews.models import Finding, Outcome
from reviews.templatetags.claims import readable_figure
from reviews.templatetags.matching import why_lines
from reviews.templatetags.sums import ShownSum, in_decimals, marked, sum_of

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
# Comparing words costs the product of their numbers.
LONGEST = 400


@dataclass(frozen=True)
class ShownEvidence:
    """One thing found: where it stands (a claim, or else an article; both None where that is gone), the passage and in
    what it differs; why a machine took both for alike, what a person said of it, and the sum where one was done. A
    fact-check of others has `published`: what they say of it, and its number among the evidence. What stands in the
    stored copy of a page has its address here, `snapshot`, and its title."""

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
    """What evidence points to, by id, and what people said of the claims in it."""

    claims: dict[int, Claim]
    articles: dict[int, Article]
    judgements: dict[int, MatchJudgement]

    @classmethod
    def by(cls, findings: list[Finding]) -> "PointedAt":
        evidence = [item for finding in findings for item in finding.evidence]
        named = {item["claim"] for item in evidence if item.get("claim")}
        passages = {item["article"] for item in evidence if item.get("article")}
        return cls(
            Claim.objects.select_related("article", "claimant").in_bulk(named) if named else {},
            Article.objects.defer("text").in_bulk(passages) if passages else {},
            judgements_on(findings[0].claim) if named else {},
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
        [shown_evidence(finding, item, pointed_at) for item in finding.evidence],
    )


def shown_evidence(finding: Finding, item: dict, pointed_at: PointedAt) -> ShownEvidence:
    outcome, passage = item.get("outcome", ""), item.get("passage", "")
    values = item.get("values") or {}
    # A check that compares words says which of them only one of the passages has.
    differs = values.get("here") or values.get("there")
    claim = pointed_at.claims.get(item.get("claim"))
    article = claim.article if claim else pointed_at.articles.get(item.get("article"))
    return ShownEvidence(
        claim=claim,
        article=article,
        address=address_of(claim, article, passage),
        passage=word_diff(finding.claim.quote, passage) if differs else marked(item),
        outcome=outcome,
        outcome_name=Outcome(outcome).label if outcome in Outcome else "",
        words=in_words(item),
        why=why_lines(values.get("why")),
        judgement=pointed_at.judgements.get(item.get("claim")),
        sum=sum_of(item),
        published=published_check(finding, item),
        snapshot=snapshot_address(item),
        title=item.get("title", ""),
    )


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


def published_check(finding: Finding, item: dict) -> dict | None:
    """A fact-check of others as its card shows it; None where the evidence is something else."""
    values = item.get("values") or {}
    if not item.get("url") or "verdict" not in values or "site" not in values:
        return None
    days = {name: written_day(values.get(name) or "") for name in ("date", "gone")}
    return values | days | {"url": item["url"], "title": item.get("title", ""), "at": finding.evidence.index(item)}


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


def word_diff(here: str, there: str) -> SafeString:
    """The passage found there: what it adds to the words here is <ins>, what it leaves out <del>."""
    ours, theirs = here.split()[:LONGEST], there.split()[:LONGEST]
    parts = []
    for change, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if change == "equal":
            parts.append(escape(" ".join(theirs[c:d])))
            continue
        parts += [f"<del>{escape(' '.join(ours[a:b]))}</del>"] * (a < b)
        parts += [f"<ins>{escape(' '.join(theirs[c:d]))}</ins>"] * (c < d)
    return mark_safe(" ".join(parts))


@register.filter
def open_findings(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.is_open]


@register.filter
def seen(findings: Iterable[Finding]) -> str:
    """How far findings have come, in a few characters: a page that has seen this need not load it again."""
    states = {"queued": "q", "running": "r", "done": "d", "failed": "f"}
    return "".join(states.get(finding.state, "-") for finding in sorted(findings, key=lambda finding: finding.pk))
