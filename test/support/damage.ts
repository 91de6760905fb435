/** Ways in which a person, a paste or a merge spoils one line of a text. */

export interface Damage {
  readonly way: Way;
  /** The damaged line, from 0: the one that is changed, or the one below which a line is put in. */
  readonly line: number;
  readonly text: string;
  /** What the damaged line has become. */
  readonly becomes: string;
  /** Where a line of the text stands after the damage. */
  readonly moved: (line: number) => number;
}

export type Way = 'swap' | 'junk' | 'half' | 'keyword only' | 'words added' | 'misplaced' | 'twice';

/** Lines that start with no word of the language. */
export const JUNK = [
  'Overleg met de wijkagent over de brief',
  'met de wijkagent bellen',
  ', en dan nog dit',
  '@@ !! ?? %',
  '🙂🙂 👩‍👩‍👧',
  '"',
  '{',
  '}',
  '1. intake',
  '- eerste punt',
  '<<<<<<< HEAD',
  'שלום עולם',
] as const;

const ADDED = ['en nog wat', '12', '"x" {', 'met van: y', ', z', '🙂'] as const;
const ELSEWHERE = ['schaal 1 tot 5', 'uitkomst niet', 'helpt noor', 'ernst hoog', 'upl: x'] as const;

/** Everything that can be done to one line in one way. Nothing where the way does not apply to the line. */
export function damages(text: string, line: number, way: Way): Damage[] {
  const rows = text.split('\n');
  const row = rows[line]!;
  const indent = /^\s*/.exec(row)![0];
  const content = row.trim();
  const replaced = (becomes: string): Damage => ({
    way,
    line,
    text: rows.with(line, indent + becomes).join('\n'),
    becomes,
    moved: (other) => other,
  });
  const added = (becomes: string): Damage => ({
    way,
    line,
    text: rows.toSpliced(line + 1, 0, indent + becomes).join('\n'),
    becomes,
    moved: (other) => (other > line ? other + 1 : other),
  });
  switch (way) {
    case 'swap':
      return swaps(content).map(replaced);
    case 'junk':
      return JUNK.map(replaced);
    case 'half':
      return content === '' ? [] : [replaced(content.slice(0, Math.ceil(content.length / 2)))];
    case 'keyword only':
      return [replaced(firstWord(content))];
    case 'words added':
      return ADDED.map((words) => replaced(`${content} ${words}`));
    case 'misplaced':
      return ELSEWHERE.map(added);
    case 'twice':
      return [added(content)];
  }
}

export const WAYS: readonly Way[] = ['swap', 'junk', 'half', 'keyword only', 'words added', 'misplaced', 'twice'];

export function firstWord(content: string): string {
  return /^[^\s:]*/.exec(content)![0];
}

/** The line with two neighbouring letters of its first word swapped, for every two that differ. */
function swaps(content: string): string[] {
  const word = firstWord(content);
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => i)
    .filter((i) => word[i] !== word[i + 1])
    .map((i) => word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2) + content.slice(word.length));
}
