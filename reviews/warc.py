"""Snapshots as WARC 1.1 (ISO 28500), the format of web archives: each a response as it came, and what we know of it."""

import zlib
from collections.abc import Iterable
from datetime import UTC
from io import BytesIO
from typing import BinaryIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from reviews.models import Snapshot

# What told how the body was sent; it is kept as it was read.
OF_THE_WAY = ("content-encoding", "transfer-encoding", "content-length")


def write_warc(snapshots: Iterable[Snapshot], file: BinaryIO) -> None:
    """Write `snapshots` (with page, body and text) into `file` as a `.warc.gz`, each record compressed by itself."""
    writer = WARCWriter(file, gzip=True, warc_version="1.1")
    about = {"software": "Factcheck", "format": "WARC File Format 1.1"}
    writer.write_record(writer.create_warcinfo_record("snapshots.warc.gz", about))
    for snapshot in snapshots:
        response = response_record(writer, snapshot)
        writer.write_record(response)
        writer.write_record(metadata_record(writer, snapshot, response.rec_headers.get_header("WARC-Record-ID")))


def response_record(writer: WARCWriter, snapshot: Snapshot):
    content = content_of(snapshot)
    kept = [
        (one_line(name if name.lower() not in OF_THE_WAY else f"X-Archive-Orig-{name}"), one_line(value))
        for name, value in snapshot.headers
    ]
    headers = StatusAndHeaders(
        f"{snapshot.status} {REASONS.get(snapshot.status, '')}".strip(),
        [*kept, ("Content-Length", str(len(content)))],
        protocol="HTTP/1.1",
    )
    return writer.create_warc_record(
        snapshot.final_url,
        "response",
        payload=BytesIO(content),
        length=len(content),
        http_headers=headers,
        warc_headers_dict={"WARC-Date": date_of(snapshot)},
    )


def metadata_record(writer: WARCWriter, snapshot: Snapshot, concurrent_to: str):
    fields = [("asked-for", snapshot.page.url), ("sha256-of-body", snapshot.body.sha256)]
    if snapshot.text:
        fields.append(("sha256-of-text", snapshot.text.sha256))
    content = "".join(f"{name}: {one_line(value)}\r\n" for name, value in fields).encode()
    return writer.create_warc_record(
        snapshot.final_url,
        "metadata",
        payload=BytesIO(content),
        length=len(content),
        warc_content_type="application/warc-fields",
        warc_headers_dict={"WARC-Date": date_of(snapshot), "WARC-Concurrent-To": concurrent_to},
    )


def content_of(snapshot: Snapshot) -> bytes:
    """The bytes of a snapshot as they came."""
    return zlib.decompress(snapshot.body.content)


def date_of(snapshot: Snapshot) -> str:
    return snapshot.fetched_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def one_line(words: str) -> str:
    return " ".join(str(words).split())


REASONS = {200: "OK", 404: "Not Found", 410: "Gone"}
