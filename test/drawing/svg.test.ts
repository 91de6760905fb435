import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { SvgWriter } from '../../src/drawing/svg';
import { THEMES } from '../../src/drawing/theme.data';
import { alternativeText, kaartSvg } from '../pictures/drawn';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import { exampleScope, journeyOf, longJourney } from '../pictures/kaart/journeys';

/** The names of all elements; throws where the text is not well-formed XML. */
function elements(svg: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => names.push(tag.name));
  parser.write(svg).close();
  return names;
}

const ALLOWED = [
  'svg',
  'title',
  'desc',
  'style',
  'rect',
  'g',
  'path',
  'text',
  'circle',
  'line',
  'polyline',
  'ellipse',
  'polygon',
];

describe('the klantreiskaart as SVG', () => {
  const scope = exampleScope();

  it('is well-formed, plain drawing and the same bytes twice, in every theme', () => {
    for (const klantreis of scope.klantreizen) {
      for (const theme of THEMES) {
        const svg = kaartSvg(klantreis, scope, theme);
        expect(elements(svg).filter((name) => !ALLOWED.includes(name))).toEqual([]);
        expect(kaartSvg(klantreis, exampleScope(), theme)).toBe(svg);
      }
    }
  });

  it('fetches nothing and keeps text as text', () => {
    const svg = kaartSvg(scope.find('klantreis', 'dennis')!, scope, 'light');
    const urls = svg.match(/(?:url\(|href=|src=)[^)"']{0,12}/g) ?? [];
    expect(urls.filter((url) => !url.startsWith('url(data:font'))).toEqual([]);
    expect(svg).toContain('>Mijn bedrijf is failliet</text>');
  });

  it.each(['</svg><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', ']]>&amp;{{x}}', '\u0000\u0007\uD800'])(
    'shows the hostile label %j as harmless text',
    (label) => {
      const text = `persona p: ${label}\n  doelgroep: ${label}\nbron b: ${label}\nklantreis r: ${label}\n  voor p\n  klantvraag: ${label}\n  eigenaar: ${label}\n  fase: ${label}\n    stap: ${label}\n      contact balie met ${'x'}\n      citaat: ${label}\n      verwacht: ${label}\n      gevoel negatief: ${label}\n        volgens b\n      knelpunt: ${label}\n      oplossing: ${label}\n        eigenaar: ${label}\n      succes: ${label}\n      kans: ${label}\n`;
      const { klantreis, scope: own } = journeyOf(text);
      const svg = kaartSvg(klantreis, own, 'light');
      expect(elements(svg)).not.toContain('script');
      expect(elements(svg)).not.toContain('img');
    },
  );

  it('is named and described, with every stap, gevoel and knelpunt in the description', () => {
    const klantreis = scope.find('klantreis', 'kind-krijgen')!;
    const svg = kaartSvg(klantreis, scope, 'light');
    expect(elements(svg).slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(svg).toContain('<title>Wij krijgen een kind</title>');
    const words = alternativeText(klantreis, scope).join('\n');
    for (const fase of klantreis.fasen) {
      for (const stap of fase.stappen) {
        expect(words).toContain(stap.titel);
        for (const gevoel of stap.gevoel) expect(words).toContain(gevoel.omdat);
        for (const knelpunt of stap.knelpunten) expect(words).toContain(knelpunt.titel);
      }
    }
    expect(words).toContain('Stap 3: Noor zoekt op of Sam iets moet regelen.');
    expect(words).toContain(
      'Gevoel van Noor: negatief, omdat: ze vinden geen duidelijk antwoord (gehoord of gemeten).',
    );
  });

  it.each(scope.klantreizen.map((klantreis) => klantreis.id!))(
    'says in words everything that the picture of %s shows',
    (id) => {
      const picture = layoutKaart(scope.find('klantreis', id)!, scope);
      // Wrapping adds hyphens and takes spaces away; words of the legend and single signs are no content.
      const bare = (text: string) => text.toLowerCase().replace(/[\s\u00ad·,-]/g, '');
      const words = bare(`${picture.title} ${picture.description}`);
      const shown = picture.boxes
        .filter((box) => !['voet', 'beeld'].includes(box.lane))
        .flatMap((box) => box.texts.map((run) => run.text))
        .filter((text) => bare(text).length > 2);
      // Beside its sign a thought needs only the name of who thinks it; in words it says what the sign says.
      const personas = scope.files.flatMap(({ model }) => model.personas);
      const named = new RegExp(`^(?:${personas.map(({ titel }) => titel).join('|')}): `);
      const told = (text: string) => bare(text.replace(named, '')).replace(/^“|”$/g, '');
      expect(shown.filter((text) => !words.includes(told(text)))).toEqual([]);
    },
  );

  it('marks every card with the line of the text that it shows', () => {
    const { klantreis, scope: own } = journeyOf('klantreis r: R\n  fase f: F\n    stap a: A\n      knelpunt k: K\n');
    const svg = kaartSvg(klantreis, own, 'light');
    expect(svg).toMatch(/<g class="stap" data-regel="3"/);
    expect(svg).toMatch(/<g class="knelpunt" data-regel="4"/);
  });

  it('names the changes that are marked at a box, whatever they are called', () => {
    const box = { key: 'a', lane: 'stap', label: 'A', x: 0, y: 0, width: 1, height: 1, shapes: [], texts: [] };
    const svg = new SvgWriter('light', undefined).box({ ...box, changes: ['1a-b2', '"><script>&'] });
    expect(svg).toContain(' data-wijzigingen="1a-b2 &quot;&gt;&lt;script&gt;&amp;"');
    for (const changes of [undefined, []])
      expect(new SvgWriter('light', undefined).box({ ...box, ...(changes && { changes }) })).not.toContain(
        'data-wijzigingen',
      );
  });

  it('draws what there is of any beginning of a journey', () => {
    const text = longJourney(5);
    for (let end = 0; end < text.length; end += 37) {
      const { klantreis, scope: own } = journeyOf(`klantreis r: R\n${text.slice(0, end)}`);
      expect(elements(kaartSvg(klantreis, own, 'light'))[0]).toBe('svg');
    }
  });
});

describe('the lines of the hartslag', () => {
  const stap = (id: string, gevoel: string, bron: string) =>
    `  stap ${id}: ${id}\n    gevoel ${gevoel}\n${bron && `      volgens ${bron}\n`}`;
  const draw = (stappen: string) => {
    const head =
      'persona p: P\nbron praat: Praat\n  soort interview\nbron idee: Idee\n  soort aanname\nklantreis r: R\n  voor p\n';
    const { klantreis, scope } = journeyOf(head + stappen);
    return kaartSvg(klantreis, scope, 'light');
  };
  const curves = (svg: string) =>
    [...svg.matchAll(/<path d="M[^"]*C[^"]*" fill="none"[^>]*stroke-width="3.5"[^>]*>/g)].map((match) => match[0]);

  it('are solid where both ends were heard, and dashed where one end is assumed or has no bron', () => {
    expect(curves(draw(stap('a', 'positief', 'praat') + stap('b', 'negatief', 'praat')))[0]).not.toContain('dasharray');
    expect(curves(draw(stap('a', 'positief', 'praat') + stap('b', 'negatief', 'idee')))[0]).toContain(
      'dasharray="9 7"',
    );
    expect(curves(draw(stap('a', 'positief', 'praat') + stap('b', 'negatief', '')))[0]).toContain('dasharray="9 7"');
    expect(curves(draw(stap('a', 'positief', 'idee, praat') + stap('b', 'negatief', 'praat')))[0]).not.toContain(
      'dasharray',
    );
  });

  it('are dotted for a gewenste klantreis', () => {
    const text = draw(`  toestand gewenst\n${stap('a', 'positief', 'praat')}${stap('b', 'negatief', 'praat')}`);
    expect(curves(text)[0]).toContain('dasharray="1 6"');
  });

  it('pass over a stap without a gevoel', () => {
    const [path] = curves(draw(`${stap('a', 'positief', 'praat')}  stap b: B\n${stap('c', 'negatief', 'praat')}`));
    expect(path!.match(/C/g)).toHaveLength(1);
  });
});
