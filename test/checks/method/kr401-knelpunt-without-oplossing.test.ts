import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kr401 } from '../../../src/checks/method/kr401-knelpunt-without-oplossing';
import type { Klantreis, Knelpunt, Oplossing } from '../../../src/model/klantreis';
import { knelpuntenOf, oplossingenOf, Scope } from '../../../src/model/scope/scope';
import { wordList } from '../../../src/model/word-list';
import { parse } from '../../../src/parser/parse';

const name = fc.constantFrom('a', 'b', 'c');
const line = fc.oneof(
  name.map((id) => `    knelpunt ${id}: Een knelpunt`),
  fc.constant('    knelpunt: Zonder naam'),
  fc.constant('    oplossing: Van het knelpunt erboven'),
  fc.constant('    oplossing: Afgewezen\n      stand afgewezen'),
  name.map((id) => `    oplossing: Van een ander\n      lost op ${id}`),
  fc
    .tuple(fc.constantFrom('een', 'twee'), name)
    .map(([reis, id]) => `    oplossing: Van verder\n      lost op ${reis}.${id}`),
  fc.constant('  stap: Een stap'),
);
const journey = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

/** The plain reading of the language, one knelpunt and one oplossing at a time. */
function solves(oplossing: Oplossing, from: Klantreis, knelpunt: Knelpunt, of: Klantreis): boolean {
  if (oplossing.onder) return oplossing.onder === knelpunt;
  return oplossing.lostOp.some(({ id }) =>
    id.includes('.') ? id === `${of.id}.${knelpunt.id}` : from === of && id === knelpunt.id,
  );
}

describe('KR401', () => {
  it('finds the knelpunten that nothing solves, as the model tells it', () => {
    fc.assert(
      fc.property(journey, journey, (first, second) => {
        const { model } = parse(
          `klantreis een: Een\n  stap: S\n${first}\nklantreis twee: Twee\n  stap: S\n${second}\n`,
        );
        const scope = new Scope([{ path: 'test.klantreis', model }]);
        for (const of of model.klantreizen) {
          const unsolved = knelpuntenOf(of).filter((knelpunt) =>
            model.klantreizen.every((from) =>
              oplossingenOf(from).every((one) => one.stand === 'afgewezen' || !solves(one, from, knelpunt, of)),
            ),
          );
          expect([...kr401.klantreis!(of, scope, wordList(kr401, undefined))].map(({ range }) => range)).toEqual(
            unsolved.map(({ range }) => range),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
