"""Spanish words for what happens to people."""

from claims.splitting.words import Phrases, each, listed

# The endings that news are written with, by conjugation: third persons, infinitive, participle and gerund.
_ENDINGS = {
    "ar": listed("a an ó aron aba aban ará arán aría arían ara aran ase asen e en ar ado ando arse arlos arlas"),
    "er": listed("e en ió ieron ía ían erá erán ería erían iera ieran iese iesen a an er ido iendo erse"),
    "ir": listed("e en ió ieron ía ían irá irán iría irían iera ieran iese iesen a an ir ido iendo irse"),
}


def _verbs(stems: str, conjugation: str, *tails: str) -> str:
    """Forms of verbs by their stems, each with one of the words that may stand behind it, with | between them."""
    forms = [stem + ending for stem in stems.split() for ending in _ENDINGS[conjugation]]
    return "|".join(form + tail for form in forms for tail in tails or ("",))


def _inflected(stems: str, endings: tuple[str, ...] = ("o", "a", "os", "as"), tail: str = "") -> str:
    return "|".join(stem + ending + tail for stem in stems.split() for ending in endings)


_PLURAL = ("os", "as")
NOUNS = {
    "killed": "muertos|fallecidos|víctimas mortales|víctimas fatales|víctimas|cadáveres|cuerpos sin vida|decesos|"
    "defunciones|muertes|fallecimientos|asesinatos|homicidios|feminicidios|femicidios|asesinados|suicidios|ejecutados|"
    "ahogados|óbitos|infanticidios|abatidos|ajusticiados|calcinados",
    "injured": "heridos|lesionados|hospitalizados|intoxicados|quemados|contusionados",
    "missing": "desaparecidos|extraviados|desapariciones|no localizados|ilocalizables",
    "displaced": "evacuados|desplazados|refugiados|evacuaciones|desalojados",
    "detained": "detenidos|arrestados|capturados|aprehendidos|detenciones|arrestos|capturas|demorados|retenidos|encarcelados",
    "rescued": "rescatados|rescates",
    "kidnapped": "secuestrados|rehenes|secuestros|raptos",
    "infected": "contagios|contagiados|infectados|infecciones|casos|casos confirmados|positivos|casos positivos",
    "affected": "damnificados|afectados",
}
MEASURE_NOUNS = Phrases(
    {
        **each(_inflected("muert fallecid") + "|muertas en el acto", "killed"),
        **each(NOUNS["killed"], "killed"),
        **each(
            "víctima mortal|víctima fatal|víctima|cadáver|cuerpos|cuerpo|cuerpo sin vida|deceso|defunción|muerte|"
            "fallecimiento|asesinato|homicidio|feminicidio|femicidio|bajas mortales|bajas|vidas|vidas humanas|"
            "personas muertas|personas fallecidas|casos fatales|casos mortales",
            "killed",
        ),
        **each(_inflected("herid lesionad") + "|heridos graves|heridos leves|heridos de bala", "injured"),
        **each(_inflected("hospitalizad intoxicad quemad balead contusionad accidentad", _PLURAL), "injured"),
        **each(
            _inflected("desaparecid") + "|extraviados|desapariciones|desapariciones forzadas|desaparición forzada|"
            "víctimas de desaparición|víctimas de desaparición forzada|" + _inflected("no localizad sin localizad"),
            "missing",
        ),
        **each(
            _inflected("evacuad desplazad desalojad albergad")
            + "|víctimas de desplazamiento|víctimas de desplazamiento forzado|refugiados|evacuaciones",
            "displaced",
        ),
        **each(_inflected("detenid arrestad capturad aprehendid demorad"), "detained"),
        **each("retenidos|retenidas|apresados|apresadas", "detained"),
        **each(NOUNS["detained"] + "|detención|arresto|captura|encarcelados", "detained"),
        **each(_inflected("rescatad"), "rescued"),
        **each(
            _inflected("secuestrad")
            + "|rehenes|rehén|secuestros|secuestro|raptos|víctimas de secuestro|víctimas de secuestros",
            "kidnapped",
        ),
        **each(
            _inflected("contagiad infectad") + "|contagio|caso|caso confirmado|caso positivo|casos activos|"
            "casos nuevos|casos sospechosos|nuevos casos|enfermos|enfermas|" + NOUNS["infected"],
            "infected",
        ),
        **each(_inflected("damnificad") + "|afectados|afectadas|afectado|perjudicados", "affected"),
    }
)

DISEASE_MEASURES = listed("casos caso infecciones positivos nuevos")
ILLNESSES = (
    "covid|covid-19|coronavirus|dengue|cólera|ébola|sarampión|gripe|zika|malaria|tuberculosis|meningitis|hepatitis|vih|sida|"
    "viruela|mpox|difteria|tosferina|salmonelosis|fiebre amarilla|la enfermedad|el virus|chikungunya|influenza|leptospirosis"
)
DISEASE_WORDS = listed(
    "covid-19 covid coronavirus virus contagio contagios contagiados pandemia epidemia enfermedad dengue cólera ébola "
    "sarampión gripe influenza zika malaria paludismo sida vih brote infección infectados infectadas confirmados "
    "hepatitis viruela variante ómicron chikungunya chikunguña tuberculosis meningitis difteria tosferina polio rabia "
    "leptospirosis hantavirus salmonela salmonelosis listeriosis legionela fiebre mpox vacuna vacunas diagnosticados "
    "sars rotavirus botulismo parotiditis varicela lepra sífilis oms epidemiológico epidemiológica sanidad"
)

_PARTICIPLES = {
    "killed": "muert perecid fulminad fallecid asesinad abatid acribillad calcinad ultimad sepultad degollad masacrad linchad fusilad "
    "ahogad ahorcad decapitad estrangulad electrocutad carbonizad ajusticiad neutralizad descuartizad lapidad envenenad "
    "aplastad enterrad",
    "injured": "herid lesionad balacead balead hospitalizad intoxicad quemad atropellad apuñalad contusionad malherid "
    "accidentad agredid mutilad acuchillad politraumatizad arrollad embestid tirotead hospitalizad magullad gasead",
    "missing": "desaparecid extraviad",
    "displaced": "desplazad evacuad desalojad reubicad realojad albergad",
    "detained": "detenid arrestad capturad recapturad aprehendid encarcelad apresad demorad",
    "rescued": "rescatad salvad liberad",
    "kidnapped": "secuestrad raptad plagiad",
    "infected": "contagiad infectad",
    "affected": "afectad damnificad",
}
PARTICIPLES = Phrases(
    {
        **{form: measure for measure, stems in _PARTICIPLES.items() for form in _inflected(stems).split("|")},
        **each(_inflected("ejecutad", _PLURAL), "killed"),
        **each(_inflected("ingresad internad", ("a", *_PLURAL)), "injured"),
        **each(
            "|".join(
                _inflected("atendid asistid tratad", tail=tail)
                for tail in (" por", " con lesiones", " con heridas", " de heridas", " de lesiones", " en el lugar",
                             " en hospitales", " en el hospital")
            ),
            "injured",
        ),
        **each(
            _inflected("obligad forzad", tail=" a huir") + "|" + _inflected("obligad forzad", tail=" a abandonar") + "|"
            + _inflected("obligad forzad", tail=" a desplazarse"),
            "displaced",
        ),
        **each(
            _inflected("privad", tail=" de su libertad") + "|" + _inflected("privad", tail=" de la libertad")
            + "|tomados como rehenes|tomadas como rehenes",
            "kidnapped",
        ),
        **each(_inflected("puest", _PLURAL, " bajo custodia") + "|" + _inflected("puest", _PLURAL, " en prisión"), "detained"),
        **each(_inflected("puest", _PLURAL, " a salvo") + "|" + _inflected("sacad extraíd hallad encontrad localizad", tail=" con vida")
               + "".join("|" + _inflected("sacad extraíd izad llevad", tail=tail) for tail in (" a la superficie", " ilesos", " vivos", " a tierra"))
               + "|" + _inflected("hallad encontrad localizad", tail=" vivos") , "rescued"),
        **each(_inflected("puest", ("o", "a"), " a disposición judicial"), "detained"),
        **each(_inflected("puest", _PLURAL, " a disposición judicial"), "detained"),
        **each(_inflected("dad", _PLURAL, " por muertos"), "killed"),
        **each(_inflected("dad", _PLURAL, " por desaparecidos"), "missing"),
    }
)  # fmt: skip
STATES = Phrases(
    {
        **each(
            "sin vida|mortal|mortales|fatales|letales|entre los muertos|entre los fallecidos|entre las víctimas|"
            "entre las víctimas mortales|entre las víctimas fatales|con muerte cerebral",
            "killed",
        ),
        **each(
            "con heridas|con lesiones|con quemaduras|con fracturas|con contusiones|con traumatismos|en estado crítico|"
            "en estado grave|en estado de gravedad|en condición crítica|de gravedad|en terapia intensiva|en cuidados "
            "intensivos|con impactos de bala|con síntomas de intoxicación|en la uci|con heridas de bala|con disparos|con un "
            "disparo|con una fractura|con un corte|con cortes|con golpes|con politraumatismos|con politraumatismo|entre los "
            "heridos|entre los lesionados|graves|leves|menos graves|de carácter leve|críticos|muy graves|de carácter grave|de extrema gravedad|con pronóstico reservado|"
            "con pronóstico grave|en coma|entre la vida y la muerte|con respiración asistida|en la unidad de cuidados "
            "intensivos|en observación|con signos de asfixia|con síntomas de asfixia|con hipotermia|con quemaduras graves",
            "injured",
        ),
        **each("|".join(f"con {illness}" for illness in ILLNESSES.split("|")), "infected"),
        **each(
            "en calidad de desaparecidos|en calidad de desaparecidas|en calidad de desaparecido|en calidad de desaparecida|en paradero desconocido|sin localizar|por localizar|sin aparecer|sin ser localizados|sin ser localizadas|"
            "sin ser encontrados|sin ser hallados|entre los desaparecidos|con las que no tenemos contacto|con los que no "
            "tenemos contacto|con las que no hay contacto|con los que no hay contacto|con quienes no hay contacto|con las que se perdió contacto|"
            "con los que se perdió contacto|de los que no se sabe nada|de las que no se sabe nada|de los que no hay rastro|"
            "de las que no hay rastro|de los que no hay noticias|de las que no hay noticias|por encontrar|por rescatar|ilocalizables|"
            "bajo los escombros|atrapados bajo los escombros|atrapadas bajo los escombros|sin rastro",
            "missing",
        ),
        **each(
            "en centros de refugiados|en campos de refugiados|en campamentos de refugiados|como refugiados|como desplazados|sin hogar|sin techo|fuera de sus hogares|fuera de sus casas",
            "displaced",
        ),
        **each(
            "en calidad de detenidos|en calidad de detenido|en calidad de detenidas|en calidad de detenida|bajo custodia|bajo arresto|en prisión preventiva|tras las rejas|entre rejas|entre los detenidos|presos|presas|"
            "en prisión|en la cárcel|en prisión provisional|bajo arresto domiciliario|en arresto domiciliario",
            "detained",
        ),
        **each("a salvo|con vida", "rescued"),
        **each(
            "en cautiverio|en poder de los secuestradores|en manos de sus captores|en poder de sus captores|en manos de los "
            "secuestradores|entre los rehenes|como rehenes",
            "kidnapped",
        ),
    }
)

# The subject suffers these.
EVENT_VERBS = Phrases(
    {
        **each(
            "murió|murieron|muere|mueren|muera|mueran|muriera|murieran|muriese|muriesen|morir|moriría|morirían|morirá|"
            "morirán|moría|morían|muriendo|"
            + _verbs("fallec perec", "er") + "|fallezca|fallezcan|perezca|perezcan|"
            + "|".join(
                f"{verb} la vida"
                for verb in "perdió perdieron pierde pierden perder perdiera perdieran perdido perdían perdería "
                "perderían perderán perderá perdiendo perdía perdiesen perdiese".split()
            )
            + "|" + "|".join(
                f"{verb} signos vitales"
                for verb in "no contaba con|no contaban con|no tenía|no tenían|no presentaba|no presentaban|sin".split("|")
            )
            + "|dieron la vida|dio su vida|dieron su vida|dieron sus vidas|entregaron su vida|ofrendaron la vida|ofrendó su vida|ofrendaron sus vidas|cayeron abatidos|cayó abatido|cayeron muertos|cayó muerto|dejaron de existir|dejó de existir|fenecieron|feneció|expiraron|"
            "dejaron la vida|dejó la vida|se quitaron la vida|se quitó la vida|encontraron la muerte|encontró la muerte|"
            "hallaron la muerte|halló la muerte|morirse|murieran|ha muerto|han muerto|había muerto|habían muerto|habría muerto|"
            "habrían muerto|haya muerto|hayan muerto|habrá muerto|habrán muerto|sucumbieron|sucumbió" + "|" + "|".join(f"se {verb}" for verb in _verbs("ahog suicid ahorc mat", "ar").split("|")),
            "killed",
        ),
        **each(
            "|".join(
                f"{verb} {harm}"
                for verb in "sufrió sufrieron sufre sufren sufrido sufrir sufría sufriendo presenta presentan presentaron "
                "presentó recibió recibieron".split()
                for harm in "heridas lesiones quemaduras fracturas contusiones traumatismos golpes intoxicación "
                "politraumatismos disparos contusión quemadura cortes rasguños magulladuras hipotermia asfixia".split()
                for harm in (harm, f"diversas {harm}", f"graves {harm}", f"varias {harm}")
            ),
            "injured",
        ),
        **each(
            "|".join(
                f"{verb} {part}"
                for verb in "perdió perdieron perdido pierde pierden perdería perderá perder".split()
                for part in "un ojo|una pierna|una mano|un brazo|un pie|la pierna|el brazo|la mano|la vista|la visión|un dedo|"
                "la audición|ambas piernas|las dos piernas|las piernas|el pie|el ojo|la vista de un ojo|el conocimiento".split("|")
            ) + "|" + "|".join(
                f"{verb} {state}"
                for verb, states in (("está|se encuentra|permanece|sigue|continúa|quedó", "grave|muy grave|delicado|delicada"),
                                     ("están|se encuentran|permanecen|siguen|continúan|quedaron", "graves|muy graves"))
                for verb in verb.split("|") for state in states.split("|")
            ) + "|se lesionaron|se lesionó|se hirieron|se hirió|se quemaron|se quemó|se intoxicaron|se intoxicó|se fracturó|"
            "se fracturaron|requirieron hospitalización|requirió hospitalización|necesitaron atención médica|"
            "requirieron atención médica|necesitaron asistencia sanitaria|recibieron atención médica|recibieron asistencia médica|"
            "fueron a parar al hospital|acabaron en el hospital|terminaron en el hospital|acabó en el hospital|terminó en el hospital",
            "injured",
        ),
        **each(_verbs("enferm", "ar"), "infected"),
        **{
            f"{are} {the} {noun}": measure
            for measure, nouns in NOUNS.items() for noun in nouns.split("|") for the in ("los", "las") for are in ("son", "fueron", "eran")
        },
        **each("viven con el vih|viven con vih|vive con el vih|padecen la enfermedad|se enfermaron|se enfermó", "infected"),
        **each("se contagiaron|se contagió|se infectaron|se infectó|se han contagiado|contrajeron|contrajo|"
               "dieron positivo|dio positivo|han dado positivo|contraído", "infected"),
        **each(
            _verbs("desaparec", "er") + "|desaparezca|desaparezcan|no aparecen|no han aparecido|no ha aparecido|"
            "no han sido localizados|no han sido localizadas|no ha sido localizado|no ha sido localizada|"
            "no han sido encontrados|no han sido encontradas|no han sido hallados|no han sido halladas|"
            "nunca fueron hallados|nunca fueron encontrados|nunca aparecieron|nunca fueron localizados|"
            "no fueron hallados|no fueron encontrados|no fueron localizados|no habían sido localizados|"
            "se dan por desaparecidos|se da por desaparecido|no han sido rescatados|no habían aparecido|no aparecieron|"
            "no pudieron ser localizados|no pudieron ser hallados|nunca regresaron" , "missing",
        ),
        **each("recuperaron la libertad|recuperó la libertad|recobraron la libertad|quedaron en libertad" , "rescued"),
        **each("se refugiaron|se refugió|se refugian|se han refugiado|se habían refugiado|buscaron refugio|han buscado refugio|"
               "se desplazaron forzosamente|se vieron obligados a huir|se vieron obligadas a huir|se han visto obligados a huir|"
               "se vieron obligadas a abandonar|se vieron obligados a abandonar|se han visto obligadas a huir|"
               "tuvieron que huir|tuvieron que abandonar|debieron abandonar|debieron huir|se exiliaron|se quedaron sin hogar|"
               "se quedaron sin casa|se quedaron sin techo|huyó de su casa", "displaced"),
        **each("huyeron|huyen|huían|han huido|habían huido|huyendo", "fled"),
        **each(
            "|".join(
                f"{verb} {homes}"
                for verb in "perdieron perdido perdió abandonaron abandonado abandonan abandonar dejaron dejado huyeron "
                "huido huyen huir salir".split()
                for home in "hogares casas viviendas hogar domicilios pueblos".split()
                for homes in (f"sus {home}", f"de sus {home}", f"su {home}")
            ),
            "displaced",
        ),
    }
)  # fmt: skip

# The object suffers these, with or without the preposition before people.
_LIFE = " la vida de| la vida a| con la vida de| las vidas de| con las vidas de".split("|")
_SCOURGES = "peste gripe epidemia pandemia viruela fiebre tifus cólera virus plaga hambruna riada".split()
HARM_VERBS = Phrases(
    {
        **each(
            _verbs("mat asesin masacr fusil degoll decapit acribill ultim linch ahog estrangul neutraliz ajustici envenen aniquil "
                     "fulmin electrocut aplast carboniz calcin descuartiz lapid", "ar")
            + "|" + _verbs("enterr", "ar", " a") + "|entierran a|entierra a"
            + "|" + _verbs("abat", "ir") + "|" + _verbs("ejecut", "ar", " a") + "|se suicidaron|"
            + _verbs("acab cobr cost arrebat quit seg", "ar", *_LIFE) + "|cuesta la vida a|cuestan la vida a|"
            "dio de baja a|dieron de baja a|siega la vida de|dio muerte a|dieron muerte a|da muerte a|dan muerte a|dar muerte a|dando muerte a|se llevó la vida de|"
            "se llevaron la vida de|se ha llevado la vida de|se llevó por delante a|se llevó por delante la vida de|"
            "causó la muerte a|" + _verbs("termin apag trunc", "ar", " con la vida de", " la vida de") + "|muerte de|muertes de|muerte a|asesinato de|asesinatos de|homicidio de|fallecimiento de|"
            "deceso de|ejecución de|matanza de|masacre de|cuerpos de|cadáveres de|cuerpo de|cadáver de|restos de|"
            "cuerpo sin vida de|cuerpos sin vida de|feminicidio de|" + "|".join(
                f"{noun} {how} de"
                for noun in ("muerte", "asesinato", "muertes")
                for how in ("a tiros", "a balazos", "a puñaladas", "a golpes", "violenta", "por disparos", "por ahogamiento", "por asfixia",
                            "a cuchilladas", "en prisión", "bajo custodia", "violentas", "en combate")
            ) + "|"
            "suicidio de|linchamiento de|"
            + "|".join(f"{scourge} se llevó a" for scourge in _SCOURGES),
            "killed",
        ),
        **each(
            "|".join(f"{verb} {harm}" for verb in "causó causando causar causaron provocó provocando provocaron produjo ocasionó".split()
                     for harm in ("heridas", "lesiones", "quemaduras", "graves heridas", "graves lesiones")) + "|"
            "hirió|hirieron|hiere|hieren|hiriendo|herir|herido|hiriera|heridas a|heridas leves a|heridas graves a|"
            "lesiones a|lesiones graves a|quemaduras a|heridas de bala a|heridas de diversa consideración a|"
            + _verbs("lesion atropell intoxic apuñal bale mutil acuchill hospitaliz arroll apale tirote balace machete magull", "ar"),
            "injured",
        ),
        **each(
            "detuvo|detuvieron|detiene|detienen|detenía|detener|detenido|deteniendo|detendrá|detuviera|detuvieran|"
            + _verbs("arrest captur apres encarcel demor", "ar") + "|" + _verbs("atrap", "ar", " a") + "|" + _verbs("aprehend", "er")
            + "|detención de|detenciones de|arresto de|captura de|aprehensión de|encarcelamiento de",
            "detained",
        ),
        **each(_verbs("rescat salv liber auxili", "ar") + "|" + _verbs("socorr", "er") + "|rescate de|liberación de|salvamento de|a salvo a", "rescued"),
        **each(_verbs("secuestr rapt plagi", "ar") + "|secuestro de|rapto de|rehenes a|plagio de|en su poder a|retuvo|retuvieron|retiene|"
            "retienen|como rehenes a|en cautiverio a", "kidnapped"),
        **each(
            _verbs("evacu desplaz desaloj", "ar") + "|evacúa|evacúan|evacuación de|desplazamiento de|desalojo de|"
            "éxodo de|huida de",
            "displaced",
        ),
        **each(_verbs("contagi infect", "ar"), "infected"),
        **each(_verbs("afect damnific perjudic", "ar", " a"), "affected"),
        **each("desaparición de", "missing"),
    }
)  # fmt: skip
