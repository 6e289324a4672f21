"""What strangers bring in stays a text on every page: it opens no element, no attribute, no address that runs."""

import re

import pytest
from lxml import html

from tests.reviews.hostile import make_site, mark
from tests.walk import places

pytestmark = pytest.mark.django_db

# Addresses that a browser follows or sends to.
LINKS = ("href", "src", "action", "formaction", "hx-get", "hx-post", "data-href")


def faults(page: bytes) -> list[str]:
    """What got out of its place in a page."""
    found = []
    for element in html.fromstring(page).iter():
        if not isinstance(element.tag, str):
            continue
        found += [element.tag] if element.tag.startswith("x-") else []
        found += [name for name in element.attrib if name.startswith(("x-", "on"))]
        found += [link for name in LINKS if (link := element.get(name, "")).strip().lower().startswith("javascript:")]
        if element.tag == "script" and not element.get("src") and element.get("type") != "application/ld+json":
            found.append("script")
    return found


def pages(client, site):
    """All pages that answer to GET with HTML: (name, body) each."""
    for place in places(site.rows):
        answer = client.get(place.address)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content
        policy = answer["Content-Security-Policy"]
        assert re.search("default-src '(self|none)'", policy) and "unsafe" not in policy, place
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            yield place.name, body


def test_no_page_takes_a_text_for_a_part_of_itself(client, web):
    site = make_site(web)
    wrong = {f"{name}, without login": found for name, body in pages(client, site) if (found := faults(body))}
    client.force_login(site.person)
    seen = b""
    for name, body in pages(client, site):
        seen += body
        if found := faults(body):
            wrong[name] = found
    assert wrong == {}
    # Each of them was shown somewhere, escaped: what no page shows would prove nothing.
    unseen = [where for where in TEXTS if f"{where}&#x27; x-{where}".encode() not in seen]
    assert unseen == [], unseen


def test_the_test_itself_sees_what_is_not_escaped():
    assert faults(f'<p title="{mark("title")}">{mark("text")}</p>'.encode())


TEXTS = """
text quoted title publisher byline page-title page-words claimant cue time place
source-title source-publisher source-reference source-passage source-note worded reasons
outlet1 outlet2 feed feed-name feed-claim feed-publisher feed-claimant feed-rating key view comment expert affiliation expert-says reader-text reader-evidence reader-name scale step1 meaning tick addressee answer to-do happened happened-source
""".split()
