import { PLACES, ROLE } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { type Asked, byHand, fix, klantreisAt } from './asked';

/** Personas of a klantreis that one list of fixes names. */
const MOST_PERSONAS = 3;

/** KR210: a role for the name of a colleague, or the persona for that of a resident. */
export function roleOrPersona({ file, finding }: Asked): Fix[] {
  const { range } = finding;
  const personas = klantreisAt(file, range.start.line)?.voor.flatMap(({ id }) => file.scope.find('persona', id) ?? []);
  const titles = [...new Set((personas ?? []).map(({ titel }) => titel))].slice(0, MOST_PERSONAS);
  const role = { range, newText: ROLE, typing: [0, ROLE.length] as const };
  return [
    byHand(fix('FIX07', { nieuw: ROLE }, role)),
    ...titles.map((nieuw) => byHand(fix('FIX07', { nieuw }, { range, newText: nieuw }))),
  ];
}

/** KR203: a persona that is called by a surname alone gets a first name to type over. */
export function firstName({ finding }: Asked): Fix[] {
  if (finding.fixes !== undefined) return [];
  const nieuw = PLACES.voornaam;
  const edit = { range: finding.range, newText: nieuw, typing: [0, nieuw.length] as const };
  return [byHand(fix('FIX07', { nieuw }, edit))];
}
