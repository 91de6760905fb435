import { personaName } from './questions';
import type { Asked } from '../repair/asked';
import { byHand, fix, titleRange } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import { isEmployee } from '../../model/meaning/persona-uses';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { wordsOfText } from '../../model/word-list';
import { replaceToType } from '../../text/edit/edit';

/** How we name our departments, our systems and our work. What people ask for in those words as well (a loket, a form, a Wmo) is not here. */
const OURS: readonly string[] = [
  "api's",
  'api',
  'backoffice*',
  'back-office*',
  'back office*',
  'beschikkingen',
  'burgerzaken',
  'een beschikking',
  'mijn beschikking',
  'casusregie',
  'casusregisseur*',
  'crm',
  'dienstverleningsconcept*',
  'frontoffice*',
  'front-office*',
  'front office*',
  'indicatiestelling',
  'informatievoorziening',
  'intakegesprek*',
  'intakeprocedure*',
  'intake',
  'kcc',
  'ketenpartner*',
  'klantcontactcentrum',
  'klantproces*',
  'klantreis',
  'klantvolgsysteem',
  'koppelvlak*',
  'maatwerkvoorziening*',
  'productenboek*',
  'productencatalogus',
  'publiekszaken',
  'sociaal domein',
  'vergunningverlening',
  'voorliggende voorziening*',
  'vth',
  'workflow*',
  '*zaaksysteem*',
  'zaakgericht*',
  'zaaktype*',
];

/** With these begins the name of a part of an organisation. */
const PARTS: readonly string[] = ['afdeling', 'cluster', 'directie', 'domein', 'sectie', 'team', 'unit'];

/** Ends of the names of systems that nobody outside knows; a website or an app has another name. */
const SYSTEM_ENDS: readonly string[] = ['systeem', 'suite'];

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 5;

/**
 * The klantvraag is put in words of departments, systems or our work. It is the question of the customer, in their words: who begins
 * with the own organisation ends with the own organisation (Andess, "Denken vanuit de klantvraag").
 *
 * Names of the scope count where they are surely ours: an own organisatie that is a team or a department, a systeem that is called so.
 * A library or a swimming pool may be an own organisatie, and people ask for it by that name. A klantreis of an employee is left alone.
 */
export const kr111: Rule = {
  code: 'KR111',
  message: {
    severity: 'warning',
    text: 'In de klantvraag staat een woord van ons (`{woord}`). Hoe zou {persona} het zelf vragen, thuis aan tafel?',
    uitleg:
      'De klantvraag is wat de klant zich afvraagt, in eigen woorden. Afdelingen, systemen en vaktermen komen daar niet in voor: wie zo begint, is weer met zichzelf bezig.',
  },
  herkomst: 'Andess, "Denken vanuit de klantvraag"',
  woorden: OURS,
  *klantreis(klantreis, scope, words) {
    const { klantvraag } = klantreis;
    if (klantvraag === undefined || klantreis.status === 'archief' || isEmployee(klantreis.voor[0]?.id, scope)) return;
    const woord = words.findIn(klantvraag.tekst) ?? nameIn(klantvraag.tekst, scope);
    if (woord !== undefined) yield { range: klantvraag.range, args: { woord, persona: personaName(klantreis, scope) } };
  },
  fixes: ownWords,
};

/** The name of a part of our organisation or of a systeem that is said in a text. */
function nameIn(text: string, scope: Scope): string | undefined {
  const names = scope.table(ourNames);
  const words = wordsOfText(text);
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(LONGEST_NAME, words.length - from); length > 0; length--) {
      const [name] = names.get(words.slice(from, from + length).join(' '));
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

function* ourNames({ model }: ScopeFile): Iterable<readonly [string, string]> {
  for (const { titel, soort } of model.organisaties) {
    const words = wordsOfText(titel);
    if (soort === 'eigen' && words.length > 1 && PARTS.includes(words[0]!)) yield [words.join(' '), titel];
  }
  for (const { titel } of model.systemen) {
    const words = wordsOfText(titel);
    if (SYSTEM_ENDS.some((end) => words.at(-1)?.endsWith(end))) yield [words.join(' '), titel];
  }
}

function ownWords({ file, line }: Asked): Fix[] {
  const range = titleRange(file, line);
  return range ? [byHand(fix('FIX47', {}, replaceToType(range, PLACES.klantvraag)))] : [];
}
