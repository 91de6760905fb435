import { SCOPE_KINDS } from '../../../src/model/lines/kinds.data';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CheckedFile, checkFile } from '../../../src/checks/check';
import { NameTable } from '../../../src/model/scope/name-table';
import { Scope } from '../../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { parse } from '../../../src/parser/parse';

const names = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 });
const change = fc.record({ order: fc.nat({ max: 3 }), names });

it('a table says the same after changes as one that is made anew', () => {
  fc.assert(
    fc.property(
      fc.array(names, { minLength: 4, maxLength: 4 }),
      fc.array(change, { maxLength: 8 }),
      (files, changes) => {
        const entries = (order: number) => files[order]!.map((name, index) => [name, `${order}.${index}`] as const);
        const table = new NameTable<string>();
        files.forEach((_, order) => table.add(order, entries(order)));
        for (const { order, names: next } of changes) {
          table.remove(order, files[order]!);
          files[order] = next;
          table.add(order, entries(order));
        }
        const fresh = new NameTable<string>();
        files.forEach((_, order) => fresh.add(order, entries(order)));
        expect([...table.names].toSorted()).toEqual([...fresh.names].toSorted());
        for (const name of ['a', 'b', 'c', 'd']) {
          expect(table.get(name)).toEqual(fresh.get(name));
          expect(table.has(name)).toBe(fresh.has(name));
        }
      },
    ),
  );
});

const line = fc.constantFrom(
  ...['persona noor: Noor', 'persona truus: Truus', 'organisatie g: G', '  soort eigen', 'bron b: B', 'kanaal k: K'],
  ...[
    'klantreis een: Een',
    '  voor noor',
    '  voor noor, truus',
    'klantreis twee: Twee',
    '  fase f: F',
    '    stap s: S',
  ],
  ...['      door g', '      gevoel negatief: Au', '        volgens b', '      knelpunt p: P', '        ernst hoog'],
  ...[
    '      kanaal k',
    '      oplossing o: O',
    '        voor een.p',
    '        lost op p',
    'stp kapot: X',
    'persoon jan: J',
  ],
);
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));

it('a scope says the same after a file is replaced as one that is made anew', () => {
  const texts = fc.array(text, { minLength: 3, maxLength: 3 });
  const changes = fc.array(fc.record({ at: fc.nat({ max: 2 }), text }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, changes, (all, later) => {
      const files = all.map((one, index): CheckedFile => ({ path: `${index}.klantreis`, ...parse(one) }));
      const scope = new Scope(files);
      const check = (of: Scope) => files.map((file) => checkFile(file, of, DEFAULT_SETTINGS));
      check(scope);
      for (const { at, text: next } of later) {
        files[at] = { path: `${at}.klantreis`, ...parse(next) };
        scope.replace(files[at]);
        const fresh = new Scope(files);
        expect(check(scope)).toEqual(check(fresh));
        for (const kind of SCOPE_KINDS) expect(scope.ids(kind).toSorted()).toEqual(fresh.ids(kind).toSorted());
        expect(scope.hasOwnOrganisatie).toBe(fresh.hasOwnOrganisatie);
        expect(scope.files).toEqual(fresh.files);
      }
    }),
  );
});

it('a scope has no place for a file that it does not know', () => {
  expect(() => new Scope([]).replace({ path: 'nieuw.klantreis', ...parse('') })).toThrow('nieuw.klantreis');
});
