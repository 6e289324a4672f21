"""The colours of the verdict scales, read out of the stylesheet itself: their contrast by WCAG 2.2, and how far apart
they are for people who see fewer colours, by the matrices of Machado, Oliveira & Fernandes (2009), "A Physiologically-based
Model for Simulation of Color Vision Deficiency", table 1, severity 1.0."""

import re
from itertools import combinations
from urllib.parse import unquote

import pytest

from reviews.palette import COLOURS, SHAPES
from reviews.scales import scales
from tests.servers import HOME

STYLE = (HOME / "factcheck/static/factcheck/style.css").read_text(encoding="utf-8")
TOKENS = dict(re.findall(r"--([\w-]+): (light-dark\([^)]*\));", STYLE))
THEMES = {"light": 0, "dark": 1}
SEEN_BY = {
    "most people": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# CIE 1976 differences: 2.3 can just be told apart side by side; these are seen at a glance.
APART, SLIGHTLY_APART = 15, 12


def token(name: str, theme: str) -> tuple[float, ...]:
    """A colour of the stylesheet, as red, green and blue from 0 to 1."""
    code = re.findall(r"#([0-9a-f]{6})\b", TOKENS[name])[THEMES[theme]]
    return tuple(int(code[at : at + 2], 16) / 255 for at in (0, 2, 4))


def linear(colour) -> list[float]:
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]


def luminance(colour) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other) -> float:
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one, other, share: float) -> tuple[float, ...]:
    """`color-mix(in srgb, one share, other)`."""
    return tuple(share * a + (1 - share) * b for a, b in zip(one, other, strict=True))


def lab(light) -> tuple[float, float, float]:
    """CIE L*a*b* (D65) of linear red, green and blue."""
    red, green, blue = light
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    x, y, z = (cubed(part) for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def cubed(part: float) -> float:
    return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def seen(colour, matrix) -> tuple[float, float, float]:
    light = linear(colour)
    return lab([min(1, max(0, sum(a * b for a, b in zip(row, light, strict=True)))) for row in matrix])


def distance(one: str, other: str, theme: str, sight: str) -> float:
    ends = (seen(token(f"rating-{name}", theme), SEEN_BY[sight]) for name in (one, other))
    return sum((a - b) ** 2 for a, b in zip(*ends, strict=True)) ** 0.5


def test_black_and_white_are_as_far_apart_as_can_be():
    assert round(contrast((0, 0, 0), (1, 1, 1)), 2) == 21
    assert [round(part) for part in lab(linear((1, 1, 1)))] == [100, 0, 0]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", COLOURS)
def test_a_colour_is_seen_on_card_and_paper(colour, theme):
    for ground in ("card", "paper"):
        assert contrast(token(f"rating-{colour}", theme), token(ground, theme)) >= 3


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", COLOURS)
def test_words_on_a_tint_of_it_can_be_read(colour, theme):
    """The banner of a verdict and the chosen one in a draft are tinted with the colour."""
    shares = [int(share) for share in re.findall(r"var\(--rating(?:, [^)]*\))?\) (\d+)%", STYLE)]
    assert max(shares) <= 16
    for words in ("ink", "ink-soft"):
        tint = mixed(token(f"rating-{colour}", theme), token("card", theme), max(shares) / 100)
        assert contrast(token(words, theme), tint) >= 4.5


def test_no_words_have_the_colour_of_a_verdict():
    """They would need 4.5 : 1."""
    assert not re.findall(r"[{; ]color: [^;}]*--rating", STYLE)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sight", SEEN_BY)
@pytest.mark.parametrize("slug", scales())
def test_the_steps_of_a_built_in_scale_are_told_apart_by_everybody(slug, sight, theme):
    colours = [rating.colour for rating in scales()[slug].ratings]
    near = {pair: round(distance(*pair, theme, sight), 1) for pair in combinations(colours, 2)}
    assert min(near.values()) >= APART, {pair: far for pair, far in near.items() if far < APART}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sight", SEEN_BY)
def test_no_two_colours_of_the_palette_are_the_same_to_anybody(sight, theme):
    near = {pair: round(distance(*pair, theme, sight), 1) for pair in combinations(COLOURS, 2)}
    assert min(near.values()) >= SLIGHTLY_APART, {pair: far for pair, far in near.items() if far < SLIGHTLY_APART}


def test_each_colour_has_a_shape_of_its_own_which_the_stylesheet_draws():
    drawn = dict(re.findall(r"""\[data-colour="(\w+)"\] \{[^}]*--shape: url\("data:[^"]* d='([^']*)'""", STYLE))
    assert {name: unquote(path) for name, path in drawn.items()} == dict(SHAPES)
    assert len(set(SHAPES.values())) == len(SHAPES) and set(SHAPES) == {*COLOURS, "open", "retracted"}


def test_shapes_and_lines_of_a_verdict_are_printed():
    """Browsers leave backgrounds out of print unless they are told not to."""
    drawn = re.findall(r"\n([^\n{]*)\{[^}]*mask: var\(--shape\)[^}]*\}", STYLE)
    exact = re.findall(r"\n([^\n{]*)\{[^}]*print-color-adjust: exact[^}]*\}", STYLE)
    assert set(drawn) - set(exact) == {".swatch::before "}
