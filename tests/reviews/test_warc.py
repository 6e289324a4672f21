import gzip
import io
from datetime import UTC, datetime

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from reviews.models import Snapshot
from reviews.services import snapshots
from reviews.warc import write_warc

pytestmark = pytest.mark.django_db
BODY = b"<html><head><title>Acta</title></head><body>Murieron 32 personas.</body></html>"
HEADERS = [("Content-Type", "text/html"), ("Content-Encoding", "br"), ("X-Odd", "a\r\nInjected: b")]
WHEN = datetime(2025, 8, 6, 12, 30, tzinfo=UTC)


@pytest.fixture
def archived(tmp_path):
    snapshots.keep_snapshot(url="https://news.example/a?b=1", body=BODY, headers=HEADERS, fetched_at=WHEN)
    file = tmp_path / "a.warc.gz"
    with file.open("wb") as target:
        write_warc(Snapshot.objects.select_related("page", "body", "text"), target)
    return file


def test_it_is_valid(archived):
    class Arguments:
        inputs = [str(archived)]
        verbose = False

    checker = Checker(Arguments)
    checker.process_all()
    assert checker.exit_value == 0


def test_it_holds_the_answer_as_it_came(archived):
    with archived.open("rb") as file:
        records = [(record, record.content_stream().read()) for record in ArchiveIterator(file)]
    assert [record.rec_type for record, _ in records] == ["warcinfo", "response", "metadata"]
    response, content = records[1]
    assert content == BODY
    assert response.rec_headers.get_header("WARC-Target-URI") == "https://news.example/a?b=1"
    assert response.rec_headers.get_header("WARC-Date").startswith("2025-08-06T12:30:00")
    assert response.http_headers.get_statuscode() == "200"
    assert response.http_headers.get_header("X-Archive-Orig-Content-Encoding") == "br"
    assert response.http_headers.get_header("Injected") is None
    assert Snapshot.objects.get().body.sha256.encode() in records[2][1]


def test_each_record_is_compressed_by_itself(archived):
    first = gzip.GzipFile(fileobj=io.BytesIO(archived.read_bytes()))
    assert first.readline().strip() == b"WARC/1.1"
