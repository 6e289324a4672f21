"""Spanish."""

from claims.splitting.languages import LanguagePack, held_by
from claims.splitting.languages.es import (
    casualties,
    currencies,
    events,
    figures,
    genders,
    grammar,
    matching,
    people,
    places,
    reckoning,
    speech,
    times,
    tolls,
    tone,
    verbs,
)
from claims.splitting.words import Phrases, each, listed

PACK = LanguagePack(
    **held_by(
        casualties, currencies, events, figures, genders, grammar, matching, people, places, reckoning, speech, times, tolls, tone, verbs
    ),
    slug="es",
    sentence_starters=listed(
        "el la los las lo un una unos unas su sus este esta estos estas ese esa esos esas esto eso aquel aquella "
        "él ella ellos ellas y pero en según además también por para con sin desde hasta tras durante ante entre "
        "si cuando mientras aunque como no ni nadie nada ningún ninguna todo todos todas otro otra otros otras "
        "algunos algunas varios varias muchos muchas ambos así ahora ayer hoy mañana luego después antes entonces"),
    abbreviations=listed(
        "sr sra srta sres sras dr dra dres d dña prof profa ing lic licda arq abg mtro mtra gral cnel tte cap capt "
        "cmdte sgto cbo alm mons fr fray hno hna pbro rvdo sto sta av avda bvd blvd ctra pza plza cdad edif esq izq "
        "dcha dpto depto prov mun gob pte dip sen sec cía hnos admón aprox cf ej vs tel telf ext máx mín etc cit op "
        "ee uu trad dir"),
    number_abbreviations=listed(
        "no núm num nro nº art arts pág págs pag fig figs cap caps vol vols ed inc apdo párr sec km ene feb mar abr "
        "may jun jul ago sep sept set oct nov dic lun mart mié miérc jue vie sáb dom hab"),
    of_words=frozenset({"de", "del"}),
    base_verbs=frozenset(),
    plural_subjects=frozenset(),
    present_endings=("a", "e"),
    pronoun_endings=(),
    bare_auxiliaries=listed("ser estar quedar"),
    object_pronouns=listed("la lo los las"),
    relatives=listed("que quien quienes cual cuales"),
    clause_breaks=listed("; : . ! ? mientras cuando pero tras donde después antes sino porque \" « » “ ”"),
    plural_endings=("s",),
    decimal_mark=",",
    company_words=listed("con"),
    further_ones=listed("más segundo segunda tercero tercera tercer cuarto cuarta quinto quinta"),
    bare_ones=listed("uno una otro otra"),
    bare_scales=frozenset({"mil"}),
    number_joiners=Phrases(["y"]),
    joins_hundreds=False,
    number_fillers=listed("otros otras los las a unos unas ya un una total de ahora"),
    range_openers=frozenset({"entre"}),
    range_joiners=listed("a o u hasta"),
    either_words=listed("o u"),
    opened_range_joiners=frozenset({"y"}),
    climb_openers=frozenset({"de", "desde"}),
    change_stems=(
        "sub", "aument", "baj", "pas", "crec", "cay", "cae", "elev", "reduc", "reduj", "ascend", "asciend", "desc",
        "increment", "disminu", "ampl", "recort", "salt", "multiplic", "rebaj", "modific", "cambi", "evoluc", "revis",
        "actualiz", "dupl", "tripl",
    ),
    numbered=listed(
        "artículo artículos art núm número numero no nº ley página pág canal fase ruta nivel categoría grupo distrito "
        "expediente decreto resolución capítulo inciso kilómetro km calle avenida apartado g línea zona "
        "sección circuito minuto casilla fila apartado párrafo anexo dorsal habitación folio "
        "top número"),
    clock_openers=frozenset({"las"}),
    clock_times=Phrases(
        "de la mañana|de la tarde|de la noche|de la madrugada|am|pm|a.m|p.m|a . m|p . m|hrs|del mediodía|gmt|utc|cet"
    ),
    clock_nouns=Phrases(["horas", "h", "hs", "hora", "y media", "y cuarto", "en punto"]),
    age_tails=Phrases(["años de edad", "meses de edad", "añitos", "años cumplidos"]),
    age_in_years_leads=Phrases(each("desde los|antes de los", "of_somebody") | each(
        "a los|a sus|desde sus|a partir de los|con apenas|con solo|con sólo|el más pequeño de|la más pequeña de|"
        "el más joven de|la más joven de|el menor de|la menor de|"
        "el mayor de|la mayor de|el más chico de|la más chica de|los más pequeños de|el benjamín de", "always"
    )),
    age_leads=Phrases(
        "con edad de|edad de|de edad de|mayores de|menores de|mayor de|menor de|edades entre"
    ),
    age_links=frozenset({"de", "entre"}),
    age_joiners=listed("y a entre , unos"),
    number_idioms=Phrases("una pareja|un matrimonio|cada uno|cada una|dos pájaros de un|un tercio|una cuarta parte|"
        "una quinta parte|una tercera parte|un sinfín|un puñado|uno a uno|una a una|uno por uno|una por una|"
        "uno a otro|uno tras otro|una tras otra|cien por cien|una y otra vez|de uno en uno|mil gracias|uno cada|"
        "una cada|dos en dos"),
    chance_joiners=Phrases(["de cada"]),
    unit_leads=Phrases(each("magnitud|magnitud de|una magnitud de|de magnitud", "magnitude")),
    duration_leads=Phrases("hace|desde hace|durante|dentro de|a lo largo de|al cabo de|luego de|después de|tras|en|"
        "desde hacía|hacía"),
    duration_tails=Phrases("atrás"),
    hyphened_nouns=frozenset(),
    unit_modifiers=listed("de largas largos últimos últimas primeros primeras próximos próximas buenos buenas"),
    weights=Phrases(each("libras|libra", ("lb", 1))),
    weight_stems=("pes", "kilo"),
    currency_defaults={"$": "USD", "crown": ""},
    vote_tails=Phrases("a favor|en contra|abstenciones|votos en blanco"),
    groups=listed("grupo equipo panel comisión lista decena"),
    gatherings=listed("pareja matrimonio grupo equipo total familia banda cuadrilla pandilla célula"),
    open_measures=listed("killed injured detained kidnapped"),
    single_victims=listed(
        "muerto muerta fallecido fallecida herido lesionado lesionada desaparecido desaparecida detenido detenida "
        "arrestado arrestada secuestrado secuestrada rehén cadáver víctima capturado rescatado rescatada evacuado "
        "contagiado contagio deceso fallecimiento homicidio asesinato feminicidio"),
    has_final_nouns=False,
    has_late_subjects=True,
    verb_fillers=listed(
        "a al los las otros otras ayer hoy también total en unos este esta mañana un de sus todos todas hasta"),
    object_words=listed("a al"),
    object_markers=listed("a al"),
    people_verbs=Phrases(
        "capturó|capturaron|salvar|salvó|salvaron|salva|salvan|atrapó|atraparon|aplastó|aplastaron|"
        "sepultó|retuvo|retuvieron|retiene|retienen"
    ),
    deed_verbs=Phrases(
        "atrapó|atraparon|atrapan|atrapa|demoró|demoraron|demoran|retuvo|retuvieron|retiene|retienen|capturó|capturaron"
    ),
    possessive_relatives=listed("cuyo cuya cuyos cuyas"),
    singular_auxiliaries=listed("fue ha está es era había resultó quedó estaba estuvo permanece sigue será sería "
        "continúa acabó terminó"),
    verb_links=listed(
        "figura figuran figuraban tenido tenía tenían obligado obligada obligados obligadas forzados forzadas puede pueden podría podrían pudo "
        "pudieron podrá podrán debe deben debió debieron tuvo tuvieron tiene tienen "
        "tendrán tuvieran que ser sido siendo se visto vista vistos vistas vio vieron ve ven haber haberse han ha "
        "habría habrían de a ya aún todavía también gravemente levemente luego después mortalmente encontrado "
        "encontrados encontradas encontrada localizado localizados dado dados declarado declarados"
    ),
    noun_prepositions=listed("de del en por con contra para sin sobre entre desde hacia a al según ante bajo"),
    change_adverbs=frozenset(),
    namings=Phrases(
        "identificado como|identificada como|identificado por|identificado con el nombre de|"
        "identificada con el nombre de|llamado|llamada|de nombre|conocido como|conocida como|"
        "que respondía al nombre de|que se llamaba|de apellido|apodado|alias|quien fue identificado como|"
        "quien fue identificada como|identificados como|cuyo nombre es"
    ),
    attributes=frozenset(),
    list_joiners=listed(", y e más :"),
    rate_nouns=listed("cada habitante habitantes nacidos nacimientos mujeres niños personas alumnos"),
    ordinal_weekdays=frozenset(),
    has_capital_months=False,
    day_nouns=frozenset({"día"}),
    person_relatives=listed("quien quienes cuyo cuya cuyos cuyas"),
    source_verbs=listed("pudo podido saber observar comprobar verificar constatar averiguar ha han había dio conocer a se puede pueden cuenta consta"),
    complementizers=frozenset({"que"}),
    infinitive_endings=("ar", "er", "ir"),
    not_clause_leads=frozenset(),
    claimant_prepositions=frozenset(),
    passive_auxiliaries=listed("fue fueron es son era eran sido siendo ser será está están"),
    impersonal_pronouns=frozenset({"se"}),
    impersonal_blocks=listed("no como ni tampoco nunca"),
    impersonal_subjects=frozenset(),
    postverbals=listed("también además así hoy ayer luego después entonces propio propia"),
    adverb_endings=("mente",),
    resuming_words=listed("y pero sino aunque pues porque"),
    quotation_leads=listed(": , que en también además hoy ayer — -"),
    manner_words=listed("como tal y cual según"),
    object_leads=listed("a al que tal tales dicha dichas dicho dichos esa esas ese esos cualquier"),
    has_claimant_before_late_cue=False,
    view_words=frozenset({"para"}),
    origin_words=frozenset({"desde"}),
    plural_verb_endings=("n",),
    neuter_articles=frozenset({"lo"}),
    agent_words=frozenset({"por"}),
    and_words=frozenset({"y", "e"}),
    giving_stems=("notific", "report", "inform", "confirm", "cifr", "comunic", "document", "admit", "reconoc",
        "lament", "denunci"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    elides_subjects=True,
    subject_ends=frozenset(),
    absolute_leads=frozenset(),
    title_modifiers=frozenset(),
    has_two_surnames=True,
    definite_articles=listed("el la los las"),
    future_endings=("ará", "erá", "irá", "arán", "erán", "irán", "drá", "drán"),
    past_endings=("ó", "aron", "ieron", "yeron", "jeron", "aba", "aban"),
    attribution="Según {claimant}, {content}",
    late_attribution="{content}, según {claimant}",
    gerund_endings=("ando", "iendo", "yendo"),
    lasting_adverbs=Phrases("ahora|hasta ahora|por ahora|por el momento|de momento|antes|previamente|recientemente|ya|"
        "ni|sí|solo|sólo|tampoco|tanto|incluso|según"),
    bare_connectors=listed("y e pero además también"),
    lasting_capitals=frozenset(),
)  # fmt: skip
