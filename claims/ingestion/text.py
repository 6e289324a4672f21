"""Article text at the door: decoded and normalised once, never altered afterwards."""

import re
import unicodedata

MAX_BYTES = 1_000_000

# C0 and C1 controls but for tab and newline, and the two code points that editors leave at the front or as a stray mark.
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
LINE_ENDS = re.compile("\r\n|\r|\x85|\u2028|\u2029|\x0b|\x0c")


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
            f"This is not UTF-8 text (byte {error.start} cannot be read). Save it as UTF-8 plain text and send it again."
        ) from error
    if "\x00" in text:
        raise NotText("This is a binary file, not text. Send the article as plain text.")
    return text


def normalise(text: str) -> str:
    """`text` in the one form that is stored: NFC, newlines as \\n, no NUL, no control characters but tab and newline."""
    text = LINE_ENDS.sub("\n", text)
    text = CONTROLS.sub("", text)
    # A lone surrogate cannot be written as UTF-8; it holds no character that could be lost.
    text = text.encode("utf-8", "ignore").decode("utf-8")
    return unicodedata.normalize("NFC", text)
