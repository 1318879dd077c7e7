"""What readings are made by: the rules in force, what the settings make of them, and the facts they rest on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.config import Config
    from factcheck.leads import Facts


class Rulebook:
    """The rules as one person's settings have them. The facts are read once, when a rule first asks for them."""

    def __init__(self, config: Config) -> None:
        self._config = config

    @property
    def weights(self) -> Mapping[str, float]:
        """What this person cares about more, or less, than others do."""
        return self._config.worth

    @cached_property
    def version(self) -> str:
        """What is stored beside a reading: where it differs, the same text may be read in another way.

        Raises:
            InputError: one of the newsroom's own files of facts cannot be read.
        """
        from factcheck import extraction, leads, reference  # noqa: PLC0415 (a desk may be opened without them)

        facts = reference.version(self._config.facts)
        weights = (f"{name}={weight:g}" for name, weight in sorted(self.weights.items()))
        off = (f"-{rule}" for rule in sorted(self._config.rules_off))
        return "+".join((extraction.RULES, leads.RULES, facts, *weights, *off))

    def check(self) -> None:
        """Find out whether a text can be read by these rules, before anything is written that asks for it.

        Raises:
            InputError: own facts cannot be read, or a rule that is switched off is none.
        """
        _ = self.version, self.left_out, self.facts.offices

    @cached_property
    def facts(self) -> Facts:
        """The facts that ship, and the newsroom's own."""
        from factcheck.leads import Facts  # noqa: PLC0415 (heavy, and a desk is often only read)

        return Facts(own=self._config.facts)

    @cached_property
    def left_out(self) -> frozenset[str]:
        """The ids of the rules that do not run.

        Raises:
            InputError: an id that no rule has.
        """
        from factcheck.leads import left_out  # noqa: PLC0415 (heavy, and a desk is often only read)

        return left_out(off=self._config.rules_off)
