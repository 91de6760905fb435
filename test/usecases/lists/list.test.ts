import { describe, expect, it } from 'vitest';
import { type ListKind, type ListRow, rowsOf } from '../../../src/outputs/lists/list';
import type { ListChoice } from '../../../src/usecases/lists/list';
import { EXAMPLE_TEXTS } from '../scopes';
import { toldOf } from '../../outputs/lists/told';

type Texts = Readonly<Record<string, string>>;

async function listOf(texts: Texts | string, kind: ListKind, choice: Partial<ListChoice> = {}) {
  const { list } = await toldOf(typeof texts === 'string' ? { 'a.klantreis': texts } : texts, kind, choice);
  return list;
}

async function rows<K extends ListKind>(texts: Texts | string, kind: K, choice: Partial<ListChoice> = {}) {
  return rowsOf<ListRow<ListKind>>(await listOf(texts, kind, choice)) as readonly ListRow<K>[];
}

const PLANS = `klantreis a: Reis A
  eigenaar: Team Inkomen
  fase f: Fase
    stap s: Stap
      eigenaar: Team Balie
      knelpunt eigen: Wij bellen niet terug
        ernst hoog
        invloed eigen
      oplossing later: Later
        eigenaar: Team Zorg
        stand gepland
        gereed 2027-01-01
      oplossing snel: Snel
        inspanning klein
        stand idee
      oplossing groot: Groot
        inspanning groot
      oplossing laat: Laat
        stand bezig
        gereed 2026-10
      oplossing later-nog: Eerder te laat
        stand bezig
        gereed 2025-01-01
      oplossing klaar: Klaar
        inspanning klein
        stand klaar
        gereed 2025-01-01
      oplossing nee: Nee
        stand afgewezen
        gereed 2025-01-01
`;

describe('the list of oplossingen', () => {
  it('has what is overdue first, then by date, then what is quickly done, and what is over last', async () => {
    const list = await listOf(PLANS, 'oplossingen');
    expect(list.sections.map(({ heading, rows: own }) => [heading?.word, ...own.map(({ title }) => title)])).toEqual([
      ['teLaat', 'Eerder te laat', 'Laat'],
      ['metDatum', 'Later'],
      ['snel', 'Snel'],
      ['zonderDatum', 'Groot'],
      ['klaar', 'Klaar'],
      ['afgewezen', 'Nee'],
    ]);
  });

  it('says that nobody does anything about a knelpunt only where we could and no kans stands beside it', async () => {
    const text = `klantreis r: R
  stap a: A
    knelpunt wet: De wet zegt acht weken
      invloed geen: dit staat in de wet
    knelpunt kort: De balie gaat vroeg dicht
  stap b: B
    knelpunt brief: De brief is lang
    kans: Hoe kan hij korter?
`;
    const found = await rows({ 'r.klantreis': text }, 'knelpunten');
    expect(found.map(({ title, open, opportunities }) => [title, open, opportunities])).toEqual([
      ['De wet zegt acht weken', false, []],
      ['De balie gaat vroeg dicht', true, []],
      ['De brief is lang', false, ['Hoe kan hij korter?']],
    ]);
  });

  it('calls quickly done what is little work for a knelpunt of our own and is not done', async () => {
    const quick = (await rows(PLANS, 'oplossingen')).filter(({ quickWin }) => quickWin);
    expect(quick.map(({ title }) => title)).toEqual(['Snel']);
    const others = await rows(PLANS.replace('invloed eigen', 'invloed deels'), 'oplossingen');
    expect(others.some(({ quickWin }) => quickWin)).toBe(false);
  });

  it('invents no owner, and says who the stap is of', async () => {
    const [late] = await rows(PLANS, 'oplossingen');
    expect(late).toMatchObject({ owner: undefined, partOwner: { of: 'stap', name: 'Team Balie' } });
    const above = await rows(PLANS.replace('      eigenaar: Team Balie\n', ''), 'oplossingen');
    expect(above[0]).toMatchObject({ owner: undefined, partOwner: { of: 'klantreis', name: 'Team Inkomen' } });
  });

  it('finds an oplossing by its own owner, and by that of the stap only where it has none', async () => {
    const titles = async (owner: string) => (await rows(PLANS, 'oplossingen', { owner })).map(({ title }) => title);
    expect(await titles('ZORG')).toEqual(['Later']);
    expect(await titles('balie')).not.toContain('Later');
    expect(await titles('balie')).toContain('Snel');
    expect(await titles('inkomen')).toEqual([]);
  });

  it('has only what is overdue, or of one stand', async () => {
    const late = await listOf(PLANS, 'oplossingen', { overdue: true });
    expect(rowsOf<{ readonly title: string }>(late).map(({ title }) => title)).toEqual(['Eerder te laat', 'Laat']);
    expect(late.total).toBe(7);
    const ideas = await rows(PLANS, 'oplossingen', { stand: 'idee' });
    expect(ideas.map(({ title }) => title)).toEqual(['Snel']);
  });

  it('says what it solves, also in another klantreis', async () => {
    const found = await rows(EXAMPLE_TEXTS, 'oplossingen');
    const plan = found.find(({ title }) => title.startsWith('Elke terugbelbelofte'))!;
    expect(plan.solves.map(({ title, journey }) => [title, journey])).toEqual([
      ['Een beloofd telefoontje komt niet', undefined],
      ['Dennis wordt doorverbonden en begint telkens opnieuw', 'Mijn bedrijf is failliet'],
    ]);
  });
});

describe('the list of knelpunten', () => {
  const journey = (id: string, text: string) => `klantreis ${id}: Reis ${id}\n  knelpunt k: ${text}\n`;

  it('has those that are the same in several klantreizen together, then by ernst, then by klantreis', async () => {
    const texts = {
      'a.klantreis': `${journey('a', 'De brief is te lang')}    ernst laag\n  knelpunt l: Niemand belt mij terug\n    ernst midden\n`,
      'b.klantreis': `${journey('b', 'De wachtrij duurt')}    ernst hoog\n  knelpunt l: Niemand belt terug\n`,
    };
    const list = await listOf(texts, 'knelpunten');
    expect(list.sections.map(({ heading, rows: own }) => [heading, ...own.map(({ title }) => title)])).toEqual([
      [{ word: 'zelfde', args: { aantal: 2 } }, 'Niemand belt mij terug', 'Niemand belt terug'],
      [{ word: 'ernst', args: { ernst: 'hoog' } }, 'De wachtrij duurt'],
      [{ word: 'ernst', args: { ernst: 'laag' } }, 'De brief is te lang'],
    ]);
    expect((await rows(texts, 'knelpunten')).map(({ alike }) => alike)).toEqual([1, 1, undefined, undefined]);
  });

  it('tells what a knelpunt rests on, with how many say so, and what is done about it', async () => {
    const found = await rows(EXAMPLE_TEXTS, 'knelpunten');
    expect(found.find(({ title }) => title.startsWith('Dennis wacht met hulp'))).toMatchObject({
      persona: 'Dennis',
      factor: ['vertrouwen'],
      evidence: { ground: 'gehoord', volgens: [{ aantal: 4, van: 5 }] },
      solutions: [{ stand: 'idee' }],
      solved: false,
      partOwner: { of: 'fase', name: 'Team Inkomen' },
    });
    expect(found.find(({ title }) => title.startsWith('Dennis hoort pas'))).toMatchObject({ solved: true });
  });

  it('counts by factor, the most named one first', async () => {
    const { factors } = await listOf(EXAMPLE_TEXTS, 'knelpunten');
    expect(factors[0]).toEqual({ factor: 'communicatie', count: 3, journeys: 2 });
    expect(factors.map(({ count }) => count)).toEqual(factors.map(({ count }) => count).toSorted((a, b) => b - a));
  });

  it('tells a wish as a wish, on which nothing rests', async () => {
    const text =
      'klantreis a: A\n  fase f: F\n    gewenst stap s: S\n      knelpunt k: Straks nog steeds lang wachten\n';
    expect(await rows(text, 'knelpunten')).toMatchObject([{ state: 'gewenst', evidence: undefined }]);
    const paper = 'klantreis a: A\n  toestand papier\n  knelpunt k: Lang wachten\n';
    expect(await rows(paper, 'knelpunten')).toMatchObject([{ state: 'papier', evidence: undefined }]);
    expect(await rows('klantreis a: A\n  knelpunt k: Lang wachten\n', 'knelpunten')).toMatchObject([
      { state: 'huidig', evidence: { ground: 'zonder', volgens: [] } },
    ]);
  });
});

it('has successen by their factor', async () => {
  const list = await listOf(EXAMPLE_TEXTS, 'successen');
  expect(list.sections.map(({ heading, rows: own }) => [heading?.word, heading?.args?.factor, own.length])).toEqual([
    ['doorFactor', 'mandaat', 2],
    ['doorFactor', 'omgang', 1],
    ['zonderFactor', undefined, 9],
  ]);
});

it('has vragen by role, those for anyone last', async () => {
  const text =
    'klantreis a: A\n  vraag: Wie?\n  vraag voor jurist: Mag dit?\n  vraag voor Jurist: En dit?\n  vraag voor balie: Hoe?\n  vraag:\n';
  const list = await listOf(text, 'vragen');
  expect(list.sections.map(({ heading, rows: own }) => [heading?.args?.rol, own.length])).toEqual([
    ['balie', 1],
    ['jurist', 2],
    [undefined, 1],
  ]);
  expect((await rows(text, 'vragen', { owner: 'juri' })).map(({ title }) => title)).toEqual(['Mag dit?', 'En dit?']);
});

describe('the list of bronnen', () => {
  it('says how old a bron is, who collected it and what rests on it in the whole scope', async () => {
    const found = await rows(EXAMPLE_TEXTS, 'bronnen');
    expect(found.find(({ id }) => id === 'gesprekken-verhuizen')).toMatchObject({
      n: 8,
      groups: [
        { aantal: 6, wie: 'mensen die verhuisden' },
        { aantal: 2, wie: 'helpende kinderen' },
      ],
      ageMonths: 2,
      collectedBy: 'zelf',
      journeys: 1,
    });
    // Of a year the whole of it has to be over.
    expect(found.find(({ id }) => id === 'utrecht-verhuizen')).toMatchObject({ date: '2023', ageMonths: 34 });
    expect(found.find(({ id }) => id === 'rijksoverheid')).toMatchObject({ ageMonths: 0, claims: 0 });
  });
});

describe('any list', () => {
  const archived = 'klantreis oud: Oud\n  status archief\n  knelpunt k: Lang wachten\n';

  it('leaves the archive out, and says so', async () => {
    const texts = { 'a.klantreis': archived, 'b.klantreis': 'klantreis b: B\n  knelpunt k: De brief is stug\n' };
    const list = await listOf(texts, 'knelpunten');
    expect([list.journeys, list.archived, rowsOf<object>(list).length]).toEqual([1, 1, 1]);
    expect(await rows(texts, 'knelpunten', { archive: true })).toHaveLength(2);
  });

  it('counts the files of which nobody could read a line', async () => {
    expect((await listOf('klantreis a: A\n  knelpunt k: K\n  knlpnt x y z\n', 'knelpunten')).unreadFiles).toBe(1);
  });

  it('never says what may lead to a real person, whatever line it stands in', async () => {
    const text = `klantreis a: Reis van 06-12345678
  eigenaar: Team 06-12345678
  fase f: Fase
    stap s: Bel 06-12345678
      knelpunt k: Noor is boos op 06-12345678
      oplossing o: Vraag 123456782 niet meer
        eigenaar: bel 06-12345678
        stand gepland
        gereed 2027-01-01
      succes u: Mail naar noor@ziggo.nl kwam aan
        waardoor: 06-12345678 nam op
      vraag voor 06-12345678: Mag 06-12345678 hier staan?
`;
    for (const kind of ['knelpunten', 'oplossingen', 'successen', 'vragen'] as const) {
      const told = JSON.stringify(await toldOf({ 'a.klantreis': text }, kind, { owner: '06-12345678' }));
      expect(told, kind).not.toMatch(/12345678|123456782|noor@/);
      // Who knows the number finds what stands there, without being told.
      expect(JSON.parse(told), kind).toMatchObject({ list: { total: 1 } });
    }
    expect(await rows(text, 'oplossingen', { owner: '06-12345678' })).toHaveLength(1);
  });

  it('hides it in what other files say, in names and in the name of a file', async () => {
    const texts = {
      'bronnen 0612345678.klantreis':
        'bron g: Gesprek met 06-12345678\n  soort interview\n  aantal 2: van 0612345678\nmaat m: Cijfer van 06-12345678\n',
      'a.klantreis':
        'klantreis a: A\n  meting m 3\n    volgens g\n  knelpunt k: Niemand nam op\n    volgens g\n  vraag: Is 06-12345678 bereikbaar?\n',
    };
    for (const kind of ['bronnen', 'metingen', 'knelpunten'] as const) {
      const told = await toldOf(texts, kind);
      expect(rowsOf<object>(told.list), kind).toHaveLength(1);
      expect(JSON.stringify(told), kind).not.toMatch(/12345678/);
    }
  });
});
