import type { Review, ReviewChange } from '../../diff/review/review';
import type { Level } from '../../messages/diff.data';
import { reviewText } from '../../messages/review.data';
import { type Problem, problemCounts, summarize, untoldProblems } from '../problems/problem';
import { enumerate, literally } from '../../util/text';
import { markdownText } from '../review/review-escape';
import { consequencesIn, groupsBelow } from '../review/review-groups';
import { isChanged } from '../review/review-hartslag';
import { headlineOf } from '../review/review-headline';
import { questionsOf } from '../review/review-questions';
import { readersOf } from '../review/review-readers';
import type { LineUrl } from '../review/review-sentence';
import { standingsOf } from '../review/review-standings';
import {
  firstPart,
  folded,
  type Forge,
  linked,
  groupPart,
  MARKDOWN,
  readerPart,
  type Room,
  sparklines,
  otherStandingsPart,
} from './review-markdown-parts';

export interface MarkdownOptions {
  readonly forge: Forge;
  /** The first line, by which the comment is found again: an HTML comment, which no reader sees. */
  readonly marker: string;
  /** What it is about, where that is not the whole repository: its marker is another one too. */
  readonly part?: readonly string[] | undefined;
  /** Where the page with the pictures is. */
  readonly reportUrl?: string | undefined;
  /** Where a line is shown; left out where nothing is. */
  readonly lineUrl?: LineUrl | undefined;
  /** What the check found in the head; left out where nothing was checked. */
  readonly problems?: readonly Problem[] | undefined;
  /** What may be details of real people. */
  readonly privacy?: readonly Problem[] | undefined;
  /** What was there before. */
  readonly old?: readonly Problem[] | undefined;
  /** The level from which changes make the check fail. */
  readonly failOn?: Level | undefined;
}

/** What a comment may hold, in characters, with something to spare: GitHub 65,536, GitLab a million, Azure DevOps 150,000. */
const LIMITS: Readonly<Record<Forge, number>> = { github: 65_000, gitlab: 990_000, azure: 149_000, plain: Infinity };

/** From all there is to what always fits. */
const ROOMS: readonly Omit<Room, 'report'>[] = [
  { changes: Infinity, journeys: Infinity },
  { changes: 200, journeys: 100 },
  { changes: 60, journeys: 60 },
  { changes: 20, journeys: 30 },
  { changes: 8, journeys: 15 },
  { changes: 3, journeys: 8 },
  { changes: 0, journeys: 3 },
];

const MOST_PROBLEMS = 20;

/** Paths that are named. */
const MOST_NAMES = 5;

/** A comparison for a message. */
export function write({ review }: { readonly review: Review }): readonly string[] {
  return [reviewMarkdown(review, { forge: 'plain', marker: '' }).trimStart()];
}

const START = new RegExp(`^(?:<!-- klantreis(?: [\\w-]+){0,3}: .* -->\\n\\n)?## ${literally(reviewText('titel'))}\\n`);

/** Is a file such a message, or the comment at a pull request? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return START.test(start);
}

/** The one comment of a pull request, for who knows nothing of git or of the notation. */
export function reviewMarkdown(review: Review, options: MarkdownOptions): string {
  const report = reportLine(options);
  let text = '';
  for (const room of ROOMS) {
    text = inRoom(review, options, { ...room, report: report !== '' }, report);
    if (text.length <= LIMITS[options.forge]) return text;
  }
  return beginning(text, LIMITS[options.forge], report);
}

/**
 * As many whole lines as fit, and where to read on. A forge refuses a comment that is too long, and with signs that each need an escape even the
 * smallest can be that.
 */
function beginning(text: string, limit: number, report: string): string {
  const end = ['</details>', '', reviewText('pastNiet'), '', report, ''].join('\n');
  const start = text.slice(0, text.lastIndexOf('\n', limit - end.length));
  const isOpen = start.lastIndexOf('<details>') > start.lastIndexOf('</details>');
  return `${start}\n\n${isOpen ? end : end.replace(/^.*\n\n/, '')}`;
}

function inRoom(review: Review, options: MarkdownOptions, room: Room, report: string): string {
  const { marker, forge, problems, privacy, old = [] } = options;
  // What follows from something else is told there; of such a klantreis only a hartslag may be left to tell.
  const all = groupsBelow(review);
  const standings = standingsOf(review, all);
  const { first, blocks } = readersOf(review);
  const above = new Set([first, ...blocks.map(({ changes }) => changes)].flat().map(({ fingerprint }) => fingerprint));
  const groups = all.filter(
    (group) =>
      group.changes.some(({ fingerprint }) => !above.has(fingerprint)) ||
      group.journey?.hartslagen.some(isChanged) ||
      standings.own.has(group.index) ||
      questionsOf(group).length > 0,
  );
  const shown = groups.slice(0, room.journeys);
  const left = groups.length - shown.length;
  const near = { file: undefined, following: consequencesIn(review.changes), lineUrl: options.lineUrl };
  const lines = [
    marker,
    '',
    `## ${reviewText('titel')}`,
    '',
    headline(review, options),
    '',
    ...partLines(options.part ?? []),
    ...notesPart(review.notes, room),
    ...privacyPart(privacy ?? [], room, options.lineUrl),
    ...firstPart(first.filter(isUntold(privacy ?? [])), near, forge, room),
    ...blocks.flatMap((block) => readerPart(block, near, forge, room)),
    ...hartslagPart(sparklines(review, room)),
    ...shown.flatMap((group) => groupPart(group, standings, { forge, room, lineUrl: options.lineUrl, above })),
    ...(left > 0 ? [reviewText(room.report ? 'nogReizenRapport' : 'nogReizen', { aantal: left }), ''] : []),
    ...otherStandingsPart(standings, forge, room),
    ...(problems ? checkPart(options, review, room) : []),
    ...(old.length === 0 ? [] : [reviewText('nagekekenOud', problemCounts(old)), '']),
    ...(report === '' ? [] : [report, '']),
    ...(forge === 'plain' ? [] : [`<sub>${reviewText('bijgewerkt')}</sub>`, '']),
  ];
  return lines.join('\n');
}

/** Under one pull request may stand more than one comment, each of another part. */
function partLines(part: readonly string[]): readonly string[] {
  if (part.length === 0) return [];
  const names = part.slice(0, MOST_NAMES).map((name) => MARKDOWN.code(markdownText(name)));
  const left = part.length - names.length;
  return [reviewText('gaatOver', { namen: left > 0 ? `${names.join(', ')}, …` : enumerate(names, 'en') }), ''];
}

/** What this is about, in bold what decides, and what was compared. */
function headline(review: Review, { problems = [], privacy = [], failOn }: MarkdownOptions): string {
  const name = (title: string) => MARKDOWN.name(markdownText(title));
  const errors = summarize([...problems, ...privacy]).error;
  const { about, decides, rest } = headlineOf(review, name, { errors, privacy: privacy.length, failOn });
  const sides = { oud: markdownText(review.base), nieuw: markdownText(review.head) };
  const bold = decides.length === 0 ? [] : [`**${decides.join(' ')}**`];
  return [about, ...bold, ...rest, reviewText('vergeleken', sides)].join(' ');
}

/** What the head about details of real people tells already. */
function isUntold(privacy: readonly Problem[]): (change: ReviewChange) => boolean {
  const told = new Set(privacy.map(({ file, line, code }) => `${code} ${line} ${file}`));
  return ({ code, args, head }) => code !== 'VS060' || !head || !told.has(`${args.regel} ${head.line} ${head.file}`);
}

function hartslagPart(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${reviewText('hartslagen')}`, '', ...lines, ''];
}

function notesPart(notes: readonly string[], room: Room): readonly string[] {
  return block(notes.slice(0, Math.max(5, Math.min(room.changes, 50))).map((note) => `- ℹ ${sentence(note)}`));
}

function privacyPart(found: readonly Problem[], room: Room, lineUrl: LineUrl | undefined): readonly string[] {
  if (found.length === 0) return [];
  return [`### ${reviewText('privacy')}`, '', reviewText('privacyZin'), '', ...problemList(found, room, lineUrl), ''];
}

/** What the check found. What stands above counts all the same: nothing is in order where the check stops this. */
function checkPart(
  { problems = [], privacy = [], old = [], forge, lineUrl }: MarkdownOptions,
  { changes }: Review,
  room: Room,
): readonly string[] {
  const all = [...privacy, ...problems];
  if (all.length === 0) return [reviewText(old.length === 0 ? 'nagekekenGoed' : 'nagekekenNietsNieuws'), ''];
  const counts = reviewText('nagekekenZin', problemCounts(all));
  const left = untoldProblems(problems, changes);
  const above = [
    ...(left.length < problems.length ? [reviewText('nagekekenHierboven')] : []),
    ...(privacy.length > 0 ? [reviewText('nagekekenBoven')] : []),
  ];
  if (left.length === 0) return [[counts, ...above].join(' '), ''];
  const rest = above.length > 0 ? ['', above.join(' ')] : [];
  return folded(counts, [...problemList(left, room, lineUrl), ...rest], forge);
}

function problemList(problems: readonly Problem[], room: Room, lineUrl: LineUrl | undefined): readonly string[] {
  const gravest = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  const shown = gravest.slice(0, Math.max(3, Math.min(room.changes, MOST_PROBLEMS)));
  const left = gravest.length - shown.length;
  return [
    ...shown.map(({ file, line, code, message }) => {
      const place = linked(
        reviewText('plaats', { bestand: markdownText(file), regel: line }),
        lineUrl?.('head', file, line),
      );
      return `- ${place}: ${sentence(message)} (${code})`;
    }),
    ...(left > 0 ? [`- ${reviewText('nogMeldingen', { aantal: left })}`] : []),
  ];
}

/** A sentence of ours in which typed words are not told apart: what stands between backticks is code, and nothing else is markup. */
function sentence(text: string): string {
  return markdownText(text).replace(/\\`([^`]+)\\`/g, '<code>$1</code>');
}

function block(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

/**
 * Where the page with the pictures is, for who has no git: only an address of the web leads there, and the name of the file stands beside it. A
 * file on somebody's own computer stands beside the page already.
 */
function reportLine({ forge, reportUrl: url }: MarkdownOptions): string {
  const isWeb = url !== undefined && /^https?:\/\//i.test(url);
  const link = isWeb ? linked(reviewText('rapport'), url) : undefined;
  if (forge === 'plain') return link ?? '';
  return link === undefined ? reviewText('rapportBestand') : `${link}. ${reviewText(`rapportBij_${forge}`)}`;
}
