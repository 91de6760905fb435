import type { Duur, Meting, Ref, Statement, TextLine, Vraag, Wanneer } from '../model/klantreis';
import { TIJDSEENHEDEN } from '../model/vocabulary.data';
import { isIsoDate, parseNumber } from '../util/dates';
import { bodyRange, childrenOf, type Line } from './line';
import { textOf, word, words } from './values';

/** Readers of single lines. A line with a hole that makes it mean nothing gives nothing. */

/** The first line with this keyword under an element that is not a `gewenst` one. */
export function detail(line: Line, keyword: string): Line | undefined {
  return line.children.find((child) => child.keyword === keyword && !child.desired);
}

export function refs(line: Line | undefined, property: string): Ref[] {
  return line ? words(line, property).map(({ text, range }) => ({ id: text, range })) : [];
}

export function ref(line: Line, property: string): Ref | undefined {
  return refs(line, property)[0];
}

export function statement(line: Line): Statement {
  return {
    range: line.range,
    body: bodyRange(line),
    volgens: childrenOf(line, 'volgens').flatMap((child) => refs(child, 'bronnen')),
    door: line.keyword === 'bron' ? [] : childrenOf(line, 'door').flatMap((child) => refs(child, 'oplossingen')),
  };
}

export function toTextLine(line: Line): TextLine {
  return { ...statement(line), tekst: textOf(line) };
}

export function textLine(line: Line, keyword: string): TextLine | undefined {
  const child = detail(line, keyword);
  return child && toTextLine(child);
}

export function textLines(line: Line, keyword: string): TextLine[] {
  return childrenOf(line, keyword)
    .filter((child) => !child.desired)
    .map(toTextLine);
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

export function toDuur(line: Line): Duur[] {
  const [van, eenheid] = [number(line, 'van'), unit(line)];
  if (van === undefined || eenheid === undefined) return [];
  return [{ ...statement(line), bepaling: bepaling(line), van, tot: number(line, 'tot'), eenheid }];
}

export function toWanneer(line: Line): Wanneer {
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

export function toMeting(line: Line): Meting[] {
  const maat = ref(line, 'maat');
  if (!maat) return [];
  const n = word(detail(line, 'n'), 'waarde')?.text;
  return [
    {
      ...statement(line),
      maat,
      waarde: number(line, 'waarde'),
      n: n === undefined ? undefined : parseNumber(n),
      periode: word(detail(line, 'periode'), 'waarde')?.text,
    },
  ];
}
