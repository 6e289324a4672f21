"""The day of a newsroom without a mouse: from the queue to a verdict, its approval, a reader's word and a correction."""

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.browser.login import log_in
from tests.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.servers]

ARTICLES = {
    "en": (
        "A storm on the coast of Lantry left 12 people dead, the mayor Ana Ruiz said. “We had thirty boats at sea”, said"
        " the harbour master Tom Reed. The council spent 4 million euros on the dike, which held 😀 through the night."
    ),
    "es": (
        "La tormenta en la costa de Brañal dejó 12 muertos, dijo la alcaldesa Ana Ruiz. «Teníamos treinta barcos en el"
        " mar», dijo el capitán Tomás Rey. El municipio gastó 4 millones de euros en el dique, que aguantó 😀 de noche."
    ),
}
PLACES, MISSED = {"en": "Lantry", "es": "Brañal"}, {"en": "which held 😀", "es": "que aguantó 😀"}
COLOURS = ["green", "lime", "amber"]
REPORT = "<title>{}</title><main><p>The storm came at noon.</p><p>{} 12 😀.</p><p>Nobody is missing.</p></main>"
COUNTED = {"en": "The people who died in Lantry are", "es": "Los muertos de la costa de Brañal son"}

# What a mouse or a finger does; what a key does to a button is none of these.
WATCH = """for (const kind of ["pointerdown", "mousedown", "touchstart"])
    addEventListener(kind, () => tell(kind), { capture: true });"""
HAS_FOCUS = "one => one === document.activeElement"
# The first letter of these words, as reading with a cursor (F7) selects it, which no test can switch on. Keys do the rest.
SELECT_FIRST = """words => {
    const walker = document.createTreeWalker(document.getElementById("article-text"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const place = walker.currentNode.data.indexOf(words);
        const node = walker.currentNode;
        if (place >= 0) return getSelection().setBaseAndExtent(node, place, node, place + 1);
    }
}"""


class Keyboard:
    """Somebody at a keyboard: presses only what `?` says where it is pressed, and Tab, Enter, Escape and arrows."""

    def __init__(self, page: Page):
        self.page, self.mouse = page, []
        page.set_default_timeout(20_000)
        page.context.expose_function("tell", lambda kind: self.mouse.append(kind))
        page.add_init_script(WATCH)

    def settled(self) -> None:
        busy = ".htmx-added, .htmx-settling, .htmx-swapping, .htmx-request"
        expect(self.page.locator(busy)).to_have_count(0)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def use(self, *keys: str) -> None:
        """Press keys of one or two letters ("t", "g q") that the page offers."""
        for key in keys:
            self.settled()
            self.press("?")
            expect(self.page.locator("dialog#keys")).to_be_visible()
            listed = self.page.locator("dialog#keys[open] dt").all_text_contents()
            assert key.replace(" ", "") in listed, (key, listed)
            self.press("Enter")  # on the button that closes
            self.press(*key.split())

    def write(self, text: str) -> None:
        self.page.keyboard.insert_text(text)

    def tab_to(self, selector: str) -> None:
        wanted = self.page.locator(selector).first
        for _ in range(150):
            if wanted.evaluate(HAS_FOCUS):
                return
            self.press("Tab")
        raise AssertionError(f"no way by Tab to {selector}")

    def has_focus(self, selector: str) -> None:
        expect(self.page.locator(selector)).to_be_focused()


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_day_goes_by_without_a_mouse(newsroom, outside, new_page, language):
    bring_in(newsroom, ARTICLES[language])
    checker = Keyboard(log_in(new_page(locale=language), newsroom, "checker"))
    expect(checker.page.locator("html")).to_have_attribute("lang", language)
    report = outside.write(f"/report-{language}", REPORT.format("Report of the port", COUNTED[language]))
    find_and_take(checker, PLACES[language])
    claim = checker.page.url
    conclude(checker, report)
    dismiss_a_false_find(checker)
    mark_what_was_missed(checker, MISSED[language])

    editor = Keyboard(log_in(new_page(locale=language), newsroom, "editor"))
    approve_and_publish(editor, claim)
    reader = Keyboard(new_page(locale=language))
    check = read(reader, newsroom, PLACES[language])
    complain(reader)
    correct(editor)
    read_both_versions(reader, check)
    assert checker.mouse + editor.mouse + reader.mouse == []


def bring_in(newsroom, text: str) -> None:
    colleague = Visitor(newsroom.url).log_in("admin", newsroom.password)
    assert "/articles/" in colleague.post("/articles/new", text=text, kind="article").url


def find_and_take(checker: Keyboard, place: str) -> None:
    page = checker.page
    checker.use("g a")
    page.wait_for_url("**/articles")
    checker.use("g q")
    page.wait_for_url("**/queue")
    checker.use("/")
    checker.has_focus("#filters [name=q]")
    checker.write(place)
    checker.press("Enter")
    page.wait_for_url(f"**/queue?q={quote(place)}")
    rows = page.locator("[data-row-link]")
    expect(page.locator("#narrowed .chip").first).to_contain_text(place)
    checker.settled()
    expect(rows.first).to_be_visible()
    expect(rows.filter(has_not_text=place)).to_have_count(0)
    checker.press("Escape")
    checker.use("j", "j", "k")
    expect(rows.first).to_be_focused()
    expect(rows.filter(has_not_text=place)).to_have_count(0)
    checker.press("Enter")
    page.wait_for_url("**/claims/*")
    checker.use("t")
    expect(page.locator("#draft")).to_be_visible()


def conclude(checker: Keyboard, report: str) -> None:
    page, claim = checker.page, checker.page.url
    checker.use("2")
    expect(page.locator("#draft [name=rating]").nth(1)).to_be_checked()
    checker.use("e")
    checker.has_focus("#summary")
    checker.write("The port counted the same.")
    expect(page.locator("#saved")).to_have_text(re.compile(r"\d:\d\d"))
    checker.press("Escape")
    checker.use("s")
    checker.write(report)
    checker.press("Enter")
    expect(page.locator(".source a", has_text="Report of the port")).to_be_visible()
    checker.has_focus(".source")
    checker.use("f")
    checker.has_focus(".likely .sentence:first-of-type input")
    checker.settled()
    checker.press("Enter")
    expect(page.locator(".source blockquote")).to_have_text(re.compile("12 😀.$"))
    checker.settled()
    checker.press("Control+Enter")
    page.wait_for_url(lambda url: "/claims/" in url and url != claim)
    expect(page.locator("#messages .success")).to_be_visible()


def dismiss_a_false_find(checker: Keyboard) -> None:
    """The next claim is there already."""
    page, claim = checker.page, checker.page.url
    checker.use("d")
    checker.has_focus("[name=reason][value=not_checkable]")
    checker.use("f")
    page.wait_for_url(lambda url: url != claim)
    expect(page.locator("#messages [name=csrfmiddlewaretoken]")).to_have_count(1)


def mark_what_was_missed(checker: Keyboard, words: str) -> None:
    page = checker.page
    checker.use("i")
    page.wait_for_url("**/articles/*")
    page.evaluate(SELECT_FIRST, words)
    for _ in words[1:]:
        checker.press("Shift+ArrowRight")
    assert page.evaluate("getSelection().toString()") == words
    expect(page.locator(".mark-menu")).to_be_visible()
    checker.use("m")
    expect(page.locator("#claim-form [name=quote]")).to_have_value(words)
    checker.settled()
    checker.press("Control+Enter")
    expect(page.locator("#claim-form")).to_have_count(0)
    expect(page.locator(".claim-card.current .claim-words")).to_have_text(words)


def approve_and_publish(editor: Keyboard, claim: str) -> None:
    page = editor.page
    editor.use("N")
    page.wait_for_url("**/notifications")
    editor.use("j")
    editor.press("Enter")
    page.wait_for_url(f"{claim}#review")
    editor.use("y")
    expect(page.locator("#review .status[data-status=approved]")).to_be_visible()
    editor.use("P")
    editor.has_focus("#publication-note")
    editor.write("The count may still rise.")
    editor.press("Control+Enter")
    expect(page.locator("#review .status[data-status=published]")).to_be_visible()


def read(reader: Keyboard, newsroom, place: str) -> str:
    page = reader.page
    page.goto(f"{newsroom.url}/checks")
    reader.tab_to(f"main a:has-text('{place}')")
    reader.press("Enter")
    page.wait_for_url("**/checks/*")
    expect(page.get_by_text("The port counted the same.")).to_be_visible()
    expect(page.get_by_text("The count may still rise.")).to_be_visible()
    expect(page.get_by_role("link", name="Report of the port").first).to_be_visible()
    expect(page.locator(".verdict-banner [aria-current]")).to_have_attribute("data-colour", COLOURS[1])
    return page.url


def complain(reader: Keyboard) -> None:
    reader.tab_to("#ask summary")
    reader.press("Enter")
    reader.tab_to("#ask textarea[name=text]")
    reader.write("One of the twelve was found alive.")
    reader.tab_to("#ask button")
    reader.press("Enter")
    reader.page.wait_for_url("**/corrections/followed/*")


def correct(editor: Keyboard) -> None:
    page = editor.page
    editor.use("N")
    page.wait_for_url("**/notifications")
    editor.use("j")
    editor.press("Enter")
    page.wait_for_url("**/corrections/requests/*")
    expect(page.get_by_text("One of the twelve was found alive.")).to_be_visible()
    editor.use("c")
    page.wait_for_url("**/correct?request=*")
    editor.use("3")
    editor.tab_to("[name=kind]")
    editor.press("Space")
    editor.tab_to("[name=why]")
    editor.write("One of them was found alive.")
    editor.press("Control+Enter")
    page.wait_for_url(lambda url: "/correct" not in url)


def read_both_versions(reader: Keyboard, check: str) -> None:
    page = reader.page
    page.goto(check)
    page.reload()  # readers may keep a page for a minute
    expect(page.locator(".corrections")).to_contain_text("One of them was found alive.")
    expect(page.locator(".verdict-banner [aria-current]")).to_have_attribute("data-colour", COLOURS[2])
    reader.tab_to(".corrections a")
    reader.press("Enter")
    page.wait_for_url("**/versions/1")
    expect(page.locator(".verdict-banner [aria-current]")).to_have_attribute("data-colour", COLOURS[1])
    expect(page.locator("main .alert")).to_contain_text("One of them was found alive.")
