// @vitest-environment jsdom
import { LEVELS } from '../../../src/messages/review.data';
import { COMPARE_STYLE } from '../../../src/outputs/html/compare-page-style';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { comparePage, type ComparePictures } from '../../../src/outputs/html/compare-page';
import { change, HOSTILE, hostileReview, SAMPLE, summaryOf } from '../../support/sample-review';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" role="img"><style>@font-face{src:url(data:x)}</style>' +
  '<g data-regel="12" data-basis-regel="10"><text>Wachten</text></g></svg>';
const PICTURES: ComparePictures = new Map([[0, { svg: SVG, words: ['Fase: Hulp.', 'Stap 1: Bellen.'] }]]);

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

function pageOf(review = SAMPLE, pictures = PICTURES, script = 'start()'): { text: string; page: Document } {
  const text = comparePage(review, pictures, {}, undefined, script);
  return { text, page: new DOMParser().parseFromString(text, 'text/html') };
}

describe('the page that compares', () => {
  const { text, page } = pageOf();

  it('lets run and look only what it was made with', () => {
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).toContain(`default-src 'none'`);
    const styles = [...page.querySelectorAll('style')];
    expect(styles).toHaveLength(2);
    for (const style of styles) expect(policy).toContain(`'sha256-${sha256(style.textContent)}'`);
    const [script, ...others] = page.querySelectorAll('script');
    expect(others).toEqual([]);
    expect(policy).toContain(`script-src 'sha256-${sha256(script!.textContent)}'`);
    expect(page.querySelectorAll('[style], [onclick], [src]')).toHaveLength(0);
  });

  it('asks nothing of another machine', () => {
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/\/[a-z]/i);
  });

  it('leads to the page of a line where there is one, and to nothing else', () => {
    const url = 'https://forge.example/a?x="1"&y=<b>#L';
    const linked = comparePage(SAMPLE, PICTURES, {}, (side, file, line) =>
      side === 'head' && line > 1 ? `${url}${line}&f=${file}` : undefined,
    );
    const places = [...new DOMParser().parseFromString(linked, 'text/html').querySelectorAll<HTMLElement>('.plaats')];
    expect(places.some((place) => place.querySelector('a') !== null)).toBe(true);
    expect(places.some((place) => place.querySelector('a') === null)).toBe(true);
    for (const place of places) {
      const { kant, regel, bestand } = place.dataset;
      const href = kant === 'head' && Number(regel) > 1 ? `${url}${regel}&f=${bestand}` : undefined;
      expect(place.querySelector('a')?.getAttribute('href')).toBe(href);
      expect(place.textContent).toContain(`regel ${regel}`);
    }
  });

  it('keeps a script that ends or comments in its place', () => {
    const { page: other } = pageOf(SAMPLE, PICTURES, 'const a = "</script><!--<b>";');
    expect(other.querySelectorAll('script')).toHaveLength(1);
    expect(other.querySelector('b')).toBeNull();
  });

  it('is a Dutch page with a heading for each klantreis', () => {
    expect(page.documentElement.lang).toBe('nl');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect([...page.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
      'Goed om te weten',
      'Kijk hier eerst naar',
      'Voor bestuur',
      'Voor het team',
      'Mijn bedrijf is failliet',
      'Verhuizen (nieuw)',
      "Persona's, bronnen en andere onderdelen",
      'Bewijs, scorekaart en wat open staat in andere klantreizen',
    ]);
    const texts = (selector: string) => [...page.querySelectorAll(selector)].map((one) => one.textContent.trim());
    expect(texts('article .stand')).toEqual([
      expect.stringMatching(/^Bewijs: van 12 van de 20 naar 9 van de 19 [^]*Te laat: 1 oplossing\.$/),
      expect.stringMatching(/^Bewijs: 12 van de 20 /),
    ]);
    expect(texts('.standen > ul > li')).toEqual([
      expect.stringMatching(/^Mijn huis is vuil\s+Bewijs: van 5 naar 1 van de 5 /),
    ]);
    for (const link of page.querySelectorAll('nav a, .skip')) {
      expect(page.querySelector(link.getAttribute('href')!)).not.toBeNull();
    }
  });

  it('has every change with its level in words, its places and its words', () => {
    const items = [...page.querySelectorAll('.reizen .wijzigingen > li')];
    expect(items).toHaveLength(SAMPLE.changes.length);
    const worse = items.find((item) => item.textContent.includes('(slechter)'))!;
    expect(worse.querySelector('.niveau')!.textContent).toBe('⚠ Let op');
    const places = [...worse.querySelectorAll<HTMLElement>('.plaats')].map(({ dataset }) => ({ ...dataset }));
    expect(places).toEqual([
      { kant: 'base', bestand: 'reizen/dennis.klantreis', regel: '10' },
      { kant: 'head', bestand: 'reizen/dennis.klantreis', regel: '20' },
    ]);
    expect(page.querySelector('del')!.textContent).toBe('weg: nooit meer bericht.');
    expect(page.querySelector('ins')!.textContent).toBe('nieuw: snel een brief.');
  });

  it('begins with what it comes to, and tells each reader hers with a way to all of it', () => {
    expect(page.querySelector('.kern')!.textContent).toBe(
      'Klantreis Mijn bedrijf is failliet verandert en klantreis Verhuizen komt erbij. ' +
        'Kijk eerst hiernaar: 1 breuk en 2 punten om op te letten. Verder: 3 verbeteringen en 4 neutrale wijzigingen. ' +
        'Voor 1 wijziging is vooraf akkoord gegeven. Die telt niet mee.',
    );
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.eerst a, .lezers a')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const row = page.querySelector(`.reizen ${link.hash} > .wijziging`);
      expect(row!.textContent).toBe(link.textContent);
    }
    expect(page.querySelector('[aria-labelledby=lezer-team]')!.textContent).toContain('Zie Voor bestuur: ');
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells what belongs to no klantreis whole where it must be known first', () => {
    const first = change('VS081', { regels: 'KR401' }, { journey: undefined, base: undefined });
    const { page: own } = pageOf({ ...SAMPLE, changes: [first, ...SAMPLE.changes] });
    expect(own.querySelector('.eerst .wijziging')!.textContent).toContain('Een regel kijkt niet meer mee (KR401)');
    expect(own.querySelectorAll('#w-1')).toHaveLength(1);
  });

  it('says why a check is red', () => {
    const red = comparePage(SAMPLE, PICTURES, { failOn: 'let-op' });
    expect(red).toContain(
      'De controle is rood: dit project laat 1 breuk en 2 punten om op te letten niet door zonder akkoord.',
    );
  });

  it('has a picture beside it where there is one, also in words', () => {
    const [first, second, others] = page.querySelectorAll('.reizen article');
    expect(first!.querySelector('svg')).not.toBeNull();
    expect(first!.querySelector('details')!.textContent).toContain('Stap 1: Bellen.');
    expect(second!.textContent).toContain('Van deze klantreis is er geen tekening.');
    // A persona or a bron may be of many klantreizen, of none of which anything else changed.
    expect(others!.textContent).toContain('Dit hoort niet bij één klantreis. Daarom is er geen tekening van.');
  });

  it('has a box to tick for each level that there is', () => {
    const boxes = [...page.querySelectorAll<HTMLInputElement>('.filter input')];
    expect(boxes.map(({ id, checked }) => [id, checked])).toEqual([
      ['toon-breuk', true],
      ['toon-let-op', true],
      ['toon-verbetering', true],
      ['toon-neutraal', true],
    ]);
    for (const { id } of boxes) expect(page.querySelector('style')!.textContent).toContain(`#${id}:not(:checked)`);
  });

  it('says that nothing changed', () => {
    const nothing = { ...SAMPLE, changes: [], journeys: [], notes: [], summary: summaryOf([]) };
    const { page: empty } = pageOf(nothing, new Map());
    expect(empty.querySelector('header')!.textContent).toContain('Er is niets veranderd in betekenis.');
    expect(empty.querySelector('.filter')).toBeNull();
  });

  it('shows and hides each level, wishes too', () => {
    for (const level of LEVELS) {
      expect(COMPARE_STYLE).toContain(`body:has(#toon-${level}:not(:checked)) .reizen li[data-niveau='${level}']`);
      expect(COMPARE_STYLE).toContain(`.wijzigingen > li[data-niveau='${level}'] {`);
    }
  });

  it.each(HOSTILE)('shows %j as text', (hostile) => {
    const names = (document: Document) => [...document.querySelectorAll('*')].map(({ localName }) => localName);
    // What stands between backticks in a note is code; here the notes are left out.
    const review = (text: string) => ({ ...hostileReview(text), notes: [] });
    const { text: raw, page: own } = pageOf(review(hostile));
    // Of a value of more words the sentence is another one.
    const harmless = ['Wachten', 'Wachten op bericht'].map((text) => names(pageOf(review(text)).page));
    expect(harmless).toContainEqual(names(own));
    expect(raw).not.toMatch(/##\w*\[|[\u202A-\u202E\u2066-\u2069]/);
  });
});
