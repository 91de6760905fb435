import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io';
import { Progress } from '../../src/cli/progress';
import { reportText } from '../../src/cli/report';
import { type Problem, summarize } from '../../src/export/problem';

function problem(file: string, line: number, severity: Problem['severity']): Problem {
  return { file, line, column: 1, endLine: line, endColumn: 2, severity, code: 'KT001', message: 'Zin.' };
}

describe('the report', () => {
  const problems = [
    problem('a.klantreis', 2, 'info'),
    problem('a.klantreis', 10, 'error'),
    problem('b.klantreis', 1, 'warning'),
  ];

  it('has columns by file and counts below', () => {
    expect(reportText(problems, summarize(problems), 2, false)).toBe(
      [
        'a.klantreis:2:1   tip   KT001  Zin.',
        'a.klantreis:10:1  fout  KT001  Zin.',
        '',
        'b.klantreis:1:1  waarschuwing  KT001  Zin.',
        '',
        '2 bestanden nagekeken: 1 fout, 1 waarschuwing en 1 tip.',
        '',
      ].join('\n'),
    );
  });

  it('keeps its words where it has colours', () => {
    const report = reportText(problems, summarize(problems), 2, true);
    expect(report).toContain('\u001B[31mfout\u001B[39m');
    // eslint-disable-next-line no-control-regex
    expect(report.replace(/\u001B\[\d+m/g, '')).toBe(reportText(problems, summarize(problems), 2, false));
  });
});

describe('progress', () => {
  function write(watched: boolean, waitMs: number): string {
    let written = '';
    const nothing = () => {};
    const io: Io = {
      workingFolder: '',
      out: nothing,
      err: (text) => (written += text),
      colours: false,
      watched,
      readInput: () => Promise.reject(new Error()),
    };
    const progress = new Progress(io);
    const until = performance.now() + waitMs;
    while (performance.now() < until);
    progress.step('bezigLezen', 3, 9);
    progress.done();
    return written;
  }

  it('shows on a terminal, after a while, and goes away', () => {
    expect(write(true, 350)).toBe('\r\u001B[KBezig met lezen: 3 van 9\r\u001B[K');
    expect(write(true, 0)).toBe('');
    expect(write(false, 350)).toBe('');
  });
});
