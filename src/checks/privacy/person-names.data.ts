/** The words by which a name of a person is known. Names that are also ordinary words or places (Roos, Wil, Floor) are left out. */

/** Words before a surname, in small letters. */
export const TITLES: readonly string[] = [
  'mevrouw',
  'mevr\\.?',
  'mw\\.?',
  'mej\\.',
  'meneer',
  'mijnheer',
  'de heer',
  'geachte heer',
  'beste heer',
  'de hr\\.',
  'dhr\\.?',
  'juffrouw',
  'fam\\.',
];

/** The same for who studied or preaches. Streets and schools are named after them too. */
export const DEGREES: readonly string[] = ['drs\\.', 'ir\\.', 'ing\\.', 'prof\\.', 'dr\\.', 'mr\\.', 'ds\\.'];

/** The small words of surnames, those of more words first. */
export const PARTICLES: readonly string[] = [
  'van der',
  'van den',
  'van de',
  'van het',
  "van 't",
  'van ter',
  'van',
  'von der',
  'von',
  'de la',
  'de los',
  'de',
  'den',
  'der',
  'ter',
  'ten',
  'te',
  'el',
  'al',
  'ait',
  'ould',
  'la',
  'le',
  'da',
  'dos',
  'du',
  'bin',
  'ben',
  "in 't",
  'in de',
  "op 't",
  'op de',
  'op den',
  'uit den',
  'uit de',
  "uit 't",
  'aan de',
  'aan den',
  "'t",
];

/** Words behind a title that are no surname: a function, a word that begins the next sentence, a name that is left open. */
export const NO_SURNAME_WORDS: ReadonlySet<string> = new Set(
  (
    'voorzitter|burgemeester|wethouder|minister|staatssecretaris|notaris|dokter|directeur|rechter|griffier|president|officier|raadsheer|' +
    'secretaris|ambtenaar|pastoor|dominee|professor|advocaat|wijkagent|achternaam|voornaam|naam|onbekend|anoniem|google|' +
    'uw|u|je|jij|jullie|ik|wij|we|zij|ze|hij|hem|haar|mijn|ons|onze|het|de|een|dit|dat|die|deze|er|hier|daar|is|was|zijn|ben|bent|heeft|heb|had|' +
    'hebben|wordt|werd|kan|kon|kunt|mag|moet|wil|wilt|zal|zou|gaat|komt|belt|vraagt|zegt|krijgt|doet|weet|ziet|vindt|woont|werkt|staat|ligt|wacht|maakt|' +
    'en|of|maar|want|dus|als|dan|toen|toch|ook|nog|al|niet|geen|wel|graag|hierbij|naar|aanleiding|bedankt|dank|hartelijk|met|op|in|aan|bij|voor|van|uit|' +
    'over|om|te|tot|door|na|sinds|tijdens|tegen|zonder|per|wat|wie|waar|wanneer|waarom|hoe|welke|geachte|beste|aanvraag|aanvragen|gemeente|afspraak|' +
    'klant|inwoner|cliënt|burger|uwv|wmo|ggz|kcc|nn|xx|xxx|xxxx|yyyy|nvt'
  ).split('|'),
);

/** Words of a title, in small letters and without points, and the small words of names: none of these tells who it is. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  "mevrouw|mevr|mw|mej|meneer|mijnheer|heer|dhr|hr|geachte|beste|juffrouw|fam|drs|ir|ing|prof|dr|mr|ds|de|van|der|den|het|'t|ter|ten|te".split(
    '|',
  ),
);

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

/** Usual surnames that are no other word. They tell a name where its first name is not in the list. */
const NAMES_ONLY =
  'Jansen Janssen Janssens Vries Smit Smits Meijer Meyer Mulder Peters Peeters Hendriks Leeuwen Dekker Brouwers Dijkstra Jacobs Vermeulen Bruijn Willems ' +
  'Hoekstra Verhoeven Huisman Kuipers Veenstra Postma Martens Gerritsen Yilmaz Yildiz Kaya Demir Aydin Öztürk Çelik Bouzidi Amrani Haddad Singh Nguyen ' +
  'Kowalski Pietersen Wouters Evers Timmermans Claassen Driessen Hermans Scholten Bosman Wiersma Zijlstra Boersma Hofstra Bakx Kuiper Koopmans ' +
  'Lammers Aerts Maassen Geerts Verbeek Verbruggen Rietveld Hoogland Sanders Veldhuis Nijhuis Wolters Claes Goossens Mertens Ouwehand Şahin Arslan ' +
  'Doğan Koç Öztürk Benali Idrissi Alaoui Ouali Bakkali Hassan Mohamed Nowak Wiśniewski Ramdin Ramlal Balkenende Rutten Vink Hoeksema';

/** Usual surnames that are a word or a place too: `de bakker`, `het bos`. */
const NOUNS =
  'Jong Bakker Visser Boer Groot Bos Vos Brouwer Wit Dijk Graaf Haan Heuvel Veen Broek Bruin Schouten Beek Vliet Koster Wal Prins Blom Kramer Brink Wijk Berg ' +
  'Linden Meer Jonge Bosch Ven Velden Molenaar Maas Kok';

export const SURNAMES: ReadonlySet<string> = new Set(`${NAMES_ONLY} ${NOUNS}`.split(' '));
export const SURNAMES_ONLY: ReadonlySet<string> = new Set(NAMES_ONLY.split(' '));

/** Capitals with points that are no initials: `B.V. Bouw`, `N.B. Let op`. */
export const NO_INITIALS: ReadonlySet<string> = new Set(
  'NB PS BV NV SVP AUB TAV ZOZ DD CV VOF US UK EU IO ID GA VV SC FC RK HH OLV SV CS CQ BC AC MC KVK DC VS TNV PM AM'.split(
    ' ',
  ),
);

/** What stands behind a first name and is no surname: of places, schools and firms. */
export const NO_SURNAME =
  /(?:straat|laan|weg|plein|kade|gracht|singel|school|college|lyceum|ziekenhuis|kerk|park|huis|centrum|stichting|fonds|bank|heijn)$/iu;
