"""What a language pack knows of sums that a sentence gives to be done: parts, shares, changes, units, anniversaries."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.splitting.words import Phrases

Words = frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class ReckoningWords:
    """The words between numbers that belong to one sum, all in lower case. Splitting itself does not read them.

    Parts
      rest_leads           phrases before the last part ("the remaining 12"); those behind one are EventWords.part_tails
      total_tails          phrases behind a sum ("32 in total"); whole_leads: before one, apart from its parts (", in
                           total 32"); sum_leads: between parts and their sum ("add up to")
    Shares
      fractions            phrases for a share to (numerator, denominator) ("a third")
      chance_links         phrases between the two numbers of a chance ("one in three")
    Changes
      change_openers, change_joiners   words before the old and the new value ("from 200 to 250")
      changes              verbs and nouns of change before a percentage; change_links: words between the two ("by")
      change_tails         phrases behind a percentage that make a change of it ("25% more")
      factors              verbs and phrases for a multiple, to the new value of one ("doubled" to 2, "halved" to 0.5)
      times_more           phrases behind a number that multiply by it ("three times more")
    Units
      conversion_units     phrases to a unit of `reviews.reckoning.conversions`, also of those that splitting passes over
      minus_words          words for the sign; below_zero: phrases behind degrees that are below zero
    Durations
      ordinals             words to their number; ordinal_endings: behind digits ("80th")
      anniversaries        nouns behind an ordinal that count years
      count_leads          phrases before a duration that its "of" counts on from ("a 20 años de")
      when_words           words between "ten years ago" and what happened then
    """

    rest_leads: Phrases
    total_tails: Phrases
    whole_leads: Phrases
    sum_leads: Phrases
    fractions: Phrases
    chance_links: Phrases
    change_openers: Words
    change_joiners: Words
    changes: Phrases
    change_links: Words
    change_tails: Phrases
    factors: Phrases
    times_more: Phrases
    conversion_units: Phrases
    minus_words: Words
    below_zero: Phrases
    ordinals: Mapping[str, int]
    ordinal_endings: tuple[str, ...]
    anniversaries: Words
    count_leads: Phrases
    when_words: Words
