import type { Fix } from '../../model/finding';
import { replacement } from '../../text/edit/edit';
import { removeLine } from '../../text/edit/line-edits';
import type { Range } from '../../util/source';
import { parseNumber } from '../../util/dates';
import { word } from '../../parser/lines/values';
import { decimal } from '../../model/time';
import { type Asked, byHand, fix } from './asked';

/** Scales that measures usually have, the narrowest first. */
const USUAL_SCALES: readonly (readonly [van: number, tot: number])[] = [
  [1, 5],
  [1, 7],
  [0, 10],
  [0, 100],
  [-100, 100],
];

/** KR505: a comma that was forgotten, a wider scale where the maat stands in this file, or the meting goes. */
export function onTheScale({ file, line }: Asked): Fix[] {
  const [maat, waarde] = [word(line, 'maat'), word(line, 'waarde')];
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

/** KT048: the smaller number first; of two that are the same one is enough, except on a scale. */
export function smallestFirst({ line }: Asked): Fix[] {
  const [van, tot] = [word(line, 'van'), word(line, 'tot')];
  if (!van || !tot) return [];
  const range: Range = { start: van.range.start, end: tot.range.end };
  if (parseNumber(van.text) !== parseNumber(tot.text)) return [replacement(range, `${tot.text} tot ${van.text}`)];
  return line.keyword === 'schaal' ? [] : [replacement(range, van.text)];
}
