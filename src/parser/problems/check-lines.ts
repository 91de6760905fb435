import type { Finding, Fix } from '../../model/finding';
import { isoFromWords, lastDayOf, quarterFromWords } from '../../model/canonical/dates';
import { DESIRED_KINDS, NEEDS_ID } from '../../model/lines/line-kinds.data';
import { valueMeant } from '../../model/lines/value-synonyms.data';
import { TIJDSEENHEDEN, VALUES } from '../../model/lines/vocabulary.data';
import { insertText, replacement } from '../../text/edit/edit';
import { isIsoDate, parseNumber } from '../../util/dates';
import { nearest } from '../../util/nearest';
import { own } from '../../util/own';
import type { Range } from '../../util/source';
import type { Line } from '../lines/line';
import { CONNECTING_WORDS } from '../lines/token-builder';
import { hasText, nameOf, textOf, word, words } from '../lines/values';

/** What is wrong inside single lines that have their place: values, dates, numbers, names, missing texts. */
export function checkLines(lines: readonly Line[]): Finding[] {
  // A line that the grammar could not read has its message already.
  const firsts: Firsts = new Map();
  const found: Finding[] = [];
  const add = (findings: readonly Finding[]) => {
    for (const finding of findings) found.push(finding);
  };
  for (const line of lines) {
    if (line.place !== 'attached' || line.misread !== undefined) continue;
    for (const check of CHECKS) add(check(line));
    add(checkOnce(line, firsts));
  }
  return found;
}

const CHECKS: readonly ((line: Line) => readonly Finding[])[] = [
  checkName,
  checkText,
  checkChoices,
  checkDesired,
  checkNumbers,
  checkTime,
];

function checkName(line: Line): Finding[] {
  const isElement = line.kind!.element && line.keyword !== 'meting';
  if (!isElement && line.keyword !== 'ankerpunt') return [];
  const id = nameOf(line);
  if (id !== undefined && (CONNECTING_WORDS as readonly string[]).includes(id.toLowerCase()))
    return [{ code: 'KT032', range: word(line, 'name')!.range, args: { woord: line.keyword, bij: id } }];
  if (id === undefined && NEEDS_ID.includes(line.keyword)) return [missingId(line)];
  if (id === undefined && !hasText(line)) return [{ code: 'KT007', range: line.range, args: { woord: line.keyword } }];
  return [];
}

function missingId(line: Line): Finding {
  const id = idFrom(textOf(line));
  const fix: Fix = { title: 'FIX03', args: { nieuw: id }, edits: [insertText(line.wordRange.end, ` ${id}`)] };
  return {
    code: 'KT006',
    range: line.range,
    args: { woord: line.keyword, id: id || 'naam' },
    ...(id && { fixes: [fix] }),
  };
}

/** An id made of a title: its first words in lower case, joined by hyphens. */
export function idFrom(title: string): string {
  const parts: readonly string[] = title.toLowerCase().match(/[\p{L}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const id = parts.slice(0, 3).join('-');
  return (CONNECTING_WORDS as readonly string[]).includes(id) ? '' : id;
}

/** Types of line that say nothing without their text; a gevoel does. */
const TEXT_TYPES = ['TekstRegel', 'Vraag', 'Voorkant', 'Achterkant'];

function checkText(line: Line): Finding[] {
  if (line.keyword === 'negeer' && textOf(line) === '') return [{ code: 'KT030', range: line.range, args: {} }];
  if (hasText(line) && textOf(line) === '')
    return [{ code: 'KT008', range: line.range, args: { woord: line.keyword } }];
  const type = line.type ?? '';
  if (TEXT_TYPES.includes(type) && !hasText(line)) {
    return [{ code: 'KT008', range: line.range, args: { woord: line.keyword } }];
  }
  return [];
}

/** The values of a line that takes one of a closed list. */
function checkChoices(line: Line): Finding[] {
  const found: Finding[] = [];
  const list = (name: string) => own(VALUES, `${line.parent?.keyword}.${name}`) ?? own(VALUES, name);
  const check = (property: string, name: string) => {
    const allowed = list(name);
    if (!allowed) return;
    for (const value of words(line, property)) {
      if (!allowed.includes(value.text)) found.push(otherLine(line, value) ?? notInList(name, value, allowed));
    }
  };
  const one = (property: string, name: string) => {
    const second = words(line, property)[1];
    if (second) found.push({ code: 'KT016', range: second.range, args: { woord: name } });
    else check(property, name);
  };
  switch (line.type) {
    case 'WoordRegel':
      if (line.keyword === 'soort' && line.parent?.keyword === 'bron') check('waarden', line.keyword);
      else one('waarden', line.keyword);
      break;
    case 'Gevoel':
    case 'Invloed':
      check('waarde', line.keyword);
      break;
    case 'Contact':
      check('vanuit', 'vanuit');
      break;
    case 'Door':
      if (line.parent?.keyword === 'bron') one('oplossingen', 'door');
      break;
  }
  return found;
}

/** `status bezig`: a value of another line, which is read so where only one line has it. */
function otherLine(line: Line, value: { text: string; range: Range }): Finding | undefined {
  if (line.type !== 'WoordRegel') return undefined;
  const allowed = own(VALUES, `${line.parent?.keyword}.${line.keyword}`) ?? own(VALUES, line.keyword) ?? [];
  if (valueMeant(line.keyword, value.text, allowed) !== undefined) return undefined;
  const others = Object.entries(VALUES).flatMap(([key, values]) => (values.includes(value.text) ? [key] : []));
  const [ander] = others;
  if (ander === undefined || others.length > 1 || ander.includes('.') || ander === 'vanuit') return undefined;
  const start = { line: line.range.start.line, character: line.keywordEnd - line.keyword.length };
  const meant = `${ander} ${value.text}`;
  const fixes = [replacement({ start, end: value.range.end }, meant)];
  return { code: 'KT073', range: value.range, args: { woord: line.keyword, waarde: value.text, ander }, meant, fixes };
}

function notInList(name: string, value: { text: string; range: Range }, allowed: readonly string[]): Finding {
  const meant = valueMeant(name, value.text, allowed) ?? nearest(value.text, allowed);
  return {
    code: 'KT010',
    range: value.range,
    args: { woord: name, waarde: value.text, keuzes: allowed },
    ...(meant !== undefined && { meant, fixes: [replacement(value.range, meant)] }),
  };
}

function checkDesired(line: Line): Finding[] {
  if (!line.desired) return [];
  if (line.keyword === 'zonder') {
    const kind = line.zonder!;
    if (DESIRED_KINDS.includes(kind)) return [];
    const { end } = line.range;
    const range = { start: { line: end.line, character: end.character - kind.length }, end };
    return [notInList('gewenst zonder', { text: kind, range }, DESIRED_KINDS)];
  }
  const allowed = line.kind!.desired && !(line.keyword === 'wanneer' && line.parent?.keyword === 'fase');
  return allowed ? [] : [{ code: 'KT019', range: line.wordRange, args: { woord: line.keyword } }];
}

/** By element: the first line of each keyword under it. */
type Firsts = Map<Line, Map<string, Line>>;

/** A detail that may stand once: the first counts. `hoog is goed` and `laag is goed` are one question. */
function checkOnce(line: Line, firsts: Firsts): Finding[] {
  const { kind, parent } = line;
  if (kind!.many || !parent) return [];
  const known = firsts.get(parent) ?? new Map<string, Line>();
  firsts.set(parent, known);
  const key = `${line.desired} ${line.keyword.replace(/^(hoog|laag)(?= is)/, '')}`;
  const first = known.get(key);
  if (first === undefined) {
    known.set(key, line);
    return [];
  }
  if (first.keyword !== line.keyword) return [{ code: 'KT049', range: line.range, args: {} }];
  return [{ code: 'KT009', range: line.range, args: { woord: line.keyword, regel: first.range.start.line + 1 } }];
}

const WHOLE_NUMBERS = ['aantal', 'n'];
const DATES = ['herzien', 'gereed', 'datum'];

function checkNumbers(line: Line): Finding[] {
  const type = line.type;
  if (type === 'Schaal') return checkSpan(line);
  if (type === 'Meting') return checkNumber(line, 'waarde');
  if (type !== 'CijferRegel' && type !== 'Afhaken') return [];
  if (DATES.includes(line.keyword)) return checkDate(line, 'waarde');
  if (line.keyword === 'periode') return checkPeriode(line);
  const found = checkNumber(line, 'waarde');
  const value = parseNumber(word(line, 'waarde')?.text ?? '');
  const range = word(line, 'waarde')?.range ?? line.range;
  if (found.length === 0 && WHOLE_NUMBERS.includes(line.keyword) && !(Number.isInteger(value) && value! >= 0)) {
    return [{ code: 'KT014', range, args: { woord: line.keyword } }];
  }
  if (line.keyword === 'afhaken' && value !== undefined && (value < 0 || value > 100)) {
    return [{ code: 'KT015', range, args: {} }];
  }
  return found;
}

function checkNumber(line: Line, property: string): Finding[] {
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

/** One number, or two of which the first is the smaller. */
function checkSpan(line: Line): Finding[] {
  const wrong = [...checkNumber(line, 'van'), ...checkNumber(line, 'tot')];
  if (wrong.length > 0) return wrong;
  const [van, tot] = [word(line, 'van'), word(line, 'tot')];
  const isLess = van && tot && parseNumber(tot.text)! <= parseNumber(van.text)!;
  return isLess ? [{ code: 'KT048', range: line.range, args: { woord: line.keyword } }] : [];
}

function checkDate(line: Line, property: string): Finding[] {
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

function checkPeriode(line: Line): Finding[] {
  const value = word(line, 'waarde');
  if (!value || isIsoDate(value.text) || /^\d{4}-K[1-4]$/.test(value.text)) return [];
  return [{ code: 'KT012', range: value.range, args: { waarde: value.text } }];
}

function checkTime(line: Line): Finding[] {
  const type = line.type;
  if (type !== 'Wanneer' && type !== 'DuurRegel') return [];
  const found: Finding[] = [];
  const bepaling = word(line, 'ongeveer');
  if (bepaling && bepaling.text !== 'ongeveer') {
    found.push(notInList(line.keyword, bepaling, ['ongeveer', 'binnen']));
  }
  const eenheid = word(line, 'eenheid');
  if (!eenheid) {
    const alone = !word(line, 'tot') && !bepaling && words(line, 'binnen').length === 0;
    if (!alone) return [{ code: 'KT003', range: line.range, args: { woord: line.keyword } }];
    return word(line, 'van') ? checkDate(line, 'van') : [];
  }
  if (!Object.hasOwn(TIJDSEENHEDEN, eenheid.text)) {
    found.push(notInList(line.keyword, eenheid, Object.keys(TIJDSEENHEDEN)));
  }
  const negative = word(line, 'van')?.text.startsWith('-');
  if (negative)
    return [...found, { code: 'KT013', range: word(line, 'van')!.range, args: { waarde: word(line, 'van')!.text } }];
  return [...found, ...checkSpan(line)];
}
