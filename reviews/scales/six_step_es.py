"""The six verdicts that Spanish newsrooms use. Four are steps with a number. The other two lie beside them and have none:
an explainer says that a claim needs more than a verdict, and what cannot be verified is neither true nor false."""

from reviews.scales import Rating, Scale

SCALE = Scale(
    names={"en": "Six verdicts of Spanish newsrooms", "es": "Seis veredictos de las redacciones españolas"},
    ratings=(
        Rating(
            "true",
            {"en": "True", "es": "Verdadero"},
            {
                "en": "The claim is accurate and lacks no context that matters.",
                "es": "La afirmación es correcta y no le falta contexto importante.",
            },
            "green",
            4,
        ),
        Rating(
            "half_true",
            {"en": "Half true", "es": "Verdad a medias"},
            {
                "en": "The claim is accurate, but it needs clarification, additional information or context.",
                "es": "La afirmación es correcta, pero necesita aclaración, información adicional o contexto.",
            },
            "amber",
            3,
        ),
        Rating(
            "misleading",
            {"en": "Misleading", "es": "Engañoso"},
            {
                "en": "It holds accurate data, but ignores facts or mixes them so that it gives a wrong impression.",
                "es": "Contiene datos correctos, pero ignora hechos o los mezcla y da una impresión equivocada.",
            },
            "orange",
            2,
        ),
        Rating(
            "false",
            {"en": "False", "es": "Falso"},
            {"en": "The sources refute the claim.", "es": "Las fuentes desmienten la afirmación."},
            "red",
            1,
        ),
        Rating(
            "explainer",
            {"en": "We explain it", "es": "Te lo explicamos"},
            {
                "en": "A verdict would say too little: we explain what is known, and what the claim leaves open.",
                "es": "Un veredicto diría poco: explicamos qué se sabe y qué deja abierto la afirmación.",
            },
            "blue",
        ),
        Rating(
            "unverifiable",
            {"en": "Unverifiable", "es": "No comprobable"},
            {
                "en": "No source that can be had settles it; this says nothing about its truth.",
                "es": "Ninguna fuente disponible lo resuelve; esto no dice nada sobre su verdad.",
            },
            "grey",
        ),
    ),
)
