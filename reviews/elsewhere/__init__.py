"""Fact-checks that others have published: read out of what they send, asked for, kept and matched.

Their verdicts stay theirs, in their words and on their scales; nothing here turns one into a verdict of ours.
"""
