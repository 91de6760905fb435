import { describe, expect, it } from 'vitest';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import * as pictures from '../../src/pictures/pictures.bundle';
import { drawForPage, drawOne, drawSheet, type LoadPictures, picturesOfFile } from '../../src/usecases/draw';
import { highest } from '../../src/util/lists';
import { journeysTogether } from '../../src/usecases/lists/asked-journeys';
import { listed } from '../../src/usecases/journeys';
import { PLATTEGROND, WIJK } from '../fixtures/pictures/plattegrond/plattegrond';
import { kaartParts, kaartSvg } from '../pictures/drawn';
import { EXAMPLE_TEXTS, inScope, JOURNEYS, scopeOf } from './scopes';

const load: LoadPictures = () => import('../../src/pictures/pictures.bundle');
const scope = await scopeOf(EXAMPLE_TEXTS);

it.each(JOURNEYS)('draws %s in the form that is asked for', async (name) => {
  const about = inScope(scope, name);
  const [klantreis] = about.file.model.klantreizen;
  const draw = async <F extends keyof typeof pictures.FORMS>(form: F) =>
    (await drawOne(klantreis, about, { form, theme: 'print' }, load)).drawn;
  const svg = kaartSvg(klantreis!, scope.scope, 'print');
  expect(await draw('svg')).toBe(svg);
  expect(svg).toMatch(/<style>[^<]+<\/style>/);
  expect(await draw('fontless')).toBe(svg.replace(/<style>[^<]+<\/style>/, ''));
  expect(await draw('parts')).toEqual(kaartParts(klantreis!, scope.scope, 'print'));
});

const OF_A_KLANTREIS = [undefined, ...pictures.PICTURES.filter(({ of }) => of === 'klantreis').map(({ id }) => id)];

it.each(OF_A_KLANTREIS)(
  'draws how to begin where a file declares nothing, whichever picture it is: %s',
  async (picture) => {
    const empty = inScope(await scopeOf({ 'leeg.klantreis': '# niets\n' }), 'leeg.klantreis');
    const none = pictures.layoutNoKlantreis();
    const { drawn } = await drawOne(undefined, empty, { picture, form: 'svg', theme: 'dark' }, load);
    expect(drawn).toBe(pictures.FORMS.svg(none, 'dark'));
    expect(none.description).toContain('nog geen klantreis');
    const cards = await drawOne(undefined, empty, { picture: 'kaartjes', form: 'svg', theme: 'dark' }, load);
    expect(cards.drawn).toBe(pictures.FORMS.svg(pictures.layoutNoKaartjes(), 'dark'));
  },
);

it.each(OF_A_KLANTREIS)(
  'draws who and what a file without a klantreis declares, whichever picture it is: %s',
  async (picture) => {
    const about = inScope(scope, 'personas.klantreis');
    const choice = { form: 'parts', theme: 'light' } as const;
    const cards = await drawOne(undefined, about, { ...choice, picture: 'kaartjes' }, load);
    expect(cards.drawn.title).toBe('6 persona’s');
    expect(await drawOne(undefined, about, { ...choice, picture }, load)).toEqual(cards);
    expect((await drawOne(undefined, about, { ...choice, picture, width: 600 }, load)).drawn.width).toBe(560);
    // In what is kept nothing is so many months old.
    const bronnen = inScope(scope, 'bronnen.klantreis');
    const kept = await drawOne(undefined, bronnen, { ...choice, picture }, load);
    expect(kept.drawn.description).not.toContain('oud)');
    const now = await drawOne(undefined, bronnen, { ...choice, picture, today: '2027-01-01' }, load);
    expect(now.drawn.description).toContain('augustus 2026 (4 maanden oud)');
  },
);

it('draws for a page by day and by night, with the words', async () => {
  const [klantreis] = inScope(scope, 'dennis.klantreis').file.model.klantreizen;
  const page = await drawForPage(klantreis!, { scope }, load);
  const laidOut = layoutKaart(klantreis!, scope.scope);
  expect(page!.light).toBe(pictures.FORMS.file(laidOut, 'light'));
  expect(page!.dark).toBe(pictures.FORMS.file(laidOut, 'dark'));
  expect(page!.words.join('\n')).toContain('Mijn bedrijf is failliet');
});

it('gives no page for a klantreis that cannot be drawn, but does not hide that nothing draws', async () => {
  const [klantreis] = inScope(scope, 'dennis.klantreis').file.model.klantreizen;
  const broken = { ...pictures, FORMS: { ...pictures.FORMS, file: () => fail() } };
  expect(await drawForPage(klantreis!, { scope }, () => Promise.resolve(broken))).toBeUndefined();
  await expect(drawForPage(klantreis!, { scope }, () => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
});

describe('the register of pictures', () => {
  const about = inScope(scope, 'dennis.klantreis');
  const [klantreis] = about.file.model.klantreizen;
  const choice = { form: 'svg', theme: 'light' } as const;
  const ids = picturesOfFile(pictures.PICTURES).map(({ id }) => id);

  it('gives the picture that is asked for, and the klantreiskaart where nobody asks', async () => {
    const asked = await drawOne(klantreis, about, { ...choice, picture: 'kaart' }, load);
    expect(asked.id).toBe('kaart');
    expect(await drawOne(klantreis, about, choice, load)).toEqual(asked);
  });

  it.each([
    ['kart', 'kaart'],
    ['verschil', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('refuses a picture of a klantreis that there is not: `%s`', async (picture, meant) => {
    const refused = drawOne(klantreis, about, { ...choice, picture }, load);
    await expect(refused).rejects.toMatchObject({
      code: 'tekeningOnbekend',
      args: { keuzes: listed(ids) },
      meant,
    });
  });

  it('takes the widest width that fits in the room, and the narrowest where none does', async () => {
    const drawn = async (width?: number) => {
      const asked = { form: 'parts', theme: 'light', picture: 'verticaal', width } as const;
      const { widths, drawn } = await drawOne(klantreis, about, asked, load);
      return [widths, drawn.width];
    };
    const widths = [380, 560, 760];
    expect(await drawn()).toEqual([widths, 760]);
    for (const [room, width] of [
      [200, 380],
      [559, 380],
      [560, 560],
      [4000, 760],
    ])
      expect(await drawn(room)).toEqual([widths, width]);
    const kaart = await drawOne(klantreis, about, { ...choice, width: 400 }, load);
    expect(kaart).toEqual({ ...(await drawOne(klantreis, about, choice, load)), widths: [] });
  });

  it('takes for paper the widest width that can be read on it, where nobody asks for one', async () => {
    const made = async (more: object) => {
      const { pages } = await drawSheet(klantreis, about, { theme: 'light', picture: 'verbeterbord', ...more }, load);
      const [first] = pages.pages;
      return [highest(first!.boxes.map(({ x, width }) => x + width)) + 16, Math.round(pages.width)];
    };
    // On lying sheets of A4.
    expect(await made({})).toEqual([1120, 842]);
    expect(await made({ paper: 'a3' })).toEqual([1120, 842]);
    expect(await made({ paper: 'poster' })).toEqual([1120, 840]);
    expect(await made({ width: 400 })).toEqual([380, 595]);
    expect(await made({ width: 1120, paper: 'a4' })).toEqual([1120, 842]);
  });

  it('says which day it is in a file that is kept only where a picture says so', async () => {
    const kept = async (picture: string) => {
      const asked = { picture, form: 'parts', theme: 'light', today: '2030-01-02', kept: true } as const;
      return (await drawOne(klantreis, about, asked, load)).drawn.description;
    };
    expect(await kept('verbeterbord')).toContain('peildatum 2 januari 2030');
    expect(await kept('kaartjes')).not.toContain('oud)');
  });

  it('draws a picture that is a folder and a row, in every form', async () => {
    const withFixture = () => Promise.resolve({ ...pictures, PICTURES: [...pictures.PICTURES, PLATTEGROND, WIJK] });
    const draw = <F extends keyof typeof pictures.FORMS>(form: F) =>
      drawOne(klantreis, about, { picture: 'plattegrond', form, theme: 'light' }, withFixture);
    const { id, drawn } = await draw('parts');
    expect(id).toBe('plattegrond');
    expect(drawn.parts.map(({ key, lane }) => [key, lane])).toEqual([
      ['papier', 'achtergrond'],
      ...klantreis!.fasen.map((fase) => [`fase:${fase.id}`, 'kamer']),
    ]);
    expect((await draw('svg')).drawn).toContain('<g class="kamer" data-regel=');
    expect((await draw('fontless')).drawn).not.toContain('@font-face');
    await expect(drawOne(klantreis, about, { ...choice, picture: 'platgrond' }, withFixture)).rejects.toMatchObject({
      args: { keuzes: listed([...ids, 'plattegrond']) },
      meant: 'plattegrond',
    });
    const together = journeysTogether([about]);
    const scoped = await drawOne(undefined, together, { ...choice, picture: 'wijk' }, withFixture);
    expect(scoped.drawn).toContain('<g class="kamer" data-regel=');
  });
});

function fail(): never {
  throw new Error('broken');
}
