// Printing makes the PDF; without this script the browser's own menu does it.

const button = document.querySelector("[data-print]");
button.hidden = false;
button.addEventListener("click", () => print());
