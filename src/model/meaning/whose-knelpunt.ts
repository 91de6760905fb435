import { remembered } from '../../util/remembered';
import type { Klantreis, Knelpunt, Ref } from '../klantreis';
import { holdersOf } from '../scope/scope';

/**
 * Of whom each knelpunt of a klantreis is, by their ids: of who is named with it, else of everybody whom its stap is for, and where that names
 * nobody, or it is of a fase or the klantreis as a whole, of everybody whom the klantreis is for. More than one where no name stands with it.
 */
export const whoseKnelpunten = remembered(
  (klantreis: Klantreis): ReadonlyMap<Knelpunt, readonly string[]> =>
    new Map(
      holdersOf(klantreis).flatMap((holder) => {
        const own = 'voor' in holder ? (holder.voor as readonly Ref[]) : [];
        const here = own.length > 0 ? own : klantreis.voor;
        return holder.knelpunten.map((knelpunt): [Knelpunt, readonly string[]] => {
          const who = knelpunt.van === undefined ? here : [knelpunt.van];
          return [knelpunt, [...new Set(who.map(({ id }) => id))]];
        });
      }),
    ),
);
