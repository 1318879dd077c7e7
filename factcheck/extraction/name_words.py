"""Modest lists of the words that tell what sort of name a name is."""

from __future__ import annotations

HONORIFICS = frozenset(
    "Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Rev Fr Sen Rep Gov Gen Col Maj Capt Lt Sgt Cpl Adm Cmdr Judge Justice Pope "
    "King Queen Prince Princess Sheikh Imam Rabbi Sister Brother Saint St Hon Duke Duchess Baron Baroness Emperor".split()
)

ROLES = frozenset(
    "administrator adviser advisor aide ambassador analyst anchor architect archbishop artist assistant astronaut attorney author "
    "banker bishop boss captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief coach colonel columnist commander commissioner "
    "congressman congresswoman conductor constable consul coordinator coroner correspondent cosmonaut councillor councilman councilwoman counsel "
    "coo cto curator dean defender deputy designer detective developer diplomat director doctor driver economist editor engineer envoy "
    "executive expert filmmaker founder co-founder cofounder general geologist goalkeeper governor head historian inspector investigator investor "
    "journalist judge justice king lawmaker lawyer leader lecturer lieutenant major manager mayor minister mp magistrate negotiator nurse "
    "officer official operator organiser organizer owner partner pastor physician physicist pilot premier president priest prime-minister "
    "principal producer professor prosecutor queen rapporteur reporter representative researcher scientist secretary secretary-general senator sergeant "
    "sheriff singer speaker specialist spokesman spokesperson spokeswoman strategist striker superintendent supervisor surgeon teacher "
    "trader treasurer treasury-secretary trustee undersecretary veteran vice-president warden winger winner writer".split()
)
"""Nouns for what somebody is or does."""

ROLE_LEADS = frozenset(
    "acting former interim deputy vice assistant associate ex-president executive senior junior chief prime first outgoing incoming then-president "
    "foreign defence defense finance interior health justice education trade energy transport environment culture labour labor home "
    "attorney lieutenant major brigadier rear special general managing non-executive honorary under state managing national press "
    "prime staff district police fire campaign team club company space opposition party union federal presidential parliamentary "
    "chief financial operating technology information marketing medical legal political diplomatic military air army navy naval".split()
)
"""Words that stand before a role and belong to it."""

ROLE_STATES = frozenset("acting former interim deputy vice outgoing incoming ex then".split())
"""Words that make a role worth checking by themselves."""

ORGANISATION_ENDS = frozenset(
    "Academy Administration Agency Airlines Airline Airways Alliance Army Assembly Associates Association Authority Bank Board Bloc Brigade Broadcasting "
    "Brothers Bureau Cabinet Capital Center Centre Chamber Church Club Coalition College Commission Committee Communications Company Conference "
    "Confederation Congress Consortium Constabulary Corp Corporation Council Court Department Division Electric Electronics Enterprises Exchange Federation "
    "Fed Force Forces Forum Foundation Front Fund Gazette Government Group Guard Herald Holdings Hospital House Inc Industries Initiative "
    "Institute Institution International Journal Kremlin Laboratories Laboratory League Legislature LLC LLP Ltd Magazine Mail Media Ministry Mission Motors Movement "
    "Museum NV Navy Network News Observatory Office Oil Orchestra Organisation Organization Parliament Partners Partnership Party Plc PLC Police "
    "Post Press Pictures Project Radio Records Registry Review SA SE Secretariat Senate Service Services Society Star Steel Studios Store Stores "
    "Survey Symphony Syndicate Systems Team Technologies Telegraph Television Theatre Theater Times Tribunal Tribune Trust Union United University "
    "Ventures Watch Works School Schools Infirmary Pentagon Duma Knesset Bundestag Treasury Kommersant AG GmbH Co".split()
)
"""Words that end, and mostly are, names of organisations."""

ORGANISATION_HEADS = frozenset(
    "Academy Agency Archdiocese Army Association Authority Bank Board Bureau Chamber Church City College Commission Committee Community Confederation Conference "
    "Council Court Department Diocese Director Directorate Division Faculty Federation Fund House Institute Institution League Library Ministry Museum Office Organisation Organization "
    "Parliament Party School Secretariat Senate Society Supreme Trust Union University".split()
)
"""Words after which "of" goes on with the name of an organisation."""

PLACE_ENDS = frozenset(
    "Airport Archipelago Avenue Base Bay Beach Boulevard Bridge Canal Canyon Cape City Coast Corner County Creek Desert District Falls Field "
    "Forest Gardens Gulf Harbor Harbour Heights Highway Hill Hills Island Islands Isle Isles Lake Lakes Mountain Mountains Municipality Oblast Ocean Park Parish "
    "Pass Peninsula Plain Plains Plateau Plaza Port Prefecture Province Ranch Range Region Republic Reservoir Ridge River Road Sea Shore Spaceport "
    "Springs Square Stadium Strait Straits Street Territory Terminal Tower Town Tunnel Valley Village Volcano Way Woods Airfield Cosmodrome Beltway".split()
)
PLACE_STARTS = frozenset("Lake Mount Mt Cape Fort Port Gulf Bay Strait Isle River Saint San Santa Los Las El New North South East West Upper Lower Central "
                         "Northern Southern Eastern Western Greater".split())  # fmt: skip

_COUNTRIES = """
Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize
Benin Bhutan Bolivia Botswana Brazil Brunei Bulgaria Burundi Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Czechia
Denmark Djibouti Dominica Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Greenland
Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya
Kiribati Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives
Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Burma Namibia Nepal Netherlands Nicaragua
Niger Nigeria Norway Oman Pakistan Palau Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Senegal Serbia
Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey
Türkiye Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Yemen Zambia Zimbabwe England Scotland Wales Britain Crimea
Gaza Tibet Chechnya Catalonia Bavaria Siberia Europe Asia Africa America Americas Antarctica Arctic Oceania Balkans Caucasus Scandinavia Caribbean
"""
_STATES = """
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine
Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont
Virginia Washington Wisconsin Wyoming Ontario Quebec Alberta Manitoba Saskatchewan Queensland Victoria Tasmania
"""
_CITIES = """
Amsterdam Ankara Athens Atlanta Auckland Baghdad Baku Bangkok Barcelona Beijing Beirut Belfast Belgrade Berlin Birmingham Bogotá Bogota Boston Brasília Brasilia
Brisbane Brussels Bucharest Budapest Cairo Calgary Canberra Caracas Cardiff Chicago Chennai Cologne Copenhagen Dallas Damascus Delhi Denver Detroit
Dhaka Donetsk Dubai Dublin Edinburgh Frankfurt Geneva Glasgow Hamburg Hanoi Havana Helsinki Houston Islamabad Istanbul Jakarta Jerusalem Johannesburg
Kabul Karachi Kharkiv Khartoum Kyiv Kiev Kinshasa Lagos Leeds Lima Lisbon Liverpool London Lyon Madrid Manchester Manhattan Manila Marseille Melbourne Memphis
Miami Milan Minneapolis Minsk Mogadishu Montreal Moscow Mumbai Munich Nairobi Naples Odesa Odessa Oslo Ottawa Paris Perth Philadelphia Phoenix Prague Pyongyang
Riga Riyadh Rome Rotterdam Sarajevo Seattle Seoul Shanghai Shenzhen Sofia Stockholm Sydney Taipei Tallinn Tbilisi Tehran Tokyo Toronto Toulouse
Tripoli Tunis Turin Vancouver Venice Vienna Vilnius Warsaw Yerevan Zagreb Zurich Zürich
"""
_LONG_PLACES = """
United States|United States of America|United Kingdom|Great Britain|New Zealand|South Africa|South Korea|North Korea|Saudi Arabia|Sri Lanka|Costa Rica|
El Salvador|Czech Republic|Dominican Republic|Soviet Union|United Arab Emirates|Northern Ireland|Hong Kong|West Bank|Gaza Strip|Middle East|Ivory Coast|
Puerto Rico|New York|New York City|New Jersey|New Mexico|New Hampshire|North Carolina|South Carolina|North Dakota|South Dakota|West Virginia|Rhode Island|
Los Angeles|San Francisco|San Diego|Las Vegas|New Orleans|New Delhi|Mexico City|Buenos Aires|Rio de Janeiro|São Paulo|Sao Paulo|Tel Aviv|Abu Dhabi|
Kuala Lumpur|Addis Ababa|Cape Town|St. Petersburg|Saint Petersburg|Washington, D.C.|Washington D.C.|British Columbia|New South Wales|Wall Street|
Silicon Valley|Latin America|South America|North America|Central America|Southeast Asia|Central Asia|European Union|Western Europe|Eastern Europe
"""
SHORT_PLACES = frozenset("US USA UK UAE U.S U.S. U.K U.K. U.S.A. USSR D.C. DRC".split())
"""Abbreviated names of countries, which look like those of organisations."""
PLACES = (
    frozenset(f"{_COUNTRIES} {_STATES} {_CITIES}".split())
    | frozenset(_LONG_PLACES.replace("\n", "").split("|"))
    | SHORT_PLACES
)
PLACES -= {"European Union", "Wall Street"}

DEMONYMS = frozenset(
    "Afghan African Albanian Algerian American Arab Argentine Armenian Asian Australian Austrian Azerbaijani Belarusian Belgian Bolivian Bosnian "
    "Brazilian British Briton Britons Bulgarian Burmese Californian Cambodian Canadian Chechen Chilean Chinese Colombian Croatian Cuban Czech Danish Dutch Ecuadorian Egyptian "
    "English Estonian Ethiopian European Filipino Finnish Flemish French Georgian German Ghanaian Greek Haitian Hungarian Icelandic Indian Indonesian "
    "Iranian Iraqi Irish Israeli Italian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kurdish Kuwaiti Latvian Lebanese Libyan Lithuanian "
    "Malaysian Maltese Mexican Moldovan Mongolian Moroccan Nepalese Nigerian Norwegian Pakistani Palestinian Palestinians Peruvian Polish Portuguese "
    "Qatari Romanian Russian Russians Rwandan Saudi Scottish Serbian Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian "
    "Taiwanese Tanzanian Texan Thai Tibetan Tunisian Turkish Ugandan Ukrainian Ukrainians Uzbek Venezuelan Vietnamese Welsh Yemeni Zimbabwean "
    "Americans Germans Israelis Europeans Canadians Mexicans Indians Australians Africans Asians".split()
)
"""Words for the people of a place: what they say about a place can be wrong."""

FIRST_NAMES_ARE_NOT = frozenset("The A An This That These Those".split())

STARTERS = frozenset(
    "according additional additionally although analysts another apart authorities based campaigners citizens civilians clashes companies consumers "
    "critics crowds customers dear despite due economists emissions employees energy eventually everyone excluding executives experts exports fans farmers "
    "finally firefighters fishermen forecasters given government governments growth history hospitals imports inflation information interest investigators investors issues "
    "journalists lawmakers lawyers listen local markets migrants military ministers music negotiations negotiators negotiating neighbours neighbors "
    "nurses observers officers officials opponents output parents parliament passengers patients pilots players please politicians pre-orders previous prices production profit "
    "profits prosecutors protesters protests recent recently refugees regulators reporters reports rescuers researchers residents revenue revenues rising "
    "sales sanctions scientists shares shareholders several similar soldiers sources speaking stocks students subscribers supporters survivors teachers "
    "temperatures thank thanks today tonight tomorrow tourists traders troops turnout unemployment unfortunately unions users victims villagers volunteers "
    "voters wages welcome witnesses women workers yesterday yes no okay new old many other others further former current overall following meanwhile "
    "however thus therefore nevertheless originally initially currently presently ultimately reportedly allegedly apparently clearly".split()
)
"""Words that begin sentences in news and are no names, besides those that grammar knows."""

PARTICLES = frozenset(
    "de da do dos das del della der den di du la le van von bin ibn al el ben ten ter af av zu y e".split()
)
"""Small words inside names of people and places."""

SURNAMES_TOO = frozenset(
    "bishop cook dean duke head judge justice king knight major pope price priest prince queen page cardinal driver".split()
)
"""Roles that are surnames as well: "Stephen King"."""
IN_NAMES = frozenset("Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady St Saint Hon".split())
"""Forms of address that are read as part of the name."""
SUFFIXES_OF_NOUNS = ("ly", "ing", "ed", "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ists", "ers", "ors", "ants", "ents", "ives", "ies", "ances", "ences", "ance", "ence")  # fmt: skip
"""Ends of words that begin sentences without being names."""
OFFICES_OF = frozenset(
    "State Defense Defence Justice Commerce Labor Labour Agriculture Education Energy Transportation Interior Treasury Staff Police".split()
)
"""What a secretary or chief can be of within a title."""
