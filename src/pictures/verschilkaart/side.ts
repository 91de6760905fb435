import type { Holder, Klantreis, Knelpunt, Oplossing, Succes } from '../../model/klantreis';
import { holdersOf, stappenOf } from '../../model/scope/scope';
import type { Scope } from '../../model/scope/scope';
import type { Range } from '../../util/source';
import { type Column, makeView, type View } from '../kaart/view';
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

interface FileRange {
  readonly file: string;
  readonly range: Range;
}

/** One side of the picture. */
export interface Side extends JourneyModel {
  readonly view: View;
  /** Its things by the line that they stand on. */
  readonly stappen: ReadonlyMap<number, Column>;
  readonly knelpunten: ReadonlyMap<number, Knelpunt>;
  readonly oplossingen: ReadonlyMap<number, Oplossing>;
  readonly successen: ReadonlyMap<number, Succes>;
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
  const held = <T extends Line>(list: (holder: Holder) => readonly T[]) => byLine(holdersOf(klantreis).flatMap(list));
  const view = makeView(klantreis, scope);
  return {
    ...model,
    view,
    stappen: new Map(
      view.columns.flatMap((column) => (column.missing ? [] : [[column.stap.range.start.line, column]])),
    ),
    knelpunten: held(({ knelpunten }) => knelpunten),
    oplossingen: held(({ oplossingen }) => oplossingen),
    successen: held(({ successen }) => successen),
    wishes: new Map(
      stappenOf(klantreis)
        .flatMap(wishesIn)
        .map((line) => [line.range.start.line, wishMeaning(line)]),
    ),
  };
}

interface Line {
  readonly range: Range;
}

function byLine<T extends Line>(list: readonly T[]): ReadonlyMap<number, T> {
  return new Map(list.map((one) => [one.range.start.line, one]));
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
