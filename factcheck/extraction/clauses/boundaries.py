"""Where a new claim may begin inside a sentence.

A rule is a pattern over the letters of :mod:`factcheck.extraction.grammar` for what begins a claim, and a condition on
what stands before it, which must be a claim by itself. All patterns are bounded, and what stands on the left is read
once, so that a sentence without end takes time in proportion to its length.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.grammar import FINITE
from factcheck.extraction.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.extraction.grammar import Sentence


class Join(Enum):
    """How a clause hangs on what stands before it."""

    FIRST = auto()
    """It is the first of its sentence."""
    CLAUSE = auto()
    """It has a subject and a verb of its own."""
    VERB = auto()
    """It has a verb and shares the subject."""
    PARTICIPLE = auto()
    """It is said of the subject: "marking the first visit", "directed by"."""
    RELATIVE = auto()
    """It begins with "who", "which", "where"."""
    ITEM = auto()
    """It is one more of a list: a second object, "including …"."""
    PHRASE = auto()
    """It has no verb: an apposition, a phrase set off by a comma."""


@dataclass(slots=True)
class Left:
    """What stands before a possible boundary: words ``first`` to ``last`` (excluded), read once, word by word."""

    sentence: Sentence
    first: int
    rule: Rule
    """By which it began."""
    last: int = 0
    right: int = 0
    """The word with which the next claim would begin."""
    verb: int = -1
    """Its first finite verb that is no subordinate clause's; -1 while there is none."""
    newest: int = -1
    """Its last finite verb, of whatever clause; -1 while there is none."""
    comma: int = -1
    """Its last comma."""
    waiting: int = 0
    """How many subordinate clauses inside it still wait for their verb."""
    nested: bool = False
    """Whether it holds a subordinate clause."""
    paired: bool = False
    """Whether "both", "between", "either" in it holds the next "and" for itself."""

    def read(self, last: int) -> None:
        """Take in the words up to ``last``."""
        tags = self.sentence.tags
        for i in range(max(self.last, self.first), last):
            tag = tags[i]
            if tag in FINITE:
                self.newest = i
                if not self.waiting:
                    self.verb = i if self.verb < 0 else self.verb
                self.waiting = max(0, self.waiting - 1)
            elif tag in "wuqCQT" and i > self.first and _OPENS.match(tags, i):
                self.waiting += 1
                self.nested = True
            elif tag == ",":
                self.comma = i
            elif self.sentence.lower[i] in _PAIRED:
                self.paired = True
        self.last = last

    @property
    def tags(self) -> str:
        """The letters of the sentence."""
        return self.sentence.tags

    @property
    def complete(self) -> bool:
        """Whether it can be a claim: it has a verb, or hangs on a claim that has one."""
        if self.verb >= 0 or self.rule.join in (Join.PHRASE, Join.ITEM, Join.PARTICIPLE):
            return True
        return self.rule.name == "reason" and bool(_AFTER_DOING.match(self.tags, self.first))

    @property
    def leading(self) -> bool:
        """Whether it is a subordinate clause whose main clause is still to come: "Although it rained"."""
        return self.rule.join in (Join.FIRST, Join.CLAUSE) and self.rule.name != "reason" and self._subordinate

    @property
    def _subordinate(self) -> bool:
        return bool(_LEADING.match(self.tags, self.first))


class Rule(NamedTuple):
    """One way in which a claim may begin."""

    name: str
    join: Join
    marks: frozenset[str]
    """The letters between the two claims, of which both are free."""
    right: Pattern
    """What the new claim begins with."""
    ready: Callable[[Left], bool]
    """Whether what stands before it may end here."""


SAYING = frozenset(
    ["saying", "adding", "noting", "claiming", "arguing", "insisting", "warning", "explaining", "stating", "telling"]
)
"""Participles with which a speaker goes on: "…, adding that"."""
_CHOICE = frozenset(["or", "nor"])
_PAIRED = frozenset(["both", "between", "either", "neither"])
_LONG_QUOTATION = 60
"""Words that are looked back over for the mark that opens a quotation."""
_STOP = ",;:\\-bhmFSPcuwqCQT"
_NP = rf"(?=[dspNnzk0ogr])[^{_STOP}]{{1,12}}"
_SUBJECT = rf"(?:P|{_NP}(?:c[^{_STOP}]{{1,6}})?r{{0,2}}[bhmFS])"
_ITEM = rf"[dsnNz0][^{_STOP}]{{1,12}}"
_TAIL = r"(?:\Z|[;:\-]|,[^iartqk]|[wc])"
_OPENS = Pattern(rf"w|u(?![xgi])|q{_SUBJECT}|C|Q(?!t)|(?<![ic,])T(?!r|\Z)")
_LEADING = Pattern(rf"[cr]{{0,2}}(?:[uC]|q{_SUBJECT})")
_AFTER_DOING = Pattern(r"r?[uq]g")
_DETERMINED = Pattern("[ds]")
_GERUND = Pattern(r"ig[dst][^;:\-]*\Z")
_CLOSING = Pattern(rf"[^{_STOP}]{{0,8}}S[kri0o]*(?:\Z|,)")
_ONLY_SAYS = Pattern(r"S(?:[rk]{0,2}|[rk]{0,2}[it][^,;:\-]{0,12}),?\Z")
_PREDICATE = Pattern(r"r{0,3}(?![rn]{0,4}x)[dsnN0z]")
_UNFINISHED = Pattern(r"(?:[TuqcitdsaIwQC]|[mbh]r*)\Z")


def _complete(left: Left) -> bool:
    return left.complete and not left.leading and not left.waiting


def _clause(left: Left) -> bool:
    """Before a clause with a subject and a verb."""
    mark = left.tags[left.last]
    if left.waiting or left.tags[left.first] == "C" or _CLOSING.match(left.tags, left.right):
        return False
    if left.sentence.lower[-2] == "as" and left.sentence.lower[-1] in SAYING and left.sentence.closes[left.last - 1]:
        return False
    if left.complete:
        return mark != "c" or not _may_go_on(left)
    return mark == "," and left.rule.join in (Join.FIRST, Join.CLAUSE) and _describes(left)


def _may_go_on(left: Left) -> bool:
    """Whether what somebody says may go on after a bare "and": "said costs" and "delays rose"."""
    return left.tags[left.newest] == "S" and left.newest < left.last - 1 and left.comma < left.newest


def _describes(left: Left) -> bool:
    """Whether it says something of a subject to come: "Born in Rome," "A teacher," before "she"."""
    first = left.first + (left.tags[left.first] == "r")
    if left.tags[first] in "gx" or (left.tags[first] == "i" and left.newest >= 0):
        return True
    return left.sentence.lower[first] in ("a", "an") and left.tags[left.right] in "pN"


def _shares_subject(left: Left) -> bool:
    """Before a second verb; after a bare comma not before "said Jones"."""
    spoken = left.tags[left.right] == "S" and left.tags[left.last] == "," and left.right == left.last + 1
    return _complete(left) and not spoken


def _has_participle(left: Left) -> bool:
    return not left.leading and not _lists_gerunds(left) and (left.complete or left.tags[left.first] in "gxw")


def _lists_gerunds(left: Left) -> bool:
    """Whether a list of gerunds may go on: "focus on extending this, building that"."""
    return bool(_GERUND.search(left.tags, max(left.newest, left.last - 40), left.last))


def _ends_before_participle(left: Left) -> bool:
    return _complete(left) and not _lists_gerunds(left)


def _says_what_it_is(left: Left) -> bool:
    """Whether its verb is "is" with a noun: "is a film", not "is directed"."""
    return left.verb >= 0 and left.tags[left.verb] == "b" and bool(_PREDICATE.match(left.tags, left.verb + 1))


def _one_more(left: Left) -> bool:
    return _complete(left) and not left.paired


def _parallel(left: Left) -> bool:
    """Before one more phrase of the same make: "the son of a smith" and "the father of a king"."""
    if not _one_more(left):
        return False
    start = max(left.first, left.newest + 1, left.last - 40)
    return left.tags[left.right] in "ia" or bool(_DETERMINED.search(left.tags, start, left.last))


def _last_of_list(left: Left) -> bool:
    return left.rule.name == "list" and not left.paired


def _adds(left: Left) -> bool:
    """Before "as well as"; any other phrase that a comma sets off says nothing by itself."""
    added = left.sentence.lower[left.right : left.right + 3] == ["as", "well", "as"]
    return added and _complete(left) and left.comma < left.newest


def _rule(name: str, join: Join, marks: str, right: str, ready: Callable[[Left], bool]) -> Rule:
    return Rule(name, join, frozenset(marks.split("|")), Pattern(right), ready)


FIRST = _rule("first", Join.FIRST, "", "", _complete)
"""How the first clause of a sentence begins."""

RULES = (
    _rule("stop", Join.CLAUSE, ";|:|-|;c|:c|-c", rf"r{{0,2}}{_SUBJECT}", _complete),
    _rule("clause", Join.CLAUSE, ",c|c|,", rf"r{{0,2}}T?{_SUBJECT}", _clause),
    _rule("verb", Join.VERB, ",c|c|,", r"(?:i[dsnNzk0]{1,4},?)?r{0,3}[bhmFS]", _shares_subject),
    _rule("pair", Join.PARTICIPLE, ",c|c", r"r{0,2}[xg][isdtNo]", _has_participle),
    _rule("participle", Join.PARTICIPLE, ",", r"r{0,2}(?:g[^,bhmFS]|x[it0kra])", _ends_before_participle),
    _rule("relative", Join.RELATIVE, ",", r"(?:[dn0ozN]{0,3}i)?w", _complete),
    _rule("reduced", Join.PARTICIPLE, "", r"(?<=[nNzk0])xi", _says_what_it_is),
    _rule("reason", Join.CLAUSE, ",|", rf"r?(?:u|q(?:{_SUBJECT}|g))", _complete),
    _rule("including", Join.ITEM, ",", rf"I[^{_STOP}]{{2,16}}{_TAIL}", _complete),
    _rule("absolute", Join.CLAUSE, ",", r"i?[dsN][nNz0]{0,4}(?:i[^,bhmFS]{1,4})?g[^,]", _complete),
    _rule("conjunct", Join.ITEM, ",c|c", rf"(?:[ds][nNz0xgr]|[ia][dsnNz0xgk])[^{_STOP}]", _parallel),
    _rule("added", Join.ITEM, ",", rf"a[^{_STOP}]{{3,16}}{_TAIL}", _adds),
    _rule("noun", Join.PHRASE, ",", rf"[nz][^{_STOP}]{{3,16}}{_TAIL}", _complete),
    _rule("list", Join.ITEM, ",|,c", rf"{_ITEM}(?:,{_ITEM}){{0,8}},?c[^{_STOP}]{{2}}", _one_more),
    _rule("last", Join.ITEM, "c|,c", r"[dsnNz0][nNz0]", _last_of_list),
    _rule("apposition", Join.PHRASE, ",", rf"[d0][^{_STOP}xg]{{3,16}}(?:\Z|,c|c[bhmF])", _complete),
)
"""Tried in this order; the first that fits says how the new claim hangs on the one before."""
_RULES_BY_MARK = {mark: [rule for rule in RULES if mark in rule.marks] for rule in RULES for mark in rule.marks}

MARKS = Pattern(r"[;:\-,]?c|[;:\-,]|(?=[wxuq])")
"""What may stand between two claims."""


def boundary(left: Left, mark: str) -> Rule | None:
    """The rule by which a claim begins at ``left.right``; None where none does."""
    if (
        _UNFINISHED.search(left.tags, max(left.first, left.last - 4), left.last)
        or left.sentence.lower[left.right - 1] in _CHOICE
        or _speech_goes_on(left)
    ):
        return None
    if mark == "," and (
        left.tags[left.last - 1] == left.tags[left.right] == "0"
        or (left.comma < 0 and left.sentence.lower[left.first] == "according")
    ):
        return None
    for rule in _RULES_BY_MARK.get(mark, ()):
        if rule.right.match(left.tags, left.right) and rule.ready(left):
            return None if rule.join is Join.ITEM and _is_quoted(left) else rule
    return None


def _is_quoted(left: Left) -> bool:
    """Whether a quotation that began in the sentence goes on: what somebody lists is not cut into pieces."""
    opens, closes = left.sentence.opens, left.sentence.closes
    for i in range(left.last - 1, max(-1, left.last - _LONG_QUOTATION), -1):
        if closes[i] or opens[i]:
            return not closes[i]
    return False


def _speech_goes_on(left: Left) -> bool:
    """Whether it only says who speaks: "Jones said in a statement", with the words themselves still to come."""
    end = left.last - 1 - (left.tags[left.last - 1] in ",:")
    if left.sentence.opens[left.right] and left.sentence.lower[end] in SAYING:
        return True
    if left.verb < 0 or left.tags[left.newest] != "S" or left.newest != left.verb:
        return False
    return left.sentence.opens[left.right] or bool(
        _ONLY_SAYS.match(left.tags[left.verb : min(left.last, left.verb + 16)])
    )
