import { isIsoDate, quarterEnd } from '../../util/dates';

/** Dates and quarters as Dutch people write them, in the one form that the language has. */

const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'm(?:aa)?rt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];
const FULL = ['uari', 'ruari', '', 'il', '', 'i', 'i', 'ustus', 'tember', 'ober', 'ember', 'ember'];
/** `sept.` beside `sep.`. */
const MONTH_NAMES: readonly RegExp[] = MONTHS.map((short, at) => {
  const longer = at === 8 ? 't?|tember' : FULL[at]!;
  return new RegExp(`^${short}(?:${longer})?\\.?$`);
});

const IN_WORDS = /^(?:(\d{1,2})(?:e|ste|de)?\s+)?(\p{L}+\.?)\s+(\d{4})$/u;
const DAY_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const MONTH_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?$/;

const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?\s+(?=\d)/;
/** `september '27`. */
const SHORT_YEAR = /\s+['’](\d{2})$/;

/** The ISO form of a date or a month, undefined where the words are none, or one that does not exist. */
export function isoFromWords(words: string): string | undefined {
  const text = words.toLowerCase().trim().replace(WEEKDAY, '').replace(SHORT_YEAR, ' 20$1');
  const found = inWords(text) ?? inNumbers(text);
  if (found === undefined) return undefined;
  const [year, month, day] = found;
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const iso = parts.join('-');
  return isIsoDate(iso) ? iso : undefined;
}

type Parts = readonly [year: string, month: string, day: string | undefined];

function inWords(text: string): Parts | undefined {
  const [, day, name, year] = IN_WORDS.exec(text) ?? [];
  const month = name === undefined ? -1 : MONTH_NAMES.findIndex((one) => one.test(name));
  return month === -1 ? undefined : [year!, String(month + 1), day];
}

function inNumbers(text: string): Parts | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [dayFirst[3]!, dayFirst[2]!, dayFirst[1]];
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return [monthFirst[2]!, monthFirst[1]!, undefined];
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? [yearFirst[1]!, yearFirst[2]!, yearFirst[3]] : undefined;
}

const ORDINALS: readonly string[] = ['eerste', 'tweede', 'derde', 'vierde'];
const QUARTER = /^(?:(?:q|k)\s*([1-4])[\s-]+(\d{4})|(\d{4})[\s-]*(?:q|k)\s*([1-4]))$/;
const QUARTER_IN_WORDS =
  /^(?:(?:([1-4])(?:e|ste|de)?|(eerste|tweede|derde|vierde))\s+kwartaal(?:\s+van)?\s+(\d{4})|kwartaal\s+([1-4])(?:\s+van)?\s+(\d{4}))$/;

/** The form `2027-K3` of a quarter. */
export function quarterFromWords(words: string): string | undefined {
  const text = words.toLowerCase().trim();
  const [, first, firstYear, secondYear, second] = QUARTER.exec(text) ?? [];
  if (first ?? second) return `${firstYear ?? secondYear}-K${first ?? second}`;
  const [, number, ordinal, year, after, afterYear] = QUARTER_IN_WORDS.exec(text) ?? [];
  const quarter = number ?? after ?? (ordinal && String(ORDINALS.indexOf(ordinal) + 1));
  return quarter === undefined ? undefined : `${year ?? afterYear}-K${quarter}`;
}

/** The last day of a quarter in the form `2027-K3`. */
export function lastDayOf(quarter: string): string {
  const [year, number] = quarter.split('-K') as [string, string];
  return quarterEnd(`${year}-${String(Number(number) * 3).padStart(2, '0')}`);
}
