import { describe, expect, it } from 'vitest';
import { rowsOf, type VergelijkRow } from '../../../src/outputs/lists/list';
import { listOf } from '../../../src/usecases/lists/list';
import { TODAY } from '../../outputs/lists/told';
import { EXAMPLE_TEXTS, scopeOf } from '../scopes';
import { BIRTH_TEXTS } from './birth';

type Texts = Readonly<Record<string, string>>;

interface Asked {
  /** The files that are named one by one, in that order; none where the folder is asked about. */
  readonly named?: readonly string[];
  readonly archive?: boolean;
}

async function told(texts: Texts, { named = [], archive = false }: Asked = {}) {
  const scope = await scopeOf(texts, false);
  const files = named.map((name) => scope.files.find(({ path }) => path === `reizen/${name}.klantreis`)!);
  const asked = (files.length > 0 ? files : scope.files).map((file) => ({ file, scope }));
  const choice = { owner: undefined, overdue: false, stand: undefined, archive, today: TODAY };
  const { list } = listOf(asked, { ...choice, kind: 'vergelijk', named: new Set(files) });
  return list as Extract<typeof list, { readonly kind: 'vergelijk' }>;
}

async function rows(texts: Texts, asked?: Asked): Promise<readonly VergelijkRow[]> {
  return rowsOf(await told(texts, asked));
}

const who = (all: readonly VergelijkRow[]) =>
  all.filter(({ about }) => about === 'klantreis').map(({ comparison, persona }) => [comparison, persona]);

describe('klantreizen side by side', () => {
  it('are told by what they share first, then by stap', async () => {
    const { sections } = await told(BIRTH_TEXTS);
    expect(sections.map(({ heading, rows: own }) => [heading!.word, heading!.args?.titel, own.length])).toEqual([
      ['naastElkaar', undefined, 3],
      ['gedeeldNaam', 'De gemeente staat niet op het netvlies van Noor', 2],
      ['knelpuntenVanEen', undefined, 1],
      ['stapKop', 'Noor zoekt uit wat zij moet regelen', 3],
      ['stapKop', 'Sem erkent zijn kind', 3],
      ['stapKop', 'Aisha bevalt in de stad', 3],
      ['stapKop', 'Noor doet aangifte', 3],
      ['stapKop', 'Noor wacht op de geboorteakte', 3],
    ]);
  });

  it('say where a shared knelpunt stands, how grave it is and whether it is solved', async () => {
    const shared = (await rows(BIRTH_TEXTS)).filter(({ about, beside }) => about === 'knelpunt' && beside === 1);
    expect(shared).toMatchObject([
      { persona: 'Noor', part: { title: 'Noor zoekt uit wat zij moet regelen' }, ernst: 'midden', solved: false },
      { persona: 'Sem', title: 'Sem heeft de gemeente niet in beeld', ernst: 'hoog', solved: true },
    ]);
    expect(shared.map(({ evidence }) => evidence)).toMatchObject([
      { ground: 'gehoord', volgens: [{ title: 'Gesprekken met ouders', aantal: 3, van: 6 }] },
      { ground: 'zonder', volgens: [] },
    ]);
  });

  it('say in each stap who feels what, waits how long and meets whom', async () => {
    const stappen = (await rows(BIRTH_TEXTS)).filter(({ about }) => about === 'stap');
    const of = (nth: number) => stappen.filter(({ beside }) => beside === nth);
    expect(of(1)).toMatchObject([
      {
        persona: 'Noor',
        feeling: { word: 'neutraal', reason: undefined },
        evidence: { ground: 'gehoord' },
        contacts: [{ channel: 'website', with: 'Team Burgerzaken', own: true, from: 'klant', failed: false }],
      },
      {
        persona: 'Sem',
        feeling: { word: 'negatief', reason: 'niemand vertelt hem van erkennen' },
        evidence: { ground: 'zonder' },
      },
      { persona: 'Aisha', present: false, feeling: undefined, evidence: undefined },
    ]);
    expect(
      of(4).map(({ persona, contacts }) => [persona, contacts.map(({ channel, failed }) => [channel, failed])]),
    ).toEqual([
      ['Noor', [['formulier', false]]],
      ['Sem', [['formulier', true]]],
      ['Aisha', [['balie', false]]],
    ]);
    // A neutral feeling claims nothing, so nothing need carry it.
    expect(of(4)[2]).toMatchObject({ feeling: { word: 'neutraal' }, evidence: undefined });
    expect(of(2)[1]!.waits).toEqual([{ length: '2 weken', note: 'tot er een afspraak vrij is' }]);
    expect(of(5).map(({ waits }) => waits)).toEqual([
      [{ length: '3 dagen', note: undefined }],
      [{ length: undefined, note: undefined }],
      [],
    ]);
  });

  it('stand apart with what they do not have, at the line of their klantreis', async () => {
    const missing = (await rows(BIRTH_TEXTS)).filter(({ present }) => !present);
    expect(missing.map(({ beside, persona, line, part }) => [beside, persona, line, part.kind])).toEqual([
      [1, 'Aisha', 2, 'klantreis'],
      [2, 'Noor', 7, 'klantreis'],
      [2, 'Aisha', 2, 'klantreis'],
      [3, 'Noor', 7, 'klantreis'],
      [3, 'Sem', 2, 'klantreis'],
      [5, 'Aisha', 2, 'klantreis'],
    ]);
  });

  it('have nothing that says better or worse', async () => {
    const words = JSON.stringify(await told(BIRTH_TEXTS));
    expect(words).not.toMatch(/verbetering|beter|slechter|breuk|let-op/);
  });
});

describe('which klantreizen stand side by side', () => {
  const names = [
    [1, 'Noor'],
    [1, 'Sem'],
    [1, 'Aisha'],
  ];

  it('a line says, whichever of them has it, in the order of those lines', async () => {
    expect(who(await rows(BIRTH_TEXTS))).toEqual(names);
    expect(who(await rows(BIRTH_TEXTS, { named: ['sem'] }))).toEqual(names);
  });

  it('who names several says by that, in that order, and no others', async () => {
    expect(who(await rows(BIRTH_TEXTS, { named: ['sem', 'aisha'] }))).toEqual([
      [1, 'Sem'],
      [1, 'Aisha'],
    ]);
    expect(who(await rows(EXAMPLE_TEXTS, { named: ['straatfeest', 'verhuizen'] })).length).toBeGreaterThan(1);
  });

  it('is none where nothing says so, and one comparison for each that do', async () => {
    const journey = (id: string, line = '') => `klantreis ${id}: Reis ${id}\n${line}  fase f: F\n    stap s: Stap\n`;
    expect((await told({ 'a.klantreis': journey('a'), 'b.klantreis': journey('b') })).sections).toEqual([]);
    const two = {
      'a.klantreis': journey('a', '  vergelijk b\n'),
      'b.klantreis': journey('b'),
      'c.klantreis': journey('c'),
      'd.klantreis': journey('d', '  vergelijk c\n  vergelijk weg\n'),
    };
    const all = (await rows(two)).filter(({ about }) => about === 'klantreis');
    expect(all.map(({ comparison, journeyId }) => [comparison, journeyId])).toEqual([
      [1, 'a'],
      [1, 'b'],
      [2, 'd'],
      [2, 'c'],
    ]);
    expect((await rows(two, { named: ['a'] })).some(({ comparison }) => comparison === 2)).toBe(false);
  });

  it('leaves the archive out, unless that was asked for', async () => {
    const sem = BIRTH_TEXTS['sem.klantreis']!.replace('  voor sem\n', '  voor sem\n  status archief\n');
    const texts = { ...BIRTH_TEXTS, 'sem.klantreis': sem };
    expect(who(await rows(texts))).toEqual([names[0], names[2]]);
    expect((await told(texts)).archived).toBe(1);
    expect(who(await rows(texts, { archive: true }))).toEqual(names);
  });

  it('is no more than somebody can read', async () => {
    const many = Array.from({ length: 9 }, (_, at) => [`r${at}.klantreis`, `klantreis r${at}: Reis\n`] as const);
    const named = many.map(([name]) => name.replace('.klantreis', ''));
    await expect(told(Object.fromEntries(many), { named })).rejects.toThrow('vergelijkTeVeel');
    expect(who(await rows(Object.fromEntries(many), { named: named.slice(1) }))).toHaveLength(8);
  });

  it('counts the files with lines that nobody can read, also of those that a line brings along', async () => {
    const texts = { ...BIRTH_TEXTS, 'sem.klantreis': `${BIRTH_TEXTS['sem.klantreis']!}  zomaar iets\n` };
    expect((await told(texts, { named: ['noor'] })).unreadFiles).toBe(1);
  });
});

describe('personas of one klantreis side by side', () => {
  const text = `persona noor: Noor
persona sem: Sem
persona karin: Karin
  soort medewerker
klantreis kind: Een kind
  voor noor, sem
  fase f: Fase
    stap samen: Zij wachten samen
      wacht 2 weken
      contact brief
      gevoel negatief: het duurt
      gevoel positief van sem: hij heeft tijd
      gevoel negatief van karin: zij mag niets zeggen
      knelpunt stil: Zij horen niets
    stap alleen: Noor belt
      voor noor
    gewenst stap later: Wij bellen zelf
`;

  it('are told by stap, with who does not take it', async () => {
    const all = await rows({ 'a.klantreis': text }, { named: ['a'] });
    expect(who(all)).toEqual([
      [1, 'Noor'],
      [1, 'Sem'],
      [1, 'Karin'],
    ]);
    const stappen = all.filter(({ about }) => about === 'stap');
    expect(stappen.map(({ beside, persona, present, part }) => [beside, persona, present, part.title])).toEqual([
      [1, 'Noor', true, 'Zij wachten samen'],
      [1, 'Sem', true, 'Zij wachten samen'],
      [1, 'Karin', true, 'Zij wachten samen'],
      [2, 'Noor', true, 'Noor belt'],
      [2, 'Sem', false, 'Noor belt'],
    ]);
    expect(stappen.map(({ feeling }) => feeling?.word)).toEqual([
      'negatief',
      'positief',
      'negatief',
      undefined,
      undefined,
    ]);
    // Who works there does not wait.
    expect(stappen.map(({ waits, contacts }) => waits.length + contacts.length)).toEqual([2, 2, 0, 0, 0]);
    expect(all.filter(({ about }) => about === 'knelpunt').map(({ title, beside }) => [title, beside])).toEqual([
      ['Zij horen niets', undefined],
    ]);
  });

  it('are nothing to compare where there is one', async () => {
    const one = 'persona noor: Noor\nklantreis a: A\n  voor noor\n  fase f: F\n    stap s: S\n';
    expect((await told({ 'a.klantreis': one }, { named: ['a'] })).sections).toEqual([]);
  });

  it('are not asked about with a whole folder', async () => {
    expect((await told({ 'a.klantreis': text })).sections).toEqual([]);
  });
});

it('tells a wish and paper as what they are, on which nothing rests', async () => {
  const noor = BIRTH_TEXTS['noor.klantreis']!.replace('  voor noor\n', '  voor noor\n  toestand papier\n');
  const all = (await rows({ ...BIRTH_TEXTS, 'noor.klantreis': noor })).filter(({ persona }) => persona === 'Noor');
  expect(new Set(all.map(({ state, evidence }) => [state, evidence].join()))).toEqual(new Set(['papier,']));
});

it('hides what may lead to a real person, also in a klantreis that a line brings along', async () => {
  const sem = BIRTH_TEXTS['sem.klantreis']!.replace('niemand vertelt hem', 'bel 06-12345678, want niemand vertelt hem');
  const words = JSON.stringify(await told({ ...BIRTH_TEXTS, 'sem.klantreis': sem }, { named: ['noor'] }));
  expect(words).not.toContain('12345678');
  expect(words).toContain('want niemand vertelt hem');
});
