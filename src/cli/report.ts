import type { Problem, Summary } from '../export/problem';
import { cliText, countText } from '../messages/cli-words.data';
import type { Severity } from '../model/finding';
import { plain } from './io';

const RED = 31;
const YELLOW = 33;
const BLUE = 34;
const COLOURS: Readonly<Record<Severity, number>> = { error: RED, warning: YELLOW, info: BLUE };

/** The problems as a list for people: a line for each, in columns by file, and the counts below them. */
export function reportText(
  problems: readonly Problem[],
  summary: Summary,
  fileCount: number,
  colours: boolean,
): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const blocks = [...byFile.values()].map((own) => fileText(own, colours));
  return [...blocks, summaryText(summary, fileCount)].join('\n\n') + '\n';
}

function fileText(problems: readonly Problem[], colours: boolean): string {
  const places = problems.map(({ file, line, column }) => `${plain(file)}:${line}:${column}`);
  const words = problems.map(({ severity }) => cliText(severity));
  const [placeWidth, wordWidth] = [widest(places), widest(words)];
  return problems
    .map((problem, i) => {
      const word = words[i]!.padEnd(wordWidth);
      const shown = colours ? `\u001B[${COLOURS[problem.severity]}m${word}\u001B[39m` : word;
      return `${places[i]!.padEnd(placeWidth)}  ${shown}  ${problem.code}  ${plain(problem.message)}`;
    })
    .join('\n');
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

export function summaryText({ error, warning, info }: Summary, fileCount: number): string {
  const bestanden = `${fileCount} ${cliText(fileCount === 1 ? 'bestand' : 'bestanden')}`;
  if (error + warning + info === 0) return cliText('nagekekenGoed', { bestanden });
  return cliText('nagekeken', {
    bestanden,
    fouten: countText(error, 'error', 'errors'),
    waarschuwingen: countText(warning, 'warning', 'warnings'),
    tips: countText(info, 'info', 'infos'),
  });
}
