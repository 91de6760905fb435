import type { Gevoel, Oplossing, Ref } from '../../model/klantreis';
import { leversOf } from '../../model/meaning/levers';
import type { Scope } from '../../model/scope/scope';
import type { Column, Curve, Point, View } from '../kaart/view';

/** What somebody feels now and will feel, where these differ. */
export interface Lift {
  readonly column: Column;
  /** Undefined where there is nothing of it now: a stap that is only wished for. */
  readonly now: Point | undefined;
  /** Undefined where nothing of it stays. */
  readonly then: Point | undefined;
  /** How many values it goes up; negative where it goes down, and 0 where it comes or goes. */
  readonly rise: number;
}

/** The hartslag of one persona now, and the gewenste one. */
export interface Pair {
  readonly now: Curve | undefined;
  readonly then: Curve;
  readonly lifts: readonly Lift[];
}

/** Those for whom something will be felt otherwise, in the order of the hartslagen of now. */
export function pairsOf({ curves, columns }: View): Pair[] {
  return curves
    .filter(({ desired, isCovered }) => desired && !isCovered)
    .map((then) => {
      const now = curves.find(({ desired, personaId }) => !desired && personaId === then.personaId);
      return { now, then, lifts: liftsBetween(now, then, columns) };
    });
}

function liftsBetween(now: Curve | undefined, then: Curve, columns: readonly Column[]): Lift[] {
  const [was, will] = [pointsByColumn(now), pointsByColumn(then)];
  return columns.flatMap((column): Lift[] => {
    const [one, other] = [was.get(column.index), will.get(column.index)];
    if (one?.waarde === other?.waarde) return [];
    return [{ column, now: one, then: other, rise: one && other ? other.waarde - one.waarde : 0 }];
  });
}

function pointsByColumn(curve: Curve | undefined): ReadonlyMap<number, Point> {
  return new Map((curve?.points ?? []).map((point) => [point.column, point]));
}

/** An oplossing behind a lift: by its name, where there is no such oplossing. */
export interface Behind {
  readonly ref: Ref | undefined;
  readonly oplossing: Oplossing | undefined;
}

export interface Reasons {
  readonly behind: readonly Behind[];
  /** Does the text name them for what is wished? Else they only stand in the stap, or are for a knelpunt of it. */
  readonly isNamed: boolean;
  /** Does it go up? Of what comes, goes or is worse nobody has to say by what. */
  readonly isUp: boolean;
}

/** Does nobody say by what it goes up? */
export function isMissing({ behind, isUp }: Reasons): boolean {
  return isUp && behind.length === 0;
}

/** What makes a stap otherwise: what the gewenste feelings name, else anything that is wished for in it, else what stands there. */
export function reasonsFor(lifts: readonly Lift[], view: View, scope: Scope): Reasons {
  const { column } = lifts[0]!;
  const { named, here } = leversOf(column.stap, column.fase, view.klantreis, scope);
  const own = lifts.flatMap(({ then }) => (then ? (gevoelAt(column, then)?.door ?? []) : []));
  const refs = uniqueRefs(own.length > 0 ? own : named);
  const isNamed = refs.length > 0;
  const behind = isNamed
    ? refs.map((ref) => ({ ref, oplossing: view.oplossingen.get(ref.id) }))
    : here.map((oplossing) => ({ ref: undefined, oplossing }));
  return { behind, isNamed, isUp: lifts.some(({ rise }) => rise > 0) };
}

function gevoelAt({ stap }: Column, { line }: Point): Gevoel | undefined {
  return [...stap.gewenst.gevoel, ...stap.gevoel].find(({ range }) => range.start.line === line);
}

function uniqueRefs(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}
