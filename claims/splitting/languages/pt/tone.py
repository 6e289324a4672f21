"""Portuguese words of opinion, wish and boilerplate, of superlatives and of what is to come."""

from claims.splitting.words import Phrases, each, listed

TONES = {
    "opinion": Phrases(
        "resta saber|o tempo dirá|no fundo|não é de estranhar|não surpreende que|dir-se-á|há quem|sejamos sinceros|"
        "sejamos honestos|todos sabemos|ninguém duvida|chega de|basta de|autoritário|autoritária|arrogante|arrogância|"
        "incompetente|incompetência|heroico|heroica|espetacular|espetaculares|espectacular|bárbaro|abominável|odioso|"
        "grotesco|grotesca|obsceno|tremendo|infame|deplorável|lamentável|repugnante|vergonhosos|vergonhosas|"
        "desastroso|desastrosa|patético|patética|um desastre|um escândalo|um insulto|um circo|uma farsa|uma piada|"
        "uma obra-prima|encantador|encantadora|comovente|brilhante|medíocre|covarde|cobarde|hipocrisia|cinismo|"
        "traição|injusto|injusta|imoral|irresponsável|inadmissível|intolerável|acho que|creio que|penso que|"
        "acredito que|na minha opinião|a meu ver|no meu entender|parece-me|me parece|felizmente|infelizmente|"
        "lamentavelmente|por sorte|por azar|admirável|maravilhoso|maravilhosa|maravilhosas|maravilhosos|incrível|"
        "lindo|linda|lindíssimo|vergonha|vergonhoso|vergonhosa|indignante|ridículo|ridícula|absurdo|absurda|terrível|"
        "horrível|fantástico|fantástica|excelente|magnífico|magnífica|estupendo|ótimo|ótima|impressionante|crueldade|"
        "cruel|sem dúvida|está claro|é evidente|otimista|optimista|satisfação|orgulho|orgulhoso|orgulhosa|tomara|"
        "oxalá|é importante|é necessário|é preciso|é urgente|é fundamental|é hora de|está na hora de|seria bom|"
        "me alegra|nos alegra|lamento|inaceitável que|me sinto|sinto-me|nos sentimos|agradeço|graças a deus"),
    "wish": Phrases(
        "tomara|oxalá|esperamos|espero que|desejamos|desejo que|que descanse em paz|parabéns|bem-vindos|bem-vindo|"
        "muito obrigado|muito obrigada|bom dia|boa tarde|boa noite|feliz ano|feliz natal|meus sentimentos"),
    "advice": Phrases(
        each(
            "devem|devemos|deveria|deveriam|deveríamos|têm que|têm de|temos que|temos de|deve ser|deverá|precisamos|"
            "não se deve|deves|devia|deviam|há que|convém",
            True,
        )
        # Not of duty, but of a cause.
        | each("devem a|devem ao|devem-se", False)
    ),
    "address": Phrases(
        "você|vocês|tu|te|ti|contigo|vosso|vossa|se quiser|se quer|se deseja|pode conferir"
    ),
    "first_person": Phrases(
        "eu|meu|minha|meus|minhas|nós|nosso|nossa|nossos|nossas|a gente|estou|sou|somos|estamos|vamos|queremos|quero|"
        "podemos|devemos|sabemos|precisamos|acreditamos|tenho|me|comigo|conosco|connosco|temos|fomos|éramos|"
        "estávamos|tínhamos|vivemos|vemos|dizemos|fazemos|mim"
    ),
    # Lines about how the story was published.
    "newsroom": Phrases(
        "publicado originalmente|publicada originalmente|opiniões expressas|opiniões emitidas|"
        "responsabilidade exclusiva|exclusiva responsabilidade|não reflete necessariamente|"
        "não refletem necessariamente|não representam necessariamente|para mais informações|"
        "mais informações em breve|encerramos aqui|encerramos a cobertura|seguiremos a acompanhar"
    ),
    "promise": Phrases(
        "prometeu|prometeram|promete|prometem|comprometeu-se|se comprometeu|compromete-se|garantiu|prevê|preveem|"
        "estimou|projeta"
    ),
}  # fmt: skip
STATIVE_WORDS = listed("tem têm temos está estão")
VIEWPOINT_LEADS = frozenset({"para"})
VIEWERS = listed(
    """
    analistas especialistas críticos economistas juristas advogados ministros deputados senadores dirigentes oposição
    sindicato sindicatos sindicalista ambientalistas defesa acusação moradores pais familiares ativistas activistas
    historiadores cientistas sociólogos quem muitos governante dirigente sociólogo socióloga politólogo politóloga
    historiador historiadora jurista advogada professora presidente especialista
    """
)
EXCLAMATIONS = Phrases("que|quanto|quanta|como|por que|porque é que|quem|qual|quais|onde|viva|saiba|entenda|veja")
# Phrases that take the tone from the words they hold.
TONE_BLOCKS = {"opinion": Phrases("traição à pátria|orgulho gay|orgulho lgbt|parada do orgulho")}
# What addresses the reader where a clause begins with it.
IMPERATIVES = Phrases(
    each(
        "saiba como|saiba mais|confira|clique|baixe|descubra|aproveite|não perca|inscreva-se|veja como|conheça|"
        "participe",
        "sure",
    )
)
BELIEFS = listed(
    "acha acham achou acredita acreditam acreditou crê considera consideram considerou opina opinou pensa pensam "
    "lamenta lamentou celebra celebrou confia confiou"
)
BOILERPLATE = Phrases(
    "foto :|fotos :|imagem :|imagens :|crédito :|créditos :|fonte :|fontes :|vídeo :|leia também|leia mais|"
    "veja também|veja mais|saiba mais|assista|inscreva-se|siga o|siga a|siga-nos|assine|compartilhe|partilhe|"
    "clique aqui|com informações de|com informações da|com informações do|foto de arquivo|arquivo /|receba|baixe|"
    "mais informações|publicado em|publicado há|publicado às|atualizado em|atualizado há|atualizado às|atualizada em|"
    "postado em|postado há|( foto|( fonte|( arquivo|( cortesia|( imagem|( divulgação|( reprodução|esta reportagem|"
    "todos os direitos|redação|getty images|publicidade|continua após a publicidade|início|contato|contacto|"
    "política de|reprodução /|divulgação /|ler mais|veja as|confira|ouça|acompanhe"
)
# What gives a line away wherever it stands.
CREDITS = Phrases(
    "foto de arquivo|imagem de arquivo|getty images|todos os direitos|direitos reservados|da esquerda para a direita|"
    "( à esquerda )|( à direita )|nossa newsletter|nosso boletim|nossas redes|nosso canal|em atualização|"
    "reportagem em atualização|continua após a publicidade"
)
COMPARISONS = Phrases(
    "o dobro|o triplo|a metade|um terço|dois terços|acima de|abaixo de|superior a|inferior a|em comparação com|"
    "ao contrário de|tantos quanto|tantas quanto|vezes mais|vezes menos|vezes maior|supera|superou"
)
COMPARISON_OPENERS = listed("mais menos maior maiores menor menores melhor melhores pior piores")
COMPARISON_JOINERS = listed("que do")
# What stands before a time that something is compared with.
COMPARISON_LEADS = Phrases(
    "em relação a|em relação ao|em relação à|em relação aos|em comparação com|em comparação a|em comparação ao|"
    "em comparação à|comparado com|comparada com|comparado ao|na comparação com|face a|face ao|face à|frente a|"
    "frente ao|frente à|ante|contra|que em|que no|que na|que há|que o|que a|acima de|acima do|acima da|abaixo de|"
    "abaixo do|abaixo da|superior a|superior ao|superior à|inferior a|inferior ao|inferior à|sobre o mesmo|"
    "sobre igual"
)

SUPERLATIVES = Phrases(
    "recorde|recordes|sem precedentes|inédito|inédita|inéditos|inéditas|nunca antes|pela primeira vez|a primeira vez|"
    "o único|a única|os únicos|as únicas|histórico|histórica|o maior|a maior|os maiores|as maiores|do maior|da maior|"
    "o pior|a pior|os piores|as piores|o melhor|a melhor|os melhores|as melhores|o menor|a menor|os menores|"
    "as menores|a máxima|o primeiro|a primeira|máxima histórica|mínima histórica|máximo histórico|mínimo histórico|"
    "jamais visto|jamais vista|nunca visto|nunca vista"
)
SUPERLATIVE_LEADS = frozenset({"mais", "menos"})
FUTURE_PHRASES = Phrases(
    f"{go} {verb}"
    for go in ("vai", "vão", "vamos", "irá", "irão")
    for verb in listed(
        """
        ser haver ter estar fazer ver subir cair descer chegar ganhar perder terminar começar continuar receber pagar
        aumentar reduzir custar dar abrir fechar passar ficar poder votar analisar decidir recorrer apresentar anunciar
        lançar construir investir criar realizar disputar enfrentar partir viajar visitar sair entrar voltar acontecer
        ocorrer durar valer precisar permitir mudar beneficiar contar integrar ampliar encerrar cortar reforçar julgar
        """
    )
)
FUTURE_WORDS = listed("será serão terá terão haverá dará darão irá irão fará farão virá virão trará trarão porá dirá")
PAST_VERBS = listed(
    "foi foram era eram tinha tinham havia houve fizeram fez disse disseram teve tiveram pôde esteve estava estavam "
    "tem têm temos aconteceu está estão ia iam veio vieram deu deram morreu perdeu"
)
