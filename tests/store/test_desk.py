"""What a reviewer does at a desk, and what the desk says of it afterwards."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from factcheck import Desk
from factcheck.config import Config
from factcheck.errors import InputError
from factcheck.models import Article, Citation, Draft, Role, Span, State

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_an_article_comes_with_its_claims_numbered_in_order(ann: Desk) -> None:
    lines = ann.claims("1")
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert [line.start for line in lines] == sorted(line.start for line in lines)
    text = ann.article("1").draft.text
    assert all(text[line.start : line.end] == line.text for line in lines)
    assert {line.state for line in lines} == {State.OPEN}


def test_furniture_is_kept_but_not_offered(ann: Desk) -> None:
    furniture = [s for s in ann.segments("1") if s.role is Role.FURNITURE]
    assert furniture
    assert not any(line.overlaps(segment) for line in ann.claims("1") for segment in furniture)


def test_every_word_of_a_draft_is_in_one_segment(ann: Desk) -> None:
    text = ann.article("1").draft.text
    covered = "".join(text[s.start : s.end] for s in ann.segments("1"))
    assert "".join(covered.split()) == "".join(text.split())


def test_the_same_text_twice_is_one_article(ann: Desk, flood: Article) -> None:
    before = [line.id for line in ann.claims("1")]
    again = ann.add(flood)
    assert not again.new
    assert again.article.number == 1
    assert [line.id for line in ann.claims("1")] == before
    assert len(ann.articles()) == 1


def test_a_text_with_one_word_changed_is_another_article(ann: Desk, flood: Article) -> None:
    edited = flood.draft.text.replace("Passau", "Regensburg")
    other = ann.add(flood.model_copy(update={"draft": Draft(text=edited)}))
    assert other.new
    assert other.article.number == 2


def test_a_missing_publication_date_is_filled_in_by_a_second_import(ann: Desk, flood: Article) -> None:
    undated = Article(draft=Draft(text="The bridge opened in 1999. It closed in 2004."))
    assert ann.add(undated).article.published_on is None
    dated = undated.model_copy(update={"published_on": date(2005, 1, 2)})
    assert ann.add(dated).article.published_on == date(2005, 1, 2)


@pytest.mark.parametrize(
    ("title", "origin", "shown"),
    [
        ("A title", "a.txt", "A title"),
        (None, "news/a.txt", "a.txt"),
        (None, "-", "The bridge opened."),
        (None, None, "The bridge opened."),
    ],
)
def test_an_article_without_a_title_is_called_by_its_file_or_its_first_words(
    ann: Desk, title: str | None, origin: str | None, shown: str
) -> None:
    article = Article(title=title, draft=Draft(text="The bridge opened.", origin=origin))
    assert ann.add(article).article.title == shown


def test_a_flag_is_put_on_and_taken_off(ann: Desk, river: str) -> None:
    assert ann.flag(river).said == "1:1 flagged"
    assert ann.claim(river).line.flagged
    assert ann.claim(river).line.state is State.FLAGGED
    ann.flag(river)
    assert ann.claim(river).line.state is State.OPEN
    ann.flag(river, on=False)
    assert not ann.claim(river).line.flagged


def test_what_is_so_already_is_not_done_again(ann: Desk, river: str) -> None:
    ann.dismiss(river)
    ann.promote(river)
    ann.flag(river)
    before = ann.claim(river).history
    assert ann.flag(river, on=True).said == "1:1 is flagged already"
    assert ann.promote(river).said == "1:1 is to be checked already"
    assert ann.flag(river).action
    assert ann.flag(river, on=False).said == "1:1 has no flag"
    ann.dismiss(river)
    assert not ann.dismiss(river).action
    assert len(ann.claim(river).history) == len(before) + 2


def test_a_verdict_takes_a_dismissed_claim_back_and_undo_dismisses_it_again(ann: Desk, river: str) -> None:
    ann.dismiss(river)
    ann.verdict(river, "true")
    assert ann.claim(river).line.state is State.CHECKED
    ann.undo()
    assert ann.claim(river).line.state is State.DISMISSED


def test_a_verdict_is_given_by_key_label_or_hotkey(ann: Desk, river: str) -> None:
    for rating in ("mostly-true", "Mostly true", "MOSTLY TRUE", "2"):
        ann.verdict(river, rating)
        assert ann.claim(river).line.rating == "Mostly true"


def test_a_verdict_rests_on_its_sources(ann: Desk, river: str) -> None:
    cited = Citation(source="https://example.org/levels", stance="refutes", standing="primary", locator="p. 4")
    ann.verdict(river, "false", note="12.89 metres", citations=[cited, Citation(source="the harbour master, by phone")])
    file = ann.claim(river)
    assert file.line.state is State.CHECKED
    assert not file.line.unverified
    assert [(v.label, v.note, v.reviewer) for v in file.verdicts] == [("False", "12.89 metres", "Ann")]
    assert file.citations == (cited, Citation(source="the harbour master, by phone"))


def test_the_same_url_is_one_source(ann: Desk, river: str, homes: str) -> None:
    ann.cite(river, Citation(source="https://Example.org/a#top"))
    ann.cite(river, Citation(source="https://example.org/a"))
    row = next(iter(ann.annotated_claims(["1"])))
    assert row[-2] == 1


@pytest.mark.parametrize("words", ["javascript:alert(1)", "file:///etc/passwd", "her birth certificate"])
def test_what_is_no_web_address_is_kept_as_words(ann: Desk, river: str, words: str) -> None:
    ann.cite(river, Citation(source=words))
    assert ann.claim(river).citations[0].source == words
    row = next(iter(ann.annotated_claims(["1"])))
    assert (row[-2], row[-1]) == (1, None)


def test_details_are_ticked_one_by_one_or_all(ann: Desk, river: str) -> None:
    details = ann.claim(river).details
    assert len(details) > 1
    ann.tick(river, Span(start=details[0].start, end=details[0].end))
    assert [d.ticked for d in ann.claim(river).details] == [True] + [False] * (len(details) - 1)
    assert ann.claim(river).line.state is State.IN_PROGRESS
    ann.tick(river)
    assert all(d.ticked for d in ann.claim(river).details)


def test_a_tick_outside_of_its_claim_is_refused(ann: Desk, river: str, homes: str) -> None:
    away = ann.claim(homes).line
    with pytest.raises(InputError, match="not inside the claim"):
        ann.tick(river, Span(start=away.start, end=away.end))


def test_a_note_is_kept_and_an_empty_one_refused(ann: Desk, river: str) -> None:
    ann.note(river, "  call the mayor\n")
    assert ann.claim(river).notes == ("call the mayor",)
    with pytest.raises(InputError, match="empty"):
        ann.note(river, " \n")


def test_a_dismissed_claim_is_no_longer_unverified_until_it_is_promoted(ann: Desk, river: str) -> None:
    before = ann.progress("1").unverified
    ann.dismiss(river, "common knowledge")
    assert ann.claim(river).line.state is State.DISMISSED
    assert ann.progress("1").unverified == before - 1
    ann.promote(river)
    assert ann.claim(river).line.state is State.OPEN
    assert ann.progress("1").unverified == before


def test_furniture_is_promoted_to_a_claim_and_undone(ann: Desk) -> None:
    furniture = next(s for s in ann.segments("1") if s.role is Role.FURNITURE)
    before = ann.claims("1")
    done = ann.promote_segment("1", furniture.start)
    promoted = ann.claim(done.claim or "")
    assert furniture.covers(promoted.line)
    assert promoted.line.number > before[-1].number
    assert next(s for s in ann.segments("1") if s.start == furniture.start).role is Role.BODY
    ann.undo()
    assert ann.claims("1") == before
    assert next(s for s in ann.segments("1") if s.start == furniture.start).role is Role.FURNITURE
    ann.redo()
    assert ann.claim(done.claim or "") == promoted.model_copy(update={"history": ann.claim(done.claim or "").history})


def test_promoted_furniture_gets_its_leads(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ann")
    text = "The council met on Monday. It paid 3 million dollars.\n\nA message from our editor:\nDear readers,\n"
    text += "In 2018, the Biden administration froze our accounts. Please support us with a donation from just $2."
    desk.add(Article(draft=Draft(text=text)))
    assert not any(line.leads for line in desk.claims("1"))
    done = desk.promote_segment("1", text.index("In 2018"))
    assert desk.claim(done.claim or "").line.leads == ("office-date",)


def test_promoting_where_there_is_no_furniture_is_refused(ann: Desk) -> None:
    with pytest.raises(InputError, match="no furniture at offset 0"):
        ann.promote_segment("1", 0)


@pytest.mark.parametrize("kind", ["opinion", "question"])
def test_an_opinion_is_unverified_only_when_flagged_or_promoted(ann: Desk, river: str, kind: str) -> None:
    ann.correct_claim(river, kind=kind)
    assert not ann.claim(river).line.unverified
    ann.flag(river)
    assert ann.claim(river).line.unverified
    ann.flag(river)
    ann.promote(river)
    assert ann.claim(river).line.unverified


def test_what_extraction_got_wrong_is_corrected(ann: Desk, river: str) -> None:
    ann.correct_claim(river, claimant="the mayor", claimant_name="Jürgen Dupper", reading="The Danube rose 9.1 metres.")
    file = ann.claim(river)
    assert (file.line.claimant, file.claimant_name, file.reading) == (
        "the mayor",
        "Jürgen Dupper",
        "The Danube rose 9.1 metres.",
    )
    ann.correct_claim(river, claimant="")
    assert ann.claim(river).line.claimant is None
    ann.undo()
    assert ann.claim(river).line.claimant == "the mayor"


def test_an_unknown_kind_is_refused_with_those_there_are(ann: Desk, river: str) -> None:
    with pytest.raises(InputError, match="statement, quotation, forecast"):
        ann.correct_claim(river, kind="rumour")


def test_article_details_are_corrected_and_cleared(ann: Desk) -> None:
    ann.correct_article("1", title="High water", byline="M. Maier", published_on=date(2013, 6, 11))
    article = ann.article("1")
    assert (article.title, article.byline, article.published_on) == ("High water", "M. Maier", date(2013, 6, 11))
    ann.correct_article("1", byline="")
    assert ann.article("1").byline is None
    ann.correct_article("1", published_on="")
    assert ann.article("1").published_on is None
    with pytest.raises(InputError, match="nothing to correct"):
        ann.correct_article("1")


def test_a_corrected_date_reads_the_leads_again_and_undo_brings_them_back(ann: Desk) -> None:
    text = "The president spoke on Monday. Last year, the Biden administration banned it. It rained."
    number = str(ann.add(Article(published_on=date(2019, 5, 2), draft=Draft(text=text))).article.number)
    assert [line.leads for line in ann.claims(number) if line.leads] == [("office-date",)]
    ann.correct_article(number, published_on=date(2023, 5, 2))
    assert not any(line.leads for line in ann.claims(number))
    ann.undo()
    assert [line.leads for line in ann.claims(number) if line.leads] == [("office-date",)]


def test_other_settings_read_an_article_again_and_leave_decided_claims_alone(
    path: Path, ann: Desk, river: str, homes: str
) -> None:
    def worth(desk: Desk, claim: str) -> float:
        return desk.claim(claim).worth.score

    ann.flag(homes)
    usual = worth(ann, river), worth(ann, homes)
    with Desk(path, reviewer="Bo", config=Config(worth={"dates": 2})) as bos:
        bos.catch_up("1")
        assert bos.claim(river).worth.reasons[0] == "a date or time, which you care about"
        assert worth(bos, river) > usual[0]
        assert worth(bos, homes) == usual[1]
    ann.catch_up("1")
    assert (worth(ann, river), worth(ann, homes)) == usual


def test_claims_that_a_reviewer_draws_are_weighed_by_his_settings(path: Path, ann: Desk, river: str) -> None:
    with Desk(path, reviewer="Bo", config=Config(worth={"places": 2})) as bos:
        drawn = bos.move(river, Span(start=0, end=len("The river rose 9.1 metres in Passau"))).claim
        assert bos.claim(str(drawn)).worth.reasons[0] == "a place, which you care about"
        assert bos.claim(str(drawn)).worth.reasons[-1] == "reported by “the mayor”"


def test_reading_again_leaves_decided_claims_where_they_are(ann: Desk, river: str) -> None:
    ann.verdict(river, "true")
    before = ann.claim(river)
    ann.correct_article("1", published_on=date(2014, 1, 1))
    assert ann.claim(river) == before
    lines = ann.claims("1")
    assert len({line.number for line in lines}) == len(lines)


def test_claims_and_articles_are_named_by_number_or_start_of_id(ann: Desk, river: str) -> None:
    assert ann.claim("1:1").line.id == ann.claim(river[:7]).line.id == ann.claim(river).line.id
    article = ann.article("1")
    assert ann.article(article.id[:6]).number == ann.article(article.id).number == 1


@pytest.mark.parametrize(
    "ref", ["", "0", "7", "99999999999999999999999", "zz", "abc", "1:1", "x" * 50, "'; --", "%", "*"]
)
def test_an_unknown_article_is_an_input_error(ann: Desk, ref: str) -> None:
    with pytest.raises(InputError, match="no article"):
        ann.article(ref)


@pytest.mark.parametrize(
    "ref", ["", "1", "1:0", "1:999", "7:1", ":", "1:", "1:x", "٣:١", "abcd*", "1:99999999999999999999"]
)
def test_an_unknown_claim_is_an_input_error(ann: Desk, ref: str) -> None:
    with pytest.raises(InputError, match=r"no (claim|article)"):
        ann.claim(ref)


def test_claims_are_asked_for_by_state(ann: Desk, river: str, homes: str) -> None:
    ann.flag(river)
    ann.verdict(homes, "true")
    assert [line.id for line in ann.claims("1", states={State.FLAGGED})] == [river]
    ann.verdict(river, "false")
    assert [line.id for line in ann.claims("1", states={State.FLAGGED})] == [river]
    ann.undo()
    assert homes not in [line.id for line in ann.claims("1", unverified=True)]


def test_the_last_claim_is_the_one_last_decided_on_by_this_reviewer(
    ann: Desk, bob: Desk, river: str, homes: str
) -> None:
    assert ann.last_claim("1") is None
    ann.flag(river)
    ann.note(homes, "how many?")
    bob.flag(river)
    assert ann.last_claim("1") == homes
    assert bob.last_claim("1") == river


def test_progress_counts(ann: Desk, river: str, homes: str) -> None:
    total = len(ann.claims("1"))
    ann.verdict(river, "true")
    ann.flag(homes)
    progress = ann.progress("1")
    assert (progress.claims, progress.checked, progress.flagged, progress.unverified) == (total, 1, 1, total - 1)
    assert ann.articles()[0].progress == progress == ann.progress()


def test_history_tells_everything_and_what_was_undone(ann: Desk, river: str) -> None:
    ann.flag(river)
    ann.verdict(river, "false", citations=[Citation(source="https://example.org/a")])
    ann.undo()
    said = [line.split(" ", 2)[2] for line in ann.claim(river).history]
    assert said[:3] == ["Ann: flagged", "Ann: verdict False (undone)", "Ann: cited https://example.org/a (undone)"]


def test_a_failed_action_leaves_nothing_behind(ann: Desk, river: str) -> None:
    before = ann.claim(river)
    with pytest.raises(InputError, match="source is empty"):
        ann.verdict(river, "true", citations=[Citation(source="https://example.org/a"), Citation(source="  ")])
    assert ann.claim(river) == before


def test_untrusted_words_come_back_as_they_were(opened: Callable[[str], Desk]) -> None:
    desk = opened("[bold]Eve[/]")
    text = "Robert'); DROP TABLE claims;-- said 3 [link=x]things[/link] \N{PILE OF POO} in 2018. He left."
    desk.add(Article(title="[/]'\"", draft=Draft(text=text)))
    line = desk.claims("1")[0]
    desk.note(line.id, "=1+1 [red] \N{RIGHT-TO-LEFT OVERRIDE}")
    assert desk.article("1").title == "[/]'\""
    assert desk.claim(line.id).notes == ("=1+1 [red] \N{RIGHT-TO-LEFT OVERRIDE}",)
