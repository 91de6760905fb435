import { describe, expect, it } from 'vitest';
import { chooseBoth, chooseByKey } from '../../../src/usecases/compare/choose-journeys';
import { changeText } from '../../../src/messages/diff.data';
import type { MessageCode } from '../../../src/messages/messages';
import { checkOne } from '../../../src/usecases/check';
import { compareSides } from '../../../src/usecases/compare/compare';
import { type Beside, fileSides, gewenstSides, instead, journeySides } from '../../../src/usecases/compare/make-sides';
import { noteSentence } from '../../../src/usecases/compare/notes';
import { reviewSides } from '../../../src/usecases/compare/review';
import type { LoadComparison, Sides } from '../../../src/usecases/compare/sides';
import { type LoadedScope, toLoaded } from '../../../src/workspace/workspace';
import { JOURNEY, NOOR } from '../../support/journey';
import { EXAMPLE_TEXTS, inScope, JOURNEYS, NOT_READ, scopeOf } from '../scopes';

const comparison: LoadComparison = () => import('../../../src/outputs/comparison.bundle');

const today = '2026-11-22';
const LABELS = { base: 'toen', head: 'nu' };
const examples = await scopeOf(EXAMPLE_TEXTS);

/** A file of a scope as it was, and as it is. */
async function versions(was: string, is: string, beside: Beside = 'all'): Promise<Sides> {
  const head = inScope(await scopeOf({ 'reis.klantreis': is, 'wie.klantreis': NOOR }), 'reis.klantreis');
  const old = toLoaded(head.file.path, head.file.location, { text: was }, true);
  return fileSides({ file: old, scope: instead(head.scope, head.file, old) }, head, { labels: LABELS, beside });
}

async function told(sides: Sides): Promise<string[]> {
  const { compared } = await compareSides(sides, { comparison, today });
  return compared.flatMap(({ comparison }) => comparison.changes.map(({ fingerprint }) => fingerprint));
}

describe('the two sides of a question', () => {
  it.each(JOURNEYS)('of huidig and gewenst of %s tell the same, whichever files are beside it', async (name) => {
    const asked = inScope(examples, name);
    const all = await told(await gewenstSides(asked, { comparison, beside: 'all' }));
    expect(all.length).toBeGreaterThan(0);
    expect(await told(await gewenstSides(asked, { comparison, beside: 'related' }))).toEqual(all);
  });

  it.each(JOURNEYS)('of two versions of %s tell the same, whichever files are beside it', async (name) => {
    const head = inScope(examples, name);
    const text = head.file.text
      .replace(/^ {6}gevoel .*$/m, '      gevoel neutraal: het ging wel')
      .replace(/voor /, 'voor piet, ');
    const old = toLoaded(head.file.path, head.file.location, { text }, true);
    const base = { file: old, scope: instead(head.scope, head.file, old) };
    const [all, related] = [
      fileSides(base, head, { labels: LABELS, beside: 'all' }),
      fileSides(base, head, { labels: LABELS, beside: 'related' }),
    ];
    expect((await told(all)).length).toBeGreaterThan(1);
    expect(await told(related)).toEqual(await told(all));
  });

  it('of huidig and gewenst are named, and say where nothing is wanted', async () => {
    const asked = inScope(await scopeOf({ 'reis.klantreis': `${NOOR}${JOURNEY}` }), 'reis.klantreis');
    const sides = await gewenstSides(asked, { comparison, beside: 'all', name: './reis.klantreis' });
    expect([sides.base, sides.head]).toEqual(['de huidige klantreis', 'de gewenste klantreis']);
    expect(sides.notes).toEqual([{ code: 'gewenstLeeg', args: { pad: './reis.klantreis' } }]);
    expect(await told(sides)).toEqual([]);
  });

  it('of two klantreizen are named by their titles, apart where these are the same', async () => {
    const scope = await scopeOf({
      'een.klantreis': `${NOOR}${JOURNEY}`,
      'twee.klantreis': JOURNEY.replace('kind:', 'ander:'),
    });
    const [base, head] = (['een.klantreis', 'twee.klantreis'] as const).map((name) => {
      const asked = inScope(scope, name);
      return { ...asked, klantreis: chooseByKey(asked.file, undefined) };
    });
    const sides = journeySides(base!, head!, 'related');
    expect([sides.base, sides.head]).toEqual(['Wij krijgen een kind', 'Wij krijgen een kind (reizen/twee.klantreis)']);
    expect(sides.journey).toMatchObject({ together: true, areTwo: true, base: { file: 'reizen/een.klantreis' } });
    expect(await told(sides)).toEqual([]);
  });

  it('are one klantreis each, chosen by what the other is', async () => {
    const two = await scopeOf({ 'een.klantreis': 'klantreis a: A\nklantreis b: B\n', 'leeg.klantreis': NOOR });
    const [een, leeg] = [inScope(two, 'een.klantreis').file, inScope(two, 'leeg.klantreis').file];
    const named = (file: typeof een, journey?: string) => ({ typed: file.path, file, journey });
    expect(chooseBoth(named(een), named(een))).toBeUndefined();
    expect(chooseBoth(named(een, 'b'), named(een))).toMatchObject({ base: { line: 1 }, head: { line: 1 } });
    expect(() => chooseBoth(named(een, 'x'), named(een))).toThrow('klantreisOnbekend');
    expect(() => chooseBoth(named(leeg), named(een, 'a'))).toThrow('geenKlantreis');
    const other = inScope(await scopeOf({ 'd.klantreis': 'klantreis d: D\n' }), 'd.klantreis').file;
    expect(() => chooseBoth(named(een), named(other, 'd'))).toThrow('kantReisKies');
    expect(() => chooseByKey(leeg, undefined)).toThrow('geenKlantreis');
    expect(() => chooseByKey(een, 'weg')).toThrow('klantreisOnbekend');
  });
});

describe('a comparison', () => {
  const warm = `${JOURNEY}      gevoel positief: het gaat goed\n`;
  const cold = `${JOURNEY}      gevoel negatief: het duurt lang\n`;

  it('is about the files that were asked about', async () => {
    const codes = (await compareSides(await versions(cold, warm), { comparison, today })).compared.flatMap(
      ({ comparison }) => comparison.changes.map(({ head }) => head?.file),
    );
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes)).toEqual(new Set(['reizen/reis.klantreis']));
  });

  it('is about one klantreis where that is asked, and refuses one that is nowhere', async () => {
    const two = (feeling: string) => `${JOURNEY}      gevoel ${feeling}\nklantreis twee: Tw${feeling.length}\n`;
    const sides = await versions(two('positief: goed'), two('negatief: slecht'));
    const fingerprints = async (journey?: string) => {
      const { compared } = await compareSides(sides, { comparison, today, journey });
      return compared.flatMap(({ comparison }) => comparison.changes.map(({ fingerprint }) => fingerprint));
    };
    const [all, one, other] = [await fingerprints(), await fingerprints('kind'), await fingerprints('2')];
    expect(one.length).toBeGreaterThan(0);
    expect(other.length).toBeGreaterThan(0);
    expect([...one, ...other].sort()).toEqual([...all].sort());
    await expect(compareSides(sides, { comparison, today, journey: 'kund' })).rejects.toMatchObject({
      code: 'reisOnbekend',
      meant: 'kind',
    });
    const part = await compareSides({ ...sides, isPart: true }, { comparison, today, journey: 'weg' });
    expect(part.notes).toEqual([{ code: 'reisNietGewijzigd', args: { id: 'weg', keuzes: '`kind` of `twee`' } }]);
  });

  it('breaks off before it compares, where the one who waits says so', async () => {
    const sides = await versions(cold, warm);
    await expect(
      compareSides(sides, { comparison, today, pause: () => Promise.reject(new Error('other')) }),
    ).rejects.toThrow('other');
  });

  it('counts a file that one side could not read on neither, and says so', async () => {
    const [base, head] = [
      await scopeOf({ 'dicht.klantreis': NOOR, 'reis.klantreis': cold }),
      await scopeOf({ 'dicht.klantreis': NOT_READ, 'reis.klantreis': warm }),
    ];
    const one = fileSides(inScope(base, 'reis.klantreis'), inScope(head, 'reis.klantreis'), {
      labels: LABELS,
      beside: 'all',
    });
    const sides = { ...one, isAsked: { base: () => true, head: () => true } };
    const outcome = await compareSides(sides, { comparison, today });
    expect(outcome.isPartUnseen).toBe(true);
    expect(outcome.notes).toEqual([]);
    const told = ({ compared }: typeof outcome) => compared[0]!.comparison.changes.map((change) => changeText(change));
    expect(told(outcome)[0]).toMatch(
      /^Wat er verandert in \*reizen\/dicht.klantreis\*, weten wij niet: het bestand kan niet meer worden gelezen: /,
    );
    const backFrom = (from: LoadedScope) =>
      fileSides(inScope(from, 'reis.klantreis'), inScope(base, 'reis.klantreis'), { labels: LABELS, beside: 'all' });
    const again = await compareSides({ ...backFrom(head), isAsked: sides.isAsked }, { comparison, today });
    // The text may have been as good before, and is only not here.
    expect(told(again).join()).not.toContain('weer te lezen');
    expect(again.notes).toEqual([
      expect.objectContaining({
        code: 'nietVergeleken',
        side: 'base',
        args: expect.objectContaining({ pad: 'reizen/dicht.klantreis' }) as object,
      }),
    ]);
    const broken = await scopeOf({ 'dicht.klantreis': '\0', 'reis.klantreis': warm });
    const mended = await compareSides({ ...backFrom(broken), isAsked: sides.isAsked }, { comparison, today });
    expect(told(mended)[0]).toBe('Het bestand *reizen/dicht.klantreis* is weer te lezen');
    expect(told(again).some((sentence) => sentence.includes('Persona *Noor*'))).toBe(false);
    const files = outcome.compared.flatMap(({ base: old, head: now }) =>
      [...old, ...now].flatMap((scope) => scope.files),
    );
    expect(files.map(({ path }) => path)).toEqual(['reizen/reis.klantreis', 'reizen/reis.klantreis']);
    expect(told(outcome).some((sentence) => sentence.includes('Persona *Noor*'))).toBe(false);
  });
});

/** What only a day makes a finding, and the rows without it. */
const ON_A_DAY: readonly (readonly [code: MessageCode, what: string, has: string, without: string])[] = [
  ['KR405', 'a plan past its date', 'gereed 2026-01-01', 'gereed 2030-01-01'],
  ['KR504', 'a day to look again that is over', 'herzien 2026-01-01', 'herzien 2030-01-01'],
  ['KR504', 'a klantreis that nobody will look at again', 'status vastgesteld', 'status concept'],
  ['KR504', 'an old bron', 'datum 2020-01-01', 'datum 2026-01-01'],
];

function plan(...[has, without]: readonly [string, string]): { readonly late: string; readonly fine: string } {
  const fine = `bron gesprekken: Gesprekken
  soort interview
  aantal 6
  datum 2026-01-01
klantreis a: Ik ga verhuizen
  voor noor
  status concept
  ${has === 'status vastgesteld' ? 'klantvraag: Waar ga ik wonen?' : 'herzien 2030-01-01'}
  stap een: Noor zoekt een huis
    gevoel negatief: er is niets
      volgens gesprekken
    knelpunt traag: Het duurt te lang
    oplossing bellen: Wij bellen eerder
      gereed 2030-01-01
`;
  return { fine, late: fine.replace(without, has) };
}

describe('what depends on the day', () => {
  it.each(ON_A_DAY)('is asked of both sides: %s, %s', async (code, _, has, without) => {
    const { late, fine } = plan(has, without);
    const isNew = async (base: string) => {
      const sides = await versions(base, late);
      const { compared } = await compareSides(sides, { comparison, today });
      const { file, scope } = { file: sides.pairs[0]!.head[0]!.files[0]!, scope: sides.pairs[0]!.head[0]! };
      const found = checkOne({ file, scope }, { today }).filter((one) => one.code === code);
      expect(found).toHaveLength(1);
      return compared[0]!.comparison.agesOf(file.path, found[0]!).every(({ old }) => !old);
    };
    expect(await isNew(fine)).toBe(true);
    expect(await isNew(late.replace('er is niets', 'er is weinig'))).toBe(false);
  });

  it('is told in the words of the comparison where that has them', async () => {
    const { late, fine } = plan('gereed 2026-01-01', 'gereed 2030-01-01');
    for (const sides of [await versions(fine, late), await versions(late, fine)]) {
      const { compared } = await compareSides(sides, { comparison, today });
      const told = compared.flatMap((one) => one.comparison.changes.map((change) => changeText(change)));
      expect(told.length).toBeGreaterThan(0);
      expect(told.join('\n')).not.toMatch(/melding/i);
    }
  });
});

describe('the notes of a comparison', () => {
  it('tell of rows that nobody can read, in the words of each face', async () => {
    const text = `${JOURNEY}xyz\nabc\n`;
    const { notes } = await compareSides(await versions(text, text), { comparison, today });
    expect(notes[1]).toEqual({
      code: 'regelsOnleesbaar',
      args: { pad: 'reizen/reis.klantreis' },
      side: 'head',
      rows: [10, 11],
      isSame: true,
    });
    expect(noteSentence(notes[1]!, LABELS, 'cli')).toBe(
      'reizen/reis.klantreis (nu): regel 10 en 11 konden wij niet lezen. Wat daar staat, vergelijken wij niet.',
    );
    expect(noteSentence(notes[1]!, LABELS, 'editor')).toBe(
      'nu: de regels 10 en 11 konden wij niet lezen. Wat daar staat, vergelijken wij niet.',
    );
  });

  it('are silent about what is told as a change', async () => {
    const { notes, compared } = await compareSides(await versions(JOURNEY, `${JOURNEY}xyz\nabc\n`), {
      comparison,
      today,
    });
    expect(notes).toEqual([]);
    expect(changeText(compared[0]!.comparison.changes[0]!)).toMatch(/^2 regels kunnen niet worden gelezen: /);
  });

  it('know what is the same on both sides, so that a face may leave it out', async () => {
    const text = `${JOURNEY}xyz\n`;
    const { notes } = await compareSides(await versions(text, text), { comparison, today });
    expect(notes.map(({ side, isSame }) => ({ side, isSame }))).toEqual([
      { side: 'base', isSame: true },
      { side: 'head', isSame: true },
    ]);
    const tell = () => undefined;
    expect((await reviewSides(await versions(text, text), { comparison, today, tell })).review.notes).toEqual([]);
  });

  it('name twenty rows at most', async () => {
    const { notes } = await compareSides(await versions(JOURNEY + 'xyz\n'.repeat(30), JOURNEY), { comparison, today });
    expect(notes[0]!.rows).toHaveLength(30);
    expect(noteSentence(notes[0]!, LABELS, 'editor')).toMatch(/ 29 en … konden wij/);
  });

  it('tell of settings that are wrong on one side', async () => {
    const [base, head] = [
      await scopeOf({ 'reis.klantreis': JOURNEY }),
      await scopeOf({ 'reis.klantreis': JOURNEY, 'klantreis.json': '{ "regels": { "KR999": "fout" } }' }),
    ];
    const sides = fileSides(inScope(base, 'reis.klantreis'), inScope(head, 'reis.klantreis'), {
      labels: LABELS,
      beside: 'all',
    });
    const { notes } = await compareSides(sides, { comparison, today });
    expect(notes).toMatchObject([{ code: 'kantOpmerking', side: 'head', args: { pad: '/reizen/klantreis.json' } }]);
    expect(noteSentence(notes[0]!, LABELS, 'cli')).toMatch(/^\/reizen\/klantreis\.json \(nu\): .*KR999/);
  });
});
