import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { type Annotation, annotationsOfProblems, annotationsOfReview } from '../../../src/outputs/forges/annotations';
import { sarif } from '../../../src/outputs/forges/sarif';
import { azureCommands } from '../../../src/outputs/forges/azure';
import { githubCommands } from '../../../src/outputs/forges/github';
import { gitlabReport } from '../../../src/outputs/forges/gitlab';
import type { Problem } from '../../../src/outputs/problems/problem';
import { change, HOSTILE, hostileReview, place, SAMPLE, summaryOf } from '../../support/sample-review';

const PROBLEM: Problem = {
  file: './reizen/dennis.klantreis',
  line: 4,
  column: 3,
  endLine: 4,
  endColumn: 12,
  severity: 'warning',
  code: 'KR401',
  message: 'Dit knelpunt heeft nog geen oplossing.',
};

const [ONE] = annotationsOfProblems([
  { ...PROBLEM, file: 'map met é/100%,a:b;c].klantreis', message: 'Eerst 50%\r\nen dan; [b]' },
]);

const HOSTILE_ONES = HOSTILE.flatMap((text) => annotationsOfReview(hostileReview(text)));

describe('annotations of problems', () => {
  it('stand where the problem is, with the path that forges know', () => {
    expect(annotationsOfProblems([PROBLEM])).toMatchObject([
      {
        file: 'reizen/dennis.klantreis',
        line: 4,
        column: 3,
        endLine: 4,
        endColumn: 12,
        level: 'warning',
        code: 'KR401',
      },
    ]);
    expect(annotationsOfProblems([{ ...PROBLEM, file: 'reizen\\dennis.klantreis' }])[0]!.file).toBe(
      'reizen/dennis.klantreis',
    );
  });

  it('come from the gravest', () => {
    const problems = (['info', 'error', 'warning', 'error'] as const).map((severity) => ({ ...PROBLEM, severity }));
    expect(annotationsOfProblems(problems).map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'notice']);
  });

  it('have a fingerprint each, that an edit above them leaves the same', () => {
    const twice = annotationsOfProblems([PROBLEM, PROBLEM]).map(({ fingerprint }) => fingerprint);
    const lower = annotationsOfProblems([{ ...PROBLEM, line: 40 }])[0]!.fingerprint;
    expect(new Set(twice).size).toBe(2);
    expect(lower).toBe(twice[0]);
  });
});

describe('annotations of a review', () => {
  const at = (head: ReturnType<typeof place> | undefined, base: ReturnType<typeof place> | undefined) =>
    change('VS004', { soort: 'stap', naam: `${base?.line}` }, { head, base });
  const lines = (changes: Parameters<typeof summaryOf>[0]) =>
    annotationsOfReview({ ...SAMPLE, changes, summary: summaryOf(changes) }).map(({ file, line }) => `${file}:${line}`);

  it('are as grave as the change, and what was agreed with is a notice', () => {
    const annotations = annotationsOfReview(SAMPLE);
    const levelOf = (code: string) => annotations.find((one) => one.code === code)?.level;
    expect(['VS006', 'VS034', 'VS033', 'VS030'].map(levelOf)).toEqual(['error', 'warning', 'notice', 'notice']);
    expect(annotations.find(({ code }) => code === 'VS041')).toMatchObject({
      level: 'notice',
      message: expect.stringMatching(/vooraf akkoord: Het team/) as string,
    });
  });

  it('stand on the line of the head', () => {
    expect(lines([at(place(12), place(10))])).toEqual(['reizen/dennis.klantreis:12']);
  });

  it('stand near what is still there, where it is gone', () => {
    expect(lines([at(undefined, place(22)), at(place(5), place(1)), at(place(29, 'nieuw'), place(20))])).toEqual([
      'nieuw:31',
      'reizen/dennis.klantreis:5',
      'nieuw:29',
    ]);
    expect(lines([at(undefined, place(22)), at(place(9), undefined)])[0]).toBe('reizen/dennis.klantreis:22');
    expect(lines([at(undefined, place(22, 'oud.klantreis'))])).toEqual(['reizen/dennis.klantreis:22']);
    const nowhere = { ...at(undefined, place(22, 'weg.klantreis')), journey: undefined };
    expect(lines([nowhere])).toEqual(['weg.klantreis:1']);
    expect(lines([at(undefined, place(2)), at(place(5), place(20))])[0]).toBe('reizen/dennis.klantreis:1');
  });
});

describe('commands of GitHub', () => {
  it('have their values escaped', () => {
    expect(githubCommands([ONE!])).toBe(
      '::warning file=map met é/100%25%2Ca%3Ab;c].klantreis,line=4,endLine=4,col=3,endColumn=12,title=KR401::Eerst 50%25%0D%0Aen dan; [b]\n',
    );
  });

  it('say so where GitHub does not show them all', () => {
    const of = (count: number) => githubCommands(Array.from({ length: count }, () => ONE!)).split('\n');
    expect(of(10)).toHaveLength(11);
    expect(of(11)[11]).toBe(
      'GitHub toont van elke soort 10 meldingen. Hierboven staan ze alle 11, de belangrijkste eerst.',
    );
  });

  it('are one a line, whatever is in them', () => {
    const text = githubCommands(HOSTILE_ONES);
    const commands = text.trimEnd().split('\n').slice(0, -1);
    expect(commands).toHaveLength(HOSTILE_ONES.length);
    for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) file=[^,:]*,line=\d+,/);
    expect(text).not.toContain('\r');
  });
});

describe('commands of Azure DevOps', () => {
  it('have their values escaped', () => {
    expect(azureCommands([ONE!])).toBe(
      '##vso[task.logissue type=warning;sourcepath=map met é/100%AZP25,a:b%3Bc%5D.klantreis;linenumber=4;columnnumber=3;code=KR401]Eerst 50%AZP25%0D%0Aen dan%3B [b%5D\n',
    );
  });

  it('are one a line, whatever is in them', () => {
    const commands = azureCommands(HOSTILE_ONES)
      .trimEnd()
      .split(/[\r\n]+/);
    expect(commands).toHaveLength(HOSTILE_ONES.length);
    for (const command of commands) {
      expect(command).toMatch(
        /^##vso\[task\.logissue type=(?:error|warning);sourcepath=[^;\]]*;linenumber=\d+;[^\]]*\][^\]]*$/,
      );
    }
  });
});

describe('the report of GitLab', () => {
  it('has what GitLab asks for', () => {
    expect(JSON.parse(gitlabReport(annotationsOfProblems([PROBLEM])))).toEqual([
      {
        description: PROBLEM.message,
        check_name: 'KR401',
        fingerprint: expect.any(String) as string,
        severity: 'minor',
        location: { path: 'reizen/dennis.klantreis', lines: { begin: 4, end: 4 } },
      },
    ]);
    expect(JSON.parse(gitlabReport([]))).toEqual([]);
  });

  it('has a fingerprint of its own for each', () => {
    const annotations = annotationsOfProblems([PROBLEM, PROBLEM, { ...PROBLEM, code: 'KR501' }]);
    const prints = (JSON.parse(gitlabReport(annotations)) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(3);
  });
});

describe('SARIF', () => {
  const log = (annotations: readonly Annotation[]) => JSON.parse(sarif(annotations, '1.2.3')) as Log;

  it('has the rules with what they are about', () => {
    const { version, runs } = log([...annotationsOfReview(SAMPLE), ...annotationsOfProblems([PROBLEM])]);
    const { driver } = runs[0]!.tool;
    expect([version, driver.name, driver.version]).toEqual(['2.1.0', 'klantreis', '1.2.3']);
    const rule = (id: string) => driver.rules!.find((one) => one.id === id)!;
    expect(rule('KR401').help!.text).toMatch(/^Een klantreis is het begin van verbeteren/);
    expect(rule('VS006').shortDescription!.text).toBe('… is weggehaald…, maar `…` wordt nog gebruikt…');
  });

  it('points each result to its rule and its place', () => {
    const { runs } = log(annotationsOfReview(SAMPLE));
    const { results, tool } = runs[0]!;
    expect(results).toHaveLength(SAMPLE.changes.length);
    for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results!) {
      expect(tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
      expect(message.text).not.toBe('');
      expect(locations![0]!.physicalLocation!.region!.startLine).toBeGreaterThan(0);
      expect(Object.values(partialFingerprints!)[0]).not.toBe('');
    }
    expect(results![0]).toMatchObject({ level: 'error', ruleId: 'VS006' });
  });

  it('encodes the path', () => {
    const { physicalLocation } = log([ONE!]).runs[0]!.results![0]!.locations![0]!;
    expect(physicalLocation!.artifactLocation).toEqual({
      uri: 'map%20met%20%C3%A9/100%25%2Ca%3Ab%3Bc%5D.klantreis',
      uriBaseId: '%SRCROOT%',
    });
  });

  it.each([
    ['SARIF', (annotations: readonly Annotation[]) => sarif(annotations, '1')],
    ['the report of GitLab', gitlabReport],
  ])('%s is no command in the log of a pipeline', (_, write) => {
    expect(write(HOSTILE_ONES)).not.toMatch(/##|^\s*::/m);
  });
});

describe('lines in the log of a forge', () => {
  it.each([
    ['GitHub', githubCommands],
    ['Azure DevOps', azureCommands],
  ])('of %s hold no signs that steer who reads them', (_, write) => {
    const message = 'Een \u001b[31m rode \u009b tekst \u202e met \u2028 tekens\u0000.';
    expect(write(annotationsOfProblems([{ ...PROBLEM, message }])).trimEnd()).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
  });
});
