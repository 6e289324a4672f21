"""Spanish numbers and units."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

NUMBER_WORDS = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21,
    "veintiún": 21, "veintiuna": 21, "veintidós": 22, "veintidos": 22, "veintitrés": 23, "veintitres": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28,
    "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300,
    "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500,
    "seiscientos": 600, "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800,
    "ochocientas": 800, "novecientos": 900, "novecientas": 900,
}  # fmt: skip

ONES = frozenset({"un", "una", "uno", "otro", "otra"})

SCALES = {
    "mil": 10**3, "millón": 10**6, "millon": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12,
}  # fmt: skip

# Words that multiply a number as a noun does: "dos docenas", "medio centenar", "un millar y medio".
MULTIPLIERS = {
    **each("docena|docenas", (12, "exactly")),
    **each("decena|decenas", (10, "about")),
    **each("quincena|quincenas", (15, "about")),
    **each("veintena|veintenas", (20, "about")),
    **each("treintena", (30, "about")),
    **each("cuarentena", (40, "about")),
    **each("cincuentena", (50, "about")),
    **each("sesentena", (60, "about")),
    **each("centenar|centenares|centena|centenas", (100, "about")),
    **each("millar|millares", (1000, "about")),
    **each("par|pares", (2, "exactly")),
}
SEVERAL = Phrases("varios|varias|unos cuantos|unas cuantas|unos pocos|unas pocas|algunos|algunas|muchos|muchas")
HALVES = Phrases("y medio|y media")
HALF_LEADS = Phrases("medio|media")

COLLECTIVES = Phrases(
    {
        "decenas": (20, "at_least"), "decenas de miles": (20_000, "at_least"), "centenares": (200, "at_least"),
        "cientos": (200, "at_least"), "centenas": (200, "at_least"), "cientos de miles": (200_000, "at_least"),
        "centenares de miles": (200_000, "at_least"), "centenas de miles": (200_000, "at_least"),
        "miles": (2000, "at_least"), "millares": (2000, "at_least"), "docenas": (24, "at_least"),
        "decenas de millones": (20_000_000, "at_least"), "cientos de millones": (200_000_000, "at_least"),
        "centenares de millones": (200_000_000, "at_least"), "miles de millones": (2_000_000_000, "at_least"),
        "millones": (2_000_000, "at_least"), "decenas de miles de millones": (20_000_000_000, "at_least"),
        "cientos de miles de millones": (200_000_000_000, "at_least"),
        "medio": (Decimal("0.5"), "exactly"), "media": (Decimal("0.5"), "exactly"),
    }
)  # fmt: skip

COMPARATORS_BEFORE = Phrases(
    {
        **each("~|≈|±", "about"),
        **each(
            "al menos|al menos en|al menos por|al menos con|al menos a|por lo menos en|por lo menos por|"
            "por lo menos a|por lo menos|como mínimo|mínimo|mínimo de|a lo menos|no menos que|un mínimo de|"
            "no menos de|cuando menos|cuanto menos|desde",
            "at_least",
        ),
        **each(
            "más de|más de los|más de las|mas de|por encima de|por encima de los|supera los|supera las|"
            "superan los|superan las|superó los|superó las|superado los|superado las|superaron los|"
            "superaron las|superar los|superar las|rebasa los|rebasan los|rebasó los|superior a|superiores a|"
            "superior al|mayor a|sobrepasa los",
            "more_than",
        ),
        **each("hasta|como máximo|un máximo de|máximo|no más de|a lo sumo|hasta los|tope de|un tope de|"
            "no superior a", "at_most"),
        **each(
            "menos de|menos del|poco menos de|algo menos de|no llega a|no llegan a|por debajo de|por debajo de los|"
            "por debajo del|inferior a|inferior al|menor a",
            "less_than",
        ),
        **each("más del|por encima del|mayor al", "more_than"),
        **each(
            "unos|unas|cerca de|cerca del|alrededor de|alrededor del|aproximadamente|casi|en torno a|en torno al|"
            "aproximado de|aproximada de|entorno a|próximo a|próximo al|poco más o menos|prácticamente|más o menos|"
            "cerca de los|cerca de las|alrededor de los|alrededor de las|casi los|casi las|sobre los|grosso modo|"
            "aproximadamente unos|aproximadamente unas|algo así como|estimado de|estimada de|cosa de|casi el|"
            "prácticamente el|cercano a|cercana a|cercanos a|cercanas a|cercano al|cercana al|cercana a los|"
            "cercano a los|cercana a las|cercano a las|del orden de|del orden de los|rondan los|ronda los|ronda las|"
            "rondan las|rondó los|roza los|rozan los|roza las|rozan las|rozó los|bordea los|bordean los",
            "about",
        ),
        **each("algo más de|poco más de|mucho más de|muy por encima de|bastante más de|no menor de", "more_than"),
    }
)  # fmt: skip

COMPARATORS_AFTER = Phrases(
    {
        **each("o más|como mínimo|por lo menos|al menos", "at_least"),
        **each("como máximo|a lo sumo|o menos", "at_most"),
        **each("aproximadamente|más o menos|aprox", "about"),
        **each("y pico|y tantos|y tantas|y algo|largos|largas", "more_than"),
    }
)  # fmt: skip

UNITS = Phrases(
    {
        **each("%|por ciento|por cien", ("percent", 1)),
        **each("puntos porcentuales|punto porcentual|pp|p.p", ("percentage_point", 1)),
        **each("puntos|punto|enteros", ("point", 1)),
        **each("puntos básicos|puntos base|pb|pbs", ("percentage_point", Decimal("0.01"))),
        **each("lustro|lustros", ("year", 5)),
        **each("trimestre|trimestres", ("month", 3)),
        **each("semestre|semestres", ("month", 6)),
        **each("bienio|bienios", ("year", 2)),
        **each("mililitros|ml", ("litre", Decimal("0.001"))),
        **each("hectolitros", ("litre", 100)),
        **each("quintal|quintales", ("kg", 100)),
        **each("miligramos|mg", ("g", Decimal("0.001"))),
        **each("metros cúbicos|m3|m³", ("m3", 1)),
        **each("pie|pies", ("foot", 1)),
        **each("pulgadas|pulgada", ("inch", 1)),
        **each("milisegundos", ("second", Decimal("0.001"))),
        **each("año|años", ("year", 1)),
        **each("década|décadas", ("year", 10)),
        **each("siglo|siglos", ("year", 100)),
        **each("milenio|milenios", ("year", 1000)),
        **each("mes|meses", ("month", 1)),
        **each("semana|semanas", ("week", 1)),
        **each("día|días|noches", ("day", 1)),
        **each("jornadas", ("round", 1)),
        **each("hora|horas|h|hs|hrs", ("hour", 1)),
        **each("minuto|minutos|min", ("minute", 1)),
        **each("segundo|segundos", ("second", 1)),
        **each("kilómetro|kilómetros|km|kms|kilometros", ("km", 1)),
        **each("metro|metros|m|mts", ("m", 1)),
        **each("centímetro|centímetros|cm", ("cm", 1)),
        **each("milímetros|mm", ("mm", 1)),
        **each("milla|millas", ("mile", 1)),
        **each("milla náutica|millas náuticas", ("nautical_mile", 1)),
        **each("metros cuadrados|m2|m²", ("m2", 1)),
        **each("kilómetros cuadrados|km2|km²", ("km2", 1)),
        **each("hectárea|hectáreas|ha", ("hectare", 1)),
        **each("kilo|kilos|kilogramo|kilogramos|kg", ("kg", 1)),
        **each("gramo|gramos|g", ("g", 1)),
        **each("tonelada|toneladas", ("tonne", 1)),
        **each("litro|litros", ("litre", 1)),
        **each("grados|grados centígrados|grados celsius|°c|ºc|° c|º c|grado|°|º|c|grados c", ("celsius", 1)),
        **each("kilómetros por hora|kms por hora|km por hora|kilómetros/hora|kph|kmh|km/h|km / h|"
            "kilómetros / hora", ("km/h", 1)),
    }
)  # fmt: skip

METRE_TAILS = Phrases("libres|libre")
EVENTS = Phrases(
    each(
        "libres|libre|mariposa|espalda|braza|pecho|estilos|combinado|combinados|vallas|con vallas|obstáculos|"
        "con obstáculos|lisos|planos|crol",
        "style",
    )
    | each("marcha", "race")
)
TELEPHONE_WORDS = listed(
    """
    teléfono teléfonos telefono telefónico telefónica tel telf tfno línea líneas llamar llame llamen llamando llamada
    llamadas número números whatsapp celular móvil fijo fax contacto marcar marque emergencias gratuito gratuita
    """
)
# Points of a percentage, and those of a game or an index.
POINT_RATES = listed(
    """
    % ciento porcentual porcentuales porcentaje tasa tasas tipos interés inflación desempleo paro encuesta encuestas
    sondeo sondeos votantes popularidad intención aprobación participación abstención pib hipoteca iva cis
    """
)
POINT_COUNTS = listed(
    """
    índice dow nasdaq ibex merval bovespa ftse nikkei dax cac composite bolsa bursátil selectivo enteros goles gol
    jornada jornadas liga liderato goleada derbi torneo clasificación campeonato rebotes asistencias triples canasta
    descenso victorias entrenador delantero marcador carné permiso colista colero campeón piloto pilotos triunfo
    triunfos empate empates estadio
    """
)
DIFFERENCE_TAILS = Phrases("por encima|por debajo|más que|menos que|más de lo|menos de lo")
TOTAL_LEADS = Phrases("de un total de|de entre|de un universo de")
AGE_VERBS = listed(
    """
    tener tiene tienen tenía tenían tuviera tuviese tenga tengan tengo teniendo tendrá tendría tendrían tenías
    cumplir cumplió cumplieron cumple cumplen cumplía cumplían cumplirá cumplirán cumpliría cumplido cumpliera
    """
)
MONEY_WORDS = listed(
    """
    ingreso ingresos ingresar ingresó ingresaron ingresa ingresan ingresado ingresará facturación facturar facturó
    facturaron factura facturan facturado facturará beneficio beneficios deuda deudas adeuda adeudan debe deben coste
    costes costo costos costar cuesta cuestan costó costaron costaba costará costarán costaría costarían costado
    presupuesto presupuestos presupuestado presupuestados inversión inversiones invertir invirtió invirtieron invierte
    invierten invertirá invertirán invertido invertidos invertirse indemnización indemnizaciones indemnizar indemnizó
    pago pagos pagar pagó pagaron paga pagan pagaba pagará pagarán pagaría pagado pagados pagando ebitda impacto
    impactos crédito créditos préstamo préstamos multa multas multó multar multado multada multados fondos fianza
    fianzas precio precios valor valorado valorada valorados valoradas importe importes subvención subvenciones
    subvencionar gasto gastos gastar gastó gastaron gasta gastan gastará gastado gastados ahorro ahorros ahorrar ahorró
    ahorra ahorrará ahorrado recaudación recaudaciones recaudar recaudó recaudaron recauda recaudan recaudará recaudado
    recaudados déficit superávit pérdidas ganancia ganancias dividendo dividendos cláusula cláusulas salario salarios
    sueldo sueldos contrato contratos licitación licitaciones licitar licitó adjudicación adjudicaciones adjudicó
    adjudicado adjudicados desembolso desembolsos desembolsar desembolsó desembolsado desembolsará financiación
    financiamiento financiar financió financiado financiará monto montos cuantía cobro cobros cobrar cobró cobraron
    cobra cobran cobrará cobrado embolsarse embolsó embolsado ventas partida partidas aporte aportes aportación
    aportaciones aportar aportó aportaron aporta aportan aportará aportarán aportado dinero
    """
)
