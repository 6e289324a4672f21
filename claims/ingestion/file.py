"""Articles from files: plain text, read once and refused with the way out where they are something else."""

import sys
from pathlib import Path

from django.utils.translation import gettext as _

from claims.ingestion.text import MAX_BYTES, NotText, decode

STDIN = "-"
# A text of 1 MB takes up to twice as much in UTF-16; no more than this is read of any file.
MOST = 2 * MAX_BYTES + 2


def read(path: str) -> str:
    """The text in the file at `path`, "-" for the standard input. Raises NotText and OSError."""
    if path == STDIN:
        return text_in(sys.stdin.buffer.read(MOST + 1))
    with Path(path).open("rb") as file:
        return text_in(file.read(MOST + 1))


def text_in(content: bytes) -> str:
    if len(content) > MOST:
        raise NotText(_("The file is larger than 1 MB. Send its text alone, or in several parts."))
    if content.startswith((b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")):
        raise NotText(_("This is a document of an office program, not plain text. Save it as plain text (UTF-8)."))
    text = decode(content)
    if text.lstrip()[:14].lower().startswith(("<!doctype html", "<html")):
        raise NotText(_("This is a web page with its markup. Save the text of the article alone, as plain text."))
    return text


def texts_in(folder: Path) -> list[Path]:
    """The plain text files of a folder, by name; folders inside it are not looked into."""
    return sorted(path for path in folder.iterdir() if path.is_file() and path.suffix.lower() == ".txt")
