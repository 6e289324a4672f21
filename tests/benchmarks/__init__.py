"""How fast articles are split and claims are found again: `uv run python -m tests.benchmarks` (about fifteen minutes; a
part of it by its name).

A program and no tests: what it has to say is its tables, which pytest would swallow, and `pytest` stays quick. Nothing is
held against a clock. Every limit is a ratio of two times of processor that were taken in the same run, so that it means
the same on a slow machine; the program ends with 1 where one of them is passed.

  comparison   sentences and megabytes a second, beside pysbd and a regular expression
  growth       that time grows like the text, for news and for texts made to be slow
  limits       the founding article and a megabyte of news, in times of a piece of work that never changes
  matching     how well and how fast claims are found again, beside rapidfuzz and the full text of both databases
"""
