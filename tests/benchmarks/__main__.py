"""Runs the benchmarks named on the command line, else all."""

import argparse
import sys
from pathlib import Path

from tests.benchmarks import comparison, growth, limits, matching, pages, pipeline

BENCHMARKS = {
    "comparison": comparison,
    "growth": growth,
    "limits": limits,
    "matching": matching,
    "pages": pages,
    "pipeline": pipeline,
}


def main() -> int:
    parser = arguments()
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHMARKS):
        parser.error(f"No benchmark {', '.join(sorted(unknown))}; there are: {', '.join(BENCHMARKS)}.")
    given = {"folder": options.gold, "fill": options.fill, "sizes": options.sizes}
    failures = [
        failure
        for name in options.names or BENCHMARKS
        for failure in BENCHMARKS[name].run(**(given if name == "matching" else {}))
    ]
    print("\nNot as it should be:\n" + "\n".join(failures) if failures else "\nAll limits are kept.")
    return 1 if failures else 0


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which to run: {', '.join(BENCHMARKS)}")
    parser.add_argument("--gold", type=Path, help="matching: a folder in the format of CheckThat! task 2")
    parser.add_argument(
        "--fill", type=Path, help="matching: a file of sentences, one a line, to fill the store up with"
    )
    parser.add_argument("--sizes", type=whole_numbers, default=matching.SIZES, help="matching: 10000,100000,1000000")
    return parser


def whole_numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split(","))


sys.exit(main())
