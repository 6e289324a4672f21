"""The only writers of articles and claims; one file a noun."""

from .articles import readable_text, run_pipeline, set_language, submit_article, unsupported
from .claims import mark_claim, split_article
from .matching import pack_index

__all__ = [
    "mark_claim",
    "pack_index",
    "readable_text",
    "run_pipeline",
    "set_language",
    "split_article",
    "submit_article",
    "unsupported",
]
