"""Portuguese numbers and units."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

NUMBER_WORDS = {
    "zero": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6,
    "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14,
    "quinze": 15, "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19,
    "dezanove": 19, "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "cinqüenta": 50, "sessenta": 60,
    "setenta": 70, "oitenta": 80, "noventa": 90, "cem": 100, "cento": 100, "duzentos": 200, "duzentas": 200,
    "trezentos": 300, "trezentas": 300, "quatrocentos": 400, "quatrocentas": 400, "quinhentos": 500,
    "quinhentas": 500, "seiscentos": 600, "seiscentas": 600, "setecentos": 700, "setecentas": 700, "oitocentos": 800,
    "oitocentas": 800, "novecentos": 900, "novecentas": 900,
}  # fmt: skip

ONES = frozenset({"um", "uma", "outro", "outra"})

# Brazil counts by thousands ("bilhão" is 10^9), Portugal by millions ("mil milhões", and "bilião" is 10^12).
SCALES = {
    "mil": 10**3, "milhão": 10**6, "milhões": 10**6, "mi": 10**6,
    "bilhão": 10**9, "bilhões": 10**9, "bi": 10**9, "trilhão": 10**12, "trilhões": 10**12, "tri": 10**12,
    "bilião": 10**12, "biliões": 10**12,
}  # fmt: skip

# Words that multiply a number as a noun does: "duas dezenas", "meia centena", "um milhar e meio".
MULTIPLIERS = {
    **each("dúzia|dúzias", (12, "exactly")),
    **each("dezena|dezenas", (10, "about")),
    **each("quinzena", (15, "about")),
    **each("vintena", (20, "about")),
    **each("trintena", (30, "about")),
    **each("centena|centenas", (100, "about")),
    **each("milhar|milhares", (1000, "about")),
    **each("par|pares", (2, "exactly")),
}
SEVERAL = Phrases("vários|várias|alguns|algumas|uns poucos|umas poucas|muitos|muitas")
HALVES = Phrases("e meio|e meia")
HALF_LEADS = Phrases("meio|meia")

COLLECTIVES = Phrases(
    {
        "dezenas": (20, "at_least"), "dezenas de milhares": (20_000, "at_least"),
        "dezenas de milhar": (20_000, "at_least"), "dezenas de milhões": (20_000_000, "at_least"),
        "centenas": (200, "at_least"), "centenas de milhares": (200_000, "at_least"),
        "centenas de milhar": (200_000, "at_least"), "centenas de milhões": (200_000_000, "at_least"),
        "milhares": (2000, "at_least"), "milhares de milhões": (2_000_000_000, "at_least"),
        "milhões": (2_000_000, "at_least"), "bilhões": (2_000_000_000, "at_least"),
        "trilhões": (2_000_000_000_000, "at_least"), "dúzias": (24, "at_least"),
        "meio": (Decimal("0.5"), "exactly"), "meia": (Decimal("0.5"), "exactly"),
    }
)  # fmt: skip

COMPARATORS_BEFORE = Phrases(
    {
        **each("~|≈|±", "about"),
        **each(
            "ao menos|pelo menos|no mínimo|mínimo de|um mínimo de|não menos de|não menos do que|nada menos que|"
            "nada menos do que|desde|a partir de",
            "at_least",
        ),
        **each(
            "mais de|mais do que|mais que|acima de|acima dos|acima das|superior a|superiores a|superior aos|"
            "superior às|ultrapassa os|ultrapassam os|ultrapassou os|ultrapassaram os|ultrapassa as|ultrapassou as|"
            "supera os|superam os|superou os|superaram os|supera as|superou as|passa de|passam de|passou de|"
            "passa dos|passam dos|passou dos|pouco mais de|bem mais de|muito mais de|algo mais de|bem acima de|"
            "excede os|excedeu os|para lá de|para lá dos",
            "more_than",
        ),
        **each(
            "até|no máximo|máximo de|um máximo de|não mais de|não mais que|não mais do que|quando muito|"
            "até os|até as|até aos|até às",
            "at_most",
        ),
        **each(
            "menos de|menos do que|menos que|abaixo de|abaixo dos|abaixo das|inferior a|inferiores a|inferior aos|"
            "inferior às|pouco menos de",
            "less_than",
        ),
        **each(
            "cerca de|cerca dos|cerca das|aproximadamente|quase|perto de|perto dos|perto das|em torno de|em torno dos|"
            "por volta de|à volta de|à roda de|na ordem de|na ordem dos|na casa de|na casa dos|uns|umas|algo como|"
            "próximo de|próximo dos|próxima de|praticamente|à beira de|à beira dos|quase os|"
            "sensivelmente|na faixa de|na faixa dos|estimados em|estimado em|estimadas em|coisa de",
            "about",
        ),
    }
)  # fmt: skip

COMPARATORS_AFTER = Phrases(
    {
        **each("ou mais|no mínimo|pelo menos|ao menos", "at_least"),
        **each("no máximo|ou menos|quando muito", "at_most"),
        **each("aproximadamente|mais ou menos", "about"),
    }
)  # fmt: skip

UNITS = Phrases(
    {
        **each("%|por cento", ("percent", 1)),
        **each("ponto percentual|pontos percentuais|p.p|pp|pontos porcentuais|"
            "ponto porcentual", ("percentage_point", 1)),
        **each("pontos-base|pontos base|pontos básicos", ("percentage_point", Decimal("0.01"))),
        **each("pontos|ponto", ("point", 1)),
        **each("ano|anos", ("year", 1)),
        **each("década|décadas", ("year", 10)),
        **each("século|séculos", ("year", 100)),
        **each("milênio|milênios|milénio|milénios", ("year", 1000)),
        **each("mês|meses", ("month", 1)),
        **each("semana|semanas", ("week", 1)),
        **each("dia|dias|noites|jornadas", ("day", 1)),
        **each("hora|horas|h|hs", ("hour", 1)),
        **each("minuto|minutos|min", ("minute", 1)),
        **each("segundo|segundos", ("second", 1)),
        **each("quilômetro|quilômetros|quilómetro|quilómetros|km|kms", ("km", 1)),
        **each("metro|metros|m", ("m", 1)),
        **each("centímetro|centímetros|cm", ("cm", 1)),
        **each("milímetro|milímetros|mm", ("mm", 1)),
        **each("milha|milhas", ("mile", 1)),
        **each("milha náutica|milhas náuticas", ("nautical_mile", 1)),
        **each("metro quadrado|metros quadrados|m2|m²", ("m2", 1)),
        **each("quilômetros quadrados|quilómetros quadrados|km2|km²", ("km2", 1)),
        **each("hectare|hectares|ha", ("hectare", 1)),
        **each("quilo|quilos|quilograma|quilogramas|kg|kgs", ("kg", 1)),
        **each("grama|gramas|g", ("g", 1)),
        **each("tonelada|toneladas|t", ("tonne", 1)),
        **each("litro|litros|l", ("litre", 1)),
        **each("grau|graus|graus celsius|graus centígrados|°c|ºc|° c|º c|°|º", ("celsius", 1)),
        **each("quilômetros por hora|quilómetros por hora|km/h|km / h", ("km/h", 1)),
    }
)  # fmt: skip

METRE_TAILS = Phrases("livre|livres")
EVENTS = Phrases(
    each("livre|livres|borboleta|costas|peito|medley|rasos|com barreiras|com obstáculos|barreiras", "style")
    | each("marcha", "race")
)
TELEPHONE_WORDS = listed(
    """
    telefone telefones tel linha linhas ligar ligue liguem ligando ligação número números whatsapp celular telemóvel
    fixo fax contato contacto discar disque emergências gratuito gratuita
    """
)
# Points of a percentage, and those of a game or an index.
POINT_RATES = listed(
    """
    % cento percentual percentuais percentagem porcentagem taxa taxas juros inflação desemprego pesquisa pesquisas
    sondagem sondagens eleitores popularidade aprovação abstenção pib selic
    """
)
POINT_COUNTS = listed(
    """
    índice dow nasdaq ibovespa ftse nikkei dax composite bolsa gols gol golos golo rodada jornada liga torneio
    classificação campeonato rebotes assistências cesta líder piloto pilotos vitória vitórias
    empate empates carteira cnh pregão
    """
)
DIFFERENCE_TAILS = Phrases("acima|abaixo|a mais que|a menos que|a mais do que|a menos do que")
TOTAL_LEADS = Phrases("de um total de|dentre|do total de")
AGE_VERBS = listed(
    """
    ter tem têm tinha tinham tivesse tenha tenham tenho tendo terá teria completar completou completaram completa
    completam completava completará completado fazer fez fazia fará
    """
)
MONEY_WORDS = listed(
    """
    receita receitas faturamento faturação faturar faturou faturaram fatura faturam lucro lucros lucrar lucrou dívida
    dívidas deve devem custo custos custar custa custam custou custaram custará custaria custado orçamento orçamentos
    orçado orçada investimento investimentos investir investiu investiram investe investem investirá investido
    investidos indenização indenizações indemnização indemnizações pagamento pagamentos pagar pagou pagaram paga pagam
    pagará pago pagos ebitda impacto impactos crédito créditos empréstimo empréstimos multa multas multou multado
    multada fundos fiança fianças preço preços valor valores avaliado avaliada importância importâncias subsídio
    subsídios gasto gastos gastar gastou gastaram gasta gastam gastará poupança poupanças poupar poupou arrecadação
    arrecadar arrecadou arrecadaram arrecada arrecadado déficit défice superávit prejuízo prejuízos perdas ganhos
    dividendo dividendos cláusula cláusulas salário salários contrato contratos licitação licitações desembolso
    desembolsos desembolsar desembolsou financiamento financiamentos financiar financiou financiado montante montantes
    cobrança cobrar cobrou cobram cobra vendas verba verbas aporte aportes dinheiro
    """
)
