"""Words that tell whether a sentence can be checked, by what they say of it."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TOPICS = _words(
    """
    abortion abortions agreement aid army asylum bank banks bill bills border borders budget budgets carbon
    cases casualties climate companies company contract contracts corruption cost costs court courts coverage
    crime crimes deal death deaths debt debts deficit deficits drug drugs economy education election elections
    emissions employment energy export exports factories factory federal fraud funding gas gdp guns health
    healthcare homeless homicide hospital hospitals immigrants immigration imports income incomes inflation
    insurance invested investment jail job jobs judges law laws lawsuit legislation loans manufacturing medicaid
    medicare migrants military mortgage murder murders nuclear oil patients pension pensions percent police
    pollution population poverty prices prison production profit profits recession refugees rent revenue
    salaries sanctions schools security seniors shares soldiers spending stocks students subsidies tariff
    tariffs tax taxes terrorism terrorists trade treaty troops unemployment uninsured vaccine vaccines veterans
    violence vote voters votes wage wages war warming wars weapons welfare workers
    """
)
"""What the public argues about, and what is counted."""

CHANGES = _words(
    """
    added climbed closed collapsed created cut cuts declined declining decrease decreased decreasing doubled
    drop dropped dropping drops eliminated expanded fall fallen falling falls fell gained gaining grew growing
    grown grows halved increase increased increases increasing losing lost lower lowered plummeted plunged
    quadrupled raised reduced rise risen rises rising rose saved shrank shrinking shrinks shrunk slashed soared
    soaring surged surging tripled
    """
)
"""Verbs and nouns of change in a quantity."""

ACTS = _words(
    """
    approved arrested attacked banned blocked bombed bought brought built cancelled charged closed convicted
    defeated destroyed donated elected ended established fired founded funded gave hired imposed indicted
    introduced invaded invested joined killed launched left lifted negotiated nominated opened opposed ordered
    paid passed pulled received refused rejected released repealed resigned sent shot signed sold spent
    sponsored started stole stopped sued supported threatened took used vetoed visited voted withdrew won worked
    wrote
    """
)
"""Past acts that leave a trace: votes, signatures, payments."""

SAYINGS = _words(
    """
    admitted agreed announced called claimed confirmed denied endorsed predicted promised proposed reported said
    told warned
    """
)

EXTREMES = _words(
    """
    all always any best biggest every fastest first greatest highest largest last least longest lowest majority
    most never no nobody none oldest only record single slowest smallest strongest top worst youngest zero
    """
)
"""Superlatives and totals, which one counterexample refutes."""

COMPARISONS = _words(
    """
    bigger double faster fewer greater higher larger less lower more slower smaller than twice
    """
)

AMOUNTS = _words(
    """
    billion billions dozen dozens eighty eleven fifty forty hundred hundreds million millions ninety percent
    percentage quarter seventy sixty thirds thirty thousand thousands trillion trillions twelve twenty
    """
)

FEW = _words(
    """
    eight five four half nine seven six ten third three two
    """
)
"""Small numbers, which as often count for nothing: "the two of us"."""

SOURCES = _words(
    """
    data documents evidence figures poll polls report reports research statistics studies study survey surveys
    """
)

DUTIES = _words(
    """
    let let's must mustn't need needs ought should shouldn't
    """
)
"""What ought to be cannot be checked."""

FUTURE = _words(
    """
    gonna he'll i'd i'll it'll shall she'll they'll we'd we'll will won't would you'll
    """
)

HEDGES = _words(
    """
    could hopefully if may maybe might perhaps possibly seem seems unless whether
    """
)

JUDGEMENTS = _words(
    """
    absurd amazing appalling awful bad beautiful better brilliant clearly courageous crazy cruel dangerous
    disaster disastrous disgrace disgraceful dumb embarrassing evil excellent fabulous fair fantastic foolish
    frankly good great greedy happy hard honor honour hopeless horrible hypocrisy important incredible indeed
    inspiring love lovely magnificent merely mess nasty nice nonsense nothing obviously pathetic perfect proud
    ridiculous right sad sadly shame shameful simple simply smart stunning stupid surely terrible terrific tough
    tragic truly unacceptable unbelievable unfair unfortunate unfortunately wonderful worthy wrong
    """
)
"""Words of praise, blame and emphasis."""

EMPHASIS = _words(
    """
    absolutely completely deeply extremely quite really totally utterly very
    """
)

FEELINGS = _words(
    """
    appreciate believe believes feel feels guess hate hope hopes mean respect think thinks understand want wants
    wish
    """
)
"""What goes on in somebody's head."""

COURTESIES = _words(
    """
    bless bye congratulations dear gentlemen hello hi ladies ok okay please sorry thank thanks welcome yeah yes
    """
)

FIRST_PERSON = _words(
    """
    i i'm i've me mine my myself our ours ourselves us we we're we've
    """
)

SECOND_PERSON = _words(
    """
    you you're you've you’re you’ve your yourself
    """
)
