import { expect, it } from 'vitest';
import { checkEach, checkOne, troublesByPath } from '../../src/usecases/check';
import { JOURNEY, NOOR } from '../support/journey';
import { inScope, scopeOf } from './scopes';

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

it('looks at a file in its scope, by the settings of that', async () => {
  const reis = `${JOURNEY}      gevoel negatief: het duurt lang\n`;
  const severities = async (texts: Readonly<Record<string, string>>) => {
    const found = checkOne(inScope(await scopeOf({ 'reis.klantreis': reis, ...texts }), 'reis.klantreis'));
    return found.map(({ code, severity }) => `${code} ${severity}`);
  };
  expect(await severities({})).toEqual(['KR501 warning', 'KT017 error']);
  const settings = (regels: object) => ({ 'wie.klantreis': NOOR, 'klantreis.json': JSON.stringify({ regels }) });
  expect(await severities(settings({}))).toEqual(['KR501 warning']);
  expect(await severities(settings({ KR501: 'fout' }))).toEqual(['KR501 error']);
  expect(await severities(settings({ KR501: 'uit' }))).toEqual([]);
});

it('knows what is late only with a day', async () => {
  const text = `${NOOR}${JOURNEY}      knelpunt traag: Het duurt lang
      oplossing vlug: Het gaat vlugger
        eigenaar: Team Dienstverlening
        stand gepland
        gereed 2026-01-01
`;
  const asked = inScope(await scopeOf({ 'reis.klantreis': text }), 'reis.klantreis');
  expect(codes(checkOne(asked, { today: '2026-11-22' }))).toContain('KR405');
  expect(codes(checkOne(asked, { today: '2025-11-22' }))).not.toContain('KR405');
  expect(codes(checkOne(asked))).not.toContain('KR405');
});

it('tells of a file without anything in it only to who asks', async () => {
  const asked = inScope(await scopeOf({ 'leeg.klantreis': '# nog niets\n\n' }), 'leeg.klantreis');
  expect(checkOne(asked)).toEqual([]);
  expect(codes(checkOne(asked, { tellEmpty: true }))).toEqual(['KT077']);
});

it('adds what was found elsewhere', async () => {
  const { file, scope } = inScope(await scopeOf({ 'reis.klantreis': `${NOOR}${JOURNEY}` }), 'reis.klantreis');
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } };
  const elsewhere = [{ code: 'KT074' as const, range, args: { bestand: 'x.xlsx' } }];
  expect(codes(checkOne({ file, scope, elsewhere }))).toEqual(['KT074']);
});

it('checks many files one by one, each when it is asked for', async () => {
  const scope = await scopeOf({ 'een.klantreis': 'onzin\n', 'twee.klantreis': NOOR });
  const taken: string[] = [];
  function* files() {
    for (const file of scope.files) {
      taken.push(file.path);
      yield { file, scope };
    }
  }
  const all = checkEach(files());
  expect(taken).toEqual([]);
  const first = all.next();
  expect(first.done).toBe(false);
  expect(taken).toEqual(['reizen/een.klantreis']);
  const [second] = [...all];
  expect(second!.asked.file.path).toBe('reizen/twee.klantreis');
  expect(second!.findings).toEqual([]);
});

it('gathers what is wrong with folders and settings by place', async () => {
  const scope = await scopeOf({ 'klantreis.json': '{ "regels": { "KR999": "fout", "KR998": "fout" } }' });
  const troubles = troublesByPath(scope);
  expect([...troubles.keys()]).toEqual(['/reizen/klantreis.json']);
  expect(troubles.get('/reizen/klantreis.json')).toHaveLength(2);
});
