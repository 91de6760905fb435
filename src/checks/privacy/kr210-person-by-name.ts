import { NO_NAME_WORDS } from './person-names.data';
import { rowsOf, sensitiveOf } from './text-rows';
import type { Asked } from '../repair/asked';
import { byHand, fix } from '../repair/fix-parts';
import { klantreisAt } from '../repair/near-names';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { normalised } from '../../util/normalised';
import { replaceText, replaceToType } from '../../text/edit/edit';

/**
 * Who does something is told by a role: names of colleagues and residents leave, and a repository may be made public (AVG; Woo).
 * A title with a surname or a full name, in any row. The made-up name of a persona of the scope is no name of a person; on the
 * line of the persona itself KR203 looks.
 */
export const kr210: Rule = {
  code: 'KR210',
  message: {
    severity: 'warning',
    text: 'Hier staat een naam: `{masker}`. Schrijf de rol, zoals `klantadviseur`, of de naam van de persona.',
    veel: 'In `{bestand}` staan namen van mensen: {aantal} keer (regel {regels}). Haal ze daar weg.',
    uitleg:
      'Wie iets doet, is een rol: die blijft als iemand ander werk krijgt. De naam van een collega of een inwoner hoort niet in een tekst die veel mensen lezen.',
  },
  herkomst: 'AVG en Woo: wat in een openbare map staat, leest iedereen',
  *file(file, scope) {
    const own = new Set(file.model.personas.map(({ range }) => range.start.line));
    const rows = rowsOf(file);
    for (const finding of sensitiveOf(file, 'KR210')) {
      const { start, end } = finding.range;
      if (own.has(start.line)) continue;
      if (!isPersona(rows[start.line]!.slice(start.character, end.character), scope)) yield finding;
    }
  },
  fixes: roleOrPersona,
};

const WORD = /\p{L}[\p{L}'-]+/gu;

function isPersona(name: string, scope: Scope): boolean {
  const known = scope.table(personaWords);
  const words = nameWords(name);
  return words.length > 0 && words.every((word) => known.has(word));
}

/** The words of a name that tell who it is of, whatever their capitals. */
function nameWords(name: string): string[] {
  return Array.from(normalised(name).text.toLowerCase().matchAll(WORD), ([word]) => word).filter(
    (word) => !NO_NAME_WORDS.has(word),
  );
}

/** The words of the names that personas have. */
function* personaWords({ model }: ScopeFile) {
  for (const { titel } of model.personas) for (const word of nameWords(titel)) yield [word, true] as const;
}

/** A role that stands for the name of a colleague. */
const ROLE = 'klantadviseur';

/** Personas of a klantreis that one list of fixes names. */
const MOST_PERSONAS = 3;

/** A role for the name of a colleague, or the persona for that of a resident. */
function roleOrPersona({ file, finding }: Asked): Fix[] {
  const { range } = finding;
  const personas = klantreisAt(file, range.start.line)?.voor.flatMap(({ id }) => file.scope.find('persona', id) ?? []);
  const titles = [...new Set((personas ?? []).map(({ titel }) => titel))].slice(0, MOST_PERSONAS);
  return [
    byHand(fix('FIX07', { nieuw: ROLE }, replaceToType(range, ROLE))),
    ...titles.map((nieuw) => byHand(fix('FIX07', { nieuw }, replaceText(range, nieuw)))),
  ];
}
