"""The words by which a subject that somebody cares about is known: such as hardly ever speak of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.models import Interest

if TYPE_CHECKING:
    from collections.abc import Mapping


def _subject(text: str) -> frozenset[str]:
    """Words with their plurals in -s and -es; an unknown word that comes of it does no harm."""
    return frozenset(word + ending for word in text.split() for ending in ("", "s", "es"))


SUBJECTS: Mapping[Interest, frozenset[str]] = {
    Interest.MONEY: _subject(
        """
        bill budget cash cent cost costly debt deficit dollar donation euro expense fee fine fund funding grant income
        invoice loan mortgage money paid pay payment pension pound price profit revenue rupee salary salaries
        savings spend spending spent subsidy subsidies tax taxation taxpayer wage worth yen yuan
        """
    ),
    Interest.ECONOMY: _subject(
        """
        austerity currency currencies debt deficit economic economist economy economies exchequer export fiscal gdp
        growth import inflation investment investor jobless manufacturing recession stagnation tariff trade
        treasury unemployment
        """
    ),
    Interest.BUSINESS: _subject(
        """
        acquisition bankrupt bankruptcy bankruptcies brand business ceo company companies corporate corporation
        customer dividend earnings firm industry industries insolvency investor manufacturer merger monopoly producer
        profit retailer sales shareholder startup startups stocks supplier takeover turnover
        """
    ),
    Interest.WORK: _subject(
        """
        apprentice employed employee employer employment hire hired hiring job jobless layoff overtime pay redundancy
        redundancies salary salaries shift staff strike striking unemployed unemployment union wage worker workforce
        workplace
        """
    ),
    Interest.HOUSING: _subject(
        """
        apartment builder eviction evicted flat homeless homelessness home homeowner house household housing landlord
        lease lodging mortgage property properties rent rental renter tenant
        """
    ),
    Interest.TRANSPORT: _subject(
        """
        airline airport aviation bicycle bridge bus car commuter cyclist driver ferry ferries fare flight freight
        highway locomotive lorry lorries metro motorist motorway passenger pedestrian pilot plane railway rail road
        runway ship shipping speeding subway traffic train tram transit transport truck tunnel vehicle
        """
    ),
    Interest.HEALTH: _subject(
        """
        abortion addiction ambulance antibiotic cancer care clinic clinical covid dementia diabetes diagnosis
        diagnosed disability disabled disease doctor dose drug epidemic flu health healthcare hospital illness
        immunisation immunization infected infection measles medical medicine medication mental midwife midwives
        nhs nurse obesity outbreak overdose pandemic paramedic patient pharmacy pharmacies physician pregnancy pregnant
        psychiatric sick smoking suicide surgeon surgery symptom therapy therapies treatment vaccinated vaccination
        vaccine virus
        """
    ),
    Interest.FOOD: _subject(
        """
        agricultural agriculture bakery bread cattle chef cook corn crop dairy diet drought eat famine farm farmer
        farming fertiliser fertilizer fishery fisheries fishing food grain grocery groceries harvest hunger hungry
        livestock malnutrition maize meal meat milk nutrition restaurant rice starvation vegetable wheat
        """
    ),
    Interest.EDUCATION: _subject(
        """
        campus classroom college curriculum degree education educational enrolment enrollment exam examination
        graduate graduation grammar kindergarten lecturer literacy nursery nurseries pupil school schooling student
        syllabus teacher teaching truancy tuition undergraduate university universities
        """
    ),
    Interest.SCIENCE: _subject(
        """
        archaeologist asteroid astronaut astronomer biologist biology chemist chemistry cosmonaut discovery
        discoveries experiment fossil galaxy galaxies gene genetic genome laboratory laboratories lunar mars molecule
        moon observatory orbit peer-reviewed physicist physics planet research researcher rocket satellite science
        scientific scientist species spacecraft study studies telescope
        """
    ),
    Interest.TECHNOLOGY: _subject(
        """
        ai algorithm app artificial broadband chip chatbot computer computing cyber cyberattack cybersecurity data
        digital encryption hacked hacker hacking internet malware online password phone platform ransomware robot
        semiconductor server smartphone software technology technologies tech website
        """
    ),
    Interest.ENVIRONMENT: _subject(
        """
        biodiversity carbon climate conservation deforestation ecological ecology ecosystem emission endangered
        environment environmental extinct extinction forest glacier greenhouse habitat landfill litter plastic
        polluted polluter pollution rainforest recycled recycling reef sewage smog species temperature toxic warming
        waste wildlife
        """
    ),
    Interest.ENERGY: _subject(
        """
        barrel battery batteries biofuel blackout coal crude diesel electric electricity energy fossil fracking fuel
        gas gasoline gigawatt grid hydrogen kilowatt megawatt nuclear oil petrol petroleum pipeline plutonium reactor
        refinery refineries renewable solar turbine uranium utility utilities wind
        """
    ),
    Interest.DISASTERS: _subject(
        """
        aftershock avalanche blaze blizzard casualty casualties collapse crash cyclone disaster drought drowned
        earthquake emergency emergencies epicentre epicenter eruption evacuated evacuation explosion famine fire flood
        flooded flooding heatwave hurricane landslide magnitude monsoon rescue rescued storm survivor tornado
        tornadoes tsunami typhoon victim volcano volcanoes wildfire wreckage
        """
    ),
    Interest.CRIME: _subject(
        """
        arrest arrested assault assaulted bribe bribery burglar burglary burglaries cartel corruption crime criminal
        detective drug embezzlement extortion fraud gang gunman gunmen homicide kidnapped kidnapping knife laundering
        manslaughter murder murdered offence offense offender police prison prisoner rape robbed robber robbery
        robberies shooting smuggler smuggling stabbed stabbing stolen suspect terrorism terrorist theft thief thieves
        trafficking vandalism violence
        """
    ),
    Interest.COURTS: _subject(
        """
        acquittal acquitted appeal attorney bail barrister charge charged convicted conviction court custody damages
        defendant guilty indicted indictment injunction innocent judge judgment judgement jury juries justice lawsuit
        lawyer litigation magistrate plaintiff plea pleaded pleads prosecution prosecutor ruling sentence sentenced
        solicitor sue sued testified testimony trial tribunal verdict
        """
    ),
    Interest.POLITICS: _subject(
        """
        ambassador bill cabinet chancellor coalition committee congress congressman congresswoman constitution council
        councillor diplomat embassy embassies government governor law lawmaker legislation legislature mayor minister
        ministry ministries mp opposition parliament parliamentary party parties policy policies political politician
        premier president presidential referendum reform regulation resigned sanction senate senator summit treaty
        treaties
        """
    ),
    Interest.ELECTIONS: _subject(
        """
        ballot byelection by-election campaign candidate constituency constituencies electoral electorate election
        elected gerrymandering incumbent landslide nominee poll polling pollster primary primaries recount referendum
        runoff turnout vote voted voter voting
        """
    ),
    Interest.IMMIGRATION: _subject(
        """
        asylum border citizenship deport deportation deported detention immigrant immigration migrant migration
        naturalisation naturalization passport refugee residency smuggler undocumented visa
        """
    ),
    Interest.WAR: _subject(
        """
        airstrike ammunition armed army armies artillery battalion battle bomb bombed bombing ceasefire casualty
        casualties combat defence defense drone frontline genocide hostage insurgent invaded invasion
        militant military militia missile naval navy nuclear offensive peacekeeper rebel regiment shelling siege
        soldier tank troop truce veteran war warplane warship weapon
        """
    ),
    Interest.RELIGION: _subject(
        """
        archbishop bible bishop buddhist cardinal catholic cathedral christian church clergy congregation diocese
        evangelical faith hindu imam islam islamic jew jewish koran monastery monasteries mosque muslim orthodox
        parish pastor pilgrim pilgrimage pope prayer preacher priest protestant quran rabbi religion religious sikh
        synagogue temple theology vatican
        """
    ),
    Interest.SPORT: _subject(
        """
        athlete athletics baseball basketball batsman bowler boxing champion championship coach cricket cup cyclist
        derby doping fifa final fixture football footballer goal goalkeeper golf hockey innings league marathon match
        medal midfielder nba nfl olympic olympics olympian penalty penalties player quarterback rugby soccer sport
        sprinter stadium striker team tennis tournament uefa wicket wimbledon
        """
    ),
    Interest.CULTURE: _subject(
        """
        actor actress album archive art artist author ballet biennale book broadcaster celebrity celebrities cinema
        comedian composer concert culture cultural dancer director exhibition festival film gallery galleries heritage
        literature movie museum music musical musician novel novelist opera orchestra painter painting photographer
        play playwright poet poetry prize sculptor sculpture singer song theatre theater
        """
    ),
}
"""The words by which a subject is known."""
