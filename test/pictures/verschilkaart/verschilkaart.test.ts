import { describe, expect, it } from 'vitest';
import { type PairOptions, verschilLayout, verschilSvg } from '../drawn';
import type { Box, LaidOut } from '../../../src/drawing/shapes';
import { bigChange, smallChange, wishes } from './compare-cases';
import { editedExample, examples, LABELS, type Pair, pairOf } from './comparisons';

function layout(pair: Pair, options: Partial<PairOptions> = {}): LaidOut {
  return verschilLayout(pair, { labels: LABELS, ...options });
}

/** The marked boxes as `lane change`, sorted, so that a case reads as a list. */
function marks(picture: LaidOut): string[] {
  return picture.boxes.flatMap((box) => (box.change ? [`${box.lane} ${box.change}`] : [])).sort();
}

function said(box: Box): string {
  return box.texts.map((run) => run.text).join(' ');
}

function texts(picture: LaidOut): string {
  const strips = picture.strips.flatMap((strip) => strip.draw(strip.y).texts);
  return [...strips, ...picture.boxes.flatMap((box) => box.texts)].map((run) => run.text).join(' ');
}

const REIS = `persona noor: Noor
klantreis reis: Reis
  voor noor
  fase een: Begin
    stap a: Bellen
      gevoel negatief: lang wachten
      knelpunt k: Niemand neemt op
        ernst hoog
      knelpunt m: De lijn kraakt
    stap b: Schrijven
      contact brief
      gevoel neutraal: gaat wel
    stap c: Horen
      gevoel positief: fijn
`;

const edit = (...edits: readonly (readonly [string, string])[]) =>
  pairOf(
    REIS,
    edits.reduce((text, [from, to]) => text.replace(from, () => to), REIS),
  );

describe('what is marked', () => {
  it.each([
    ['a new stap', edit(['    stap c:', '    stap n: Nieuw\n    stap c:']), ['stap nieuw']],
    [
      'a stap that is gone',
      edit(['    stap b: Schrijven\n      contact brief\n      gevoel neutraal: gaat wel\n', '']),
      ['contact weg', 'hartslag weg', 'omdat weg', 'stap weg'],
    ],
    ['another title', edit(['Schrijven', 'Een brief schrijven']), ['stap gewijzigd']],
    ['a new knelpunt', edit(['    stap c: Horen', '    stap c: Horen\n      knelpunt x: Te laat']), ['knelpunt nieuw']],
    ['a knelpunt that is gone', edit(['      knelpunt m: De lijn kraakt\n', '']), ['knelpunt weg']],
    ['a graver knelpunt', edit(['ernst hoog', 'ernst laag']), ['knelpunt gewijzigd']],
    [
      'another feeling, with the lowest point of the whole',
      edit(['gevoel negatief: lang', 'gevoel positief: lang']),
      ['hartslag gewijzigd', 'kop gewijzigd'],
    ],
    ['another reason', edit(['lang wachten', 'kort wachten']), ['omdat gewijzigd']],
    [
      'a feeling that is gone',
      edit(['      contact brief\n      gevoel neutraal: gaat wel', '      contact brief']),
      ['hartslag weg', 'omdat weg'],
    ],
    ['another contact', edit(['contact brief', 'contact balie']), ['contact gewijzigd']],
    ['another fase', edit(['Begin', 'Het begin']), ['fase gewijzigd']],
    ['another title of the whole', edit(['reis: Reis', 'reis: De reis']), ['kop gewijzigd']],
    [
      'a cause, which stands on no card',
      edit(['ernst hoog', 'ernst hoog\n        oorzaak: te druk']),
      ['knelpunt gewijzigd'],
    ],
    ['nothing but layout', edit(['      contact brief', '      # zo\n\n      contact  brief']), []],
  ])('%s', (_, pair, expected) => {
    expect(marks(layout(pair))).toEqual(expected);
  });

  const labels = (picture: LaidOut) => picture.boxes.flatMap(({ change, label }) => (change ? [label] : []));

  it('a persona with another name once, at the persona, though the letter of every feeling is another', () => {
    const two = REIS.replace('  voor noor', '  voor noor, sam')
      .replace('lang wachten', 'lang wachten\n      gevoel positief van sam: leuk')
      .concat('persona sam: Sam\n');
    const picture = layout(pairOf(two, two.replace('persona noor: Noor', 'persona noor: Eva')));
    expect(labels(picture)).toEqual([expect.stringMatching(/^Gewijzigd: Eva. Was: “Noor”. Wordt: “Eva”/)]);
  });

  it.each([
    [
      'a line of the persona',
      ['persona noor: Noor', 'persona noor: Noor\n  doel: Rust'],
      /^Gewijzigd: Noor.*nieuw is het doel: ‘Rust’/,
    ],
    ['whose klantreis it is', ['  voor noor', '  voor noor, sam'], /^Gewijzigd: Reis.*Ook anders: .*sam/i],
    ['a status', ['  voor noor', '  voor noor\n  status vastgesteld'], /^Gewijzigd: Reis.*vastgesteld/],
    ['a rule', ['      contact brief', '      contact brief\n      regel: Wet BRP'], /^Gewijzigd: Stap 2.*Wet BRP/],
    [
      'what is put aside',
      ['      contact brief', '      contact brief\n      negeer KR301: zo'],
      /^Gewijzigd: Stap 2.*KR301 telt hier niet/,
    ],
    [
      'how many say so, of a line without a place for that',
      ['      contact brief', '      contact brief\n      wacht 1 week\n        volgens b 4 van 6\n'],
      /^Gewijzigd: Stap 2/,
    ],
  ] as const)('%s, in words', (_, change, expected) => {
    expect(labels(layout(edit(change)))).toEqual([expect.stringMatching(expected)]);
  });

  it('a moved knelpunt says where it came from', () => {
    const pair = edit(
      ['      knelpunt m: De lijn kraakt\n', ''],
      ['    stap c: Horen', '    stap c: Horen\n      knelpunt m: De lijn kraakt'],
    );
    const picture = layout(pair);
    expect(marks(picture)).toEqual(['knelpunt verplaatst']);
    const box = picture.boxes.find((one) => one.change)!;
    expect(said(box)).toContain('VERPLAATST van stap 1: Bellen');
    expect(box.label).toContain('Verplaatst (van stap 1: Bellen)');
  });

  it('a knelpunt that was solved before it went is good news', () => {
    const solved = REIS.replace(
      '        ernst hoog\n',
      '        ernst hoog\n      oplossing o: Terugbellen\n        lost op k\n        stand klaar\n',
    );
    const pair = pairOf(
      solved,
      solved.replace('      knelpunt k: Niemand neemt op\n        ernst hoog\n', '').replace('        lost op k\n', ''),
    );
    expect(marks(layout(pair))).toContain('knelpunt opgelost');
  });

  it('in the gewenste klantreis a knelpunt is solved, and nobody says that an oplossing is carried out', () => {
    const picture = layout(wishes(), { gewenst: true });
    const solved = picture.boxes.filter((box) => box.change === 'opgelost');
    expect(solved.map(said).join(' ')).toContain('WENS: OPGELOST');
    expect(new Set(solved.map((box) => box.lane))).toEqual(new Set(['knelpunt']));
    expect(picture.boxes.filter(({ lane }) => lane === 'oplossing').length).toBeGreaterThan(2);
  });

  it('a number that shifts is no news', () => {
    const picture = layout(
      edit(['    stap a: Bellen', '    stap z: Zoeken\n      knelpunt z: Niets te vinden\n    stap a: Bellen']),
    );
    expect(marks(picture)).toEqual(['knelpunt nieuw', 'stap nieuw']);
  });
});

describe('what is shown', () => {
  it('old words struck through beside new ones', () => {
    const box = layout(edit(['Niemand neemt op', 'Niemand hangt op'])).boxes.find((one) => one.change)!;
    expect(box.texts.filter((run) => run.struck).map((run) => run.text)).toEqual(['neemt']);
    expect(said(box)).toContain('hangt');
    expect(box.label).toContain('Was: “Niemand neemt op”. Wordt: “Niemand hangt op”.');
  });

  it('the line of either side', () => {
    const picture = layout(
      edit(['    stap c:', '    stap n: Nieuw\n    stap c:'], ['      knelpunt m: De lijn kraakt\n', '']),
    );
    const lines = (test: (box: Box) => boolean) => {
      const { line, baseLine } = picture.boxes.find(test)!;
      return [baseLine, line];
    };
    expect(lines((box) => box.key === 'stap:n')).toEqual([undefined, 11]);
    expect(lines((box) => box.key === 'was/knelpunt:m')).toEqual([8, undefined]);
    expect(lines((box) => box.key === 'stap:c')).toEqual([12, 12]);
  });

  it('both lines as attributes of the drawing', () => {
    const svg = verschilSvg(edit(['ernst hoog', 'ernst laag']), { theme: 'light', labels: LABELS });
    expect(svg).toMatch(/<g class="knelpunt" data-regel="7" data-basis-regel="7" data-verschil="gewijzigd"/);
  });

  it('a vanished stap where it stood', () => {
    const picture = layout(edit(['    stap b: Schrijven\n      contact brief\n      gevoel neutraal: gaat wel\n', '']));
    const stappen = picture.boxes.filter((box) => box.lane === 'stap').sort((a, b) => a.x - b.x);
    expect(stappen.map((box) => box.key)).toEqual(['stap:a', 'was/stap:b', 'stap:c']);
  });

  it('one number a stap, also of one that is gone or where something came from', () => {
    const picture = layout(
      edit(
        ['    stap b: Schrijven\n      contact brief\n      gevoel neutraal: gaat wel\n', ''],
        ['    stap a: Bellen', '    stap z: Zoeken\n    stap a: Bellen'],
        ['      knelpunt m: De lijn kraakt\n', ''],
        ['    stap c: Horen', '    stap c: Horen\n      knelpunt m: De lijn kraakt'],
      ),
    );
    const stappen = picture.boxes.filter((box) => box.lane === 'stap').sort((a, b) => a.x - b.x);
    expect(stappen.map((box) => box.texts.map((run) => run.text).find((text) => /^\d/.test(text)))).toEqual([
      '1',
      '2',
      '2 (eerst)',
      '3',
    ]);
    expect(picture.description).toContain('Vervallen: Stap 2 (eerst): Schrijven');
    expect(picture.description).toContain('Verplaatst (van stap 2: Bellen)');
  });

  it('both hartslagen, with the difference in words', () => {
    const picture = layout(smallChange());
    const keys = picture.strips.map((strip) => strip.key);
    expect(keys).toContain('hartslag/was/gevoel:dennis');
    expect(keys).toContain('hartslag/gevoel:dennis');
    expect(texts(picture)).toMatch(/\+2 anders ingeschat/);
    expect(picture.description).toContain('van zeer negatief naar neutraal (+2 anders ingeschat)');
  });

  it('better and worse where evidence carries it, as the list says', () => {
    const bronnen =
      'bron oud: Oud\n  soort interview\n  datum 2025-01-01\nbron nieuw: Nieuw\n  soort interview\n  datum 2026-01-01\n';
    const felt = (waarde: string, bron: string) =>
      REIS.replace('gevoel negatief: lang wachten', `gevoel ${waarde}: lang wachten\n        volgens ${bron}`) +
      bronnen;
    const better = layout(pairOf(felt('negatief', 'oud'), felt('positief', 'nieuw')));
    expect(texts(better)).toContain('+2 beter');
    expect(better.description).toContain('1 × beter gevoel');
    const worse = layout(pairOf(felt('negatief', 'oud'), felt('zeer-negatief', 'nieuw')));
    expect(texts(worse)).toContain('−1 slechter');
    expect(worse.description).toContain('1 × slechter gevoel');
  });

  it('every marked box in the text alternative', () => {
    for (const pair of [smallChange(), bigChange(), wishes()]) {
      const picture = layout(pair);
      const marked = picture.boxes.filter((box) => box.change);
      expect(marked.length).toBeGreaterThan(5);
      for (const box of marked) expect(picture.description).toContain(box.label);
    }
  });
});

describe('one side and none', () => {
  const { base, head, same, changes } = pairOf(REIS, REIS);
  const alone = (which: 'base' | 'head') => (which === 'head' ? pairOf('', REIS) : pairOf(REIS, ''));

  it('says that all is new', () => {
    const picture = layout(alone('head'));
    expect(texts(picture)).toContain('Nieuwe klantreis: die stond nog niet in main');
    expect(picture.boxes.filter((box) => box.lane === 'stap').map((box) => box.change)).toEqual([
      'nieuw',
      'nieuw',
      'nieuw',
    ]);
  });

  it('says that all is gone', () => {
    const picture = layout(alone('base'));
    expect(texts(picture)).toContain('Vervallen klantreis: die staat niet meer in deze versie');
    expect(picture.description).toContain('Vervallen: Stap 1: Bellen');
  });

  it('says that nothing changed, and draws', () => {
    const picture = layout({ base, head, same, changes });
    expect(texts(picture)).toContain('Er is niets veranderd');
    expect(picture.description).toContain('Er is niets veranderd');
    expect(marks(picture)).toEqual([]);
    expect(picture.boxes.filter((box) => box.lane === 'stap')).toHaveLength(3);
  });

  it('draws a klantreis without stappen, and two that have nothing in common', () => {
    expect(texts(layout(pairOf('klantreis a: A\n', 'klantreis a: A\n')))).toContain('nog geen stappen');
    const other = pairOf(REIS, 'klantreis x: Iets anders\n  stap q: Heel iets anders\n    gevoel positief: ja\n');
    expect(marks(layout(other))).toContain('stap weg');
    expect(marks(layout(other))).toContain('stap nieuw');
  });

  it('refuses to draw nothing', () => {
    expect(() => layout({ base: undefined, head: undefined, same, changes })).toThrow();
  });
});

describe('a long klantreis', () => {
  const long = (edit: (stap: number) => string) =>
    `klantreis r: R\n${Array.from({ length: 500 }, (_, i) => `  stap s${i}: Stap ${i}\n    gevoel ${edit(i)}: zo\n`).join('')}`;
  const pair = pairOf(
    long(() => 'neutraal'),
    long((i) => (i === 250 ? 'positief' : 'neutraal')),
  );

  it('folds what stayed the same', () => {
    const picture = layout(pair);
    const stappen = picture.boxes.filter((box) => box.lane === 'stap').sort((a, b) => a.x - b.x);
    expect(stappen).toHaveLength(5);
    expect(said(stappen[0]!)).toBe('249 stappen ongewijzigd stap 1 tot en met 249');
    expect(picture.description).toContain('249 stappen ongewijzigd');
    expect(picture.width).toBeLessThan(1400);
  });

  it('shows every stap when asked', () => {
    const picture = layout(pair, { full: true });
    expect(picture.boxes.filter((box) => box.lane === 'stap')).toHaveLength(500);
  });
});

describe('the drawing', () => {
  it('is the same for the same texts', () => {
    const draw = () => verschilSvg(smallChange(), { theme: 'dark', labels: LABELS });
    expect(draw()).toBe(draw());
  });

  it('keeps hostile texts texts', () => {
    const evil = '</svg><script>alert(1)</script>" onload="x';
    const pair = pairOf(REIS, REIS.replaceAll('Bellen', evil).replaceAll('lang wachten', evil));
    const svg = verschilSvg(pair, { theme: 'light', labels: { base: evil, head: evil } });
    expect(svg).not.toContain('<script');
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<[^>]* onload="/);
    expect(svg).toMatch(/role="img"/);
  });

  it('reads the examples alone as unchanged', () => {
    for (const id of ['dennis', 'kind-krijgen', 'straatfeest', 'verhuizen']) {
      expect(examples().has(`${id}.klantreis`)).toBe(true);
      expect(marks(layout(editedExample(id, (text) => text)))).toEqual([]);
    }
  });
});
