import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/pictures/draw';
import { layoutNoKlantreis } from '../../src/pictures/no-klantreis';
import { THEMES } from '../../src/drawing/theme.data';
import type { Part } from '../../src/drawing/parts';
import { kaartParts, kaartSvg } from '../pictures/drawn';
import { exampleScope, journeyOf, longJourney } from '../pictures/kaart/journeys';

function partsOf(text: string): readonly Part[] {
  const { klantreis, scope } = journeyOf(text);
  return kaartParts(klantreis, scope, 'light').parts;
}

function byKey(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.key, part]));
}

/** The keys of the parts that a page has to draw again. */
function redrawn(before: string, after: string): string[] {
  const old = byKey(partsOf(before));
  return partsOf(after)
    .filter((part) => old.get(part.key)?.fingerprint !== part.fingerprint)
    .map((part) => part.key);
}

const REIS = `persona noor: Noor
persona sam: Sam
klantreis r: Reis
  voor noor
  fase f: Begin
    stap a: Noor belt
      contact telefoon met wij
      doet: Zoekt het nummer
      gevoel negatief: lang wachten
      gevoel negatief van sam: duurt lang
      knelpunt k: Geen nummer
        oplossing o: Nummer op de brief
    stap b: Noor wacht
      kans: Terugbellen
`;

/** A picture of a file does not say where its texts come from. */
function withoutSources(svg: string): string {
  return svg.replaceAll(/ data-bron="[^"]*"/g, '');
}

describe('a picture in parts', () => {
  const scope = exampleScope();

  it.each(scope.klantreizen.map((klantreis) => klantreis.id!))('is the picture of the file: %s', (id) => {
    const klantreis = scope.find('klantreis', id)!;
    for (const theme of THEMES) {
      const svg = kaartSvg(klantreis, scope, theme);
      const picture = kaartParts(klantreis, scope, theme);
      expect(svg).toContain(`width="${picture.width}" height="${picture.height}"`);
      const boxes = picture.parts.filter((part) => part.lane !== 'achtergrond');
      const written = boxes.map((part) => {
        const line = part.line === undefined ? '' : ` data-regel="${part.line + 1}"`;
        return `<g class="${part.lane}"${line} transform="translate(${part.x} ${part.y})">${withoutSources(part.svg)}</g>`;
      });
      expect(svg.endsWith(`</g>\n${written.join('\n')}\n</svg>\n`)).toBe(true);
      const texts = (markup: string) => [...markup.matchAll(/>([^<]+)<\/text>/g)].map((match) => match[1]);
      expect(picture.parts.flatMap((part) => texts(part.svg)).sort()).toEqual(texts(svg).sort());
    }
  });

  it('has a key of its own for every part, and a label for every box', () => {
    const double =
      'klantreis r: R\n  fase f: F\n    stap a: A\n    stap a: Nog een\n    stap: Zonder\n    stap: Zonder\n';
    const texts = [REIS, double, longJourney(40)].map(partsOf);
    for (const parts of [...texts, ...scope.klantreizen.map((one) => kaartParts(one, scope, 'light').parts)]) {
      expect(byKey(parts).size).toBe(parts.length);
      expect(parts.filter((part) => part.lane !== 'achtergrond' && part.label === '')).toEqual([]);
    }
  });

  it('names parts by what they show', () => {
    const keys = [...byKey(partsOf(REIS)).keys()];
    expect(keys).toEqual(expect.arrayContaining(['klantreis', 'fase:f', 'stap:a', 'knelpunt:k', 'oplossing:o']));
    expect(keys).toEqual(expect.arrayContaining(['stap:a/contact:1', 'stap:a/doet:1', 'stap:b/kans:1']));
  });

  it('says of its texts which row they come from, as far from its own', () => {
    const { svg } = byKey(partsOf(REIS)).get('stap:a')!;
    expect(svg).toContain(' data-bron="0:tekst"');
    const below = byKey(partsOf(`# een\n# twee\n${REIS}`)).get('stap:a')!;
    expect(below.svg).toBe(svg);
    expect(byKey(partsOf(REIS)).get('oplossing:o')!.svg).toMatch(/data-bron="0:tekst"[^>]*>Nummer/);
  });

  it('says in a label what the box says', () => {
    const parts = byKey(partsOf(REIS));
    expect(parts.get('stap:a')!.label).toBe('Stap 1: Noor belt.');
    expect(parts.get('stap:a/doet:1')!.label).toBe('Doet: Zoekt het nummer');
    expect(parts.get('knelpunt:k')!.label).toBe('Knelpunt 1, ernst onbekend: Geen nummer');
  });

  it('gives the face of two personas both names and both lines', () => {
    const face = partsOf(REIS).find((part) => part.lane === 'hartslag')!;
    expect(face.label).toContain('Gevoel van Noor: negatief');
    expect(face.label).toContain('Gevoel van Sam: negatief');
    expect([face.line, face.lines]).toEqual([8, [8, 9]]);
  });

  it('only moves lines when a line is added above', () => {
    expect(redrawn(REIS, `# Een regel erbij\n\n${REIS}`)).toEqual([]);
    const [old, now] = [partsOf(REIS), partsOf(`\n${REIS}`)];
    expect(now.map((part) => part.line)).toEqual(old.map((part) => part.line && part.line + 1));
  });

  it('draws one part again when one text changes, and moves what stands below it', () => {
    const more = 'van de gemeente op de website, in oude brieven en op het briefje van de buurvrouw';
    const long = REIS.replace('Zoekt het nummer', `Zoekt het nummer ${more}, die het ook niet meer weet`);
    // The paper is a rectangle, and longer now.
    expect(redrawn(REIS, long)).toEqual(['papier', 'stap:a/doet:1']);
    const [old, now] = [byKey(partsOf(REIS)), byKey(partsOf(long))];
    expect(now.get('knelpunt:k')!.y).toBeGreaterThan(old.get('knelpunt:k')!.y);
    expect(redrawn(REIS, REIS.replace('knelpunt k:', 'knelpunt k: Nog'))).toEqual(['knelpunt:k']);
  });

  it('is the same picture whatever was drawn before it', () => {
    const first = partsOf(longJourney(20));
    for (let i = 1; i < 30; i++) partsOf(longJourney(i));
    expect(partsOf(longJourney(20))).toEqual(first);
  });

  it('has other parts in another theme, with the same keys', () => {
    const { klantreis, scope: own } = journeyOf(REIS);
    const [light, dark] = [kaartParts(klantreis, own, 'light').parts, kaartParts(klantreis, own, 'dark').parts];
    expect(dark.map((part) => part.key)).toEqual(light.map((part) => part.key));
    expect(byKey(dark).get('stap:a')!.fingerprint).not.toBe(byKey(light).get('stap:a')!.fingerprint);
  });

  it('says how to begin where there is no klantreis', () => {
    const picture = FORMS.parts(layoutNoKlantreis(), 'dark');
    expect(picture.parts.map((part) => part.svg).join('')).toContain('Nog geen klantreis');
    expect(picture.description).toContain('klantreis mijn-reis');
  });
});
