"""The words around a name that tie it to an office: titles, what stands before them, and times in office."""

from __future__ import annotations

from factcheck.extraction.patterns import Pattern

NO_HOLDER = frozenset(
    {"deputy", "shadow", "assistant", "associate", "vice", "junior", "lieutenant", "elect", "designate", "candidate"}
    | {"future", "incoming", "would-be", "presumptive", "aspiring", "prospective", "fellow", "opposition", "rival"}
)
"""Before a title, words that make it another office, or none yet."""
FORMER = frozenset(
    {"former", "ex", "ex-", "late", "onetime", "one-time", "erstwhile", "past", "deposed", "ousted", "longtime"}
    | {"long-time", "retired", "been", "formerly", "once", "previously"}
)
"""Before a title, words that say that it is held no more."""
THEN = frozenset({"then", "then-"})
"""Before a title, words that say that it was held at the time that is spoken of."""
STANDS_IN = frozenset({"acting", "interim", "caretaker"})
"""In a title, words that say that somebody stands in for its holder."""

ADDRESSES = frozenset({"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Lord", "Baroness"})
"""Before a name, words that say nothing of which office it is."""
FUNCTION_WORDS = frozenset(
    {
        "After",
        "Although",
        "And",
        "As",
        "At",
        "Because",
        "Before",
        "But",
        "By",
        "During",
        "For",
        "From",
        "If",
        "In",
        "On",
    }
    | {"Since", "So", "That", "The", "Then", "Though", "Under", "Until", "When", "While", "With", "Yet"}
)
"""Words that begin a sentence and are no part of the name behind them."""

_TITLE = r"[A-Za-z][\w.'’-]*(?:[\s-][A-Za-z][\w.'’-]*)"

APPOSITION = Pattern(
    r",\s+(?P<then>(?:who\s+was\s+)?(?:the\s+)?then[-\s]+|who\s+was\s+|at\s+the\s+time\s+|while\s+)?"
    rf"(?:the\s+|its\s+|then\s+)?(?P<title>{_TITLE}{{0,6}}?)(?P<once>\s+(?:at\s+the\s+time|then))?\s*,"
)
"""Behind a name, an office between commas: *, then the German chancellor,*."""
HELD = Pattern(
    r"(?:(?:,\s+who)?\s+(?:was|became|remained|served\s+as|was\s+serving\s+as|was\s+sworn\s+in\s+as|took\s+over\s+as"
    r"|took\s+office\s+as)|['’]s?\s+(?:tenure|term|time|stint|spell|years?)\s+as)"
    rf"\s+(?:still\s+|already\s+)?(?:the\s+)?(?P<title>{_TITLE}{{0,7}})(?![-\w])"
)
"""Behind a name, an office that is said to be held: *was chancellor*."""
BEFORE = Pattern(rf"\b(?:[Tt]he|[A-Z]\w+['’]s)\s+(?P<then>then[-\s]+)?(?P<title>{_TITLE}{{0,7}}),\s+$")
"""Before a name between commas, an office: *The German chancellor, Angela Merkel,*."""
LED = Pattern(rf"\s+(?:chaired|governed|headed|led|ran|ruled)\s+(?:the\s+)?(?P<title>{_TITLE}{{0,4}})(?![-\w])")
"""Behind a name, the organisation that somebody led."""
HEADS = ("head of the ", "head of ", "chair of the ")
"""What the office of whoever leads an organisation is called, before its name."""
WITH = Pattern(rf"\s+as\s+(?:the\s+)?(?P<title>{_TITLE}{{0,7}})(?![-\w])")
"""Behind *with* and a name, an office: *with Theresa May as prime minister*."""
AS = Pattern(rf"\b(?P<as>[Aa]s\s+(?:the\s+)?(?P<title>{_TITLE}{{0,6}}?))(?P<when>\s+(?:in|on)\s[^,]{{4,20}})?,\s+$")
"""Before a name, an office: *As prime minister,*."""
RUN_BY = Pattern(
    r"\b(?:[Tt]he\s+)?(?:[A-Z][\w.]*(?:['’]s)?\s+)?(?:(?:coalition|caretaker|minority|conservative|liberal|socialist)\s+)?(?P<time>administration|government|cabinet|presidency|premiership|chancellorship"
    r"|papacy|pontificate)\s+(?:of|led\s+by|under)\s+$"
)
"""Before a name or title, a time in office: *the government of*."""
ARTICLE = Pattern(r"\b[Tt]he\s+$")
PARTY = frozenset({"Conservative", "Democratic", "Labour", "Liberal", "Republican", "Socialist", "Tory"})
"""Before a title, of which party its holder is."""
NATIONALITY = Pattern(
    r"[A-Z][\w.]*['’]s$|[A-Z]\w+(?:an|ese|ish|sh|ch|eek|aeli|aqi|stani|lovak|wiss|zech)$|U\.?[SKN]\.?$|EU$|UAE$"
)
"""A word that says of which country somebody is."""
HALF_A_COUNTRY = frozenset({"Costa", "Czech", "El", "New", "North", "San", "Saudi", "Sierra", "South", "Sri", "United"})
"""Before such a word, the first half of the name of a country: *South Korea's*."""
