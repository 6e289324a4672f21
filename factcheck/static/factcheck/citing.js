// Evidence walked by keys, sources that fill in by themselves, passages picked from a text, and who else is here.

const within = (target, selector) => target instanceof Element ? target.closest(selector) : null;

// ---- evidence: "," and "." walk it, "+" cites what has the focus ----

let lastEvidence = "";
const evidence = () => [...document.querySelectorAll(".evidence > li")];

function show(item) {
  const folded = item.closest("details");
  if (folded) folded.open = true;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}

function walk(by) {
  const items = evidence();
  const here = items.findIndex((item) => item.id === lastEvidence);
  const next = items[here < 0 ? (by > 0 ? 0 : items.length - 1) : here + by];
  if (next) show(next);
}

document.addEventListener("click", ({ target }) => {
  const by = within(target, "[data-evidence-step]")?.dataset.evidenceStep;
  if (by) walk(Number(by));
});

document.addEventListener("focusin", ({ target }) => { lastEvidence = within(target, ".evidence > li")?.id ?? lastEvidence; });

// Citing brings the checks anew, and with them the evidence that had the focus.
let isCiting = false;
document.addEventListener("htmx:beforeRequest", ({ target }) => { isCiting = isCiting || Boolean(within(target, ".cite")); });
document.addEventListener("htmx:afterSettle", () => {
  if (!isCiting) return;
  const item = document.getElementById(lastEvidence);
  if (document.activeElement === document.body && item) show(item);
});
document.addEventListener("keydown", () => { isCiting = false; });

// ---- sources: what their page says of itself goes into the fields of an open form that nobody has written in ----

document.addEventListener("htmx:afterSwap", () => {
  for (const view of document.querySelectorAll("[data-described]")) {
    const form = document.getElementById(view.dataset.described);
    const waiting = form?.elements.was_waiting;
    if (!waiting || waiting.value !== "True" || form.dataset.filled) continue;
    form.dataset.filled = "yes";
    for (const name of ["title", "publisher", "published_on"]) {
      const field = form.elements[name];
      if (field.value || field.dataset.typed) continue;
      field.value = field.defaultValue = view.dataset[name] ?? "";
    }
  }
});

document.addEventListener("input", ({ target }) => { if (within(target, ".source-form")) target.dataset.typed = "yes"; });

// ---- a form for a source that is not sent yet is there again after a reload, in this tab, for whoever wrote it ----

const kept = () => `source:${document.getElementById("presence")?.dataset.user}:${location.pathname}`;

function keep(form) {
  const fields = [...form.elements].filter(({ name, type }) => name && !["hidden", "submit"].includes(type));
  const values = fields.map((field) => [field.name, field.type === "checkbox" ? field.checked : field.value]);
  sessionStorage.setItem(kept(), JSON.stringify({ address: form.getAttribute("action"), values }));
}

function putBack(form, values) {
  for (const [name, value] of values) {
    const field = form.elements[name];
    if (!field) continue;
    if (field.type === "checkbox") field.checked = value;
    else if (value) [field.value, field.dataset.typed] = [value, "yes"];
  }
}

async function reopen() {
  const found = JSON.parse(sessionStorage.getItem(kept()) ?? "null");
  if (!found || !document.getElementById("sources")) return;
  const pasted = document.getElementById("paste-source");
  if (pasted?.getAttribute("action") === found.address) return putBack(pasted, found.values);
  const id = found.address.match(/^\/sources\/(\d+)$/)?.[1];
  const room = document.getElementById(id ? `source-${id}-form` : "new-source");
  if (!room) return sessionStorage.removeItem(kept());
  await htmx.ajax("GET", found.address, { target: room, swap: "innerHTML" });
  const form = room.querySelector(".source-form");
  if (form) putBack(form, found.values);
}

document.addEventListener("input", ({ target }) => {
  const form = within(target, "form.source-form, #paste-source");
  if (form) keep(form);
});
// What was sent is gone from the page by then, so the event has another target.
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  const isSent = within(detail.requestConfig.elt, "form.source-form, #paste-source") && detail.requestConfig.verb === "post";
  if (isSent && detail.xhr.status < 300) sessionStorage.removeItem(kept());
});
document.addEventListener("click", ({ target }) => { if (within(target, ".source-form [data-cancel]")) sessionStorage.removeItem(kept()); });

// ---- a passage: sentence by sentence with j and k, longer with J, or any words with the mouse ----

const radios = (form) => [...form.querySelectorAll("[name=place]")];
const span = (radio) => radio.value.split("-").map(Number);

function choose(form, radio) {
  radio.checked = true;
  radio.focus({ preventScroll: true });
  radio.closest(".sentence").scrollIntoView({ block: "nearest" });
  said(form, "");
}

function stepSentence(form, by) {
  const all = radios(form);
  const here = all.indexOf(document.activeElement.matches("[name=place]") ? document.activeElement : all.find((one) => one.checked));
  const next = all[here < 0 ? 0 : here + by];
  if (next) choose(form, next);
}

// What is picked beyond one sentence is a place of its own, sent instead of the radio button's.
function said(form, words, place = "") {
  const output = form.querySelector(".picked");
  output.hidden = !words;
  output.textContent = words && `“${words}”`;
  form.querySelector("input[type=hidden][name=place]")?.remove();
  for (const sentence of form.querySelectorAll(".sentence.chosen")) sentence.classList.remove("chosen");
  if (!place) return;
  form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "place", value: place }));
  for (const radio of radios(form)) if (radio.checked) radio.checked = false;
}

function lengthen(form) {
  const all = radios(form);
  const held = form.querySelector("input[type=hidden][name=place]")?.value.split("-").map(Number);
  const first = held ?? (document.activeElement.matches("[name=place]") ? span(document.activeElement) : null);
  if (!first) return;
  const rest = all.filter((one) => !one.closest(".likely"));
  const next = rest.find((one) => span(one)[0] >= first[1]);
  if (!next) return;
  const [start, end] = [first[0], span(next)[1]];
  const chosen = rest.filter((one) => span(one)[0] >= start && span(one)[1] <= end);
  said(form, chosen.map((one) => one.nextElementSibling.textContent).join(" "), `${start}-${end}`);
  for (const one of chosen) one.closest(".sentence").classList.add("chosen");
  next.closest(".sentence").scrollIntoView({ block: "nearest" });
}

// Offsets are Unicode code points; the browser counts UTF-16 code units.
const codePoints = (text) => [...text].length;

function offset(node, at) {
  const sentence = within(node instanceof Element ? node : node.parentElement, ".sentence-text");
  if (!sentence) return null;
  const before = new Range();
  before.setStart(sentence, 0);
  before.setEnd(node, at);
  return Number(sentence.dataset.start) + codePoints(before.toString());
}

function takeSelection() {
  const selection = getSelection();
  const form = selection.rangeCount && !selection.isCollapsed && within(selection.anchorNode.parentElement, ".pick-form");
  if (!form) return;
  const range = selection.getRangeAt(0);
  const [start, end] = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)];
  if (start !== null && end !== null && start < end) said(form, range.toString(), `${start}-${end}`);
}

for (const moment of ["mouseup", "touchend"]) document.addEventListener(moment, () => setTimeout(takeSelection));
// A click that ends a selection would choose the sentence under it.
document.addEventListener("click", (event) => {
  if (within(event.target, ".pick-form .sentence") && !getSelection().isCollapsed) event.preventDefault();
});
document.addEventListener("change", ({ target }) => { if (target.matches?.("[name=place]")) said(target.form, ""); });

// Before the keys of the page, which mean claims and verdicts here.
document.addEventListener("keydown", (event) => {
  const form = within(event.target, ".pick")?.querySelector(".pick-form");
  if (!form || event.ctrlKey || event.metaKey || event.altKey) return;
  const writes = event.target.matches("[type=search]");
  const deeds = { j: () => stepSentence(form, 1), k: () => stepSentence(form, -1), J: () => lengthen(form) };
  if (event.key === "Escape") deeds.Escape = () => form.querySelector("[data-cancel]").click();
  if (event.key === "Enter" && event.target.matches("[name=place]")) {
    deeds.Enter = () => { if (!form.querySelector("input[type=hidden][name=place]")) event.target.checked = true; form.requestSubmit(); };
  }
  if (event.key === "/" && !writes) deeds["/"] = () => form.closest(".pick").querySelector("[type=search]").focus();
  const deed = deeds[event.key];
  if (!deed || (writes && event.key !== "Escape")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  deed();
}, true);

function showPickKeys() { for (const hint of document.querySelectorAll(".pick-keys")) hint.hidden = false; }
document.addEventListener("htmx:afterSettle", showPickKeys);
showPickKeys();

// ---- presence: said every few seconds while the page is to be seen, and whether somebody is writing ----

let lastTyped = 0;
let lastHeard = "";
const presence = () => document.getElementById("presence");

document.addEventListener("input", ({ target }) => { if (within(target, "#review")) lastTyped = Date.now(); });
document.addEventListener("htmx:configRequest", ({ target, detail }) => {
  if (target !== presence()) return;
  detail.parameters.writing = Date.now() - lastTyped < 20000 ? "1" : "";
  detail.parameters.version = document.getElementById("draft-version")?.value ?? document.getElementById("review").dataset.version;
});
document.addEventListener("htmx:beforeRequest", (event) => { if (event.target === presence() && document.hidden) event.preventDefault(); });
// What has not changed is not read out again.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.target !== presence()) return;
  detail.shouldSwap = detail.shouldSwap && detail.serverResponse !== lastHeard;
  lastHeard = detail.serverResponse;
});
document.addEventListener("visibilitychange", () => { if (!document.hidden && presence()) htmx.trigger(presence(), "here"); });

reopen();
