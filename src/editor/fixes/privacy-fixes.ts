import { PLACES, ROLE } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { replaceText, replaceToType } from '../../text/edit/edit';
import { type Asked, byHand, fix, klantreisAt } from './asked';

/** Personas of a klantreis that one list of fixes names. */
const MOST_PERSONAS = 3;

/** KR210: a role for the name of a colleague, or the persona for that of a resident. */
export function roleOrPersona({ file, finding }: Asked): Fix[] {
  const { range } = finding;
  const personas = klantreisAt(file, range.start.line)?.voor.flatMap(({ id }) => file.scope.find('persona', id) ?? []);
  const titles = [...new Set((personas ?? []).map(({ titel }) => titel))].slice(0, MOST_PERSONAS);
  return [
    byHand(fix('FIX07', { nieuw: ROLE }, replaceToType(range, ROLE))),
    ...titles.map((nieuw) => byHand(fix('FIX07', { nieuw }, replaceText(range, nieuw)))),
  ];
}

/** KR203: a persona that is called by a surname alone gets a first name to type over. */
export function firstName({ finding }: Asked): Fix[] {
  if (finding.fixes !== undefined) return [];
  const nieuw = PLACES.voornaam;
  return [byHand(fix('FIX07', { nieuw }, replaceToType(finding.range, nieuw)))];
}
