import { type Behind, lowerWord, NAME, SPACE, takeColon } from './behind';
import { digitsOf, NUMBER_WORDS } from './numbers';
import { patternFor } from '../../util/remembered';

/** Lines that say how many or how much. */

const ONE_WORD = patternFor(`^(${SPACE}+)(\\p{L}+)(?=${SPACE}*(?::|$))`, 'u');

export function readCount(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const [, space, word] = ONE_WORD().exec(draft.text.slice(from)) ?? [];
  const digits = word && digitsOf(word);
  if (digits) draft.set(from + space!.length, from + space!.length + word.length, digits);
}

const ONE_IN = patternFor(
  `^(${SPACE}+)((\\d+|${NUMBER_WORDS})${SPACE}+(?:op|van)${SPACE}+de${SPACE}+(\\d+|${NUMBER_WORDS})(?:[.;]?${SPACE}*$|${SPACE}*(?=:)))`,
  'iu',
);
const PER_CENT = patternFor(
  `(?<=^${SPACE}+\\d+(?:,\\d+)?)${SPACE}*(?:procent|percent|pct\\.?|%|)(?:[.;]?${SPACE}*$|${SPACE}*(?=:))`,
  'iu',
);

export function readPercentage(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const oneIn = ONE_IN().exec(draft.text.slice(from));
  if (oneIn) {
    const [, space, all, ...numbers] = oneIn as unknown as [string, string, string, string, string];
    const [some, whole] = numbers.map((one) => Number(digitsOf(one) ?? one)) as [number, number];
    const share = (100 * some) / whole;
    // A third has no end behind the comma: then the author says how much it is.
    if (some <= whole && Number.isInteger(share * 10)) {
      const start = from + space.length;
      draft.set(start, start + all.length, `${String(share).replace('.', ',')}%`);
      return;
    }
  }
  const found = PER_CENT().exec(draft.text.slice(from));
  if (found) draft.set(from + found.index, from + found.index + found[0].length, '%');
}

const SCALE = patternFor(
  `^(${SPACE}+)(van${SPACE}+)?(-?\\d+(?:,\\d+)?)(${SPACE}*[-–—]${SPACE}*|${SPACE}+(?:t/m|tot${SPACE}+en${SPACE}+met|tot)${SPACE}+)\\d+(?:,\\d+)?${SPACE}*$`,
  'iu',
);

export function readScale(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const found = SCALE().exec(draft.text.slice(from));
  if (!found) return;
  const [, space, of = '', least, between] = found as unknown as [string, string, string | undefined, string, string];
  const at = from + space.length + of.length + least.length;
  draft.set(at, at + between.length, ' tot ');
  draft.set(from + space.length, from + space.length + of.length, '');
}

const EURO = `(?:€|euro(?:['’]?s)?|eur)`;
/** `36,50`, `1.200,-`, `tien`. */
const SUM = `(\\d[\\d.]*(?:,\\d+)?|${NUMBER_WORDS})(,[-–—=]{1,2})?`;
const PER_SHORT = 'p[./]?(?:mnd|m|jr|j|wk|w|u|p|d)\\.?';
const PER_ADVERB = 'dagelijks|wekelijks|maandelijks|jaarlijks';
const PER = `(?:(?:per|in${SPACE}+(?:de|het))${SPACE}+(?:een${SPACE}+)?|/${SPACE}*)(half${SPACE}+jaar|[\\p{L}][\\p{L}\\p{M}-]*)\\.?`;
const AMOUNT = patternFor(
  `^(${SPACE}*)((?:${EURO}${SPACE}*)?${SUM}(?:${SPACE}*(?:${EURO}|(cent|ct))(?![\\p{L}\\p{N}]))?(?:${SPACE}*(?:${PER}|(${PER_SHORT})|(${PER_ADVERB})))?)(?=(?:${SPACE}+van${SPACE}+${NAME})?(?:${SPACE}*:|[.;]?${SPACE}*$))`,
  'iu',
);
const STOP = patternFor(`[.;]${SPACE}*$`, 'u');
const OF_PERSONA = patternFor(`^[^:]*${SPACE}(van)${SPACE}+${NAME}${SPACE}*(?::|$)`, 'iu');

/** What people write behind the number for each unit, by its first letters. */
const PER_UNITS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^half${SPACE}+jaar$`, 'u'), 'halfjaar'],
  [/^(?:mnd|m)$|^maandelijks$/, 'maand'],
  [/^(?:jr|j)$|^jaarlijks$/, 'jaar'],
  [/^(?:wk|w)$|^wekelijks$/, 'week'],
  [/^(?:u)$/, 'uur'],
  [/^(?:d)$|^dagelijks$/, 'dag'],
  [/^(?:p|pers|pp)$/, 'persoon'],
  [/^(?:st)$/, 'stuk'],
];

/** `€ 36,50 p/m`: `36,50 euro per maand`. */
export function readAmount(behind: Behind): void {
  const { draft, from } = behind;
  putUnitFirst(behind);
  takeColon(behind, AMOUNT());
  const found = AMOUNT().exec(draft.text.slice(from));
  if (!found) return;
  const [, space, typed, sum, , cents, unit, short, adverb] = found as unknown as [string, string, string, string] &
    readonly (string | undefined)[];
  const bare = digitsOf(sum) ?? withoutPoints(sum);
  const euros = cents === undefined ? bare : euroOf(bare);
  if (euros === undefined) return;
  const per = unitOf(unit ?? short?.replace(/^p[./]?|\.$/giu, '') ?? adverb);
  const start = from + space.length;
  const end = start + typed.length;
  const rest = draft.text.slice(end);
  const stop = rest.includes(':') ? null : STOP().exec(rest);
  if (stop) draft.set(end + stop.index, draft.text.length, '');
  draft.set(start, end, `${euros} euro${per === undefined ? '' : ` per ${per}`}`);
  lowerWord(behind, OF_PERSONA());
}

const PAID_BY = patternFor(
  `^([^:]*?)(${SPACE}+van${SPACE}+${NAME})(${SPACE}+per${SPACE}+(?:half${SPACE}+jaar|[\\p{L}][\\p{L}\\p{M}-]*))(?=${SPACE}*(?::|$))`,
  'iu',
);
const PAID_FOR = patternFor(`^[^:]*van${SPACE}[^:]*per${SPACE}`, 'iu');
const COLON_AND_UNIT = patternFor(`:${SPACE}*per${SPACE}`, 'iu');
const UNIT_APART = patternFor(
  `^${SPACE}*:?${SPACE}*[^:]*[\\d€o](${SPACE}*:${SPACE}*)(?=per${SPACE}+(?:half${SPACE}+jaar|[\\p{L}][\\p{L}\\p{M}-]*)${SPACE}*:)`,
  'iu',
);

/** `48 euro van dennis per maand: boete`, `48 euro: per maand: boete`: of what the amount is stands directly behind it. */
function putUnitFirst({ draft, from }: Behind): void {
  const typed = draft.text.slice(from);
  const paid = PAID_FOR().test(typed) ? PAID_BY().exec(typed) : null;
  if (paid) {
    const [all, before, , unit] = paid as unknown as [string, string, string, string];
    const end = from + all.length;
    draft.set(end - unit.length, end, '');
    draft.set(from + before.length, from + before.length, unit);
  }
  const apart = COLON_AND_UNIT().test(typed) ? UNIT_APART().exec(draft.text.slice(from)) : null;
  if (apart) draft.set(from + apart[0].length - apart[1]!.length, from + apart[0].length, ' ');
}

/** Nobody writes money with three digits behind its point: `1.200` is twelve hundred. */
function withoutPoints(sum: string): string {
  return /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(sum) ? sum.replaceAll('.', '') : sum;
}

function euroOf(cents: string): string | undefined {
  if (!/^\d{1,2}$/.test(cents)) return undefined;
  return `0,${cents.padStart(2, '0')}`;
}

function unitOf(typed: string | undefined): string | undefined {
  const unit = typed?.toLowerCase();
  return unit === undefined ? undefined : (PER_UNITS.find(([form]) => form.test(unit))?.[1] ?? unit);
}
