import pytest

from factcheck.extraction import extract


def voices(text):
    return [(claim.claimant, claim.claimant_name) for claim in extract(text)]


def claimants(text):
    return [claim.claimant for claim in extract(text)]


ONE_VOICE = {
    "in front": ("The mayor said the bridge would reopen in June.", "The mayor"),
    "in front, with that": ("Lena Ortiz warned that the dam was leaking.", "Lena Ortiz"),
    "told somebody": ("Ortiz told reporters the dam was leaking.", "Ortiz"),
    "with a title": ("Police chief Omar Haddad confirmed that two men had been held.", "Police chief Omar Haddad"),
    "behind": ("The bridge will reopen in June, the mayor said.", "the mayor"),
    "behind, with a day": ("The bridge will reopen in June, the mayor said on Friday.", "the mayor"),
    "behind, to somebody": ("The bridge will reopen in June, the mayor told Radio North.", "the mayor"),
    "behind, the other way round": ("“The bridge is safe,” said Lena Ortiz, an engineer.", "Lena Ortiz"),
    "in the middle": ("The bridge, the mayor said, will reopen in June.", "the mayor"),
    "after a quotation": ("“The bridge is safe,” Ortiz said.", "Ortiz"),
    "after straight quotation marks": ('"The bridge is safe," Ortiz said.', "Ortiz"),
    "before a quotation": ("Ortiz said: “The bridge is safe.”", "Ortiz"),
    "in a statement": ("Ortiz said in a statement, “The bridge is safe.”", "Ortiz"),
    "according to": ("The bridge is safe, according to the city council.", "the city council"),
    "according to, in front": ("According to Ortiz, the bridge is safe.", "Ortiz"),
    "before an aside": ("Ortiz, an engineer from Leeds, said the bridge was safe.", "Ortiz"),
    "behind, before an aside": ("“The bridge is safe,” Ortiz, an engineer, said.", "Ortiz"),
    "has said": ("The council has said the bridge is safe.", "The council"),
    "quoted as saying": ("The daily Nordlys quoted Ortiz as saying that the bridge was safe.", "Ortiz"),
    "was quoted as saying": ("Ortiz was quoted as saying that the bridge was safe.", "Ortiz"),
    "going on": ("Ortiz left the hall, saying that the bridge was safe.", "Ortiz"),
    "many from one place": ("Diplomats in the capital believe the bridge is safe.", "Diplomats in the capital"),
    "behind a dateline": ("ORRIN – Mayor Lena Ortiz spoke on Sunday, saying the bridge is safe.", "Mayor Lena Ortiz"),
    "a clause about who accuses": ("Ortiz, whose league is small, accuses the mayor of lying.", "Ortiz"),
    "went on to say": ("Ortiz went on to say that the bridge was safe.", "Ortiz"),
    "a cry": ("“The bridge is gone,” Ortiz sobbed.", "Ortiz"),
    "would only say": ("Ortiz would only say that the bridge was safe.", "Ortiz"),
    "describing how": ("Ortiz, an engineer, described how the bridge fell.", "Ortiz"),
    "a clause about the speaker": ("A baker who gave only his first name, Juan, said the bridge fell.", "A baker"),
    "a role with a name behind": (
        "It costs less, the council’s head of roads, Juan Ortiz, told the Echo.",
        "the council’s head of roads, Juan Ortiz",
    ),
    "quoted as saying, at the end": ("“The bridge is safe,” Nordlys quoted Ortiz as saying.", "Ortiz"),
    "a headline that quotes": ("“I saw it fall”: Ortiz tells of bridge", "Ortiz"),
    "a headline with its source behind a dash": ("Bridge to reopen in June – mayor", "mayor"),
    "a headline about a study": ("Bridges keep birds awake, study finds", "study"),
    "a name like a participle": ("United Dams, a small builder, said the dam was safe.", "United Dams"),
    "citing": ("The bridge is safe, Nordlys wrote, citing the council.", "Nordlys"),
}

OWN_VOICE = {
    "nobody says so": "The bridge reopened in June.",
    "a verb of speech that reports nothing": "The company announced a new bridge.",
    "a noun like a verb of speech": "The claims and reports filled ten boxes.",
    "somebody is told": "The bridge was closed in June after the council met.",
}


@pytest.mark.parametrize(("text", "claimant"), ONE_VOICE.values(), ids=ONE_VOICE)
def test_the_speaker_is_found_wherever_he_stands(text, claimant):
    assert claimants(text)[-1] == claimant


@pytest.mark.parametrize("text", OWN_VOICE.values(), ids=OWN_VOICE)
def test_the_article_speaks_for_itself_where_nobody_else_does(text):
    assert set(claimants(text)) == {None}


def test_a_speaker_at_the_end_says_every_claim_before_him():
    text = "The dam broke at noon, killing two men, and the road was closed, police said."
    assert claimants(text) == ["police"] * len(claimants(text))
    assert len(claimants(text)) > 2


def test_what_a_speaker_in_front_does_next_is_the_articles_own_voice():
    assert claimants("Ortiz said that the dam was safe and resigned an hour later.") == ["Ortiz", None]


def test_what_a_speaker_in_front_goes_on_to_say_is_his():
    assert claimants("Ortiz said that the dam was safe and that the road would reopen.") == ["Ortiz", "Ortiz"]


def test_the_outer_speaker_is_the_claimant():
    assert claimants("The council said Ortiz had denied that the dam was leaking.") == ["The council"]


def test_a_quotation_over_several_sentences_has_one_speaker():
    text = "“We lost the pump. Then we lost the wall,” Ortiz said. “Nobody slept. It was a long night.”"
    assert claimants(text) == ["Ortiz"] * 4


def test_a_quotation_over_several_paragraphs_has_one_speaker():
    text = (
        "Ortiz read from her notes: “The pump failed at noon.\n\n“The wall broke an hour later.\n\n"
        "“We called the mayor at two.”\n\nThe mayor did not come."
    )
    *quoted, after = claimants(text)
    assert set(quoted) == {"Ortiz"}
    assert after is None


def test_a_quotation_without_a_speaker_goes_on_from_the_one_before():
    text = "“The pump failed at noon,” Ortiz said.\n\n“The wall broke an hour later.”"
    assert claimants(text) == ["Ortiz", "Ortiz"]


def test_a_speaker_inside_a_quotation_does_not_take_it_over():
    assert claimants("“I said the dam was safe, and I was wrong,” Ortiz told the court.")[0] == "Ortiz"


NAMES = {
    "a full name": ("Lena Ortiz said the dam was safe.", "Lena Ortiz"),
    "a name after its title": ("The engineer met the mayor. Mayor Lena Ortiz said the dam was safe.", "Lena Ortiz"),
    "a surname": ("Lena Ortiz came at noon. Ortiz said the dam was safe.", "Lena Ortiz"),
    "a pronoun": ("Lena Ortiz said the dam was safe. The road, she said, was not.", "Lena Ortiz"),
    "the agency": ("The dam is safe, Hydrowerk said. The road is not, the agency added.", "Hydrowerk"),
    "a surname that two bear": ("Lena Ortiz met Juan Ortiz. Ortiz said the dam was safe.", "Ortiz"),
    "a pronoun with nobody before": ("She said the dam was safe.", None),
    "a pronoun after somebody unnamed": ("Lena Ortiz said so. A guard said no. He said the dam was safe.", None),
    "whom the sentence before is about": ("Lena Ortiz, 50, broke down. “It fell,” she said.", "Lena Ortiz"),
    "a run of pronouns": ("Juan Ortiz said it fell. " + "He said he saw Omar Haddad. " * 8, "Juan Ortiz"),
    "a pronoun that cannot mean the last": ("Juan Ortiz said the dam was safe. She said the road was not.", None),
    "two whom a pronoun may mean": ("Kim Ortiz said it fell. Sasha Lind left. “It fell,” he said.", None),
    "two, told apart by the pronoun": ("Juan Ortiz said it fell. Lena Lind left. “It fell,” he said.", "Juan Ortiz"),
    "two, told apart by a title": (
        "Chairman Kim Ortiz said it held. Chairwoman Lou Lind left. He said it fell.",
        "Kim Ortiz",
    ),
    "somebody new": ("Juan Ortiz said it fell. A baker ran away. “It fell,” he said.", None),
    "a body by its first word, an owner": (
        "Ortiz Inc. built it. The Ortiz chief left. Ortiz said it fell.",
        "Ortiz Inc",
    ),
    "nested behind a speaker": ("Juan Lind admitted it, Lena Ortiz said, but denied that it fell.", "Lena Ortiz"),
    "one of some": ("Two guards left. “It fell,” said one of them, Juan Lind.", "Juan Lind"),
    "a body by its first word": (
        "Ortiz Concrete, which built the dam, fell. Ortiz said it was safe.",
        "Ortiz Concrete",
    ),
    "the family name in front": ("Park Ji-won said it fell. Park said nobody was hurt.", "Park Ji-won"),
    "a form of address": ("Mrs Justice Lind said it fell.", "Lind"),
    "letters behind a name": ("Prosecutor Lena Ortiz KC said it fell.", "Lena Ortiz"),
    "where somebody is from": ("Lena Ortiz of the Rowan Institute said it fell.", "Lena Ortiz"),
    "a name behind a long phrase": (
        "Juan Ortiz came. Seeing the wall, which was old, Ortiz wept. He said it fell.",
        "Juan Ortiz",
    ),
    "a given name": ("Anna Ortiz came. Anna said it fell. She said it was old.", "Anna Ortiz"),
    "a day in front": ("Last Friday, Lena Ortiz appeared on air, saying that it fell.", "Lena Ortiz"),
    "a state that states nothing": ("The suit was filed in Lena Ortiz’s home state, on Friday.", None),
    "the firm": ("Ortiz Concrete, which built the dam, said it held. The firm said it was safe.", "Ortiz Concrete"),
    "a speaker of his own behind with": (
        "Officials left, with engineer Lena Ortiz saying “the dam is safe”.",
        "Lena Ortiz",
    ),
    "they": ("Lena Ortiz said the dam was safe. They said the road was not.", None),
    "somebody unnamed": ("A spokesman said the dam was safe.", None),
    "the company, with none before": ("The company said the dam was safe.", None),
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES)
def test_a_name_is_given_where_it_is_safe_and_only_there(text, name):
    assert voices(text)[-1][1] == name


SPACED = {
    "space before the closing mark": '"The dam is safe, "Lena Ortiz said. The road was closed.',
    "space on both sides": '"The dam is safe, " Lena Ortiz said. The road was closed.',
    "two quotations": '"It is safe, "Lena Ortiz said. "It holds," she added. The road was closed.',
}


@pytest.mark.parametrize("text", SPACED.values(), ids=SPACED)
def test_straight_marks_open_and_close_in_turn_whatever_the_spaces(text):
    claims = extract(text)
    assert claims[0].claimant_name == "Lena Ortiz"
    assert claims[-1].claimant is None
    assert all(detail.text == text[detail.start : detail.end] for claim in claims for detail in claim.details)


def test_who_the_speaker_is_the_article_says_itself():
    assert claimants("“It fell,” said Lena Ortiz, who lost her house in 2011.") == ["Lena Ortiz", None]


def test_signs_for_inches_quote_nothing():
    assert voices('A 5" pipe, and a 6" pipe burst.')[0] == (None, None)


@pytest.mark.parametrize("text", [text for text, _ in ONE_VOICE.values()])
def test_the_words_for_the_claimant_stand_in_the_text(text):
    assert all(claim.claimant in text for claim in extract(text) if claim.claimant)
