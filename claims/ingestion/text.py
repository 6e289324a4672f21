"""Article text at the door: decoded and normalised once, never altered afterwards."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MAX_BYTES = 1_000_000

# C0 and C1 controls but for tab and newline, and the code points that are none or mark the start of a file. Marks that
# steer the writing direction, joiners and soft hyphens stay: they are text.
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
LINE_ENDS = re.compile("\r\n|\r|\x85|\u2028|\u2029|\x0b|\x0c")
INVISIBLE = {"Cc", "Cf", "Zl", "Zp", "Zs"}


class NotText(ValueError):
    """The bytes are not text that can be read; the message says why and what to do."""


def decode(content: bytes) -> str:
    """The text in `content`, read as UTF-8 (UTF-16 with a byte order mark too).

    Raises NotText for binary content and for other encodings: a guessed encoding would alter words silently.
    """
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotText(
            _("This is not UTF-8 text (byte %(place)s cannot be read). Save it as UTF-8 plain text and send it again.")
            % {"place": error.start}
        ) from error
    if "\x00" in text:
        raise NotText(_("This is a binary file, not text. Send the article as plain text."))
    return text


def normalise(text: str) -> str:
    """`text` in the one form that is stored: NFC, newlines as \\n, no NUL, no control characters but tab and newline."""
    text = LINE_ENDS.sub("\n", text)
    text = CONTROLS.sub("", text)
    # A lone surrogate cannot be written as UTF-8 and holds no character that could be lost; a pair of them is one.
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """`text` normalised, for fields of one line: titles, names."""
    return " ".join(normalise(text).split())


def readable_text(text: str) -> str:
    """An article's `text` as it will be stored. Raises ValidationError where it is empty or over 1 MB."""
    text = normalise(text)
    if all(unicodedata.category(character) in INVISIBLE for character in text):
        raise ValidationError(_("The article is empty. Paste its text."), code="empty")
    if len(text.encode()) > MAX_BYTES:
        raise ValidationError(
            _("The article is larger than 1 MB. Send its text alone, or in several parts."), code="too_large"
        )
    return text
