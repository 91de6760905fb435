import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { prepareRenameAt, Refusal, renameAt } from '../../../src/editor/names/rename';
import { declarationsIn } from '../../../src/model/scope/declarations';
import { Scope } from '../../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { parse } from '../../../src/parser/parse';
import { EXAMPLES } from '../../support/examples';
import { readFixtures } from '../../support/fixtures';
import { applyEdit, type MarkedFile, openFile, openFiles } from '../cursor';
import { NAME_CASES } from './references-cases';

describe('a new name', () => {
  it.each(NAME_CASES.map((one) => [one.kind, one.what, one] as const))('%s: %s', (_kind, _what, { files }) => {
    const open = Object.values(openFiles(files));
    const wanted = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll('‸', '').replace(/«[^»]*»/g, 'vérs-2')]),
    );
    for (const file of open) {
      for (const { start, end } of file.ranges) {
        expect(prepareRenameAt(file, start).range).toEqual({ start, end });
        expect(applyEdit(open, renameAt(file, end, 'vérs-2'))).toEqual(wanted);
      }
    }
  });

  it('is the old one at first', () => {
    const file = openFile('persona no‸or: Noor');
    expect(prepareRenameAt(file, file.cursors[0]!).placeholder).toBe('noor');
    expect(renameAt(file, file.cursors[0]!, 'noor')).toEqual({ changes: {} });
  });

  it('may have spaces around it, and loses them', () => {
    expect(renamed('persona no‸or: Noor', ' sam ')).toBe('persona sam: Noor');
  });

  it('is given to one of two elements with the same name: the second alone, or the first with all that refers to it', () => {
    const text = 'klantreis een: Een\n  stap a: Een\n  stap a: Kopie\n  stap b: B\n    of a';
    const renamedAt = (place: string) => renamed(text.replace(place, `‸${place}`), 'c');
    expect(renamedAt('a: Kopie')).toBe('klantreis een: Een\n  stap a: Een\n  stap c: Kopie\n  stap b: B\n    of a');
    const first = 'klantreis een: Een\n  stap c: Een\n  stap a: Kopie\n  stap b: B\n    of c';
    expect(renamedAt('a: Een')).toBe(first);
    expect(renamed(`${text}‸`, 'c')).toBe(first);
  });

  it('may be one that others of another kind or klantreis have', () => {
    const text = 'klantreis een: Een\n  stap a‸: A\n  knelpunt b: B\nklantreis b: B\n  stap b: B';
    expect(renamed(text, 'b')).toBe('klantreis een: Een\n  stap b: A\n  knelpunt b: B\nklantreis b: B\n  stap b: B');
  });

  it('may be a word of the language', () => {
    expect(renamed('klantreis een: Een\n  stap a‸: A\n  stap b: B\n    of a', 'stap')).toBe(
      'klantreis een: Een\n  stap stap: A\n  stap b: B\n    of stap',
    );
  });
});

describe('is refused, with a sentence:', () => {
  const NO_NAME =
    'Hier staat geen naam die u kunt wijzigen. Zet de cursor op een naam, zoals `noor` in `persona noor: Noor`.';
  const FORM = 'kan niet. Begin met een letter. Daarna mogen letters, cijfers, `-` en `_`, maar geen spaties.';

  it.each([
    ['a place without a name', 'persona noor: N‸oor', 'sam', NO_NAME],
    ['an element without one', 'klantreis een: Een\n  stap‸: A', 'a', NO_NAME],
    ['spaces', 'persona noor‸: Noor', 'noor van dijk', `De naam \`noor van dijk\` ${FORM}`],
    ['a first digit', 'persona noor‸: Noor', '2noor', `De naam \`2noor\` ${FORM}`],
    ['nothing', 'persona noor‸: Noor', ' ', `De naam \`\` ${FORM}`],
    ['a dot', 'klantreis een: Een\n  knelpunt k‸: K', 'een.k', `De naam \`een.k\` ${FORM}`],
    [
      'a connecting word',
      'persona noor‸: Noor',
      'van',
      '`van` kan geen naam zijn, want dit woord verbindt delen van een regel. Kies een andere naam.',
    ],
    [
      'a name that is taken',
      'persona noor‸: Noor\npersona sam: Sam',
      'sam',
      'De naam `sam` is al gebruikt voor een persona. Kies een andere naam.',
    ],
    [
      'a name that is taken in the klantreis',
      'klantreis een: Een\n  stap a‸: A\n  fase f: F\n    stap b: B',
      'b',
      'De naam `b` is al gebruikt voor een stap. Kies een andere naam.',
    ],
    [
      'the name of a built-in kanaal',
      'kanaal beeldbellen‸: Beeldbellen',
      'telefoon',
      'De naam `telefoon` is al gebruikt voor een kanaal. Kies een andere naam.',
    ],
    [
      'a built-in kanaal',
      'klantreis een: Een\n  stap a: A\n    contact ba‸lie',
      'loket',
      '`balie` is een vast kanaal. Die naam kunt u niet wijzigen.',
    ],
    [
      'a name on a line that cannot be read',
      'persna noor: Noor\nklantreis een: Een\n  voor noor‸',
      'sam',
      'De regel met `noor` kunnen wij niet lezen. Verbeter eerst die regel.',
    ],
  ])('%s', (_, text, newName, sentence) => {
    const file = openFile(text);
    expect(refusal(() => renameAt(file, file.cursors[0]!, newName))).toBe(sentence);
  });

  it('before a new name is typed', () => {
    const file = openFile('klantreis een: Een\n  stap a: A\n    contact ba‸lie');
    expect(refusal(() => prepareRenameAt(file, file.cursors[0]!))).toMatch(/^`balie` is een vast kanaal/);
  });

  it('a name of another file', () => {
    const { a } = openFiles({ a: 'persona noor‸: Noor', b: 'persona sam: Sam' });
    expect(refusal(() => renameAt(a, a.cursors[0]!, 'sam'))).toMatch(/^De naam `sam` is al gebruikt/);
  });
});

describe('every name can be another, and the check says the same:', () => {
  const examples = { name: 'examples', files: EXAMPLES.filter(({ name }) => name.startsWith('examples/')) };
  // A line that cannot be read keeps the old name: nobody knows whether it means the same element.
  const fixtures = readFixtures(new URL('../../fixtures/rules/', import.meta.url))
    .filter(({ name }) => name !== 'onleesbare-regels.klantreis' && !name.endsWith('kapotte regel'))
    .map(({ name, files }) => ({ name, files: files.map(({ path, text }) => ({ name: path, text })) }));

  it.each([examples, ...fixtures])('$name', ({ files: sources }) => {
    const files = Object.values(openFiles(Object.fromEntries(sources.map(({ name, text }) => [name, text]))));
    const before = findings(files);
    const declared = files.flatMap((file) => declarationsIn(file.model).map((declaration) => ({ file, declaration })));
    expect(declared.length).toBeGreaterThan(0);
    for (const { file, declaration } of declared) {
      const fresh = `${declaration.id}-vers`;
      const { changes } = renameAt(file, declaration.idRange.start, fresh);
      const texts = applyEdit(files, { changes: changes! });
      const changed = files.map((one) => (changes![one.uri] ? { ...one, ...parse(texts[one.path]!) } : one));
      expect(findings(changed), fresh).toEqual(before);
    }
  });
});

/**
 * These read a name as a word: a persona without a title is called by it (KR207), an abbreviation that names an element is explained by that
 * (KR702), and whose name a title has in it does not count for what the title is about (KR412).
 */
const READ_NAMES: readonly string[] = ['KR207', 'KR412', 'KR702'];

/** What the check finds in all files, by line. What it advises may change with the name: a mistyped one is near another. */
function findings(files: readonly Pick<MarkedFile, 'path' | 'text' | 'model' | 'problems'>[]): string[] {
  const scope = new Scope(files);
  return files.flatMap((file) =>
    checkFile(file, scope, DEFAULT_SETTINGS).flatMap(({ code, range }) =>
      READ_NAMES.includes(code) ? [] : `${file.path}:${range.start.line}: ${code}`,
    ),
  );
}

function renamed(text: string, newName: string): string {
  const file = openFile(text);
  return applyEdit([file], renameAt(file, file.cursors[0]!, newName))[file.path]!;
}

/** The sentence with which it is refused. */
function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('It is not refused.');
}
