import type { DiffArgs, DiffCode } from '../../messages/diff.data';
import { append } from '../../util/lists';
import type { Draft } from './change';
import { Claims } from './claims';
import { comparePersonas } from './compare-voor';
import { contents, lostContents, lostThings } from './contents';
import { compareFacts, type Context, factsOfOneSide } from './compare-facts';
import type { LinePairs } from './counterparts';
import type { Reader } from '../../model/lines/line-kind';
import type { Pairs, ThingPair } from '../match/match';
import { movedFacts } from './moved-facts';
import { findReplaced } from '../match/replaced';
import { Sameness } from '../match/sameness';
import { movedWithin } from '../match/moved';
import { Meanings, type Names, type Use } from '../match/names';
import { riskOf } from './risk';
import { solvedIn } from './solved-knelpunten';
import { likeAnother } from './like-another';
import { stillUsedBy } from './still-used';
import { findParts, type Part } from '../match/split';
import { type Fact, isDesired, placeArgs, type Sides, type Thing, thingArgs, type Tree, valuesOf } from '../tree/tree';
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
  private readonly told: Set<Fact | Thing>;
  private readonly sameness: Sameness;
  /** What came in the place of what is gone, and the other way round. */
  private readonly replaced: ReadonlyMap<Thing, Thing>;
  private readonly successors: ReadonlyMap<Thing, Thing>;

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
    const told = (this.told = new Set<Fact | Thing>(parts.flatMap(({ moved }) => [...moved])));
    for (const { facts } of this.splits.values()) for (const [old, now] of facts) lines.add(old.place, now.place);
    for (const { facts } of this.merges.values()) for (const [now, old] of facts) lines.add(old.place, now.place);
    this.context = { meanings, names, told, claims: new Claims(trees.head), lines, gewenst: options.gewenst };
    this.sameness = new Sameness([trees.base, trees.head], pairs);
    const mayBeReplaced = (thing: Thing) => !this.splits.has(thing) && !this.merges.has(thing);
    const isOneTime = options.only === undefined && !options.gewenst;
    this.replaced = isOneTime ? findReplaced(trees.head, pairs, mayBeReplaced) : new Map();
    this.successors = new Map([...this.replaced].map(([now, old]) => [old, now]));
    if (this.replaced.size > 0) for (const fact of this.aimsAtReplaced()) told.add(fact);
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
    const old = this.replaced.get(thing);
    if (old) return this.addReplaced(old, thing, this.lostWith(old));
    const counts = contents(thing, (one) => this.pairs.baseOf(one));
    this.add('VS001', { ...counts, ...likeAnother(thing, this.trees.head) }, undefined, thing);
    if (!this.options.gewenst) append(this.found, this.gravestIn(thing));
  }

  /**
   * What a lawyer and a privacy officer must look at in something new, and who decides in what is in a klantreis: nothing else tells them what
   * it asks, promises or costs.
   */
  private gravestIn(thing: Thing): readonly Draft[] {
    if (this.pairs.baseOf(thing)) return [];
    const own = factsOfOneSide(thing, 'head', this.context).filter(({ code, line }) => {
      const { readers } = riskOf(code, { wish: false, weighty: false, slight: false, line });
      const isFor = (reader: Reader) => readers.includes(reader);
      return (
        line?.is === 'new' && (isFor('jurist') || isFor('privacy') || (isFor('bestuur') && line.host !== 'klantreis'))
      );
    });
    return [...own.map((draft) => ({ ...draft, ofNew: true })), ...thing.things.flatMap((one) => this.gravestIn(one))];
  }

  private addGone(thing: Thing): void {
    const isTold = isInOneSided(thing, (above) => this.pairs.headOf(above));
    if (thing.unwritten) {
      if (!isTold) append(this.found, factsOfOneSide(thing, 'base', this.context));
      return;
    }
    const merge = this.merges.get(thing);
    const counts = this.lostWith(thing);
    if (this.options.gewenst) {
      if (!isTold) this.addNotDesired(thing);
    } else if (this.successors.has(thing)) {
      // Told where it was replaced.
      return;
    } else if (thing.id !== undefined && this.missing(thing, thing.id).length > 0) {
      // Of a bron it counts how many claims rest on it, and in which klantreizen: more than anybody wants to read by name.
      const rests = thing.kind === 'bron' ? this.context.claims.on(thing.id) : this.stillUsed(thing, thing.id);
      this.add('VS006', { ...counts, id: thing.id, ...rests }, thing, undefined);
    } else if (merge) this.add('VS026', placeArgs(merge.whole), thing, merge.whole);
    // To take a problem away that nothing solved is not to solve it.
    else if (!isTold) {
      const open = this.lostThings(thing).filter((one) => one.kind === 'knelpunt' && !this.solved.base.has(one)).length;
      const code = this.solved.base.has(thing) ? 'VS005' : 'VS004';
      this.add(code, { ...counts, ...(open > 0 && { open }) }, thing, undefined);
      if (code === 'VS004') this.found.push({ ...this.found.pop()!, alsoFor: this.readersOfLost(thing) });
    }
  }

  private lostThings(thing: Thing): readonly Thing[] {
    return lostThings(thing, (one) => this.pairs.headOf(one));
  }

  private lostWith(thing: Thing): DiffArgs {
    const titleOf = (bron: string) => this.names.base.find('bron', bron, undefined)?.title || bron;
    return lostContents(thing, (one) => this.pairs.headOf(one), titleOf);
  }

  /** Whoever must know of what went along with a thing: no line of its own tells of it. */
  private readersOfLost(thing: Thing): readonly Reader[] {
    const quiet = { wish: false, weighty: false, slight: false };
    const risks = this.lostThings(thing).flatMap((one) => [
      ...(one.kind === 'knelpunt' && this.solved.base.has(one) ? [] : [riskOf('VS004', { ...quiet, kind: one.kind })]),
      ...factsOfOneSide(one, 'base', this.context).map(({ code, line, wish = false }) =>
        riskOf(code, { ...quiet, wish, line }),
      ),
    ]);
    return risks.flatMap(({ level, readers }) => (level === 'let-op' ? readers : []));
  }

  /** An oplossing that is not in the gewenste klantreis has done what it is for. */
  private addNotDesired(thing: Thing): void {
    if (thing.kind === 'knelpunt') this.add('VS028', {}, thing, undefined);
    else if (thing.kind !== 'oplossing') this.add('VS042', {}, thing, undefined);
  }

  /** The lines of the head that still use the name of a thing of the base, without a thing that has it. */
  private missing(base: Thing, id: string): readonly Use[] {
    const klantreis = this.pairs.headOf(base.klantreis);
    if (base.klantreis && !klantreis) return [];
    return this.names.head.missing(base.kind, id, klantreis);
  }

  private stillUsed(base: Thing, id: string): DiffArgs {
    return stillUsedBy(this.missing(base, id), this.pairs.headOf(base.klantreis));
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
    if (this.options.only === undefined) this.comparePersonas(base, head);
    append(this.found, compareFacts(base, head, this.context));
    const aim = head.kind === 'oplossing' ? this.goneAim(base, head) : undefined;
    if (aim) this.add('VS098', placeArgs(aim), base, head);
  }

  /** Whose a klantreis or a stap is tells more than that a line is another. */
  private comparePersonas(base: Thing, head: Thing): void {
    const other = comparePersonas(base, head, this.names, this.pairs);
    if (!other) return;
    const isVoor = ({ keyword, desired }: Fact) => keyword === 'voor' && !desired;
    for (const fact of [...base.facts, ...head.facts].filter(isVoor)) this.told.add(fact);
    this.lines.add(other.base.place, other.head.place);
    this.add(other.code, other.args, base, head, other);
  }

  /** The knelpunt that an oplossing was for, where that is gone and it is for no other. */
  private goneAim(base: Thing, head: Thing): Thing | undefined {
    const aimsOf = ({ facts }: Thing) => facts.filter(({ keyword, desired }) => keyword === 'lost op' && !desired);
    if (aimsOf(head).length > 0) return undefined;
    const names = aimsOf(base).flatMap((fact) => valuesOf(fact, 'namen'));
    const aims = names.flatMap((name) => this.names.base.find('knelpunt', name, base.klantreis) ?? []);
    return aims.every((aim) => !this.pairs.headOf(aim)) ? aims[0] : undefined;
  }

  /** Only what other files say of it can be another than it was. */
  private isUnchanged(base: Thing, head: Thing): boolean {
    return this.options.unchanged.has(head.place.file) && base.place.file === head.place.file;
  }

  private compareNames(base: Thing, head: Thing): void {
    const [oud, nieuw] = [base.id, head.id];
    if (oud !== nieuw) {
      if (oud !== undefined && this.missing(base, oud).length > 0)
        this.add('VS013', { oud, ...this.stillUsed(base, oud) }, base, head);
      else if (oud === undefined) this.add('VS011', { nieuw: nieuw! }, base, head);
      else if (nieuw === undefined) this.add('VS012', { oud }, base, head);
      else this.add('VS010', { oud, nieuw }, base, head);
    }
    if (base.title === head.title) return;
    if (head.title === '') this.add('VS015', {}, base, head);
    else if (this.options.only === undefined && this.sameness.isOther(base, head)) {
      this.add('VS095', { id: head.id!, oud: base.title, nieuw: head.title }, base, head);
    } else if (this.options.only === undefined && !this.sameness.isSurelySame(base, head)) {
      this.addReplaced(base, head, {});
    } else {
      const rests = head.kind === 'bron' ? this.context.claims.on(head.id) : {};
      this.add('VS014', { nieuw: head.title, ...rests }, base, head);
    }
  }

  /** Whether it is the same in other words, nobody can say. */
  private addReplaced(base: Thing, head: Thing, lost: DiffArgs): void {
    this.add('VS096', { ...lost, oud: base.title, nieuw: head.title }, base, head);
  }

  /** What oplossingen are for by their place, where something else stands in it now: that follows. */
  private *aimsAtReplaced(): Iterable<Fact> {
    const aims = ({ facts }: Thing) => facts.filter(({ keyword, implied }) => implied && keyword === 'lost op');
    const aimOf = (fact: Fact, thing: Thing, names: Names) =>
      names.find('knelpunt', valuesOf(fact, 'namen')[0] ?? '', thing.klantreis);
    for (const now of this.trees.head.things) {
      const old = now.kind === 'oplossing' ? this.pairs.baseOf(now) : undefined;
      const [before, after] = old ? [aims(old)[0], aims(now)[0]] : [];
      if (!old || !before || !after) continue;
      const aim = aimOf(after, now, this.names.head);
      if (aim && this.replaced.get(aim) === aimOf(before, old, this.names.base)) yield* [before, after];
    }
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
  private add(
    code: DiffCode,
    args: DiffArgs,
    base: Thing | undefined,
    head: Thing | undefined,
    at: { readonly base: Pick<Thing, 'place'> | undefined; readonly head: Pick<Thing, 'place'> | undefined } = {
      base,
      head,
    },
  ): void {
    const isOld = code === 'VS014' || code === 'VS015' || code === 'VS026';
    const { nieuw = '', plekNaam = '' } = args;
    const words = code === 'VS014' ? diffWords(base!.title, head!.title) : undefined;
    this.found.push({
      code,
      args: { ...thingArgs((isOld ? base : undefined) ?? head ?? base!), ...args },
      base: at.base?.place,
      head: at.head?.place,
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
