"""Claims that the splitter finds."""

from collections.abc import Iterable

from claims import splitting
from claims.anchoring import describe
from claims.ingestion.transcript import Turns
from claims.matching import fold, read
from claims.matching.names.aliases import refresh
from claims.matching.transcripts import UTTERANCES
from claims.models import Article, Claim, Claimant, Figure, Utterance
from claims.services.matching import index_claims, with_reading

BATCH = 500


def split_article(*, article: Article, user=None) -> None:
    """Pipeline step: write the claims of an article. One in a language without a pack is kept unsplit."""
    if not article.has_language_pack or article.is_split:
        return
    found = splitting.split(article.text, article.language, article.published_on)
    refresh()
    turns = Turns(article.text, article.byline or None) if article.is_transcript else None
    names = [found_claim.claimant or speaker(turns, found_claim.start) for found_claim in found.claims]
    claimants = claimants_named(names)
    claims = Claim.objects.bulk_create(
        (
            with_reading(claim_row(article, one, named(claimants, name)))
            for one, name in zip(found.claims, names, strict=True)
        ),
        batch_size=BATCH,
    )
    write_figures(claims, found.claims)
    index_claims(claims)
    if turns:
        write_utterances(article, found.sentences, turns)
    article.splitter_version = splitting.VERSION
    article.save(update_fields=["splitter_version"])


def claim_row(article: Article, found: splitting.FoundClaim, claimant: Claimant | None) -> Claim:
    selector = describe(article.text, found.start, found.end)
    return Claim(
        article=article,
        kind=found.kind,
        start=found.start,
        end=found.end,
        quote=selector.quote,
        prefix=selector.prefix,
        suffix=selector.suffix,
        claimant=claimant,
        cue=(found.cue or "")[:200],
        time_text=(found.time.text if found.time else "")[:200],
        time_from=found.time.start if found.time else None,
        time_to=found.time.end if found.time else None,
        place=(found.place or "")[:200],
        check_worthiness=found.check_worthiness.value,
        reasons=[list(reason) for reason in found.check_worthiness.reasons],
        statement=found.statement,
        flags=list(found.flags),
    )


def claimants_named(names: Iterable[str | None]) -> dict[str, Claimant]:
    """Claimants by folded name, made where they are new."""
    wanted = {fold(name)[:300]: name[:300] for name in names if name and fold(name)}
    Claimant.objects.bulk_create(
        (Claimant(name=name, folded=folded) for folded, name in wanted.items()),
        batch_size=BATCH,
        ignore_conflicts=True,
    )
    return Claimant.objects.in_bulk(list(wanted), field_name="folded")


def named(claimants: dict[str, Claimant], name: str | None) -> Claimant | None:
    return claimants.get(fold(name or "")[:300])


def write_utterances(article: Article, sentences: Iterable[splitting.Sentence], turns: Turns) -> None:
    """The sentences of a transcript, each with who says it; the names that begin the turns are left out."""
    spans = [span for sentence in sentences if (span := said_in(article.text, sentence, turns))]
    claimants = claimants_named(speaker(turns, start) for start, _ in spans)
    utterances = Utterance.objects.bulk_create(
        (
            Utterance(article=article, start=start, end=end, claimant=named(claimants, speaker(turns, start)))
            for start, end in spans
        ),
        batch_size=BATCH,
    )
    texts = ((one.pk, article.text[one.start : one.end]) for one in utterances)
    UTTERANCES.add((pk, read(text, article.language).terms) for pk, text in texts)


def said_in(text: str, sentence: splitting.Sentence, turns: Turns) -> tuple[int, int] | None:
    turn = turns.at(sentence.end - 1)
    start = max(sentence.start, turn.words) if turn else sentence.start
    start += len(text[start : sentence.end]) - len(text[start : sentence.end].lstrip())
    return (start, sentence.end) if start < sentence.end else None


def speaker(turns: Turns | None, position: int) -> str | None:
    turn = turns and turns.at(position)
    return turn.speaker if turn else None


def write_figures(claims: list[Claim], found: Iterable[splitting.FoundClaim]) -> None:
    pairs = zip(claims, (found_claim.figure for found_claim in found), strict=True)
    Figure.objects.bulk_create(
        (
            Figure(
                claim=claim,
                measure=figure.measure or "",
                unit=figure.unit or "",
                value=figure.value,
                value_max=figure.value_max,
                comparator=figure.comparator,
                number_start=figure.number_start,
                number_end=figure.number_end,
            )
            for claim, figure in pairs
            if figure
        ),
        batch_size=BATCH,
    )
