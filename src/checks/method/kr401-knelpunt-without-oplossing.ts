import type { Asked } from '../repair/asked';
import { fix, oplossingBelow } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { unsolvedIn } from '../../model/meaning/unsolved';
import { replaceToType } from '../../text/edit/edit';
import { rowsAfter, rowUnder } from '../../text/edit/line-edits';

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  kans: 'Hoe kunnen wij dit beter maken?',
  invloed: 'waarom wij hier niets aan kunnen doen',
} as const;

/**
 * A knelpunt that we can do something about, with no kans beside it and no oplossing for it: a klantreis is where improving
 * starts, not a product in itself (Telengy, werkbedrijf). An oplossing that was rejected does not count; one in another
 * klantreis does. A knelpunt that does not say whose influence it is, counts as ours. One that an oplossing leaves on purpose, with the
 * reason, was not forgotten.
 */
export const kr401: Rule = {
  code: 'KR401',
  message: {
    severity: 'warning',
    vastgesteld: 'error',
    text: 'Dit knelpunt heeft nog geen oplossing of kans. Wat kunnen wij doen? Zet er een `oplossing` onder. Of zet er een `kans` naast, die even ver inspringt als het knelpunt.',
    veel: '{aantal} knelpunten hebben nog geen oplossing of kans (regel {regels}). Wat kunnen wij doen?',
    uitleg:
      'Een klantreis is het begin van verbeteren. Is er niets aan te doen? Schrijf dan `invloed geen: reden`. Blijft het met opzet? Schrijf dan onder de oplossing `lost niet op <knelpunt>: reden`.',
  },
  herkomst: 'Telengy, werkbedrijf: de reis is een startpunt, geen eindproduct',
  heldBackBy: { onder: ['invloed'], houder: ['oplossing', 'kans'], naam: ['lost op', 'lost niet op'] },
  *klantreis(klantreis, scope) {
    for (const { range } of unsolvedIn(klantreis, scope)) yield { range, args: {} };
  },
  fixes: whatWeDo,
};

/** What we may do about a knelpunt, or why we can do nothing. */
function whatWeDo({ file, line }: Asked): Fix[] {
  const kans = rowsAfter(file, line, [{ text: 'kans: ', typed: TYPED.kans }]);
  const nothing = 'invloed geen';
  const invloed = line.children.find(({ keyword }) => keyword === 'invloed');
  const row = { text: `${nothing}: `, typed: TYPED.invloed };
  const edit = invloed ? replaceToType(invloed.range, row.typed, row.text) : rowUnder(file, line, row);
  return [
    oplossingBelow(file, line),
    fix('FIX04', { nieuw: 'kans' }, kans),
    fix(invloed ? 'FIX01' : 'FIX04', { nieuw: nothing }, edit),
  ];
}
