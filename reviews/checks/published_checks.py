"""The same claim checked by others: in the feeds that the newsroom subscribes to, and through Google's Fact Check Tools.

Their verdict is shown in their words. It is never one of ours, nor does it speak for or against the claim here: the
outcome is "related" whatever they concluded.
"""

from django.conf import settings
from django.utils.translation import gettext_lazy, gettext_noop

from claims.models import Claim
from reviews.checks import Check, Evidence, Line, Result, number_of
from reviews.elsewhere import factchecktools
from reviews.elsewhere.factchecktools import Asked
from reviews.elsewhere.matching import Likeness, like
from reviews.models import Feed, Outcome, PublishedCheck

MOST = 10


def applies(claim: Claim) -> bool:
    # A fragment of a quotation says too little to be told from other fragments.
    return "partial" not in claim.flags


def run(claim: Claim) -> Result:
    asked = factchecktools.ask(claim.statement, claim.article.language)
    found = like(claim, also=asked.checks, most=MOST)
    lines = [*feeds_lines(), *google_lines(asked, found)]
    if found:
        lines.append(Line("found", FOUND, {"number": len(found)}))
    else:
        lines.append(Line("not_found", gettext_noop("No published fact-check on this claim or one like it.")))
    evidence = tuple(evidence_of(match) for match in found)
    return Result(Outcome.RELATED if evidence else Outcome.NOTHING_FOUND, tuple(lines), evidence)


def feeds_lines() -> list[Line]:
    feeds = Feed.objects.standing()
    if not feeds.exists():
        return [Line("looked_at", NO_FEEDS)]
    held = PublishedCheck.objects.standing().exclude(feed=None)
    lines = [Line("looked_at", FEEDS, {"feeds": feeds.count(), "number": number_of(held)})]
    failing = feeds.filter(state=Feed.State.FAILED, is_active=True).values_list("title", flat=True)
    if titles := list(failing[:MOST]):
        lines.append(Line("not_found", FAILING, {"titles": titles}))
    return lines


def google_lines(asked: Asked, found: list[Likeness]) -> list[Line]:
    values = {"query": asked.query, "number": len(asked.checks), "quota": settings.FACTCHECK_GOOGLE_DAILY_QUOTA}
    values["date"] = asked.answered_at.date().isoformat() if asked.answered_at else ""
    lines = [Line("looked_at", GOOGLE[asked.how], values)]
    unlike = len(set(asked.checks) - {match.check.pk for match in found})
    if unlike:
        message = gettext_noop("Of Google's answers so many were about something else, and are not shown: %(number)s.")
        lines.append(Line("not_found", message, {"number": unlike}))
    return lines


def evidence_of(match: Likeness) -> Evidence:
    check = match.check
    values = {
        "publisher": check.publisher or check.site,
        "site": check.site,
        "verdict": check.rating_label,
        "scale": check.scale,
        "date": check.review_date.isoformat() if check.review_date else "",
        "claimant": check.claimant,
        "language": check.language,
        "likeness": round(match.score * 100),
        "source": check.feed.title if check.feed else "Google Fact Check Tools",
        "gone": check.gone_at.date().isoformat() if check.gone_at else "",
    }
    return Evidence(
        None,
        check.claim_reviewed,
        Outcome.RELATED,
        SAME if match.is_same else LIKE,
        values,
        url=check.url,
        title=check.title or check.claim_reviewed[:200],
    )


FOUND = gettext_noop(
    "Published fact-checks on the same or a similar claim: %(number)s. Others gave these verdicts; compare."
)
NO_FEEDS = gettext_noop("The newsroom subscribes to no feed of fact-checks; editors do so under Settings.")
FAILING = gettext_noop(
    "Feeds that could not be fetched lately, so that newer fact-checks of theirs are missing: %(titles)s."
)
FEEDS = gettext_noop("Feeds that the newsroom subscribes to: %(feeds)s, with fact-checks: %(number)s.")
GOOGLE = {
    "asked": gettext_noop("Google's Fact Check Tools, asked for “%(query)s”: %(number)s answers."),
    "kept": gettext_noop("Google's Fact Check Tools, asked for “%(query)s” on %(date)s already: %(number)s answers."),
    "no_key": gettext_noop("Google's Fact Check Tools were not asked: no key is set (FACTCHECK_GOOGLE_KEY)."),
    "no_quota": gettext_noop(
        "Google's Fact Check Tools were not asked for “%(query)s”: the day's quota of %(quota)s questions is used up. Run"
        " this check again tomorrow."
    ),
}
SAME = gettext_noop("%(publisher)s has checked the same claim; likeness %(likeness)s of 100.")
LIKE = gettext_noop("%(publisher)s has checked a similar claim; likeness %(likeness)s of 100.")

CHECK = Check(
    name=gettext_lazy("Published fact-checks elsewhere"),
    purpose=gettext_lazy("Looks for the same claim among fact-checks that others have published, in any language."),
    version="1",
    applies=applies,
    run=run,
    queue="network",
    soft_limit=60,
    hard_limit=75,
)
