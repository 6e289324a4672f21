"""Spanish words of opinion, wish and boilerplate, of superlatives and of what is to come."""

from claims.splitting.words import Phrases, listed

TONES = {
    "opinion": Phrases(
        "creo que|me parece|en mi opinión|a mi juicio|afortunadamente|lamentablemente|por desgracia|por suerte|"
        "admirable|digno de admirar|maravilloso|maravillosa|maravillosas|increíble|"
        "hermoso|hermosa|vergüenza|vergonzoso|indignante|ridículo|absurdo|terrible|horrible|fantástico|excelente|"
        "magnífico|estupendo|impresionante|crueldad|cruel|sin duda|está claro|es evidente|optimista|satisfacción|"
        "orgullo|orgulloso|orgullosa|ejemplo a seguir|desgraciadamente|ojalá|es importante|es necesario|es urgente|"
        "es fundamental|es hora de|hay que|sería bueno|me alegra|nos alegra|lamento|celebro|"
        "inaceptable que|me siento|nos sentimos|le agradezco|gracias a"),
    "wish": Phrases(
        "ojalá|esperamos|espero que|deseamos|deseo que|que descanse en paz|felicidades|enhorabuena|bienvenidos|"
        "muchas gracias|buenos días|feliz año"),
    "advice": Phrases(
        "deben|debemos|debería|deberían|deberíamos|tienen que|tenemos que|debe ser|deberá|deberán|necesitan|"
        "se debe|no se debe|necesitamos|debes|deberías"),
}  # fmt: skip
BOILERPLATE = Phrases(
    "foto :|fotos :|imagen :|crédito :|créditos :|fuente :|vídeo :|video :|lea también|lee también|te puede interesar|"
    "leer más|lee más|suscríbete|síguenos|comparte|compartir|con información de|foto de archivo|archivo /|ver también|"
    "más información|esta nota|todos los derechos|redacción|getty images|publicidad|inicio|contacto|política de"
)
SUPERLATIVES = Phrases(
    "récord|sin precedentes|nunca antes|por primera vez|la primera vez|el único|la única|histórico|histórica|el mayor|"
    "la mayor|los mayores|las mayores|el peor|la peor|el mejor|la mejor|los mejores|el menor|la menor|los peores|"
    "el máximo|la máxima|jamás vista|jamás visto|el primer|la primera|el primero|el mínimo histórico"
)
SUPERLATIVE_LEADS = frozenset({"más", "menos"})
FUTURE_PHRASES = Phrases(
    f"{go} a {verb}"
    for go in ("va", "van", "vamos")
    for verb in listed("ser haber tener estar hacer ver subir bajar llegar ganar perder terminar")
)
FUTURE_WORDS = listed("será serán habrá dará darán irá irán hará harán")
PAST_VERBS = listed(
    "fue fueron era eran había habían hubo hicieron hizo dijo tuvo tuvieron pudo estuvo estaba han ha hemos sucedió "
    "está están tenía tenían iban"
)
