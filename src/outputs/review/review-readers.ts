import { toldByThemselves } from '../../diff/review/make-review';
import type { Review, ReviewChange } from '../../diff/review/review';
import { changeInShort } from '../../messages/change-in-short';
import { rankOfFirst } from '../../messages/diff.data';
import { LEVELS, reviewText } from '../../messages/review.data';
import { isPrivacyCode } from '../../model/method-codes.data';
import { type Reader, READERS } from '../../model/lines/line-kind';
import { enumerate } from '../../util/text';
import { countLevels, countsText, gravestFirst, openChanges, rankOfFound } from './review-groups';
import { type Marks, withMarks } from './review-sentence';

/** What one reader finds under a head of her own. */
export interface ReaderBlock {
  readonly reader: Reader;
  /** Told here whole, from the gravest for her. */
  readonly changes: readonly ReviewChange[];
  /** Told whole in the block of a reader before this one, and of hers as well. */
  readonly elsewhere: readonly Elsewhere[];
  /** For the first reader, what the blocks after hers hold: nobody who decides may think that hers is all. */
  readonly after: readonly Elsewhere[];
}

/** What a reader must read about in the block of another. */
interface Elsewhere {
  readonly reader: Reader;
  readonly changes: readonly ReviewChange[];
}

/** Changes that everybody sees before a reader opens the rest. */
const MOST_FIRST = 10;
/** Lines of a block before a reader opens the rest, also where some of them tell to read elsewhere. */
const MOST_LINES = 5;
const LEAST_LINES = 3;
/** Things that a reference names. */
const MOST_NAMES = 3;

/** A review by who must read what. */
export interface ReviewReaders {
  /** What cannot wait, whoever reads. */
  readonly first: readonly ReviewChange[];
  /** In the order of `READERS`; of who has nothing to read there is none. */
  readonly blocks: readonly ReaderBlock[];
}

/**
 * Who must read which change before agreeing. A change is told whole once: to everybody, or to the first of its readers; the others get
 * a reference that says in short what became of it. So who comes first, bestuur, finds all of hers in her own block. What somebody agreed with beforehand is in none of them.
 */
export function readersOf({ changes }: Pick<Review, 'changes'>): ReviewReaders {
  const open = openChanges(gravestFirst(toldByThemselves(changes)));
  const first = open.filter(isForEverybody);
  const rest = open.filter((change) => !isForEverybody(change));
  const blocks = READERS.map((reader): ReaderBlock => {
    const hers = gravestFor(
      reader,
      rest.filter((change) => isFor(change, reader)),
    );
    const elsewhere = READERS.map((other) => ({
      reader: other,
      changes: hers.filter((change) => !isWholeFor(change, reader) && firstOf(change) === other),
    }));
    return {
      reader,
      changes: hers.filter((change) => isWholeFor(change, reader)),
      elsewhere: elsewhere.filter((part) => part.changes.length > 0),
      after: [],
    };
  });
  const [top, ...others] = blocks;
  const after = others.filter(({ changes: whole }) => whole.length > 0);
  const told = [{ ...top!, after }, ...others];
  return { first, blocks: told.filter((block) => block.changes.length + block.elsewhere.length > 0) };
}

function isForEverybody(change: ReviewChange): boolean {
  const { code, level, args } = change;
  // Whoever agrees with other settings, agrees with what is no longer looked at.
  if (level === 'breuk' || rankOfFirst(change) !== undefined) return true;
  return code === 'VS060' && isPrivacyCode(String(args.regel));
}

/** The team made most of it and wants to know what may be wrong; what they wish, they know. */
function isFor({ level, readers }: ReviewChange, reader: Reader): boolean {
  if (level === 'neutraal' || !readers.includes(reader)) return false;
  return reader !== 'team' || level !== 'wens';
}

/** The first of its readers finds it whole, and who answers for the data of people what the law protects most. */
function isWholeFor(change: ReviewChange, reader: Reader): boolean {
  return firstOf(change) === reader || (reader === 'privacy' && change.args.bijzonder !== undefined);
}

/** The first reader who finds it whole. */
function firstOf(change: ReviewChange): Reader | undefined {
  return READERS.find((reader) => isFor(change, reader));
}

/**
 * What weighs most for a reader among changes of one level, by the words that their lines start with and by codes. Only five lines stand
 * above the fold, and the order of a text says nothing of what a reader risks.
 */
export const WEIGHTS: Readonly<Record<Reader, readonly (readonly string[])[]>> = {
  // What was decided, what people may count on and what it costs, then for whom and by whom, then parts of the story that are gone or open again.
  bestuur: [
    ['status', 'vastgesteld', 'toestand'],
    ['belofte', 'kosten', 'baten', 'wacht', 'VS069'],
    ['klantvraag', 'resultaat', 'doelgroep', 'voor', 'eigenaar', 'VS041', 'VS070', 'VS097'],
    ['VS004', 'VS025', 'VS095', 'VS098'],
  ],
  // What must be, what is asked of people, promised to them and what it costs them, then terms.
  jurist: [
    ['regel', 'vraagt', 'belofte', 'kosten', 'VS069'],
    ['wacht', 'duurt', 'wanneer', 'gereed', 'VS070'],
  ],
  privacy: [['vraagt', 'VS069']],
  // What a claim rests on.
  team: [['VS038', 'VS047', 'VS055']],
};

/** From the gravest level, and in a level from what weighs most for this reader; what weighs the same in the order of the text. */
function gravestFor(reader: Reader, changes: readonly ReviewChange[]): readonly ReviewChange[] {
  const weights = WEIGHTS[reader].map((words) => new Set(words));
  const rankOf = ({ code, args }: ReviewChange): number => {
    if (rankOfFound({ code }) >= 0) return weights.length + 1;
    const found = weights.findIndex((words) => words.has(code) || words.has(String(args.trefwoord)));
    return found < 0 ? weights.length : found;
  };
  return changes.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || rankOf(a) - rankOf(b));
}

/** What stands above the fold, and what a reader opens. */
export interface Fold {
  readonly shown: readonly ReviewChange[];
  readonly rest: readonly ReviewChange[];
}

/** @param room changes of one list, where there is room for less */
export function foldOfFirst(first: readonly ReviewChange[], room = Infinity): Fold {
  return foldAt(first, Math.min(room, MOST_FIRST));
}

/** @param room changes of one list, where there is room for less */
export function foldOf(block: ReaderBlock, room = Infinity): Fold {
  const references = block.elsewhere.length + (block.after.length > 0 ? 1 : 0);
  return foldAt(block.changes, Math.min(room, Math.max(LEAST_LINES, MOST_LINES - references)));
}

function foldAt(changes: readonly ReviewChange[], most: number): Fold {
  return { shown: changes.slice(0, most), rest: changes.slice(most) };
}

/** `Nog 2 punten om op te letten`, of what is under the fold. */
export function restText({ rest }: Fold): string {
  return reviewText('nogHier', { aantallen: countsText(countLevels(rest)) });
}

/** Where a reader finds what her block does not tell whole. */
export function referencesOf({ elsewhere, after }: ReaderBlock, marks: Marks): readonly string[] {
  const parts = after.map(({ reader, changes }) =>
    reviewText('leesVerderBlok', { blok: reviewText(`voor_${reader}`), aantallen: countsText(countLevels(changes)) }),
  );
  const more = withMarks(() => reviewText('leesVerder', { dingen: enumerate(parts, 'en') }), marks);
  return [...elsewhere.map((part) => referenceText(part, marks)), ...(parts.length > 0 ? [more] : [])];
}

/** `Zie Voor bestuur: de wachttijd bij stap Wachten (van 2 weken naar 3 weken).` What a reader decides on stands in her own block. */
function referenceText({ reader, changes }: Elsewhere, marks: Marks): string {
  const blok = reviewText(`voor_${reader}`);
  return withMarks((keep) => {
    const same = new Map(changes.map((change) => [changeInShort(change), change]));
    const names = [...same.values()].map((change) => changeInShort(change, keep));
    const left = names.length - MOST_NAMES;
    const dingen =
      left > 0
        ? [...names.slice(0, MOST_NAMES), reviewText('leesOokMeer', { aantal: left })].join(', ')
        : enumerate(names, 'en');
    return reviewText('leesOok', { blok, dingen });
  }, marks);
}
