import { lastDayOf, quarterFromWords } from '../../../model/canonical/dates';
import { formOfLine } from '../../../model/lines/line-kinds';
import type { Finding } from '../../../model/finding';
import { found, isRight, rangeBehind, rewrittenAs, saidIn, shown, type Spoiled } from './spoiled';

/** The last month of a part of the year, as people name it. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:voorjaar|lente)\b/i, '05'],
  [/\bzomer\b/i, '08'],
  [/\b(?:najaar|herfst)\b/i, '11'],
  [/\b(?:begin|winter)\b/i, '03'],
  [/\b(?:medio|halverwege|midden)\b/i, '06'],
  [/\b(?:eind|einde|ultimo)\b/i, '12'],
];

/** `gereed voorjaar 2027`: a date or a period in words that stand for more than one. */
export function dateProblem(spoiled: Spoiled): Finding | undefined {
  const { line, wish } = spoiled;
  const waarde = saidIn(spoiled);
  const year = /\b\d{4}\b/.exec(waarde)?.[0];
  const month = PARTS.find(([name]) => name.test(waarde))?.[1];
  const quarter = quarterFromWords(waarde);
  const values = quarter
    ? [lastDayOf(quarter)]
    : [
        ...(year !== undefined && month !== undefined ? [`${year}-${month}`] : []),
        ...(year === undefined ? [] : [year]),
      ];
  const fixes = values.map((value) => rewrittenAs(spoiled, `${wish}${line.keyword} ${value}`));
  const code = line.keyword === 'periode' ? 'KT012' : 'KT011';
  return waarde === '' ? undefined : found(code, rangeBehind(spoiled), { waarde: shown(waarde) }, fixes);
}

const NOBODY_KNOWS =
  /^(?:\?+|geen\s+idee|n\.?v\.?t\.?|(?:dat\s+)?weet\s+(?:ik|zij|hij|ze|niemand|men)(?:\s+niet)?|(?:niemand|hij|zij|ze|ik)\s+weet\s+hoe\s*lang(?:\s+het\s+duurt)?|niet\s+duidelijk|onduidelijk)[.!]?$/iu;

/** `wacht: tot de brief komt`: a text where an amount of time belongs. */
export function durationProblem(spoiled: Spoiled): Finding | undefined {
  const { line, behind, read, wish } = spoiled;
  if (isRight(`${wish}${line.keyword}${behind.slice(0, read)}`)) return undefined;
  if (/^\s*\p{N}/u.test(behind)) return undefined;
  const text = saidIn(spoiled);
  if (formOfLine(line.keyword) !== 'duration')
    return found('KT055', line.range, { woord: line.keyword }, [
      rewrittenAs(spoiled, `notitie: ${line.keyword} ${text}`),
    ]);
  const start = `${wish}${line.keyword} onbekend`;
  const row = NOBODY_KNOWS.test(text) ? start : `${start}: ${text}`;
  return found('KT055', line.range, { woord: line.keyword, onbekend: shown(row) }, [rewrittenAs(spoiled, row)]);
}
