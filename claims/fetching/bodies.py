"""The body of an answer, read and decompressed within its limits: never more in memory than is wanted of it."""

import zlib
from collections.abc import Iterable, Iterator
from http.client import HTTPException

from urllib3 import BaseHTTPResponse

CHUNK = 64 * 1024
CODINGS = ("", "identity", "gzip", "x-gzip", "deflate")
ACCEPTED_CODINGS = "gzip, deflate"


class TooLarge(Exception):
    """The body is longer than it may be."""


def body_of(raw: BaseHTTPResponse, coding: str, most: int, may_be_cut: bool = False) -> bytes:
    """The whole body, decompressed (`coding` is one of CODINGS); as it was sent it may be no longer than that either.

    Raises TooLarge, zlib.error for what is compressed wrongly or ends too early, and what urllib3 and http.client do. Where it may be
    cut, the first two end it instead.
    """
    body = bytearray()
    received = limited(chunks_of(raw), most)
    try:
        for chunk in limited(plain(received, coding), most):
            body += chunk
    except (TooLarge, zlib.error):
        if not may_be_cut:
            raise
    return bytes(body)


def plain(chunks: Iterable[bytes], coding: str) -> Iterable[bytes]:
    return chunks if coding in ("", "identity") else inflated(chunks, coding == "deflate")


def chunks_of(raw: BaseHTTPResponse) -> Iterator[bytes]:
    # Not `stream`: its lines of chunk sizes have no limit, those that `read` has http.client read do.
    try:
        while chunk := raw.read(CHUNK, decode_content=False):
            yield chunk
    except ValueError:  # that is how http.client meets a chunk of a size below none
        raise HTTPException from None


def limited(chunks: Iterable[bytes], most: int) -> Iterator[bytes]:
    room = most
    for chunk in chunks:
        yield chunk[:room]
        room -= len(chunk)
        if room < 0:
            raise TooLarge


def inflated(chunks: Iterable[bytes], is_deflate: bool) -> Iterator[bytes]:
    """Decompressed, CHUNK bytes at most at a time; gzip may have several members, and bytes behind them are padding."""
    engine, begun = None, False
    for chunk in chunks:
        while chunk:
            if engine is None:
                if begun and (is_deflate or not chunk.startswith(b"\x1f")):
                    return
                engine, begun = zlib.decompressobj(window_of(chunk) if is_deflate else 16 + zlib.MAX_WBITS), True
            output = b"-"
            while output and not engine.eof:
                output = engine.decompress(chunk, CHUNK)
                chunk = engine.unconsumed_tail
                yield output
            if engine.eof:
                chunk, engine = engine.unused_data, None
    if engine is not None:
        raise zlib.error("the body ends before what is compressed does")


def window_of(start: bytes) -> int:
    """What zlib is to expect: "deflate" means a zlib stream (RFC 9110 §8.4.1.2), and some send a bare one."""
    is_zlib = len(start) > 1 and start[0] & 15 == 8 and int.from_bytes(start[:2]) % 31 == 0
    return zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS
