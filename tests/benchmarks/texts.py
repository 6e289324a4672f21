"""The texts that are timed: the articles the project starts with, news written for this, and texts made to be slow."""

import json
from pathlib import Path

SEEDS = Path(__file__).parents[2] / "seeds"
FOUNDING = next(SEEDS.glob("000_*.txt")).read_text(encoding="utf-8")

NEWS_ES = """\
El Ayuntamiento de Villaclara aprobó el martes un presupuesto de 48,6 millones de euros, un 7 % más que el del año \
pasado, con los votos del equipo de gobierno y la abstención de dos concejales. La alcaldesa, Irene Salvatierra, \
aseguró que el dinero se destinará a reparar 14 colegios y a comprar nueve autobuses.
«No hemos subido ni un impuesto», dijo Salvatierra a la salida del pleno. La oposición, en cambio, sostiene que las \
tasas de basura crecieron un 12,5 % desde enero de 2023.
Al menos cuatro personas murieron y otras 27 resultaron heridas al volcar un autocar en la carretera N-340, a 30 \
kilómetros de Puerto Lavanda, según informaron los servicios de emergencia. Entre los fallecidos hay una menor de 12 \
años. El conductor dio negativo en la prueba de alcohol, añadió la Policía.
El Dr. Lázaro Quintana, del hospital San Telmo, explicó que tres de los heridos siguen en estado grave. "Las próximas \
48 horas serán decisivas", advirtió.
¿Qué pasará con los vecinos desalojados? El Gobierno regional anunció que pagará entre 300 y 450 euros al mes a las \
2.100 familias afectadas; la medida entrará en vigor el 1 de marzo.
La selección ganó 3-1 y jugará el domingo la final ante 60.000 espectadores. "Es el mejor partido que he visto", \
comentó el seleccionador Bruno Achával, que dirige al equipo desde hace cinco años.
De acuerdo con el Instituto de Estadística, el desempleo bajó al 9,8 % en el segundo trimestre, el nivel más bajo desde \
2008. Los economistas consultados creen que la cifra podría volver a subir en otoño.
"""
NEWS_EN = """\
The city council of Marlow Bay voted on Tuesday to spend $48.6 million on schools and roads, 7% more than last year. \
Mayor Irene Castlewood said the money would pay for repairs at 14 schools and nine new buses.
“We have not raised a single tax,” Castlewood told reporters after the meeting. The opposition says that parking fees \
have gone up by 12.5 percent since January 2023.
At least four people were killed and 27 others injured when a coach overturned on the A340, about 30 miles from Port \
Lavender, according to the emergency services. A 12-year-old girl was among the dead. The driver passed a breath test, \
police added.
Dr. Lionel Quint, of St. Elmo's Hospital, said three of the injured were still in a critical condition. "The next 48 \
hours will be decisive," he warned.
What will become of those who had to leave their homes? The U.S. government announced it would pay between $300 and \
$450 a month to 2,100 families; the measure takes effect on March 1.
The team won 3-1 and will play Sunday's final in front of 60,000 fans. "It is the best match I have ever seen," said \
coach Bruno Ashcroft, who has led the side for five years.
Unemployment fell to 9.8% in the second quarter, the lowest level since 2008, the Office for Statistics reported. \
Economists believe that the figure could rise again in the autumn.
"""

HOSTILE = {
    "straight marks": '"', "single marks": "'", "guillemets": "«", "curly marks": "“", "closing marks": "”",
    "low marks": "„", "mixed marks": "\"«“'‘", "marks and words": '"a ', "nested marks": "“a «b ‘c’ d» e” ",
    "digits": "7", "grouped digits": "7,", "numbers": "3 ", "ranges": "3-", "money": "$5 ",
    "que": "que ", "dijo que": "dijo que ", "late cues": ", dijo ", "según": "según Ana, ",
    "one long word": "x", "one": "un ", "thousands": "mil ", "counts": "dos muertos y dos ", "dates": "1 de mayo de 2020, ",
    "brackets": "(", "spaces": " ", "newlines": "\n", "lines": "a\n", "commas": ",", "dashes": "— ",
    "full stops": ".", "stops and marks": '."', "loose stops": ". ", "questions": "?!", "initials": "A. ", "acronym": "A.",
    "emoji": "😀", "combining marks": "e\u0301", "loose combining marks": "\u0301", "Hebrew": "שלום ",
    "direction marks": "\u200f", "control characters": "\x07", "tabs": "\t",
}  # fmt: skip
"""Names of texts to the piece that they repeat."""


def news(language: str) -> str:
    """The sample articles of a language and the news written for this, once each."""
    listed = json.loads((SEEDS / "seeds.json").read_text(encoding="utf-8"))
    seeds = [one["file"] for one in listed["articles"] if one["language"] == language]
    written = {"es": NEWS_ES, "en": NEWS_EN}[language]
    return "\n".join([*((SEEDS / name).read_text(encoding="utf-8") for name in seeds), written])


def repeated(piece: str, length: int) -> str:
    """A text of so many characters that says the same over and over."""
    return (piece * (length // len(piece) + 1))[:length]


def crowded(length: int) -> str:
    """A text of so many characters in which everybody has the same first name and another surname."""
    sentences = (f"Ana {_surname(number)} salió. Ana dijo que no vino. " for number in range(length // 30))
    return "".join(sentences)[:length]


def _surname(number: int) -> str:
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:06}").capitalize()
