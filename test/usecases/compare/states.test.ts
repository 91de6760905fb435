import { describe, expect, it } from 'vitest';
import type { ReviewStanding } from '../../../src/diff/review/review';
import { together } from '../../../src/usecases/compare/choose-journeys';
import { gewenstSides } from '../../../src/usecases/compare/make-sides';
import { reviewSides } from '../../../src/usecases/compare/review';
import type { LoadComparison, Sides } from '../../../src/usecases/compare/sides';
import type { FileError } from '../../../src/workspace/file-system';
import { NOOR } from '../../support/journey';
import { inScope, NOT_READ, scopeOf } from '../scopes';

const comparison: LoadComparison = () => import('../../../src/outputs/comparison.bundle');

const [today, tell] = ['2026-11-22', () => undefined];

const BRON = 'bron gesprekken: Gesprekken\n  soort interview\n  aantal 9\n  datum 2026-03\n';
const reis = (id: string, rest = '') =>
  `klantreis ${id}: Reis ${id}\n  voor noor\n  fase f: Fase\n    stap s: Stap\n      gevoel negatief: zij wacht\n        volgens gesprekken\n      knelpunt k-${id}: Niemand belt\n        volgens gesprekken\n${rest}`;
const BASE = {
  'wie.klantreis': NOOR,
  'bron.klantreis': BRON,
  'een.klantreis': reis('een'),
  'twee.klantreis': reis('twee'),
};

type Texts = Readonly<Record<string, string | FileError>>;

async function sidesOf(head: Texts, rest: Partial<Sides> = {}, base: Texts = BASE): Promise<Sides> {
  const [old, now] = [await scopeOf(base), await scopeOf({ ...base, ...head })];
  const [key, isAsked] = [(location: string) => location, () => true];
  return {
    base: 'toen',
    head: 'nu',
    pairs: [{ base: [old], head: [now] }],
    keys: { base: key, head: key },
    isAsked: { base: isAsked, head: isAsked },
    journey: undefined,
    isPart: false,
    ...rest,
  };
}

async function standings(sides: Sides, journey?: string): Promise<readonly ReviewStanding[]> {
  return (await reviewSides(sides, { comparison, today, tell, journey })).review.standings;
}

const heard = ({ base, head }: ReviewStanding) => [base?.coverage?.gehoord, head?.coverage?.gehoord];
const ASSUMED = { 'bron.klantreis': BRON.replace('interview', 'aanname') };

describe('how far klantreizen are on both sides of a comparison', () => {
  it('is known of one that changed, and of no other', async () => {
    const head = {
      'een.klantreis': `${reis('een')}      oplossing o: Wij bellen\n        stand gepland\n        gereed 2026-01-05\n`,
    };
    const [told, ...others] = await standings(await sidesOf(head));
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      journey: 0,
      id: 'een',
      title: 'Reis een',
      file: 'reizen/een.klantreis',
      base: { open: { knelpunten: 1, plannen: 0 }, late: { oplossingen: 0 } },
      head: { open: { knelpunten: 0, plannen: 1 }, late: { oplossingen: 1 } },
    });
  });

  it('is told of one with the text that it had where its bron is another, or an oplossing elsewhere is for it', async () => {
    const told = await standings(await sidesOf(ASSUMED));
    expect(told.map(({ journey, id }) => [journey, id])).toEqual([
      [undefined, 'een'],
      [undefined, 'twee'],
    ]);
    expect(told.map(heard)).toEqual([
      [2, 0],
      [2, 0],
    ]);
    const solved = { 'een.klantreis': `${reis('een')}      oplossing o: Wij bellen\n        lost op twee.k-twee\n` };
    const [first, second] = await standings(await sidesOf(solved));
    expect(first).toMatchObject({ id: 'een', journey: 0 });
    expect(second).toMatchObject({ id: 'twee', base: { open: { knelpunten: 1 } }, head: { open: { knelpunten: 0 } } });
  });

  it('is told only of what was asked about', async () => {
    const isAsked = (file: { readonly path: string }) => file.path.includes('twee');
    const asked = await standings(await sidesOf(ASSUMED, { isAsked: { base: isAsked, head: isAsked } }));
    expect(asked.map(({ id }) => id)).toEqual(['twee']);
    const changed = {
      'een.klantreis': reis('een', '      denkt: Bel mij\n'),
      'twee.klantreis': reis('twee', '      denkt: Ja\n'),
    };
    expect((await standings(await sidesOf(changed), 'een')).map(({ id }) => id)).toEqual(['een']);
  });

  it('has one side of one that is new or gone', async () => {
    const [added] = await standings(await sidesOf({ 'drie.klantreis': reis('drie') }));
    expect(added).toMatchObject({ id: 'drie', base: undefined, head: { open: { knelpunten: 1 } } });
    const [gone] = await standings(await sidesOf({ 'twee.klantreis': '' }));
    expect(gone).toMatchObject({ id: 'twee', base: { open: { knelpunten: 1 } }, head: undefined });
  });

  it.each([
    ['a line of its own', { 'een.klantreis': reis('een').replace('gevoel', 'gevoeld') }],
    [
      'a line of another file',
      { 'een.klantreis': reis('een', '      denkt: Ja\n'), 'bron.klantreis': `zomaar iets\n${BRON}` },
    ],
    [
      'two versions',
      { 'een.klantreis': reis('een', '<<<<<<< a\n      denkt: Ja\n=======\n      denkt: Nee\n>>>>>>> b\n') },
    ],
  ])('is not known where nobody can read %s', async (_, head) => {
    const told = await standings(await sidesOf(head));
    expect(told.map((one) => one.head)).toEqual([undefined]);
    expect(told[0]!.base).toBeDefined();
  });

  it('is known of the others where a line inside one klantreis cannot be read', async () => {
    const head = {
      'een.klantreis': reis('een').replace('gevoel', 'gevoeld'),
      'twee.klantreis': reis('twee', '      denkt: Ja\n'),
    };
    const told = await standings(await sidesOf(head));
    expect(told.map(({ id, head: now }) => [id, now !== undefined])).toEqual([
      ['een', false],
      ['twee', true],
    ]);
    // What this line is for may stand in the other klantreis.
    const solved = `${reis('een')}      oplossing o: Wij bellen\n        lots op twee.k-twee\n`;
    const none = await standings(await sidesOf({ ...head, 'een.klantreis': solved }));
    expect(none.map((one) => one.head)).toEqual([undefined, undefined]);
  });

  it('is not known where a file cannot be read', async () => {
    const changed = { 'een.klantreis': reis('een', '      denkt: Ja\n') };
    expect(await standings(await sidesOf(changed))).toHaveLength(1);
    expect(await standings(await sidesOf({ ...changed, 'bron.klantreis': NOT_READ }))).toEqual([]);
  });

  it('is not told of a wish, of two klantreizen that were never one, or of files with others beside them', async () => {
    const wish = reis('een', '      gewenst gevoel positief: zij wordt gebeld\n');
    const scope = await scopeOf({ ...BASE, 'een.klantreis': wish });
    const asked = inScope(scope, 'een.klantreis');
    expect(await standings(await gewenstSides(asked, { comparison, beside: 'all' }))).toEqual([]);

    const [een, twee] = ['een.klantreis', 'twee.klantreis'].map((name) => inScope(scope, name).file);
    const journey = together([een!, een!.model.klantreizen[0]!], [twee!, twee!.model.klantreizen[0]!], true);
    expect(await standings(await sidesOf({}, { journey }))).toEqual([]);

    const changed = await sidesOf(ASSUMED, { isOfFiles: true });
    expect(await standings(changed)).toHaveLength(2);
    const [pair] = changed.pairs;
    const elsewhere = { ...pair!, head: pair!.head.map((one) => ({ ...one, folder: '/elders' })) };
    expect(await standings({ ...changed, pairs: [elsewhere] })).toEqual([]);
  });

  it('repeats nothing that leads to a real person', async () => {
    const title = 'Jan de Boer, 111222333';
    const named = (rest = '') => reis('een', rest).replace('Reis een', title);
    const sides = await sidesOf(
      { 'een.klantreis': named('      knelpunt x: Nog iets\n') },
      {},
      { ...BASE, 'een.klantreis': named() },
    );
    const told = await standings(sides);
    expect(told).toMatchObject([{ base: { open: { knelpunten: 1 } }, head: { open: { knelpunten: 2 } } }]);
    expect(JSON.stringify(told)).not.toContain('111222333');
  });
});
