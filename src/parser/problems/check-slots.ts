import { isSaidByNobody } from '../../model/meaning/evidence';
import type { Finding, Fix } from '../../model/finding';
import { isoFromWords, lastDayOf, quarterFromWords } from '../../model/canonical/dates';
import { slotsIn } from '../../model/lines/line-kind';
import { lineWithValue, valuesOf } from '../../model/lines/line-kinds';
import type { Slot, SlotKind } from '../../model/lines/slots';
import { valueFor, valueMeant } from '../../model/lines/value-synonyms.data';
import { KANTEN, TIJDSEENHEDEN } from '../../model/lines/vocabulary.data';
import { insertText, replacement, replaceText } from '../../text/edit/edit';
import { isIsoDate, parseNumber } from '../../util/dates';
import type { Range } from '../../util/source';
import type { Line } from '../lines/line';
import { hasText, textOf, word, words } from '../lines/values';
import type { Word } from '../lines/words';

/** What is wrong in what a line has behind its word, place by place: values, dates, numbers, missing texts. */
export function checkSlots(line: Line): Finding[] {
  const slots = slotsIn(line.kind!, line.parent?.keyword);
  const found = slots.flatMap((slot) => [...(CHECKS[slot.kind]?.(line, slot) ?? []), ...checkVoices(line, slot)]);
  // Of a line with a value that cannot be, that a text is still to come can wait.
  return found.length > 1 ? found.filter(({ code }) => code !== 'KT008') : found;
}

const CHECKS: Readonly<Partial<Record<SlotKind, (line: Line, slot: Slot) => readonly Finding[]>>> = {
  text: checkText,
  title: checkEmpty,
  value: checkChoice,
  number: checkNumber,
  count: checkCount,
  percentage: checkPercentage,
  date: checkDate,
  period: checkPeriod,
  scale: checkSpan,
  duration: checkTime,
  repeat: checkTime,
  amount: checkAmount,
  when: checkTime,
};

function checkText(line: Line, slot: Slot): Finding[] {
  if (line.keyword === 'negeer' && textOf(line) === '') return [{ code: 'KT030', range: line.range, args: {} }];
  return slot.optional || hasText(line) ? checkEmpty(line) : [noText(line)];
}

function checkEmpty(line: Line): Finding[] {
  return hasText(line) && textOf(line) === '' ? [noText(line)] : [];
}

function noText(line: Line): Finding {
  const args = { woord: line.keyword };
  if (line.form !== 'amount') return { code: 'KT008', range: line.range, args };
  const regel = `${line.keyword} ${withoutEnd(line.behind)}`;
  return { code: 'KT008', range: line.range, args: { ...args, geval: line.keyword, regel } };
}

/** What stands before the colon of a text that is not there yet. */
function withoutEnd(behind: string): string {
  return behind.replace(/\s*:\s*$/, '').trim();
}

/** A value of a closed list. */
function checkChoice(line: Line, { property, values, list, after }: Slot): Finding[] {
  const typed = words(line, property);
  const name = after ?? line.keyword;
  const second = list ? undefined : typed[1];
  if (second) return [{ code: 'KT016', range: second.range, args: { woord: name } }];
  return typed.flatMap((value) =>
    values!.includes(value.text)
      ? []
      : [otherLine(line, value) ?? sideNamed(line, value) ?? notInList(name, value, values!)],
  );
}

/** `status bezig`: a value of another line, which is read so where only one line has it. */
function otherLine(line: Line, value: Word): Finding | undefined {
  if (line.form !== 'words') return undefined;
  const allowed = valuesOf(line.keyword, line.parent?.keyword) ?? [];
  if (valueMeant(line.keyword, value.text, allowed) !== undefined) return undefined;
  const ander = lineWithValue(value.text);
  if (ander === undefined) return undefined;
  const start = { line: line.range.start.line, character: line.keywordEnd - line.keyword.length };
  const meant = `${ander} ${value.text}`;
  const fixes = [replacement({ start, end: value.range.end }, meant)];
  return { code: 'KT073', range: value.range, args: { woord: line.keyword, waarde: value.text, ander }, meant, fixes };
}

/** `contact brief vanuit kcc`: the name of somebody stands where one of two sides belongs. */
function sideNamed(line: Line, value: Word): Finding | undefined {
  if (line.form !== 'contact') return undefined;
  const side = sideMeant(line, value.text);
  if (side !== undefined)
    return { ...notInList('vanuit', value, KANTEN), ...oneFix(side, replacement(value.range, side)) };
  if (word(line, 'organisatie')) return undefined;
  const met = ` met ${value.text}`;
  const meant = `${met.trim()} vanuit organisatie`;
  const edits = [insertText(word(line, 'kanaal')!.range.end, met), replaceText(value.range, 'organisatie')];
  return { ...notInList('vanuit', value, KANTEN), ...oneFix(meant, { title: 'FIX01', args: { nieuw: meant }, edits }) };
}

function oneFix(meant: string, fix: Fix): Pick<Finding, 'meant' | 'fixes'> {
  return { meant, fixes: [fix] };
}

/** Which of the two sides begins a contact, where somebody of it is named. */
export function sideMeant(line: Line, typed: string): string | undefined {
  const isTraveller = travellersOf(line).includes(typed.toLowerCase());
  return isTraveller ? 'klant' : valueFor('vanuit', typed, KANTEN);
}

/** The personas that the elements around a line are for, in small letters. */
function travellersOf(line: Line): string[] {
  const { parent } = line;
  if (parent === undefined) return [];
  const own = parent.children.filter(({ keyword }) => keyword === 'voor');
  return [
    ...own.flatMap((voor) => words(voor, 'namen')).map(({ text }) => text.toLowerCase()),
    ...travellersOf(parent),
  ];
}

/** @param name of the line or the word that the value stands behind */
export function notInList(
  name: string,
  value: { readonly text: string; readonly range: Range },
  allowed: readonly string[],
): Finding {
  const meant = valueFor(name, value.text, allowed);
  return {
    code: 'KT010',
    range: value.range,
    args: { woord: name, waarde: value.text, keuzes: allowed },
    ...(meant !== undefined && { meant, fixes: [replacement(value.range, meant)] }),
  };
}

function checkNumber(line: Line, { property }: Pick<Slot, 'property'>): Finding[] {
  const value = word(line, property);
  if (!value || parseNumber(value.text) !== undefined) return [];
  const meant = withoutPoints(value.text);
  return [
    {
      code: 'KT013',
      range: value.range,
      args: { waarde: value.text },
      ...(meant && { meant, fixes: [replacement(value.range, meant)] }),
    },
  ];
}

/** 1.000 is a thousand, 4.3 is 4,3. */
function withoutPoints(text: string): string | undefined {
  if (/^[-+]?\d{1,3}(\.\d{3})+$/.test(text)) return text.replaceAll('.', '');
  return /^[-+]?\d+\.\d+$/.test(text) ? text.replace('.', ',') : undefined;
}

/** What is paid is never less than nothing. */
function checkAmount(line: Line, slot: Slot): Finding[] {
  const value = word(line, slot.property);
  if (!value?.text.startsWith('-')) return checkNumber(line, slot);
  const meant = value.text.slice(1);
  const fixes = [replacement(value.range, meant)];
  return [{ code: 'KT013', range: value.range, args: { waarde: value.text }, meant, fixes }];
}

/** How many of how many say so: never more than there are, and somebody. */
function checkVoices(line: Line, { counted }: Slot): Finding[] {
  const totals = counted ? words(line, 'totaal') : [];
  return totals.flatMap((total, at): Finding[] => {
    const some = words(line, 'aantal')[at]!;
    const wrong = [some, total].find(({ text }) => !/^\d+$/.test(text));
    if (wrong) return [{ code: 'KT013', range: wrong.range, args: { waarde: wrong.text } }];
    const range = { start: some.range.start, end: total.range.end };
    const args = { aantal: some.text, van: total.text };
    if (isSaidByNobody(some.text)) return [{ code: 'KT093', range, args }];
    if (Number(some.text) <= Number(total.text)) return [];
    const meant = `${total.text} van ${some.text}`;
    return [{ code: 'KT082', range, args, meant, fixes: [replacement(range, meant)] }];
  });
}

function checkCount(line: Line, slot: Slot): Finding[] {
  const typed = word(line, slot.property);
  const found = checkNumber(line, slot);
  // `aantal mantelzorgers: 6`: who they are stands last.
  const number = textOf(line);
  if (found.length > 0 && typed && line.form === 'people' && /^\d+$/.test(number)) {
    const meant = `${number}: ${typed.text}`;
    const fixes = [replacement({ start: typed.range.start, end: line.range.end }, meant)];
    return [{ ...found[0]!, meant, fixes }];
  }
  if (found.length > 0) return found;
  const value = parseNumber(typed?.text ?? '');
  if (Number.isInteger(value) && value! >= 0) return [];
  const range = typed?.range ?? line.range;
  return [{ code: 'KT014', range, args: { woord: line.keyword } }];
}

function checkPercentage(line: Line, slot: Slot): Finding[] {
  const found = checkNumber(line, slot);
  const value = parseNumber(word(line, slot.property)?.text ?? '');
  if (found.length > 0 || value === undefined || (value >= 0 && value <= 100)) return found;
  return [{ code: 'KT015', range: word(line, slot.property)!.range, args: {} }];
}

/** One number, or two of which the first is the smaller. */
function checkSpan(line: Line): Finding[] {
  const wrong = [...checkNumber(line, { property: 'van' }), ...checkNumber(line, { property: 'tot' })];
  if (wrong.length > 0) return wrong;
  const [van, tot] = [word(line, 'van'), word(line, 'tot')];
  const isLess = van && tot && parseNumber(tot.text)! <= parseNumber(van.text)!;
  return isLess ? [{ code: 'KT048', range: line.range, args: { woord: line.keyword } }] : [];
}

function checkDate(line: Line, { property }: Pick<Slot, 'property'>): Finding[] {
  const value = word(line, property);
  if (!value || isIsoDate(value.text)) return [];
  const quarter = quarterFromWords(value.text);
  const meant = quarter ? lastDayOf(quarter) : withCentury(value.text);
  return [
    {
      code: 'KT011',
      range: value.range,
      args: { waarde: value.text },
      ...(meant && { meant, fixes: [replacement(value.range, meant)] }),
    },
  ];
}

/** `31-12-26`, as it is most probably meant. */
function withCentury(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})$/.exec(text) ?? [];
  return year === undefined ? undefined : isoFromWords(`${day}-${month}-20${year}`);
}

function checkPeriod(line: Line, { property }: Slot): Finding[] {
  const value = word(line, property);
  if (!value || isIsoDate(value.text) || /^\d{4}-K[1-4]$/.test(value.text)) return [];
  return [{ code: 'KT012', range: value.range, args: { waarde: value.text } }];
}

function checkTime(line: Line): Finding[] {
  if (words(line, 'onbekend').length > 0) return [];
  const found: Finding[] = [];
  const bepaling = word(line, 'ongeveer');
  if (bepaling && bepaling.text !== 'ongeveer') {
    found.push(notInList(line.keyword, bepaling, ['ongeveer', 'binnen']));
  }
  const eenheid = word(line, 'eenheid');
  if (!eenheid) {
    const alone = !word(line, 'tot') && !bepaling && words(line, 'binnen').length === 0;
    if (!alone) return [{ code: 'KT003', range: line.range, args: { woord: line.keyword } }];
    return word(line, 'van') ? checkDate(line, { property: 'van' }) : [];
  }
  if (!Object.hasOwn(TIJDSEENHEDEN, eenheid.text)) {
    found.push(notInList(line.keyword, eenheid, Object.keys(TIJDSEENHEDEN)));
  }
  const negative = word(line, 'van')?.text.startsWith('-');
  if (negative)
    return [...found, { code: 'KT013', range: word(line, 'van')!.range, args: { waarde: word(line, 'van')!.text } }];
  return [...found, ...checkSpan(line)];
}
