"""Transcripts that come after the articles that quote them: those quotations are then looked up once more."""

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Substr

from claims.matching import similar
from claims.models import Article, Claim, ClaimKind, Utterance
from reviews.models import UnheardTranscript
from reviews.services import findings

SLUG = "same_quotation"
# Sentences of a transcript that are held against the store at a time (some two seconds of work), and the quotations
# that one sentence may send back to the queue.
SENTENCES, MOST = 200, 10


def note_transcript(*, article: Article, user=None) -> None:
    """Pipeline step: a transcript is to be held against the quotations that are here."""
    if article.is_transcript and article.is_split:
        UnheardTranscript.objects.get_or_create(article=article)


@transaction.atomic
def hear_next() -> int | None:
    """Hold the next sentences of the oldest unheard transcript against the store, and queue the quotations like them
    again; how many, None where all transcripts are heard. Called over and over by the scheduler."""
    waiting = UnheardTranscript.objects.select_for_update(skip_locked=True).order_by("pk").first()
    if waiting is None:
        return None
    sentences = list(next_sentences(waiting))
    quoting = {claim.pk for sentence in sentences for claim in quotations_like(sentence, waiting.article)}
    queued = findings.reopen(claims=quoting, slugs=[SLUG])
    if len(sentences) < SENTENCES:
        waiting.delete()
    else:
        waiting.heard_to = sentences[-1].end
        waiting.save(update_fields=["heard_to"])
    return queued


def next_sentences(waiting: UnheardTranscript):
    utterances = Utterance.objects.filter(article=waiting.article_id, start__gte=waiting.heard_to).order_by("start")
    said = Substr("article__text", F("start") + 1, F("end") - F("start"))
    return utterances.annotate(said=said)[:SENTENCES]


def quotations_like(sentence: Utterance, article: Article) -> list[Claim]:
    quotations = Claim.objects.filter(kind=ClaimKind.QUOTATION).exclude(article=article)
    return [match.claim for match in similar(sentence.said, article.language, among=quotations, most=MOST)]
