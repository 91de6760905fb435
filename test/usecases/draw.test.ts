import { describe, expect, it } from 'vitest';
import * as pictures from '../../src/pictures/pictures.bundle';
import { drawForPage, drawOne, type LoadPictures } from '../../src/usecases/draw';
import { PLATTEGROND, WIJK } from '../fixtures/pictures/plattegrond/plattegrond';
import { kaartParts, kaartSvg } from '../pictures/drawn';
import { EXAMPLE_TEXTS, inScope, JOURNEYS, scopeOf } from './scopes';

const load: LoadPictures = () => import('../../src/pictures/pictures.bundle');
const scope = await scopeOf(EXAMPLE_TEXTS);

it.each(JOURNEYS)('draws %s in the form that is asked for', async (name) => {
  const { file } = inScope(scope, name);
  const [klantreis] = file.model.klantreizen;
  const draw = async <F extends keyof typeof pictures.FORMS>(form: F) =>
    (await drawOne(klantreis, { scope }, { form, theme: 'print' }, load)).drawn;
  const svg = kaartSvg(klantreis!, scope.scope, 'print');
  expect(await draw('svg')).toBe(svg);
  expect(svg).toMatch(/<style>[^<]+<\/style>/);
  expect(await draw('fontless')).toBe(svg.replace(/<style>[^<]+<\/style>/, ''));
  expect(await draw('parts')).toEqual(kaartParts(klantreis!, scope.scope, 'print'));
});

it('draws how to begin where there is no klantreis, whichever picture it is', async () => {
  const none = pictures.layoutNoKlantreis();
  for (const picture of [undefined, ...pictures.PICTURES.filter(({ of }) => of === 'klantreis').map(({ id }) => id)]) {
    const { drawn } = await drawOne(undefined, { scope }, { picture, form: 'svg', theme: 'dark' }, load);
    expect(drawn).toBe(pictures.FORMS.svg(none, 'dark'));
  }
  expect(none.description).toContain('nog geen klantreis');
});

it('draws for a page by day and by night, with the words', async () => {
  const [klantreis] = inScope(scope, 'dennis.klantreis').file.model.klantreizen;
  const page = await drawForPage(klantreis!, { scope }, load);
  expect(page!.light).toBe(kaartSvg(klantreis!, scope.scope, 'light'));
  expect(page!.dark).toBe(kaartSvg(klantreis!, scope.scope, 'dark'));
  expect(page!.words.join('\n')).toContain('Mijn bedrijf is failliet');
});

it('gives no page for a klantreis that cannot be drawn, but does not hide that nothing draws', async () => {
  const [klantreis] = inScope(scope, 'dennis.klantreis').file.model.klantreizen;
  const broken = { ...pictures, FORMS: { ...pictures.FORMS, svg: () => fail() } };
  expect(await drawForPage(klantreis!, { scope }, () => Promise.resolve(broken))).toBeUndefined();
  await expect(drawForPage(klantreis!, { scope }, () => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
});

describe('the register of pictures', () => {
  const [klantreis] = inScope(scope, 'dennis.klantreis').file.model.klantreizen;
  const choice = { form: 'svg', theme: 'light' } as const;

  it('gives the picture that is asked for, and the klantreiskaart where nobody asks', async () => {
    const asked = await drawOne(klantreis, { scope }, { ...choice, picture: 'kaart' }, load);
    expect(asked.id).toBe('kaart');
    expect(await drawOne(klantreis, { scope }, choice, load)).toEqual(asked);
  });

  it.each([
    ['kart', 'kaart'],
    ['verschil', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('refuses a picture of a klantreis that there is not: `%s`', async (picture, meant) => {
    const refused = drawOne(klantreis, { scope }, { ...choice, picture }, load);
    await expect(refused).rejects.toMatchObject({
      code: 'tekeningOnbekend',
      args: { keuzes: '`kaart` of `verticaal`' },
      meant,
    });
  });

  it('takes the widest width that fits in the room, and the narrowest where none does', async () => {
    const drawn = async (width?: number) => {
      const asked = { form: 'parts', theme: 'light', picture: 'verticaal', width } as const;
      const { widths, drawn } = await drawOne(klantreis, { scope }, asked, load);
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
    const kaart = await drawOne(klantreis, { scope }, { ...choice, width: 400 }, load);
    expect(kaart).toEqual({ ...(await drawOne(klantreis, { scope }, choice, load)), widths: [] });
  });

  it('draws a picture that is a folder and a row, in every form', async () => {
    const withFixture = () => Promise.resolve({ ...pictures, PICTURES: [...pictures.PICTURES, PLATTEGROND, WIJK] });
    const draw = <F extends keyof typeof pictures.FORMS>(form: F) =>
      drawOne(klantreis, { scope }, { picture: 'plattegrond', form, theme: 'light' }, withFixture);
    const { id, drawn } = await draw('parts');
    expect(id).toBe('plattegrond');
    expect(drawn.parts.map(({ key, lane }) => [key, lane])).toEqual([
      ['papier', 'achtergrond'],
      ...klantreis!.fasen.map((fase) => [`fase:${fase.id}`, 'kamer']),
    ]);
    expect((await draw('svg')).drawn).toContain('<g class="kamer" data-regel=');
    expect((await draw('fontless')).drawn).not.toContain('@font-face');
    await expect(drawOne(klantreis, { scope }, { ...choice, picture: 'platgrond' }, withFixture)).rejects.toMatchObject(
      { args: { keuzes: '`kaart`, `verticaal`, `plattegrond` of `wijk`' }, meant: 'plattegrond' },
    );
    const scoped = await drawOne(undefined, { scope }, { ...choice, picture: 'wijk' }, withFixture);
    expect(scoped.drawn).toContain('<g class="kamer" data-regel=');
  });
});

function fail(): never {
  throw new Error('broken');
}
