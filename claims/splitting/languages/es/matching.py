"""Spanish words that claims are not matched by, and names as every language writes them when claims are compared."""

from claims.splitting.words import Phrases

STOP_WORDS = frozenset(
    """
    a al algo algún alguna algunas alguno algunos ante antes aquel aquella aquellos así aun aún aunque bajo bien cada
    casi como cómo con contra cual cuál cuales cuando cuándo cuanto cuánto cuya cuyo de del desde donde dónde dos durante
    e el él ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta está estaba estaban están estar
    estas este esto estos fue fueron ha haber había habían hace hacer hacia han has hasta hay he hemos hubo incluso
    la las le les lo los más me mediante mi mis mientras mucho muchos muy nada ni no nos nosotros o otra otras otro
    otros para pero poco por porque pues que qué quien quién quienes se sea sean según ser será sería si sí sido sin
    sino sobre solo sólo son su sus tal también tampoco tan tanto te tiene tienen toda todas todo todos tras tu tus un
    una unas uno unos y ya yo dijo dice dicen dijeron aseguró afirmó indicó señaló además luego después entonces
    """.split()
)  # fmt: skip

NEGATIONS = frozenset(
    "no nunca jamás nadie nada ningún ninguna ninguno tampoco sin ni niega negó niegan negaron".split()
)

# The right side is what all packs write: a word that is the same in several languages needs no line. Names of countries
# and big cities come from `claims.matching.names`; of them only what it does not know stands here, and demonyms.
ALIASES = Phrases(
    {
        **dict.fromkeys(
            ["ee.uu", "ee . uu", "ee uu", "eeuu", "eua", "ee.uu.", "estadounidense", "estadounidenses"], "usa"
        ),
        **dict.fromkeys(["gran bretaña", "británico", "británica", "británicos"], "ukgb"),
        **dict.fromkeys(["organización de las naciones unidas", "onu"], "uno"),
        "ue": "eunion",
        **dict.fromkeys(["organización mundial de la salud", "oms"], "who"), "otan": "nato",
        **dict.fromkeys(["fondo monetario internacional", "fmi"], "imf"),
        **dict.fromkeys(["organización mundial del comercio", "omc"], "wto"),
        **dict.fromkeys(["producto interior bruto", "producto interno bruto", "pib"], "gdp"),
        "banco mundial": "wbank", "banco central europeo": "ecb", "bce": "ecb", "corte penal internacional": "icc",
        "covid-19": "covid", "coronavirus": "covid", "cambio climático": "climate", "calentamiento global": "climate",
        **dict.fromkeys(["rusia", "ruso", "rusa", "rusos", "rusas"], "russia"),
        **dict.fromkeys(["ucrania", "ucraniano", "ucraniana", "ucranianos", "ucranianas"], "ukraine"),
        **dict.fromkeys(["alemania", "alemán", "alemana", "alemanes"], "germany"),
        **dict.fromkeys(["españa", "español", "española", "españoles"], "spain"),
        **dict.fromkeys(["francia", "francés", "francesa", "franceses"], "france"),
        **dict.fromkeys(["inglaterra", "inglés", "inglesa", "ingleses"], "england"),
        **dict.fromkeys(["japón", "japonés", "japonesa", "japoneses"], "japan"),
        **dict.fromkeys(["grecia", "griego", "griega"], "greece"), **dict.fromkeys(["suecia", "sueco"], "sweden"),
        **dict.fromkeys(["suiza", "suizo"], "switzerland"), **dict.fromkeys(["turquía", "turco", "turca"], "turkey"),
        **dict.fromkeys(["siria", "sirio", "siria", "sirios"], "syria"),
        **dict.fromkeys(["marruecos", "marroquí"], "morocco"), **dict.fromkeys(["egipto", "egipcio"], "egypt"),
        **dict.fromkeys(["brasil", "brasileño", "brasileña"], "brazil"), **dict.fromkeys(["italia", "italiano"], "italy"),
        **dict.fromkeys(["polonia", "polaco", "polaca"], "poland"), **dict.fromkeys(["hungría", "húngaro"], "hungary"),
        **dict.fromkeys(["líbano", "libanés"], "lebanon"), **dict.fromkeys(["irak", "iraquí"], "iraq"),
        **dict.fromkeys(["filipinas", "filipino"], "philippines"),
        **dict.fromkeys(["austriaco", "austriaca", "austriacos", "austríaco", "austríaca"], "austria"),
        **dict.fromkeys(["australiano", "australiana", "australianos"], "australia"),
        **dict.fromkeys(["nigeriano", "nigeriana", "nigerianos"], "nigeria"), "república checa": "czechia",
        **dict.fromkeys(["checo", "checa", "checos"], "czechia"), "ginebra": "geneva", "la haya": "hague", "holanda": "netherlands",
        "casa blanca": "whouse", "járkiv": "kharkiv",
        # The words that news is made of, where the languages do not share a root.
        **dict.fromkeys(["muerto", "muertos", "muerta", "muertas", "muerte", "muertes", "murió", "murieron", "morir"], "dead"),
        **dict.fromkeys(["fallecido", "fallecidos", "fallecidas", "fallecieron", "falleció", "mató", "mataron"], "dead"),
        **dict.fromkeys(["herido", "heridos", "heridas", "lesionados", "heridas"], "injured"),
        **dict.fromkeys(["desaparecidos", "desaparecido"], "missing"), **dict.fromkeys(["detenidos"], "detained"),
        **dict.fromkeys(["ataque", "ataques", "atacó", "atacaron"], "attack"), "guerra": "war", "guerras": "war",
        **dict.fromkeys(["alto el fuego", "alto al fuego", "tregua", "cese al fuego"], "truce"),
        **dict.fromkeys(["gobierno", "gobiernos"], "government"), **dict.fromkeys(["ley", "leyes"], "law"),
        **dict.fromkeys(["vacuna", "vacunas"], "vaccine"), **dict.fromkeys(["incendio", "incendios"], "fire"),
        **dict.fromkeys(["terremoto", "sismo", "seísmo"], "earthquake"), **dict.fromkeys(["inundaciones"], "floods"),
        **dict.fromkeys(["escuela", "escuelas"], "school"), **dict.fromkeys(["iglesia"], "church"),
        **dict.fromkeys(["mujer", "mujeres"], "woman"), **dict.fromkeys(["hombre", "hombres"], "man"),
        **dict.fromkeys(["niño", "niños", "niña", "niñas"], "child"), **dict.fromkeys(["agua"], "water"),
        **dict.fromkeys(["desempleo", "paro"], "unemployment"), **dict.fromkeys(["impuesto", "impuestos"], "tax"),
        **dict.fromkeys(["fronteras", "frontera"], "border"), **dict.fromkeys(["elecciones"], "election"),
        **dict.fromkeys(["aranceles", "arancel"], "tariff"), **dict.fromkeys(["petróleo"], "oil"),
        **dict.fromkeys(["invasión"], "invasion"), **dict.fromkeys(["años", "año"], "year"),
        **dict.fromkeys(["trabajo", "empleos"], "jobs"), **dict.fromkeys(["dinero"], "money"),
        **dict.fromkeys(["país", "países"], "country"), **dict.fromkeys(["ciudad"], "city"),
        **dict.fromkeys(["reunión"], "meeting"), **dict.fromkeys(["ventas"], "sales"), "primer ministro": "premier",
        **dict.fromkeys(["ejército"], "army"), **dict.fromkeys(["policía"], "police"),
        **dict.fromkeys(["misil", "misiles"], "missile"), **dict.fromkeys(["sanciones", "sanción"], "sanctions"),
        **dict.fromkeys(["conversaciones"], "talks"), **dict.fromkeys(["paz"], "peace"),
        **dict.fromkeys(["dólares", "dólar"], "dollar"), **dict.fromkeys(["personas", "gente"], "people"),
        **dict.fromkeys(["millones", "millón"], "million"), **dict.fromkeys(["mundo"], "world"),
    }
)  # fmt: skip

SINCE = Phrases(["después de", "después del", "tras", "desde", "a partir de", "luego de"])
