"""Whether a person is "he" or "she", as far as words in front of a name or a common given name tell.

Only what is mostly one or the other counts; of everybody else nothing is known. It keeps a pronoun from meaning
somebody whom it cannot mean.
"""

from __future__ import annotations

import re
from functools import lru_cache


def _words(text: str, pronoun: str) -> dict[str, str]:
    return dict.fromkeys(text.lower().split(), pronoun)


_TITLES = _words(
    """
    Mr Sir Lord King Prince Duke Baron Father Brother Fr Pope Imam Rabbi Sheikh father brother son husband uncle
    grandfather widower man actor waiter boy businessman chairman congressman councilman fisherman salesman spokesman
    policeman sportsman assemblyman alderman craftsman
    """,
    "he",
) | _words(
    """
    Mrs Ms Miss Dame Lady Queen Princess Duchess Baroness Sister mother sister daughter wife aunt grandmother widow
    woman actress waitress girl businesswoman chairwoman congresswoman councilwoman saleswoman spokeswoman policewoman
    sportswoman midwife assemblywoman headmistress
    """,
    "she",
)
"""Words in front of a name, in lower case."""
_GIVEN = _words(
    """
    Aaron Abdul Abdullah Adam Ahmed Alan Albert Alexander Alexei Alfred Ali Amir Anatoly Andreas Andrei Andrew
    Anthony Antonio Arthur Arturo Ben Benjamin Bernard Bill Bob Boris Brian Bruce Carl Carlos Charles Christian
    Christopher Colin Craig Daniel Dave David Dennis Derek Diego Dmitri Dmitry Dominic Donald Douglas Edward
    Emmanuel Enrique Eric Erik Ernest Fernando Francis Franco Frank Fred Frederick Gareth Gary Geoffrey George Giles
    Giorgio Giovanni Gordon Graham Greg Gregory Guillermo Gustavo Hans Hamid Harold Harry Hassan Henry Howard Hugh
    Hugo Hussein Ian Ibrahim Igor Ilya Ivan Jack Jacob Jacques Jakob James Jason Javier Jeff Jeffrey Jens Jeremy Jim
    Joe Joel Johan Johannes John Jonathan Jorge Joseph Juan Justin Karl Keith Kenneth Kevin Khalid Klaus Konstantin
    Larry Lars Lawrence Leonard Leonid Louis Lucas Luigi Luis Luke Manuel Marco Marcus Mario Mark Markus Martin
    Matthew Michael Miguel Mike Mikhail Mohamed Mohammad Mohammed Muhammad Mustafa Nathan Neil Nicholas Nigel
    Nikolai Oleg Oliver Omar Oscar Osman Otto Pablo Patrick Paul Pavel Pedro Peter Philip Philippe Pierre Rafael
    Ralph Ramon Raymond Ricardo Richard Robert Roberto Roger Roland Ronald Roy Rupert Russell Ryan Salman Samuel
    Scott Sean Sebastian Sergei Sergey Sergio Simon Stanislav Stefan Stephen Steve Steven Stuart Thomas Tim Timothy
    Tom Tomas Tony Trevor Vasily Victor Viktor Vincent Vladimir Volodymyr Walter Werner William Wolfgang Yusuf Yuri
    Yury
    """,
    "he",
) | _words(
    """
    Adriana Agnes Aisha Alexandra Alice Alicia Alison Amanda Amelia Amina Amy Ana Anastasia Angela Anita Anna Anne
    Annette Antonia Astrid Barbara Beatrice Beatriz Bernadette Beth Birgit Bridget Camilla Carla Carmen Carol
    Caroline Catherine Cecilia Charlotte Chiara Christina Christine Claire Clara Claudia Cynthia Deborah Denise
    Diana Diane Dolores Dorothy Edith Ekaterina Elena Eleanor Elisabeth Elizabeth Ella Ellen Emily Emma Erika Esther
    Eva Fatima Felicity Fiona Florence Frances Francesca Freya Gabriela Georgina Gertrude Gillian Gloria Grace
    Hannah Harriet Heather Helen Helena Helga Hilary Ingrid Irene Irina Isabel Isabella Jacqueline Jane Janet
    Jasmine Jennifer Jessica Joan Joanna Josephine Joyce Judith Julia Julie Karen Karin Katarzyna Kate Katherine
    Kathleen Katie Khadija Kirsten Larisa Laura Leila Linda Lisa Louise Lucia Lucy Ludmila Lydia Magdalena Margaret
    Margarita Maria Marianne Marie Marina Martha Mary Maryam Matilda Melanie Mercedes Michelle Miriam Monica Nadia
    Nancy Naomi Natalia Natalie Natasha Nicola Nina Olga Olivia Patricia Paula Pauline Penelope Petra Philippa Polly
    Priya Rachel Rebecca Rita Rosa Rosemary Ruth Sally Samantha Sandra Sara Sarah Sharon Sheila Shirley Silvia
    Simone Sofia Sonia Sophia Sophie Stephanie Susan Susanna Svetlana Sylvia Tamara Tatiana Tatyana Teresa Theresa
    Ursula Valentina Valerie Vanessa Vera Veronica Victoria Virginia Wendy Yulia Yvonne Zainab Zoe
    """,
    "she",
)
"""Given names, in lower case."""


@lru_cache(maxsize=4096)
def pronoun_of(name: str, before: str = "") -> str | None:
    """The pronoun for somebody; None where the words do not tell.

    Args:
        name: The full name, without forms of address.
        before: The words in front of it: "Rovers chairwoman".
    """
    titles = {_TITLES[word] for word in re.findall(r"\w+", before.lower()) if word in _TITLES}
    if len(titles) == 1:
        return titles.pop()
    given, _, rest = name.partition(" ")
    return _GIVEN.get(given.lower()) if rest else None
