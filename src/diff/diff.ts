import type { DiffArgs, DiffCode } from '../messages/diff.data';
import { type Change, type Draft, pathOf, toChanges } from './change';
import { compareFacts, type Context, thingArgs } from './compare-facts';
import { matchThings, type Pairs } from './match';
import { movedWithin } from './moved';
import { Meanings, Names } from './names';
import { inOrder } from './order';
import { readTree } from './read-tree';
import { solvedIn } from './solved';
import { findSplits, type Split } from './split';
import type { Source } from './statement';
import type { Fact, Thing, Tree } from './tree';
import { diffWords } from './word-diff';

/**
 * What changed in meaning from the base to the head, in the order of the head. Layout, comments, the order of the facts of a
 * thing and the file that a thing stands in mean nothing. Lines that nobody can read are no part of it: the check tells of those.
 *
 * @param base the files of one scope
 * @param head the same files later; others may have come or gone
 */
export function diffFiles(base: readonly Source[], head: readonly Source[]): readonly Change[] {
  return new Comparison(readTree(base), readTree(head)).changes();
}

/** New things of these kinds that are no neutral news. */
const NEW_CODES: Readonly<Record<string, DiffCode>> = { knelpunt: 'VS002', oplossing: 'VS003', succes: 'VS003' };

class Comparison {
  private readonly drafts: Draft[] = [];
  private readonly pairs: Pairs;
  private readonly context: Context;
  private readonly headNames: Names;
  private readonly splits: ReadonlyMap<Thing, Split>;
  private readonly told = new Set<Fact | Thing>();
  private readonly solved: readonly [base: ReadonlySet<Thing>, head: ReadonlySet<Thing>];

  constructor(
    private readonly base: Tree,
    private readonly head: Tree,
  ) {
    const baseNames = new Names(base);
    const headNames = new Names(head);
    this.pairs = matchThings(base, head);
    const meanings = new Meanings(baseNames, headNames, this.pairs);
    this.headNames = headNames;
    this.splits = findSplits(head, this.pairs, meanings);
    for (const { moved } of this.splits.values()) for (const one of moved) this.told.add(one);
    this.context = { meanings, baseNames, headNames, told: this.told };
    this.solved = [solvedIn(base, baseNames), solvedIn(head, headNames)];
  }

  changes(): readonly Change[] {
    for (const thing of this.head.things) {
      const before = this.pairs.baseOf(thing);
      if (before) this.comparePair(before, thing);
      else this.addNew(thing);
      for (const moved of movedWithin(thing, this.pairs)) this.addMoved(moved);
    }
    for (const thing of this.base.things) if (!this.pairs.headOf(thing)) this.addGone(thing);
    return toChanges(inOrder(this.drafts, this.base, this.head, this.pairs));
  }

  private addNew(thing: Thing): void {
    if (thing.unwritten || isInOneSided(thing, (above) => this.pairs.baseOf(above))) return;
    const split = this.splits.get(thing);
    if (split) this.add('VS023', placeArgs(split.rest), split.base, thing);
    else
      this.add(
        NEW_CODES[thing.kind] ?? 'VS001',
        contents(thing, (one) => this.pairs.baseOf(one)),
        undefined,
        thing,
      );
  }

  private addGone(thing: Thing): void {
    if (thing.unwritten) return;
    const counts = contents(thing, (one) => this.pairs.headOf(one));
    if (thing.id !== undefined && this.isMissed(thing, thing.id)) {
      this.add('VS006', { ...counts, id: thing.id }, thing, undefined);
    } else if (!isInOneSided(thing, (above) => this.pairs.headOf(above))) {
      // To take a problem away that nothing solved is not to solve it.
      this.add(this.solved[0].has(thing) ? 'VS005' : 'VS004', counts, thing, undefined);
    }
  }

  /** Does the head still use the name of a thing of the base, without a thing that has it? */
  private isMissed(base: Thing, id: string): boolean {
    const klantreis = this.pairs.headOf(base.klantreis);
    if (base.klantreis && !klantreis) return false;
    return this.headNames.isMissed(base.kind, id, klantreis);
  }

  private comparePair(base: Thing, head: Thing): void {
    this.compareNames(base, head);
    if (base.desired !== head.desired) this.add(head.desired ? 'VS016' : 'VS017', {}, base, head);
    if (head.parent && this.pairs.headOf(base.parent) !== head.parent && !this.told.has(base)) {
      this.add('VS020', placeArgs(head.parent), base, head);
    }
    if (head.kind === 'knelpunt') {
      const [was, is] = [this.solved[0].has(base), this.solved[1].has(head)];
      if (was !== is) this.add(is ? 'VS024' : 'VS025', {}, base, head);
    }
    this.drafts.push(...compareFacts(base, head, this.context));
  }

  private compareNames(base: Thing, head: Thing): void {
    const [oud, nieuw] = [base.id, head.id];
    if (oud !== nieuw) {
      if (oud !== undefined && this.isMissed(base, oud)) this.add('VS013', { oud }, base, head);
      else if (oud === undefined) this.add('VS011', { nieuw: nieuw! }, base, head);
      else if (nieuw === undefined) this.add('VS012', { oud }, base, head);
      else this.add('VS010', { oud, nieuw }, base, head);
    }
    if (base.title === head.title) return;
    if (head.title === '') this.add('VS015', {}, base, head);
    else this.add('VS014', { nieuw: head.title }, base, head);
  }

  private addMoved(thing: Thing): void {
    const siblings = thing.parent!.things.filter(({ kind }) => kind === thing.kind);
    const above = siblings[siblings.indexOf(thing) - 1];
    const base = this.pairs.baseOf(thing);
    if (above) this.add('VS021', placeArgs(above), base, thing);
    else this.add('VS022', {}, base, thing);
  }

  /** The thing is named as the reader knew it where its name changed. */
  private add(code: DiffCode, args: DiffArgs, base: Thing | undefined, head: Thing | undefined): void {
    const thing = (code === 'VS014' || code === 'VS015' ? base : undefined) ?? head ?? base!;
    const { nieuw = '', plekNaam = '' } = args;
    this.drafts.push({
      code,
      args: { ...thingArgs(thing), ...args },
      base: base?.place,
      head: head?.place,
      path: [...pathOf(head ?? base!), String(nieuw), String(plekNaam)],
      ...(code === 'VS014' && { words: diffWords(base!.title, head!.title) }),
    });
  }
}

function placeArgs(place: Thing): DiffArgs {
  const { soort, naam } = thingArgs(place);
  return { plekSoort: soort!, plekNaam: naam! };
}

/** Does it stand in something that is new or gone as a whole, and is told of there? */
function isInOneSided(thing: Thing, otherOf: (thing: Thing) => Thing | undefined): boolean {
  let above = thing.parent;
  while (above?.unwritten && !otherOf(above)) above = above.parent;
  return above !== undefined && !otherOf(above);
}

/** How many things of each kind came or went along with a thing; not those that only moved. */
function contents(thing: Thing, otherOf: (thing: Thing) => Thing | undefined): DiffArgs {
  const counts: Record<string, number> = {};
  const count = ({ things }: Thing): void => {
    for (const one of things) {
      if (otherOf(one)) continue;
      counts[one.kind] = (counts[one.kind] ?? 0) + 1;
      count(one);
    }
  };
  count(thing);
  return counts;
}
