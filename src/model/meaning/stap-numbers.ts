/** What a number hangs on: the short name of a stap, and those of the stappen that it may come instead of (`of`). */
export interface Numbered {
  readonly id: string | undefined;
  readonly of: readonly (string | undefined)[];
}

/**
 * The number of each stap of a klantreis as every reader sees it, from 1. An alternative has the number of the stap that it may come
 * instead of, with a letter.
 * @param stappen all of them, in the order of the text, wishes too
 */
export function stapNumbers<S>(stappen: readonly S[], read: (stap: S) => Numbered): ReadonlyMap<S, string> {
  const numbers = new Map<S, string>();
  const byId = new Map<string, string>();
  const letters = new Map<string, number>();
  let count = 0;
  for (const stap of stappen) {
    const { id, of } = read(stap);
    const replaced = of.flatMap((one) => (one === undefined ? [] : (byId.get(one) ?? []))).at(0);
    const base = replaced === undefined ? String(++count) : replaced.replace(/\D+$/, '');
    const used = (letters.get(base) ?? 0) + 1;
    if (replaced !== undefined) letters.set(base, used);
    const number = replaced === undefined ? base : `${base}${String.fromCharCode(97 + Math.min(used, 25))}`;
    numbers.set(stap, number);
    if (id !== undefined && !byId.has(id)) byId.set(id, number);
  }
  return numbers;
}
