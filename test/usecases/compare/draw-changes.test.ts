import { expect, it } from 'vitest';
import * as pictures from '../../../src/pictures/pictures.bundle';
import { drawChanges, drawFirstChange } from '../../../src/usecases/compare/draw-changes';
import { fileSides, instead } from '../../../src/usecases/compare/make-sides';
import type { LoadComparison, Sides } from '../../../src/usecases/compare/sides';
import { type Reviewed, reviewSides } from '../../../src/usecases/compare/review';
import type { LoadPictures } from '../../../src/usecases/draw';
import { toLoaded } from '../../../src/workspace/workspace';
import { NOOR } from '../../support/journey';
import { inScope, scopeOf } from '../scopes';

const comparison: LoadComparison = () => import('../../../src/outputs/comparison.bundle');

const load: LoadPictures = () => import('../../../src/pictures/pictures.bundle');
const klantreis = (id: string, gevoel: string) =>
  `klantreis ${id}: Reis ${id}\n  voor noor\n  fase ${id}: ${id.repeat(3)}\n    stap stap-${id}: Stap van ${id}\n      gevoel ${gevoel}: ${id.repeat(5)}\n`;
const [EEN, GELIJK, TWEE] = ['een', 'gelijk', 'twee'].map((id) => klantreis(id, 'positief')) as [
  string,
  string,
  string,
];
const BASE = NOOR + EEN + GELIJK + TWEE;
const HEAD =
  NOOR +
  klantreis('nieuw', 'positief') +
  TWEE.replace('positief', 'neutraal') +
  GELIJK +
  EEN.replace('positief', 'negatief');

async function filesOf(was: string, is: string) {
  const head = inScope(await scopeOf({ 'reis.klantreis': is }), 'reis.klantreis');
  const old = toLoaded(head.file.path, head.file.location, { text: was }, true);
  const base = { file: old, scope: instead(head.scope, head.file, old) };
  return { base, head };
}

function sidesOf({ base, head }: Awaited<ReturnType<typeof filesOf>>): Sides {
  return fileSides(base, head, { labels: { base: 'toen', head: 'nu' }, beside: 'related' });
}

/** @param agreed the fingerprints of what somebody agreed with beforehand */
function review(sides: Sides, agreed: readonly string[] = []): Promise<Reviewed> {
  const approvals = new Map(agreed.map((print) => [print, 'afgesproken']));
  return reviewSides(sides, { comparison, today: '2026-11-22', tell: () => undefined, approvals });
}

async function reviewed(was: string, is: string): Promise<Reviewed> {
  return review(sidesOf(await filesOf(was, is)));
}

const light = { form: 'fontless', theme: 'light' } as const;

it('draws the klantreizen that changed, by their place in the review', async () => {
  const answer = await reviewed(BASE, HEAD);
  const drawn = await drawChanges(answer, light, load);
  const { journeys } = answer.review;
  expect(journeys.map(({ id, state }) => `${id} ${state}`)).toEqual(['nieuw nieuw', 'twee gewijzigd', 'een gewijzigd']);
  expect([...drawn.keys()]).toEqual([0, 1, 2]);
  for (const [at, { words }] of drawn) expect(words.join('\n')).toContain(`Stap van ${journeys[at]!.id}`);
});

it('counts in each scope what nobody agreed with there', async () => {
  const sides = sidesOf(await filesOf(BASE, HEAD));
  // Two scopes that say the same, and one change in the second that somebody agreed with. The first of each is new, which is no change to look at.
  const twice = { ...sides, pairs: [...sides.pairs, ...sides.pairs] };
  const { changes } = (await review(twice)).review;
  const [, ofSecond] = changes.filter(({ code, args }) => code === 'VS049' && args.naam === 'Stap van een');
  const drawn = await drawChanges(await review(twice, [ofSecond!.fingerprint]), light, load);
  const counted = [...drawn.values()].map(({ words }) => words.join('\n').includes('1 punt om op te letten'));
  expect(counted).toEqual([false, true, true, false, true, false]);
});

it('names its changes as the review does, also where two scopes have the same', async () => {
  const sides = sidesOf(await filesOf(BASE, HEAD));
  const answer = await review({ ...sides, pairs: [...sides.pairs, ...sides.pairs] });
  const drawn = await drawChanges(answer, light, load);
  const { changes } = answer.review;
  const marked = [...drawn].map(([at, { svg }]) => {
    const ids = [...svg.matchAll(/ data-wijzigingen="([^"]*)"/g)].flatMap(([, text]) => text!.split(' '));
    const own = changes.filter(({ journey }) => journey === at).map(({ fingerprint }) => fingerprint);
    expect(own).toEqual(expect.arrayContaining(ids));
    return ids;
  });
  expect(marked.map((ids) => ids.length > 0)).toEqual([true, true, true, true, true, true]);
  expect(marked.slice(3)).toEqual(marked.slice(0, 3).map((ids) => ids.map((id) => `${id}-2`)));
});

it('has the fonts in a file, and not for a page that has them', async () => {
  const answer = await reviewed(BASE, HEAD);
  const file = await drawFirstChange(answer, { form: 'svg', theme: 'dark' }, load);
  expect(file.svg).toContain('@font-face');
  const [bare] = (await drawChanges(answer, light, load)).values();
  expect(bare!.svg).not.toContain('@font-face');
  expect(bare!.words).toEqual(file.words);
});

it('refuses where no klantreis changed', async () => {
  const refused = drawFirstChange(await reviewed(BASE, BASE), { form: 'svg', theme: 'light' }, load);
  await expect(refused).rejects.toMatchObject({ code: 'beeldLeeg' });
});

it('draws the others where one cannot be drawn', async () => {
  let calls = 0;
  const broken = withFontless((...args) => {
    if (++calls === 2) throw new Error('broken');
    return pictures.FORMS.fontless(...args);
  });
  const drawn = await drawChanges(await reviewed(BASE, HEAD), light, () => Promise.resolve(broken));
  expect([...drawn.keys()]).toEqual([0, 2]);
});

it('lets others go first before each picture and behind the last, and breaks off', async () => {
  const answer = await reviewed(BASE, HEAD);
  let pauses = 0;
  await drawChanges(answer, light, load, async () => void pauses++);
  expect(pauses).toBe(4);
  let drawn = 0;
  const counted = withFontless((...args) => (drawn++, pictures.FORMS.fontless(...args)));
  const pause = () => (drawn === 1 ? Promise.reject(new Error('other text')) : Promise.resolve());
  await expect(drawChanges(answer, light, () => Promise.resolve(counted), pause)).rejects.toThrow('other text');
  expect(drawn).toBe(1);
});

it('refuses a picture that there is not, with those that there are', async () => {
  const answer = await reviewed(BASE, HEAD);
  await expect(drawChanges(answer, { ...light, picture: 'kaart' }, load)).rejects.toMatchObject({
    code: 'tekeningOnbekend',
    args: { id: 'kaart', keuzes: '`verschil` of `verschil-verticaal`' },
  });
  expect((await drawChanges(answer, { ...light, picture: 'verschil' }, load)).size).toBe(3);
});

it('draws the picture that is asked for, in the widest of its widths that fits', async () => {
  const answer = await reviewed(BASE, HEAD);
  const widthOf = async (width?: number) => {
    const [drawn] = (await drawChanges(answer, { ...light, picture: 'verschil-verticaal', width }, load)).values();
    return Number(/ width="(\d+)"/.exec(drawn!.svg)?.[1]);
  };
  expect([await widthOf(), await widthOf(600), await widthOf(100)]).toEqual([760, 560, 380]);
});

/** What draws, with another way of writing a picture for a page. */
function withFontless(fontless: typeof pictures.FORMS.fontless): typeof pictures {
  return { ...pictures, FORMS: { ...pictures.FORMS, fontless } };
}
