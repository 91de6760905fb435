import { aimedAt, isSolved, knelpuntenAbove, solutionsByKnelpunt } from '../../model/meaning/solutions';
import { ThingsByName } from '../../model/meaning/things-by-name';
import { namedBy } from '../tree/implied';
import { choiceOf, type Thing, type Tree } from '../tree/tree';

/** The knelpunten of a side that are solved by now, as the model has it. */
export function solvedIn({ things }: Tree): ReadonlySet<Thing> {
  const above = new Map(things.flatMap((thing) => [...knelpuntenAbove(thing.things, ({ kind }) => kind)]));
  const of = (kind: string) => things.filter((thing) => thing.kind === kind);
  const names = new ThingsByName<Thing, Thing | undefined>();
  for (const knelpunt of of('knelpunt')) {
    const { id, klantreis } = knelpunt;
    if (id !== undefined) names.add(knelpunt, id, klantreis, klantreis?.id);
  }
  const solutions = solutionsByKnelpunt(of('knelpunt'), of('oplossing'), (oplossing) =>
    aimedAt({ lostOp: namedBy(oplossing), onder: above.get(oplossing) }, (name) =>
      names.find(name, oplossing.klantreis),
    ),
  );
  return new Set(
    [...solutions].flatMap(([knelpunt, oplossingen]) =>
      isSolved(oplossingen.map((one) => ({ stand: choiceOf(one, 'stand') }))) ? knelpunt : [],
    ),
  );
}
