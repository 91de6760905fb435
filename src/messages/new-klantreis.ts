import { own } from '../util/own';
import { type Pieces, piecesOf } from '../util/places';
import { fillPlaces } from '../util/text';
import { NEW_KLANTREIZEN, type NewKlantreisName } from './new-klantreis.data';

/** A name that a new klantreis brings along, as its text has it. */
export interface BroughtName {
  /** The word of its line. */
  readonly kind: string;
  readonly id: string;
}

/** What stands in a new klantreis instead of its own names. */
export interface ChosenNames {
  readonly titel: string;
  /** Of the klantreis itself. */
  readonly id: string;
  /** By the name in the text: the one that it gets, and whether that is of something that is there already. */
  readonly names: Readonly<Record<string, { readonly id: string; readonly isThere: boolean }>>;
}

/** The first line of what has a name of its own. */
const DECLARED = /^(\w+) \{(\w+)\}: /gm;

export function broughtNames(name: NewKlantreisName): BroughtName[] {
  const found = [...NEW_KLANTREIZEN[name].tekst.matchAll(DECLARED)].map(([, kind, id]) => ({ kind: kind!, id: id! }));
  return found.filter(({ kind }) => kind !== 'klantreis');
}

/** The text of a new klantreis, in pieces of which the odd ones are to be typed over. What is there already is not said again. */
export function newKlantreisText(name: NewKlantreisName, { titel, id, names }: ChosenNames): Pieces {
  const parts = NEW_KLANTREIZEN[name].tekst.trim().split('\n\n');
  const isThere = (part: string) => {
    const [declared] = part.matchAll(DECLARED);
    return declared !== undefined && (own(names, declared[2]!)?.isThere ?? false);
  };
  const args = { titel, id, ...Object.fromEntries(Object.entries(names).map(([key, chosen]) => [key, chosen.id])) };
  const text = parts.filter((part) => !isThere(part)).join('\n\n');
  // A title holds any signs; those of a place among them are no place.
  return piecesOf(`${text}\n`).map((piece) => fillPlaces(piece, args));
}
