import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/drawing/shapes';
import { declaresThings } from '../../../src/model/scope/declarations';
import type { Klantreis } from '../../../src/model/klantreis';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { layoutKaartjes } from '../../../src/pictures/kaartjes/layout';
import { layoutPersona } from '../../../src/pictures/persona/layout';
import { layoutPersonas, PERSONAS_WIDTHS } from '../../../src/pictures/personas/layout';
import { BOARD_WIDTHS, layoutVerbeterbord } from '../../../src/pictures/verbeterbord/layout';
import { WIDTHS } from '../../../src/pictures/verticaal/frame';
import { EXAMPLES } from '../../support/examples';
import { OF_A_KLANTREIS } from '../drawn';
import { scopeOf } from '../kaartjes/files';
import { holds, oursIn, paragraphsOf } from '../source-of';
import { examples } from '../verschilkaart/comparisons';
import { EVERY_LINE, EVERY_WISH, WITHOUT_ALL } from './journeys';

type Texts = ReadonlyMap<string, string>;

/** Titles that are ids, a text over more rows, what is not declared anywhere, and an oplossing for another klantreis. */
const ODD = `persona noor
klantreis reis
  voor noor, piet
  eigenaar: Team Zorg
  ankerpunt de-dag: De dag
  fase begin
    wanneer 3 dagen na de-dag
    stap bellen
      wanneer 2027-03-01
      contact seinlamp met niemand vanuit organisatie
      voor noor, piet
      doet: Belt
        : en belt nog eens
      gevoel zeer-negatief van piet
      gevoel positief: hoera
      knelpunt: Duurt lang
        van piet
      oplossing: Sneller
        lost op verder.traag
klantreis verder: Hoe het verder ging
  stap a
    knelpunt traag: Traag
`;

const SETS: readonly (readonly [string, Texts])[] = [
  ['the examples', examples()],
  ...EXAMPLES.filter(({ name }) => !name.startsWith('examples/')).map(
    ({ name, text }) => [name, new Map([[name, text]])] as const,
  ),
  ['every wish', new Map([['reis.klantreis', EVERY_WISH]])],
  ['every wish to go without', new Map([['reis.klantreis', WITHOUT_ALL]])],
  ['odd lines', new Map([['reis.klantreis', ODD]])],
  ['every line', new Map([['reis.klantreis', EVERY_LINE]])],
];

/** A sign with the first letters of a name, which stands beside it in full, is a drawing. */
const BADGE = /^\P{L}?\p{L}{0,2}$/u;

/** Stands before every word that an author wrote behind a colon, and nowhere else. */
const SIGN = '¤';

/** Every picture of a klantreis, and that of what a file declares. */
const PICTURES: readonly (readonly [name: string, draws: (texts: Texts) => Drawn[]])[] = [
  ...OF_A_KLANTREIS.map(([name, layout]) => [name, (texts: Texts) => picturesOf(texts, layout)] as const),
  ...WIDTHS.map((width) => {
    const layout = (klantreis: Klantreis, scope: Scope) => layoutPersona(klantreis, scope, width);
    return [`the personas of a klantreis in ${width} px`, (texts: Texts) => picturesOf(texts, layout)] as const;
  }),
  ...PERSONAS_WIDTHS.map((width) => {
    const layout = (klantreis: Klantreis, scope: Scope) => layoutPersonas(klantreis, scope, width);
    return [`the personas beside each other in ${width} px`, (texts: Texts) => picturesOf(texts, layout)] as const;
  }),
  ...BOARD_WIDTHS.map((width) => {
    const layout = (klantreis: Klantreis, scope: Scope) => layoutVerbeterbord(klantreis, scope, width, '2030-01-02');
    return [`the verbeterbord of ${width} px`, (texts: Texts) => picturesOf(texts, layout)] as const;
  }),
  ...WIDTHS.map((width) => [`the cards of a file in ${width} px`, (texts: Texts) => cardsOfAll(texts, width)] as const),
];

/** What pictures show of other files, where that is not the personas and what a klantreis rests on. */
const OTHER_FILES: readonly (readonly [picture: RegExp, files: readonly string[]])[] = [
  // These also name what solves a knelpunt in another klantreis.
  [/verticale|beside/, ['personas.klantreis', 'bronnen.klantreis', 'verhuizen.klantreis']],
  [/verbeterbord|knelpunten/, ['verhuizen.klantreis']],
  // What a klantreis rests on is for the kaart to show.
  [/blueprint|of then|in view/, ['personas.klantreis']],
];

describe.each(PICTURES)('every text of %s', (name, draw) => {
  it.each(SETS)('that an author wrote has a source: %s', (_, texts) => {
    const marked = new Map(
      [...texts].map(([name, text]) => [
        name,
        text.replace(/(?<=:).*/g, (words) => words.replace(/(?<= )(?=\S)/g, SIGN)),
      ]),
    );
    const unknown = draw(marked).flatMap(({ picture }) =>
      [...paragraphsOf(picture).keys()].filter(
        (paragraph) => oursIn(paragraph).includes(SIGN) && !BADGE.test(paragraph.text),
      ),
    );
    expect(unknown.map(({ text }) => text)).toEqual([]);
  });

  it.each(SETS)('stands in its source: %s', (_, texts) => {
    const wrong = draw(texts).flatMap(({ picture, file }) =>
      [...paragraphsOf(picture).keys()].flatMap((paragraph) =>
        paragraph.sources
          .filter((source) => !holds(source, paragraph, texts, file))
          .map((source) => [paragraph, source] as const),
      ),
    );
    expect(wrong.map(([{ text }, source]) => ({ text, ...source }))).toEqual([]);
  });

  it('is whole, whatever was wrapped and divided', () => {
    const all = draw(examples()).flatMap(({ picture }) => [...paragraphsOf(picture)]);
    for (const [{ text }, runs] of all) expect(letters(runs.map((run) => run.text).join(''))).toBe(letters(text));
    expect(all.filter(([, runs]) => runs.length > 1).length).toBeGreaterThan(10);
    expect(all.flatMap(([{ sources }]) => sources).length).toBeGreaterThan(100);
  });

  it('says of a text in another file which one', () => {
    if (name.startsWith('the cards')) {
      expect(filesIn(draw(examples()).find(({ file }) => file === 'personas.klantreis')!)).toContain(
        'bronnen.klantreis',
      );
      return;
    }
    const dennis = draw(examples()).find(({ file }) => file === 'dennis.klantreis')!;
    const other = OTHER_FILES.find(([picture]) => picture.test(name));
    expect(filesIn(dennis)).toEqual(new Set(other?.[1] ?? ['personas.klantreis', 'bronnen.klantreis']));
  });
});

/** A text in which a word of ours tells a value of the author. */
const VALUES = `bron gesprekken: Gesprekken
  soort interview
  datum 2026-09-10
  aantal 6: inwoners
bron vermoeden: Vermoeden
  soort aanname
  datum 2025
klantreis reis: Reis
  stap a: Belt
    verwacht: Antwoord
      volgens gesprekken, vermoeden
      uitkomst niet
    gewenst verwacht: Meteen antwoord
      uitkomst overtroffen
`;

it.each([
  ['niet waargemaakt', [{ line: 11, slot: 'waarden', part: 'niet' }]],
  ['overtroffen', [{ line: 13, slot: 'waarden', part: 'overtroffen' }]],
])('a value that is told in our words stands on its own line: %s', (text, sources) => {
  const [{ picture }] = picturesOf(new Map([['reis.klantreis', VALUES]]), layoutKaart) as [Drawn];
  const found = [...paragraphsOf(picture).keys()].find((paragraph) => paragraph.text === text);
  expect(found?.sources).toEqual(sources);
});

it('the year of a bron stands where its date is, and no year is told of what proves nothing', () => {
  const [{ picture }] = picturesOf(new Map([['reis.klantreis', VALUES]]), layoutKaart) as [Drawn];
  const bronnen = [...paragraphsOf(picture).keys()].find(({ text }) => text.includes('6 inwoners, 2026'));
  expect(bronnen?.sources.filter(({ line }) => line === 2 || line === 6)).toEqual([
    { line: 2, slot: 'waarde', part: '2026' },
  ]);
});

interface Drawn {
  readonly picture: LaidOut;
  readonly file: string;
}

/** The other files that a picture shows texts of. */
function filesIn({ picture }: Drawn): Set<string> {
  const sources = [...paragraphsOf(picture).keys()].flatMap((paragraph) => paragraph.sources);
  return new Set(sources.flatMap(({ file }) => file ?? []));
}

function cardsOfAll(texts: Texts, width: number): Drawn[] {
  const scope = scopeOf(texts);
  return scope.files
    .filter(({ model }) => declaresThings(model))
    .map((file) => ({ picture: layoutKaartjes(file, scope, width), file: file.path }));
}

/** All klantreizen of texts that see each other. */
function picturesOf(texts: Texts, layout: typeof layoutKaart): Drawn[] {
  const scope = new Scope([...texts].map(([path, text]) => ({ path, model: parse(text).model })));
  return scope.files.flatMap(({ path, model }) =>
    model.klantreizen.map((klantreis) => ({ picture: layout(klantreis, scope), file: path })),
  );
}

/** Without what wrapping adds and takes away. */
function letters(text: string): string {
  return text.replace(/[-\s\u00ad]/g, '');
}
