import { describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/terminal/io';
import { Progress } from '../../../src/cli/terminal/progress';
import { reportPieces } from '../../../src/outputs/text/problems-text';
import { type Problem, summarize } from '../../../src/outputs/problems/problem';

function problem(file: string, line: number, severity: Problem['severity']): Problem {
  return { file, line, column: 1, endLine: line, endColumn: 2, severity, code: 'KT001', message: 'Zin.' };
}

function reportText(problems: readonly Problem[], files: number, colours: boolean): string {
  return [...reportPieces(problems, summarize(problems), files, colours)].join('');
}

describe('the report', () => {
  const problems = [
    problem('a.klantreis', 2, 'info'),
    problem('a.klantreis', 10, 'error'),
    problem('b.klantreis', 1, 'warning'),
  ];

  it('has columns by file and counts below', () => {
    expect(reportText(problems, 2, false)).toBe(
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
    const report = reportText(problems, 2, true);
    expect(report).toContain('\u001B[31mfout\u001B[39m');
    // eslint-disable-next-line no-control-regex
    expect(report.replace(/\u001B\[\d+m/g, '')).toBe(reportText(problems, 2, false));
  });

  it('takes any number of problems, in pieces', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => problem('a.klantreis', index + 1, 'error'));
    const pieces = [...reportPieces(many, summarize(many), 1, false)];
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(1_000_000);
    expect(pieces.join('').split('\n')).toHaveLength(many.length + 3);
    expect(pieces[0]!.split('\n')[0]).toBe('a.klantreis:1:1       fout  KT001  Zin.');
  });
});

describe('progress', () => {
  function write(watched: boolean, waitMs: number): string {
    let written = '';
    const nothing = () => {};
    const io: Io = {
      workingFolder: '',
      out: nothing,
      data: nothing,
      err: (text) => (written += text),
      colours: false,
      watched,
      debug: false,
      env: {},
      today: '2026-11-22',
      inputs: new Set(),
      readInput: () => Promise.reject(new Error()),
      untilStopped: () => Promise.reject(new Error()),
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
