import { signed } from '../../diff/changes/fact-words';
import type { Review, ReviewChange, ReviewHartslag } from '../../diff/review/review';
import { feelingWord } from '../../messages/diff.data';
import { LEVEL_NAMES, LEVEL_WORDS, reviewText } from '../../messages/review.data';
import { hartslagChart } from './mermaid';
import { markdownHtml, markdownText } from '../review/review-escape';
import {
  agreedText,
  countLevels,
  countsText,
  openChanges,
  saysWordsOfMembers,
  type ReviewGroup,
  titleOf,
  MOST_CONSEQUENCES,
} from '../review/review-groups';
import { isChanged, isNew, lowest, type Point, sparkline } from '../review/review-hartslag';
import { questionSentence, questionsOf, questionsTitle } from '../review/review-questions';
import { type Fold, foldOf, foldOfFirst, type ReaderBlock, referencesOf, restText } from '../review/review-readers';
import { changeSentence, type LineUrl, type Marks } from '../review/review-sentence';
import { othersTitle, type ToldStandings } from '../review/review-standings';

export type Forge = 'github' | 'gitlab' | 'azure' | 'plain';

/** How much of a review is told. */
export interface Room {
  /** Changes of one list. */
  readonly changes: number;
  /** Klantreizen with a part of their own. */
  readonly journeys: number;
  /** Is there a report that has all of it? */
  readonly report: boolean;
}

export const MARKDOWN: Marks = {
  typed: markdownText,
  name: (text) => `*${text}*`,
  // Between backticks escapes would show; in an element they do not.
  code: (text) => `<code>${text}</code>`,
};

/** Hartslagen above the fold: the others stand in their klantreis. */
const MOST_HARTSLAGEN = 5;

/** Rows of a table that stay readable. */
const MOST_ROWS = 30;

/** What a list of changes hangs on. */
export interface Near {
  /** Of a change in this file only the line is told. */
  readonly file: string | undefined;
  /** What follows from each change, by its fingerprint. */
  readonly following: ReadonlyMap<string, readonly ReviewChange[]>;
  readonly lineUrl: LineUrl | undefined;
}

/** Markdown that leads to a page, and stays one link whatever the address is; the text as it is where there is no page. */
export function linked(text: string, url: string | undefined): string {
  return url === undefined ? text : `[${text}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** A list of changes, each a line. Typed text never starts a line: some forges obey what stands there. */
function changeList(changes: readonly ReviewChange[], room: Room, near: Near): readonly string[] {
  const shown = changes.slice(0, room.changes);
  return [...shown.flatMap((change) => changeLines(change, near)), ...restLine(changes.length - shown.length, room)];
}

function consequences(all: readonly ReviewChange[], cause: ReviewChange): readonly string[] {
  const told = all.slice(0, MOST_CONSEQUENCES);
  const shown = told.flatMap((change) => {
    const runs = saysWordsOfMembers(cause) ? wordRuns(change.words) : '';
    const words = runs === '' ? [] : [`    - ${reviewText('verschil')}: ${runs}`];
    return [`  - ${changeSentence(change, MARKDOWN)}`, ...words];
  });
  const left = all.length - told.length;
  return left === 0 ? shown : [...shown, `  - ${reviewText('nogDieVolgen', { aantal: left })}`];
}

function changeLines(change: ReviewChange, near: Near): readonly string[] {
  const { level, words, approved, fingerprint } = change;
  // The sign of what is neutral is the mark of the list itself.
  const sign = level === 'neutraal' ? '' : `${LEVEL_WORDS[level].sign} `;
  const lines = [`- ${sign}**${LEVEL_NAMES[level]}** · ${changeSentence(change, MARKDOWN)}${placeText(change, near)}`];
  const runs = wordRuns(words);
  if (runs !== '') lines.push(`  - ${reviewText('verschil')}: ${runs}`);
  if (approved !== undefined) {
    lines.push(`  - ${agreedText(change)}. ${reviewText('reden', { reden: markdownText(approved) })}`);
  }
  return [...lines, ...consequences(near.following.get(fingerprint) ?? [], change)];
}

/** Where it stands now, or stood. */
function placeText({ base, head }: ReviewChange, { file, lineUrl }: Near): string {
  const place = head ?? base;
  if (!place) return '';
  const args = { bestand: markdownText(place.file), regel: place.line };
  const word = place.file === file ? (head ? 'regel' : 'wasRegel') : head ? 'plaats' : 'plaatsWas';
  const url = lineUrl?.(head ? 'head' : 'base', place.file, place.line);
  return ` (${linked(reviewText(word, args), url)})`;
}

function wordRuns(words: ReviewChange['words']): string {
  if (!words) return '';
  const marks = { same: '', gone: '~~', new: '**' };
  return words
    .map(({ is, text }) => ({ mark: marks[is], text: markdownText(text) }))
    .filter(({ text }) => text !== '')
    .map(({ mark, text }) => `${mark}${text}${mark}`)
    .join(' ');
}

function restLine(left: number, { report }: Room): readonly string[] {
  if (left <= 0) return [];
  const word = left === 1 ? (report ? 'nogEenRapport' : 'nogEen') : report ? 'nogMeerRapport' : 'nogMeer';
  return [`- ${reviewText(word, { aantal: left })}`];
}

/** What the parts of klantreizen hang on. */
export interface Around {
  readonly forge: Forge;
  readonly room: Room;
  readonly lineUrl: LineUrl | undefined;
  /** The fingerprints of what stands above, for everybody or for a reader: nobody reads that twice. */
  readonly above: ReadonlySet<string>;
}

/** A klantreis, or what belongs to none: its hartslag, the changes that do not stand above and what to ask. */
export function groupPart(
  group: ReviewGroup,
  { own }: ToldStandings,
  { forge, room, lineUrl, above }: Around,
): readonly string[] {
  const { journey, changes, index } = group;
  // Where all that changed follows from something else, that tells of it; nobody agreed with anything.
  const nothing = reviewText(changes.length === 0 ? 'volgt' : 'akkoord').toLowerCase();
  const counts = countsText(countLevels(openChanges(changes))) || nothing;
  const state = journey && journey.state !== 'gewijzigd' ? ` (${reviewText(journey.state)})` : '';
  const hartslagen = room.changes === 0 ? [] : (journey?.hartslagen ?? []).filter(isChanged);
  const questions = questionsOf(group).map((question) => `- ${questionSentence(question, MARKDOWN)}`);
  const isAbove = ({ fingerprint }: ReviewChange) => above.has(fingerprint);
  const told = countsText(countLevels(changes.filter(isAbove)));
  const body = [
    ...hartslagen.flatMap((hartslag) => hartslagPart(hartslag, forge)),
    ...(told === '' ? [] : [reviewText('staatBoven', { aantallen: told }), '']),
    ...groupChanges({ ...group, changes: changes.filter((change) => !isAbove(change)) }, room, lineUrl),
    ...standingPart(own.get(index) ?? []),
    ...(questions.length === 0 ? [] : [`**${questionsTitle(group, markdownText)}**`, '', ...questions, '']),
  ];
  const title = markdownHtml(titleOf(group));
  return folded(
    `<b>${title}</b>${state}: ${counts}`,
    body,
    forge,
    `${markdownText(titleOf(group))}${state}: ${counts}`,
  );
}

function standingPart(sentences: readonly string[]): readonly string[] {
  if (sentences.length === 0) return [];
  return [`**${reviewText('standen')}**`, '', ...sentences.map((sentence) => `- ${sentence}`), ''];
}

/** What is so first, then what somebody wants to be so, and last what was agreed with. */
function groupChanges(
  { journey, changes, following }: ReviewGroup,
  room: Room,
  lineUrl: LineUrl | undefined,
): readonly string[] {
  const shown = changes.slice(0, room.changes);
  const isWish = ({ level, approved }: ReviewChange) => level === 'wens' && approved === undefined;
  const agreed = shown.filter(({ approved }) => approved !== undefined);
  const lines = (some: readonly ReviewChange[]) =>
    some.flatMap((change) => changeLines(change, { file: journey?.file, following, lineUrl }));
  const wishes = shown.filter(isWish);
  const first = [
    ...lines(shown.filter((change) => !isWish(change) && !agreed.includes(change))),
    ...lines(agreed),
    ...restLine(changes.length - shown.length, room),
  ];
  return [
    ...(first.length > 0 ? [...first, ''] : []),
    ...(wishes.length > 0 ? [`**${reviewText('wensen')}**`, '', ...lines(wishes), ''] : []),
  ];
}

/** What a reader must know, five lines at most before she opens the rest. */
export function readerPart(block: ReaderBlock, near: Near, forge: Forge, room: Room): readonly string[] {
  return foldedList(
    reviewText(`voor_${block.reader}`),
    foldOf(block, room.changes),
    referencesOf(block, MARKDOWN).map((sentence) => `- ${sentence}`),
    { near, forge, room },
  );
}

/** What cannot wait, whoever reads. */
export function firstPart(first: readonly ReviewChange[], near: Near, forge: Forge, room: Room): readonly string[] {
  if (first.length === 0) return [];
  return foldedList(reviewText('eerst'), foldOfFirst(first, room.changes), [], { near, forge, room });
}

/** A head, some changes and what else is to be read, and the rest under a fold. */
function foldedList(
  head: string,
  fold: Fold,
  references: readonly string[],
  { near, forge, room }: { readonly near: Near; readonly forge: Forge; readonly room: Room },
): readonly string[] {
  const { shown, rest } = fold;
  return [
    `### ${head}`,
    '',
    ...changeList(shown, room, near),
    ...references,
    '',
    ...(rest.length === 0 ? [] : folded(restText(fold), changeList(rest, room, near), forge, restHead(head, fold))),
  ];
}

/** Where nothing folds, the head above the rest says whose it is. */
function restHead(head: string, fold: Fold): string {
  const rest = restText(fold);
  return `${head}: ${rest[0]!.toLowerCase()}${rest.slice(1)}`;
}

/**
 * What a reader opens by hand. Markdown in it needs empty lines around it. In a file nothing opens, so it stands under a head there.
 * @param head that head, where it is not the summary
 */
export function folded(summary: string, body: readonly string[], forge: Forge, head = summary): readonly string[] {
  const rest = [...body, ...(body.at(-1) === '' ? [] : [''])];
  if (forge === 'plain') return [`### ${head}`, '', ...rest];
  return ['<details>', `<summary>${summary}</summary>`, '', ...rest, '</details>', ''];
}

/** GitHub and GitLab draw Mermaid in a comment; Azure DevOps does so in its wiki only. */
function hartslagPart(hartslag: ReviewHartslag, forge: Forge): readonly string[] {
  const drawn = forge === 'github' || forge === 'gitlab' ? hartslagChart(hartslag) : undefined;
  const gaps = hartslag.head.includes(null) ? ` ${reviewText('grafiekDoor')}` : '';
  const legend = reviewText(isNew(hartslag) ? 'grafiekNieuw' : 'grafiek') + gaps;
  const chart = drawn === undefined ? [] : ['```mermaid', ...drawn.split('\n'), '```', '', legend, ''];
  const title = reviewText('hartslag', { persona: markdownText(hartslag.persona) });
  return [`**${title}**`, '', ...chart, ...hartslagTable(hartslag), ''];
}

/** The values that changed, for who cannot see the chart; what stayed is counted. */
function hartslagTable({ stappen, nummers, base, head }: ReviewHartslag): readonly string[] {
  const told = stappen.flatMap((_, index) => (base[index] === head[index] ? [] : [index]));
  const rows = told.slice(0, MOST_ROWS).map((index) => {
    const [before, after] = [base[index] ?? null, head[index] ?? null];
    const stap = markdownText(stappen[index] ?? '') || reviewText('zonderStap');
    return `| ${markdownText(nummers[index] ?? '')} | ${stap} | ${felt(before)} | ${felt(after)} | ${difference(before, after)} |`;
  });
  const heads = (['kolomNummer', 'kolomStap', 'kolomEerst', 'kolomNu', 'kolomVerschil'] as const).map((word) =>
    reviewText(word),
  );
  const same = stappen.length - told.length;
  const rest = told.length - rows.length;
  return [
    `| ${heads.join(' | ')} |`,
    '| --: | :-- | --: | --: | :-- |',
    ...rows,
    ...(rest > 0 ? ['', reviewText('nogMeer', { aantal: rest })] : []),
    ...(same > 0 ? ['', same === 1 ? reviewText('nogStap') : reviewText('nogStappen', { aantal: same })] : []),
  ];
}

function felt(waarde: number | null): string {
  return waarde === null ? reviewText('geenGevoel') : signed(waarde);
}

function difference(before: number | null, after: number | null): string {
  if (before === after) return reviewText('gelijk');
  if (before === null) return reviewText('nieuw');
  if (after === null) return reviewText('weg');
  return reviewText(after > before ? 'beter' : 'slechter');
}

/** Counts of klantreizen that have no part of their own; those for which there is no room stand in the report. */
export function otherStandingsPart(standings: ToldStandings, forge: Forge, room: Room): readonly string[] {
  const { others } = standings;
  const shown = others.slice(0, room.journeys);
  const left = others.length - shown.length;
  if (others.length === 0) return [];
  const rows = shown.flatMap(({ title, sentences }) => [
    `- ${MARKDOWN.name(markdownText(title))}`,
    ...sentences.map((sentence) => `  - ${sentence}`),
  ]);
  const more = left > 0 ? [`- ${reviewText(room.report ? 'nogReizenRapport' : 'nogReizen', { aantal: left })}`] : [];
  return folded(othersTitle(standings), [...rows, ...more], forge);
}

/** Every hartslag that changed, in signs and in words. */
export function sparklines({ journeys }: Review, room: Room): readonly string[] {
  return journeys
    .flatMap((journey) => journey.hartslagen.map((hartslag) => ({ journey, hartslag })))
    .filter(({ hartslag }) => isChanged(hartslag))
    .slice(0, Math.min(room.journeys, room.changes, MOST_HARTSLAGEN))
    .map(({ journey, hartslag }) => {
      const name = markdownText(titleOf({ journey }));
      const persona = reviewText('hartslag', { persona: markdownText(hartslag.persona) });
      const [before, after] = [hartslag.base, hartslag.head].map((side) => `\`${sparkline(side.slice(0, 60))}\``);
      return `- *${name}* · ${persona}: ${before} → ${after}. ${lowestText(hartslag)}`;
    });
}

function lowestText(hartslag: ReviewHartslag): string {
  const [before, after] = [lowest(hartslag, hartslag.base), lowest(hartslag, hartslag.head)];
  const [oud, nieuw] = [before && pointText(before), after && pointText(after)];
  if (oud && nieuw)
    return oud === nieuw ? reviewText('hartslagGelijk', { nieuw }) : reviewText('hartslagZin', { oud, nieuw });
  if (oud) return reviewText('hartslagWeg', { oud });
  return nieuw ? reviewText('hartslagNieuw', { nieuw }) : '';
}

function pointText({ waarde, stap }: Point): string {
  const name = markdownText(stap);
  return reviewText('punt', {
    waarde: `${feelingWord(waarde)} (${signed(waarde)})`,
    stap: name ? `*${name}*` : reviewText('zonderStap').toLowerCase(),
  });
}
