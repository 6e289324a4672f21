"""What is read out of the ClaimReviews of others: the table, and what no table of words can hold."""

import json

import pytest

from reviews.elsewhere.documents import MOST_BYTES, Unreadable, items_in
from reviews.elsewhere.reading import REASONS, ReadCheck, Rejected, read_claim_review
from tests.cases.tables import table

CLAIM = {"@type": "ClaimReview", "claimReviewed": "La tour mesure 300 mètres", "url": "https://facts.example/x"}


def read(body: bytes, page: str = "", charset: str = "") -> tuple[list[ReadCheck], dict]:
    checks, rejected = [], {}
    for item in items_in(body, charset):
        try:
            if item.node is None:
                raise Rejected(item.reason)
            checks.append(read_claim_review(item.node, page))
        except Rejected as refusal:
            rejected[refusal.reason] = rejected.get(refusal.reason, 0) + 1
    return checks, rejected


@pytest.mark.parametrize("case", table("claimreviews"))
def test_what_is_read(case):
    body = case["html"] if "html" in case else json.dumps(case["document"])
    checks, rejected = read(body.encode(), case.get("page", ""))
    wanted = case.get("found", [])
    assert (len(checks), rejected) == (len(wanted), case.get("rejected", {}))
    for check, fields in zip(checks, wanted, strict=True):
        assert {name: plain(check.fields[name]) for name in fields} == fields


def plain(value):
    return value.isoformat() if hasattr(value, "isoformat") else value


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "is empty"),
        (b" \n ", "is empty"),
        (b'{"a": [1, }', "line 1, column 11"),
        (b"not json at all", "is no JSON"),
        (b"\x00\x01\x02", "is no JSON"),
        (b"[" * 100_000, "too deeply"),
        (b"[" + b"9" * 5000 + b"]", "too long"),
        (b" " * (MOST_BYTES + 1), "larger than 20 MB"),
        (b'<?xml version="1.0"?>\n<!-- x --><rss version="2.0"><channel/></rss>', "RSS or Atom"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom"></feed>', "RSS or Atom"),
    ],
)
def test_what_cannot_be_read_is_told_in_words(body, words):
    with pytest.raises(Unreadable, match=words):
        list(items_in(body))


@pytest.mark.parametrize(
    ("encoding", "said"),
    [("utf-8", "iso-8859-1"), ("utf-8-sig", ""), ("utf-16", "utf-8"), ("latin-1", "utf-8"), ("latin-1", "no-such"),
     ("cp1252", "")],
)  # fmt: skip
def test_a_charset_that_is_wrong_alters_no_words(encoding, said):
    body = json.dumps(CLAIM, ensure_ascii=False).encode(encoding)
    [check], _ = read(body, charset=said)
    assert check.claim_reviewed == CLAIM["claimReviewed"]


def test_a_page_is_read_with_the_charset_it_names():
    page = "<html><head><meta http-equiv='content-type' content='text/html; charset=windows-1251'></head><body><script type='application/ld+json'>%s</script></body></html>"
    claim = CLAIM | {"claimReviewed": "Башня высотой 300 метров"}
    [check], _ = read((page % json.dumps(claim, ensure_ascii=False)).encode("windows-1251"))
    assert check.claim_reviewed == claim["claimReviewed"]


def test_no_more_than_so_many_items_are_read(monkeypatch):
    monkeypatch.setattr("reviews.elsewhere.documents.MOST_ITEMS", 3)
    checks, rejected = read(json.dumps([CLAIM] * 5).encode())
    assert len(checks) == 3 and rejected == {"too_many": 1}


def test_a_claim_is_cut_where_it_is_no_sentence_any_more():
    [check], _ = read(json.dumps(CLAIM | {"claimReviewed": "x" * 100_000}).encode())
    assert len(check.claim_reviewed) == 4000


def test_two_checks_of_one_page_are_two_and_one_told_twice_is_one():
    digests = {
        read_claim_review(CLAIM | {"claimReviewed": words}).digest
        for words in ("La tour mesure 300 mètres", "la  TOUR mesure 300 metres", "La tour mesure 200 mètres")
    }
    assert len(digests) == 2


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_words(reason):
    assert REASONS[reason] == str(Rejected(reason))


@pytest.mark.parametrize(
    "body",
    [
        b"<!-- x -->\n" * 40 + b"<html><p>x</p></html>",
        b'<div itemscope itemprop="a" itemtype="https://schema.org/ClaimReview">' * 250,
        b'{"@type": "ClaimReview", "claimReviewed": ' + b"[" * 900 + b'"x"' + b"]" * 900 + b"}",
    ],
    ids=["comments", "microdata", "lists"],
)
def test_what_is_made_to_exhaust_us_does_not(body):
    assert read(body)[0] == []


@pytest.mark.parametrize("odd", ["\x00", "\x07", "\ud800"])
def test_what_no_database_takes_is_in_no_address(odd):
    assert read(json.dumps(CLAIM | {"url": f"https://facts.example/{odd}"}).encode()) == ([], {"no_url": 1})
