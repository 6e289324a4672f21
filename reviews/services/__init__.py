"""The only writers of findings, reviews, sources, corrections and keys; one file a noun."""
