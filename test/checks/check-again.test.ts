import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedFile, checkFile } from '../../src/checks/check';
import type { LookingRule } from '../../src/checks/rule/rule';
import { Scope, type ScopeFile } from '../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { type ParsedFile, parse } from '../../src/parser/parse';
import { EMPTY_RANGE } from '../../src/util/source';
import { EXAMPLES } from '../support/examples';

type Parsed = ParsedFile & CheckedFile;

function read(path: string, text: string, before?: Parsed): Parsed {
  return { path, ...parse(text, before) };
}

function check(files: readonly CheckedFile[], scope: Scope) {
  return files.map((file) => checkFile(file, scope, DEFAULT_SETTINGS, { today: '2026-11-27' }));
}

const LINES = EXAMPLES.flatMap(({ text }) => text.split('\n'));

/** One row of one of the files becomes another: names, evidence, solutions and whole elements come and go. */
const edit = fc.record({
  file: fc.nat(EXAMPLES.length - 1),
  row: fc.nat(400),
  rows: fc.nat(1),
  by: fc.oneof(fc.constantFrom(...LINES), fc.constantFrom('', 'stpa x: y', '    knelpunt k: K', 'klantreis nieuw: N')),
});

describe('files that are checked again', () => {
  it('have the same findings as when all of it is read and checked for the first time', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const files = EXAMPLES.map(({ name, text }) => read(name, text));
        const scope = new Scope(files);
        check(files, scope);
        for (const { file, row, rows, by } of edits) {
          const before = files[file]!;
          const texts = before.text.split('\n');
          texts.splice(row % texts.length, rows, by);
          files[file] = read(before.path, texts.join('\n'), before);
          scope.replace(files[file]);
          const fresh = files.map(({ path, text }) => read(path, text));
          expect(check(files, scope)).toEqual(check(fresh, new Scope(fresh)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rule', () => {
  const LIBRARY = 'organisatie ons: Gemeente\n  soort eigen\n\npersona noor: Noor\n\npersona li: Li\n';
  const TEXT = `klantreis een: Een
  voor noor
  stap a: Noor belt
    contact telefoon met ons

klantreis twee: Twee
  voor li
  stap b: Li schrijft
`;

  /** A project of two files with a rule that looks in this way, and how often it looked since somebody last asked. */
  function project(look: NonNullable<LookingRule['klantreis']>) {
    let looked: (string | undefined)[] = [];
    const rule: LookingRule = {
      code: 'KR101',
      klantreis: (klantreis, scope, words) => {
        looked.push(klantreis.id);
        return look(klantreis, scope, words);
      },
    };
    let library = read('bibliotheek', LIBRARY);
    let file = read('reizen', TEXT);
    const scope = new Scope([library, file]);
    const lookedAt = (settings = DEFAULT_SETTINGS, today = '2026-11-27') => {
      looked = [];
      checkFile(file, scope, settings, { rules: [rule], today });
      return looked;
    };
    const become = (from: string, to: string) => {
      library = read('bibliotheek', library.text.replace(from, to), library);
      file = read('reizen', file.text.replace(from, to), file);
      scope.replace(library);
      scope.replace(file);
    };
    lookedAt();
    return { lookedAt, become };
  }

  it('that asks nothing looks again only at the klantreis that changed', () => {
    const { lookedAt, become } = project(() => []);
    expect(lookedAt()).toEqual([]);
    become('Li schrijft', 'Li mailt');
    expect(lookedAt()).toEqual(['twee']);
    become('Gemeente', 'Stad');
    expect(lookedAt()).toEqual([]);
  });

  it.each([
    ['who somebody is', 'persona noor: Noor', 'persona noor: Noor K'],
    ['who somebody is that was not there', 'persona noor:', 'persona nora:'],
    ['whether an organisatie is one of us', 'soort eigen', 'soort overheid'],
  ])('looks again where the scope says something else: %s', (_, from, to) => {
    const { lookedAt, become } = project(function* ({ voor, fasen }, scope) {
      yield* voor.flatMap(({ id }) => (scope.find('persona', id)?.titel === '' ? [] : []));
      for (const { contacten } of fasen.flatMap(({ stappen }) => stappen))
        contacten.some(({ met }) => scope.isOwn(met));
    });
    become(from, to);
    expect(lookedAt()).toEqual(['een']);
    become('persona li: Li', 'persona li: Li W');
    expect(lookedAt()).toEqual(['twee']);
  });

  it('looks again where a table has another name, or says another thing by it', () => {
    const { lookedAt, become } = project((_, scope) => {
      scope.table(titles).has('nieuw');
      scope.table(titles).get('noor');
      return [];
    });
    become('persona li: Li', 'persona li: Li W');
    expect(lookedAt()).toEqual([]);
    become('persona noor: Noor', 'persona noor: Noor K');
    expect(lookedAt()).toEqual(['een', 'twee']);
    become('persona li:', 'persona nieuw:');
    expect(lookedAt()).toEqual(['een', 'twee']);
  });

  it.each<[string, NonNullable<LookingRule['klantreis']>]>([
    [
      'all names',
      (_, scope) =>
        scope
          .ids('persona')
          .slice(9)
          .map(() => ({ range: EMPTY_RANGE, args: {} })),
    ],
    ['all klantreizen', (_, { klantreizen }) => klantreizen.slice(9).map(({ range }) => ({ range, args: {} }))],
    ['all files', (_, { files }) => files.slice(9).map(() => ({ range: EMPTY_RANGE, args: {} }))],
  ])('that asks for everything looks each time: %s', (_, look) => {
    expect(project(look).lookedAt()).toEqual(['een', 'twee']);
  });

  it('looks again on another day, and for other words', () => {
    const { lookedAt } = project(() => []);
    expect(lookedAt(DEFAULT_SETTINGS, '2026-11-28')).toEqual(['een', 'twee']);
    const woorden = { KR101: { erbij: ['loket'], weg: [] } };
    expect(lookedAt({ ...DEFAULT_SETTINGS, woorden }, '2026-11-28')).toEqual(['een', 'twee']);
  });

  it('that broke is asked again', () => {
    const { lookedAt } = project(() => {
      throw new Error('planted');
    });
    expect(lookedAt()).toEqual(['een', 'twee']);
  });
});

/** The titles of the personas of a file, by their id. */
function* titles({ model }: ScopeFile) {
  for (const { id = '', titel } of model.personas) yield [id, titel] as const;
}
