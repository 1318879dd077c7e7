"""The shapes of sentences that multiply a number of things with a price or a size for each (``products``).

In them every figure is one character (``figures``).
"""

from __future__ import annotations

import re

from factcheck.extraction.patterns import Pattern
from factcheck.leads.figures import COUNT, MEASURE, MONEY, OTHER

_FIGURES = f"{COUNT}-{OTHER}"
_AMOUNT = f"[{COUNT}{MONEY}{MEASURE}]"
_GAP = rf"(?:(?!\b(?:and|but|while|plus|including|excluding|up\s+to)\b)[^{_FIGURES};:.]){{0,70}}?"
_EACH = (
    r"(?:each|apiece|a\s+(?:piece|head|person|ticket|unit|share|bottle|barrel|copy|night|pop|time)|per\s+[a-z]+|"
    r"for\s+(?:each|every)\s+(?:one|of\s+them))\b"
)
_TOTAL = (
    r"(?:,|\s[—–-]|\s?\(|\s)\s*(?:(?:for|or|with|at|costing|worth|raising|making|bringing\s+in)\s+)?"
    r"(?:(?:an?\s+)?(?:(?:combined|grand|overall)\s+)?total(?:ling|ing)?|an?\s+(?:sum|cost|price|bill))"
    r"(?:\s+(?:cost|price|bill|capacity|value|outlay))?(?:\s+(?:of|is|was|comes\s+to|came\s+to))?\s+(?:[a-z]+\s+){0,2}?"
)
_COMES_TO = (
    r"\s+(?:costs?|is|comes?\s+to|came\s+to|makes?|made|would\s+(?:cost|raise|bring\s+in)|raised|brought\s+in)\s+"
)
_OR = (
    r"(?:,\s+or|\s+or|,\s+making|,\s+costing|,\s+which\s+(?:is|comes\s+to|makes|adds\s+up\s+to)|\s+[—–]|\s+-|,\s+about|,)"
    r"\s+(?:[a-z]+\s+){0,3}?"
)
_SO = (
    r",?\s+(?:and\s+)?(?:so|meaning|which\s+means)\s+(?:[\w’'-]+\s+){0,5}?"
    r"(?:costs?|comes?\s+to|came\s+to|paid|pays?|raised|earned|spent|total(?:l?ed|s))\s+"
)
_DID = (
    r",?\s+(?:br(?:ings?|ought)|carr(?:y|ies|ied)|deliver(?:s|ed)?|transport(?:s|ed)?|moved?|hold|held|produced?|employ(?:s|ed)?|"
    r"seat(?:s|ed)?|hous(?:e|es|ed)|fed|feed|collect(?:s|ed)?|planted|sold|made|built|contain(?:s|ed)?)\s+(?:in\s+)?(?:a\s+total\s+of\s+)?"
)
_RAISING = (
    r",?\s+(?:raising|bringing\s+in|earning|making|grossing|generating|netting|taking\s+in)\s+"
    r"(?:(?:a|total|of|the|[a-z]+)\s+){0,3}?"
)
_GROUPS = (
    r"(?:rows?|teams?|groups?|boxes|packs?|packets?|crates?|classes|batches|shifts|tables|sets|squads|crews|units|bundles|cartons|"
    r"trays|cases|blocks|pairs|buses|floors|wards|columns|sacks|bags|rounds)"
)
_IN_ALL = r"\b(?:in\s+(?:all|total)|altogether|all\s+told|combined|overall)\b"
_COUNT = f"(?P<count>{COUNT})"
_ONE = f"(?P<one>{_AMOUNT})"
_ALL = f"(?P<all>{_AMOUNT})"

_ITEMS = (
    rf"{_COUNT}\s+{_GAP}{_ONE}{_GAP}\b{_EACH}{_GAP}",
    rf"\beach\s+of\s+(?:[a-z]+\s+){{0,2}}?{_COUNT}{_GAP}{_ONE}{_GAP}",
    rf"{_ONE}{_GAP}\b{_EACH},\s+(?:the|its|all|these)\s+{_COUNT}{_GAP}",
    rf"{_COUNT}\s+{_GAP}\beach\s+{_GAP}{_ONE}{_GAP}",
    rf"{_COUNT}\s+(?:[a-z]+\s+)?{_GROUPS}\s+of\s+{_ONE}{_GAP}",
    rf"{_ONE}\s+(?:[a-z]+\s+)?(?:to|for)\s+each\s+of\s+(?:the|its|their|his|her)?\s*{_COUNT}{_GAP}",
    rf"{_ONE}{_GAP}\b{_EACH}{_GAP}\b(?:for|to|from|on|by|times|with)\s+(?:[a-z]+\s+){{0,3}}?{_COUNT}{_GAP}",
)
_RESULTS = (
    rf"{_TOTAL}{_ALL}",
    rf"(?:{_OR}|{_COMES_TO}){_ALL}{_GAP}{_IN_ALL}",
    rf"{_OR}{_ALL}(?=\s*[a-z]*\s*(?:[,.;)—–]|\Z))",
    rf"(?:{_SO}|{_DID}|{_RAISING}){_ALL}",
)
EACH = Pattern(rf"\b{_EACH}", re.IGNORECASE)
CUE = Pattern(rf"\b(?:each|apiece|every|sold|sells?|selling)\b|\b{_EACH}|\b{_GROUPS}\s+of\s+{_AMOUNT}", re.IGNORECASE)
"""What all of them hold: a quick look before the slow ones."""
RANGE_BEFORE = Pattern(rf"{_AMOUNT}\s*(?:to|or|[-–])\s*\Z")
SHAPES = (
    *(Pattern(items + result, re.IGNORECASE) for items in _ITEMS for result in _RESULTS),
    Pattern(
        rf"\b(?:cost|costs|costing|at|for)\s+{_ONE}(?:\s+each)?,?\s+and\s+{_COUNT}\s+(?:[a-z]+\s+)?(?:were|have\s+been)\s+sold(?:{_RAISING}|,?\s+for\s+(?:a\s+total\s+of\s+)?){_ALL}",
        re.IGNORECASE,
    ),
    Pattern(rf"\bs(?:old|ells?|elling)\s+{_COUNT}{_GAP}\sat\s+{_ONE}(?:\s+{_EACH})?{_RAISING}{_ALL}", re.IGNORECASE),
    Pattern(
        rf"{_ALL}{_GAP},?\s+(?:with|from)\s+(?:[a-z]+\s+){{0,2}}?{_COUNT}{_GAP}{_ONE}{_GAP}\b{_EACH}", re.IGNORECASE
    ),
)
"""The groups: how many things there are, how much one of them is, and what all are said to be."""
