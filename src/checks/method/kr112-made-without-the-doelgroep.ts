import { personaName, personasOf } from './questions';
import type { Rule } from '../rule/rule';
import { isEmployee } from '../../model/meaning/persona-uses';
import type { Klantreis } from '../../model/klantreis';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { type WordList, wordsOfText } from '../../model/word-list';

/** Who works at an organisation, and what organisations are called. */
const ROLES: readonly string[] = [
  'adviesbureau*',
  '*adviseur*',
  'afdeling*',
  'ambtena*',
  'balie',
  '*beheerder*',
  'beleid',
  'bestuurder*',
  'burgerzaken',
  'casemanager*',
  'casusregisseur*',
  'college',
  'collega*',
  'communicatie',
  '*consulent*',
  'curator*',
  'directeur*',
  'directie',
  'gemeente',
  'ggd',
  'griffie*',
  '*hulpverlener*',
  'ict',
  'informatiemanager*',
  'jurist*',
  'juridische zaken',
  'kcc',
  'ketenpartner*',
  'klantcontactcentrum',
  'klantmanager*',
  'leidinggevende*',
  'leverancier*',
  '*medewerker*',
  'professional*',
  'projectleider*',
  'proceseigenaar*',
  'proceseigenaren',
  'procesmanager*',
  'publiekszaken',
  'svb',
  'team',
  'teamleider*',
  'teammanager*',
  'teams',
  'uwv',
  'uitvoerder*',
  'vergunningverlener*',
  'wethouder*',
  'wijkteam*',
];

/** Words for whom it is about, or who speaks for them, in the same breath as a role: a panel of the gemeente, a team of residents. */
const PEOPLE: RegExp =
  /(?<!\p{L})(?:aanvragers?|adviesraad|belanghebbenden?|bewoners?|burgers?|cliënten\p{L}*|cliënt|clienten\p{L}*|client|deelnemers?|doelgroep|ervarings\p{L}*|gebruikers?|gezinnen|huurders?|initiatiefnemers?|inwoners?|\p{L}*panel|jongeren|kinderen|klanten|klant|leden|leerlingen|mantelzorgers?|mensen|nabestaanden|naasten|ondernemers?|ouderen|ouders?|patiënten|participatieraad|\p{L}*raadslieden|senioren\p{L}*|studenten|testpersonen|vrijwilligers?|wmo-raad)(?!\p{L})/iu;

/** Before a name: it is about what comes behind. */
const BEFORE: readonly string[] = [
  ...['de', 'het', 'een', 'één', 'ons', 'onze', 'alle', 'enkele', 'diverse', 'verschillende'],
  ...['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
];

/** Signs and words between those who took part. */
const BETWEEN: RegExp = /[,;/+&]|(?<!\p{L})(?:en|met|plus|samen|alsook|evenals)(?!\p{L})/iu;

/** Words of a doelgroep that say little: of shorter ones there are too many. */
const SHORTEST = 5;

/**
 * Everybody who made the klantreis is of an organisation, and nobody of those whom it is about took part. The makers of good
 * klantreizen make them together with customers (H3ROES: an A-team with ambassadors and customers).
 *
 * Only where the line names everybody: a part of it that is no role or organisation that we know keeps the rule quiet, as does a word for residents,
 * the name of a persona and a word of their doelgroep. A klantreis of an employee is made with its doelgroep by nature, and one on paper without it.
 */
export const kr112: Rule = {
  code: 'KR112',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'Deze klantreis is gemaakt zonder mensen zoals {persona}. Leg hem aan een paar van hen voor, en schrijf hen erbij.',
    uitleg:
      'Wie alleen met collega’s tekent, tekent wat collega’s denken. Mensen van de doelgroep zien wat wij niet zien. Dat kan ook met ervaringsdeskundigen of een cliëntenraad.',
  },
  herkomst: 'H3ROES, zes tips voor klantgericht werken (Overheid360)',
  woorden: ROLES,
  heldBackBy: { reis: ['voor'] },
  unfixed: 'Who took part is not for a fix to make up.',
  *klantreis(klantreis, scope, words) {
    const { gemaaktMet } = klantreis;
    if (!gemaaktMet || klantreis.toestand === 'papier' || klantreis.status === 'archief') return;
    if (mayKnowDoelgroep(gemaaktMet.tekst, klantreis, scope)) return;
    const parts = gemaaktMet.tekst.split(BETWEEN).filter((part) => wordsOfText(part).length > 0);
    if (parts.length === 0 || !parts.every((part) => isOfOrganisation(part, scope, words))) return;
    yield { range: gemaaktMet.range, args: { persona: personaName(klantreis, scope) } };
  },
};

/** Is somebody named who may be of the doelgroep? Of a persona that nobody knows, nobody knows the doelgroep. */
function mayKnowDoelgroep(text: string, klantreis: Klantreis, scope: Scope): boolean {
  const personas = personasOf(klantreis, scope);
  if (personas.length === 0 || personas.length < klantreis.voor.length) return true;
  if (personas.some(({ id }) => isEmployee(id, scope)) || PEOPLE.test(text)) return true;
  const said = new Set(wordsOfText(text));
  return personas.some(({ titel, doelgroep }) => {
    const theirs = wordsOfText(doelgroep?.tekst ?? '').filter((word) => word.length >= SHORTEST);
    return [...wordsOfText(titel), ...theirs].some((word) => said.has(word));
  });
}

/** Is it a role or an organisation that it begins with? In "de jongerenraad van de gemeente" it is the raad that took part. */
function isOfOrganisation(part: string, scope: Scope, words: WordList): boolean {
  const name = nameOf(part);
  const [soort] = scope.table(organisations).get(name);
  if (soort !== undefined) return soort !== CLOSE;
  const found = words.findIn(name);
  return found !== undefined && name.startsWith(found);
}

/** Neighbours and family are organisaties in the text, and no organisation. */
const CLOSE = 'naaste';

function* organisations({ model }: ScopeFile): Iterable<readonly [string, string]> {
  for (const { titel, soort } of model.organisaties) yield [nameOf(titel), soort ?? ''];
}

function nameOf(text: string): string {
  const words = wordsOfText(text);
  const first = words.findIndex((word) => !BEFORE.includes(word) && !/^\d+$/.test(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}
