// Keys and theme of every page. A key is said where it works: `data-key` on a link, button or field; the overlay of "?"
// lists what is on the page now.

const reachable = () => [...document.querySelectorAll("[data-key]")].filter((element) => element.checkVisibility());
const name = (element) => element.dataset.keyName || element.getAttribute("aria-label") || element.textContent.trim();
const writing = (target) => target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

function press(element) {
  if (element.matches("input, select, textarea")) element.focus();
  else element.click();
}

function showKeys() {
  const dialog = document.getElementById("keys");
  const list = dialog.querySelector("dl");
  list.replaceChildren();
  const seen = new Set();
  for (const element of reachable()) {
    if (seen.has(element.dataset.key)) continue;
    seen.add(element.dataset.key);
    const key = document.createElement("dt");
    key.append(Object.assign(document.createElement("kbd"), { textContent: element.dataset.key }));
    list.append(key, Object.assign(document.createElement("dd"), { textContent: name(element) }));
  }
  dialog.showModal();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && writing(event.target)) return event.target.blur();
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    const submit = event.target.closest("form")?.querySelector("[data-submit-key]") || document.querySelector("[data-submit-key]");
    if (submit) { event.preventDefault(); submit.click(); }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key === "?") { event.preventDefault(); return showKeys(); }
  const element = reachable().find((candidate) => candidate.dataset.key === event.key);
  if (element) { event.preventDefault(); press(element); }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-theme-toggle]");
  if (button) {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
  }
  if (event.target.closest("[data-show-keys]")) showKeys();
  if (event.target.closest("[data-close]")) event.target.closest("dialog").close();
});

document.addEventListener("change", (event) => {
  if (event.target.closest("[data-submit-on-change]")) event.target.form.requestSubmit();
});
