import { formatStatement } from '../../text/format-line';
import { compareSources } from '../changes/diff';
import type { Counterparts } from '../changes/comparison';
import type { Unit, Units } from './merge-units';
import { isNameKind } from '../../model/lines/kinds.data';
import { lineKind } from '../../model/lines/line-kinds';
import type { Source } from '../tree/statement';

/** The three texts, in this order. */
export const [BASE, OURS, THEIRS] = [0, 1, 2] as const;
export type Side = typeof BASE | typeof OURS | typeof THEIRS;
export type Three<T> = readonly [base: T, ours: T, theirs: T];

/** One thing or fact in the three texts, as far as each has it. */
export class Triple {
  readonly units: [Unit | undefined, Unit | undefined, Unit | undefined] = [undefined, undefined, undefined];

  /** The file itself. */
  get isRoot(): boolean {
    return this.base !== undefined && this.base.line === undefined;
  }

  get base(): Unit | undefined {
    return this.units[BASE];
  }

  get ours(): Unit | undefined {
    return this.units[OURS];
  }

  get theirs(): Unit | undefined {
    return this.units[THEIRS];
  }
}

export function unitOf({ units }: Triple): Unit {
  return (units[OURS] ?? units[THEIRS] ?? units[BASE])!;
}

/** Which units of the three texts are one. */
export class Triples {
  readonly all: Triple[] = [];
  private readonly tripleOf = new Map<Unit, Triple>();

  constructor(sources: Three<Source>, units: Three<Units>) {
    const [base, ours, theirs] = units;
    const root = this.add(BASE, base.root);
    this.put(root, OURS, ours.root);
    this.put(root, THEIRS, theirs.root);
    for (const unit of base.all) this.add(BASE, unit);
    for (const side of [OURS, THEIRS] as const) {
      const pairs = new UnitPairs(sources[BASE], sources[side], units[BASE], units[side]);
      for (const [one, other] of pairs.all()) this.put(this.of(one), side, other);
    }
    for (const unit of ours.all) if (!this.tripleOf.has(unit)) this.add(OURS, unit);
    this.pairAdded(new UnitPairs(sources[OURS], sources[THEIRS], ours, theirs), theirs);
  }

  of(unit: Unit): Triple {
    return this.tripleOf.get(unit)!;
  }

  get root(): Triple {
    return this.all[0]!;
  }

  /** Both may have added the same; what only looks alike stays two. */
  private pairAdded(pairs: UnitPairs, theirs: Units): void {
    for (const unit of theirs.all) {
      if (this.tripleOf.has(unit)) continue;
      const twin = pairs.firstOf(unit);
      const triple = twin && this.of(twin);
      const isTwin =
        triple && !triple.base && !triple.theirs && this.of(twin.about!) === this.of(unit.about!) && areOne(twin, unit);
      if (isTwin) this.put(triple, THEIRS, unit);
      else this.add(THEIRS, unit);
    }
  }

  private add(side: Side, unit: Unit): Triple {
    const triple = new Triple();
    this.all.push(triple);
    this.put(triple, side, unit);
    return triple;
  }

  private put(triple: Triple, side: Side, unit: Unit): void {
    triple.units[side] = unit;
    this.tripleOf.set(unit, triple);
  }
}

/** The units of two texts that say the same, one to one, by what the comparison found. */
class UnitPairs {
  private readonly counterparts: Counterparts;
  private readonly first: ReadonlyMap<number, Unit>;
  private readonly second: ReadonlyMap<number, Unit>;

  constructor(first: Source, second: Source, firstUnits: Units, secondUnits: Units) {
    this.counterparts = compareSources([named(first)], [named(second)]).counterparts;
    this.first = byRow(firstUnits);
    this.second = byRow(secondUnits);
  }

  *all(): Iterable<readonly [Unit, Unit]> {
    for (const unit of this.second.values()) {
      const other = this.firstOf(unit);
      if (other) yield [other, unit];
    }
  }

  firstOf(unit: Unit): Unit | undefined {
    const row = rowOf(unit);
    const place = this.counterparts.baseOf(NAME, row)?.range.start.line;
    // A row with several names is the counterpart of several rows, but only one of those is its own.
    const back = place === undefined ? undefined : this.counterparts.headOf(NAME, place)?.range.start.line;
    const other = back === row ? this.first.get(place!) : undefined;
    return other && other.line!.keyword === unit.line!.keyword ? other : undefined;
  }
}

const NAME = 'tekst';

function named(source: Source): Source {
  return { ...source, name: NAME };
}

function byRow({ all }: Units): ReadonlyMap<number, Unit> {
  return new Map(all.map((unit) => [rowOf(unit), unit]));
}

function rowOf({ line }: Unit): number {
  return line!.range.start.line;
}

export function isThing({ line }: Unit): boolean {
  return line !== undefined && isNameKind(line.keyword);
}

/** Are two additions one? A second gevoel of a persona is a choice to make; a second citaat is not. */
function areOne(ours: Unit, theirs: Unit): boolean {
  const [one, other] = [ours.line!, theirs.line!];
  if (one.desired !== other.desired) return false;
  if (contentOf(ours) === contentOf(theirs)) return true;
  if (isThing(ours)) return one.name !== undefined && one.name === other.name;
  return one.kind?.many === false || lineKind(one.keyword)?.onePerKey === true;
}

function contentOf({ own }: Unit): string {
  return own.map((row) => formatStatement(row.trim()).normalize('NFC')).join('\n');
}
