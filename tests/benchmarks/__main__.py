"""Runs the benchmarks named on the command line, else all."""

import sys

from tests.benchmarks import comparison, growth, limits, pipeline

BENCHMARKS = {"comparison": comparison, "growth": growth, "limits": limits, "pipeline": pipeline}


def main(names: list[str]) -> int:
    if unknown := set(names) - set(BENCHMARKS):
        print(f"No benchmark {', '.join(sorted(unknown))}; there are: {', '.join(BENCHMARKS)}.", file=sys.stderr)
        return 2
    failures = [failure for name in names or BENCHMARKS for failure in BENCHMARKS[name].run()]
    print("\nNot as it should be:\n" + "\n".join(failures) if failures else "\nAll limits are kept.")
    return 1 if failures else 0


sys.exit(main(sys.argv[1:]))
