// Passages of an article's text. Offsets are Unicode code points; the browser counts UTF-16 code units, of which an
// emoji has two.

const codePoints = (string) => { let count = 0; for (const _ of string) count += 1; return count; };

// How many code units the first so many code points take.
function codeUnits(string, points) {
  let units = 0;
  for (const character of string) {
    if (points <= 0) break;
    units += character.length;
    points -= 1;
  }
  return units;
}

const passageWords = (string) => [...string.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)]
  .map((found) => ({ start: found.index, end: found.index + found[0].length }));

// The bounds of a passage, in code units, with its "start" or "end" moved by a word; as they are where there is none.
function movedBounds(string, { start, end }, bound, by) {
  const words = passageWords(string);
  if (bound === "start") {
    const word = by < 0 ? words.findLast((one) => one.start < start) : words.find((one) => one.start > start && one.start < end);
    return { start: word ? word.start : start, end };
  }
  const word = by > 0 ? words.find((one) => one.end > end) : words.findLast((one) => one.end < end && one.end > start);
  return { start, end: word ? word.end : end };
}

// The range of these code units in an element.
function rangeWithin(element, { start, end }) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = new Range();
  let passed = 0;
  let isBegun = false;
  while (walker.nextNode()) {
    const { length } = walker.currentNode.data;
    if (!isBegun && start < passed + length) {
      range.setStart(walker.currentNode, start - passed);
      isBegun = true;
    }
    if (isBegun && end <= passed + length) {
      range.setEnd(walker.currentNode, end - passed);
      return range;
    }
    passed += length;
  }
  return isBegun ? range : null;
}

// The selected words of an element, in code points, or null where none or others are selected.
function selectedWithin(element) {
  const selection = getSelection();
  if (!element || !selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer) || !range.toString().trim()) return null;
  const before = new Range();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = codePoints(before.toString());
  return { start, end: start + codePoints(range.toString()), quote: range.toString(), box: range.getBoundingClientRect() };
}
