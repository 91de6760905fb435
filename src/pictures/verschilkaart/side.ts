import type { Klantreis } from '../../model/klantreis';
import { stappenOf } from '../../model/scope/scope';
import type { Scope } from '../../model/scope/scope';
import type { Range } from '../../util/source';
import { makeView, type View } from '../kaart/view';
import { wishMeaning, wishesIn } from './meaning';

/** A klantreis of one of the two sides, with the names that it uses and the file it stands in. */
export interface JourneyModel {
  readonly klantreis: Klantreis;
  readonly scope: Scope;
  /** As the counterparts name it. */
  readonly file: string;
}

/** Which line of one side says the same as which line of the other. Lines count from 0. */
export interface Counterparts {
  baseOf(file: string, line: number): FileRange | undefined;
  headOf(file: string, line: number): FileRange | undefined;
  /** Did the thing on this line of the head come from another place in its klantreis? */
  isMoved(file: string, line: number): boolean;
}

export interface FileRange {
  readonly file: string;
  readonly range: Range;
}

/** Where changes can be marked: the lines that something in the picture stands for. */
export interface Spot {
  readonly base?: FileLine | undefined;
  readonly head?: FileLine | undefined;
}

/** A line counts from 0. */
export interface FileLine {
  readonly file: string;
  readonly line: number;
}

/** One side of the picture. */
export interface Side extends JourneyModel {
  readonly view: View;
  /** What its `gewenst` lines say, drawn or not. */
  readonly wishes: ReadonlyMap<number, string>;
}

/** Both sides and what they have in common. One of them is missing where the klantreis is new or gone. */
export interface Sides {
  readonly base: Side | undefined;
  readonly head: Side | undefined;
  readonly same: Counterparts;
  /** The head is the gewenste klantreis: what is no longer in it was solved or carried out, and a wish needs no evidence. */
  readonly gewenst: boolean;
}

export function makeSide(model: JourneyModel | undefined): Side | undefined {
  if (!model) return undefined;
  const { klantreis, scope } = model;
  const view = makeView(klantreis, scope);
  return {
    ...model,
    view,
    wishes: new Map(
      stappenOf(klantreis)
        .flatMap(wishesIn)
        .map((line) => [line.range.start.line, wishMeaning(line)]),
    ),
  };
}

/** Where changes of these lines of the klantreis are marked. */
export function spotOf({ base, head }: Sides, baseLine: number | undefined, headLine: number | undefined): Spot {
  return {
    ...(base && baseLine !== undefined && { base: { file: base.file, line: baseLine } }),
    ...(head && headLine !== undefined && { head: { file: head.file, line: headLine } }),
  };
}

/** The line of this klantreis in the base that says the same as a line of the head; undefined where there is none. */
export function baseLineOf({ base, head, same }: Sides, line: number | undefined): number | undefined {
  if (!base || !head || line === undefined) return undefined;
  const place = same.baseOf(head.file, line);
  return place?.file === base.file ? place.range.start.line : undefined;
}

/** The other way round. */
export function headLineOf({ base, head, same }: Sides, line: number | undefined): number | undefined {
  if (!base || !head || line === undefined) return undefined;
  const place = same.headOf(base.file, line);
  return place?.file === head.file ? place.range.start.line : undefined;
}
