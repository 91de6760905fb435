// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type PaperName, pagesOf } from '../../../src/drawing/paper';
import type { LaidOut } from '../../../src/drawing/shapes';
import { THEMES } from '../../../src/drawing/theme.data';
import { PAGE_THEMES } from '../../../src/messages/picture-page.data';
import { Scope } from '../../../src/model/scope/scope';
import { picturePage, isOwn } from '../../../src/outputs/html/picture-page';
import { parse } from '../../../src/parser/parse';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { layoutKaartjes } from '../../../src/pictures/kaartjes/layout';
import { layoutNoKlantreis } from '../../../src/pictures/no-klantreis';
import { layoutPersona } from '../../../src/pictures/persona/layout';
import { layoutVerticaal } from '../../../src/pictures/verticaal/layout';
import { exampleScope, longJourney } from '../../pictures/kaart/journeys';
import { everyLine } from '../../support/personal-lines';
import { HOSTILE } from '../../support/sample-review';
import { TEXT } from '../pdf/texts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** Every picture of a text, by its name. */
function picturesOf(text: string): Readonly<Record<string, LaidOut>> {
  const file = { path: 'reis.klantreis', model: parse(text).model };
  const scope = new Scope([file]);
  const klantreis = file.model.klantreizen[0]!;
  return {
    kaart: layoutKaart(klantreis, scope),
    verticaal: layoutVerticaal(klantreis, scope, 560),
    persona: layoutPersona(klantreis, scope),
    kaartjes: layoutKaartjes(file, scope),
    niets: layoutNoKlantreis(),
  };
}

function pageOf(picture: LaidOut, paper: PaperName = 'poster', script = 'start()') {
  const text = picturePage({ picture, pages: pagesOf(picture, paper) }, undefined, script);
  return { text, page: new DOMParser().parseFromString(text, 'text/html') };
}

const names = (document: Document) => [...document.querySelectorAll('*')].map(({ localName }) => localName);

const scope = exampleScope();
const straatfeest = layoutKaart(scope.find('klantreis', 'straatfeest')!, scope);

describe('a picture as a web page', () => {
  const { text, page } = pageOf(straatfeest);

  it('lets run and look only what it was made with, and asks nothing of another machine', () => {
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).toContain(`default-src 'none'`);
    const [style, ...styles] = page.querySelectorAll('style');
    const [script, ...scripts] = page.querySelectorAll('script');
    expect([...styles, ...scripts]).toEqual([]);
    expect(policy).toContain(`style-src 'sha256-${sha256(style!.textContent)}'`);
    expect(policy).toContain(`script-src 'sha256-${sha256(script!.textContent)}'`);
    expect(page.querySelectorAll('[style], [onclick], [src], iframe, object, embed, form')).toHaveLength(0);
    const own = text.replaceAll('http://www.w3.org/2000/svg', '').replace(/url\(data:font[^)]*\)/g, '');
    expect(own).not.toMatch(/https?:|\/\/[a-z]|url\(/i);
  });

  it('lets nothing run where it has no script', () => {
    const { page: still } = pageOf(straatfeest, 'poster', '');
    expect(still.querySelector('script')).toBeNull();
    expect(still.querySelector('meta[http-equiv]')!.getAttribute('content')).not.toContain('script-src');
  });

  it('is the same twice, and known as ours by its beginning, whatever its colours', () => {
    expect(pageOf(straatfeest).text).toBe(text);
    expect(isOwn({ start: text.slice(0, 200) })).toBe(true);
    const dark = picturePage({ picture: straatfeest, pages: undefined }, 'dark');
    expect(dark).toContain('<html lang="nl" data-thema="dark">');
    expect(isOwn({ start: dark.slice(0, 200) })).toBe(true);
    expect(isOwn({ start: '<!doctype html>\n<html lang="nl">\n<head>\n<title>Mijn site</title>' })).toBe(false);
  });

  it('has a title, and the picture in words under headings of which no level is left out', () => {
    expect(page.title).toBe('We willen een feest in onze straat');
    expect(page.querySelector('h1')!.textContent).toBe(page.title);
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
    expect([...page.querySelectorAll('h3')].map((one) => one.textContent)).toContain('Fase: Een idee in de straat');
    const stap = [...page.querySelectorAll('h4')].find((one) => one.textContent.startsWith('Stap 3:'))!;
    expect(stap.textContent).toBe('Stap 3: Fatma zoekt uit wat mag en wat moet');
    const said = [...stap.nextElementSibling!.querySelectorAll('li')].map((one) => one.textContent);
    expect(said.slice(0, 2)).toEqual(['Wanneer: 12 weken voor ‘Het feest’.', 'Duurt 1 tot 2 uur.']);
    const skip = page.querySelector<HTMLAnchorElement>('.skip')!;
    expect(page.querySelector(skip.getAttribute('href')!)).not.toBeNull();
  });

  it('has no stap without a fase two levels down', () => {
    const { page: bare } = pageOf(picturesOf('klantreis r: R\n  stap a: A\n').kaart!);
    expect([...bare.querySelectorAll('.woorden h3, .woorden h4')].map(({ localName }) => localName)).toEqual(['h3']);
  });

  it('has every box as something to go to that says what it shows, and what stands behind them for the eye alone', () => {
    const drawing = page.querySelector('.beeld svg')!;
    const cards = [...drawing.querySelectorAll('.kaart')];
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual(straatfeest.boxes.map(({ label }) => label));
    for (const card of cards) expect([card.getAttribute('role'), card.getAttribute('tabindex')]).toEqual(['img', '-1']);
    for (const one of drawing.querySelectorAll('text'))
      expect(one.closest('.kaart, [aria-hidden=true]'), one.textContent).not.toBeNull();
  });

  it('has every lane in a group with its name and height', () => {
    const lanes = [...page.querySelectorAll<SVGGElement>('#tekening > [data-rij]')].map(({ dataset }) => ({
      ...dataset,
    }));
    expect(lanes).toEqual(
      straatfeest.lanes!.map(({ lane, name, top, bottom }) => ({
        rij: lane,
        naam: name,
        hoogte: String(Math.round((bottom - top) * 100) / 100),
      })),
    );
  });

  it('lets a reader choose from all themes', () => {
    expect(PAGE_THEMES).toEqual(THEMES);
    for (const theme of THEMES) expect(text).toContain(`:root[data-thema='${theme}'] {`);
  });

  it('has the colours of every theme by their names', () => {
    const used = new Set([...text.matchAll(/var\(--([a-zA-Z0-9]+)\)/g)].map(([, name]) => name!));
    const style = page.querySelector('style')!.textContent;
    for (const name of used) expect(style, name).toContain(`--${name}: `);
    expect(page.querySelector('svg')!.outerHTML).not.toMatch(/#[0-9a-f]{6}/);
  });
});

describe('what is printed of it', () => {
  it('is a sheet as large as the picture, which refers to the drawing that is there', () => {
    const { page, text } = pageOf(straatfeest);
    const sheets = [...page.querySelectorAll('.papier > svg')];
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.querySelector('use')!.getAttribute('href')).toBe('#tekening');
    const { width, height } = pagesOf(straatfeest, 'poster')!;
    expect(text).toContain(`@page { size: ${width}pt ${height}pt; margin: 0; }`);
  });

  it('is as many sheets as a PDF has, with every text once and a line at the foot of each', () => {
    const { verticaal } = picturesOf(longJourney(12));
    const pages = pagesOf(verticaal!, 'a4')!;
    const { page } = pageOf(verticaal!, 'a4');
    const sheets = [...page.querySelectorAll('.papier > svg')];
    expect(sheets).toHaveLength(pages.pages.length);
    expect(pages.pages.length).toBeGreaterThan(2);
    const texts = (selector: string) => [...page.querySelectorAll(selector)].map((one) => one.textContent).sort();
    expect(texts('.papier .kaart text')).toEqual(texts('.beeld .kaart text'));
    sheets.forEach((sheet, at) => expect(sheet.textContent).toContain(`bladzijde ${at + 1} van ${sheets.length}`));
    // Nobody hears, or comes by the keyboard to, what is there for a printer.
    expect(page.querySelector('.papier')!.getAttribute('aria-hidden')).toBe('true');
    expect(page.querySelector('.papier [tabindex], .papier [role], .papier [aria-label]')).toBeNull();
  });

  it('is the words alone, and says so, where the picture fits on no paper', () => {
    const text = picturePage({ picture: straatfeest, pages: undefined });
    expect(text).toContain('Deze tekening is te groot om af te drukken.');
    expect(text).not.toContain('@page');
    expect(pageOf(straatfeest).text).not.toContain('te groot om af te drukken');
  });
});

/** What somebody may type on one line, in any place for a text. */
const TYPED = [
  ...HOSTILE.map((text) => text.replace(/[\r\n]+/g, ' ')),
  '"><img src=x onerror=alert(1)>',
  '</style></title></textarea></script><script>alert(1)</script>',
  "' onfocus='alert(1)' autofocus='",
  '&lt;b&gt; &#60; &amp;amp;',
  '\u0000 \u0007 \uFFFE \uD800 \uDFFF',
  '👩‍👩‍👧‍👦 مرحبا é́́ 漢字',
  'Arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(40),
];

describe('whatever stands in a text', () => {
  const harmless = picturesOf(everyLine('Gewoon', 'gewoon'));

  it.each(TYPED)('is text in a page: %j', (typed) => {
    for (const [name, picture] of Object.entries(picturesOf(everyLine(typed, 'gewoon')))) {
      const { page, text } = pageOf(picture, name === 'kaart' ? 'poster' : 'a4');
      const [own, other] = [page, pageOf(harmless[name]!).page].map((one) => new Set(names(one)));
      expect(
        [...own!].filter((element) => !other!.has(element) && element !== 'p' && element !== 'use'),
        name,
      ).toEqual([]);
      expect(page.querySelectorAll('script')).toHaveLength(1);
      expect(page.querySelectorAll('style')).toHaveLength(1);
      const handlers = [...page.querySelectorAll('*')]
        .flatMap((one) => one.getAttributeNames())
        .filter((one) => /^on/i.test(one));
      expect(handlers).toEqual([]);
      expect(page.querySelectorAll('[href]:not([href^="#"]), [src], [autofocus]')).toHaveLength(0);
      // Every text of the picture is there as it is, or with a sign for what no page may hold.
      expect(text).not.toMatch(/[\uFFFE\uFFFF]/);
      const first = picture.boxes.find(({ label }) => label !== '')?.label;
      if (first && !/[\p{Cc}\p{Cs}\uFFFE]/u.test(first))
        expect(page.querySelector('.kaart[aria-label]')!.getAttribute('aria-label')).toBe(first);
    }
  });

  it('has a title that means something to HTML as its title', () => {
    const { page } = pageOf(picturesOf(TEXT).kaart!);
    expect(page.title).toBe('Wij <krijgen> & "kind"');
    expect(page.querySelector('h1')!.textContent).toBe(page.title);
  });

  it.each([0, 1, 200])('may have %i stappen', (stappen) => {
    const { kaart } = picturesOf(longJourney(stappen));
    const { page } = pageOf(kaart!);
    expect(page.querySelectorAll('.beeld .kaart')).toHaveLength(kaart!.boxes.length);
    expect(page.querySelectorAll('.papier > svg')).toHaveLength(pagesOf(kaart!, 'poster') ? 1 : 0);
  });
});
