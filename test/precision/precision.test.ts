import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  JUDGEMENTS,
  leftOver,
  precisionTable,
  readJudgements,
  spokenIn,
  written,
} from '../../scripts/generate/precision';
import type { Project } from '../../scripts/generate/project';

const project: Project = { read: (path) => readFileSync(path, 'utf8'), list: (folder) => readdirSync(folder) };
const spoken = spokenIn(project);
const judged = readJudgements(project.read(JUDGEMENTS));

describe('what the rules say about good work', () => {
  it('is judged: write of what is new here in the list whether it is right, and why', () => {
    expect(leftOver(spoken, judged).map(written)).toEqual([]);
  });

  it('is said still: take what is gone out of the list', () => {
    expect(leftOver(judged, spoken).map(written)).toEqual([]);
  });

  it('is no false alarm: that is a defect of the rule', () => {
    expect(judged.filter(({ verdict }) => verdict === 'vals alarm').map(written)).toEqual([]);
  });

  it('is about klantreizen that can be read', () => {
    expect(spoken.filter(({ code }) => code.startsWith('KT')).map(written)).toEqual([]);
    expect(readdirSync('test/precision/goed').length).toBeGreaterThan(10);
  });
});

describe('the list of judgements', () => {
  const file = 'a.klantreis';
  const one = { file, code: 'KR301', row: 'gevoel negatief' };

  it('has a file, a finding and a verdict with its reason', () => {
    const read = readJudgements(
      '# uitleg\na.klantreis\n\n  KR301 gevoel negatief\n    vals alarm: het citaat zegt het\n',
    );
    expect(read).toEqual([{ ...one, verdict: 'vals alarm', reason: 'het citaat zegt het' }]);
  });

  it('may say of a false alarm why it has to stay', () => {
    const [read] = readJudgements('a.klantreis\n  KR301 gevoel negatief\n    blijft vals alarm: de titel zegt het\n');
    expect(read?.verdict).toBe('blijft vals alarm');
  });

  it.each([
    ['a finding without a verdict', 'a.klantreis\n  KR301 gevoel negatief\n'],
    ['two findings with one verdict', 'a.klantreis\n  KR301 gevoel negatief\n  KR401 knelpunt a\n    terecht: ja\n'],
    ['a verdict without a reason', 'a.klantreis\n  KR301 gevoel negatief\n    terecht:\n'],
    ['another verdict', 'a.klantreis\n  KR301 gevoel negatief\n    misschien: hm\n'],
    ['a finding in no file', '  KR301 gevoel negatief\n    terecht: ja\n'],
  ])('is refused where it has %s', (_, text) => {
    expect(() => readJudgements(text)).toThrow(JUDGEMENTS);
  });

  it('asks for two judgements of two findings that are alike', () => {
    expect(leftOver([one, one], [one])).toEqual([one]);
    expect(leftOver([one], [one, one])).toEqual([]);
    expect(leftOver([one], [{ ...one, row: 'gevoel positief' }])).toEqual([one]);
  });

  it('makes the table: how often a rule spoke, and how often it was right', () => {
    const texts: Readonly<Record<string, string>> = {
      'examples/a.klantreis': 'persona jan: Jan\nklantreis a: A\n  voor jan\n  stap b: Jan belt\n    gevoel negatief\n',
      [JUDGEMENTS]: 'examples/a.klantreis\n  KR301 gevoel negatief\n    blijft vals alarm: hij belt al\n',
    };
    const names = (folder: string) => Object.keys(texts).flatMap((path) => path.split(`${folder}/`)[1] ?? []);
    const made = precisionTable({ read: (path) => texts[path]!, list: names });
    expect(made).toContain('| KR301 | 1 | 0 |');
    expect(made).toMatch(/zeiden niets .*KR704/);
  });
});
