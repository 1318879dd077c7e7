from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text)]


MARKED = """
Dr. Ada Brandt met Gov. Tom Hale on Monday. | They talked for an hour.
Lt. Col. J.P. O'Neill Jr. died on Sept. 11. | His wife was with him.
GEN. MARIA SOLIS TESTIFIED. | SEN. HALE DID NOT.
She grew up in St. Albans, near Mt. Orrin. | He lives on Weir St. | The house is small.
The U.S. Department of State said no. | He left the U.S. | In the U.K. nobody noticed.
The U.N. Security Council met on Tuesday. | He works for the U.N. | It pays well.
He earned a Ph.D. from Halden and an M.A. in Velin. | Prof. A. B. Sorel taught him.
Apple Inc. rose. | She works at Brandt & Co. | The firm was founded in 1901.
Kestrel Bros. Ltd. fell on Jan. 3. | It was the worst day since Nov. 9.
Use other names, e.g. Halden, i.e. the town. | See Roe v. Wade. | It is old.
A No. 10 spokesman declined. | No. 5 is open. | See Fig. 3 and pp. 4-5. | It is there.
It rose by 3.5 percent. | It cost $2.4 billion vs. $1.9 billion. | Wages rose approx. 3%.
The rate was 4.2%. | 12 people died. | It fell 0.3 points.
Polls close at 8 p.m. | The results are due by midnight.
At 5 a.m. Mayor Brandt arrived. | She left at 6 p.m. EST. | It was 7 p.m. Tuesday in Velin.
They chose Plan B. | Police agreed. | You and I. | We won. | J. Smith came with Albert I. Jones.
“It’s a disaster.” | The mayor then left the room.
“I was there. | I saw it. | It was terrible.”
“Never again!” Hale told the crowd. | “Why?” Prime Minister Ada Brandt asked. | “Stop!” cried Sol.
“Is it over?” | The crowd fell silent.
He said: "I came. | I saw." | Then he left. | "Good," she said. | "Go."
He called it ‘a joke’. | 'No one laughed,' she said.
She turned to him, "This is great." she said.
He told them (“It is over.”) and left. | (He was wrong.) | They stayed.
We made it (see p. 5). | (credit: city archive.) | The end.
“We tried … We failed.” → “We tried … | We failed.”
It was ... complicated. | Well... | He left. | She waited . . . | Nobody came.
He went on and on . . . and on.
HOUSTON (AP) — The crew landed. | NASA confirmed it.
WASHINGTON, D.C. (Reuters) - The economy grew. | Experts had expected more.
ST. LOUIS, Mo. (AP) — Police arrested a man. | He was 34.
MOSCOW, July 29. /TASS/. The chief arrived. | He met the minister.
Yahoo! shares fell. | He read the Yahoo! Finance page. | It was down!
The deal is worth £1.2bn. | iPhone sales rose. | eBay fell.
Visit www.velin.example for details. | Write to Jo.Sol@velin.example. | Thanks!
They landed on Tuesday.[1] | They left on Friday. [2] [3] | Nobody knew.
The visit ended.The agency said so. → The visit ended. | The agency said so.
Hello?! | Is that you? | Yes!! | No.
彼は来た。 | 彼女は去った。
He was born in 1950 (d. 2001). | Ada Brandt (b. March 1949) was not.
The case of H. R. 1280 was put off. | It was late.
""".strip().splitlines()


@pytest.mark.parametrize("marked", MARKED)
def test_sentences_end_where_they_should(marked: str) -> None:
    text, _, split = marked.partition(" → ")
    wanted = (split or text).split(" | ")
    text = text if split else text.replace(" | ", " ").replace("。 彼", "。彼")
    assert sentences(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1) The first 2) The second", ["1) The first", "2) The second"]),
        ("1. The first. 2. The second.", ["1. The first.", "2. The second."]),
        ("a. The one b. The other", ["a. The one", "b. The other"]),
        ("• 9. The first • 10. The second", ["• 9. The first", "• 10. The second"]),
        (
            "What we know:\n- Three were hurt\n- A man was held",
            ["What we know:", "- Three were hurt", "- A man was held"],
        ),
        ("1. One\n2. Two. It goes on.", ["1. One", "2. Two.", "It goes on."]),
    ],
)
def test_lists_are_split_at_their_items(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted


PARAGRAPHS = (
    "Rain ends drought in the Calder valley",
    "More than 80 millimetres of rain fell on the valley over the weekend, ending a drought that began in June, the "
    "water company said. Two reservoirs were at 71 percent of capacity on Monday.",
    "It lifted a ban on garden hoses that had affected 340,000 households. Farmers lost about a third of the barley "
    "harvest, their union estimates. “We have never seen a year like this,” said Ivo Blanc, who farms near Halden.",
    "Forecasters expect more rain by Thursday.",
)


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", "\u2028", "\n \n"])
def test_a_line_a_paragraph_is_split_at_its_ends(gap: str) -> None:
    apart = [sentence for paragraph in PARAGRAPHS for sentence in sentences(paragraph)]
    assert sentences(gap.join(PARAGRAPHS)) == apart


@pytest.mark.parametrize("columns", [48, 60, 72, 80, 100])
@pytest.mark.parametrize(("gap", "indent"), [("\n\n", ""), ("\n", "    ")])
def test_wrapped_lines_are_not_cut(columns: int, gap: str, indent: str) -> None:
    wrapped = gap.join(textwrap.fill(paragraph, columns, initial_indent=indent) for paragraph in PARAGRAPHS)
    apart = [sentence for paragraph in PARAGRAPHS for sentence in sentences(paragraph)]
    assert [" ".join(sentence.split()) for sentence in sentences(wrapped)] == apart


def test_a_byline_and_a_date_stand_alone() -> None:
    lines = ["Rain ends drought in the Calder valley after eleven weeks", "By Ivo Blanc", "July 29, 2025", "It rained."]
    assert sentences("\n".join(lines)) == lines


ODD = st.sampled_from(
    (
        ". ",
        "? ",
        "…",
        "!",
        "“",
        "”",
        '"',
        "’",
        "(",
        ")",
        "[1]",
        "\n",
        "\r\n",
        "\u2028",
        "\u00a0",
        "\u200b",
        "\u0301",
        "\ufeff",
    )
    + (
        "A",
        "I. ",
        "U.S. ",
        "Mr. ",
        "a.m. ",
        "1. ",
        "• ",
        "said ",
        "The ",
        "שלום. ",
        "مرحبا؟ ",
        "👩‍🚀",
        "𝒳",
        "。",
        "\x1c",
        "\t",
    )
)


@given(st.lists(ODD | st.text(max_size=4), max_size=60).map("".join))
def test_every_visible_character_is_in_one_sentence(text: str) -> None:
    spans = split_sentences(text)
    at = 0
    for span in spans:
        assert at <= span.start < span.end
        assert not text[at : span.start].strip()
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()
        at = span.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        '"',
        "“",
        "a.",
        "a. ",
        "A. ",
        "1",
        "1. ",
        ".",
        ". ",
        ".)",
        ".)x",
        " ",
        "\n",
        "word ",
        "Why? ",
        "U.S. ",
        "• ",
        ".[1]",
        "-",
    ],
)
def test_much_of_one_thing_is_read_whole(piece: str) -> None:
    """How time grows with the text is for the benchmark to say."""
    text = (piece * (200_000 // len(piece) + 1))[:200_000]
    spans = split_sentences(text)
    assert sum(len(text[span.start : span.end].replace(" ", "").strip()) for span in spans) == len(
        "".join(text.split())
    )


def test_nothing_has_no_sentences() -> None:
    assert split_sentences("") == split_sentences(" \n\t\u2028") == []
