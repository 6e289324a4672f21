"""Why two claims were taken for alike, in the words that stand in them: as it is told and stored."""

from claims.matching.folding import TERM_LENGTH, fold
from claims.matching.likeness import Match
from claims.matching.names import Names
from claims.matching.names.aliases import current
from claims.matching.reading import LONGEST_TEXT, text_of
from claims.models import Claim
from claims.splitting import languages
from claims.splitting.packs import load
from claims.splitting.words import Passage

MOST = 8


def why(asked: Claim, match: Match) -> dict:
    """What agrees and differs between a claim and its match, as JSON: "words", "names" and "numbers" that both have, the
    rarest first; "numbers_here" and "numbers_there" that only one has; the names of the reasons that speak against it
    in "differs"; the score out of 100 in "likeness"."""
    likeness, written = match.likeness, written_terms(asked)
    names, numbers = likeness.shared_names, likeness.shared_numbers
    told = {
        "words": [written.get(term, term) for term in likeness.shared if term not in {*names, *numbers}],
        "names": [written.get(term, term) for term in names],
        "numbers": list(numbers),
        "numbers_here": list(likeness.numbers_only_here),
        "numbers_there": list(likeness.numbers_only_there),
        "differs": list(likeness.differences),
    }
    return {name: values[:MOST] for name, values in told.items() if values} | {"likeness": round(match.score * 100)}


def written_terms(claim: Claim) -> dict[str, str]:
    """The terms of a claim as they are written in it: "sanci" is "sanciones", "usa" is "EE.UU."."""
    text, language = text_of(claim), claim.article.language
    passage = Passage(text, 0, min(len(text), LONGEST_TEXT))
    names = Names(passage, load(language) if language in languages() else None, current())
    found: dict[str, str] = {}
    at = 0
    while at < len(passage.words):
        named, word = names.at(at), passage.words[at]
        terms = named.terms if named else [part[:TERM_LENGTH] for part in fold(word.form).replace("-", " ").split()]
        size = named.words if named else 1
        for term in terms:
            found.setdefault(term, passage.slice(at, at + size))
        at += size
    return found
