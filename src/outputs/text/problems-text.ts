import type { Problem, Summary } from '../problems/problem';
import { cliText, type CliWord, countText } from '../../messages/cli-words.data';
import { problemCount, SEVERITY_WORDS } from '../../messages/message-row';
import { noScorecard, scorecardRows, scorecardTitle } from '../../messages/scorecard.data';
import { evidenceText, standingPatterns, standingsText, standingText } from '../../messages/standing.data';
import type { Severity } from '../../model/finding';
import type { JourneyStanding } from '../../model/meaning/standing';
import { plain } from '../../util/text';
import { sentencePattern } from './own-sentence';

const RED = 31;
const YELLOW = 33;
const BLUE = 34;
const COLOURS: Readonly<Record<Severity, number>> = { error: RED, warning: YELLOW, info: BLUE };

/** Lines that are written at a time. */
const AT_A_TIME = 1000;

/** What was found in some files. */
interface Found {
  readonly files: number;
  readonly problems: readonly Problem[];
  readonly summary: Summary;
  readonly journeys: readonly JourneyStanding[];
  /** Was it asked how the klantreizen look at their customer? */
  readonly scorecards: boolean;
}

export function* write(
  { files, problems, summary, journeys, scorecards }: Found,
  { colours }: { readonly colours: boolean },
): Generator<string> {
  // First, for what closes the list is how far the klantreizen are.
  if (scorecards) for (const journey of journeys) yield* scorecardPieces(journey);
  yield* reportPieces(problems, summary, files, colours);
  yield* standingPieces(journeys);
}

/** How a klantreis looks at its customer: every question with its answer, and what that rests on. */
function* scorecardPieces({ titel, scorecard, provenance }: JourneyStanding): Generator<string> {
  if (scorecard === undefined) {
    yield `${plain(noScorecard(titel))}\n\n`;
    return;
  }
  const rows = scorecardRows(scorecard);
  const width = widest(rows.map(({ antwoord }) => antwoord));
  const questions = widest(rows.map(({ vraag }) => vraag));
  yield `${plain(scorecardTitle(scorecard, titel))}\n`;
  for (const { vraag, antwoord, uitleg } of rows)
    yield `  ${antwoord.padEnd(width)}  ${vraag.padEnd(questions)}  ${uitleg}`.trimEnd() + '\n';
  const evidence = provenance ? evidenceText(provenance) : '';
  if (evidence !== '') yield `  ${evidence}\n`;
  yield '\n';
}

const SUMS = [
  sentencePattern('nagekekenNiets'),
  sentencePattern('nagekekenGoed', ['bestanden']),
  sentencePattern('nagekeken', ['bestanden', 'fouten', 'waarschuwingen', 'tips']),
].join('|');
const STANDINGS = standingPatterns('.+').join('|');
const START = new RegExp(`^(?:.+:\\d+:\\d+ +\\S+ +(?:KT|KR)\\d+ |(?:${SUMS})\\n$)`);
const END = new RegExp(`(?:^|\\n)(?:(?:${SUMS})\\n|(?:${STANDINGS})\\n)$`);

/** Is a file a list of problems, or nothing, and its sum? */
export function isOwn({ start, end }: { readonly start: string; readonly end: string }): boolean {
  return START.test(start) && END.test(end);
}

/** What was looked for, and what could not be looked at. */
interface Looked {
  /** Files: all the others may be right, and this is not all. */
  readonly unread: number;
  /** What to say where nothing was found. */
  readonly nothing: CliWord;
}

const CHECKED: Looked = { unread: 0, nothing: 'nagekekenGoed' };

/**
 * The problems as a list for people: a line for each, in columns by file, and the counts below them. It comes in pieces, for
 * all lines of some large files do not fit in one text.
 */
export function* reportPieces(
  problems: readonly Problem[],
  summary: Summary,
  fileCount: number,
  colours: boolean,
  looked: Looked = CHECKED,
): Generator<string> {
  for (const own of problemsByFile(problems).values()) {
    yield* filePieces(own, colours);
    yield '\n';
  }
  yield `${summaryText(summary, fileCount, looked)}\n`;
}

/** Of so many klantreizen each is told. */
const FEW = 5;

/** How far the klantreizen are: each of a few, else all together. That no message came says nothing of that. */
function* standingPieces(journeys: readonly JourneyStanding[]): Generator<string> {
  if (journeys.length > FEW) yield `${plain(standingsText(journeys.map(({ standing }) => standing)))}\n`;
  else for (const { titel, standing } of journeys) yield `${plain(standingText(titel, standing))}\n`;
}

export function problemsByFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const own = byFile.get(problem.file);
    if (own) own.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  return byFile;
}

function* filePieces(problems: readonly Problem[], colours: boolean): Generator<string> {
  const places = problems.map(({ file, line, column }) => `${plain(file)}:${line}:${column}`);
  const words = problems.map(({ severity }) => SEVERITY_WORDS[severity].een);
  const [placeWidth, wordWidth] = [widest(places), widest(words)];
  for (let from = 0; from < problems.length; from += AT_A_TIME) {
    const lines = problems.slice(from, from + AT_A_TIME).map((problem, index) => {
      const word = words[from + index]!.padEnd(wordWidth);
      const shown = colours ? `\u001B[${COLOURS[problem.severity]}m${word}\u001B[39m` : word;
      return `${places[from + index]!.padEnd(placeWidth)}  ${shown}  ${problem.code}  ${plain(problem.message)}\n`;
    });
    yield lines.join('');
  }
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}

export function summaryText(
  { error, warning, info }: Summary,
  fileCount: number,
  { unread, nothing }: Looked = CHECKED,
): string {
  const bestanden = `${fileCount} ${cliText(fileCount === 1 ? 'bestand' : 'bestanden')}`;
  const isNothing = fileCount === 0 && error + warning + info === 0;
  if (isNothing && unread === 0) return cliText('nagekekenNiets');
  if (error + warning + info === 0 && unread > 0) {
    const aantal = countText(unread, 'bestand', 'bestanden');
    return cliText(isNothing ? 'nagekekenGeen' : 'nagekekenDeels', { bestanden, aantal });
  }
  if (error + warning + info === 0) return cliText(nothing, { bestanden });
  return cliText('nagekeken', {
    bestanden,
    fouten: problemCount('error', error),
    waarschuwingen: problemCount('warning', warning),
    tips: problemCount('info', info),
  });
}
