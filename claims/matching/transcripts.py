"""What people said, as transcripts have it: the sentences that share the rare terms of a quotation."""

from dataclasses import dataclass

from django.db.models import F
from django.db.models.functions import Greatest, Substr

from claims.matching.index import Index
from claims.matching.reading import read
from claims.models import Article, Claimant, Utterance, UtterancePosting


@dataclass(frozen=True)
class Spoken:
    """A sentence of a transcript, `said`, that stands from `start` to `end`; and, since a quotation may run over
    several, the text around it, `context`, that begins at `begin`. All in code points of the article's text."""

    article: Article
    claimant: Claimant | None
    start: int
    end: int
    said: str
    begin: int
    context: str


UTTERANCES = Index(UtterancePosting, Utterance)


def spoken_like(text: str, language: str, *, apart_from: int, most: int) -> list[Spoken]:
    """Sentences of transcripts that share the rare terms of a text in `language`, the best first; those of the article
    with the id `apart_from` are left out."""
    rarity = UTTERANCES.weigh(read(text, language).terms)
    weights = dict(UTTERANCES.nearest(rarity, most=most))
    around = 2 * len(text)
    begin = Greatest(F("start") - around, 0)
    utterances = (
        Utterance.objects.filter(pk__in=weights)
        .exclude(article=apart_from)
        .select_related("article", "claimant")
        .defer("article__text")
        .annotate(
            begin=begin,
            said=Substr("article__text", F("start") + 1, F("end") - F("start")),
            context=Substr("article__text", begin + 1, F("end") - begin + around),
        )
    )
    return [
        Spoken(one.article, one.claimant, one.start, one.end, one.said, one.begin, one.context)
        for one in sorted(utterances, key=lambda one: -weights[one.pk])
    ]
