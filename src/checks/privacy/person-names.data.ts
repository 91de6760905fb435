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
    'voorzitter|doe|burgemeester|wethouder|minister|staatssecretaris|notaris|dokter|directeur|rechter|griffier|president|officier|raadsheer|' +
    'secretaris|ambtenaar|pastoor|dominee|professor|advocaat|wijkagent|achternaam|voornaam|naam|onbekend|anoniem|google|' +
    'uw|u|je|jij|jullie|ik|wij|we|zij|ze|hij|hem|haar|mijn|ons|onze|het|de|een|dit|dat|die|deze|er|hier|daar|is|was|zijn|ben|bent|heeft|heb|had|' +
    'hebben|wordt|werd|kan|kon|kunt|mag|moet|wil|wilt|zal|zou|gaat|komt|belt|vraagt|zegt|krijgt|doet|weet|ziet|vindt|woont|werkt|staat|ligt|wacht|maakt|' +
    'en|of|maar|want|dus|als|dan|toen|toch|ook|nog|al|niet|geen|wel|graag|hierbij|naar|aanleiding|bedankt|dank|hartelijk|met|op|in|aan|bij|voor|van|uit|' +
    'over|om|te|tot|door|na|sinds|tijdens|tegen|zonder|per|wat|wie|waar|wanneer|waarom|hoe|welke|geachte|beste|aanvraag|aanvragen|gemeente|afspraak|' +
    'klant|inwoner|cliënt|burger|uwv|wmo|ggz|kcc|alles|iedereen|niemand|up|nn|xx|xxx|xxxx|yyyy|nvt'
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
    'Abdel Abdullah Achraf Adriaan Agnes Ahmed Aisha Alex Alexander Alexandra Ali Alice Alwin Amina Amira Andrea Andreas Andrzej André Angela ' +
    'Angelique Anita Anja Anke Anna Anneke Annelies Annemarie Annet Annette Annika Anouk Antoinette Anton Antonio Arend Arie Arjan Arjen Arno ' +
    'Arnold Arthur Asma Astrid Aylin Ayse Barbara Bart Bas Benjamin Berend Bernadette Bernard Bert Bianca Bilal Boudewijn Bram Brenda ' +
    'Brigitte Britt Carla Carlijn Carlo Carmen Carolien Caroline Casper Catharina Cees Chantal Charlotte Chris Christel Christiaan Christina ' +
    'Claudia Coen Conny Cornelia Cornelis Corrie Cynthia Daan Daniel Danielle Daniël Daphne David Debbie Denise Dennis Diana Dick Diederik ' +
    'Dirk Dorien Edwin Elif Eline Elisabeth Elise Ellen Elly Emiel Emily Emine Emma Emre Eric Erik Erwin Esther Eva Evelien Ewa Ewout ' +
    'Fabian Faisal Farid Fatiha Fatima Fatma Femke Fenna Fleur Floortje Floris Fouad Frank Fred Frederik Freek Freya Frits Gabriel Geert ' +
    'Geertje Gerard Gerben Gerda Gerrit Gert Gijs Gijsbert Greetje Guus Hamid Hamza Hanna Hannah Hanneke Hannie Hans Harald Harm Harmen Harry ' +
    'Hassan Hatice Heidi Hein Heleen Helena Helga Hendrik Henk Henrik Henriëtte Herman Hester Hidde Hilda Hilde Hugo Hussein Huub Ibrahim ' +
    'Ilona Ilse Imane Ineke Inge Ingmar Ingrid Irene Iris Isabel Isabella Ismail Ivo Jaap Jacob Jacobus Jacqueline Jacques Jakob Jamal James ' +
    'Jamila Jan Jana Janneke Jannes Jannie Jantje Jasmijn Jason Jasper Jeanette Jelle Jelmer Jennifer Jenny Jens Jeroen Jesse Jessica Jill ' +
    'Joanna Jochem Joep Joey Johan Johanna Johannes John Joke Jolanda Jolien Jonas Jonathan Joop Joost Joris Jorrit Jos Josephine Josje Joyce ' +
    'Judith Judy Jules Julia Julian Juliette Jurgen Jurjen Jurre Justin Karel Karen Karim Karin Katarzyna Katja Kees Kelly Kevin Khadija Kim ' +
    'Kirsten Klaartje Klaas Koen Krzysztof Lambert Lars Laura Leendert Leila Lena Lennart Leo Leon Leonard Leonie Liam Lieke Liesbeth Lilian ' +
    'Lina Linda Lisa Lisette Loes Lotte Louise Lucas Lucie Lukas Luuk Lydia Maaike Maarten Maciej Madelon Magda Malika Manon Marc Marcel ' +
    'Marcella Marco Margriet Maria Mariam Marianne Marieke Marije Marijke Marion Marit Mariëlle Marja Marjan Marjo Marjolein Marjolijn Marjon ' +
    'Mark Marleen Marlies Marloes Marlous Marta Martha Martijn Martin Martine Matthijs Maurice Mehmet Melanie Melissa Menno Merel Merve ' +
    'Meryem Micha Michael Michel Michelle Michiel Mieke Miguel Mike Milan Miranda Mirjam Mirte Mohamed Mohammed Moniek Monique Muhammad Murat ' +
    'Mustafa Myrthe Nadia Naima Najat Najib Nancy Naomi Natasja Nathalie Nathan Nick Nicky Nico Nicolaas Nicole Niek Niels Nienke Nikki Nils ' +
    'Nina Noah Noor Norbert Nour Oksana Olaf Oleksandr Olena Olga Omar Oscar Pascal Patricia Patrick Paul Paula Paulien Paulina Peter Petra ' +
    'Petronella Philip Piet Pieter Pim Piotr Quinten Quirine Rachel Rachid Rachida Rafael Ralph Ramon Rania Raymond Rebecca Reinier Reinout ' +
    'Remco Renate Rens René Renée Ria Rianne Ricardo Richard Rick Rietje Rik Rinus Rita Rob Robbert Robert Roberto Robin Roel Roelof Roger ' +
    'Romy Ron Ronald Rosa Rosanne Roxanne Ruben Rudi Rutger Ruud Ryan Sabine Sabrina Said Salma Samantha Samira Samuel Sander Sandra Sanne ' +
    'Sara Sarah Saskia Sebastiaan Sebastian Selim Selma Sem Shanti Sharon Sietske Sigrid Silvia Simon Simone Sjaak Sjoerd Sjors Sofie Sonja ' +
    'Sophie Soraya Stefan Stephan Steven Stijn Susan Suzanne Sven Sybren Sylvia Tamara Tanja Tessa Teun Teunis Thea Theo Thijmen Thijs Thomas ' +
    'Tijn Tim Timo Tineke Tjeerd Tobias Tom Tomasz Ton Trijntje Trudy Truus Ursula Valerie Vanessa Vera Victor Viktor Vincent Walter Wendy ' +
    'Wesley Wessel Wiebe Wieteke Wietse Wilfred Wilhelmina Willeke Willem Willemijn Wilma Wim Wouter Xander Yannick Yara Yasemin Yasmin ' +
    'Yasmine Yassin Younes Youssef Yuliia Yusuf Yvette Yvonne Zahra Zakaria Zeynep Zoë'
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
