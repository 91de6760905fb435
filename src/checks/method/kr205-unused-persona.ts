import { hasKlantreizen, isSomeForNobody, probablyMeant } from './unused-names';
import type { Asked } from '../repair/asked';
import { byHand, fix, freeName } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import { NEW_KLANTREIS, PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { helpersByPersona, journeysByPersona } from '../../model/meaning/persona-uses';
import type { Scope } from '../../model/scope/scope';
import { type Use, usesOf } from '../../model/scope/uses';
import { removeLine, rowsAtEnd } from '../../text/edit/line-edits';
import { print } from '../../text/print';

/**
 * A persona that no klantreis of the scope uses is dead weight. Used is who travels (`voor` a klantreis or stap), who feels
 * or suffers (`van` a gevoel or knelpunt), and who is helped (`helpt`) by somebody used.
 *
 * Says nothing in a scope without a klantreis, which is a library still waiting for its journeys, nor in one with a klantreis
 * that does not say yet whom it is for (KR105 asks), or that nobody wrote: it may be for this persona.
 */
export const kr205: Rule = {
  code: 'KR205',
  message: {
    severity: 'warning',
    text: 'Geen enkele klantreis gebruikt {persona}. Hebt u deze persona nog nodig? Maak dan een klantreis `voor {id}`. Anders kan de persona weg.',
    uitleg: 'Een persona die nergens voorkomt, raakt vergeten en veroudert.',
  },
  herkomst: 'ervaring: wat niemand gebruikt, houdt niemand bij',
  titles: {
    FIX51: 'Maak een klantreis `voor {id}`',
  },
  heldBackBy: { naam: ['voor', 'van', 'helpt', 'gevoel'], naamloos: ['voor', 'van', 'helpt'] },
  *file(file, scope) {
    if (!hasKlantreizen(scope) || isSomeForNobody(scope)) return;
    let meant: ReadonlySet<string | undefined> | undefined;
    for (const persona of file.model.personas) {
      if (persona.id === undefined || isUsed(persona.id, scope)) continue;
      // The name that is not known has its message, and who it means is used.
      meant ??= probablyMeant('persona', scope.table(journeysByPersona).names, scope);
      if (meant.has(persona.id)) continue;
      yield { range: persona.range, args: { persona: persona.titel, id: persona.id } };
    }
  },
  fixes: unusedPersona,
};

/** @param seen those who are being asked already: two may help each other */
function isUsed(id: string, scope: Scope, seen: ReadonlySet<string> = new Set()): boolean {
  if (scope.table(journeysByPersona).has(id)) return true;
  const asked = new Set([...seen, id]);
  const names = scope
    .table(helpersByPersona)
    .get(id)
    .flatMap((helper) => {
      // Of two personas with one name only the first counts.
      return helper.id === undefined || scope.find('persona', helper.id) !== helper ? [] : helper.id;
    });
  return names.some((helper) => !asked.has(helper) && isUsed(helper, scope, asked));
}

/** A klantreis for the persona, or the persona goes; not where others name them. */
function unusedPersona({ file, finding, line }: Asked): Fix[] {
  const id = String(finding.args.id);
  const reis = freeName(`${NEW_KLANTREIS}-${id}`, (name) => file.scope.find('klantreis', name) !== undefined);
  const lines = [
    { keyword: 'voor', words: { namen: id } },
    { keyword: 'klantvraag', text: PLACES.klantvraag },
  ];
  const rows = print({ keyword: 'klantreis', words: { name: reis }, text: PLACES.klantreis, typed: true, lines });
  const isNamed = file.scope.files.some(({ model }) => usesOf(model).some((use) => names(use, id)));
  const away = fix('FIX44', { woord: 'persona', naam: `\`${id}\`` }, removeLine(file, line));
  return [fix('FIX51', { id }, rowsAtEnd(file, rows)), ...(isNamed ? [] : [byHand(away)])];
}

function names({ kind, ref }: Use, id: string): boolean {
  return kind === 'persona' && ref.id === id;
}
