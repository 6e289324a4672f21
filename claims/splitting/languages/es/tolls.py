"""Spanish words around counts of victims: tolls, where they are brought, none at all, parts, rates, and verbs that come back to them."""

from claims.splitting.languages.es.casualties import NOUNS
from claims.splitting.words import Phrases, each, listed

_RISES = (
    "asciende ascienden ascendió ascendieron ascendía ascendido ascender eleva elevan elevó elevaron elevado sube suben "
    "subió subieron subido subir aumenta aumentan aumentó aumentaron aumentado creció crece crecido llega llegan llegó "
    "llegaron llegado pasó pasa pasaron pasado baja bajan bajó bajaron bajado cae caen cayó cayeron descendió descienden "
    "desciende descendido redujo reduce reducido situó sitúa sitúan ubica ubicó cifra cifró estima estimó calcula calculó"
)
RISE_VERBS = Phrases(
    [f"{verb} {to}" for verb in _RISES.split() for to in ("a", "hasta", "ya a", "ya hasta", "en", "a los", "a las")]
    + (
        "alcanza|alcanzó|alcanzan|alcanzaron|alcanzado|alcanza ya|supera|supera ya|superan|superó|superaron|superado|"
        "es de|son|eran|serían|sumarían|sumaban|son ya|ya son|fue de|fueron|era de|es ya de|suma|suman|sumó|sumaron|roza|rozan|ronda|rondan|de|en|"
        "por|contándose por|superan los|supera los|superaron los|superó los|superan ya los|supera ya los|rebasan los|rebasa los|"
        "rondan los|ronda los|rozan los|roza los|alcanzan los|alcanza los|sobrepasan los|sobrepasa los|superan las|supera las|"
        "llegan ya a|a|hasta|de al menos|es|se mantiene en|quedó en|queda en|llega ya a|totaliza|totalizan|"
        "totalizó|rebasa|rebasó|rebasan|incluyen a|incluyen|incluye a|incluye|figuran|se cuentan|hay|están"
    ).split("|")
)
_BEFORE_NOUNS = (
    "número de|número total de|cifra de|cifra oficial de|saldo de|total de|balance de|recuento de|conteo de|cantidad de|"
    "los|las|la de|el de|el número de|entre los|entre las|registro de|lista de"
)
TOLLS = Phrases(
    {
        **{
            f"{before} {noun}": measure
            for measure, nouns in NOUNS.items()
            for noun in nouns.split("|")
            for before in _BEFORE_NOUNS.split("|")
            if noun not in ("casos", "positivos", "rescates")
        },
        **each("entre las personas fallecidas|entre las personas muertas|entre las personas asesinadas", "killed"),
        **each("entre las personas heridas|entre las personas lesionadas", "injured"),
        **each("entre las personas detenidas", "detained"),
        **each("entre las personas desaparecidas", "missing"),
        **each("saldo mortal|balance mortal|cifra mortal|saldo fatal|balance de víctimas|saldo de víctimas", "killed"),
        **each("la cifra|el balance|el saldo|el recuento|el total|el conteo|la cifra total", ""),
        **each(
            "número de casos|cifra de casos|total de casos|los casos confirmados|los casos|los nuevos casos|los nuevos positivos|"
            "los positivos|los nuevos contagios|los casos activos",
            "infected",
        ),
        **each("los homicidios|los asesinatos|los feminicidios|los suicidios|las muertes", "killed"),
    }
)

NO_CASUALTIES = Phrases(
    {
        **each(
            "nadie murió|nadie falleció|nadie ha muerto|nadie ha fallecido|nadie perdió la vida|nadie había muerto",
            "killed",
        ),
        **each(
            "nadie resultó herido|nadie resultó lesionado|nadie salió herido|nadie salió lesionado|nadie sufrió heridas|"
            "nadie sufrió lesiones|nadie ha resultado herido|nadie quedó herido|salieron ilesos|resultaron ilesos",
            "injured",
        ),
        **each("nadie ha sido detenido|nadie fue detenido|nadie ha sido arrestado|nadie fue arrestado", "detained"),
    }
)
NONE_WORDS = listed("sin no ni ningún ninguno ninguna")
NONE_JOINERS = listed("ni y o")
CARRYINGS = frozenset(
    stem + ending
    for stem in "trasladad llevad derivad remitid conducid ingresad internad evacuad enviad transportad movilizad reubicad".split()
    for ending in ("o", "a", "os", "as")
)
DESTINATIONS = Phrases(
    {
        **each("hospital|hospitales|clínica|clínicas|centro médico|centros médicos|centro de salud|centros de salud|"
               "centro hospitalario|centros hospitalarios|centro asistencial|centros asistenciales|centro sanitario|"
               "centros sanitarios|sanatorio|nosocomio|nosocomios|policlínica|policlínico|urgencias|uci|"
               "cuidados intensivos|terapia intensiva|unidad de quemados|con heridas|con lesiones|con quemaduras|con fracturas", "injured"),
        **each("albergue|albergues|refugio|refugios|centro de acogida|centros de acogida|centros de evacuación|"
               "centro de evacuación|alojamientos temporales|campo de refugiados|campos de refugiados|polideportivo",
               "displaced"),
        **each("comisaría|dependencias policiales|calabozos|prisión|cárcel|comandancia|penal|centro penitenciario|"
               "centro de detención|disposición judicial", "detained"),
        **each("morgue|depósito de cadáveres|instituto de medicina legal", "killed"),
    }
)  # fmt: skip
CORPSES = listed("cuerpo cadáver esqueleto")
FINDING_WORDS = listed(
    "encontró encontraron encuentra encuentran encontrado hallado halló hallaron halla hallan localizó localizaron localiza "
    "localizado recuperó recuperaron recuperado rescataron rescató rescatado descubrieron descubrió apareció hallazgo"
)
LEAVING_VERBS = listed("dejó dejaron deja dejan dejando dejado")
AMONG_WORDS = frozenset({"entre"})
UNREAL_LEADS = Phrases(
    [
        f"{verb}{to}"
        for verb, to in (
            *((verb, " con") for verb in listed("amenaza amenazan amenazó amenazaron amenazaba amenazaban amenazado amenazando")),
            *((verb, "") for verb in listed(
                "intenta intentan intentó intentaron intentaba intentaban intentando intentar intentado pretende pretenden "
                "pretendía pretendían planea planean planeaba planeaban planeó planeado quiere quieren quería querían quiso "
                "quisieron busca buscan buscaba buscaban podría podrían podrán prevé prevén preveía espera esperan logró")
              if verb != "logró"),
            *((verb, " de") for verb in listed("trata tratan trató trataron trataba trataban tratando tratar intento amenaza objetivo")),
            *((verb, " la") for verb in listed("pidió piden pide exige exigen exigió exigieron reclama reclaman reclamó solicita "
                                               "solicitó solicitaron solicitan ordenó demanda demandó")),
            *((verb, " para") for verb in listed("plan planes complot orden")),
        )
    ]
)  # fmt: skip
INTERVALS = frozenset({"cada"})
TOLL_OPENERS = Phrases("número de|número total de|cifra de|total de|cantidad de|recuento de|balance de|saldo de")
NONE_ONES = listed("ningún ninguno ninguna")
NO_VICTIMS = Phrases(
    {
        **each(
            "víctimas|víctima|víctimas mortales|víctima mortal|víctimas fatales|víctima fatal|muertos|muerto|fallecidos|"
            "fallecido|decesos|muertes|pérdidas humanas|pérdidas de vidas|pérdidas de vidas humanas|bajas|"
            "víctimas que lamentar|muertes que lamentar",
            "killed",
        ),
        **each(
            "heridos|herido|lesionados|lesionado|daños personales|lesiones|personas heridas|personas lesionadas|herida|"
            "heridas|desgracias personales",
            "injured",
        ),
        **each("desaparecidos|desaparecido", "missing"),
        **each("detenidos|detenido|arrestos|detenciones|arrestados", "detained"),
        **each("damnificados|afectados", "affected"),
    }
)
NONE_BLOCKS = listed(
    "graves grave gravedad leves nuevos nuevas más otros otras sólo solo únicamente si cuántos cuántas cifra cifras número "
    "datos descarta descartan descartó descartaron descartar evita evitó evitaron evitar impidió sabe conoce como a en "
    "por para con sobre entre y pero precisó detalló fue fueron es son ha han había está están ser haber estar quedar si"
)

PARTS = Phrases(
    "entre ellos|entre ellas|entre los que hay|entre los que había|entre los cuales|entre las cuales|"
    "entre los que se encuentran|entre los que se encontraban|entre las que|incluidos|incluidas|incluido|incluida|"
    "incluyendo|de los cuales|de las cuales|de los que|de las que|de ellos|de ellas|entre las víctimas|"
    "entre los muertos|entre los fallecidos|entre los heridos|entre los detenidos|entre los que figuran|"
    "se trata de|se trataba de|las víctimas son|los heridos son|los detenidos son|los muertos son|los fallecidos son|"
    "las víctimas eran|las víctimas fueron|los muertos eran|los arrestados son|los capturados son|"
    "entre los que están|entre los que se cuentan|la mitad de ellos|entre ellos hay|entre ellas hay|entre ellos había|"
    "entre ellos figuran|entre ellos se encuentran|entre ellos están|entre ellos estaban|entre ellas había|entre ellos al menos|"
    "entre los que figura|entre los que está|entre quienes hay|entre quienes había|entre quienes se encuentran|"
    "entre los que hubo|entre ellos hubo|entre ellas figuran|entre ellos se cuentan|entre los cuales hay|entre los cuales había"
)
_THEN = (
    "la víspera|el día anterior|el año anterior|el año pasado|un año antes|una semana antes|un mes antes|ayer|anteayer|"
    "hace un año|el mes anterior|el mes pasado|la semana anterior|la semana pasada|un día antes|hace una semana|antes"
)
CONTRASTS = Phrases(
    "frente a|frente a los|frente a las|comparado con|respecto a los|respecto a|en comparación con los|en comparación con|"
    "para un total de|hasta un total de|un total acumulado de|para un acumulado de|lo que suma|hay que sumar|hay que añadir|hay que agregar|se suman|se suma|se sumaron|se añaden|se agregan|deben sumarse|"
    "contra los|contra las|por encima de los|por encima de las|por debajo de los|por debajo de las|"
    + "|".join(
        f"{time} {verb}"
        for time in _THEN.split("|")
        for verb in ("fueron", "eran", "hubo", "habían sido", "se registraron")
    )
)
COMPANIONS = Phrases(
    "junto con|junto a|además de|así como|en compañía de|al igual que|junto con otros|junto a otros|junto con otras|junto a otras"
)
COUNT_MODIFIERS = listed(
    "nuevos nuevas nuevo nueva otros otras otra otro más presuntos presuntas presunto presunta supuestos supuestas "
    "supuesto posibles posible de los las la el estas estos sus total jóvenes pequeños pequeñas pequeño pequeña primeros "
    "primeras primer primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta últimos últimas "
    "solos ciudadanos nacionales modestos humildes pobres restantes demás"
)
FEWER_WORDS = listed("menos")
SAVING_STEMS = ("salv", "evit", "preven", "prevén", "imped", "impid")
RATE_WORDS = frozenset({"por"})
RATE_LEADS = Phrases(each("por cada|cada|de cada", "sure") | each("por", "rate"))

_STEMS = {
    "killed": "mat asesin ejecut fusil ahog estrangul degoll decapit ultim acribill",
    "injured": "lesion apuñal atropell balea",
    "detained": "arrest captur encarcel",
    "rescued": "rescat salv",
    "kidnapped": "secuestr rapt",
}
PURSUING_VERBS = Phrases(
    {f"{stem}ándo{whom}": measure for measure, stems in _STEMS.items() for stem in stems.split()
     for whom in ("los", "las", "lo", "la", "les")}
    | {f"{whom} {stem}{ending}": measure for measure, stems in _STEMS.items() for stem in stems.split()
       for ending in ("ó", "aron") for whom in ("los", "las")}
    | each("hiriéndolos|hiriéndolas|los hirió|los hirieron|hiriéndoles|causándoles heridas|causándoles lesiones", "injured")
    | each("deteniéndolos|deteniéndolas|los detuvo|los detuvieron|las detuvieron|las detuvo", "detained")
    | each("abatiéndolos|los abatió|los abatieron|dándoles muerte|quitándoles la vida|les quitó la vida|les quitaron la vida|"
           "causándoles la muerte|les causó la muerte|les dieron muerte|les dio muerte|les costó la vida|costándoles la vida",
           "killed")
)  # fmt: skip
RESUMPTIONS = Phrases(
    "tras lo que|tras lo cual|después de lo cual|luego de lo cual|por lo que|antes de ser|hasta ser|por lo cual|"
    "hasta que|donde|y luego|y después|y posteriormente|y finalmente|antes de que"
)
