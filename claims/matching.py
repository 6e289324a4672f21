"""Claim matching: the terms of a claim, and the claims that share the rare ones."""

import re
import unicodedata


def fold(text: str) -> str:
    """`text` without case, accents and doubled white space: the form in which names and words are compared."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\s+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def terms(text: str) -> frozenset[str]:
    """The terms of `text` that claims are matched by: folded words cut to their first five letters."""
    return frozenset(word[:5] for word in re.findall(r"\w+", fold(text)) if len(word) > 2 or word.isdigit())
