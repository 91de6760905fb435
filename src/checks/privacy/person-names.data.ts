/** The words by which a name of a person is known. Names that are also ordinary words or places (Roos, Wil, Floor) are left out. */

/** Words before a surname. */
export const TITLES: readonly string[] = [
  'mevrouw',
  'mevr\\.?',
  'mw\\.?',
  'meneer',
  'mijnheer',
  'de heer',
  'dhr\\.?',
  'juffrouw',
  'drs\\.',
  'ir\\.',
  'prof\\.',
];

/** The small words of surnames. */
export const PARTICLES =
  "(?:van der|van den|van de|van het|van ’t|van 't|van|von|de la|de|den|der|ter|ten|te|el|al|la|le|da|dos|bin|ben|in 't|op de|op den|uit den)";

export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'Abdel Ahmed Aisha Ali Amina Anja Anke Anna Annelies Annemarie Anneke Annet Annette Anouk Arjan Arjen Arie Astrid Aylin Ayse Barbara Bart ' +
    'Bas Bianca Bram Brigitte Carla Carolien Caroline Charlotte Chantal Christiaan Corrie Cynthia Daan Daniël Daniel Daphne Debbie Dennis Diana Dick Dirk ' +
    'Edwin Elise Elisabeth Ellen Emma Erik Eric Erwin Esther Eva Evelien Fatima Fatma Femke Fenna Fleur Frank Freek Frits Geert Gerard Gerrit Gijs Guus ' +
    'Hanneke Hans Harm Harry Hassan Heleen Hendrik Henk Herman Hugo Ibrahim Ilse Inge Ingrid Irene Iris Jaap Jacqueline Jacob Jan Janneke Jasmijn Jasper Jeroen ' +
    'Jessica Jesse Jill Johan Johanna Johannes Joke Jolanda Joost Jos Josje Judith Julia Jurgen Karel Karen Karim Karin Kees Kevin Khadija Kim Klaas Klaartje ' +
    'Laura Lars Leila Leo Leonie Liesbeth Lieke Linda Lisa Lisette Lotte Luuk Maaike Maarten Manon Marcel Margriet Maria Marianne Marieke Marije Marijke Marion ' +
    'Marja Marjan Marjolein Marjon Mark Marleen Marloes Martijn Martin Martine Matthijs Mehmet Menno Merel Michael Michel Michelle Michiel Mieke Milan ' +
    'Miranda Mirjam Mohamed Mohammed Monique Mustafa Nadia Natasja Nathalie Nico Nicole Niels Nienke Nina Noor Noah Olga Omar Patricia Patrick Paul Paula Peter ' +
    'Petra Piet Pieter Pim Rachid Ramon Raymond Renate Renée René Ria Richard Rick Rik Rianne Rob Robert Robin Roel Roelof Ronald Rosa Ruben Ruud Said ' +
    'Samira Sander Sandra Sanne Saskia Sebastiaan Selma Sem Silvia Simone Sjaak Sjoerd Sofie Sonja Sophie Stefan Steven Susan Suzanne Sven Sylvia Tamara Teun Theo ' +
    'Thea Thijs Thomas Tim Tineke Tom Ton Trudy Truus Ursula Vera Victor Vincent Wendy Willem Willemijn Wilma Wim Wouter Yasmin Yassin Youssef Yusuf Yvette Yvonne Zeynep'
  ).split(' '),
);

/** Surnames that tell a persona's name is a full one where the first name is not in the list. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'Jansen Janssen Jong Vries Bakker Visser Smit Meijer Meyer Boer Mulder Groot Bos Vos Peters Hendriks Leeuwen Dekker Brouwer Wit Dijkstra Dijk Smits Graaf ' +
    'Jacobs Haan Vermeulen Heuvel Veen Broek Bruijn Bruin Schouten Beek Willems Vliet Hoekstra Verhoeven Koster Wal Prins Blom Huisman Peeters Kuipers ' +
    'Veenstra Kramer Brink Wijk Berg Linden Meer Postma Martens Gerritsen Jonge Bosch Ven Velden Yilmaz Yildiz Kaya Demir Aydin Öztürk Çelik Bouzidi Amrani Haddad ' +
    'Singh Nguyen Kowalski Molenaar Maas Kok'
  ).split(' '),
);

/** What stands behind a first name and is no surname: of places, schools and firms. */
export const NO_SURNAME =
  /(?:straat|laan|weg|plein|kade|gracht|singel|school|college|lyceum|ziekenhuis|kerk|park|huis|centrum|stichting|fonds|bank|heijn)$/iu;
