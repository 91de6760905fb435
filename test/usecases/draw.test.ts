import { expect, it } from 'vitest';
import * as pictures from '../../src/pictures/pictures.bundle';
import { drawForPage, drawOne, type LoadPictures } from '../../src/usecases/draw';
import { EXAMPLE_TEXTS, inScope, JOURNEYS, scopeOf } from './scopes';

const load: LoadPictures = () => import('../../src/pictures/pictures.bundle');
const scope = await scopeOf(EXAMPLE_TEXTS);

it.each(JOURNEYS)('draws %s in the form that is asked for', async (name) => {
  const { file } = inScope(scope, name);
  const [klantreis] = file.model.klantreizen;
  const draw = (form: 'svg' | 'bare' | 'parts') => drawOne(klantreis, { scope }, { form, theme: 'print' }, load);
  expect(await draw('svg')).toBe(pictures.drawKlantreis(klantreis!, scope.scope, { theme: 'print' }));
  expect(await draw('bare')).toEqual(pictures.bareKlantreis(klantreis!, scope.scope, 'print'));
  expect(await draw('parts')).toEqual(pictures.pictureOf(klantreis!, scope.scope, 'print'));
});

it('draws how to begin where there is no klantreis', async () => {
  const svg = await drawOne(undefined, { scope }, { form: 'svg', theme: 'dark' }, load);
  expect(svg).toBe(pictures.drawNoKlantreis({ theme: 'dark' }));
  const { svg: bare } = await drawOne(undefined, { scope }, { form: 'bare', theme: 'dark' }, load);
  expect(bare).toContain('Nog geen klantreis');
  expect((await drawOne(undefined, { scope }, { form: 'parts', theme: 'dark' }, load)).description).toContain(
    'nog geen klantreis',
  );
});

it('draws for a page by day and by night, with the words', async () => {
  const [klantreis] = inScope(scope, 'dennis.klantreis').file.model.klantreizen;
  const page = await drawForPage(klantreis!, { scope }, load);
  expect(page!.light).toBe(pictures.drawKlantreis(klantreis!, scope.scope, { theme: 'light' }));
  expect(page!.dark).toBe(pictures.drawKlantreis(klantreis!, scope.scope, { theme: 'dark' }));
  expect(page!.words.join('\n')).toContain('Mijn bedrijf is failliet');
});

it('gives no page for a klantreis that cannot be drawn, but does not hide that nothing draws', async () => {
  const [klantreis] = inScope(scope, 'dennis.klantreis').file.model.klantreizen;
  const broken = { ...pictures, drawKlantreis: () => fail() };
  expect(await drawForPage(klantreis!, { scope }, () => Promise.resolve(broken))).toBeUndefined();
  await expect(drawForPage(klantreis!, { scope }, () => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
});

function fail(): never {
  throw new Error('broken');
}
