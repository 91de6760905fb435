import { append } from '../../util/lists';
import type { ContentMerge } from './merge-content';
import { type Conflict, mergeComments, mergeRows, type Piece } from './merge-lines';
import { movedAmong } from './merge-moved';
import { mergeOrder } from './merge-order';
import { isThing, OURS, type Side, THEIRS, type Three, type Triple, type Triples } from './merge-triples';
import type { Unit } from './merge-units';

/** The two changed the order or the place of the same things, each otherwise. Rows say better than a tree what to choose from. */
export class Tangled extends Error {}

/** With more than these, rows say better what to choose from. */
const MOST_APART = 3;

/** What says what the line above it rests on, or what came of it: without those words it says nothing. */
const RESTS: readonly string[] = ['volgens', 'n', 'periode', 'uitkomst'];

/** The elements of which the title is what they claim; that of others is a name. */
const CLAIMS: readonly string[] = ['knelpunt', 'oplossing', 'succes'];

/** A part of the merged text, with the thing or fact of which its rows are. */
export type TreePiece = Piece & { readonly triple?: Triple };

/** What becomes of something: it stays, it is gone, or one changed what the other took away. */
type Fate = 'stays' | 'gone' | 'contested';

/** Puts the merged text together from the top down. */
export class TreeMerge {
  readonly pieces: TreePiece[] = [];
  private readonly under = new Map<Triple, Triple[]>();
  private readonly fates = new Map<Triple, Fate>();
  /** What both moved, and not into the same, with what each has it stand in. */
  private readonly apart = new Map<Triple, readonly [ours: Triple, theirs: Triple]>();
  private readonly moved: Three<Map<Triple, ReadonlySet<Triple>>> = [new Map(), new Map(), new Map()];
  /** How many both moved within one and the same. */
  private within = 0;
  private places = 0;

  /**
   * @param gathers whether a line stands with what it says something of, also where one side has other lines between
   * @throws Tangled
   */
  constructor(
    private readonly triples: Triples,
    private readonly content: ContentMerge,
    private readonly gathers: boolean,
  ) {
    for (const triple of triples.all) {
      const torn = this.parentsApart(triple);
      if (torn) this.apart.set(triple, torn);
      for (const parent of torn ?? [this.parentOf(triple)]) {
        if (!parent) continue;
        const list = this.under.get(parent);
        if (list) list.push(triple);
        else this.under.set(parent, [triple]);
      }
    }
    if (this.apart.size > MOST_APART) throw new Tangled();
    this.addTrail(triples.root);
    this.addUnder(triples.root);
    // Where one of its places is gone, nobody could choose that one.
    if (this.places !== (this.apart.size + this.within) * 2 || this.places > MOST_APART * 2) throw new Tangled();
  }

  private parentsApart(triple: Triple): readonly [ours: Triple, theirs: Triple] | undefined {
    const { units } = triple;
    const [base, ours, theirs] = units.map((unit) => unit?.parent && this.triples.of(unit.parent));
    if (!base || !ours || !theirs || ours === theirs || !isThing(units[OURS]!)) return undefined;
    const isMoved =
      (ours !== base || this.movedIn(base, OURS).has(triple)) &&
      (theirs !== base || this.movedIn(base, THEIRS).has(triple));
    return isMoved ? [ours, theirs] : undefined;
  }

  /** What one side moved within what it stands in. */
  private movedIn(parent: Triple, side: Side): ReadonlySet<Triple> {
    const known = this.moved[side]!;
    let moved = known.get(parent);
    if (!moved) {
      const [base, now] = [parent.base, parent.units[side]].map((unit) => this.childrenOf(unit));
      moved = movedAmong(base!, now!);
      known.set(parent, moved);
    }
    return moved;
  }

  private childrenOf(unit: Unit | undefined): readonly Triple[] {
    return (unit?.children ?? []).map((one) => this.triples.of(one));
  }

  /** What the merged text has it stand in; undefined for the file and for what neither has. */
  private parentOf(triple: Triple): Triple | undefined {
    const parent = this.mergedParent(triple, ({ parent }) => parent);
    if (!this.gathers || !parent) return parent;
    const about = this.aboutOf(triple);
    const isBeside = [triple.ours, triple.theirs].some((unit) => unit && this.triples.of(unit.parent!) === about);
    return isBeside ? about : parent;
  }

  /** What it says something of after the merge. */
  aboutOf(triple: Triple): Triple | undefined {
    return this.mergedParent(triple, ({ about }) => about);
  }

  private mergedParent(triple: Triple, parentOf: (unit: Unit) => Unit | undefined): Triple | undefined {
    const [base, ours, theirs] = triple.units.map((unit) => {
      const parent = unit && parentOf(unit);
      return parent && this.triples.of(parent);
    });
    if (!triple.ours) return triple.theirs && theirs;
    // What both added, each in another place, stands where ours has it.
    if (!triple.theirs || !triple.base || theirs === ours || theirs === base) return ours;
    if (ours === base) return theirs;
    throw new Tangled();
  }

  private addUnder(parent: Triple): void {
    const kept = new Set((this.under.get(parent) ?? []).filter((triple) => this.fateOf(triple) !== 'gone'));
    if (kept.size === 0) return;
    const [base, ours, theirs] = parent.units.map((unit) => this.childrenOf(unit));
    const order = mergeOrder([base!, ours!, theirs!], kept, MOST_APART);
    if (!order || new Set(order.map(({ triple }) => triple)).size !== kept.size) throw new Tangled();
    this.within += order.length - kept.size;
    for (const { triple, side } of order) {
      const torn = this.apart.get(triple);
      if (side !== undefined) this.addPlace(triple, side);
      else if (torn) this.addPlace(triple, torn[0] === parent ? OURS : THEIRS);
      else if (this.fateOf(triple) === 'contested') this.addContested(triple);
      else this.add(triple);
    }
  }

  private add(triple: Triple): void {
    const [base, ours, theirs] = triple.units;
    this.addRows(leadOf(base, ours, theirs));
    const rows = this.content.merge(triple);
    if (this.restsOnOther(triple)) {
      const conflict = { ours: ours?.own ?? [], base: base?.own ?? [], theirs: theirs?.own ?? [] };
      this.pieces.push(ours ? { conflict, triple } : { conflict });
    } else if (rows) this.pieces.push({ rows, triple });
    else this.pieces.push({ conflict: { ours: ours!.own, base: base?.own ?? [], theirs: theirs!.own }, triple });
    this.addTrail(triple);
    this.addUnder(triple);
  }

  /** Did one side say what a claim rests on, while the other made another claim of it? Nobody said that of what it claims now. */
  private restsOnOther(triple: Triple): boolean {
    const { base, units } = triple;
    const { line } = (units[OURS] ?? units[THEIRS])!;
    if (!line || !RESTS.includes(line.keyword)) return false;
    const claim = this.aboutOf(triple);
    if (!claim?.base?.line || (isThing(claim.base) && !CLAIMS.includes(claim.base.line.keyword))) return false;
    const isOfOne = (side: Side, other: Side) =>
      units[side] !== undefined &&
      (base ? this.content.isChanged(triple, side) : !units[other]) &&
      this.content.claimsOther(claim, other) &&
      !this.content.claimsOther(claim, side);
    return isOfOne(OURS, THEIRS) || isOfOne(THEIRS, OURS);
  }

  /** One of the two places of what both moved, with all that both made of it as far as that goes together, against nothing: who chooses has it in one of them. */
  private addPlace(triple: Triple, side: Side): void {
    const start = this.pieces.length;
    this.add(triple);
    const pieces = this.pieces.splice(start);
    // There is no choice within a choice: then each place has what its side made of it.
    const rows = pieces.every((piece) => 'rows' in piece)
      ? pieces.flatMap((piece) => piece.rows)
      : this.rowsOf(triple, side);
    this.pieces.push({ conflict: { ours: side === OURS ? rows : [], base: [], theirs: side === OURS ? [] : rows } });
    this.places++;
  }

  private addTrail({ units: [base, ours, theirs] }: Triple): void {
    if (!ours || !theirs) this.addRows((ours ?? theirs)?.trail ?? []);
    else append(this.pieces, mergeRows(base?.trail ?? [], ours.trail, theirs.trail));
  }

  private addRows(rows: readonly string[]): void {
    if (rows.length > 0) this.pieces.push({ rows });
  }

  private fateOf(triple: Triple): Fate {
    let fate = this.fates.get(triple);
    if (fate === undefined) {
      const isKept = !triple.base || (triple.ours && triple.theirs);
      fate = isKept ? 'stays' : this.isTouched(triple, triple.ours ? OURS : THEIRS) ? 'contested' : 'gone';
      this.fates.set(triple, fate);
    }
    return fate;
  }

  /** Did the one side that still has it change it, anything in it, or its place? */
  private isTouched(triple: Triple, side: Side): boolean {
    const [was, is] = [triple.base!, triple.units[side]!];
    if (this.triples.of(is.about!) !== this.triples.of(was.about!) || this.content.isChanged(triple, side)) return true;
    return (this.under.get(triple) ?? []).some((one) => {
      const before = one.base?.parent;
      return !before || this.triples.of(before) !== triple || this.fateOf(one) !== 'gone';
    });
  }

  /** All that one side made of it, against nothing. */
  private addContested(triple: Triple): void {
    const side = triple.ours ? OURS : THEIRS;
    const changed = this.rowsOf(triple, side);
    const base = rowsIn(triple.base!);
    const conflict: Conflict =
      side === OURS ? { ours: changed, base, theirs: [] } : { ours: [], base, theirs: changed };
    this.pieces.push({ conflict });
  }

  private rowsOf(triple: Triple, side: Side): readonly string[] {
    const unit = triple.units[side]!;
    const inside = new Set(this.under.get(triple) ?? []);
    const below = unit.children.map((one) => this.triples.of(one)).filter((one) => inside.has(one));
    if (below.some((one) => this.apart.has(one))) throw new Tangled();
    return [
      ...unit.lead,
      ...this.content.rowsOf(unit, side),
      ...unit.trail,
      ...below.flatMap((one) => this.rowsOf(one, side)),
    ];
  }
}

function leadOf(base: Unit | undefined, ours: Unit | undefined, theirs: Unit | undefined): readonly string[] {
  if (!ours || !theirs) return (ours ?? theirs)?.lead ?? [];
  return mergeComments(base?.lead ?? [], ours.lead, theirs.lead);
}

function rowsIn(unit: Unit): readonly string[] {
  return [...unit.lead, ...unit.own, ...unit.trail, ...unit.children.flatMap(rowsIn)];
}
