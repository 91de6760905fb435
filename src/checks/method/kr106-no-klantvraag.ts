import type { Finding } from '../../model/finding';
import type { Klantreis, TextLine } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { personasOf } from './current-stappen';
import type { Rule } from '../rule/rule';

/**
 * The klantvraag is missing, or what the customer wants to reach (Andess, "Denken vanuit de klantvraag"). The doel of a
 * persona says that as well as a resultaat does. One finding for each, since each is repaired by a line of its own.
 */
export const kr106: Rule = {
  code: 'KR106',
  *klantreis(klantreis, scope) {
    if (klantreis.ongeschreven) return;
    if (!says(klantreis.klantvraag)) yield missing(klantreis, 'klantvraag');
    if (!says(klantreis.resultaat) && !someGoal(klantreis, scope)) yield missing(klantreis, 'resultaat');
  },
};

function missing(klantreis: Klantreis, woord: string): Finding {
  return { code: 'KR106', range: klantreis.range, args: { woord } };
}

/** A persona that the scope does not know may have a doel; it has a message already. */
function someGoal(klantreis: Klantreis, scope: Scope): boolean {
  const known = personasOf(klantreis, scope);
  return known.length < klantreis.voor.length || known.some((persona) => persona.doel.some(says));
}

function says(line: TextLine | undefined): boolean {
  return line !== undefined && line.tekst !== '';
}
