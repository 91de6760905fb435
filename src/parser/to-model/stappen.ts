import type { Stap } from '../../model/klantreis';
import type { Line } from '../lines/line';
import { toStap } from './to-model-stap';

/** A stap with the line that it was made of, under which its other lines hang. */
export interface MadeStap {
  readonly line: Line;
  readonly desiredFase: boolean;
  readonly stap: Stap;
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
    const stap = isKnown ? known.stap : toStap(line, desiredFase);
    this.made.set(row, { line, desiredFase, stap });
    return stap;
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
