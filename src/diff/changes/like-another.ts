import type { DiffArgs } from '../../messages/diff.data';
import type { Thing, Tree } from '../tree/tree';

/** From so many stappen, and from this part of them, nobody gives them the same titles by chance. */
const [LEAST, PART] = [3, 0.6];

/**
 * Of a new klantreis, which other one has most of its stappen by title, and how many: whoever copies one takes the evidence along, which
 * is about something else. Nothing where none is like it.
 */
export function likeAnother(thing: Thing, { things }: Tree): DiffArgs {
  if (thing.kind !== 'klantreis') return {};
  const titles = new Map<Thing | undefined, Set<string>>();
  for (const { kind, klantreis, title } of things) {
    if (kind !== 'stap' || title === '') continue;
    const list = titles.get(klantreis);
    if (list) list.add(title);
    else titles.set(klantreis, new Set([title]));
  }
  const own = titles.get(thing) ?? new Set<string>();
  let [best, most] = [thing, Math.max(LEAST, Math.ceil(PART * own.size)) - 1];
  for (const [other, its] of titles) {
    const same = other === thing ? 0 : [...own].filter((title) => its.has(title)).length;
    if (other && same > most) [best, most] = [other, same];
  }
  if (best === thing) return {};
  return { gelijk: most, aantal: own.size, lijktOp: best.title || (best.id ?? '') };
}
