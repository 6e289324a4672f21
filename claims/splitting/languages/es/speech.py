"""Spanish words of saying, by trait: "clause" verbs report a statement, "tight" ones with a "que"
right behind them, "speech" verbs only stand beside a quotation,
"reflexive" ones have a "se" of their own, "infinitive" ones report behind certain words ("al decir que") and
"impersonal" ones name nobody ("trascendió que")."""

from claims.splitting.words import Phrases, listed

_AR = listed("a an ó aron aba aban ando ará arán aría arían ara aran")
_ER = listed("e en ió ieron ía ían iendo erá erán ería erían")
_IR = listed("e en ió ieron ía ían iendo irá irán iría irían")
_UIR = listed("ye yen yó yeron ía ían yendo irá irán iría irían")

_CLAUSE_AR = listed(
    "aclar acot acredit adelant afirm agreg alarde aleg alert anot anticip anunci apunt argument "
    "asegur asever augur aventur averigu avis calcul cifr certific coment comprob comunic confes confirm "
    "conjetur consider consign constat contest corrobor declar denunci deplor descart "
    "destac desliz detall diagnostic dictamin divulg document dud enfatiz especific especul "
    "estim evidenci explic expres festej garantiz indic inform insinu interpret ironiz juzg jur justific "
    "lament manifest matiz mencion narr neg notific observ opin pens plante postul precis proclam "
    "pronostic puntualiz ratific razon reafirm recalc rechaz record refut reiter relat remarc "
    "replic report reproch resalt reseñ revel sentenci señal sospech subray testific testimoni tuite vaticin "
    "verific vocifer"
)
# Who goes to find something out says nothing yet.
_INQUIRIES = listed("averigu comprob detect determin encontr hall not observ prob verific")
_CHANGED_AR = listed("comprueb recuerd nieg piens confies manifiest sugier adviert desmient")
_CLAUSE_ER = listed("cre promet entend entiend")
_CLAUSE_IR = listed("añad admit insist coincid escrib transmit difund asum percib descubr esgrim advert adviert infer")
_CLAUSE_UIR = listed("conclu intu argu")
_CLAUSE = listed(
    "dice dicen dijo dijeron dijera dijeran decía decían dirá dirán diría dirían diciendo dije decimos "
    "predice predicen predijo predijeron predecía predecían "
    "sostiene sostienen sostuvo sostuvieron sostenía sostenían sostendrá sostendría sosteniendo "
    ""
    "expone exponen expuso expusieron exponía exponiendo "
    "advirtió advirtieron advirtiendo sugiere sugieren sugirió sugirieron sugería sugerían sugiriendo "
    "infiere infieren infirió infirieron "
    "desmiente desmienten desmintió desmintieron desmentía desmintiendo "
    "reconoce reconocen reconoció reconocieron reconocía reconocían reconocerá reconocería reconociendo "
    "agradece agradecen agradeció agradecieron previene previenen previno previnieron prevenía previniendo "
    "aduce aducen adujo adujeron aducía aduciendo deduce deducen dedujo dedujeron deduciendo arguyó arguye "
    "repite repiten repitió repitieron repitiendo repetía repetían repetirá repetirán repetiría creyó creyeron creyendo "
    "prevé prevén previó previeron preveía preveían previendo prevería "
    ""
    "reza rezan rezaba "
)
# Verbs that take other things too: their "que" must follow at once.
_TIGHT_AR = listed(
    "acus apost apreci avanz celebr cont critic cuestion demostr detect determin encontr fall filtr hall ilustr mostr "
    "not objet prob public reflej registr valor"
)
_CHANGED_TIGHT_AR = listed("cuent muestr demuestr encuentr prueb apuest")
_TIGHT_ER = listed("respond defend defiend")
_TIGHT = listed(
    "refiere refieren refirió refirieron refería refiriendo establece establecen estableció establecieron "
    "estableciendo resuelve resuelven resolvió resolvieron resolviendo arroja arrojan arrojó arrojaron arrojando "
    "recoge recogen recogió recogieron mantiene mantienen mantuvo mantuvieron mantenía mantenían manteniendo lee leía "
    "supone suponen supuso supusieron suponía suponían suponiendo"
)
_REFLEXIVE = listed("quej jact vanaglori lament congratul felicit disculp excus justific ratific reafirm enorgullec")
_LIGHT_VERBS = {
    "dejó dejaron deja dejan dejaba dejando": "claro|en claro|patente|constancia de|entrever|saber|sentado",
    "puso pusieron pone ponen poniendo": "de manifiesto|de relieve|énfasis en|el acento en|el foco en|en duda",
    "hizo hicieron hace hacen haciendo": "saber|constar|notar|ver|hincapié en|énfasis en",
    "dio dieron da dan dando": "a conocer|a entender|por hecho|por sentado|por seguro|por descontado|por probado|por acreditado|por demostrado|por bueno|cuenta de|fe de",
    "llegó llegaron llega llegan": "a la conclusión de",
    "salió salieron": "a decir|a desmentir|a aclarar",
    "está están estaba estaban es": "convencido de|convencida de|convencidos de|convencidas de|de la opinión de|"
    "seguro de|segura de|seguros de|seguras de|seguro|segura|seguros|seguras",
    "tiene tienen tenía tenían": "claro|constancia de|la certeza de",
}  # fmt: skip
_SHOWN = (
    "convencido|convencida|convencidos|convencidas|seguro|segura|seguros|seguras|confiado|confiada|confiados|confiadas"
)
_SPEECH_AR = listed(
    "exclam pregunt remat continu finaliz zanj espet bromead brome grit apostill implor exhort "
    "terci llam calific catalog cit reclam recomend murmur susurr musit farfull balbuce tartamude solloz resopl bram "
    "chill clam increp recrimin reflexion rememor fanfarrone contraatac suplic elogi fustig sintetiz conmin interpel "
    "descalific etiquet retruc abuche desafi analiz ejemplific apremi rezong refunfuñ protest redonde remach teoriz "
    "machac aconsej"
)
_SPEECH = listed(
    "pide piden pidió pidieron siguió prosiguió cerró dirigió llamó tachó tilda tildó calificó describió "
    "describe define definió definen definieron describen describieron calificaron llamaron tacharon tildaron tilda "
    "prosigue prosiguen prosiguieron repuso repusieron inquirió inquiere gruñó gruñe gimió rugió tronó rogó soltó "
    "instó instaron exigió exigieron exige exigen profirió profirieron coreó corearon coreaba coreaban coreando "
    "entonó entonaron entonaban sonrió sonríe rió bautizó bautizaron arremetió arremetieron resumió resumieron resume"
)
# Verbs that speak with a "se" of their own beside a quotation.
_SPEECH_REFLEXIVE = [
    *(stem + ending for stem in listed("lament pregunt sincer desahog indign burl mof ufan explay") for ending in _AR),
    *listed("defendió defendieron defiende despidió despide despidieron rió"),
]
# What a reporter says that somebody left unsaid.
_WITHHELD = (
    "evitó|evitaron|evita|eludió|eludieron|elude|rehusó|rehusaron|rehúsa|declinó|declinaron|declina|se negó a|"
    "se negaron a|se niega a|no quiso|no quisieron|no quiere|no dio|no dieron|no ofreció|no ofrecieron|no facilitó|"
    "no facilitaron|no aportó|no proporcionó|no entró en|no entraron en|no respondió|no respondieron|no hizo|"
    "sin precisar|sin aclarar|sin detallar|sin especificar|sin dar|sin ofrecer|sin entrar en|sin revelar|"
    "sin mencionar|sin aportar|sin concretar|sin citar|sin nombrar|sin decir"
)
_IMPERSONAL = listed("trascendió trasciende consta constaba")
_IMPERSONAL_PHRASES = (
    "se supo|se rumorea|se rumoreaba|se rumora|se dice|se decía|se dijo|se desprende|se cree|"
    "se comenta|corre el rumor de|circula la versión de|circuló la versión de"
)
_INFINITIVES = listed(
    "decir predecir sostener mantener suponer exponer advertir sugerir referir inferir desmentir reconocer establecer "
    "agradecer aducir deducir repetir prever resolver creer prometer responder defender entender añadir admitir "
    "insistir coincidir escribir transmitir asumir percibir descubrir esgrimir concluir intuir"
)

_SPEECH_INFINITIVES = listed("corear entonar cantar gruñir describir definir proseguir soltar")

CUE_VERBS = Phrases(
    {
        **{stem + ending: "speech" for stem in _SPEECH_AR for ending in _AR},
        **dict.fromkeys(_SPEECH, "speech"),
        **{f"se {verb}": "speech" for verb in _SPEECH_REFLEXIVE},
        **{stem + ending: "clause" for stem in _CLAUSE_AR for ending in _AR},
        **{stem + ending: "clause" for stem in _CHANGED_AR for ending in ("a", "an")},
        **{stem + ending: "clause" for stem in _CLAUSE_ER for ending in _ER},
        **{stem + ending: "clause" for stem in _CLAUSE_IR for ending in _IR},
        **{stem + ending: "clause" for stem in _CLAUSE_UIR for ending in _UIR},
        **dict.fromkeys(_CLAUSE, "clause"),
        **{stem + ending: "tight" for stem in _TIGHT_AR for ending in _AR},
        **{stem + ending: "tight" for stem in _CHANGED_TIGHT_AR for ending in ("a", "an")},
        **{stem + ending: "tight" for stem in _TIGHT_ER for ending in _ER},
        **dict.fromkeys(_TIGHT, "tight"),
        **{
            f"{verb} {rest}": "clause"
            for verbs, phrases in _LIGHT_VERBS.items()
            for verb in verbs.split()
            for rest in phrases.split("|")
        },
        "quiso dejar claro": "clause",
        **{f"se {stem}{ending}": "reflexive" for stem in _REFLEXIVE for ending in _AR},
        **{f"se {verb}": "reflexive" for verb in listed("comprometió comprometieron compromete comprometen comprometerá")},
        **{f"se {verb} {word} de": "reflexive" for verb in ("mostró", "mostraron", "muestra", "dijo", "declaró")
           for word in _SHOWN.split("|")},
        **dict.fromkeys([stem + "ar" for stem in (_CLAUSE_AR | _TIGHT_AR) - _INQUIRIES] + list(_INFINITIVES), "infinitive"),
        **dict.fromkeys([stem + "ar" for stem in _SPEECH_AR] + list(_SPEECH_INFINITIVES), "infinitive"),
        **dict.fromkeys(_WITHHELD.split("|"), "withheld"),
        **dict.fromkeys(_IMPERSONAL, "impersonal"),
        **dict.fromkeys(_IMPERSONAL_PHRASES.split("|"), "impersonal"),
    }
)  # fmt: skip

_PARTICIPLES = listed(
    "dicho sostenido mantenido añadido admitido insistido referido expuesto concluido prometido creído respondido "
    "reconocido coincidido escrito sugerido predicho advertido desmentido contado confesado defendido entendido "
    "demostrado mostrado previsto descubierto establecido repetido resuelto agradecido deducido aducido "
    "supuesto inferido transmitido asumido argüido"
)
CUE_PARTICIPLES = Phrases(
    {
        **{stem + "ado": "clause" for stem in _CLAUSE_AR},
        **{stem + "ado": "tight" for stem in _TIGHT_AR},
        **{stem + "ado": "reflexive" for stem in listed("quej jact vanaglori")},
        **dict.fromkeys(_PARTICIPLES, "clause"),
        **{stem + "ado": "speech" for stem in _SPEECH_AR},
        "comprometido": "reflexive",
        **dict.fromkeys(listed("pedido descrito definido"), "speech"),
    }
)

SOURCE_CUES = Phrases(
    "según|de acuerdo con|de acuerdo a|conforme a|a juicio de|al juicio de|en opinión de|a decir de|en palabras de|"
    "en voz de|a ojos de|al decir de|a entender de|en boca de|de acuerdo al|conforme al|a juicio del|en opinión del|"
    "a decir del|en palabras del|desde el punto de vista de|desde el punto de vista del".split("|")
    + [
        f"{lead} {verb}"
        for lead in ("como", "tal como", "tal y como")
        for verb in listed(
            "informó informaron informa señaló señalaron señala explicó explicaron explica indicó indicaron indica "
            "afirmó afirmaron afirma detalló detallaron anunció anunciaron reveló revelaron revela recordó recordaron "
            "recuerda apuntó apuntaron apunta confirmó confirmaron confirma precisó precisaron reconoció reconocieron "
            "aseguró aseguraron asegura sostuvo sostuvieron sostiene denunció denunciaron denuncia publicó publicaron "
            "adelantó adelantaron advirtió advirtieron admitió subrayó comentó relató manifestó declaró dijo dijeron"
        )
    ]
)
NOT_SOURCES = listed(
    "p r pregunta respuesta "
    "sea cada corresponda convenga caso se si como cuando qué cual cuál quién dónde vaya avanza avanzaba avance "
    "pasa pasaba pasen proceda corresponde con"
)
# What may stand between a verb of saying and its "que".
CLAUSE_GAPS = listed(
    "también además asimismo igualmente ayer hoy entonces luego después este esta a al en ante con por durante tras de "
    "incluso nuevamente así finalmente recientemente — – - , les le previamente hace mediante vía desde ahora siempre "
    "antes aún entre nos me probado probada acreditado acreditada demostrado demostrada constatado constatada"
)
# What somebody denies, repeats or confirms before "de que".
CLAIM_NOUNS = listed(
    "acusación acusaciones rumor rumores versión versiones información informaciones señalamiento señalamientos "
    "afirmación afirmaciones sugerencia sugerencias insinuación insinuaciones idea hipótesis tesis especulación "
    "especulaciones denuncia denuncias crítica críticas posibilidad teoría teorías creencia advertencia advertencias "
    "argumento sospecha sospechas noticia noticias reproche reproches "
    "opinión opiniones convicción convencimiento certeza impresión temor temores confianza preocupación inquietud"
)
# What opens a clause before the main one.
SUBORDINATORS = Phrases(
    "aunque|pese a que|pese a|a pesar de que|a pesar de|si bien|mientras|mientras que|cuando|después de que|"
    "después de|luego de que|luego de|tras|como|por más que|una vez que|en cuanto|desde que|antes de que|antes de|"
    "dado que|ya que|puesto que|debido a que|aun cuando|tan pronto como|al|sin|además de|si|donde|toda vez que"
)
NOUN_LEADS = listed(
    "la una un su sus cada de del con sin por el en bajo esta esa gran nueva al otra misma dicha ninguna alguna cualquier "
    "toda presunta supuesta como hay última primera segunda tercera mi tu nuestra las los"
)
# Forms that are nouns as often as they are verbs.
NOUN_CUES = listed("denuncia cuenta muestra prueba duda cifra nota sentencia reseña consigna falla promesa")
INFINITIVE_LEADS = listed("al a tras de por para en hasta quiso quisieron suele suelen solía pudo pudieron podido")
ADJUNCT_PREPOSITIONS = listed("a al ante en durante tras desde por mediante vía con sobre hacia hasta para")
PREVERBALS = listed(
    "se le les lo no ya también nos me os siempre asimismo así sólo solo ha han había habían habría habrían "
    "haya hayan hubo hubiera además incluso igualmente luego después entonces mismo misma mismos mismas nunca aún hoy "
    "ayer todavía recientemente finalmente este jamás tampoco allí ahora"
)
COORDINATORS = listed("y e pero aunque pues mientras sino ni además porque donde tras")
CONTRAST_WORDS = listed("mientras aunque pero sino")
CLAUSE_WORDS = listed(
    "que cuando mientras si como donde porque aunque pues pero y e ni sino quien quienes cuyo cuya cuyos cuyas cual"
)
# m, f: whom a pronoun can mean; p: many.
SUBJECT_PRONOUNS = {
    "él": "m", "ella": "f", "ellos": "mp", "ellas": "fp", "este": "m", "éste": "m", "esta": "f", "ésta": "f",
    "estos": "mp", "éstos": "mp", "estas": "fp", "éstas": "fp", "aquel": "m", "aquella": "f", "aquellos": "mp",
    "aquellas": "fp",
}  # fmt: skip
SENTENCE_ADVERBS = Phrases(
    "sin embargo|no obstante|además|también|mientras|mientras tanto|por su parte|por su lado|asimismo|por otra parte|"
    "por otro lado|finalmente|luego|después|entonces|así|incluso|en tanto|en tanto que|al respecto|en ese sentido|"
    "en este sentido|en esa línea|en esta línea|en la misma línea|posteriormente|a su vez|de igual forma|igualmente|"
    "por ello|por eso|por último|según|ahora|ya|y|pero|pues|tampoco|en respuesta|en cambio|de hecho|es decir|"
    "de su lado|de su parte|por su cuenta|en rueda de prensa|en conferencia de prensa|en un comunicado|en una entrevista|"
    "en declaraciones|en sus redes sociales|en redes sociales|en su cuenta de twitter|en su cuenta de x|"
    "por ejemplo|previamente|recientemente|aunque|tanto|ni|sí|solo|sólo|en paralelo|a la vez|en concreto|en total|"
    "en primer lugar|en segundo lugar|en todo caso|en cualquier caso|de momento|por el momento|por ahora|aun así|"
    "con todo|a continuación|más tarde|horas después|días después|minutos después|poco después|tras ello|"
    "en consecuencia|por tanto|por lo tanto|en definitiva|de nuevo|hasta ahora|antes|segundos después|acto seguido|dicho esto|en rueda de prensa"
)
# Words before a name that aren't part of it.
TITLES = listed(
    "presidente presidenta expresidente expresidenta mandatario mandataria exmandatario ministro ministra exministro "
    "exministra viceministro viceministra primer primera vicepresidente vicepresidenta senador senadora exsenador "
    "diputado diputada exdiputado legislador legisladora congresista asambleísta parlamentario parlamentaria gobernador "
    "gobernadora prefecto prefecta exprefecto exprefecta viceprefecto viceprefecta subprefecto subprefecta alcalde "
    "alcaldesa exalcalde intendente concejal concejala edil consejero consejera secretario "
    "secretaria subsecretario canciller rey reina príncipe princesa papa doctor doctora dr dra sr sra señor señora "
    "señorita general coronel comandante teniente sargento almirante fiscal fiscala exfiscal juez jueza magistrado "
    "magistrada don doña embajador embajadora cónsul candidato candidata excandidato líder lideresa portavoz vocero "
    "vocera director directora exdirector subdirector panista morenista priista lic ing san pontífice obispo arzobispo "
    "cardenal monseñor padre sor capitán capitana comisario comisaria comisionado comisionada inspector inspectora "
    "actriz actor cantante cineasta escritor escritora periodista empresario empresaria abogado abogada profesor "
    "profesora catedrático catedrática investigador investigadora científico científica economista analista experto "
    "experta historiador historiadora médico médica delantero delantera portero entrenador entrenadora técnico "
    "seleccionador jugador jugadora futbolista tenista piloto activista dirigente sindicalista delegado delegada "
    "procurador procuradora contralor contralora defensor defensora jefe jefa titular presidenciable coordinador "
    "coordinadora gerente rector rectora decano decana lehendakari president conseller consellera"
)
NAME_JOINERS = listed("de del la las los y")
NAMING_WORDS = listed(
    "llamado llamada llamados llamadas denominado denominada denominados denominadas titulado titulada "
    "apodado apodada "
    "apodo alias nombre nombrado bautizado bautizada conocido conocida mote película libro canción serie "
    "programa disco "
    "álbum obra operación novela documental hospital escuela revista periódico diario sector restaurante "
    "barco colegio "
    "caso ley trama efecto doctrina fondo clan cártel síndrome término palabra palabras título plan proyecto campaña palabra"
)
WORDING_NOUNS = listed(
    "frase frases leyenda leyendas lema lemas consigna consignas pancarta cartel grito gritos mensaje mensajes texto letrero coro "
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
# Whose view it is, shown by a possessive alone: whoever has the word.
OWN_VIEWS = Phrases(
    "a su juicio|en su opinión|a su entender|a su parecer|a su modo de ver|en opinión suya|a su criterio|bajo su criterio|según su criterio|a su ver|según su opinión|según su versión|según su relato"
)
# On what occasion something was said.
OCCASIONS = Phrases(
    "en una entrevista|en entrevista|en declaraciones|en unas declaraciones|en rueda de prensa|"
    "en una rueda de prensa|en conferencia de prensa|en una conferencia de prensa|en un comunicado|"
    "en una comparecencia|en un mensaje|en una carta|en un discurso|en diálogo con|en conversación con|"
    "durante una entrevista|durante una rueda de prensa|durante una conferencia de prensa|"
    "a través de un comunicado|a través de sus redes|a través de su cuenta|en sus redes sociales|"
    "en su cuenta de"
)
