import { describe, expect, it } from 'vitest';
import { type CheckedFile, checkFile } from '../../src/checks/check';
import type { LookingRule } from '../../src/checks/rule/rule';
import { RULES } from '../../src/checks/rules';
import { messageText } from '../../src/messages/messages';
import type { Finding } from '../../src/model/finding';
import { EMPTY_FILE } from '../../src/model/klantreis';
import { Scope } from '../../src/model/scope/scope';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { parse } from '../../src/parser/parse';
import { EMPTY_RANGE } from '../../src/util/source';

function check(text: string, settings: Settings = DEFAULT_SETTINGS, rules?: readonly LookingRule[]) {
  const file: CheckedFile = { path: 'test.klantreis', ...parse(text) };
  return checkFile(file, new Scope([file]), settings, { rules });
}

const codes = (found: ReturnType<typeof check>) => found.map(({ code, range }) => `${range.start.line + 1} ${code}`);

const SOME_FAULTS = `klantreis kind: Wij krijgen een kind
  voor nor
  resultat: Een typefout
  stap eerste: Noor zoekt
    knelpunt netvlies: Wij zijn niet in beeld
      ernst erg
    gevoel negatief
`;

describe('checkFile', () => {
  it('gives the findings of parser, references and rules in the order of the text, each with a severity', () => {
    const found = check(SOME_FAULTS);
    expect(codes(found)).toEqual(['1 KR106', '1 KR501', '2 KT017', '3 KT001', '5 KR401', '6 KT010']);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'error', 'error', 'warning', 'error']);
  });

  it('asks for evidence at one place of a concept, however many lines lack it', () => {
    for (let aantal = 1; aantal < 7; aantal++) {
      const knelpunten = Array.from({ length: aantal }, (_, i) => `  knelpunt k${i}: Noor wacht\n`).join('');
      const found = check(`klantreis kind: Wij krijgen een kind\n${knelpunten}`).filter(({ code }) => code === 'KR501');
      expect(codes(found)).toEqual(['1 KR501']);
      expect(found[0]!.args).toMatchObject({ aantal });
    }
  });

  it('says nothing of an empty file', () => {
    expect(check('')).toEqual([]);
    expect(check('# Nog leeg\n')).toEqual([]);
  });

  it('takes more findings than a call takes arguments', () => {
    const problem: Finding = { code: 'KT007', range: EMPTY_RANGE, args: { woord: 'stap' } };
    const file: CheckedFile = {
      path: 'test.klantreis',
      text: '',
      model: EMPTY_FILE,
      problems: Array.from({ length: 300_000 }, () => problem),
    };
    expect(checkFile(file, new Scope([file]), DEFAULT_SETTINGS)).toHaveLength(300_000);
  });

  it('lets no setting touch what the language says', () => {
    const found = check(SOME_FAULTS, { regels: { KT017: 'uit', KT001: 'tip' } });
    expect(found.filter(({ code }) => code === 'KT017' || code === 'KT001').map(({ severity }) => severity)).toEqual([
      'error',
      'error',
    ]);
  });

  it('is not fooled by a setting named like a part of every object', () => {
    expect(codes(check(SOME_FAULTS, { regels: Object.create({ KR401: 'uit' }) as Settings['regels'] }))).toContain(
      '5 KR401',
    );
  });

  it('keeps the severity that a rule gives itself, unless the team chose another', () => {
    const rule: LookingRule = {
      code: 'KR401',
      klantreis: ({ range }) => [{ range, args: {}, severity: 'info' }],
    };
    expect(check('klantreis a: A\n', DEFAULT_SETTINGS, [rule])[0]?.severity).toBe('info');
    expect(check('klantreis a: A\n', { regels: { KR401: 'fout' } }, [rule])[0]?.severity).toBe('error');
  });
});

describe('a rule that breaks', () => {
  const breaking: LookingRule = {
    code: 'KR301',
    *klantreis({ range }) {
      yield { range, args: {} };
      throw new Error('broken on purpose');
    },
  };

  it('is said, and takes no other rule along', () => {
    const found = check(SOME_FAULTS, DEFAULT_SETTINGS, [breaking, ...RULES]);
    expect(codes(found).filter((code) => !code.endsWith('KT090'))).toEqual(codes(check(SOME_FAULTS)));
    const said = found.find(({ code }) => code === 'KT090')!;
    expect(said).toMatchObject({ severity: 'error', range: { start: { line: 0 } } });
    expect(messageText(said.code, said.args)).toContain('konden wij KR301 hier niet nagaan');
  });

  it('breaks for one klantreis and still looks at the next', () => {
    const rule: LookingRule = {
      code: 'KR301',
      klantreis(klantreis) {
        if (klantreis.id === 'een') throw new Error('broken on purpose');
        return [{ range: klantreis.range, args: {} }];
      },
    };
    expect(codes(check('klantreis een: Een\nklantreis twee: Twee\n', DEFAULT_SETTINGS, [rule]))).toEqual([
      '1 KT090',
      '2 KR301',
    ]);
  });

  it('may look at a file too', () => {
    const rule: LookingRule = {
      code: 'KR205',
      file() {
        throw new Error('broken on purpose');
      },
    };
    expect(codes(check('persona noor: Noor\n', DEFAULT_SETTINGS, [rule]))).toEqual(['1 KT090']);
  });

  it('leaves open whether a negeer of it is still needed', () => {
    const text = 'klantreis a: A\n  negeer KR301: Later\n';
    expect(codes(check(text, DEFAULT_SETTINGS, [breaking]))).toEqual(['1 KT090']);
    expect(codes(check(text, DEFAULT_SETTINGS, [{ code: 'KR301' }]))).toEqual(['2 KT043']);
  });

  it('may be the check of references itself', () => {
    const file: CheckedFile = { path: 'test.klantreis', ...parse(SOME_FAULTS) };
    const scope = new Scope([file]);
    scope.declarations = () => {
      throw new Error('broken on purpose');
    };
    const found = checkFile(file, scope, DEFAULT_SETTINGS, { rules: [] });
    expect(codes(found)).toEqual(['1 KT090', '3 KT001', '6 KT010']);
  });
});

describe('findings gathered in a concept', () => {
  const many = (count: number) =>
    `klantreis a: A\n${Array.from({ length: count }, (_, i) => `  knelpunt k${i}: K\n    invloed eigen\n`).join('')}`;
  const gathered = (text: string) => check(text).filter(({ code }) => code === 'KR401');

  it('stay apart up to three', () => {
    expect(gathered(many(3)).map(({ range }) => range.start.line)).toEqual([1, 3, 5]);
  });

  it('name eight lines at most', () => {
    const [found, ...others] = gathered(many(9));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      range: { start: { line: 0 } },
      severity: 'warning',
      args: { aantal: 9, regels: '2, 4, 6, 8, 10, 12, 14, 16, …' },
    });
    expect(gathered(many(8))[0]?.args.regels).toBe('2, 4, 6, 8, 10, 12, 14, 16');
  });

  it('leave out what is ignored', () => {
    const text = many(4).replace('  knelpunt k1: K\n', '  knelpunt k1: K\n    negeer KR401: Later\n');
    expect(gathered(text)).toHaveLength(3);
  });
});

describe('a rule that depends on the day', () => {
  const text =
    'persona p: P\n  doel: x\nklantreis r: R\n  voor p\n  klantvraag: x\n  knelpunt k: K\n    volgens b\n  oplossing o: O\n    gereed 2026-12-31\n    negeer KR405: x\nbron b: B\n  soort interview\n  aantal 6\n';
  const on = (today?: string) => {
    const file: CheckedFile = { path: 'test.klantreis', ...parse(text.replace('    negeer KR405: x\n', '')) };
    return checkFile(file, new Scope([file]), DEFAULT_SETTINGS, { today }).map(({ code }) => code);
  };

  it('speaks from the day on', () => {
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual([[], ['KR405']]);
  });

  it('is not asked where nobody knows the day, and then a negeer is no mistake', () => {
    expect(on()).toEqual([]);
    expect(codes(check(text))).toEqual([]);
  });
});
