"""The form in which names and words are compared, in whatever script and case they are written."""

import unicodedata

# To so many letters a word is cut, so that its forms and its cousins in like languages meet.
TERM_LENGTH = 5


def fold(text: str) -> str:
    """`text` without case, accents and doubled white space: the form in which names and words are compared."""
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(filter(lambda character: not unicodedata.combining(character), plain))
    return " ".join(plain.split())
