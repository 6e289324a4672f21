// Keeps the two panes of an article in step, and marks what is selected in its text.

const panes = () => document.getElementById("panes");
const text = () => document.getElementById("article-text");
const menu = () => document.querySelector(".mark-menu");
const cards = () => [...document.querySelectorAll(".claim-card")];
const cardOf = (claim) => document.getElementById(`claim-${claim}`);
const innermost = (passage) => [...passage.querySelectorAll("mark")].at(-1).dataset.claim;
const sideBySide = () => matchMedia("(min-width: 60.01rem)").matches;

// Words of a link cannot be selected with the mouse, so with this script passages are links no longer.
function freePassages() {
  for (const passage of document.querySelectorAll("a.passage[href]")) {
    passage.dataset.href = passage.getAttribute("href");
    passage.removeAttribute("href");
    passage.setAttribute("role", "link");
    if (!passage.hasAttribute("tabindex")) passage.tabIndex = 0;
  }
}

function select(claim) {
  for (const element of panes().querySelectorAll(".current")) element.classList.remove("current");
  for (const element of panes().querySelectorAll(`[data-claim="${claim}"]`)) element.classList.add("current");
}

function reveal(element) {
  const { top, bottom } = element.getBoundingClientRect();
  const frame = element.closest(".sticky")?.getBoundingClientRect() ?? { top: 70, bottom: innerHeight };
  if (top < frame.top || bottom > Math.min(frame.bottom, innerHeight)) element.scrollIntoView({ block: "center" });
}

function showCard(claim) {
  select(claim);
  if (cardOf(claim) && sideBySide()) reveal(cardOf(claim));
}

function showPassage(claim) {
  select(claim);
  const passage = document.getElementById(`passage-${claim}`);
  if (passage && sideBySide()) reveal(passage);
}

function step(by) {
  const all = cards();
  const now = all.findIndex((card) => card.classList.contains("current"));
  const next = all[now < 0 ? 0 : Math.min(Math.max(now + by, 0), all.length - 1)];
  next?.querySelector(".claim-words").focus();
}

// Offsets are Unicode code points; the browser counts UTF-16 code units, of which an emoji has two.
const codePoints = (string) => { let count = 0; for (const _ of string) count += 1; return count; };

function selectedPassage() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text()?.contains(range.commonAncestorContainer) || !range.toString().trim()) return null;
  const before = new Range();
  before.setStart(text(), 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = codePoints(before.toString());
  return { start, end: start + codePoints(range.toString()), quote: range.toString(), box: range.getBoundingClientRect() };
}

function offerToMark() {
  if (!menu() || menu().contains(document.activeElement)) return;
  const passage = selectedPassage();
  menu().hidden = !passage;
  if (!passage) return;
  for (const name of ["start", "end", "quote"]) menu().elements[name].value = passage[name];
  const pane = menu().offsetParent.getBoundingClientRect();
  const room = pane.width - menu().offsetWidth - 8;
  menu().style.top = `${passage.box.bottom - pane.top + 8}px`;
  menu().style.left = `${Math.max(8, Math.min(passage.box.left - pane.left, room))}px`;
}

function follow(passage, claim) {
  if (!cardOf(claim)) return location.assign(passage.dataset.href);
  select(claim);
  reveal(cardOf(claim));
  cardOf(claim).querySelector(".claim-words").focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const passage = event.target.closest("a.passage");
  if (passage && getSelection().isCollapsed) return follow(passage, event.target.closest("mark").dataset.claim);
  const by = event.target.closest("[data-step]")?.dataset.step;
  if (by) return step(Number(by));
  const card = event.target.closest(".claim-card");
  if (card && !event.target.closest("a:not(.to-passage), button")) showPassage(card.dataset.claim);
});

document.addEventListener("focusin", (event) => {
  const passage = event.target.closest("a.passage");
  if (passage?.matches(":focus-visible")) return showCard(innermost(passage));
  const card = event.target.closest(".claim-card");
  if (!card) return;
  showPassage(card.dataset.claim);
  if (sideBySide()) reveal(card);
});

document.addEventListener("mouseup", () => setTimeout(offerToMark));
document.addEventListener("touchend", () => setTimeout(offerToMark));
document.addEventListener("keyup", (event) => { if (event.shiftKey || event.key === "Shift") offerToMark(); });
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && menu()) menu().hidden = true;
  if (event.key === "Enter" && event.target.matches("a.passage")) follow(event.target, innermost(event.target));
});

// A claim that was just marked is the current one of the panes that came back.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id !== "panes") return;
  freePassages();
  document.querySelector(".claim-card.current .claim-words")?.focus();
});

freePassages();
const current = document.querySelector(".claim-card.current");
if (current) {
  showPassage(current.dataset.claim);
  showCard(current.dataset.claim);
}
