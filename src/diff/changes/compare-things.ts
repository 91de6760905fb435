import type { DiffArgs, DiffCode } from '../../messages/diff.data';
import { append } from '../../util/lists';
import type { Draft } from './change';
import { Claims } from './claims';
import { compareFacts, type Context, factsOfOneSide } from './compare-facts';
import type { LinePairs } from './counterparts';
import type { Pairs, ThingPair } from '../match/match';
import { movedFacts } from './moved-facts';
import { movedWithin } from '../match/moved';
import { Meanings, type Names } from '../match/names';
import { solvedIn } from './solved-knelpunten';
import { findParts, type Part } from '../match/split';
import { type Fact, isDesired, placeArgs, type Sides, type Thing, thingArgs, type Tree } from '../tree/tree';
import { diffWords } from '../../util/word-diff';
import { weightOf } from './weighty';

interface Options {
  /** The two klantreizen that are compared as one; then nothing else is told. */
  readonly only: ThingPair | undefined;
  /** The head is the gewenste klantreis of the base. */
  readonly gewenst: boolean;
  /** The files with one text on both sides. */
  readonly unchanged: ReadonlySet<string>;
}

/** Finds what came, went and changed of things and what is said of them. */
export class ThingComparison {
  private readonly found: Draft[] = [];
  private readonly context: Context;
  private readonly splits: ReadonlyMap<Thing, Part>;
  private readonly merges: ReadonlyMap<Thing, Part>;
  private readonly solved: Sides<ReadonlySet<Thing>>;

  constructor(
    private readonly trees: Sides<Tree>,
    private readonly names: Sides<Names>,
    private readonly pairs: Pairs,
    private readonly lines: LinePairs,
    private readonly options: Options,
  ) {
    const meanings = new Meanings(names.base, names.head, pairs);
    this.splits = findParts(trees.head, pairs.swapped(), meanings);
    this.merges = findParts(trees.base, pairs, meanings);
    const parts = [...this.splits.values(), ...this.merges.values()];
    const told = new Set<Fact | Thing>(parts.flatMap(({ moved }) => [...moved]));
    for (const { facts } of this.splits.values()) for (const [old, now] of facts) lines.add(old.place, now.place);
    for (const { facts } of this.merges.values()) for (const [now, old] of facts) lines.add(old.place, now.place);
    this.context = { meanings, names, told, claims: new Claims(trees.head), lines, gewenst: options.gewenst };
    this.solved = { base: solvedIn(trees.base), head: solvedIn(trees.head) };
  }

  drafts(): readonly Draft[] {
    for (const thing of this.trees.head.things) {
      const before = this.pairs.baseOf(thing);
      if (before) this.comparePair(before, thing);
      else this.addNew(thing);
      if (!before || !this.isUnchanged(before, thing)) {
        for (const moved of movedWithin(thing, this.pairs)) this.addMoved(moved);
      }
    }
    for (const thing of this.trees.base.things) if (!this.pairs.headOf(thing)) this.addGone(thing);
    return movedFacts(this.found, this.lines);
  }

  private addNew(thing: Thing): void {
    if (isInOneSided(thing, (above) => this.pairs.baseOf(above))) return;
    if (thing.unwritten) {
      append(this.found, factsOfOneSide(thing, 'head', this.context));
      return;
    }
    const split = this.splits.get(thing);
    if (split) return this.add('VS023', placeArgs(split.rest), split.whole, thing);
    const counts = contents(thing, (one) => this.pairs.baseOf(one));
    this.add('VS001', counts, undefined, thing);
  }

  private addGone(thing: Thing): void {
    const isTold = isInOneSided(thing, (above) => this.pairs.headOf(above));
    if (thing.unwritten) {
      if (!isTold) append(this.found, factsOfOneSide(thing, 'base', this.context));
      return;
    }
    const merge = this.merges.get(thing);
    const counts = contents(thing, (one) => this.pairs.headOf(one));
    if (this.options.gewenst) {
      if (!isTold) this.addNotDesired(thing);
    } else if (thing.id !== undefined && this.isMissed(thing, thing.id)) {
      this.add('VS006', { ...counts, id: thing.id }, thing, undefined);
    } else if (merge) this.add('VS026', placeArgs(merge.whole), thing, merge.whole);
    // To take a problem away that nothing solved is not to solve it.
    else if (!isTold) this.add(this.solved.base.has(thing) ? 'VS005' : 'VS004', counts, thing, undefined);
  }

  /** An oplossing that is not in the gewenste klantreis has done what it is for. */
  private addNotDesired(thing: Thing): void {
    if (thing.kind === 'knelpunt') this.add('VS028', {}, thing, undefined);
    else if (thing.kind !== 'oplossing') this.add('VS042', {}, thing, undefined);
  }

  /** Does the head still use the name of a thing of the base, without a thing that has it? */
  private isMissed(base: Thing, id: string): boolean {
    const klantreis = this.pairs.headOf(base.klantreis);
    if (base.klantreis && !klantreis) return false;
    return this.names.head.isMissed(base.kind, id, klantreis);
  }

  private comparePair(base: Thing, head: Thing): void {
    // What a wish solves is not in the gewenste klantreis: nothing that is done comes or goes with it.
    if (head.kind === 'knelpunt' && !this.options.gewenst) {
      const [was, is] = [this.solved.base.has(base), this.solved.head.has(head)];
      if (was !== is) this.add(is ? 'VS024' : 'VS025', {}, base, head);
    }
    if (this.isUnchanged(base, head)) return;
    if (!base.unwritten && !head.unwritten) this.lines.add(base.place, head.place);
    // Two klantreizen that are compared have names of their own.
    const isOther = this.options.only?.includes(head) && base.id !== head.id;
    if (!isOther) this.compareNames(base, head);
    if (base.desired !== head.desired) this.add(head.desired ? 'VS016' : 'VS017', {}, base, head);
    const { told } = this.context;
    if (head.parent && this.pairs.headOf(base.parent) !== head.parent && !told.has(base) && !told.has(head)) {
      this.add('VS020', placeArgs(head.parent), base, head);
      this.lines.addMoved(head.place);
    }
    append(this.found, compareFacts(base, head, this.context));
  }

  /** Only what other files say of it can be another than it was. */
  private isUnchanged(base: Thing, head: Thing): boolean {
    return this.options.unchanged.has(head.place.file) && base.place.file === head.place.file;
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
    this.lines.addMoved(thing.place);
    if (above) this.add('VS021', placeArgs(above), base, thing);
    else this.add('VS022', {}, base, thing);
  }

  /** The thing is named as the reader knew it where its name changed, or where it became part of another. */
  private add(code: DiffCode, args: DiffArgs, base: Thing | undefined, head: Thing | undefined): void {
    const isOld = code === 'VS014' || code === 'VS015' || code === 'VS026';
    const { nieuw = '', plekNaam = '' } = args;
    const words = code === 'VS014' ? diffWords(base!.title, head!.title) : undefined;
    this.found.push({
      code,
      args: { ...thingArgs((isOld ? base : undefined) ?? head ?? base!), ...args },
      base: base?.place,
      head: head?.place,
      thing: code === 'VS026' ? base : (head ?? base),
      path: [String(nieuw), String(plekNaam)],
      wish: this.options.gewenst || isDesired((head ?? base)!),
      ...(words && { words, ...weightOf(words, base!.title, head!.title) }),
    });
  }
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
