import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parser/parse';
import { fileSides, instead } from '../../../src/usecases/compare/make-sides';
import { Mask } from '../../../src/usecases/compare/mask';
import type { LoadComparison } from '../../../src/usecases/compare/sides';
import { reviewSides } from '../../../src/usecases/compare/review';
import { toLoaded } from '../../../src/workspace/workspace';
import { JOURNEY, NOOR } from '../../support/journey';
import { allOf, asName, bare, everyLine, PERSONAL } from '../../support/personal-lines';
import { inScope, scopeOf } from '../scopes';

const comparison: LoadComparison = () => import('../../../src/outputs/comparison.bundle');

const today = '2026-11-22';
const LABELS = { base: 'toen', head: 'nu' };

async function sidesOf(was: string, is: string, settings = '{}') {
  const head = inScope(await scopeOf({ 'reis.klantreis': is, 'klantreis.json': settings }), 'reis.klantreis');
  const old = toLoaded(head.file.path, head.file.location, { text: was }, true);
  return fileSides({ file: old, scope: instead(head.scope, head.file, old) }, head, { labels: LABELS, beside: 'all' });
}

/** All that is said of two texts, as a program gets it. */
async function said(was: string, is: string, settings?: string) {
  const sides = await sidesOf(was, is, settings);
  const { review } = await reviewSides(sides, { comparison, today, tell: ({ code }) => code });
  return { json: JSON.stringify(review), changes: review.changes };
}

/** What is not hidden of a value, however it is written. */
function shown(text: string): string[] {
  const plain = bare(text);
  return Object.values(PERSONAL)
    .flat()
    .filter((value) => plain.includes(bare(value)));
}

/** What the parser makes of each line, but for the words themselves. */
function shapeOf(text: string) {
  return parse(text).lines.map(({ keyword, place, words, misread, tekst, range, parent }) => ({
    keyword,
    place,
    words: [...words].map(([property, list]) => [property, list.map((word) => word.range)]),
    misread: misread?.range,
    hasText: tekst !== undefined,
    range,
    under: parent?.range,
  }));
}

describe('what leads to a real person', () => {
  const name = asName(
    Object.values(PERSONAL)
      .map(([value]) => value)
      .join('-'),
  );
  const text = everyLine(`Zij belde ${allOf(0)} daarna`, name);

  it('is hidden in every part of every line, and the lines stay what they are', async () => {
    expect(shown(text).length).toBe(Object.keys(PERSONAL).length);
    const sides = await sidesOf('', text);
    const hidden = Mask.of(sides).file(sides.pairs[0]!.head[0]!.files[0]!);
    expect(shown(hidden.text)).toEqual([]);
    expect(hidden.text).toHaveLength(text.length);
    expect(shapeOf(hidden.text)).toEqual(shapeOf(text));
  });

  it('is hidden in what is said of a new text, of one that is gone and of one that changed', async () => {
    const plain = everyLine('Zij belde daarna', 'iets');
    for (const [was, is] of [
      ['', text],
      [text, ''],
      [plain, text],
      [text, plain],
    ] as const) {
      const { json, changes } = await said(was, is);
      expect(changes.length).toBeGreaterThan(5);
      expect(shown(json)).toEqual([]);
    }
  });

  it.each(Object.keys(PERSONAL))('changes where %s becomes another that looks like it', async (kind) => {
    const [one, other] = PERSONAL[kind]!;
    const of = (value: string) => `${NOOR}${JOURNEY}      gevoel negatief: zij belde ${value} daarna\n`;
    const { json, changes } = await said(of(one), of(other));
    expect(changes.map(({ code }) => code)).toContain('VS035');
    expect(shown(json)).toEqual([]);
    expect((await said(of(one), of(one))).changes).toEqual([]);
  });

  it('is hidden where nobody would find it by itself: in an id, a comment, another spelling', async () => {
    const found = `${NOOR}${JOURNEY}      notitie: Bel 06-12345678 of mevrouw Jansen, BSN 111222333\n`;
    for (const other of [
      'notitie: tel0612345678',
      'notitie: +31 6 12 34 56 78',
      'notitie: MEVROUW JANSEN',
      'stap m-111-222-333: Zo',
    ]) {
      const { json } = await said(NOOR, `${found}      ${other}\n`);
      expect(shown(json)).toEqual([]);
    }
  });

  it('stays where the base says that everybody may see it, but never a BSN', async () => {
    const accepted = (code: string) => `  negeer ${code}: dit staat op de website\n`;
    const base = `${NOOR}${JOURNEY}${accepted('KR202')}${accepted('KR201')}  notitie: Bel 06-12345678, BSN 111222333\n`;
    const head = base.replace('  notitie: Bel', '  notitie: Belt u');
    const { json } = await said(base, head);
    expect(json).toContain('06-12345678');
    expect(json).not.toContain('111222333');
    // What only the head accepts is not public yet.
    expect((await said(NOOR, head)).json).not.toContain('06-12345678');
  });

  it('is told where only the proposal itself says that it may stay', async () => {
    const found = (text: string) => text.replace('  klantvraag', '  notitie: Bel 06-12345678\n  klantvraag');
    const plain = `${NOOR}${JOURNEY}`;
    const accepted = found(plain.replace('  klantvraag', '  negeer KR202: dit staat op de website\n  klantvraag'));
    expect((await said(plain, found(plain))).json).toContain('"KR202"');
    expect((await said(plain, accepted)).json).toContain('"KR202"');
    expect((await said(accepted, `${accepted}      notitie: Zo\n`)).json).not.toContain('"KR202"');
  });

  it('is hidden where it is a fact of a special category of a persona, and nowhere else', async () => {
    const persona = (fact: string) => `${NOOR}  situatie: Woont alleen${fact}\n${JOURNEY}`;
    const facts = '. Is depressief en heeft epilepsie';
    for (const [was, is] of [
      [persona(''), persona(facts)],
      [persona(facts), persona('')],
      [persona(facts), persona(`${facts} nu`)],
    ] as const) {
      const { json, changes } = await said(was, is);
      expect(changes).not.toEqual([]);
      expect(json).toContain('d*********');
      expect(json).not.toMatch(/depressief|epilepsie/);
    }
    const needed = persona(facts).replace('zoekt het op', 'gaat naar de huisarts');
    expect((await said(NOOR, needed)).json).toContain('depressief');
    const accepted = persona(facts).replace('  situatie', '  negeer KR204: zij vroeg erom\n  situatie');
    expect((await said(accepted, `${accepted}      notitie: Zo\n`)).json).not.toContain('d*********');
    expect((await said(NOOR, accepted)).json).not.toMatch(/depressief|epilepsie/);
  });

  it('leaves a text without any as the same object', async () => {
    const sides = await sidesOf(NOOR, `${NOOR}${JOURNEY}`);
    const [file] = sides.pairs[0]!.head[0]!.files;
    expect(Mask.of(sides).file(file!)).toBe(file);
    expect(Mask.of(sides).pair(sides.pairs[0]!).head[0]).toBe(sides.pairs[0]!.head[0]);
  });
});
