import { changeSentence, type Marks } from '../review/review-sentence';
import {
  consequencesIn,
  countsText,
  groupsBelow,
  type ReviewGroup,
  titleOf,
  MOST_CONSEQUENCES,
  saysWordsOfMembers,
} from '../review/review-groups';
import { type Checked, headlineOf } from '../review/review-headline';
import { type Fold, foldOf, foldOfFirst, readersOf, referencesOf, restText } from '../review/review-readers';
import { toldByThemselves } from '../../diff/review/make-review';
import { isChanged, sparkline } from '../review/review-hartslag';
import { standingsOf, type ToldStandings } from '../review/review-standings';
import type { Review, ReviewChange, ReviewHartslag, ReviewJourney } from '../../diff/review/review';
import { cliText } from '../../messages/cli-words.data';
import type { Level } from '../../messages/diff.data';
import { LEVEL_NAMES, LEVEL_WORDS, reviewText as word } from '../../messages/review.data';
import { append, highest } from '../../util/lists';
import { plain } from '../../util/text';
import { sentencePattern } from './own-sentence';
import { wrapped } from './wrapped';

/** What a terminal does with a text, and how it stops doing so. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  struck: [9, 29],
  underlined: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
} as const;

type Style = keyof typeof STYLES;

const LEVEL_STYLES: Readonly<Record<Level, Style>> = {
  breuk: 'red',
  'let-op': 'yellow',
  verbetering: 'green',
  wens: 'dim',
  neutraal: 'dim',
};

const LEVEL_WIDTH = highest(Object.values(LEVEL_NAMES).map((name) => name.length));
/** Below the sentence: past two spaces, the sign and the word. */
const INDENT = ' '.repeat(LEVEL_WIDTH + 6);

/** Of so few changes the list is as short as what each reader would find of it. */
const FEW = 5;

export function write(
  { review, checked }: { readonly review: Review; readonly checked: Checked },
  { colours }: { readonly colours: boolean },
): readonly string[] {
  return [new ReviewText(review, checked, colours).write()];
}

const START = new RegExp(`^${sentencePattern('verschilKop', ['base', 'head'])}\\n`);

/** Is a file what changed, as a text? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return START.test(start);
}

/** A review for people at a terminal: what it comes to, what each reader must know, and all of it by klantreis. */
class ReviewText {
  private readonly following: ReturnType<typeof consequencesIn>;
  private readonly groups: readonly ReviewGroup[];
  private readonly standings: ToldStandings;

  constructor(
    private readonly review: Review,
    private readonly checked: Checked,
    private readonly colours: boolean,
  ) {
    this.following = consequencesIn(review.changes);
    this.groups = groupsBelow(review);
    this.standings = standingsOf(review, this.groups);
  }

  write(): string {
    const { base, head, changes, notes } = this.review;
    const parts = [[this.style('bold', cliText('verschilKop', { base: plain(base), head: plain(head) }))]];
    parts.push([this.headline()]);
    append(parts, this.readers());
    for (const group of this.groups) parts.push(this.group(group));
    append(parts, this.otherStandings());
    if (changes.length > 0) parts.push([this.sum()]);
    if (notes.length > 0)
      parts.push([cliText('verschilNotities'), ...notes.map((note) => wrapped('  - ', plain(note).split(' ')))]);
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  }

  private style(style: Style, text: string): string {
    const [on, off] = STYLES[style];
    return this.colours ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  }

  private headline(): string {
    const { about, decides, rest } = headlineOf(this.review, (title) => this.marks.name(plain(title)), this.checked);
    const words = (sentences: readonly string[]) => sentences.flatMap((sentence) => sentence.split(' '));
    return wrapped('', [...words([about]), ...words(decides).map((word) => this.style('bold', word)), ...words(rest)]);
  }

  /** What cannot wait is told whole; what a reader must know stands whole in its klantreis below. */
  private readers(): string[][] {
    const { first, blocks } = readersOf(this.review);
    const told = foldOfFirst(first);
    const isShort = toldByThemselves(this.review.changes).length <= FEW;
    const parts = (isShort ? [] : blocks).map((block) => {
      const fold = foldOf(block);
      const references = referencesOf(block, this.marks).map((sentence) => wrapped('  - ', sentence.split(' ')));
      return [
        this.style('bold', word(`voor_${block.reader}`)),
        ...fold.shown.map((change) => this.sentence(change, undefined)),
        ...references,
        ...this.rest(fold),
      ];
    });
    if (first.length === 0) return parts;
    const all = told.shown.flatMap((change) => [
      ...this.change(change, undefined),
      ...this.consequences(change, undefined),
    ]);
    return [[this.style('bold', word('eerst')), ...all, ...this.rest(told)], ...parts];
  }

  private rest(fold: Fold): string[] {
    return fold.rest.length === 0 ? [] : [`  - ${word('nogHieronder', { rest: restText(fold) })}`];
  }

  private group(group: ReviewGroup): string[] {
    const { journey, changes, index } = group;
    const standing = this.standings.own.get(index);
    const hartslagen = journey?.hartslagen.filter(isChanged) ?? [];
    return [
      this.title(group),
      ...changes.flatMap((change) => [...this.change(change, journey), ...this.consequences(change, journey)]),
      ...hartslagen.flatMap((hartslag) => this.hartslag(hartslag)),
      ...(standing ? [`  ${word('standen')}`, ...this.standing(standing, '    ')] : []),
    ];
  }

  private title(group: ReviewGroup): string {
    const { journey } = group;
    const naam = this.style('bold', plain(titleOf(group)));
    if (!journey) return naam;
    const state = journey.state === 'nieuw' ? 'verschilNieuw' : journey.state === 'weg' ? 'verschilWeg' : undefined;
    return `${state ? cliText(state, { naam }) : naam}  ${this.style('dim', plain(journey.file))}`;
  }

  private change(change: ReviewChange, journey: ReviewJourney | undefined): string[] {
    const { words, approved, approvedHere } = change;
    const lines = [this.sentence(change, journey)];
    if (words?.some(({ is }) => is !== 'same')) lines.push(wrapped(INDENT, this.words(words).split(' ')));
    if (approved !== undefined)
      lines.push(
        wrapped(INDENT, cliText(approvedHere ? 'akkoordMetHier' : 'akkoordMet', { reden: plain(approved) }).split(' ')),
      );
    return lines;
  }

  /** A sign, a word and a sentence, with its line. */
  private sentence(change: ReviewChange, journey: ReviewJourney | undefined): string {
    const { level } = change;
    const label = `${LEVEL_WORDS[level].sign} ${LEVEL_NAMES[level].padEnd(LEVEL_WIDTH)}`;
    const words = [...changeSentence(change, this.marks).split(' '), this.place(change, journey)];
    return wrapped(`  ${this.style(LEVEL_STYLES[level], label)}  `, words);
  }

  /** What follows from a change, under it. */
  private consequences(cause: ReviewChange, journey: ReviewJourney | undefined): string[] {
    const all = this.following.get(cause.fingerprint) ?? [];
    const shown = all.slice(0, MOST_CONSEQUENCES);
    const rows = shown.flatMap((change) => {
      const sentence = [...changeSentence(change, this.marks).split(' '), this.place(change, journey)];
      const isAnother = saysWordsOfMembers(cause) && change.words?.some(({ is }) => is !== 'same');
      const words = isAnother ? [wrapped(`${INDENT}  `, this.words(change.words ?? []).split(' '))] : [];
      return [wrapped(`${INDENT}- `, sentence), ...words];
    });
    return all.length > shown.length
      ? [...rows, `${INDENT}- ${word('nogDieVolgen', { aantal: all.length - shown.length })}`]
      : rows;
  }

  /** A terminal has bold letters for the names of things; without them they stand between quotes. */
  private readonly marks: Marks = {
    typed: plain,
    name: (markup) => (this.colours ? this.style('bold', markup) : `‘${markup}’`),
    code: (markup) => `‘${markup}’`,
  };

  private words(words: NonNullable<ReviewChange['words']>): string {
    return words
      .map(({ is, text }) => {
        const shown = plain(text);
        if (is === 'same') return shown;
        return is === 'gone'
          ? this.each(['red', 'struck'], `-${shown}-`)
          : this.each(['green', 'underlined'], `+${shown}+`);
      })
      .join(' ');
  }

  /** Word by word, so that the room before the next line gets no style. */
  private each(styles: readonly Style[], text: string): string {
    const words = text.split(' ').map((word) => styles.reduce((styled, style) => this.style(style, styled), word));
    return words.join(' ');
  }

  /** The line, and the file where that is not the one above. */
  private place({ base, head }: ReviewChange, journey: ReviewJourney | undefined): string {
    const place = head ?? base;
    if (!place) return '';
    const regel = cliText(head ? 'regel' : 'wasRegel', { regel: place.line });
    const text = place.file === journey?.file ? regel : cliText('padRegel', { pad: plain(place.file), regel });
    return this.style('dim', `(${text})`);
  }

  private hartslag({ persona, base, head }: ReviewHartslag): string[] {
    return [
      `  ${word('hartslag', { persona: plain(persona) })}`,
      `    ${cliText('verschilEerst')}  ${sparkline(base)}`,
      `    ${cliText('verschilNu')}  ${sparkline(head)}`,
    ];
  }

  /** Of klantreizen that nothing else is told of. */
  private otherStandings(): string[][] {
    const { others } = this.standings;
    if (others.length === 0) return [];
    const rows = others.flatMap(({ title, sentences }) => [
      `  ${this.marks.name(plain(title))}`,
      ...this.standing(sentences, '    '),
    ]);
    return [[this.style('bold', word('standenElders')), ...rows]];
  }

  private standing(sentences: readonly string[], indent: string): string[] {
    return sentences.map((sentence) => wrapped(`${indent}- `, sentence.split(' ')));
  }

  private sum(): string {
    const { summary } = this.review;
    const changes = toldByThemselves(this.review.changes);
    const counts = countsText(summary);
    const agreed = summary.akkoord > 0 ? cliText('verschilAkkoord', { aantal: summary.akkoord }) : '';
    const delen = [counts, agreed].filter(Boolean).join('; ');
    return cliText(changes.length === 1 ? 'verschilEen' : 'verschilSom', { aantal: changes.length, delen });
  }
}

/** Words in lines of the usual width, the next ones as far in as the first. */
