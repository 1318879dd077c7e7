"""The factors of units against exact values that everybody knows by heart."""

from __future__ import annotations

import pytest

from factcheck.reference.units import units


def test_every_unit_has_a_factor_and_a_source() -> None:
    rows = [row for meanings in units().values() for row in meanings]
    assert all(row.factor > 0 and row.source.startswith("https://") for row in rows)
    assert len({(row.unit, row.quantity, row.factor) for row in rows}) == len(rows)


@pytest.mark.parametrize(
    ("value", "unit", "other", "converted"),
    [
        (1, "mi", "km", 1.609344),
        (100, "yd", "m", 91.44),
        (1, "mi²", "acres", 640),
        (1, "ha", "m²", 10_000),
        (14, "pounds", "stone", 1),
        (1, "bbl", "gal", 42),
        (100, "km/h", "m/s", 27.7778),
        (1, "knots", "km/h", 1.852),
        (0, "°C", "°F", 32),
        (-40, "°F", "°C", -40),
        (212, "°F", "°C", 100),
    ],
)
def test_a_unit_in_another(value: float, unit: str, other: str, converted: float) -> None:
    one, two = units()[unit][0], units()[other][0]
    assert (value * one.factor + one.zero - two.zero) / two.factor == pytest.approx(converted, rel=1e-5, abs=1e-9)
