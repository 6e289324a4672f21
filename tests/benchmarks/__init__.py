"""How fast articles are split, claims found again, checks run and pages shown: `uv run python -m tests.benchmarks` (about
half an hour; a part of it by its name).

A program and no tests: what it has to say is its tables, which pytest would swallow, and `pytest` stays quick. Nothing is
held against a clock. Every limit is a ratio of two times that were taken in the same run, so that it means
the same on a slow machine; the program ends with 1 where one of them is passed.

  comparison   sentences and megabytes a second, beside pysbd and a regular expression
  growth       that time grows like the text, for news and for texts made to be slow
  pipeline     checks a second from end to end, by real workers, embedded and on servers
  pages        what the queue costs with 100,000 claims, in every shape, and the page of an article
  limits       the founding article and a megabyte of news, in times of a piece of work that never changes
  matching     how well and how fast claims are found again, beside rapidfuzz and the full text of both databases
"""
