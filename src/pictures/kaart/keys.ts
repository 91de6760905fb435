/**
 * The keys of what a picture shows: the same for the same thing in the next picture, so that a picture on screen is patched and
 * not drawn again. An id makes the best key. What has none is known by its place in what it belongs to.
 */

/** Of an element with an id, or of the nth of its kind within another. */
export function elementKey(kind: string, id: string | undefined, parent: string, place: number): string {
  return id ? `${kind}:${id}` : `${parent}/${kind}:${place + 1}`;
}

/** Two elements may have one id by mistake; then the second gets a key of its own, so that both stay visible. */
export function uniqueKeys<T extends { readonly key: string }>(things: readonly T[]): readonly T[] {
  const used = new Set<string>();
  return things.map((thing) => {
    let { key } = thing;
    for (let nth = 2; used.has(key); nth++) key = `${thing.key}~${nth}`;
    used.add(key);
    return key === thing.key ? thing : { ...thing, key };
  });
}
