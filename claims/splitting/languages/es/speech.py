"""Spanish words of saying: "clause" verbs report a statement, "speech" verbs only stand beside a quotation."""

from claims.splitting.words import Phrases, each, listed

_AR = listed("a an ó aron aba aban ando aría arían ará arán aran")
_CLAUSE_AR = listed(
    "afirm asegur inform report declar señal indic explic agreg manifest coment destac recalc remarc subray reiter "
    "denunci anunci confirm detall precis puntualiz notific comunic relat consider apunt alert revel estim calcul "
    "resalt argument aclar acot enfatiz especific expres vaticin augur pronostic recomend record plante aleg notific "
    "enfatiz document aventur adelant pens justific matiz constat public lament celebr rechaz ratific "
    "avis avanz vocifer "
    "garantiz proclam critic reproch reclam acus ironiz razon interpret deplor juzg diagnostic mencion "
    "inform juzg cuestion"
)
_SPEECH_AR = listed(
    "exclam pregunt remat continu finaliz zanj espet sentenci bromead brome grit apostill implor exhort "
    "terci llam calific catalog cit"
)

_CLAUSE = listed(
    "dijo dijeron dice dicen decía decían diciendo diría dirá dije decimos sostuvo sostuvieron sostiene "
    "sostienen sosteniendo "
    "sostenía añadió añadieron añade añaden añadiendo añadía admitió admitieron admite admiten admitiendo insistió "
    "insistieron insiste insisten insistiendo refirió refirieron refiere refieren mantuvo mantuvieron mantiene expuso "
    "expusieron expone exponen concluyó concluyeron concluye concluyen concluyendo prometió prometieron "
    "promete prometen "
    "cree creen creía creyó respondió respondieron responde responden respondiendo reconoció "
    "reconocieron reconoce reconocen "
    "coincidió coincidieron coincide coinciden escribió escribieron escribe escriben escribiendo sugirió "
    "sugirieron sugiere "
    "sugieren predijo predice predicen predijeron advirtió advirtieron advierte advierten advirtiendo "
    "advertía desmintió "
    "desmintieron desmiente niega niegan negó negaron negando opina opinan opinó opinaba contó contaron "
    "cuenta cuentan "
    "contaba replicó replicaron replica recuerda recuerdan confiesa confesó confesaron contestó contestaron contesta "
    "demuestra demuestran demostró demostraron muestra muestran mostró prevé prevén previó previeron supone "
    "descubrió descubrieron averiguó temen teme plantea plantean planteó establece estableció arguyó "
    "arguye aduce adujo "
    "asevera aseveró aseveraron evidencia juró juraron reza rezaba arrojó asume informa informan leía lee "
    "recoge recogió cifra cifró sentencia"
)
_SPEECH = listed(
    "pide piden pidió pidieron siguió prosiguió cerró dirigió llamó tachó tilda tildó calificó describió "
    "describe define definió refirió"
)

CUE_VERBS = Phrases(
    {
        **{stem + ending: "speech" for stem in _SPEECH_AR for ending in _AR},
        **dict.fromkeys(_SPEECH, "speech"),
        **{stem + ending: "clause" for stem in _CLAUSE_AR for ending in _AR},
        **dict.fromkeys(_CLAUSE, "clause"),
        **each(
            "dejó en claro|dejó claro|dejaron claro|dio a conocer|dieron a conocer|da a conocer|hizo saber|"
            "puso de manifiesto|dio cuenta de|dejó saber|deja claro|hizo notar|quiso dejar claro|tuiteó|"
            "publicó|salió a decir|da cuenta de|se quejó de|se jactó de|dio por hecho|hizo hincapié en|"
            "puso énfasis en",
            "clause",
        ),
    }
)  # fmt: skip

_PARTICIPLES = listed(
    "dicho sostenido añadido admitido insistido referido expuesto concluido prometido creído respondido reconocido "
    "coincidido escrito sugerido predicho advertido desmentido negado opinado contado replicado confesado contestado "
    "demostrado mostrado previsto descubierto temido planteado establecido aseverado jurado"
)
CUE_PARTICIPLES = Phrases(
    {
        **{stem + "ado": "clause" for stem in _CLAUSE_AR},
        **dict.fromkeys(_PARTICIPLES, "clause"),
        **{stem + "ado": "speech" for stem in _SPEECH_AR},
        **dict.fromkeys(listed("pedido descrito definido"), "speech"),
    }
)

SOURCE_CUES = Phrases(
    "según|de acuerdo con|de acuerdo a|conforme a|a juicio de|en opinión de|a decir de|en palabras de|"
    "tal como informó|en voz de"
)
NOT_SOURCES = listed("p r pregunta respuesta sea cada corresponda convenga caso se si como cuando")
CLAUSE_GAPS = listed(
    "también además asimismo igualmente ayer hoy entonces luego después este esta a al en ante por durante tras de "
    "incluso nuevamente así finalmente recientemente categóricamente tajantemente — – - , les le previamente hace "
    "mediante vía desde públicamente ahora siempre antes textualmente aún enfáticamente"
)
PREVERBALS = listed(
    "se le les lo no ya también además nos me siempre asimismo así sólo solo ha han había habían habría incluso "
    "igualmente luego después entonces mismo misma nunca aún hoy ayer todavía recientemente finalmente este"
)
COORDINATORS = listed("y e pero aunque pues mientras sino ni además porque donde tras")
CLAUSE_WORDS = listed("que cuando mientras si como donde porque aunque pues pero y e ni sino quien quienes cuyo cual")
SUBJECT_PRONOUNS = listed("él ella ellos ellas este ésta éste aquel esta")
SENTENCE_ADVERBS = Phrases(
    "sin embargo|no obstante|además|también|mientras|mientras tanto|por su parte|asimismo|por otra parte|"
    "por otro lado|"
    "finalmente|luego|después|entonces|así|incluso|en tanto|en tanto que|al respecto|en ese sentido|en este sentido|"
    "posteriormente|a su vez|de igual forma|igualmente|por ello|por eso|por último|según|ahora|ya|y|pero|pues|tampoco|"
    "en respuesta|en cambio|de hecho|es decir|por ejemplo|previamente|recientemente|aunque|tanto"
)
TITLES = listed(
    "presidente presidenta expresidente expresidenta ministro ministra exministro primer primera "
    "vicepresidente senador "
    "senadora diputado diputada gobernador gobernadora alcalde alcaldesa secretario secretaria canciller rey reina "
    "príncipe papa doctor doctora dr dra sr sra señor señora general coronel fiscal juez jueza don doña embajador "
    "embajadora candidato candidata líder portavoz director directora panista morenista lic ing san el la los las "
    "pontífice obispo cardenal capitán comisario actriz actor cantante empresario"
)
NAME_JOINERS = listed("de del la las los y")
NAMING_WORDS = listed(
    "llamado llamada llamados llamadas denominado denominada denominados denominadas titulado titulada "
    "apodado apodada "
    "apodo alias nombre nombrado bautizado bautizada conocido conocida mote película libro canción serie "
    "programa disco "
    "álbum obra operación novela documental hospital escuela revista periódico diario sector restaurante "
    "barco colegio "
    "término palabra palabras título plan proyecto campaña palabra"
)
WORDING_NOUNS = listed(
    "frase leyenda lema consigna pancarta cartel grito gritos mensaje mensajes texto letrero coro "
    "inscripción como manta "
    "titular comentario"
)
SPOKEN_WORDS = listed(
    "yo me mí mi mis conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras tú te ti tu tus contigo vos usted "
    "ustedes vosotros vosotras os vuestro vuestra soy estoy voy tengo he hago puedo quiero sé creo digo debo pido veo "
    "fui estuve hice tuve pude quise dije era somos estamos vamos tenemos hemos hacemos podemos queremos sabemos creemos "
    "debemos pedimos vemos seremos estaremos vamos iremos tendremos haremos podremos fuimos estuvimos hicimos tuvimos "
    "pudimos quisimos seré estaré iré tendré haré podré gracias"
)
