"""Invented pages: stories with furniture before, between and after their paragraphs, and paragraphs that only look it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.furniture import find_furniture
from factcheck.extraction.sentences import split_sentences
from factcheck.models import Role, Segment

FOUNDING_ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"

STORIES = (
    """Council votes to reopen the Weir Street bridge
The city council in Ostley voted 9-4 on Monday to reopen the Weir Street bridge to cars after two years of repairs.
“People here have waited long enough,” Mayor Lena Brandt said after the vote. “The bridge is safe.”
Engineers replaced 214 bolts and two girders at a cost of 3.1 million euros, according to a report by the city.
The Greens, who voted against, want the bridge kept for pedestrians and bicycles.
Traffic is expected to return on May 4.""",
    """Fishing fleet returns to Port Amsel as quota is raised
PORT AMSEL (Kestrel News) — Thirty-one boats left the harbour on Wednesday, a day after the ministry raised the herring quota by 12 percent.
Fisheries Minister Tomas Hale said stocks had recovered faster than expected.
The Institute for Marine Research had warned in January that the stock was still 20 percent below its level of 2015.
“We do not share that optimism,” said Ingrid Sol, who leads the institute’s herring group.
Last year the fleet landed 48,000 tonnes, the least since 1987.
The quota will be reviewed again in September.""",
    """Court clears editor of leaking budget papers
A court in Velin on Friday acquitted the editor of a business weekly of publishing secret budget papers.
Judge Pavel Orlik ruled that the papers had been available on a ministry website for six hours.
Prosecutors had asked for a suspended sentence of 18 months. They have 15 days to appeal.
The editor, Marta Kolar, told reporters outside the court that she had expected nothing else.
Press groups had called the trial an attack on independent journalism.
The weekly, founded in 1994, has about 22,000 subscribers.""",
    """Rain ends drought in the Calder valley
More than 80 millimetres of rain fell on the Calder valley over the weekend, ending a drought that began in June.
Two reservoirs that supply Halden were at 71 percent of capacity on Monday, the water company said.
It lifted a ban on garden hoses that had affected 340,000 households.
Farmers lost about a third of the barley harvest, their union estimates.
Forecasters expect more rain by Thursday.""",
    """Rail strike called off hours before it was to start
Rail workers called off a three-day strike late on Sunday after the operator agreed to raise pay by 6.2 percent.
The deal, reached at 11.40 p.m., covers 18,500 drivers, guards and signallers.
“It is a fair result for our members,” said Anwar Bashir, general secretary of the Transport Guild.
Transport Secretary Joan Whitlock had ruled out more money as late as Friday.
The operator said trains would run normally from 6 a.m.
It carried 1.2 million passengers a day last year.""",
    """Museum buys lost portrait for 4 million dollars
The National Museum has bought a portrait by Elske van Doorn that was thought to have been lost in 1944.
It paid $4 million, half of it from a public fund, director Carla Moreno announced on Thursday.
The picture was found in an attic in Lisbon in 2021.
Experts at two universities dated the canvas to the 1650s.
It will be on show from December 1 after cleaning.""",
)
"""Each line is a paragraph; the first is the headline."""

FRONT = (
    "By Harriet Vale",
    "By Tom Okafor and Greta Lind\nPublished 14 March 2024, 10:45 GMT",
    "BY ANNA RUIZ, STAFF WRITER\nUpdated: March 14, 2024 at 6:02 p.m. EDT",
    "Share\nTweet\nEmail",
    "Share this article on Facebook, Twitter or WhatsApp",
    "Advertisement",
    "Skip to main content\nMenu\nSubscribe\nLog in",
    "4 min read",
    "Photo: Jonas Feld/AFP",
    "Workers on the quay on Tuesday. (AP Photo/Mila Novak)",
    "We use cookies and similar technologies to improve your experience on our site and to show you personalised ads. "
    "You can change your settings at any time.\nAccept all\nManage preferences",
    "Listen to this article · 5:12",
    "Home > News > Region",
    "Petra Holm, Political Correspondent\n2 hours ago",
    "Words: Ivo Blanc | Pictures: Rosa Lund",
    "You have 2 free articles left this month. Subscribe for unlimited access.",
    "Facebook X LinkedIn Copy link",
    "Thursday, 14 March 2024",
    "Written by Dana Whitfield, Kestrel News Agency",
    "Sign up for our morning briefing and get the news in your inbox before breakfast.",
    "This article was first published on our sister site.",
    "Story by Luca Brandt • 3h",
)

MIDDLE = (
    "ADVERTISEMENT",
    "Story continues below advertisement",
    "Read more: Why the harbour is silting up",
    "READ ALSO: Ten things to know about the new timetable",
    "Related: Mayor promises inquiry into delays",
    "Sign up for the Daily Courier newsletter and never miss a story.\nEnter your email address\nSign up",
    "Sign up to our free weekly newsletter for the best of our reporting. By signing up you agree to our Privacy Policy and Terms of Service.",
    "Photograph: Rosa Lund/Getty Images",
    "The old market hall in 2019. Photo: Jan Willems / Reuters",
    "Image credit: Harbour Authority",
    "Follow us on Instagram and TikTok for more stories like this.",
    "Support local news. If you value our reporting, please consider making a contribution today.",
    "Get breaking news alerts: download our free app for iPhone and Android.",
    "Subscribe today for just $1 a week. Cancel any time.",
    "Most read\nBridge to reopen in May\nFive charged over warehouse fire\nSchool wins national prize",
    "Click here to see our interactive map of the flooded areas",
    "Do you have a story for us? Email our newsroom at tips@kestrel.example or send us a message on Signal.",
    "Already a subscriber? Log in to keep reading.",
    "More on this story\nWhat the ministry knew\nTimeline of the dispute",
    "This site uses cookies to store your preferences.",
    "Watch: How the lock gates work",
    "Have your say: is the price fair? Tell us in the comments below.",
    "Skip newsletter promotion\nOur weekly letter from the coast, straight to your inbox every Friday.\nafter newsletter promotion",
    "Join our WhatsApp channel to get the latest headlines sent straight to your phone.",
    "As a non-profit newsroom we rely on readers like you. Donate now and double your gift.",
    "[Photo by Greta Lind]",
    "Recommended stories",
    "Join more than 20,000 readers who support independent journalism. Become a member from £3 a month.",
)

AFTER = (
    "A message from the editor:\nDear reader,\nOur newsroom has had a hard year. Paper costs more than ever, and advertisers are few.\n"
    "We will not stop. But we cannot do it alone, and we ask you to stand with us.\nGive once\nMaybe later",
    "Before you go…\nYou have read 14 of our stories this month. They were free, because other readers paid for them.\n"
    "If you can, join them today with a gift of any size. It takes less than a minute.\nSupport us\nRemind me in May",
    "Dear friends,\nThe government has blocked our site again. You can still read us through a mirror.\n"
    "It costs money to keep the mirrors up. Every euro helps. Thank you.",
    "Support the Northgate Courier\nIndependent local reporting costs money. The Courier has no shareholders and no owner but its readers.\n"
    "Your donation keeps our reporters in the courts and council chambers.\nDonate",
    "If you enjoyed this story, please consider supporting our work. We are funded by readers, not billionaires.",
    "Since you’re here, we have a small favour to ask. More people than ever read us, and fewer pay. "
    "Every contribution, big or small, makes a difference.",
    "Thank you for reading. Our reporting is free for all because some readers pay. Become a supporter today.",
    "Correction: An earlier version of this article gave the wrong year for the founding of the institute.",
    "This article was amended on 15 March 2024 to correct the spelling of Anwar Bashir’s name.",
    "Editor’s note: This story has been updated with comments from the ministry.",
    "An earlier version of this story misstated the cost of the repairs.",
    "Clarification (March 16): The strike would have begun at midnight, not at noon.",
    "(Reporting by Petra Holm in Velin; Additional reporting by Ivo Blanc; Editing by Dana Whitfield)",
    "Additional reporting by Greta Lind.",
    "Ivo Blanc contributed to this report.",
    "Kestrel writers Rosa Lund in Lisbon and Jan Willems in Velin contributed to this report.",
    "Harriet Vale is a senior reporter covering transport and energy. She joined the Courier in 2016.",
    "About the author\nTom Okafor is our harbour correspondent. He lives in Port Amsel with two cats.",
    "Luca Brandt writes about museums and the art trade. Follow him on X @lucabrandt.",
    "Contact the reporter at dana.whitfield@kestrel.example.",
    "Follow Greta Lind on Twitter: @gretalind",
    "© 2024 Kestrel News Agency. All rights reserved.",
    "Copyright 2024 The Northgate Courier. This material may not be published, broadcast, rewritten or redistributed without permission.",
    "Tags: harbour, fishing, quota",
    "Topics: Transport · Strikes · Pay",
    "Filed under: Region",
    "Related articles\nHow the quota is set\nIn pictures: the fleet leaves\nOpinion: Stop counting fish twice",
    "You may also like\nThe last lighthouse keeper\nWhat is in your tap water?",
    "More from Region\nSchool roof repaired\nThree held after burglary",
    "Read more about the drought\nRead more about the water company",
    "Share this story\nFacebook\nTwitter\nWhatsApp\nEmail",
    "Comments (23)\nLeave a comment",
    "Next article\nBack to top",
    "Published: March 14, 2024 | Updated: March 15, 2024",
    "Sign up for our newsletter\nThe week on the coast, every Saturday at 8. Unsubscribe at any time.",
    "Want more stories like this? Subscribe to our newsletter and get them in your inbox every Friday.",
    "Download the Courier app and turn on notifications to be the first to know.",
    "— Kestrel News Agency",
    "With files from Anna Ruiz",
    "Do you know more? Get in touch with our investigations team: secure@kestrel.example",
    "What do you think? Join the conversation in the comments.",
    "Help us keep an eye on power\nInvestigations like this take months. If you believe in fearless reporting, become a member.\nNo thanks",
    "Republish this article\nThis article is republished under a Creative Commons licence.",
    "Don’t miss\nWhy the lights went out in Halden\nThe island that bans cars",
)

LOOK_ALIKES = (
    "The newsletter, which goes to 40,000 inboxes every morning, was started by two students in 2019.",
    "Readers were asked to donate at least $5 a month, and 12,000 did so within a week, the publisher said.",
    "The donation drive raised $2.3 million for the hospital, more than twice its goal.",
    "Subscriptions to the streaming service rose by 8 percent to 61 million, and it will raise its price by $1 a month.",
    "The company said it would end its free trial in March and make it easier for customers to cancel at any time.",
    "“Support our journalism,” read a banner that the editors hung from the window on Tuesday.",
    "“If you value independent journalism, subscribe today,” the editor-in-chief wrote in a letter to readers.",
    "We believe the council is wrong. Our city needs the bridge, and we said so in these pages two years ago.",
    "I have lived in this valley for forty years, and I have never seen the river so low.",
    "You could walk across the bridge in two minutes if you were allowed to, but the gates have been shut since 2022.",
    "Under the new law, websites that use cookies must ask visitors for their consent before they store any data.",
    "By Tuesday, 300 households were still without power.",
    "By the time the fire brigade arrived, the warehouse had burned to the ground.",
    "Related research published in May found that the fish had moved north.",
    "Published in 1987, the novel sold two million copies.",
    "Updated figures released on Friday show that 214 people were hurt.",
    "The correction came after the ministry found an error in the table of prices.",
    "Support for the bill has grown since the autumn, a poll showed on Monday.",
    "A message from the minister was read out at the ceremony.",
    "Before you go to the polls on Sunday, you will need a new identity card, the commission said.",
    "Dear readers of the magazine were told of the closure in a letter on Friday, the union said.",
    "Share prices fell by 3 percent in early trading.",
    "Facebook and Twitter removed the posts within hours.",
    "Follow-up talks will be held in Geneva in June.",
    "Photographs taken by a drone show that the roof has collapsed.",
    "The photo, taken by a passer-by, shows three men on the roof of the bus.",
    "Join the union or lose the bonus was the message, according to three drivers.",
    "Watch groups say that 40 journalists have been jailed since January.",
    "Copyright law was changed in 2019 to give the heirs of painters a share of the price.",
    "Comments by the minister on Monday caused anger in three capitals.",
    "Anna Belova is a reporter for the weekly. She was arrested at her home on Friday and charged with treason.",
    "The editor asked members to vote on the plan, and 61 percent of our readers, he said, were against it.",
    "Donate blood, save lives: that was the slogan of a campaign that brought 900 people to the town hall.",
    "An earlier version of the bill would have banned the sale of petrol cars from 2030.",
    "The report was updated on Thursday after the company sent new figures.",
    "More from the same fund went to a school in Halden, where the roof was repaired in 2020.",
    "Sign language will be taught in all schools from September.",
    "The app, which two million people have downloaded, sends an alert when the river rises.",
    "Volunteers can sign up at the town hall until Friday.",
    "Registered users were told by email that their passwords had been stolen.",
)
"""Paragraphs of articles, in which nothing is furniture."""


def roles(text: str) -> list[tuple[str, Segment]]:
    return [(text[segment.start : segment.end], segment) for segment in find_furniture(text, split_sentences(text))]


def page(number: int, gap: str) -> tuple[str, set[str]]:
    """The text of an invented page, and the lines of it that are furniture."""
    story = STORIES[number % len(STORIES)].splitlines()
    front, middle, after = (boxes[number % len(boxes)] for boxes in (FRONT, MIDDLE, AFTER))
    look_alike = LOOK_ALIKES[number % len(LOOK_ALIKES)]
    half = 2 + number % 3
    paragraphs = [story[0], front, *story[1:half], middle, *story[half:-1], look_alike, story[-1], after]
    return gap.join(paragraphs), {line for box in (front, middle, after) for line in box.splitlines()}


def counts(numbers: range) -> tuple[dict[str, int], list[str]]:
    """How many sentences of either sort there are and were marked, and which were marked wrongly."""
    found = dict.fromkeys(("body", "body removed", "furniture", "furniture found"), 0)
    wrong = []
    for number in numbers:
        text, furniture_lines = page(number, "\n\n" if number % 2 else "\n")
        lines = {line.strip(): line in furniture_lines for line in text.splitlines()}
        for words, segment in roles(text):
            line = next(line for line in lines if words in line)
            kind, marked = "furniture" if lines[line] else "body", segment.role is Role.FURNITURE
            found[kind] += 1
            found["furniture found" if lines[line] else "body removed"] += marked
            if marked is not lines[line]:
                wrong.append(f"{number}: {words[:90]} ({segment.reason})")
    return found, wrong
