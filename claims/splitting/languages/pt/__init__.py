"""Portuguese, of Brazil and of Portugal."""

from claims.splitting.languages import LanguagePack, held_by
from claims.splitting.languages.pt import (
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
    tone,
    verbs,
)
from claims.splitting.words import Phrases, each, listed

PACK = LanguagePack(
    **held_by(casualties, currencies, events, figures, genders, grammar, matching, people, places, reckoning, speech, times, tone, verbs),
    slug="pt",
    sentence_starters=listed(
        "o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas isto isso aquele "
        "aquela ele ela eles elas e mas em no na nos nas ao à segundo além também por pelo pela para com sem desde "
        "até após durante entre se quando enquanto embora como não nem ninguém nada nenhum nenhuma todo todos todas "
        "outro outra outros outras alguns algumas vários várias muitos muitas ambos assim agora já ainda ontem hoje "
        "amanhã depois antes então porém contudo de do da dos das há"),
    abbreviations=listed(
        "sr sra srs sras srta dr dra drs dras d prof profa profª eng engª arq adv exmo exma exmos exmas ilmo ilma mm "
        "des gen cel cap capt cmdt ten sgt maj brig alm cb sold mons revmo rev sto sta av r rod pça praç lg tv est "
        "edif dep deps sen gov pref pres vs ltda tel máx mín etc aprox obs jr cit op trad dir org coord"),
    number_abbreviations=listed(
        "n nº no núm num nr art arts pág págs pag p pp fl fls fig figs cap caps vol vols ed inc par séc km jan fev "
        "mar abr mai jul ago set out nov dez seg ter qua qui sex sáb dom hab"),
    of_words=listed("de do da dos das dum duma deste desta destes destas desse dessa desses dessas"),
    base_verbs=frozenset(),
    plural_subjects=frozenset(),
    noun_led_endings=(),
    present_endings=("a", "e"),
    bare_auxiliaries=listed("ser estar ficar"),
    object_pronouns=frozenset(),
    relatives=listed("que quem qual quais"),
    clause_breaks=listed("; : . ! ? enquanto quando mas após onde depois antes porém porque \" « » “ ”"),
    plural_endings=("s",),
    decimal_mark=",",
    company_words=listed("com"),
    further_ones=listed("segundo segunda terceiro terceira quarto quarta quinto quinta"),
    bare_ones=listed("um uma outro outra"),
    bare_scales=frozenset({"mil"}),
    number_joiners=Phrases(["e"]),
    joins_hundreds=True,
    number_fillers=listed("outros outras os as a aos às já um uma total de agora mais"),
    range_openers=frozenset({"entre"}),
    range_joiners=listed("a ou até"),
    either_words=listed("ou"),
    opened_range_joiners=frozenset({"e"}),
    climb_openers=listed("de desde do da dos"),
    change_stems=(
        "sub", "aument", "caiu", "cair", "cai", "baix", "pass", "cresc", "elev", "reduz", "desc", "ascend", "diminu",
        "ampli", "salt", "mud", "revis", "atualiz", "dobr", "triplic", "recu",
    ),
    numbered=listed(
        "artigo artigos art arts núm número n nº nr lei leis página pág canal fase rota nível categoria grupo "
        "processo decreto resolução portaria capítulo inciso parágrafo km quilômetro quilómetro rua avenida "
        "apartamento apto linha zona seção secção sala minuto lote quadra bloco br top edital edição súmula tema"),
    clock_openers=listed("às as das pelas"),
    clock_times=Phrases("da manhã|da tarde|da noite|da madrugada|do meio-dia|am|pm|a.m|p.m|a . m|p . m|hs|gmt|utc"),
    clock_nouns=Phrases(["horas", "h", "hs", "hora", "e meia", "em ponto", "e um quarto", "min"]),
    age_tails=Phrases(["anos de idade", "meses de idade", "aninhos", "anos completos"]),
    age_leads=Phrases(
        "com idade de|idade de|com idades entre|idades entre|com idade entre|maiores de|menores de|maior de|menor de|"
        "idade acima de"),
    age_in_years_leads=Phrases(
        "o mais novo de|a mais nova de|o mais velho de|a mais velha de|o caçula de|a caçula de|o mais jovem de|"
        "a mais jovem de|aos|aos seus|morreu com|morre com|faleceu com|já com|nascido há|nos seus"),
    age_links=listed("de com entre"),
    age_joiners=listed("e a entre , uns cerca"),
    number_idioms=Phrases("cada um|cada uma|dois coelhos|um terço|um punhado|um a um|uma a uma|um por um|uma por uma|"
        "um ao outro|um após o outro|um a cada|uma a cada|uma e outra vez|cem por cento"),
    chance_joiners=Phrases(["em cada", "de cada", "a cada", "para cada"]),
    unit_leads=Phrases(each("magnitude|magnitude de|uma magnitude de", "magnitude")),
    duration_leads=Phrases("há|faz|durante|dentro de|ao longo de|ao fim de|depois de|após|em|havia|daqui a"),
    duration_tails=Phrases("atrás"),
    hyphened_nouns=frozenset(),
    unit_modifiers=listed("de longos longas últimos últimas primeiros primeiras próximos próximas bons boas"),
    weights=Phrases(each("libras|libra", ("lb", 1))),
    weight_stems=("pes", "quilo"),
    currency_defaults={"$": "USD"},
    vote_tails=Phrases("a favor|contra|abstenções"),
    groups=listed("grupo equipe equipa painel comissão lista júri"),
    gatherings=listed("casal grupo equipe equipa total família quadrilha"),
    open_measures=listed("killed injured detained kidnapped"),
    single_victims=listed(
        "morto morta falecido falecida ferido lesionado desaparecido desaparecida detido detida sequestrado "
        "sequestrada refém cadáver óbito"),
    has_final_nouns=False,
    has_late_subjects=True,
    verb_fillers=listed(
        "a à ao os as outros outras ontem hoje também total em uns este esta manhã um de seus suas todos todas até "
        "mais já nesta neste na no"),
    object_words=listed("a ao aos à às"),
    object_markers=frozenset(),
    people_verbs=Phrases(
        "salvar|salvou|salvaram"
    ),
    deed_verbs=Phrases("capturou|capturaram|reteve|retiveram"),
    possessive_relatives=listed("cujo cuja cujos cujas"),
    singular_auxiliaries=listed("foi está é era ficou estava será seria continua segue"),
    verb_links=listed(
        "pode podem poderia poderiam poderá poderão deve devem deveria tiveram teve têm tem tinham teriam terá terão "
        "que de ser sido sendo estar estado haver a já ainda também gravemente levemente ficar ficado dado dados "
        "dadas encontrado encontrados encontradas encontrada"
    ),
    noun_prepositions=listed("de do da dos das em no na nos nas por pelo pela pelos pelas com contra para sem sobre "
        "entre "
                             "desde a ao aos à às segundo ante sob"),
    change_adverbs=frozenset(),
    namings=Phrases(
        "identificado como|identificada como|chamado|chamada|de nome|conhecido como|conhecida como"
    ),
    attributes=frozenset(),
    list_joiners=listed(", e mais :"),
    contrasts=Phrases("contra|ante|frente a|frente aos|frente às|em comparação com|em relação a|em relação aos"),
    rate_words=frozenset({"por"}),
    rate_leads=Phrases(each("por cada|a cada|cada|para cada", "sure") | each("por", "rate")),
    rate_nouns=listed("cada habitante habitantes nascidos nascimentos mulheres pessoas"),
    has_capital_months=False,
    day_nouns=frozenset({"dia"}),
    person_relatives=listed("quem cujo cuja cujos cujas"),
    source_verbs=listed("pôde tem tinha havia deu conhecer apurou apuraram mostra mostram consta noticiou"),
    complementizers=frozenset({"que"}),
    infinitive_endings=("ar", "er", "ir", "ôr"),
    not_clause_leads=frozenset(),
    infinitive_leads=frozenset(),
    claimant_prepositions=frozenset(),
    noun_leads=listed(
        "a o os as um uma sua seu suas seus cada de do da dos das com sem por pelo pela em no na nos nas sob esta "
        "este essa esse nova novo grande ao à aos às num numa nesta neste outro outra"),
    passive_auxiliaries=listed("foi foram é são era eram sido sendo ser será está estão fica ficou"),
    impersonal_pronouns=frozenset({"se"}),
    impersonal_blocks=listed("não como nem tampouco nunca"),
    impersonal_subjects=frozenset(),
    postverbals=listed("também ainda assim hoje ontem logo depois então próprio própria"),
    adverb_endings=("mente",),
    resuming_words=listed("e mas porém embora pois"),
    quotation_leads=listed(": , que em também ainda hoje ontem ser — - –"),
    manner_words=listed("como tal e qual conforme segundo"),
    object_leads=listed("ao à aos às que"),
    has_claimant_before_late_cue=False,
    view_words=frozenset({"para"}),
    origin_words=frozenset({"desde"}),
    plural_verb_endings=("m",),
    neuter_articles=frozenset(),
    agent_words=listed("por pelo pela pelos pelas"),
    and_words=frozenset({"e"}),
    giving_stems=("notific", "report", "inform", "confirm", "comunic", "document", "registr", "regist", "contabiliz",
        "admit", "reconhec", "lament", "denunci"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    elides_subjects=True,
    subject_ends=frozenset(),
    absolute_leads=frozenset(),
    title_modifiers=frozenset(),
    has_two_surnames=True,
    definite_articles=listed("o a os as do da dos das no na nos nas ao à aos às"),
    attribution="Segundo {claimant}, {content}",
    late_attribution="{content}, segundo {claimant}",
    gerund_endings=("ando", "endo", "indo"),
    lasting_adverbs=Phrases("agora|até agora|por enquanto|antes|recentemente|anteriormente|já|nem|sim|só|tanto|"
        "inclusive|segundo"),
    bare_connectors=listed("e mas porém também"),
    lasting_capitals=frozenset(),
)  # fmt: skip
