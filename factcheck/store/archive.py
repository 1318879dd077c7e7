"""Putting articles away, and taking them back: nothing is ever deleted."""

from __future__ import annotations

from factcheck.models import Done
from factcheck.store.deeds import Deeds
from factcheck.store.history import words_for


class Archive(Deeds):
    """What a reviewer can do with a whole article."""

    def archive(self, ref: str, on: bool | None = None) -> Done:
        """Put an article away, or take it back; the other of the two where ``on`` is None.

        An archived article keeps everything. Lists leave it out, and so do counts of what is left on the desk.

        Raises:
            InputError: there is no such article, or more than one.
        """
        article = self._article_id(ref)
        is_archived = self._is_archived(article)
        wanted = not is_archived if on is None else on
        if wanted is is_archived:
            why = "is archived already" if wanted else "is not archived"
            return Done(action="", said=f"{self._name(article, None)} {why}", article=article)
        with self._act() as action:
            action.decide("archive", article=article, field=None if wanted else "off")
        said = words_for("archive", field=None if wanted else "off")
        return Done(action=action.id, said=f"{self._name(article, None)} {said}", article=article)
