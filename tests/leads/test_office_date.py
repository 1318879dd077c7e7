"""The rule office-date, through ``inspect``: what it notices, and the look-alikes it leaves alone."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.extraction import extract
from factcheck.leads import inspect

if TYPE_CHECKING:
    from factcheck.models import Lead

PUBLISHED = date(2025, 7, 29)
FOUNDING_ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"


def leads(text: str, published: date | None = PUBLISHED) -> list[Lead]:
    return [lead for lead in inspect(text, published) if lead.rule == "office-date"]


def marked(text: str, published: date | None = PUBLISHED) -> list[tuple[str, ...]]:
    return [tuple(text[span.start : span.end] for span in lead.spans) for lead in leads(text, published)]


WRONG = [
    "[In early 2018], [the Biden administration] lifted the ban.",
    "[In 2018], [the Biden administration] lifted an entry ban on the official.",
    "[In March 2018] [the Biden White House] quietly lifted the ban.",
    "[On March 3, 2018], [the Biden administration] announced new sanctions.",
    "[Last year], [the Trump administration] lifted the ban.",
    "[The Biden administration] [in 2018] lifted the ban.",
    "[The Biden administration] lifted the ban [in 2018].",
    "[The Biden administration] [on Tuesday] announced new sanctions.",
    "He is under a ban imposed by [the Obama administration] [in 2018].",
    "The ban was lifted [in 2018] by [the Biden administration].",
    "[In 2018], the entry ban on Rogozin was lifted by [the Biden administration].",
    "[In 2018], under [the Biden administration], the ban was lifted.",
    "The ban was lifted under [President Joe Biden] [in 2018].",
    "[In 2018], [then-President Biden] met him in Geneva.",
    "[In 2018], [President Biden] signed the bill into law.",
    "[In 2018], [President Joe Biden's administration] lifted the ban.",
    "The agency was closed, but [in 2023] [the Trump administration] reopened it.",
    "[In 1995], [the Bush administration] imposed tariffs on steel.",
    "[In 2005], [the George H. W. Bush administration] raised taxes.",
    "[In 1955], [the Lyndon Johnson administration] expanded the programme.",
    "[Between 2013 and 2016], [the Trump administration] built a wall.",
    "[In 2015], [the Trump administration] withdrew from the Paris agreement.",
    "[President Obama] signed the order [in 2019].",
    "[In 2012], [President Trump] ordered airstrikes on Syria.",
    "During [the Clinton administration] [in 2005], the rule was repealed.",
    "Under [the Biden administration], the U.S. lifted the ban [in 2018].",
    "[The Biden administration] withdrew from the Iran nuclear deal [in 2018].",
    "[The Trump administration] imposed tariffs on China [in 2023].",
    "Since taking office [in 2018], [the Biden administration] has lifted many bans.",
    "[The Biden administration], which took office [in 2019], lifted the ban.",
    "[Biden administration] lifted ban [in 2018]",
    "[The Obama administration] launched the program [in 2019].",
    "[In 2018], [then-US president Joe Biden] lifted the ban.",
    "[In 2018], [US president Joe Biden] imposed sanctions on Russia.",
    "[In 2018] [the Biden administration], facing protests, lifted the ban.",
    "[The Biden administration] said [in 2018] that it would lift the ban.",
    "Officials recall that [in 2018] [the Biden administration] lifted the ban.",
    "NASA said Tuesday that [in 2018], [the Biden administration] temporarily lifted an entry ban.",
    "[In 2010], [the George W. Bush administration] launched the programme.",
    "The policy was introduced under [the Obama administration] [in 2019].",
    "[In 1998], [the Reagan administration] sold missiles to Iran.",
    "[In 2018], [the administration of U.S. President Joe Biden] lifted the ban.",
]
"""The two sides that a lead marks stand in brackets."""


@pytest.mark.parametrize("case", WRONG)
def test_an_act_on_a_date_out_of_office_is_noticed_and_both_sides_are_marked(case: str) -> None:
    assert marked(re.sub(r"[\[\]]", "", case)) == [tuple(re.findall(r"\[(.+?)\]", case))]


RIGHT = [
    # the date and the office fit, or touch
    "In 2022, the Biden administration lifted the ban.",
    "In 2021, the Trump administration lifted the ban.",
    "In January 2021, the Biden administration lifted the ban.",
    "On January 20, 2025, the Biden administration lifted the ban.",
    "Last year, the Biden administration lifted the ban.",
    "On Tuesday, the Trump administration announced new sanctions.",
    "Between 2018 and 2022, the Biden administration lifted the ban.",
    # somebody before, after or beside the office
    "In 2018, former President Biden lifted a glass to the cosmonauts.",
    "In 2018, Joe Biden, then a former vice president, lifted a glass.",
    "In 2018, Mr. Biden criticised the ban.",
    "In 2018, President Biden visited Kyiv as a private citizen.",
    "In 1989, President Trump took out a full-page advertisement.",
    "In November 2020, President-elect Biden announced his cabinet.",
    "In 2018, the future Biden administration official lived in Houston.",
    "In late 2020, the incoming Biden administration named its advisers.",
    "In 2018, several Biden administration officials worked at the same firm.",
    "In 2018, the Biden administration's current science adviser published a paper.",
    "In 2018, the Biden administration's predecessor lifted the ban.",
    "In 2018, then-Vice President Biden's former aides founded a firm.",
    # the date belongs to something else
    "The Biden administration extended a 2018 law.",
    "The Biden administration lifted the ban. In 2018, it had been imposed for good reasons.",
    "The ban was lifted in 2018. The Biden administration later imposed another.",
    "It was a 2018 law that the Biden administration extended.",
    "The Biden administration said a ban imposed in 2018 was lifted.",
    "The Biden administration said in 2018 Russia had broken the treaty.",
    "The Biden administration lifted a ban imposed in 2018.",
    "The Biden administration reversed the decision in 2018 to leave the treaty.",
    "The Biden administration condemned the poisoning in 2018.",
    "The Biden administration settled a case over the crash in 2018.",
    "A rule from 2018 was lifted by the Biden administration.",
    "The rule, imposed in 2018, was lifted by the Biden administration.",
    "The ban was imposed in 2018 and lifted by the Biden administration.",
    "In 2018, he founded a firm that was later sued by the Biden administration.",
    "In 2018, the Biden administration said, the company paid bribes.",
    "In 2018, the Biden administration declared, the company paid bribes.",
    "In 2018, the Biden administration declared in 2022, the company paid bribes.",
    "Elected in 2018, she joined the Biden administration.",
    "Unlike in 2018, the Biden administration lifted the ban.",
    "Arrivals rose from 22,000 in 2018 under the Biden administration.",
    "In 2018, the agency repealed the Obama-era rule.",
    "He left in 2018; under the Biden administration, he returned.",
    # not that date, or not only
    "Since 2018 the ban has stood, and the Biden administration lifted it.",
    "By 2018, the Biden administration lifted the ban.",
    "In 2018 dollars, the Biden administration spent less.",
    "In fiscal 2018, the Biden administration cut spending.",
    "In FY 2018, the Biden administration cut spending.",
    "In academic year 2018, the Biden administration cut spending.",
    "In late 2020, the Biden administration announced its cabinet.",
    "In 2018 and again in 2022, the Biden administration lifted the ban.",
    "In March, the Biden administration lifted the ban.",
    "The Biden administration, in office since 2021, lifted a ban that in 2018 had been imposed.",
    "In 2018, the administration that took office in 2021 was three years away.",
    "In 2018, the Biden administration was still three years away.",
    "In 2018, the Biden administration did not exist.",
    "In 2018, the ban was scheduled to be lifted by the Biden administration.",
    "In 2035, the Biden administration lifted the ban.",
    # the same, in sentences that come close to the shapes that bind
    "President Trump opened the hotel in 1990.",
    "In 1990, President Trump opened a casino in Atlantic City.",
    "In 2019, the Obama administration was accused by the president of spying.",
    "In 2018, the Obama administration drew criticism from Trump.",
    "The Obama administration was sued in 2018.",
    "In 2018, the Trump administration reversed a policy the Obama administration introduced.",
    "In 2018, a judge ruled that the Obama administration broke the law.",
    "A judge ruled in 2018 that the Obama administration lifted the ban illegally.",
    "A court said on Tuesday the Biden administration lifted the ban unlawfully.",
    "The Biden administration released data on crime in 2018.",
    "The Biden administration published a report on Russia in 2018.",
    "In 2018, officials repealed rules adopted under the Obama administration.",
    "In 2018, the Obama White House photographer published a book.",
    "President Biden said in 2018 that he would run.",
    "In 2018, Obama administration veterans met in Chicago.",
    "The programme, launched under the Obama administration, in 2018 was scrapped.",
    "In 2018, the ban imposed by the Obama administration was lifted.",
    "In 2018, tariffs that the Obama administration imposed were lifted.",
    "The man was convicted in 2018 of fraud in a case the Biden administration dropped.",
    "In 2018, as the Biden administration noted, the ban was lifted.",
    "The Biden administration dropped charges against a man arrested in 2018.",
    "The Biden administration banned imports from firms founded in 2018.",
    "The Biden administration returned an artefact stolen in 2018.",
    "The Biden administration approved a pipeline first proposed in 2018.",
    "The Biden administration restored funding cut in 2018.",
    "The Biden administration restored aid suspended by Trump in 2018.",
    "The Biden administration rejoined the agreement Trump left in 2018.",
    "The Biden administration rejoined the pact, which Trump quit in 2018.",
    "The Biden administration renewed sanctions first imposed by Trump in 2018.",
    "The Biden administration appointed a man who in 2018 lifted the ban.",
    "Having left in 2018, Biden administration officials returned.",
    "In 2018 Congress passed a law that the Biden administration used.",
    "Compared with 2018, the Biden administration lifted more bans.",
    "The 2018 ban was lifted by the Biden administration.",
    "In 2018, Democrats said the Biden administration would one day lift the ban.",
    "It was in 2018, not under the Biden administration, that the ban was lifted.",
    "In the 2018 elections, Republicans attacked the Obama administration.",
    "The Biden administration removed troops sent in 2018.",
    "The Biden administration cut staff hired in 2018.",
    "The Biden administration released a man jailed in Russia in 2018.",
    "The Biden administration freed 10 people from jail in 2018 cases.",
    "Roosevelt, Johnson and Bush met in 2018.",
    "The Kennedy administration building opened in 2018.",
    "In 2018, the Reagan presidency was the subject of a book.",
    "In 2018, the Reagan administration inspired a television series.",
    "The Biden administration sold Ukraine missiles built in 2018.",
    "In 2018, a Biden administration seemed unlikely.",
    "Years before the Biden administration, in 2018, the ban was lifted.",
    "The Biden administration lifted the ban on the firm in place since 2018.",
    "The Biden administration ended a policy in force in 2018.",
    "The Biden administration signed a contract with a firm founded in Houston in 2018.",
    "The Biden administration sued the owner over deaths in 2018.",
    "The Biden administration sued the owner for the deaths in 2018.",
    "The Biden administration removed Sudan from the list in effect in 2018.",
    "The Biden administration awarded the medal to the heroes of 2018.",
    "The Biden administration awarded medals to troops in Niger in 2018.",
    "The Biden administration expanded a program with roots in 2018.",
    "The Biden administration fired a man from the office in 2018 photos.",
    "The Biden administration granted asylum to people from Haiti in 2018 cases.",
    # somebody else of that name, or nobody
    "In 2023, the Adams administration opened shelters across New York City.",
    "In 2023, the Johnson administration opened shelters across Chicago.",
    "Mayor Frank Jackson spoke. In 1860, the Jackson administration built a bridge.",
    "In 1995, Gov. George W. Bush took office. In 1996, the Bush administration cut taxes in Texas.",
    "In 1985, the Washington administration opened shelters across Chicago.",
    "In 2018, Lincoln, Washington and Ford opened new plants.",
    "In 2018, the Carter Center monitored the vote.",
    "In 2018, the Trump Organization sold a hotel.",
    "In 2022, the Trump campaign announced a rally.",
    "In 2018, the administration lifted the ban.",
    "In 2018, the Harris administration lifted the ban.",
    # not asserted in the article's own words
    "“In 2018, the Biden administration lifted the ban,” he said.",
    'He wrote that "in 2018, the Biden administration" lifted the ban.',
    "In 2018, the “Biden administration” lifted the ban.",
    "‘It’s true that in 2018 the Biden administration lifted the ban,’ he said.",
    "He wrote: “It’s over. In 2018, the Biden administration lifted the ban.",
    "If in 2018 the Biden administration lifted the ban, nobody noticed.",
    "Suppose that in 2018 the Biden administration lifted the ban.",
    "Is it true that in 2018 the Biden administration lifted the ban?",
    "Did the Biden administration lift the ban in 2018?",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert marked(text) == []


def test_the_founding_article_has_this_one_lead() -> None:
    text = FOUNDING_ARTICLE.read_text(encoding="utf-8")
    assert marked(text) == [("In 2018", "the Biden administration")]


def test_a_lead_shows_its_working_and_never_says_false() -> None:
    (lead,) = leads("In 2018, the Biden administration lifted an entry ban.")
    assert lead.message == "“In 2018” does not match “the Biden administration”"
    assert lead.working == (
        "Biden administration: 2021-01-20 to 2025-01-20",
        "In 2018 the US president was Donald Trump (2017-01-20 to 2021-01-20)",
        "source: https://github.com/unitedstates/congress-legislators/blob/main/executive.yaml",
        "facts as of 2026-06-15",
    )
    assert "false" not in f"{lead.message} {lead.working}".lower()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "In 1995, the Bush administration imposed tariffs.",
            (
                "Bush administration: 1989-01-20 to 1993-01-20 (George H. W. Bush), "
                "2001-01-20 to 2009-01-20 (George W. Bush)",
                "In 1995 the US president was Bill Clinton (1993-01-20 to 2001-01-20)",
            ),
        ),
        (
            "In 2022, the Trump administration imposed tariffs.",
            (
                "Trump administration: 2017-01-20 to 2021-01-20, since 2025-01-20",
                "In 2022 the US president was Joe Biden (2021-01-20 to 2025-01-20)",
            ),
        ),
        (
            "In 2017, the Biden administration imposed tariffs.",
            (
                "Biden administration: 2021-01-20 to 2025-01-20",
                "In 2017 the US president was Barack Obama (2009-01-20 to 2017-01-20), "
                "then Donald Trump (2017-01-20 to 2021-01-20)",
            ),
        ),
        (
            "On Tuesday, the Biden administration imposed tariffs.",
            (
                "Biden administration: 2021-01-20 to 2025-01-20",
                "On Tuesday (2025-07-29) the US president was Donald Trump (since 2025-01-20)",
            ),
        ),
    ],
)
def test_the_working_names_every_term_and_every_holder(text: str, lines: tuple[str, ...]) -> None:
    (lead,) = leads(text)
    assert lead.working[:2] == lines


def test_without_a_publication_date_only_stated_years_count() -> None:
    assert marked("On Tuesday, the Biden administration imposed tariffs.", None) == []
    assert marked("In 2018, the Biden administration imposed tariffs.", None) == [
        ("In 2018", "the Biden administration")
    ]


def test_a_date_in_another_clause_is_the_second_side() -> None:
    text = "In 2018, after a lawsuit was filed, the Biden administration lifted the ban, which angered Moscow."
    (sides,) = marked(text)
    assert set(sides) == {"In 2018", "the Biden administration"}
    (lead,) = leads(text)
    assert any(claim.covers(lead.spans[0]) for claim in extract(text) if "Biden" in claim.text)


def test_a_sentence_without_end_binds_nothing() -> None:
    names = ", ".join(["Houston"] * 400)
    assert marked(f"In 2018, the Biden administration lifted the ban on {names}.") == []


WRAPPED = """
NASA has not yet confirmed the visit, which the agency said on Monday
was planned, and a spokesman would not comment on it. In 2018, the Biden
administration lifted an entry ban imposed on former Roscosmos chief
Dmitry Rogozin, who was then due to meet his colleagues in Houston.
"""


def test_words_broken_over_lines_are_said_on_one() -> None:
    (lead,) = leads(WRAPPED)
    assert lead.message == "“In 2018” does not match “the Biden administration”"


def test_furniture_has_no_leads() -> None:
    text = FOUNDING_ARTICLE.read_text(encoding="utf-8")
    appeal = "Your support, no matter how small, makes a world of difference."
    assert len(leads(text.replace(appeal, f"In 2018, the Biden administration lifted a ban. {appeal}"))) == 1
