"""What the background checks found, told to people in their language. It never says what is true."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from django import template
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeString, mark_safe

from claims.models import Claim
from reviews.checks import Check, checks, sentence
from reviews.models import Finding, Outcome

register = template.Library()

DAY = re.compile(r"\d{4}-\d\d-\d\d")
NAMED = re.compile(r"%\((\w+)\)")
FIRST = [Outcome.CONTRADICTS, Outcome.SUPPORTS, Outcome.RELATED, "", Outcome.NOTHING_FOUND]
SHOWN_AT_ONCE = 3
# Comparing words costs the product of their numbers.
LONGEST = 400


@dataclass(frozen=True)
class ShownEvidence:
    """One thing found: the claim it stands in (None where that is gone), the passage and in what it differs; or the
    address here of the stored copy of a page, and the title of that."""

    claim: Claim | None
    passage: SafeString
    outcome: str
    outcome_name: str
    words: str
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
    named = {item["claim"] for finding in findings for item in finding.evidence if item.get("claim")}
    claims = Claim.objects.select_related("article", "claimant").in_bulk(named) if named else {}
    return [shown_finding(finding, claims) for finding in findings]


def shown_finding(finding: Finding, claims: dict[int, Claim]) -> ShownFinding:
    def lines(about: str) -> list[str]:
        return [in_words(line) for line in finding.explanation if line.get("about") == about]

    return ShownFinding(
        finding,
        checks().get(finding.check_slug),
        lines("looked_at"),
        lines("found"),
        lines("not_found"),
        [shown_evidence(finding, item, claims.get(item.get("claim"))) for item in finding.evidence],
    )


def shown_evidence(finding: Finding, item: dict, claim: Claim | None) -> ShownEvidence:
    outcome, passage = item.get("outcome", ""), item.get("passage", "")
    values = item.get("values") or {}
    # A check that compares words says which of them only one of the passages has.
    differs = values.get("here") or values.get("there")
    return ShownEvidence(
        claim,
        word_diff(finding.claim.quote, passage) if differs else conditional_escape(passage),
        outcome,
        Outcome(outcome).label if outcome in Outcome else "",
        in_words(item),
        snapshot=snapshot_address(item),
        title=item.get("title", ""),
    )


def snapshot_address(item: dict) -> str:
    """Where the stored copy is shown in which evidence stands, at its passage; "" where it stands in none."""
    if not item.get("snapshot"):
        return ""
    address = reverse("snapshot", args=[item["snapshot"]])
    place = item.get("start"), item.get("end")
    return f"{address}?start={place[0]}&end={place[1]}#passage" if None not in place else address


def in_words(line: dict) -> str:
    """A line of an explanation in the language of the interface; a value that is missing is shown as "…"."""
    message = line.get("message", "")
    values = {name: readable(value) for name, value in (line.get("values") or {}).items()}
    try:
        return sentence(message, dict.fromkeys(NAMED.findall(message), "…") | values) if message else ""
    except (TypeError, ValueError):  # written by a version of the check that is no longer installed
        return message


def readable(value):
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    if isinstance(value, str) and DAY.fullmatch(value):
        return written_day(value)
    return value


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
