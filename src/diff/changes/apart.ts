import type { DiffCode } from '../../messages/diff.data';
import type { Pairs, ThingPair } from '../match/match';
import type { Names } from '../match/names';
import { personasOf } from '../tree/implied';
import type { Sides } from '../tree/tree';
import type { Draft } from './change';

/** What says that something is better or worse, later or earlier. */
const JUDGED: ReadonlySet<DiffCode> = new Set(['VS033', 'VS034', 'VS039', 'VS040', 'VS049']);

/** The lowest points of a hartslag. */
const LOWEST: ReadonlySet<DiffCode> = new Set(['VS050', 'VS051', 'VS052']);

/** Are two klantreizen beside each other of different people? One whose name and id are other ones is somebody else, however alike. */
export function areApart([base, head]: ThingPair, names: Sides<Names>, pairs: Pairs): boolean {
  const [was, is] = [personasOf(base).voor[0]?.id, personasOf(head).voor[0]?.id];
  if (was === undefined || is === undefined) return false;
  const [old, now] = [names.base.find('persona', was, undefined), names.head.find('persona', is, undefined)];
  if (!old || !now) return was !== is;
  return pairs.headOf(old) !== now || (was !== is && old.title !== now.title);
}

/** The same differences, of which none is an improvement or a loss: they are between people. */
export function apart(drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter(({ code }) => !LOWEST.has(code))
    .map((draft) => ({ ...draft, code: JUDGED.has(draft.code) ? 'VS032' : draft.code, apart: true }));
}
