"""Reports of one event by several outlets, and the checks that put them together."""

from datetime import date

from claims.models import Article, Claim
from reviews.models import Finding, NewsEvent
from reviews.services import findings
from tests.factories import make_article

KYIV = "The Russian attack on Kyiv on 31 July 2025 killed {} people, city authorities said."
KIEV = "El ataque ruso contra Kiev del 31 de julio de 2025 dejó {} muertos, informó la alcaldía."


OUTLETS = ("The Post", "The Sun", "The Mirror", "The Globe", "The Star", "The Times")


def report(text: str, day: int, publisher: str, language: str = "en", month: int = 8) -> Article:
    return make_article(text, published_on=date(2025, month, day), publisher=publisher, language=language)


def run_checks() -> None:
    """Run what is queued and what that queues, as workers and the sweeper would."""
    while ids := list(Finding.objects.filter(state=Finding.State.QUEUED).values_list("pk", flat=True)):
        for finding_id in ids:
            findings.run_finding(finding_id=finding_id)


def killed(article: Article) -> Claim:
    return article.claims.get(figure__measure="killed")


def make_event(*numbers: int) -> NewsEvent:
    """An event that the checks gathered: a report a day from 1 August on, each of its own outlet."""
    for day, (number, outlet) in enumerate(zip(numbers or (31, 32), OUTLETS, strict=False), 1):
        article = report(f"{KYIV.format(number)} {outlet} was there.", day, outlet)
    run_checks()
    return killed(article).membership.event
