"""What a dashboard asks of a desk: how much is left, and what was done, counted."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from factcheck.models import ClaimKind, Count, Figures
from factcheck.store.action import now
from factcheck.store.queries import ARCHIVED, Queries

if TYPE_CHECKING:
    from collections.abc import Iterable

DAYS: Final = 28
"""Over how many days verdicts are counted one by one."""

_AGES: Final = ((1, "today"), (7, "up to a week"), (28, "up to four weeks"), (10**6, "longer"))
"""Names of ages, each with the number of days that it stays under."""
_LEFT: Final = f"""
SELECT a.number, a.title, substr(a.added_at, 1, 10), s.kind, count(*)
FROM claim_states AS s JOIN corrected_articles AS a ON a.id = s.article
WHERE s.unverified AND s.article NOT IN (SELECT a.id FROM articles AS a WHERE {ARCHIVED})
GROUP BY a.id, s.kind
"""
_LEADS: Final = f"""
SELECT l.rule, sum(NOT l.dismissed AND NOT l.accepted AND s.ruling IS NOT 'dismissal'
                   AND s.article NOT IN (SELECT a.id FROM articles AS a WHERE {ARCHIVED})), count(*)
FROM ruled_leads AS l JOIN standing_claims AS s ON s.id = l.claim AND s.draft = l.draft
WHERE l.severity = 'lead' GROUP BY l.rule
"""


class Overview(Queries):
    """Counts over the whole desk; what is archived is not left, and counts in everything that was done."""

    def figures(self) -> Figures:
        """The figures of this moment; days are those of UTC."""
        with self._one_moment():
            today = date.fromisoformat(now()[:10])
            left = self._rows(_LEFT)
            leads = self._rows(_LEADS)
            return Figures(
                articles=self._row("SELECT count(*) FROM articles")[0],
                left_by_age=_counted(
                    ((_age(today, added), count) for _, _, added, _, count in left), order=[age for _, age in _AGES]
                ),
                left_by_article=_counted((f"{number} {title}", count) for number, title, _, _, count in left),
                left_by_kind=_counted(((kind, count) for *_, kind, count in left), order=list(ClaimKind)),
                verdicts_by_day=self._verdicts_by_day(today),
                ratings=self._counts("SELECT rating, count(*) FROM verdicts WHERE newest GROUP BY rating"),
                reviewers=self._counts("SELECT reviewer, count(*) FROM verdicts GROUP BY reviewer"),
                leads_by_rule=tuple(
                    Count(name=rule, count=waiting, of=noticed)
                    for rule, waiting, noticed in sorted(leads, key=lambda row: (-row[2], row[0]))
                ),
            )

    def _verdicts_by_day(self, today: date) -> tuple[Count, ...]:
        """One count a day, the last of them today's; days without a verdict among them."""
        days = [(today - timedelta(days=before)).isoformat() for before in reversed(range(DAYS))]
        given: dict[str, int] = dict(
            self._rows("SELECT substr(at, 1, 10), count(*) FROM verdicts WHERE at >= ? GROUP BY 1", days[0])
        )
        return tuple(Count(name=day, count=given.get(day, 0)) for day in days)

    def _counts(self, sql: str) -> tuple[Count, ...]:
        return _counted(self._rows(sql))


def _counted(counts: Iterable[tuple[str, int]], order: Iterable[str] = ()) -> tuple[Count, ...]:
    """Counts added up by name: in an order where one is given, names without any left out, else the most first."""
    total: Counter[str] = Counter()
    for name, count in counts:
        total[name] += count
    names = [name for name in order if name in total] or sorted(total, key=lambda name: (-total[name], name))
    return tuple(Count(name=name, count=total[name]) for name in names)


def _age(today: date, day: str) -> str:
    days = (today - date.fromisoformat(day)).days
    return next(age for under, age in _AGES if days < under)
