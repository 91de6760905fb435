import { append } from '../../util/lists';
import type {
  Detail,
  Duur,
  Gevoel,
  GevoelWaarde,
  Lengte,
  Meting,
  NamedUse,
  Ref,
  Source,
  Speech,
  Statement,
  TextLine,
  Vraag,
  Wanneer,
} from '../../model/klantreis';
import { slotsIn } from '../../model/lines/line-kind';
import type { LineForm } from '../../model/lines/slots';
import { GEVOELENS, TIJDSEENHEDEN } from '../../model/lines/vocabulary.data';
import { countsBehind } from '../../model/meaning/evidence';
import { saysEnough } from '../../model/meaning/says-enough';
import { isIsoDate, parseNumber } from '../../util/dates';
import type { Range } from '../../util/source';
import { splitWords } from '../../util/spaces';
import { unquoted } from '../../util/text';
import { bodyRange, type Line } from '../lines/line';
import { textOf, word, words } from '../lines/values';
import type { Word } from '../lines/words';

/** Readers of single lines. A line with a hole that makes it mean nothing gives nothing. */

/** One list for all that is not there, which is most of a model. */
const NONE: readonly never[] = Object.freeze([]);

/** What the lines of a kind directly under an element say, without those that mean nothing. */
export function all<T>(
  line: Line,
  keyword: string,
  make: (child: Line) => T | undefined,
  takes?: (child: Line) => boolean,
): readonly T[] {
  let found: T[] | undefined;
  for (const child of line.children) {
    if (child.keyword !== keyword || takes?.(child) === false) continue;
    const made = make(child);
    if (made !== undefined) (found ??= []).push(made);
  }
  return found ?? NONE;
}

/** The first line with this keyword under an element that is not a `gewenst` one. */
export function detail(line: Line, keyword: string): Line | undefined {
  return line.children.find((child) => child.keyword === keyword && !child.desired);
}

export function refs(line: Line | undefined): readonly Ref[] {
  return line ? words(line, 'namen').map(toRef) : NONE;
}

export function ref(line: Line | undefined, property: string): Ref | undefined {
  const first = word(line, property);
  return first && toRef(first);
}

function toRef({ text, range }: Word): Ref {
  return { id: text, range };
}

/** The names on all lines of a kind directly under an element. */
export function allRefs(line: Line, keyword: string): readonly Ref[] {
  const lists = all(line, keyword, refs);
  return lists.length === 0 ? NONE : lists.flat();
}

export function statement(line: Line): Statement {
  return {
    range: line.range,
    body: bodyRange(line),
    volgens: sourcesOf(line),
    door: line.keyword === 'bron' ? NONE : allRefs(line, 'door'),
  };
}

function sourcesOf(line: Line): readonly Source[] {
  const lists = all(line, 'volgens', toSources);
  return lists.length === 0 ? NONE : lists.flat();
}

/** A bron with how many of how many people say so, where the line tells. */
function toSources(line: Line): readonly Source[] {
  const [counts, totals] = [words(line, 'aantal'), words(line, 'totaal')];
  if (counts.length === 0) return refs(line);
  const names = words(line, 'namen');
  const behind = countsBehind(names, counts, totals);
  return names.map((name, at) => {
    const [aantal, van] = (behind[at] ?? []).map(parseNumber);
    return aantal === undefined || van === undefined ? toRef(name) : { ...toRef(name), zeggen: { aantal, van } };
  });
}

/** The lines of which the table says all that there is to say. */
export function detailsOf(line: Line): readonly Detail[] {
  let found: Detail[] | undefined;
  for (const child of line.children)
    if (child.kind?.plain && child.misread === undefined) (found ??= []).push(toDetail(child));
  return found ?? NONE;
}

/** The forms of lines that are one value, and nothing else that needs a place. */
const VALUES_ALONE: ReadonlySet<LineForm> = new Set(['words', 'flag', 'day', 'period', 'count', 'people', 'scale']);
const NOWHERE: ReadonlyMap<string, Range> = new Map();

/** Most elements have no such line, and share one map. */
export function placesOf(line: Line): ReadonlyMap<string, Range> {
  let found: Map<string, Range> | undefined;
  for (const { form, desired, keyword, range } of line.children) {
    if (form === undefined || desired || !VALUES_ALONE.has(form) || found?.has(keyword)) continue;
    (found ??= new Map()).set(keyword, range);
  }
  return found ?? NOWHERE;
}

function toDetail(line: Line): Detail {
  const colon = line.behind.indexOf(':');
  return {
    ...toTextLine(line),
    keyword: line.keyword,
    kop: splitWords(colon < 0 ? line.behind : line.behind.slice(0, colon)).join(' '),
    woorden: new Map([...line.words].map(([property, list]) => [property, list.map(toRef)])),
  };
}

export function toSpeech(line: Line): Speech {
  return { ...toTextLine(line), van: ref(line, 'persona') };
}

export function toGevoel(line: Line): Gevoel | undefined {
  if (!saysEnough(line)) return undefined;
  const index = (GEVOELENS as readonly string[]).indexOf(word(line, 'waarde')!.text);
  return { ...statement(line), waarde: (index - 2) as GevoelWaarde, van: ref(line, 'persona'), omdat: textOf(line) };
}

/** What a resident says or asks is between quotes wherever it is shown: those that the author put around it are not a part of it. */
const SAID_ALOUD: ReadonlySet<string> = new Set(['citaat', 'klantvraag']);

export function toTextLine(line: Line): TextLine {
  const tekst = textOf(line);
  return { ...statement(line), tekst: SAID_ALOUD.has(line.keyword) ? unquoted(tekst) : tekst };
}

export function textLine(line: Line, keyword: string): TextLine | undefined {
  const child = detail(line, keyword);
  return child && toTextLine(child);
}

export function textLines(line: Line, keyword: string): readonly TextLine[] {
  return all(line, keyword, toTextLine, (child) => !child.desired);
}

/** The value of a detail where it is one of the list, else undefined. */
export function choice<T extends string>(
  line: Line,
  keyword: string,
  values: readonly T[],
  property = 'waarden',
): T | undefined {
  const value = word(detail(line, keyword), property)?.text;
  return values.find((candidate) => candidate === value);
}

export function toDuur(line: Line): Duur | undefined {
  if (!saysEnough(line)) return undefined;
  return { ...statement(line), lengte: toLengte(line), toelichting: textOf(line) };
}

function toLengte(line: Line): Lengte | undefined {
  const [van, eenheid] = [number(line, 'van'), unit(line)];
  if (van === undefined || eenheid === undefined) return undefined;
  return { bepaling: bepaling(line), van, tot: number(line, 'tot'), eenheid };
}

export function toWanneer(line: Line): Wanneer | undefined {
  if (!saysEnough(line)) return undefined;
  const datum = word(line, 'van')?.text;
  const anker = ref(line, 'anker');
  const richting = word(line, 'richting')?.text;
  const isDate = anker === undefined && datum !== undefined && isIsoDate(datum) && unit(line) === undefined;
  return {
    ...statement(line),
    bepaling: anker && richting === undefined ? 'op' : bepaling(line),
    van: isDate ? undefined : number(line, 'van'),
    tot: number(line, 'tot'),
    eenheid: unit(line),
    richting: richting === 'voor' || richting === 'na' ? richting : undefined,
    anker,
    datum: isDate ? datum : undefined,
  };
}

function bepaling(line: Line): 'ongeveer' | 'binnen' | undefined {
  if (words(line, 'binnen').length > 0) return 'binnen';
  return word(line, 'ongeveer')?.text === 'ongeveer' ? 'ongeveer' : undefined;
}

function number(line: Line, property: string): number | undefined {
  const text = word(line, property)?.text;
  return text === undefined ? undefined : parseNumber(text);
}

function unit(line: Line): string | undefined {
  const eenheid = word(line, 'eenheid')?.text;
  return eenheid !== undefined && Object.hasOwn(TIJDSEENHEDEN, eenheid) ? eenheid : undefined;
}

export function toVraag(line: Line): Vraag {
  let rol = '';
  let end = 0;
  for (const { text, range } of words(line, 'rol')) {
    rol += rol !== '' && range.start.character > end ? ` ${text}` : text;
    end = range.end.character;
  }
  return { ...toTextLine(line), rol };
}

export function toMeting(line: Line): Meting | undefined {
  const maat = ref(line, 'maat');
  if (!maat) return undefined;
  const n = word(detail(line, 'n'), 'waarde')?.text;
  return {
    ...statement(line),
    maat,
    waarde: number(line, 'waarde'),
    n: n === undefined ? undefined : parseNumber(n),
    periode: word(detail(line, 'periode'), 'waarde')?.text,
  };
}

/**
 * Every name that a line and those under it use, by what the table says that they are the names of.
 * @param knownOf those of a line under it and of all under that, where they are known
 */
export function namesUsed(line: Line, knownOf?: (line: Line) => readonly NamedUse[] | undefined): readonly NamedUse[] {
  const found: NamedUse[] = [];
  const add = (one: Line) => {
    const known = knownOf?.(one);
    if (known) {
      append(found, known);
      return;
    }
    if (one.words.size > 0 && saysEnough(one)) addNames(one, found);
    for (const child of one.children) add(child);
  };
  add(line);
  return found;
}

function addNames(line: Line, to: NamedUse[]): void {
  for (const { property, names } of slotsIn(line.kind!, line.parent?.keyword)) {
    if (names !== undefined) for (const ref of words(line, property)) to.push({ soort: names, ref: toRef(ref) });
  }
}
