"""Spanish function words and verb forms."""

from claims.splitting.words import listed

DETERMINERS = listed(
    "el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella "
    "aquellos aquellas otro "
    "otra otros otras ambos ambas algunos algunas varios varias cada mi mis tu tus nuestro nuestra nuestros nuestras "
    "muchos muchas al del dicho dicha dichos dichas cualquier todo toda todos todas"
)

PREPOSITIONS = listed(
    "a al ante bajo con contra de del desde durante en entre excepto hacia hasta mediante para por según "
    "sin sobre tras "
    "vía versus"
)
CONJUNCTIONS = listed(
    "y e o u ni pero aunque mientras sino que porque pues cuando donde como si ya luego entonces también "
    "además sin_embargo "
    "quien quienes cual cuales cuyo cuya cuyos cuyas así no sí más menos muy tan tanto casi solo sólo "
    "apenas aún todavía "
    "antes después siempre nunca jamás mejor peor"
)
PRONOUNS = listed(
    "yo tú él ella ello nosotros nosotras ustedes ellos ellas me te se le les lo nos os mí ti sí quién "
    "qué cuánto cuántos "
    "esto eso aquello alguien nadie nada algo"
)

AUXILIARIES = listed(
    "fue fueron ha han había habían sido es son era eran ser siendo será serán sería serían resultó "
    "resultaron resulta "
    "resultan resultado resultar resultando resultaría resultaran quedó quedaron quedan queda está están "
    "estaba estaban "
    "estuvo permanece permanecen permanecían sigue siguen seguían continúan acabó acabaron terminó "
    "terminaron siendo sea "
    "sean fuera fueran fuesen haber hayan haya cayó cayeron encontró encontraron hallado hallados "
    "hallaron fallecieron "
    "apareció aparecieron hubo dejó dejaron reportan reportó "
    "estaría estarían estará estarán habría habrían habrá habrán quedaría quedarían quedará quedarán quedado "
    "continúa continuaba continuaban continuaron siguió siguieron seguía seguiría seguirían permaneció permanecieron "
    "permanecía encuentra encuentran encontraba encontraban halla hallan hallaba hallaban mantiene mantienen "
    "mantenía mantenían"
)
PERFECT_AUXILIARIES = listed("ha han he hemos había habían haya hayan habría habrían haber habiendo hubiera hubieran")

_NO_FINITE = listed("sido ser siendo resultado resultar resultando haber hallado hallados")
FINITE_VERBS = (AUXILIARIES - _NO_FINITE) | listed(
    """
    hubiera hubieran hubiese soy eres somos fui fuimos estoy estamos estuvieron estaría estará estarán tengo tiene
    tienen tenía tenían tuvo tuvieron
    tendrá tendrán tendría tenemos hay habrá habría hace hacen hacía hizo hicieron hará harán haría puede pueden podía
    podían pudo pudieron podrá podrán podría podrían podemos debe deben debía debió deberá deberán debería deberían
    va van
    iba iban vamos vaya dice dicen dijo dijeron decía da dan dio dieron dará dan pone ponen puso pusieron quiere
    quieren
    quería quiso quisieron sabe saben sabía supo viene vienen venía vino vinieron ve ven veía vio vieron sale salen
    salió
    llega llegan llegó llegaron lleva llevan llevó llevaron deja dejan pasa pasan pasó pasaron parece parecen pareció
    busca buscan buscó cree creen vive viven vivió cuenta cuentan contó toma toman tomó tomaron trata tratan trató
    recibe
    reciben recibió recibieron pide piden pidió pidieron sigue siguen siguió mantiene mantienen mantuvo presenta
    presentan
    presentó anuncia anuncian anunció confirma confirman investiga investigan realiza realizan realizó permite permiten
    busca buscan exige exigen llama llaman llamó usa usan utiliza utilizan incluye incluyen representa representan
    considera consideran afecta afectan causa causan provoca provocan muestra muestran mueve abre abren abrió cierra
    cierran cerró gana ganan ganó ganaron pierde pierden perdió perdieron crece crecen creció cae caen sube suben subió
    baja bajan bajó existe existen ocurre ocurren ocurrió ocurrieron sucede sucedió muere mueren murió nace nació
    dedica dedicó acusa acusan acusó niega niegan negó agradece habla hablan habló visita visitan estudia estudian
    genera generan apoya apoyan rechaza rechazan aprueba aprueban aprobó vota votan votó firma firman firmó vende
    venden
    compra compran paga pagan pagó cuesta cuestan costó vale valen dura duran duró produce producen produjo conduce
    asegura aseguran afirma afirman enfrenta enfrentan ofrece ofrecen suma suman registra registran responde responden
    advierte advierten necesita necesitan logra logran decide deciden decidió espera esperan alcanza alcanzan celebra
    celebran acude acuden inicia inician comienza comienzan termina terminan escala detiene detienen mata matan deporta
    reduce reducen aumenta aumentan prohíbe prohíben ordena ordenan cancela suspende lanza lanzan ataca atacan piensa
    sumó negó creó usó alzó votó voló robó citó juró fijó duró tiró miró notó optó pisó paró rozó dotó posó rogó topó
    fallece fallecen hiere sufre sufren sostiene insiste critica critican defiende defienden exhorta invita
    """
)
VERB_ENDINGS = (
    "aron", "ieron", "yeron", "jeron", "aban", "arán", "erán", "irán", "arían", "erían", "irían", "ó", "aba", "ará", "erá",
    "irá", "aría", "ería", "iría",
)  # fmt: skip

FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | PERFECT_AUXILIARIES
    | listed(
        """
        es son era eran fue fueron será serán ser sido está están estaba estaban estar hay había hubo ha han tiene
        tienen
        tenía puede pueden podría podrían debe deben va van iba murieron murió fallecieron resultaron resultó quedaron
        quedó dijo dijeron ayer hoy mañana anoche aquí allí allá ahora
        """)
)  # fmt: skip
