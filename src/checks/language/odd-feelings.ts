import { remembered } from '../../util/remembered';
import type { Range } from '../../util/source';
import type { Args, Finding } from '../../model/finding';
import type { Fase, Gevoel, Klantreis, Stap } from '../../model/klantreis';
import { ownerOf } from '../../model/meaning/owner';
import { stappenOf } from '../../model/scope/scope';

/** A feeling that cannot be meant, of the persona with this id, whose name is asked of the scope. */
interface OddFeeling {
  readonly code: Finding['code'];
  readonly range: Range;
  readonly id: string;
  readonly args: Args;
}

/**
 * Second feelings of a persona in a stap or a fase, feelings of a persona who does not take the stap, and those of a fase of which a
 * stap knows better.
 */
export const oddFeelingsIn = remembered((klantreis: Klantreis): readonly OddFeeling[] => [
  ...klantreis.fasen.flatMap((fase) => oddInFase(fase, klantreis)),
  ...stappenOf(klantreis).flatMap((stap) => [
    ...oddFeelings(stap.gevoel, stap, klantreis),
    ...oddFeelings(stap.gewenst.gevoel, stap, klantreis),
  ]),
]);

function oddInFase({ gevoel: feelings, stappen }: Fase, klantreis: Klantreis): OddFeeling[] {
  const lines = new Map<string, number>();
  return feelings.flatMap((gevoel): OddFeeling[] => {
    const { range } = gevoel;
    const id = ownerOf(gevoel, klantreis, klantreis) ?? '';
    const first = lines.get(id);
    if (first !== undefined) return [{ code: 'KT009', range, id, args: { woord: 'gevoel', regel: first + 1 } }];
    lines.set(id, range.start.line);
    const own = stappen
      .flatMap((stap) => stap.gevoel.filter((one) => ownerOf(one, stap, klantreis) === id))
      .find((one) => one !== undefined);
    return own === undefined ? [] : [{ code: 'KT084', range, id, args: { regel: own.range.start.line + 1 } }];
  });
}

function oddFeelings(feelings: readonly Gevoel[], stap: Stap, klantreis: Klantreis): OddFeeling[] {
  const found: OddFeeling[] = [];
  const lines = new Map<string, number>();
  for (const gevoel of feelings) {
    const id = ownerOf(gevoel, stap, klantreis) ?? '';
    const line = lines.get(id);
    if (line !== undefined) found.push({ code: 'KT024', range: gevoel.range, id, args: { regel: line + 1 } });
    else lines.set(id, gevoel.range.start.line);
    const leftOut = gevoel.van && stap.voor.length > 0 && !stap.voor.some((ref) => ref.id === id);
    const travels = klantreis.voor.some((ref) => ref.id === id);
    if (leftOut && travels) found.push({ code: 'KT025', range: gevoel.van!.range, id, args: {} });
  }
  return found;
}
