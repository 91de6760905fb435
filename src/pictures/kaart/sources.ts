import type { TextSource } from '../../drawing/shapes';
import type { Element, Ref, TextLine, Wanneer } from '../../model/klantreis';
import { slotsOf } from '../../model/lines/line-kinds';
import type { Range } from '../../util/source';
import type { Curve, View } from './view';

interface Place {
  readonly range: Range;
}

/**
 * @param slot the part of the line, as the table of lines names it
 * @param part what of the whole text comes from there, where that is not all
 */
export function at({ range }: Place, slot: string, part?: string): TextSource {
  return { line: range.start.line, slot, part };
}

/** The title of an element, which is its id where it has no other; absent where it has neither. */
export function titleAt(element: Element | undefined, part?: string): TextSource | undefined {
  if (!element || element.titel === '') return undefined;
  return at(element, element.titel === element.id ? 'name' : 'tekst', part);
}

export function textAt(line: TextLine, part?: string): TextSource {
  return at(line, 'tekst', part);
}

/** A value of a line of which the model keeps nothing else; absent where nobody wrote it. */
export function valueAt({ plaatsen }: Pick<Element, 'plaatsen'>, line: string, part?: string): TextSource | undefined {
  const range = plaatsen.get(line);
  return range && at({ range }, slotsOf(line)[0]!.property, part);
}

/** Names in a list of references, each as the picture shows it. */
export function namesAt(refs: readonly Ref[], shown: readonly string[]): TextSource[] {
  return refs.map((ref, nth) => at(ref, 'namen', shown[nth]));
}

/** When something is: the time, where there is one, and the ankerpunt that it counts from. */
export function whenAt(wanneer: Wanneer | undefined, anker: string | undefined): TextSource[] {
  if (!wanneer) return [];
  const time = wanneer.bepaling === 'op' && wanneer.datum === undefined ? [] : [at(wanneer, 'waarde')];
  return [...time, ...(wanneer.anker ? [at(wanneer, 'anker', anker)] : [])];
}

/** All sources of a text, which may have none or several. */
export function sourcesOf(source: TextSource | readonly TextSource[] | undefined): readonly TextSource[] {
  return source === undefined ? [] : 'line' in source ? [source] : source;
}

/** The sources that there are, with the file that they stand in where that is another one. */
export function inFile(file: string | undefined, ...sources: readonly (TextSource | undefined)[]): TextSource[] {
  return sources.flatMap((source) => (source ? [file === undefined ? source : { ...source, file }] : []));
}

/** The same of all sources of a text. */
export function allInFile(
  file: string | undefined,
  source: TextSource | readonly TextSource[] | undefined,
): TextSource[] {
  return sourcesOf(source).flatMap((one) => inFile(file, one));
}

/** Where the name of the persona of a hartslag stands. */
export function personaAt({ personaId, name }: Curve, { personas, elsewhere }: View): TextSource[] {
  const persona = personas.find(({ id }) => id === personaId);
  return persona ? inFile(elsewhere.get(persona), titleAt(persona, name)) : [];
}
