from reviews.scales import Rating, Scale

SCALE = Scale(
    names={"en": "Five steps", "es": "Cinco grados"},
    ratings=(
        Rating(
            "true",
            {"en": "True", "es": "Verdadero"},
            {
                "en": "The sources bear the claim out and nothing that matters is left out.",
                "es": "Las fuentes confirman la afirmación y no falta nada importante.",
            },
            "green",
            5,
        ),
        Rating(
            "mostly_true",
            {"en": "Mostly true", "es": "Mayormente verdadero"},
            {
                "en": "Right in its substance; a detail is off or needs explaining.",
                "es": "Correcta en lo esencial; un detalle falla o necesita aclaración.",
            },
            "lime",
            4,
        ),
        Rating(
            "half_true",
            {"en": "Half true", "es": "Verdad a medias"},
            {
                "en": "Partly right, but it leaves out or mixes up what would change its sense.",
                "es": "En parte correcta, pero omite o mezcla algo que cambia su sentido.",
            },
            "amber",
            3,
        ),
        Rating(
            "mostly_false",
            {"en": "Mostly false", "es": "Mayormente falso"},
            {
                "en": "Holds a grain of truth and misleads as a whole.",
                "es": "Tiene algo de verdad y en conjunto engaña.",
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
            "unverifiable",
            {"en": "Unverifiable", "es": "Inverificable"},
            {
                "en": "No source that can be had settles it; this says nothing about its truth.",
                "es": "Ninguna fuente disponible lo resuelve; esto no dice nada sobre su verdad.",
            },
            "grey",
        ),
    ),
)
