import { TIJDSEENHEDEN } from '../lines/vocabulary.data';
import { digitsOf, NUMBER_WORDS } from './numbers';
import { patternFor } from '../../util/remembered';

/** Amounts of time as people write them (`max. 8 weken`, `een half uur`), in the form that the language has. */

/** Words that say the same as `binnen` and `ongeveer`. */
const QUALIFIERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:max\.?|maximaal|hooguit|hoogstens|ten hoogste|binnen)\s+/, 'binnen'],
  [/^(?:ca\.?|circa|±|\+\/-|ongeveer)\s*/, 'ongeveer'],
];

const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(TIJDSEENHEDEN).map((unit) => [unit, unit] as const),
  ['minuutje', 'minuut'],
  ['minuutjes', 'minuten'],
  ['uurtje', 'uur'],
  ['uurtjes', 'uur'],
  ['dagje', 'dag'],
  ['dagjes', 'dagen'],
  ['weekje', 'week'],
  ['weekjes', 'weken'],
  ['maandje', 'maand'],
  ['maandjes', 'maanden'],
  ['jaartje', 'jaar'],
  ['min', 'minuten'],
  ['wk', 'weken'],
  ['wd', 'werkdagen'],
  ['mnd', 'maanden'],
  ['jr', 'jaar'],
]);
const UNIT = `(${[...UNIT_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const NUMBER = `(\\d+(?:,\\d+)?|${NUMBER_WORDS})`;
const BETWEEN = '(?:\\s*[-‐‑‒–—−]\\s*|\\s+(?:tot en met|t/m|tot|à|a)\\s+)';

const BETWEEN_TWO = patternFor(`^tussen\\s+(?:de\\s+)?${NUMBER}\\s+en\\s+${NUMBER}\\s*${UNIT}$`);
const PLAIN = patternFor(`^${NUMBER}(?:${BETWEEN}${NUMBER})?\\s*${UNIT}$`);
const QUARTERS = patternFor(`^(?:(${NUMBER_WORDS}|\\d+)\\s+)?kwartier(?:tje)?$`);
const HALF = patternFor(`^(?:een\\s+)?(?:half|halve)\\s+${UNIT}$`);
const ONE_AND_A_HALF = patternFor(`^anderhal(?:f|ve)\\s+${UNIT}$`);

/** `een week of zes`: about as many. */
const SOME = patternFor(`^een\\s+([\\p{L}]+)\\s+of\\s+(${NUMBER}(?:${BETWEEN}${NUMBER})?)$`, 'u');

/** The words of time that are others for more than one. */
export const PLURALS: ReadonlyMap<string, string> = new Map([
  ['minuut', 'minuten'],
  ['dag', 'dagen'],
  ['werkdag', 'werkdagen'],
  ['week', 'weken'],
  ['maand', 'maanden'],
]);

/** Half of a unit, where people count it in smaller ones. */
const HALVES: ReadonlyMap<string, string> = new Map([
  ['uur', '30 minuten'],
  ['jaar', '6 maanden'],
]);

/** `ongeveer 2 tot 4 weken`; undefined where the words are no amount of time. */
export function durationFromWords(words: string): string | undefined {
  let text = words.toLowerCase().trim().replace(/\s+/g, ' ');
  let qualifier = '';
  for (const [form, word] of QUALIFIERS) {
    if (!form.test(text)) continue;
    text = text.replace(form, '');
    qualifier = `${word} `;
    break;
  }
  const some = qualifier === '' ? someOf(text) : undefined;
  if (some !== undefined) return some;
  const amount = plain(text) ?? quarters(text) ?? half(text);
  return amount === undefined ? undefined : qualifier + amount;
}

function plain(text: string): string | undefined {
  const [, from, to, unit] = PLAIN().exec(text) ?? BETWEEN_TWO().exec(text) ?? [];
  if (from === undefined) return undefined;
  const numbers = [from, to].flatMap((one) => (one === undefined ? [] : [digitsOf(one) ?? one]));
  return `${numbers.join(' tot ')} ${UNIT_WORDS.get(unit!)}`;
}

function someOf(text: string): string | undefined {
  const [, unit, number] = SOME().exec(text) ?? [];
  const amount = unit === undefined ? undefined : plain(`${number} ${PLURALS.get(UNIT_WORDS.get(unit) ?? '') ?? unit}`);
  return amount === undefined ? undefined : `ongeveer ${amount}`;
}

function quarters(text: string): string | undefined {
  const found = QUARTERS().exec(text);
  return found ? `${15 * Number(digitsOf(found[1] ?? 'een') ?? found[1])} minuten` : undefined;
}

function half(text: string): string | undefined {
  const [, unit] = HALF().exec(text) ?? [];
  if (unit !== undefined) return HALVES.get(UNIT_WORDS.get(unit)!) ?? `0,5 ${UNIT_WORDS.get(unit)}`;
  const [, more] = ONE_AND_A_HALF().exec(text) ?? [];
  return more === undefined ? undefined : `1,5 ${UNIT_WORDS.get(more)}`;
}
