import { remembered } from '../../util/remembered';
import type { Range } from '../../util/source';
import type { Args, Finding } from '../../model/finding';
import type { Gevoel, Klantreis, Stap } from '../../model/klantreis';
import { ownerOf } from '../../model/meaning/owner';
import { stappenOf } from '../../model/scope/scope';

/** A feeling that cannot be meant, of the persona with this id, whose name is asked of the scope. */
interface OddFeeling {
  readonly code: Finding['code'];
  readonly range: Range;
  readonly id: string;
  readonly args: Args;
}

/** Second feelings of a persona in a stap, and feelings of a persona who does not take it. */
export const oddFeelingsIn = remembered((klantreis: Klantreis): readonly OddFeeling[] =>
  stappenOf(klantreis).flatMap((stap) => [
    ...oddFeelings(stap.gevoel, stap, klantreis),
    ...oddFeelings(stap.gewenst.gevoel, stap, klantreis),
  ]),
);

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
