// Names of colleagues, offered while one is written behind an "@": arrows choose, Enter or Tab takes, Escape closes.
// Without it names are written out.

const writingField = () => document.getElementById("comment-text");
const names = () => document.getElementById("names");
const options = () => [...names().querySelectorAll("[role=option]")];
const chosen = () => names().querySelector("[aria-selected=true]");
const BEGUN = /(?:^|[^\p{L}\p{N}_.+-])@([\p{L}\p{N}_.@+-]*)$/u;
const nameBegun = () => writingField().value.slice(0, writingField().selectionStart).match(BEGUN)?.[1];

let asked;

function close() {
  asked = undefined;
  if (!names()) return;
  names().hidden = true;
  writingField().removeAttribute("aria-activedescendant");
}

function chooseName(option) {
  for (const one of options()) one.setAttribute("aria-selected", one === option);
  writingField().setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

function take(option) {
  const field = writingField();
  const at = field.selectionStart - nameBegun().length;
  field.setRangeText(`${option.dataset.name} `, at, field.selectionStart, "end");
  close();
  field.focus();
}

function offer() {
  const word = nameBegun();
  if (word === undefined) return close();
  if (word === asked) return;
  asked = word;
  htmx.ajax("GET", `${names().dataset.url}?name=${encodeURIComponent(word)}`, { source: names(), target: names(), swap: "innerHTML" });
}

document.addEventListener("input", ({ target }) => { if (target === writingField()) offer(); });

document.addEventListener("htmx:afterSwap", ({ target }) => {
  if (target.id !== "names") return;
  if (asked === undefined || !options().length) { names().hidden = true; return; }
  names().hidden = false;
  chooseName(options()[0]);
});

// Before the keys of the page: what is pressed here means the list.
document.addEventListener("keydown", (event) => {
  if (event.target !== writingField() || names().hidden || event.ctrlKey || event.metaKey) return;
  const all = options();
  const by = { ArrowDown: 1, ArrowUp: all.length - 1 }[event.key];
  if (by) chooseName(all[(all.indexOf(chosen()) + by) % all.length]);
  else if (event.key === "Enter" || event.key === "Tab") take(chosen());
  else if (event.key === "Escape") close();
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

document.addEventListener("mousedown", (event) => {
  const option = event.target.closest("#names [role=option]");
  if (!option) return;
  event.preventDefault();
  take(option);
});

document.addEventListener("focusout", ({ target }) => { if (target === writingField()) close(); });
