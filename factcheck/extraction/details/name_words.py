"""Modest lists of the words that tell what sort of name a name is, and what is none."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";"))


# ---------------------------------------------------------------- people

HONORIFICS = _words("""
    Adm Baron Baroness Brother Capt Cmdr Col Cpl Dame Dr Duchess Duke Emperor Fr Gen Gov Hon Imam Judge Justice King
    Lady Lord Lt Maj Miss Mr Mrs Ms Mx Pope Prince Princess Prof Queen Rabbi Rep Rev Saint Sen Sgt Sheikh Sir Sister
    St
""")
"""Forms of address and ranks, abbreviated or not."""
IN_NAMES = _words("""
    Dame Dr Hon Lady Lord Miss Mr Mrs Ms Mx Saint Sir St
""")
"""Forms of address that are read as part of the name."""
PARTICLES = _words("""
    af al av ben bin da das de del della den der di dos du e el ibn la le ten ter van von y zu
""")
"""Small words inside names of people and places."""
ROLES = _words("""
    administrator adviser advisor aide ambassador analyst anchor archbishop architect artist assistant astronaut
    attorney author banker bishop boss captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor
    chief co-founder coach cofounder colonel columnist commander commissioner conductor congressman congresswoman
    constable consul coo coordinator coroner correspondent cosmonaut councillor councilman councilwoman counsel cto
    curator dean defender deputy designer detective developer diplomat director doctor driver economist editor
    engineer envoy executive expert filmmaker founder general geologist goalkeeper governor head historian inspector
    investigator investor journalist judge justice king lawmaker lawyer leader lecturer lieutenant magistrate major
    manager mayor minister mp negotiator nurse officer official operator organiser organizer owner partner pastor
    physician physicist pilot premier president priest principal producer professor prosecutor queen rapporteur
    reporter representative researcher scientist secretary secretary-general senator sergeant sheriff singer speaker
    specialist spokesman spokesperson spokeswoman strategist striker superintendent supervisor surgeon teacher
    trader treasurer trustee undersecretary veteran vice-president warden winger winner writer
""")
"""Nouns for what somebody is or does."""
ROLE_LEADS = _words("""
    acting air army assistant associate attorney brigadier budget campaign chief climate club communications company
    culture defence defense deputy diplomatic district education election energy environment ex executive federal
    finance financial fire first foreign former general health home honorary incoming industry information interim
    interior junior justice labor labour legal lieutenant major managing marketing medical military national naval
    navy non-executive operating opposition outgoing parliamentary party police political presidential press prime
    rear security senior space special staff state team technology then trade transport under union vice
""")
"""Words that stand before a role and belong to it."""
ROLE_STATES = _words("""
    acting deputy ex former incoming interim outgoing then vice
""")
"""Words that make a role worth checking by themselves."""
ADJECTIVES_TOO = _words("""
    cardinal chief expert general major principal specialist veteran
""")
"""Roles that also say what something is like."""
SURNAMES_TOO = _words("""
    bishop cardinal cook dean driver duke head judge justice king knight major page pope price priest prince queen
""")
"""Roles that are surnames as well: 'Stephen King'."""
OFFICES_OF = _words("""
    Agriculture agriculture Commerce commerce culture Defence defence Defense defense Education education Energy
    energy engineering environment finance foreign health home Interior interior Justice justice Labor labor Labour
    labour operations Police police research security Staff staff State state trade transport Transportation
    transportation Treasury treasury
""")
"""What a secretary, minister or chief can be of within a title."""

# ---------------------------------------------------------------- organisations and places

ORGANISATION_ENDS = _words("""
    Academy Administration AG Agency Airline Airlines Airways Alliance Army Assembly Associates Association
    Authority Bank Bloc Board Brigade Broadcasting Brothers Bundestag Bureau Cabinet Capital Center Centre Chamber
    Church Club Co Coalition College Commission Committee Communications Company Confederation Conference Congress
    Consortium Constabulary Corp Corporation Council Court Courts Department Division Duma Electric Electronics
    Enterprises Exchange Fed Federation Force Forces Forum Foundation Front Fund Gazette GmbH Government Group Guard
    Herald Holdings Hospital House Inc Industries Infirmary Initiative Institute Institution International Journal
    Knesset Kommersant Kremlin Laboratories Laboratory League Legislature LLC LLP Ltd Magazine Mail Media Ministry
    Mission Motors Movement Museum Navy Network News NV Observatory Office Oil Orchestra Organisation Organization
    Parliament Partners Partnership Party Pentagon Pictures PLC Plc Police Post Press Project Radio Records Registry
    Reserve Review SA School Schools SE Secretariat Senate Service Services Society Star Steel Store Stores Studios
    Survey Symphony Syndicate Systems Team Technologies Telegraph Television Theater Theatre Times Treasury Tribunal
    Tribune Trust Union United University Ventures Watch Works
""")
"""Words that end, and mostly are, names of organisations."""
ORGANISATION_HEADS = _words("""
    Academy Agency Archdiocese Army Association Authority Bank Board Bureau Chamber Church College Commission
    Committee Confederation Conference Council Court Courts Department Diocese Directorate Division Faculty
    Federation Fund House Institute Institution League Library Ministry Museum Office Organisation Organization
    Parliament Party School Secretariat Senate Society Trust Union University
""")
"""Words after which 'of' goes on with the name of an organisation."""
PLACE_ENDS = _words("""
    Airfield Airport Archipelago Avenue Base Bay Beach Beltway Boulevard Bridge Canal Canyon Cape City Coast Corner
    Cosmodrome County Creek Desert District Falls Field Forest Gardens Gulf Harbor Harbour Heights Highway Hill
    Hills Island Islands Isle Isles Lake Lakes Mountain Mountains Municipality Oblast Ocean Parish Park Pass
    Peninsula Plain Plains Plateau Plaza Port Prefecture Province Ranch Range Region Republic Reservoir Ridge River
    Road Sea Shore Spaceport Springs Square Stadium Strait Straits Street Terminal Territory Tower Town Tunnel
    Valley Village Volcano Way Woods
""")
"""Words that end names of places."""
PLACE_STARTS = _words("""
    Bay Cape Central East Eastern El Fort Greater Gulf Isle Lake Las Los Lower Mount Mt New North Northern Port
    River Saint San Santa South Southern Strait Upper West Western
""")
"""Words that begin names of places."""
_COUNTRIES = _words("""
    Afghanistan Africa Albania Algeria America Americas Andorra Angola Antarctica Arctic Argentina Armenia Asia
    Australia Austria Azerbaijan Bahamas Bahrain Balkans Bangladesh Barbados Bavaria Belarus Belgium Belize Benin
    Bhutan Bolivia Botswana Brazil Britain Brunei Bulgaria Burma Burundi Cambodia Cameroon Canada Caribbean
    Catalonia Caucasus Chad Chechnya Chile China Colombia Congo Crimea Croatia Cuba Cyprus Czechia Denmark Djibouti
    Dominica Ecuador Egypt England Eritrea Estonia Eswatini Ethiopia Europe Fiji Finland France Gabon Gambia Gaza
    Georgia Germany Ghana Greece Greenland Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India
    Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan
    Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives
    Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia
    Nepal Netherlands Nicaragua Niger Nigeria Norway Oceania Oman Pakistan Palau Palestine Panama Paraguay Peru
    Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Scandinavia Scotland Senegal Serbia Siberia
    Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania
    Thailand Tibet Togo Tonga Tunisia Turkey Turkmenistan Tuvalu Türkiye Uganda Ukraine Uruguay Uzbekistan Vanuatu
    Venezuela Vietnam Wales Yemen Zambia Zimbabwe
""")
"""Countries and parts of the world."""
_STATES = _words("""
    Alabama Alaska Alberta Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois
    Indiana Iowa Kansas Kentucky Louisiana Maine Manitoba Maryland Massachusetts Michigan Minnesota Mississippi
    Missouri Montana Nebraska Nevada Ohio Oklahoma Ontario Oregon Pennsylvania Quebec Queensland Saskatchewan
    Tasmania Tennessee Texas Utah Vermont Victoria Virginia Washington Wisconsin Wyoming
""")
"""States and provinces."""
_CITIES = _words("""
    Amsterdam Ankara Athens Atlanta Auckland Baghdad Baku Bangkok Barcelona Beijing Beirut Belfast Belgrade Berlin
    Birmingham Bogota Bogotá Boston Brasilia Brasília Brisbane Brussels Bucharest Budapest Cairo Calgary Canberra
    Caracas Cardiff Chennai Chicago Cologne Copenhagen Dallas Damascus Delhi Denver Detroit Dhaka Donetsk Dubai
    Dublin Edinburgh Frankfurt Geneva Glasgow Hamburg Hanoi Havana Helsinki Houston Islamabad Istanbul Jakarta
    Jerusalem Johannesburg Kabul Karachi Kharkiv Khartoum Kiev Kinshasa Kyiv Lagos Leeds Lima Lisbon Liverpool
    London Lyon Madrid Manchester Manhattan Manila Marseille Melbourne Memphis Miami Milan Minneapolis Minsk
    Mogadishu Montreal Moscow Mumbai Munich Nairobi Naples Odesa Odessa Oslo Ottawa Paris Perth Philadelphia Phoenix
    Prague Pyongyang Riga Riyadh Rome Rotterdam Sarajevo Seattle Seoul Shanghai Shenzhen Sofia Stockholm Sydney
    Taipei Tallinn Tbilisi Tehran Tokyo Toronto Toulouse Tripoli Tunis Turin Vancouver Venice Vienna Vilnius Warsaw
    Yerevan Zagreb Zurich Zürich
""")
"""Big cities."""
_ABBREVIATED = _words("""
    D.C. DRC U.K U.K. U.S U.S. U.S.A. UAE UK US USA USSR
""")
"""Abbreviated names of countries, which look like those of organisations."""
_LONG_PLACES = _phrases("""
    Abu Dhabi; Addis Ababa; British Columbia; Buenos Aires; Cape Town; Central America; Central Asia; Costa Rica;
    Czech Republic; Dominican Republic; Eastern Europe; El Salvador; Gaza Strip; Great Britain; Hong Kong; Ivory
    Coast; Kuala Lumpur; Las Vegas; Latin America; Los Angeles; Mexico City; Middle East; New Delhi; New Hampshire;
    New Jersey; New Mexico; New Orleans; New South Wales; New York; New York City; New Zealand; North America; North
    Carolina; North Dakota; North Korea; Northern Ireland; Puerto Rico; Rhode Island; Rio de Janeiro; Saint
    Petersburg; San Diego; San Francisco; Sao Paulo; Saudi Arabia; Silicon Valley; South Africa; South America;
    South Carolina; South Dakota; South Korea; Southeast Asia; Soviet Union; Sri Lanka; St. Petersburg; São Paulo;
    Tel Aviv; United Arab Emirates; United Kingdom; United States; United States of America; Washington D.C.;
    Washington, D.C.; West Bank; West Virginia; Western Europe
""")
"""Names of places of more than one word."""
PLACES = _COUNTRIES | _STATES | _CITIES | _ABBREVIATED | _LONG_PLACES
"""Names that are places wherever they stand."""
DEMONYMS = _words("""
    Afghan African Africans Albanian Algerian American Americans Arab Argentine Armenian Asian Asians Australian
    Australians Austrian Azerbaijani Belarusian Belgian Bolivian Bosnian Brazilian British Briton Britons Bulgarian
    Burmese Californian Cambodian Canadian Canadians Chechen Chilean Chinese Colombian Croatian Cuban Czech Danish
    Dutch Ecuadorian Egyptian English Estonian Ethiopian European Europeans Filipino Finnish Flemish French Georgian
    German Germans Ghanaian Greek Haitian Hungarian Icelandic Indian Indians Indonesian Iranian Iraqi Irish Israeli
    Israelis Italian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kurdish Kuwaiti Latvian Lebanese Libyan
    Lithuanian Malaysian Maltese Mexican Mexicans Moldovan Mongolian Moroccan Nepalese Nigerian Norwegian Pakistani
    Palestinian Palestinians Peruvian Polish Portuguese Qatari Romanian Russian Russians Rwandan Saudi Scottish
    Serbian Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Tanzanian
    Texan Thai Tibetan Tunisian Turkish Ugandan Ukrainian Ukrainians Uzbek Venezuelan Vietnamese Welsh Yemeni
    Zimbabwean
""")
"""Words for the people of a place: what they say about a place can be wrong."""

# ---------------------------------------------------------------- beginnings of sentences

STARTERS = _words("""
    according additional additionally allegedly although analysts another apart apparently apps authorities based
    campaigners citizens civilians clashes clearly companies consumers critics crowds current currently customers
    dear despite due economists emissions employees energy eventually everyone excluding executives experts exports
    fans farmers finally firefighters fishermen following forecasters former further given government governments
    growth history hospitals however imports inflation information initially interest investigators investors issues
    journalists lawmakers lawyers listen local magazines many markets meanwhile migrants military ministers multiple
    music negotiating negotiations negotiators neighbors neighbours nevertheless new newspapers no normally nurses
    observers officers officials okay old opponents originally other others output overall parents parliament
    passengers patients pilots players please politicians pre-orders presently previous prices production profit
    profits prosecutors protesters protests recent recently refugees regulators reportedly reporters reports
    rescuers researchers residents revenue revenues rising sales sanctions scientists several shareholders shares
    similar soldiers sources speaking stock stocks students subscribers supporters survivors teachers temperatures
    thank thanks therefore thus today tomorrow tonight tourists traders troops turnout ultimately unemployment
    unfortunately unions users victims villagers volunteers voters wages welcome witnesses women workers yes
    yesterday
""")
"""Words that begin sentences in news and are no names, besides those that grammar knows."""
SUFFIXES_OF_NOUNS = tuple(
    _words("""
    ance ances ants ed ence ences ents ers ies ing ists ities ity ives ly ment ments ness ors tion tions
""")
)
"""Ends of words that begin sentences without being names."""
