import { canonicalRow } from '../../model/canonical/canonical-row';
import { nameKindOf } from '../../model/lines/line-kinds';
import type { Triple, Triples, Three } from './merge-triples';
import { BASE, isThing, OURS, type Side, THEIRS } from './merge-triples';
import type { Unit, Units } from './merge-units';
import { Names } from '../match/names';
import { readTree } from '../tree/read-tree';
import type { Source } from '../tree/statement';
import { namesIn, type Thing } from '../tree/tree';

/**
 * What names stand for in the three texts, so that a line that only followed a change of name has not changed, and a line of one
 * follows the change of name of the other.
 */
export class MergeNames {
  private readonly names: Three<Names>;
  private readonly things: Three<ReadonlyMap<number, Thing>>;
  private readonly units: Three<ReadonlyMap<number, Unit>>;
  private readonly owners: Three<ReadonlyMap<number, string>>;
  private readonly numbers: ReadonlyMap<Triple, number>;
  private readonly merged: ReadonlyMap<Triple, string>;

  constructor(
    sources: Three<Source>,
    units: Three<Units>,
    private readonly triples: Triples,
  ) {
    const each = <T>(make: (side: Side) => T): Three<T> => [make(BASE), make(OURS), make(THEIRS)];
    const trees = each((side) => readTree([sources[side]]));
    this.names = each((side) => new Names(trees[side]));
    this.things = each(
      (side) => new Map(trees[side].things.filter(({ unwritten }) => !unwritten).map((thing) => [rowOf(thing), thing])),
    );
    this.owners = each((side) => ownersIn(trees[side].things));
    this.units = each((side) => new Map(units[side].all.map((unit) => [unit.line!.range.start.line, unit])));
    this.numbers = new Map(triples.all.map((triple, number) => [triple, number]));
    this.merged = this.mergedNames();
  }

  /** The words of the first row of a unit, before its text, with every name in a form that is the same in the three texts. */
  canonical(unit: Unit, side: Side): string {
    return this.replaced(unit, side, (triple) => `@${this.numbers.get(triple)!}`);
  }

  /** The same words with the names that things have in the merged text. */
  following(unit: Unit, side: Side): string {
    return this.replaced(unit, side, (triple) => this.merged.get(triple));
  }

  /** The id that the persona whose line it is has in the merged text; undefined for a line that is nobody's. */
  ownerAfter(unit: Unit, side: Side): string | undefined {
    const owner = this.owners[side].get(unit.line!.range.start.line);
    const found = owner === undefined ? undefined : this.names[side].find('persona', owner, undefined);
    const triple = found && this.tripleOf(found, side);
    return (triple && this.merged.get(triple)) ?? owner;
  }

  private replaced(unit: Unit, side: Side, nameFor: (triple: Triple) => string | undefined): string {
    const { line, own: rows } = unit;
    const canonical = canonicalRow(rows[0]!);
    let row = canonical.text;
    const words = [...line!.words].flatMap(([property, list]) => list.map((word) => ({ ...word, property })));
    words.sort((a, b) => b.range.start.character - a.range.start.character);
    for (const { property, text, range } of words) {
      const kind = nameKindOf(line!.keyword, property);
      // The knelpunt of another klantreis is named by two names; those stay as they are.
      if (kind === undefined || text.includes('.')) continue;
      const found = this.names[side].find(kind, text, this.within(unit, side));
      const triple = found && this.tripleOf(found, side);
      const name = triple && nameFor(triple);
      if (name === undefined || name === text) continue;
      const [start, end] = [canonical.columnOf(range.start.character), canonical.columnOf(range.end.character)];
      row = row.slice(0, start) + name + row.slice(end);
    }
    const colon = row.indexOf(':');
    return (colon < 0 ? row : row.slice(0, colon)).trim();
  }

  /** The klantreis that names in a unit are looked up in. */
  private within(unit: Unit, side: Side): Thing | undefined {
    for (let one: Unit | undefined = unit; one?.line; one = one.about) {
      if (!isThing(one)) continue;
      const thing = this.things[side].get(one.line.range.start.line);
      return thing && namesIn(thing);
    }
    return undefined;
  }

  private tripleOf(thing: Thing, side: Side): Triple | undefined {
    const unit = this.units[side].get(rowOf(thing));
    return unit && this.triples.of(unit);
  }

  /** The names after the merge. One that two things would have, or that both changed, changes no line that uses it. */
  private mergedNames(): ReadonlyMap<Triple, string> {
    const names = new Map<Triple, string>();
    const users = new Map<string, Set<Triple>>();
    const keyOf = (triple: Triple, name: string) => `${this.scopeOf(triple)} ${name}`;
    for (const triple of this.triples.all) {
      const [base, ours, theirs] = triple.units.map((unit) => (unit && isThing(unit) ? unit.line?.name : undefined));
      for (const name of [ours, theirs]) {
        if (name === undefined) continue;
        const key = keyOf(triple, name);
        users.set(key, (users.get(key) ?? new Set()).add(triple));
      }
      const name = ours === base || ours === theirs ? theirs : theirs === base ? ours : undefined;
      if (name !== undefined && triple.ours && triple.theirs) names.set(triple, name);
    }
    return new Map([...names].filter(([triple, name]) => users.get(keyOf(triple, name))!.size === 1));
  }

  /** What gives the name of a thing its meaning: its kind, and its klantreis where it has one. */
  private scopeOf({ units }: Triple): string {
    const unit = units.find((one) => one !== undefined)!;
    let above = unit.about;
    while (above?.line && above.line.keyword !== 'klantreis') above = above.about;
    const klantreis = above?.line && this.triples.of(above);
    return `${unit.line?.keyword} ${klantreis ? this.numbers.get(klantreis) : ''}`;
  }
}

function rowOf({ place }: Thing): number {
  return place.range.start.line;
}

/** Whose every line of a text is that is somebody's, by row: by the id of the persona. */
export function ownersIn(things: readonly Thing[]): ReadonlyMap<number, string> {
  const facts = things.flatMap((thing) => thing.facts);
  return new Map(facts.flatMap(({ who, place }) => (who === undefined ? [] : [[place.range.start.line, who]])));
}
