import type { Fase, Klantreis, Oplossing, Ref, Stap, Statement } from '../klantreis';
import type { Scope } from '../scope/scope';
import { statementsOfInhoud } from '../scope/statements';
import { isRejected, solutionsOf } from './solutions';

/** What may make a stap better: which oplossingen stand behind what is wished for in it. */
export interface Levers {
  /** Named with `door`, by the stap, its fase or anything that is wished for in it. */
  readonly named: readonly Ref[];
  /** Not rejected, and standing in the stap or its fase, or for a knelpunt of these: nobody has to say twice which oplossing does what. */
  readonly here: readonly Oplossing[];
}

export function leversOf(stap: Stap, fase: Fase, klantreis: Klantreis, scope: Scope): Levers {
  const solutions = solutionsOf(klantreis, scope);
  const meant = [stap, fase].flatMap(({ oplossingen, knelpunten }) => [
    ...oplossingen,
    ...knelpunten.flatMap((knelpunt) => solutions.get(knelpunt) ?? []),
  ]);
  const here = [...new Set(meant)].filter((oplossing) => !isRejected(oplossing));
  return { named: [...doorsOf(stap), ...fase.door], here };
}

/** What the stap names itself: for all of it, and for what is wished for in it or goes. */
function doorsOf(stap: Stap): readonly Ref[] {
  const { gewenst, vervalt } = stap;
  const wishes: readonly Statement[] = [
    ...statementsOfInhoud(gewenst),
    ...gewenst.zonder,
    ...(vervalt ? [vervalt] : []),
  ];
  return [stap, ...wishes].flatMap(({ door }) => door);
}
