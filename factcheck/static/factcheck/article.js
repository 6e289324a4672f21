// Keeps the text, the list and the claim at hand of an article in step; marks what is selected, and changes claims.

const panes = () => document.getElementById("panes");
const text = () => document.getElementById("article-text");
const hand = () => document.getElementById("at-hand");
const claimForm = () => document.getElementById("claim-form");
const menu = () => document.querySelector(".mark-menu");
const cards = () => [...document.querySelectorAll(".claim-card")];
const cardOf = (claim) => document.getElementById(`claim-${claim}`);
const claimsOf = (passage) => [...passage.querySelectorAll("mark")].map((mark) => mark.dataset.claim);
const sideBySide = () => matchMedia("(min-width: 60.01rem)").matches;
// On a narrow screen the claim at hand is a sheet over the text, once one was chosen.
let isSheetOpen = false;

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
  for (const element of panes().querySelectorAll(`[data-claim="${claim}"]:not(#at-hand)`)) element.classList.add("current");
}

function reveal(element) {
  const { top, bottom } = element.getBoundingClientRect();
  const frame = element.closest(".claims-pane")?.getBoundingClientRect() ?? { top: 70, bottom: innerHeight };
  if (top < frame.top || bottom > Math.min(frame.bottom, innerHeight)) element.scrollIntoView({ block: "center" });
}

function openSheet(isOpen) {
  isSheetOpen = isOpen && !sideBySide();
  hand().toggleAttribute("data-open", isSheetOpen);
}

function addressed(claim, isEdited) {
  const asked = new URLSearchParams(location.search);
  asked.set("claim", claim);
  asked.delete("edit");
  history.replaceState(history.state, "", `?${asked}`);
  if (isEdited) asked.set("edit", "1");
  return `${panes().dataset.atHand.replace("/0/", `/${claim}/`)}?${asked}`;
}

const isChanged = () => [...(claimForm()?.elements ?? [])].some((field) => field.name && !isAsItCame(field));
const isAsItCame = (field) => field.tagName === "SELECT"
  ? [...field.options].every((option) => option.selected === option.defaultSelected) || !field.querySelector("[selected]") && field.selectedIndex <= 0
  : field.type === "hidden" ? true : field.value === field.defaultValue;
const mayLeave = () => !isChanged() || confirm(claimForm().dataset.leave);

// Shows a claim in the panel; false where somebody would rather go on with what they are changing.
function choose(claim, { isEdited = false } = {}) {
  if (hand().dataset.claim !== claim || claimForm() || isEdited) {
    if (!mayLeave()) return false;
    htmx.ajax("GET", addressed(claim, isEdited), { target: "#at-hand", swap: "outerHTML" });
  }
  select(claim);
  return true;
}

function showPassage(claim) {
  const passage = document.getElementById(`passage-${claim}`);
  if (passage && sideBySide()) reveal(passage);
}

function stepClaim(by) {
  const list = cards();
  const now = list.findIndex((card) => card.classList.contains("current"));
  const next = list[now < 0 ? 0 : Math.min(Math.max(now + by, 0), list.length - 1)];
  next?.querySelector(".claim-words").focus();
  if (next && !sideBySide()) openSheet(true);
}

// A click on words that several claims have goes from the innermost outwards, and begins again.
function meant(passage) {
  const claims = claimsOf(passage);
  const now = claims.indexOf(hand().dataset.claim);
  if (now < 0) return passage.dataset.inner;
  return claims.at(now - 1);
}

function follow(passage, claim) {
  // A claim of another page of the list is shown with that page; one that is dismissed stands in none.
  const isListed = cardOf(claim) || document.getElementById(`passage-${claim}`)?.dataset.standing === "dismissed";
  if (!isListed) return location.assign(passage.dataset.href);
  if (!choose(claim)) return;
  openSheet(true);
  if (!sideBySide() || !cardOf(claim)) return;
  reveal(cardOf(claim));
  cardOf(claim).querySelector(".claim-words").focus({ preventScroll: true });
}

function offerToMark() {
  if (!menu() || menu().contains(document.activeElement)) return;
  const passage = selectedWithin(text());
  menu().hidden = !passage;
  if (!passage) return;
  menu().querySelector("[data-use-passage]").hidden = !claimForm();
  for (const field of ["start", "end", "quote"]) menu().elements[field].value = passage[field];
  const pane = menu().offsetParent.getBoundingClientRect();
  const room = pane.width - menu().offsetWidth - 8;
  menu().style.top = `${passage.box.bottom - pane.top + 8}px`;
  menu().style.left = `${Math.max(8, Math.min(passage.box.left - pane.left, room))}px`;
}

// ---- the bounds of the claim that is being changed ----

function boundsInUnits() {
  const { start, end } = claimForm().elements;
  return { start: codeUnits(text().textContent, Number(start.value)), end: codeUnits(text().textContent, Number(end.value)) };
}

function showBounds() {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.delete("bounds");
  if (!claimForm()?.elements.end.value) return;
  const range = rangeWithin(text(), boundsInUnits());
  if (range) CSS.highlights.set("bounds", new Highlight(range));
}

function setBounds(start, end, quote) {
  Object.assign(claimForm().elements.start, { value: start });
  Object.assign(claimForm().elements.end, { value: end });
  claimForm().elements.quote.value = quote;
  showBounds();
}

function moveBound({ bound, by }) {
  const words = text().textContent;
  if (!claimForm().elements.end.value) return claimForm().elements.quote.focus();
  const { start, end } = movedBounds(words, boundsInUnits(), bound, Number(by));
  const from = codePoints(words.slice(0, start));
  setBounds(from, from + codePoints(words.slice(start, end)), words.slice(start, end));
}

function usePassage() {
  const { start, end, quote } = menu().elements;
  setBounds(start.value, end.value, quote.value);
  menu().hidden = true;
  getSelection().removeAllRanges();
  claimForm().querySelector("[data-submit-key]").focus();
}

// A claim that is split where somebody has put the cursor or a selection.
function placeSplit(details) {
  const passage = selectedWithin(text());
  const field = details.querySelector("select[name=at]");
  const place = passage && [...(field?.options ?? [])].find((option) => Number(option.value) >= passage.start);
  if (place) place.selected = true;
}

// What the sheet would lie over is brought to its upper edge.
function uncover() {
  const passage = document.getElementById(`passage-${hand().dataset.claim}`);
  const isCovered = passage && passage.getBoundingClientRect().bottom > hand().getBoundingClientRect().top;
  if (isCovered) passage.scrollIntoView({ block: "start" });
}

function arrived() {
  if (isSheetOpen) openSheet(true);
  if (isSheetOpen) uncover();
  const form = claimForm();
  showBounds();
  if (!form) return;
  form.querySelector(".bounds").hidden = false;
  (form.querySelector("[aria-invalid=true]") ?? form.querySelector("[data-bound=end]")).focus({ preventScroll: true });
  if (!sideBySide()) openSheet(true);
}

document.addEventListener("click", (event) => {
  const { target } = event;
  const passage = target.closest("a.passage");
  if (passage && getSelection().isCollapsed) return follow(passage, meant(passage));
  const by = target.closest("[data-step]")?.dataset.step;
  if (by) return stepClaim(Number(by));
  if (target.closest("[data-bound]")) return moveBound(target.closest("[data-bound]").dataset);
  if (target.closest("[data-use-passage]")) return usePassage();
  if (target.closest("[data-close-sheet]")) return openSheet(false);
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (isPlain && target.closest("[data-edit], [data-cancel-edit]")) {
    event.preventDefault();
    return choose(hand().dataset.claim, { isEdited: Boolean(target.closest("[data-edit]")) });
  }
  const card = target.closest(".claim-card");
  // Enter on a claim of the list opens it; a click shows it here.
  if (!card || !isPlain || target.closest(".claim-words") && event.detail === 0) return;
  event.preventDefault();
  if (!choose(card.dataset.claim)) return;
  openSheet(true);
  showPassage(card.dataset.claim);
});

document.addEventListener("focusin", ({ target }) => {
  const passage = target.closest("a.passage");
  if (passage?.matches(":focus-visible") && cardOf(passage.dataset.inner) && !claimForm()) {
    choose(passage.dataset.inner);
    if (sideBySide()) reveal(cardOf(passage.dataset.inner));
  }
  const card = target.closest(".claim-card");
  if (!card || card.dataset.claim === hand().dataset.claim || !choose(card.dataset.claim)) return;
  showPassage(card.dataset.claim);
  if (sideBySide()) reveal(card);
});

document.addEventListener("mouseup", () => setTimeout(offerToMark));
document.addEventListener("touchend", () => setTimeout(offerToMark));
document.addEventListener("keyup", (event) => { if (event.shiftKey || event.key === "Shift") offerToMark(); });

function escape(event) {
  const open = document.querySelector(".menu[open]");
  if (menu() && !menu().hidden) menu().hidden = true;
  else if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  } else if (claimForm() && !writing(event.target)) choose(hand().dataset.claim);
  else if (isSheetOpen && !claimForm()) openSheet(false);
  else document.getElementById("messages").replaceChildren();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !document.querySelector("dialog[open]")) escape(event);
  if (event.key === "Enter" && event.target.matches("a.passage")) follow(event.target, meant(event.target));
});

document.addEventListener("input", ({ target }) => {
  // Words that were typed are looked for where they stand.
  if (target.form !== claimForm() || target.name !== "quote") return;
  claimForm().elements.start.value = claimForm().elements.end.value = "";
  showBounds();
});

document.addEventListener("toggle", ({ target }) => {
  if (!target.matches?.(".menu[open]")) return;
  placeSplit(target);
  target.querySelector("select, .menu-body button")?.focus();
}, true);

// What was marked or changed is the claim at hand of the panes that came back.
document.addEventListener("htmx:afterSettle", ({ target }) => {
  if (target.id === "at-hand") {
    arrived();
    if (!claimForm() && document.activeElement === target) target.querySelector("[data-edit]")?.focus({ preventScroll: true });
    return;
  }
  if (target.id !== "panes") return;
  freePassages();
  const card = document.querySelector(".claim-card.current");
  if (card) reveal(card);
  if (hand().dataset.claim) {
    addressed(hand().dataset.claim);
    showPassage(hand().dataset.claim);
  }
  if (!claimForm()) (sideBySide() && card ? card.querySelector(".claim-words") : hand()).focus({ preventScroll: true });
  arrived();
});

addEventListener("beforeunload", (event) => { if (isChanged() && !claimForm().classList.contains("htmx-request")) event.preventDefault(); });

freePassages();
arrived();
const current = document.querySelector(".claim-card.current");
if (current && new URLSearchParams(location.search).has("claim")) {
  showPassage(current.dataset.claim);
  if (sideBySide()) reveal(current);
}
