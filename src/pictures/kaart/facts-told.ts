import { fillWords } from '../../messages/diagram.data';
import type { Element, Statement, TextLine } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import type { Fact, Told } from './facts';
import { namesAt, textAt, valueAt } from './sources';

/** Facts that many elements tell in one way. */

type Lines = readonly TextLine[] | TextLine | undefined;

/** `oorzaak: De brief is moeilijk`: the word of a line with its text behind it. */
export function textFact<T>(line: string, read: (element: T) => Lines, more: Partial<Fact<T>> = {}): Fact<T> {
  return { line, tell: (element) => written(read(element)).map((one) => wordAndText(line, one)), ...more };
}

/** `inspanning: klein`, of a value from a closed list. */
export function valueFact<T extends Element>(
  line: string,
  read: (element: T) => string | undefined,
  more: Partial<Fact<T>> = {},
): Fact<T> {
  const tell = (element: T): Told[] => {
    const tekst = read(element);
    if (!tekst) return [];
    return [{ text: fillWords('feit', { regel: line, tekst }), source: valueAt(element, line, tekst) }];
  };
  return { line, tell, ...more };
}

export function wordAndText(regel: string, line: TextLine): Told {
  return { text: fillWords('feit', { regel, tekst: line.tekst }), source: textAt(line, line.tekst) };
}

/** How many of the people in a bron say so, where the line tells. */
export function heardFact<T>(read: (element: T) => Statement): Fact<T> {
  return { line: 'volgens', icon: 'groep', tell: (element, _, scope) => heardTold(read(element), scope) };
}

export function heardTold({ volgens }: Pick<Statement, 'volgens'>, scope: Scope): Told[] {
  return volgens.flatMap((ref) => {
    if (!ref.zeggen) return [];
    const { aantal, van } = ref.zeggen;
    const bron = scope.find('bron', ref.id)?.titel ?? ref.id;
    const text = fillWords(aantal === 1 ? 'gehoordEen' : 'gehoord', { aantal, van, bron });
    return [{ text, source: namesAt([ref], [bron]) }];
  });
}

/** An empty text is a line to fill in. */
function written(lines: Lines): readonly TextLine[] {
  const all = lines === undefined ? [] : 'range' in lines ? [lines] : lines;
  return all.filter(({ tekst }) => tekst !== '');
}
