import type { Asked } from '../repair/asked';
import { byHand, fix } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { holdersOf } from '../../model/scope/scope';
import { decimal } from '../../model/time';
import { replacement } from '../../text/edit/edit';
import { removeLine } from '../../text/edit/line-edits';
import { parseNumber } from '../../util/dates';

/** Scales that measures usually have, the narrowest first. */
const USUAL_SCALES: readonly (readonly [van: number, tot: number])[] = [
  [1, 5],
  [1, 7],
  [0, 10],
  [0, 100],
  [-100, 100],
];

/**
 * A meting whose value is not on the scale of its maat. A CES runs from 1 to 5 here and to 7 there, and lower may be better
 * (zaveco.nl, ibestuur.nl): a number off the scale is a slip of the pen or of another maat.
 */
export const kr505: Rule = {
  code: 'KR505',
  message: {
    severity: 'warning',
    text: 'De waarde `{waarde}` past niet op de schaal van `{maat}`, van {van} tot {tot}. Klopt het getal?',
    veel: '{aantal} metingen passen niet op de schaal van hun maat (regel {regels}). Kloppen de getallen?',
    uitleg:
      'Een getal naast de schaal is bijna altijd een tikfout, of van een andere maat. Een CES loopt bij de een van 1 tot 5, bij de ander tot 7.',
  },
  *klantreis(klantreis, scope) {
    for (const { maat, waarde, range } of holdersOf(klantreis).flatMap(({ metingen }) => metingen)) {
      const schaal = scope.find('maat', maat.id)?.schaal;
      if (waarde === undefined || schaal === undefined || schaal.van >= schaal.tot) continue;
      if (waarde >= schaal.van && waarde <= schaal.tot) continue;
      const args = { waarde: decimal(waarde), maat: maat.id, van: decimal(schaal.van), tot: decimal(schaal.tot) };
      yield { range, args };
    }
  },
  fixes: onTheScale,
};

/** A comma that was forgotten, a wider scale where the maat stands in this file, or the meting goes. */
function onTheScale({ file, line }: Asked): Fix[] {
  const [maat, waarde] = ['maat', 'waarde'].map((property) => line.words.get(property)?.[0]);
  const schaal = file.scope.find('maat', maat?.text)?.schaal;
  const value = parseNumber(waarde?.text ?? '');
  if (!maat || !waarde || !schaal || value === undefined) return [];
  const inside = [value / 10, value / 100].filter((one) => one >= schaal.van && one <= schaal.tot);
  const commas = inside.slice(0, 1).map((one) => replacement(waarde.range, decimal(one)));
  const wider = USUAL_SCALES.find(
    ([van, tot]) => van <= Math.min(value, schaal.van) && tot >= Math.max(value, schaal.tot),
  );
  const declared = file.lines.find(
    (one) => one.keyword === 'schaal' && one.parent?.keyword === 'maat' && one.parent.name === maat.text,
  );
  const scales =
    wider && declared ? [replacement(declared.range, `schaal ${decimal(wider[0])} tot ${decimal(wider[1])}`)] : [];
  return [
    ...commas,
    ...scales,
    byHand(fix('FIX44', { woord: 'meting', naam: `\`${maat.text}\`` }, removeLine(file, line))),
  ];
}
