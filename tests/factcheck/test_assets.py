"""Static files: every name that a page asks for is there, before and after they are collected."""

import re

from django.contrib.staticfiles import finders
from django.templatetags.static import static

from tests.servers import HOME

ASKED_FOR = re.compile(r"""{%\s*static\s+["']([^"']+)["']""")


def test_every_file_that_a_template_asks_for_is_there():
    asked = {name for page in (HOME / "templates").rglob("*.html") for name in ASKED_FOR.findall(page.read_text())}
    assert asked
    assert not [name for name in asked if not finders.find(name)]


def test_it_serves_from_the_checkout_what_was_not_collected(client):
    response = client.get(static("admin/css/base.css"))
    assert response.status_code == 200
    assert response["Cache-Control"] == "max-age=3600, public"
    response.close()
