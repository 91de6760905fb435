import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_HELP } from '../../../src/messages/line-help.data';
import { NO_INHOUD } from '../../../src/model/meaning/gewenst';
import { DESIRED_KINDS } from '../../../src/model/lines/line-kinds';
import { INHOUD } from '../../../src/model/scope/statements';
import { parse } from '../../../src/parser/parse';
import { own } from '../../../src/util/own';
import { EXAMPLES } from '../../support/examples';
import { DISAGREED } from './disagreed.data';
import { journeys, otherJourneys } from './journeys';
import { hartslagBoth, solvedBoth, toldByModel, toldByProjection } from './told';

/** The model of a projected text says what the meaning says of the whole text, and the comparison says of now what the model does. */
function expectOneMeaning(text: string, other = ''): void {
  for (const which of ['huidig', 'gewenst'] as const)
    expect(toldByProjection(text, other, which)).toEqual(toldByModel(text, other, which));
  const [byModel, byComparison] = solvedBoth(text, other);
  expect(byComparison).toEqual(byModel);
  const [felt, compared] = hartslagBoth(text);
  expect(compared).toEqual(felt);
}

it.each(DESIRED_KINDS)('has a place in the model for every kind of line that may be gewenst: %s', (kind) => {
  const row = own(LINE_HELP, kind)!.voorbeeld;
  const { model } = parse(`klantreis r: R\n  stap s: S\n    ${row}\n    gewenst ${row}\n    stap t: T\n`);
  const [stap] = model.klantreizen[0]!.fasen[0]!.stappen;
  const { [kind]: property } = INHOUD;
  expect([stap![property!], stap!.gewenst[property!]].map((lines) => lines.length)).toEqual([1, 1]);
  expect(NO_INHOUD[property!]).toEqual([]);
});

describe('what gewenst and solved mean', () => {
  it('is one thing, whatever the klantreis', () => {
    fc.assert(fc.property(journeys, otherJourneys, expectOneMeaning), { numRuns: 400 });
  });

  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('is one thing in %s', (_, text) => {
    expectOneMeaning(text);
  });

  it.each(DISAGREED.map((one) => [one.why, one] as const))('%s', (_, { text, other, huidig, gewenst, solved }) => {
    const rows = text.split('\n');
    const words = (which: 'huidig' | 'gewenst') => {
      const { fasen, stappen, knelpunten } = toldByModel(text, other ?? '', which);
      const lines = stappen.flatMap((stap) => [stap.row, ...stap.lines.map((line) => Number(line.split(' ')[0]))]);
      return [...fasen, ...lines, ...knelpunten].sort((a, b) => a - b).map((row) => rows[row]!.trim());
    };
    if (huidig) expect(words('huidig')).toEqual(huidig);
    if (gewenst) expect(words('gewenst')).toEqual(gewenst);
    const [now] = solvedBoth(text, other ?? '');
    if (solved) expect(now!.map((place) => rows[Number(place.split(' ')[1])]!.trim())).toEqual(solved);
    expectOneMeaning(text, other);
  });
});
