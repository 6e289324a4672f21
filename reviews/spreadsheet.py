"""CSV that a spreadsheet opens: a cell that it would run as a formula is led by an apostrophe, so that it is text."""

import csv
from collections.abc import Iterable, Iterator

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def bare(cell: str) -> str:
    """A cell as it was before it was guarded."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


class Echo:
    """Hands on what a CSV writer writes."""

    def write(self, line: str) -> str:
        return line


def lines(columns: Iterable[str], rows: Iterable[Iterable]) -> Iterator[str]:
    """A table line by line, as it is read; nothing is an empty cell."""
    writer = csv.writer(Echo())
    yield writer.writerow(columns)
    for row in rows:
        yield writer.writerow([guarded("" if value is None else str(value)) for value in row])
