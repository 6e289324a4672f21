// The queue: how many claims are selected, and all that are shown selected at once. Single ones are selected without.

const picks = () => [...document.querySelectorAll(".queue [name=claim]")];

function tellPicked() {
  const told = document.querySelector("[data-picked]");
  if (!told) return;
  const number = picks().filter((pick) => pick.checked).length;
  told.textContent = number === 1 ? told.dataset.one : told.dataset.many.replace("#", number);
  const everything = document.querySelector("[data-pick-all]");
  everything.hidden = false;
  everything.checked = number > 0 && number === picks().length;
  everything.indeterminate = number > 0 && number < picks().length;
}

document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-pick-all]")) for (const pick of picks()) pick.checked = target.checked;
  if (target.matches("[data-pick-all], [name=claim]")) tellPicked();
});
for (const moment of ["htmx:afterSettle", "htmx:historyRestore", "pageshow"]) addEventListener(moment, tellPicked);
tellPicked();
