import type { NamedUse, Stap } from '../../model/klantreis';
import type { Line } from '../lines/line';
import { namesUsed } from './to-model-lines';
import { toStap } from './to-model-stap';

/** A stap with the line that it was made of, under which its other lines hang. */
export interface MadeStap {
  readonly line: Line;
  readonly desiredFase: boolean;
  readonly stap: Stap;
  /** The names that it and its lines use. */
  readonly namen: readonly NamedUse[];
}

/**
 * The stappen of a section. A key changes one of them, as a rule, and most of a klantreis is stappen: one that has the same text in the same
 * rows is the same object as before.
 */
export class Stappen {
  /** By their first row. */
  readonly made = new Map<number, MadeStap>();

  /** @param before those of the section before its last change */
  constructor(private readonly before: ReadonlyMap<number, MadeStap> | undefined) {}

  make(line: Line, desiredFase: boolean): Stap {
    const row = line.range.start.line;
    const known = this.before?.get(row);
    const isKnown = known?.desiredFase === desiredFase && isSame(line, known.line);
    const { stap, namen } = isKnown ? known : { stap: toStap(line, desiredFase), namen: namesUsed(line) };
    this.made.set(row, { line, desiredFase, stap, namen });
    return stap;
  }

  /** The names in a stap that was made; undefined for any other line. */
  namesIn(line: Line): readonly NamedUse[] | undefined {
    const made = this.made.get(line.range.start.line);
    return made?.line === line ? made.namen : undefined;
  }
}

/** The same text in the same rows, with the same lines under it: nothing else decides about what a line says. */
function isSame(line: Line, known: Line): boolean {
  return (
    line.reading === known.reading &&
    line.range.start.line === known.range.start.line &&
    line.children.length === known.children.length &&
    line.children.every((child, at) => isSame(child, known.children[at]!))
  );
}
