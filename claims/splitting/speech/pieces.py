"""Quotations that no cue of their own shows, but the quotation beside them or the statement around them."""

from claims.splitting.speech.quoted import Quotation, is_fragment, is_label, is_name

_FEWEST_WORDS = 2


def within_statement(passage, one, statements, cues, pack):
    """ "There was "utter panic" at the port, X reported": words amid what somebody is reported to have said."""
    if _is_called(passage, one, cues, pack):
        return None
    held = (said for said in statements if said.first < one.first and one.last <= said.last <= said.cue.first)
    return next((Quotation(one, said.cue, "cue", is_partial=True) for said in held), None)


def in_row(passage, one, previous, pack):
    """Los vecinos gritaban "agua sí", "mina no" y "...": what stands beside a quotation has its cue."""
    if not previous or previous.cue is None or previous.cue.first >= previous.quoted.first:
        return None
    between = passage.forms[previous.quoted.last : one.first]
    is_row = len(between) in (1, 2) and all(form == "," or form in pack.and_words for form in between)
    return Quotation(one, previous.cue, previous.claimant, is_fragment(passage, one, pack)) if is_row else None


def pieces(passage, quoted, cues, found, pack):
    """ "praised the "brave" men who ... "against all odds"": further pieces of words that a sentence quotes."""
    shown = found[0]
    if shown.cue is None or any(one.cue is not shown.cue for one in found) or not all(one.is_partial for one in found):
        return []
    taken = {one.quoted.first for one in found}
    rest = (
        one
        for one in quoted
        if one.first not in taken and one.first > shown.cue.first and len(one.words(passage)) >= _FEWEST_WORDS
    )
    return [
        Quotation(one, shown.cue, shown.claimant, is_partial=True)
        for one in rest
        if is_fragment(passage, one, pack) and not _is_called(passage, one, cues, pack)
    ]


def _is_called(passage, one, cues, pack):
    """Whether the marks set off a name or what a thing is called."""
    return is_label(passage, one, pack) or is_name(passage, one, cues, pack)
