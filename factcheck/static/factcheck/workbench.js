// Keys, theme and troubles of every page. A key is said where it works: `data-key` on a link, button or field; the
// overlay of "?" lists what is on the page now. In a list (`data-row`), a key means the row that has the focus. A key may
// be two, one after the other: "g q".

const all = (selector) => [...document.querySelectorAll(selector)];
// What a page itself has comes before what stands on every page, where both have the same key.
const reachable = () => [...all("main [data-key]"), ...all("[data-key]:not(main *)")].filter((element) => element.checkVisibility());
// What a control says of itself, without the key that stands on it.
const words = (element) => [...element.childNodes].filter((node) => !node.matches?.("kbd")).map((node) => node.textContent).join("").trim();
const name = (element) => element.dataset.keyName || element.getAttribute("aria-label") || words(element);
const FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";
const writing = (target) => target.closest(FIELDS);
const MODIFIERS = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"];
const rowOf = (element) => element?.closest("[data-row]");

function press(element) {
  if (element.matches("input:not([type=checkbox]), select, textarea")) element.focus();
  else element.click();
}

function keyed(key) {
  const current = rowOf(document.activeElement);
  return reachable().find((element) => element.dataset.key === key && (!rowOf(element) || rowOf(element) === current));
}

// The first of two keys waits a moment for the second.
let begun = "";
let wait;

function begin(key) {
  clearTimeout(wait);
  begun = key;
  wait = setTimeout(() => { begun = ""; }, 2000);
}

function pressed(key) {
  const wanted = begun ? `${begun} ${key}` : key;
  const element = keyed(wanted);
  const by = !begun && { j: 1, k: -1 }[key];
  const begins = !element && reachable().some((one) => one.dataset.key.startsWith(`${wanted} `));
  const isKnown = Boolean(element || by || begins || begun);
  begin(begins ? wanted : "");
  if (element) press(element);
  else if (by) step(by);
  return isKnown;
}

function step(by) {
  const links = all("[data-row-link]");
  const here = links.findIndex((link) => rowOf(link) === rowOf(document.activeElement));
  const next = links[here < 0 ? 0 : here + by];
  if (next) next.focus();
  else if (by > 0) document.querySelector("[data-more]")?.click();
}

function showKeys() {
  const dialog = document.getElementById("keys");
  const keys = new Map();
  if (all("[data-row-link]").length) keys.set("j", dialog.dataset.nextRow).set("k", dialog.dataset.previousRow);
  for (const element of reachable()) if (!keys.has(element.dataset.key)) keys.set(element.dataset.key, name(element));
  const list = dialog.querySelector("dl");
  list.replaceChildren();
  for (const [key, meaning] of keys) {
    const term = document.createElement("dt");
    for (const one of key.split(" ")) term.append(Object.assign(document.createElement("kbd"), { textContent: one }));
    list.append(term, Object.assign(document.createElement("dd"), { textContent: meaning }));
  }
  dialog.showModal();
}

function closeNotes(target) {
  for (const note of all("details:is(.worth, .pop)[open]")) {
    if (note.contains(target)) continue;
    const held = note.contains(document.activeElement);
    note.open = false;
    if (held) note.querySelector("summary").focus();
  }
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeNotes();
  if (event.key === "Escape" && writing(event.target)) {
    event.preventDefault(); // A search field would be emptied, and with it what the queue is filtered by.
    return event.target.blur();
  }
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    // The button of the form that is written in, which may stand outside of it, else the first one to be seen.
    const fields = [...(event.target.closest("form")?.elements ?? [])];
    const submit = [...fields, ...all("[data-submit-key]")].find((field) => field.matches("[data-submit-key]") && field.checkVisibility());
    if (submit) { event.preventDefault(); submit.click(); }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (writing(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key === "?") { event.preventDefault(); return showKeys(); }
  if (MODIFIERS.includes(event.key)) return;
  if (pressed(event.key)) event.preventDefault();
});

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
}

async function copy(button) {
  const field = document.getElementById(button.dataset.copy);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    // Without https there is no clipboard; the older way, or Ctrl+C on what is selected now.
    if (!document.execCommand("copy")) return;
  }
  button.textContent = button.dataset.copied;
}

document.addEventListener("click", ({ target }) => {
  closeNotes(target);
  if (target.closest("[data-theme-toggle]")) switchTheme();
  if (target.closest("[data-show-keys]")) showKeys();
  if (target.closest("[data-close]")) target.closest("dialog").close();
  if (target.closest("[data-copy]")) copy(target.closest("[data-copy]"));
});

// What opens over the page is written in at once, where there is something to write.
document.addEventListener("toggle", ({ target }) => {
  if (target.open && target.matches("details.pop")) target.querySelector(".pop-body input:not([type=hidden])")?.focus();
}, true);

document.addEventListener("change", (event) => {
  if (event.target.closest("[data-submit-on-change]")) event.target.form.requestSubmit();
});

document.addEventListener("input", ({ target }) => {
  if (!target.dataset?.maxBytes) return;
  const size = target.files ? target.files[0]?.size : new Blob([target.value]).size;
  target.setCustomValidity(size > target.dataset.maxBytes ? target.dataset.tooLarge : "");
  target.reportValidity();
});

// Logging in again in another tab changes the token that forms are sent with: the page takes over the new one.
const token = () => document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1];

document.addEventListener("submit", ({ target }) => {
  const field = target.elements.csrfmiddlewaretoken;
  if (field && token()) field.value = token();
  // What is kept of unfinished forms is for nobody else who logs in here.
  if (target.getAttribute("action")?.endsWith("/logout")) sessionStorage.clear();
});

document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (token()) detail.headers["X-CSRFToken"] = token();
  if (token() && detail.formData.has("csrfmiddlewaretoken")) detail.formData.set("csrfmiddlewaretoken", token());
  // What is not filtered by need not stand in the address.
  if (detail.verb !== "get") return;
  for (const [field, value] of [...detail.formData]) if (!value) detail.formData.delete(field);
});

// What has the focus may be swapped for what is new: the focus goes to what has its id, else to what it stood in.
let held = [];

// A button that is disabled while its request is under way has lost the focus before anything is swapped.
for (const moment of ["htmx:beforeRequest", "htmx:beforeSwap"]) document.addEventListener(moment, ({ detail }) => {
  if (!detail.target.contains(document.activeElement)) return;
  held = [];
  for (let element = document.activeElement; element; element = element.parentElement) if (element.id) held.push(element.id);
});

document.addEventListener("htmx:afterSettle", () => {
  const element = document.activeElement === document.body && held.map((id) => document.getElementById(id)).find(Boolean);
  held = [];
  if (!element) return;
  if (!element.matches("a, button, summary, input, select, textarea")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
});

// A part of a page that could not be loaded says so, and says no more once one could.
function trouble(kind) {
  const box = document.getElementById("trouble");
  box.hidden = !kind;
  box.replaceChildren(kind ? box.dataset[kind] : "");
  if (kind !== "loggedOut") return;
  const link = { href: box.dataset.login, target: "_blank", textContent: box.dataset.loginName };
  box.append(" ", Object.assign(document.createElement("a"), link));
}

const written = () => all("main form[method=post] :is(textarea, input:not([type=hidden]))");
const hasUnsent = () => written().some((field) => field.value !== field.defaultValue);

document.addEventListener("htmx:beforeOnLoad", (event) => {
  const loggedOut = event.detail.xhr.status === 401 && hasUnsent();
  if (loggedOut) event.preventDefault();
  trouble(loggedOut && "loggedOut");
});
document.addEventListener("htmx:responseError", () => trouble("broken"));
document.addEventListener("htmx:sendError", () => trouble("unreachable"));
document.addEventListener("htmx:timeout", () => trouble("unreachable"));
