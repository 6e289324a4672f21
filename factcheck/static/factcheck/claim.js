// The claim page: nothing that was typed is lost, and forms open and close in their place. All of it works without.

const draft = () => document.getElementById("draft");
let unsaved = false;
let leaving = false;
let sent;
let retry;

const isAutosave = (event) => event.target.id === "autosave";
const say = (words) => { const saved = document.getElementById("saved"); if (saved) saved.textContent = words; };

document.addEventListener("input", ({ target }) => {
  if (target.form && target.form === draft()) unsaved = true;
});

document.addEventListener("htmx:beforeRequest", (event) => {
  if (isAutosave(event) && leaving) return event.preventDefault();
  if (isAutosave(event)) unsaved = false;
  if (event.target === draft()) leaving = true;
});

document.addEventListener("htmx:afterRequest", (event) => {
  const { status } = event.detail.xhr;
  const succeeded = status >= 200 && status < 400;
  if (event.target === draft()) leaving = succeeded;
  if (!isAutosave(event) || succeeded) return;
  unsaved = true;
  clearTimeout(retry);
  if (status >= 400 && status < 500) return say(""); // The page says what stands in the way.
  say(draft().dataset.notSaved);
  retry = setTimeout(() => draft()?.dispatchEvent(new Event("input", { bubbles: true })), 5000);
});

// Leaving within the pause in which a draft waits to be saved: it is sent on the way out.
addEventListener("pagehide", () => {
  const url = document.getElementById("autosave")?.getAttribute("hx-post");
  if (!url || !unsaved || leaving) return;
  fetch(url, { method: "POST", body: new FormData(draft()), headers: { "HX-Request": "true" }, keepalive: true });
});

const wasTyped = (field) => field.type !== "hidden" && field.defaultValue !== undefined && field.value !== field.defaultValue;
const isUnsent = (form) => [...form.elements].some(wasTyped);

// What is not saved as it is typed: a source, a comment, a correction. The browser asks before it is left behind.
addEventListener("beforeunload", (event) => {
  const forms = [...document.querySelectorAll("form.source-form, .menu[open] form, form[data-keep]")];
  if (forms.some((form) => form !== sent && isUnsent(form))) event.preventDefault();
});

document.addEventListener("submit", ({ target }) => { if (!target.hasAttribute("hx-post")) sent = target; });

document.addEventListener("click", (event) => {
  const cancel = event.target.closest("[data-cancel]");
  const form = cancel?.closest(".source-form");
  if (!form || !document.getElementById("review")) return;
  event.preventDefault();
  const title = document.getElementById(form.closest("section").getAttribute("aria-labelledby"));
  form.remove();
  title.focus();
});

document.addEventListener("keydown", (event) => {
  // Enter on a radio button would send the whole form.
  if (event.key === "Enter" && !event.ctrlKey && event.target.matches("input[type=radio]")) event.preventDefault();
  const menu = event.key === "Escape" && document.querySelector(".menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// An opened menu is ready to be written in.
document.addEventListener("toggle", ({ target }) => {
  if (target.matches?.(".menu[open]")) target.querySelector("textarea, select, input:not([type=hidden]), button")?.focus();
}, true);
