import { isPast } from '../../util/dates';
import { remembered } from '../../util/remembered';
import type { Klantreis, Knelpunt, Oplossing } from '../klantreis';
import { knelpuntenOf, oplossingenOf, type Scope, type ScopeFile } from '../scope/scope';
import { splitName } from '../scope/local-names';
import type { Named } from './owner';
import { ThingsByName } from './things-by-name';

/** What an oplossing says of what it is for, and the knelpunt that it stands under: of the model or of a comparison. */
export interface Aim<K> {
  readonly lostOp: readonly Named[];
  readonly onder: K | undefined;
}

/** The knelpunten that an oplossing is for: those that it names, else the one that it stands under. */
export function aimedAt<K>({ lostOp, onder }: Aim<K>, find: (name: string) => readonly K[]): readonly K[] {
  if (lostOp.length === 0) return onder === undefined ? [] : [onder];
  return [...new Set(lostOp.flatMap(({ id }) => find(id)))];
}

/** The knelpunt that each oplossing in an element stands under: the last one above it, whatever is between. */
export function knelpuntenAbove<T>(inside: readonly T[], kindOf: (one: T) => string): ReadonlyMap<T, T> {
  let found: Map<T, T> | undefined;
  let above: T | undefined;
  for (const one of inside) {
    const kind = kindOf(one);
    if (kind === 'knelpunt') above = one;
    else if (kind === 'oplossing' && above !== undefined) (found ??= new Map()).set(one, above);
  }
  return found ?? new Map();
}

/** The oplossingen of every knelpunt, in their own order. One pass over both. */
export function solutionsByKnelpunt<K, O>(
  knelpunten: readonly K[],
  oplossingen: readonly O[],
  aimsOf: (oplossing: O) => readonly K[],
): ReadonlyMap<K, readonly O[]> {
  const solutions = new Map<K, O[]>(knelpunten.map((knelpunt) => [knelpunt, []]));
  for (const oplossing of oplossingen)
    for (const knelpunt of aimsOf(oplossing)) solutions.get(knelpunt)?.push(oplossing);
  return solutions;
}

interface Standing {
  readonly stand: string | undefined;
}

/** Turned down: it solves nothing and holds nothing up. */
export function isRejected({ stand }: Standing): boolean {
  return stand === 'afgewezen';
}

/** Solved by now: at least one oplossing that is not rejected, and all of those are done. */
export function isSolved(oplossingen: readonly Standing[]): boolean {
  const serious = oplossingen.filter((oplossing) => !isRejected(oplossing));
  return serious.length > 0 && serious.every(isDone);
}

/**
 * Gone in the gewenste klantreis: what that has otherwise is made possible by an oplossing for it (`door`), and all others are named as well
 * or done already. One that is solved without a wish is no wish, and stays.
 */
export function isSolvedByWish<O extends Standing>(
  oplossingen: readonly O[],
  isNamed: (oplossing: O) => boolean,
): boolean {
  const serious = oplossingen.filter((oplossing) => !isRejected(oplossing));
  return serious.some(isNamed) && serious.every((oplossing) => isNamed(oplossing) || isDone(oplossing));
}

/** Is it still to be done, or to be decided about? */
export function isOpen(oplossing: Standing): boolean {
  return !isDone(oplossing) && !isRejected(oplossing);
}

/** Is an oplossing little work for something that we decide about ourselves, and not done yet? */
export function isQuickWin(oplossing: Oplossing, knelpunten: readonly Knelpunt[]): boolean {
  return isOpen(oplossing) && oplossing.inspanning === 'klein' && knelpunten.some(({ invloed }) => invloed === 'eigen');
}

function isDone({ stand }: Standing): boolean {
  return stand === 'klaar';
}

/** Did somebody say that it will be done? An idea is no promise. */
export function isPlanned({ stand }: Standing): boolean {
  return stand === 'gepland' || stand === 'bezig';
}

/**
 * The oplossingen of every knelpunt of a klantreis, in the order of the text and then of the files: its own, and those that name
 * it in full (`klantreis.knelpunt`). What files say in full is gathered once a scope.
 */
export function solutionsOf(klantreis: Klantreis, scope: Scope): ReadonlyMap<Knelpunt, readonly Oplossing[]> {
  const own = ownSolutionsOf(klantreis);
  const { id } = klantreis;
  if (id === undefined) return own;
  const elsewhere = scope.table(namedInFull);
  const solutions = new Map(own);
  for (const knelpunt of own.keys()) {
    const named = knelpunt.id === undefined ? [] : elsewhere.get(`${id}.${knelpunt.id}`);
    const others = named.flatMap(({ oplossing, from }) => (from === klantreis ? [] : oplossing));
    if (others.length > 0) solutions.set(knelpunt, [...own.get(knelpunt)!, ...others]);
  }
  return solutions;
}

/** The oplossingen that other klantreizen have for knelpunten of this one, each once, with the klantreis and the path of the file that it stands in. */
export function solutionsElsewhere(
  klantreis: Klantreis,
  scope: Scope,
): readonly { readonly oplossing: Oplossing; readonly from: Klantreis; readonly path: string }[] {
  const { id } = klantreis;
  if (id === undefined) return [];
  const elsewhere = scope.table(namedInFull);
  const named = knelpuntenOf(klantreis).flatMap((knelpunt) =>
    knelpunt.id === undefined ? [] : elsewhere.get(`${id}.${knelpunt.id}`),
  );
  const found = new Map(named.filter(({ from }) => from !== klantreis).map((one) => [one.oplossing, one]));
  return [...found.values()];
}

/** The knelpunten that a name in a klantreis means: all that have it. */
export function knelpuntenNamed(name: string, klantreis: Klantreis, scope: Scope): readonly Knelpunt[] {
  const { within, id } = splitName(name);
  const meant =
    within === undefined ? [klantreis] : scope.declarations('klantreis', within).map(({ element }) => element);
  return meant.flatMap(knelpuntenOf).filter((knelpunt) => knelpunt.id === id);
}

const ownSolutionsOf = remembered((klantreis: Klantreis) => {
  const names = new ThingsByName<Knelpunt, Klantreis>();
  const knelpunten = knelpuntenOf(klantreis);
  for (const knelpunt of knelpunten) {
    if (knelpunt.id !== undefined) names.add(knelpunt, knelpunt.id, klantreis, klantreis.id);
  }
  return solutionsByKnelpunt(knelpunten, oplossingenOf(klantreis), (oplossing) =>
    aimedAt(oplossing, (name) => names.find(name, klantreis)),
  );
});

/** The oplossingen that stand under no knelpunt and name none. */
export const aimlessIn = remembered((klantreis: Klantreis): readonly Oplossing[] =>
  oplossingenOf(klantreis).filter(({ lostOp, onder }) => lostOp.length === 0 && onder === undefined),
);

/** The paths of the files of which an oplossing names a knelpunt of this one in full. */
export function filesThatSolve({ model }: ScopeFile, scope: Scope): ReadonlySet<string> {
  const elsewhere = scope.table(namedInFull);
  const names = model.klantreizen.flatMap((klantreis) =>
    knelpuntenOf(klantreis).map(({ id }) => `${klantreis.id}.${id}`),
  );
  return new Set(names.flatMap((name) => elsewhere.get(name).map(({ path }) => path)));
}

/** The oplossingen that name a knelpunt of any klantreis in full (`dennis.doorverbonden`), by that name. */
function* namedInFull({ path, model }: ScopeFile) {
  for (const from of model.klantreizen) {
    for (const oplossing of oplossingenOf(from)) {
      for (const id of new Set(oplossing.lostOp.map((ref) => ref.id))) {
        if (splitName(id).within !== undefined) yield [id, { oplossing, from, path }] as const;
      }
    }
  }
}

/** Should it have been done by now? Not where it is done, or will not be, and in the archive nobody waits for it any more. */
export function isOverdue(
  { gereed, stand }: Standing & { readonly gereed: string | undefined },
  klantreis: { readonly status: string | undefined },
  today: string,
): boolean {
  if (klantreis.status === 'archief' || !isOpen({ stand })) return false;
  return gereed !== undefined && isPast(gereed, today);
}
