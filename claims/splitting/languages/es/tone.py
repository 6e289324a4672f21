"""Spanish words of opinion, wish, advice and boilerplate, of comparison, and of what is to come."""

from claims.splitting.languages.es.verbs import FIRST_PERSONS
from claims.splitting.words import Phrases, each, listed


def _inflected(stems: str, endings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(stem + ending for stem in listed(stems) for ending in endings)


_GRADED = _inflected(
    """
    maravillos hermos vergonzos ridícul absurd fantástic magnífic estupend bochornos lamentabl patétic desastros nefast
    bellísim buenísim malísim espléndid delicios exquisit encantador entrañabl
    inmejorabl soporífer anodin mediocr insuls lúcid certer emotiv conmovedor deslumbrant sublim
    intolerabl inadmisibl injust inmoral indign indignant deplorabl repugnant
    nauseabund despreciabl mezquin cínic hipócrit torp insensat irresponsabl disparatad descabellad 
    escandalos aberrant insultant cobard
    """,
    ("o", "a", "os", "as", "e", "es"),
) + tuple(
    listed(
        "genial geniales brutal brutales cruel crueles vil viles atroz atroces demencial demenciales ruin ruines "
        "cursi patético tierno tierna tiernos tiernas ejemplar ejemplares"
    )
)
TONES = {
    "opinion": Phrases(
        "queda por ver|está por ver|habrá que ver|el tiempo dirá|al fin y al cabo|a fin de cuentas|en el fondo|"
        "no es de extrañar|no sorprende que|ni hablar de|se me dirá|se nos dirá|se dirá que|alguien dirá|habrá quien|"
        "hay quien|hay quienes|no nos engañemos|seamos sinceros|seamos serios|seamos honestos|digámoslo|"
        "dicho de otro modo|todos sabemos|nadie duda|nada más lejos|basta ya|para el recuerdo|para el olvido|"
        "de ensueño|de pesadilla|autoritario|autoritaria|autoritarios|autoritarias|arrogante|arrogancia|soberbia|"
        "incompetente|incompetencia|ineptitud|inepto|heroico|heroica|bárbaro|abominable|odioso|odiosa|grotesco|"
        "grotesca|obsceno|obscena|tremendo|tremenda|infame|deleznable|execrable|ejemplarizante|un desastre|"
        "un despropósito|un escándalo|un insulto|un error histórico|un gran error|creo que|creo|me parece|nos parece|"
        "en mi opinión|a mi juicio|a mi entender|a nuestro juicio|pienso que|opino que|afortunadamente|"
        "lamentablemente|por desgracia|por suerte|por fortuna|desgraciadamente|tristemente|francamente|sinceramente|"
        "honestamente|la verdad es que|sin duda|sin lugar a dudas|está claro|es evidente|es obvio|obviamente|"
        "evidentemente|por supuesto|claro que|desde luego|digno de admirar|admirable|increíble|vergüenza|desvergüenza|"
        "indignante|terrible|horrible|excelente|impresionante|crueldad|optimista|satisfacción|orgullo|orgulloso|"
        "orgullosa|orgullosos|ejemplo a seguir|es importante|es necesario|es urgente|es fundamental|es imprescindible|"
        "es preciso|es hora de|hay que|habría que|sería bueno|conviene|me alegra|nos alegra|lamento|celebro|me siento|"
        "nos sentimos|le agradezco|gracias a dios|merece|merecen|merecemos|disparate|un circo|una farsa|una burla|"
        "despropósito|esperpento|bochorno|infamia|traición|cobardía|hipocresía|cinismo|torpeza|sinsentido|barbaridad|"
        "aberración|una joya|obra maestra|un lujo|una delicia|una pena|una lástima|inaceptable que|una locura|"
        "un fracaso|semejante|qué pena|no hay derecho|prefiero|preferimos|preferiría|preferiríamos|sería bonito|"
        "sería lindo|sería hermoso|sería precioso|sería ideal|sería un sueño|sería un orgullo|sería una pena|"
        "sería un honor|sería más fácil|sería más difícil|sería mejor|sería peor|me gustaría|nos gustaría|sueña con|"
        "sueñan con|sueño con|soñamos con|perdí la fe|perdimos la fe|perdí la esperanza|perdimos la esperanza|"
        "sálvese quien pueda|no es justo|me duele|nos duele|con el corazón|el alma|qué lástima|a nadie le importa|"
        "demasiado tarde|nadie puede|no es casualidad|no cabe duda|cabe preguntarse|quizá|quizás|tal vez|lo mejor es|"
        "lo peor es|lo cierto es|lo importante es|el problema es que|gran avance|paso adelante|paso atrás|"
        "un gran paso|dirección correcta|motivo de preocupación|grave preocupación|buena noticia|mala noticia|"
        "gran noticia|buenas noticias|malas noticias|demagogia|demagógico|demagógica|populismo|auténtica joya|"
        "verdadera joya|clarísimo|clarísima|está cansado de|está cansada de|están cansados de|harto de|harta de|"
        "hartos de|hartas de|no es de recibo|da pena|da vergüenza|da rabia|da asco|dan ganas|no puede ser|"
        "no tiene sentido|no tiene nombre|no tiene perdón|tomadura de pelo|inhumano|inhumana|inhumanos|inhumanas|"
        "indecente|indecentes|impresentable|impresentables|chapuza|desfachatez|tan contentos|tan contentas|"
        "más prudente|es muy triste|es triste|muy orgullosos|sin vergüenza|sinvergüenzas|sinvergüenza|poco serio|"
        "poco seria|a su juicio|no tiene precio|estamos ante un|nos jugamos|da igual|es una vergüenza|es un orgullo|"
        "es un honor|es un placer|"
        + "|".join(_GRADED)
    ),
    "wish": Phrases(
        "ojalá|esperamos|espero que|deseamos|deseo que|les deseo|que descanse en paz|felicidades|felicitaciones|"
        "enhorabuena|bienvenidos|bienvenido|bienvenida|muchas gracias|mil gracias|gracias por|buenos días|"
        "buenas tardes|buenas noches|feliz año|feliz cumpleaños|feliz navidad|felices fiestas|un abrazo|un saludo|"
        "saludos|queridos lectores|querido lector|estimados lectores|estimado lector|hasta mañana|hasta pronto"
    ),
    "advice": Phrases(
        each(
            "deben|debemos|debería|deberían|deberíamos|tienen que|tenemos que|debe|deberá|deberán|necesitan|se debe|"
            "no se debe|necesitamos|debes|deberías|se recomienda|se aconseja|te recomendamos|les recomendamos|"
            "recomendamos|aconsejamos|es recomendable|es aconsejable|lo ideal es|asegúrate|asegúrese|recuerda|"
            "recuerde|no olvides|no olvide|no te pierdas|evita|evite|tendrá que|tendrán que",
            True,
        )
        # Not of duty, but of a cause.
        | each("se debe a|se deben a|debe a|deben a|debe su|deben su|debe el|debe al|deben al", False)
    ),
    "address": Phrases(
        "quien tenga información|quienes tengan información|cualquier persona con información|"
        "cualquier persona que tenga|quien tenga datos|quienes tengan datos|se ruega|se pide a quien|"
        "se pide a quienes|pide a quien|pide a quienes|cualquier testigo que|usted|ustedes|tú|vos|te|ti|tu|tus|"
        "contigo|os|vuestro|vuestra|vuestros|vuestras|si quieres|si desea|si tienes|haz clic|haga clic|pincha aquí|"
        "consulta aquí|visita nuestra|visite nuestra|puedes|podrás|podés|queda atento"
    ),
    "first_person": Phrases(
        "yo|mi|mis|mí|nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|estoy|soy|somos|estamos|vamos|queremos|"
        "quiero|podemos|debemos|sabemos|tenemos|necesitamos|creemos|pensamos|digo|sé|voy|puedo|tengo|me|nos|conmigo|"
        "hemos|habíamos|estábamos|éramos|fuimos|estuvimos|teníamos|pudimos|hicimos|vivimos|vemos|decimos|hacemos"
    ),
    # Lines about how the story was published.
    "newsroom": Phrases(
        "editada por motivos de espacio|editado por motivos de espacio|editada por razones de espacio|"
        "editada para mayor claridad|editada por claridad|ha sido editada|ha sido editado|"
        "publicado originalmente|publicada originalmente|se publicó originalmente|opiniones vertidas|"
        "opiniones expresadas|exclusiva responsabilidad|responsabilidad exclusiva|no reflejan necesariamente|"
        "no refleja necesariamente|no representan necesariamente|para más información|para mayor información|"
        "más detalles en breve|hasta aquí nuestra|hasta aquí la cobertura|hasta aquí el directo|cerramos aquí|"
        "cerramos la cobertura|cerramos este directo|cerramos esta cobertura|este directo|este minuto a minuto|"
        "no quiso comentar|no quisieron comentar|no quiso hacer declaraciones|no quisieron hacer declaraciones|"
        "declinó comentar|declinó hacer|declinaron comentar|rehusó comentar|rehusó hacer|rehusaron comentar|"
        "evitó hacer comentarios|evitó hacer declaraciones|no hizo comentarios|no hizo declaraciones|"
        "no respondió a las llamadas|no respondió a los mensajes|sin hacer declaraciones|"
        "seguiremos informando|noticia en desarrollo|información en desarrollo"
    ),
    "promise": Phrases(
        "prometió|prometieron|promete|prometen|se comprometió|se comprometieron|se compromete|se comprometen|"
        "ha prometido|han prometido|garantizó|garantizará|prevé|prevén|pronosticó|pronostica|vaticinó|augura|auguró"
    ),
}  # fmt: skip
# Phrases that take the tone from the words they hold.
TONE_BLOCKS = {
    "opinion": Phrases(
        "terrible accidente|crueldad animal|trato cruel|tratos crueles|"
        "tiempos brutales|traición a la patria|orgullo gay|orgullo lgbt|día del orgullo|fiestas del orgullo"
    ),
    "advice": Phrases("deberá presentarse|deberán presentarse|deberá responder|deberán responder"),
}
# What addresses the reader where a clause begins with it.
IMPERATIVES = Phrases(
    {
        f"{verb} {what}": "sure"
        for verb in listed(
            "descubre descubra conoce conozca descarga descargue aprovecha aproveche mira mire consulta consulte lee "
            "lea participa participe invierta"
        )
        for what in (
            "aquí",
            "gratis",
            "tu",
            "tus",
            "su",
            "sus",
            "nuestra",
            "nuestro",
            "nuestras",
            "nuestros",
            "cómo",
            "en nuestra",
            "en nuestro",
            "en nuestras",
            "en nuestros",
            "este",
            "esta",
            "estos",
            "estas",
            "las claves",
        )
    }
    | each("entérate|entérese|escríbenos|escríbanos|cuéntanos|cuéntenos|únete|únase", "sure")
    # Indicatives and nouns as well.
    | each(
        "descubre|descubra|conoce los|conoce las|conozca|descarga la|descarga el|descargue la|descargue el|aprovecha|"
        "aproveche|consulte|consulta el|consulta la|consulta los|consulta las|participa en|participe en",
        "without_figures",
    )
)
BELIEFS = listed(
    "cree creen creía creyó considera consideran consideró consideraron opina opinan opinó opinaba piensa piensan "
    "pensaba juzga juzgó lamenta lamentó lamentaron celebra celebró celebraron confía confió"
)
STATIVE_WORDS = listed("he hemos")
VIEWPOINT_LEADS = frozenset({"para"})
VIEWERS = listed(
    """
    analistas expertos expertas especialistas críticos economistas juristas abogados ministros diputados senadores
    dirigentes portavoces opositores oposición oficialismo sindicato sindicatos sindicalista patronal ecologistas
    defensa fiscalía acusación vecinos padres familiares activistas historiadores politólogos sociólogos quienes muchos
    mandatario mandataria funcionario funcionaria dirigente sociólogo socióloga politólogo politóloga historiador
    historiadora jurista abogada catedrático catedrática profesora presidenta vecina vecino
    """
)
EXCLAMATIONS = Phrases(
    "qué|cuánto|cuánta|cuántos|cuántas|cuán|cómo|por qué|dónde|cuándo|quién|quiénes|cuál|cuáles|vaya|menudo|menuda|"
    "viva|esto es lo que|estas son las|estos son los|todo lo que|lo que debes|lo que debe|así puedes|las claves"
)
# What opens a line that is no part of the story.
BOILERPLATE = Phrases(
    "foto :|fotos :|fotografía :|imagen :|imágenes :|crédito :|créditos :|fuente :|fuentes :|vídeo :|video :|videos :|"
    "lea también|le puede interesar|también le puede interesar|también te puede interesar|le recomendamos|"
    "le sugerimos|vea también|vea además|vea aquí|vea :|lea :|lea aquí|lea además|además lea|además vea|lee además|"
    "lee aquí|lee :|no se pierda|no te pierdas|le invitamos|te invitamos a leer|siga leyendo|seguir leyendo|"
    "mire además|conozca más|conozca también|le contamos|puede interesarle|quizás le interese|en otras noticias|"
    "teléfono de información|teléfono de atención|teléfono :|teléfonos :|tel :|whatsapp :|correo electrónico :|"
    "correo :|email :|e-mail :|web :|horario :|horarios :|precio :|entradas :|informes :|inscripciones :|reservas :|"
    "lee también|leé también|lea más|leer más|lee más|leé más|te puede interesar|te recomendamos|puedes leer|"
    "puede leer|suscríbete|suscríbase|suscribite|síguenos|síganos|seguinos|sigue leyendo|seguí leyendo|comparte|"
    "compartir|compartí|con información de|ver también|ver más|ver galería|mira también|mirá también|mire también|"
    "más información|más noticias|más sobre|noticias relacionadas|temas relacionados|artículos relacionados|esta nota|"
    "redacción|publicidad|anuncio|política de privacidad|términos y condiciones|aviso legal|contacto :|etiquetas :|"
    "temas :|tags :|archivado en|publicado el|publicado :|actualizado el|actualizado :|última actualización|"
    "tiempo de lectura|regístrate|regístrese|inicia sesión|iniciar sesión|comentarios|deja un comentario|edición :|"
    "texto :|por :|escrito por|traducción :|ilustración :|infografía :|gráfico :|publicado hace|publicado hoy|"
    "publicado ayer|publicado a las|actualizado hace|actualizado hoy|actualizado ayer|actualizado a las|"
    "actualizada el|actualizada a las|publicada el|( foto|( fuente|( archivo|( cortesía|( gentileza|( captura|"
    "( imagen|( efe :|( efe )|recibe las|recibe nuestro|haz clic|haga clic|escucha el|escuche el|pie de foto|"
    "horóscopo|aries :|tauro :|géminis :|cáncer :|leo :|virgo :|libra :|escorpio :|escorpión :|sagitario :|"
    "capricornio :|acuario :|piscis :|aries (|tauro (|géminis (|leo (|virgo (|escorpio (|sagitario (|capricornio (|"
    "acuario (|piscis (|ingredientes :|fe de erratas|nota :|nota del editor|nota de la redacción"
)
# What gives a line away wherever it stands.
CREDITS = Phrases(
    "foto de archivo|fotos de archivo|imagen de archivo|archivo /|/ archivo|getty images|/ efe|/ afp|/ ap|/ reuters|"
    "todos los derechos|derechos reservados|de izquierda a derecha|de izq . a der|( izquierda )|( derecha )|( izq . )|"
    "( der . )|( i )|( d )|boletín diario|nuestro boletín|nuestra newsletter|nuestras redes|nuestra aplicación|"
    "nuestro canal|nuestra app|nuestra web|nuestro sitio|en desarrollo|se está actualizando|en breve ampliaremos|"
    "habrá ampliación|ampliaremos|este artículo|reservados todos"
)
COMPARISONS = Phrases(
    "el doble|el triple|el cuádruple|la mitad|un tercio|dos tercios|tres cuartos|una cuarta parte|la cuarta parte|"
    "la tercera parte|por encima de|por debajo de|superior a|superiores a|inferior a|inferiores a|frente a los|"
    "respecto a|en comparación con|a diferencia de|comparado con|tantos como|tantas como|veces más|veces menos|"
    "veces mayor|veces menor|igual que|supera a|superó a"
)
COMPARISON_OPENERS = listed("más menos mayor mayores menor menores mejor mejores peor peores")
COMPARISON_JOINERS = frozenset({"que"})
# What stands before a time that something is compared with.
COMPARISON_LEADS = Phrases(
    "respecto a|respecto al|respecto de|respecto del|frente a|frente al|en comparación con|en comparación a|"
    "en comparación al|comparado con|comparada con|comparados con|comparadas con|comparado al|en relación con|"
    "en relación a|en relación al|contra|versus|vs|que en|que el|que la|que al|que a|que durante|que hace|"
    "por encima de|por encima del|por debajo de|por debajo del|superior a|superior al|superiores a|superiores al|"
    "inferior a|inferior al|inferiores a|inferiores al|sobre el mismo|sobre igual"
)

SUPERLATIVES = Phrases(
    "récord|sin precedentes|nunca antes|por primera vez|la primera vez|el único|la única|los únicos|las únicas|"
    "histórico|histórica|el mayor|la mayor|los mayores|las mayores|el peor|la peor|el mejor|la mejor|los mejores|"
    "las mejores|el menor|la menor|los peores|las peores|el máximo|la máxima|jamás vista|jamás visto|el primer|"
    "la primera|el primero|los primeros|las primeras|el mínimo histórico|el último país|ningún otro|ninguna otra|"
    "como nunca|más que nadie|más que nunca|ningún país|ninguna mujer|ningún gobierno|el segundo mayor|"
    "la segunda mayor|líder mundial|todos los países"
)
SUPERLATIVE_LEADS = frozenset({"más", "menos"})
FUTURE_PHRASES = Phrases(
    [
        f"{go} a {verb}"
        for go in ("va", "van", "vamos", "iba", "iban")
        for verb in listed(
            "ser haber tener estar hacer ver subir bajar llegar ganar perder terminar crecer caer aumentar reducir "
            "construir crear seguir votar presentar anunciar pagar cobrar enviar abrir cerrar comenzar empezar "
            "continuar recibir reunir volver poner dar decir salir entrar pasar cumplir cambiar mejorar impulsar "
            "jugar enfrentar visitar viajar celebrar realizar"
        )
    ]
    + "está previsto|están previstos|está prevista|están previstas|tiene previsto|tienen previsto|se prevé|prevé que|"
    "se espera que|está programado|está programada|están programadas|están programados|planea|planean".split("|")
)  # fmt: skip
FUTURE_WORDS = listed("será serán habrá habrán dará darán irá irán hará harán dirá dirán verá verán estará estarán")
PAST_VERBS = FIRST_PERSONS | listed(
    "fue fueron era eran había habían hubo hicieron hizo dijo tuvo tuvieron pudo pudieron estuvo estuvieron estaba "
    "estaban han ha hemos he habíamos sucedió tenía tenían iba iban vino vinieron puso pusieron quiso trajo produjo "
    "condujo redujo dio vio supo obtuvo mantuvo detuvo sostuvo propuso impuso expuso dispuso supuso intervino previno "
    "huyó cayó hacía hacían decía decían podía podían debía debían quería querían sabía vivía vivían existía existían "
    "fui fuimos"
)
