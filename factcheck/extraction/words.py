"""Word classes of common English words: closed classes whole, verbs as far as news needs them.

Classes are the letters of :mod:`factcheck.extraction.grammar`; those still open there are V (past tense or participle:
"made"), v (past tense only: "took"), A (any form: "put"), y ("plans": verb or plural noun), Y ("includes": verb),
B ("plan": verb or noun) and E ("include": verb).
"""

from __future__ import annotations

_CLOSED = {
    "d": "the a an this these those some any no each every either neither another several many most few fewer all both "
    "half enough much",
    "s": "my your his her its our their whose",
    "p": "i you he she it we they there who nobody everyone everybody someone nothing something anything everything",
    "o": "me him them us himself herself itself themselves ourselves myself one",
    "b": "is are was were am isn't aren't wasn't weren't ain't",
    "h": "has have had do does did hasn't haven't hadn't don't doesn't didn't",
    "m": "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't mustn't "
    "shan't mightn't",
    "x": "been",
    "f": "be",
    "g": "being",
    "t": "to",
    "i": "of in on at by for with from into onto over under above below between among amongst through throughout "
    "across against about around near along beyond behind beside besides despite during within without toward towards "
    "upon via per like unlike than amid amidst inside outside off out up down past plus minus versus regarding "
    "concerning following according depending owing",
    "a": "as",
    "I": "including excluding namely",
    "r": "not never also then later still already ever often now just only even again once soon always usually "
    "sometimes however therefore thus instead meanwhile otherwise perhaps maybe too very quite rather almost nearly "
    "more less far ahead away back together apart abroad elsewhere here yet so well further furthermore moreover "
    "nevertheless nonetheless indeed afterwards afterward thereafter twice n't",
    "c": "and but or nor",
    "u": "because although though while whereas whilst when whenever",
    "q": "after before since until till",
    "C": "if unless whether lest",
    "w": "which whom where whereby who",
    "Q": "what how why whatever whoever",
    "T": "that",
    "k": "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december yesterday today tomorrow tonight",
    "0": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "million billion trillion dozen",
    "n": "people police children women men data media staff others family friendly early daily weekly monthly yearly "
    "likely unlikely elderly deadly costly lonely ally rally assembly anomaly bully belly jelly italy reply supply "
    "ugly holy jolly silly curly hourly such same worth due own "
    "former seed weed creed greed steed red bed shed sled sacred naked kindred infrared",
    "z": "thousands millions billions hundreds dozens",
}

CLASSES = {word: letter for letter, words in _CLOSED.items() for word in words.split()}
"""Words of one class only."""

_IRREGULAR = """
arise arose arisen;awake awoke awoken;bear bore born;beat beat beaten;become became become;begin began begun;
bend bent bent;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;breed bred bred;
bring brought brought;build built built;burn burnt burnt;buy bought bought;catch caught caught;choose chose chosen;
cling clung clung;come came come;creep crept crept;deal dealt dealt;dig dug dug;draw drew drawn;dream dreamt dreamt;
drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;
find found found;flee fled fled;fly flew flown;forbid forbade forbidden;forget forgot forgotten;
forgive forgave forgiven;freeze froze frozen;get got got;give gave given;go went gone;grow grew grown;
hang hung hung;hear heard heard;hide hid hidden;hold held held;keep kept kept;know knew known;lay laid laid;
lead led led;learn learnt learnt;leave left left;lend lent lent;lose lost lost;make made made;mean meant meant;
meet met met;mislead misled misled;overcome overcame overcome;overtake overtook overtaken;pay paid paid;
prove proved proven;rebuild rebuilt rebuilt;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;
see saw seen;seek sought sought;sell sold sold;send sent sent;shake shook shaken;shine shone shone;shoot shot shot;
show showed shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat sat;sleep slept slept;slide slid slid;
speak spoke spoken;spend spent spent;spin spun spun;spring sprang sprung;stand stood stood;steal stole stolen;
stick stuck stuck;strike struck struck;swear swore sworn;sweep swept swept;swim swam swum;swing swung swung;
take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;
undergo underwent undergone;understand understood understood;undertake undertook undertaken;uphold upheld upheld;
wake woke woken;wear wore worn;weave wove woven;win won won;wind wound wound;withdraw withdrew withdrawn;
withstand withstood withstood;write wrote written;rewrite rewrote rewritten;foresee foresaw foreseen
"""

_SAME_FORM = "put set cut hit cost let shut read hurt spread cast bet split quit bid burst upset broadcast"

_VERBS = """
accept accuse achieve acknowledge acquire adapt add adopt advise affect agree allege allow announce apologise apologize
appear apply appoint argue arrive assert assume attend attract avoid believe belong blame borrow carry celebrate choose
cite collapse compare compete complain complete comprise concede conclude confirm connect consider consist contain
continue contribute convert convince criticise criticize decide declare decline defend define deliver demonstrate deny
depart depend deploy derive describe deserve destroy determine develop die differ disagree disappear discover discuss
displace dissolve earn elect eliminate emerge employ enable encourage enjoy ensure enter establish evacuate evolve
examine exceed exist expand expect explain explode expose express extend fail feature finish focus follow force form
gain gather generate grant happen hear help hope identify imagine imply impose improve include increase indicate inform
injure insist inspect inspire install intend introduce invade invest investigate invite involve join justify kill know
lack launch learn live lose maintain manage marry merge move need negotiate obtain occupy occur offer open operate
oppose organise organize originate overlook own participate perform persuade possess predict prefer prepare prevent
proclaim produce prohibit promote propose protect prove provide publish pursue qualify raise reach realise realize
receive recognise recognize recommend recover reduce refer reflect refuse reject relate remain remember remind remove
replace represent require resemble resign resolve respond resume retain retire reveal save seek seem select sell send
serve settle solve sound spend stand start stay strengthen submit succeed suffer suggest supply surround survive
suspect suspend tell tend testify threaten translate travel treat try understand urge use vary want warn wish write
think go become bring get give make take say hold keep let lie live begin fall grow lead
"""

_NOUNS_TOO = """
act address advance aid aim answer appeal approach arrest arm attack attempt award back ban bank base battle bear beat
benefit bid blast block boast bomb book border break build call campaign care cause centre challenge chance change
charge check claim clash close combat comment commission concern condition conduct conflict contact contest contract
control cost count cover crash credit cross damage date deal debate debut decrease defeat delay demand design desire
detail dispute divide document dominate double doubt draft draw dream drive drop ease echo effect end escape estimate
exchange excuse exercise experience exit export face favour fear feature field fight figure film find finance fire fit
fix flight flow force form found function fund gain govern guarantee guard guide halt handle head heat help host hunt
impact import influence interest issue judge jump keep kick label land last laugh lay lead leak leave level license lift
limit link list load lock look love mark market marry mass match matter mean measure meet mention mind miss monitor
move name need note notice object offer open operate order own pack pass pause pay perform permit picture place plan
plant play pledge point poll position post practice praise present press pressure process produce profit program
progress project promise prompt protest pull purchase push question quote race rain raise range rank rate reach rebel
record refer reform regard regret release remain remark rent repair reply report request rescue research reserve resort
rest result retreat return review reward ride rise risk rival rule run sail sanction say schedule score search secure
seize sense set share shift ship shock shoot show side sign signal site slam smile snow sound source speak spark speed
split spot spread stage stake stand star start state station stay stem step stop store storm stream stress stretch
strike struggle study style subject suit supply support surge surprise survey swap talk target tax team tell test thank
threat time title tie top total touch tour track trade train transfer travel treat trigger trip trust turn use value
view visit voice vote wait walk want warn watch wave weigh win wish witness work worry wound yield voice
"""

_SAYING = """
acknowledge add admit affirm agree allege announce answer argue ask assert believe caution charge claim complain concede
conclude confirm contend continue counter declare deny disclose emphasise emphasize estimate expect explain hope
indicate insist joke maintain note observe predict promise quip recall recount reiterate remark reply report respond
reveal say state stress suggest tell testify think tweet urge vow warn write
"""


def _third_person(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _verb_forms() -> dict[str, str]:
    """Every form of the verbs above with its class; a form that can be more takes the more open class."""
    forms = dict.fromkeys(_SAME_FORM.split(), "A")
    rows = [row.split() for row in _IRREGULAR.replace("\n", "").split(";")]
    for base, past, participle in rows:
        if past == participle:
            forms.setdefault(past, "V")
        else:
            forms.setdefault(past, "V" if past == base else "v")
            forms.setdefault(participle, "x" if participle != base else "E")
    both = _NOUNS_TOO.split()
    only = [v for v in [*_VERBS.split(), *(row[0] for row in rows)] if v not in both]
    for verb in both:
        forms.setdefault(verb, "B")
        forms.setdefault(_third_person(verb), "y")
    for verb in only:
        forms.setdefault(verb, "E")
        forms.setdefault(_third_person(verb), "Y")
    return {form: letter for form, letter in forms.items() if form not in CLASSES}


VERB_FORMS = _verb_forms()
"""Forms of verbs, those ending in -ed and -ing aside."""


def _past(verb: str) -> str:
    irregular = {row.split()[0]: row.split()[1] for row in _IRREGULAR.replace("\n", "").split(";")}
    if verb in irregular:
        return irregular[verb]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else "ed")


def _speech_forms() -> frozenset[str]:
    verbs = _SAYING.split()
    doubled = ["quipped", "admitted"]
    return frozenset([*verbs, *map(_third_person, verbs), *map(_past, verbs), *doubled])


SPEECH = _speech_forms()
"""Finite forms of verbs that report what somebody says or thinks."""
