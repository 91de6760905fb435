import { AUDIENCES, type Host, type LineKind, slotsIn } from './line-kind';
import { LINES } from './lines.data';
import type { NameKind } from './kinds.data';
import { SPACES } from '../../util/spaces';
import { type LineForm, type Slot, slot } from './slots';

/** What others ask of the table of lines. */

const ALL = [...LINES.values()];

/** The lines that an element takes, by their word. */
export const LINE_KINDS: ReadonlyMap<string, LineKind> = new Map(
  ALL.filter(({ follower }) => !follower).map((kind) => [kind.keyword, kind]),
);

/**
 * Lines that belong to the statement above them instead of to an element: evidence, the reason to ignore a rule, and what
 * makes a desired line possible (`door`, which under a bron says who collected it).
 */
export const FOLLOWERS: readonly string[] = ALL.filter(({ follower }) => follower).map(({ keyword }) => keyword);

/** Elements that references hang on: they need an id. The others may go without one. */
export const NEEDS_ID: readonly string[] = ALL.filter(({ slots }) =>
  slots.some(({ kind, optional }) => kind === 'id' && !optional),
).map(({ keyword }) => keyword);

/** Every word that can start a line. */
export const STATEMENT_WORDS: readonly string[] = [...LINE_KINDS.keys(), ...FOLLOWERS, 'gewenst'];

/** The words of a line itself, without the `gewenst` that may stand before it. */
export const LINE_WORDS: readonly string[] = STATEMENT_WORDS.filter((word) => word !== 'gewenst');

/** No more of a word: `stap` does not begin a line in `stappen` or `stap-2`. */
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}_-])';

/**
 * The source of a regular expression for one of these words, the longest first (`regelt` must not be read as `regel`), with any spaces
 * between the parts of one.
 */
export function oneOfWords(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', `[${SPACES}]+`))
    .join('|');
}

/** The words that join the parts of some line: `met` of `contact brief met kcc`. */
export const JOINING_WORDS: readonly string[] = [
  ...new Set(
    ALL.flatMap(({ slots, slotsByHost }) =>
      [slots, ...slotsByHost.values()].flat().flatMap(({ after }) => after ?? []),
    ),
  ),
];

/** The kinds that `gewenst zonder` can take away. */
export const DESIRED_KINDS: readonly string[] = ALL.filter(({ desired, element }) => desired && !element).map(
  ({ keyword }) => keyword,
);

/** `gewenst zonder wacht`, which the grammar reads by itself. */
const WITHOUT: LineKind = {
  ...LINES.get('notitie')!,
  keyword: 'zonder',
  hosts: ['stap'],
  desired: true,
  slots: [slot('zonder', 'line', { values: DESIRED_KINDS })],
  slotsByHost: new Map(),
  // What it takes away decides who may see it.
  audiencesByHost: new Map([['stap', AUDIENCES]]),
};

/** What is to be known of a line by its word; undefined for a word of no line. */
export function lineKind(keyword: string): LineKind | undefined {
  return LINES.get(keyword) ?? (keyword === 'zonder' ? WITHOUT : undefined);
}

/** The form of a line by its word; of a word of no line, as if a text came behind it. */
export function formOfLine(keyword: string): LineForm {
  return LINES.get(keyword)?.form ?? 'text';
}

/** Is a line of this form its text before anything else? */
export function isTextForm(form: LineForm | undefined): boolean {
  return form === 'text' || form === 'speech' || form === 'sort';
}

/** What may stand behind the word of a line. */
export function slotsOf(keyword: string, host?: string): readonly Slot[] {
  const kind = LINES.get(keyword);
  return kind === undefined ? [] : slotsIn(kind, host);
}

/** The closed list of a line under its element, for those that have one. */
export function valuesOf(keyword: string, host: string | undefined): readonly string[] | undefined {
  return choiceOf(keyword, host)?.values;
}

/** The slot of a line that takes one of a closed list, without a word before it. */
export function choiceOf(keyword: string, host: string | undefined): Slot | undefined {
  return slotsOf(keyword, host).find(({ kind, after }) => kind === 'value' && after === undefined);
}

/** Every closed list of a line, whatever element it stands in. */
export function allValuesOf(keyword: string): readonly (readonly string[])[] {
  const kind = LINES.get(keyword);
  const slots = kind === undefined ? [] : [kind.slots, ...kind.slotsByHost.values()].flat();
  return slots.flatMap(({ kind: is, after, values }) =>
    is === 'value' && after === undefined && values ? [values] : [],
  );
}

/** May a line of a closed list have several of its values, in some element? */
export function takesSeveral(keyword: string): boolean {
  const kind = LINES.get(keyword);
  return kind !== undefined && [kind.slots, ...kind.slotsByHost.values()].flat().some(({ list }) => list);
}

/** What the words of a line are the names of, by the property that the grammar gives them; undefined where they are no names. */
export function nameKindOf(keyword: string, property: string): NameKind | undefined {
  return NAMES.get(keyword)?.get(property);
}

const NAMES: ReadonlyMap<string, ReadonlyMap<string, NameKind>> = new Map(
  ALL.map(({ keyword, slots }) => [
    keyword,
    new Map(slots.flatMap(({ property, names }) => (names === undefined ? [] : [[property, names] as const]))),
  ]),
);

/** Is it a word that a line marks such a name with, and so no likely name itself: `mislukt` behind a kanaal? */
export function marksName(kind: NameKind, word: string): boolean {
  return ALL.some(
    ({ slots }) =>
      slots[0]?.names === kind && slots.some((slot) => slot.kind === 'mark' && slot.property === word.toLowerCase()),
  );
}

/** The line that takes this value, where it is one line that means the same in every element. */
export function lineWithValue(typed: string): string | undefined {
  const [only, ...others] = ALL.flatMap(({ keyword, slots, slotsByHost }) => {
    const lists = new Set([slots, ...slotsByHost.values()]);
    const has = [...lists].some((list) => list.some(({ kind, values }) => kind === 'value' && values!.includes(typed)));
    return has ? [{ keyword, lists: lists.size }] : [];
  });
  return only?.lists === 1 && others.length === 0 && choiceOf(only.keyword, undefined)?.values?.includes(typed)
    ? only.keyword
    : undefined;
}

/** What takes lines: the file itself, the elements in the order of the table, and what is no element but takes a line. */
export function hostsInOrder(): Host[] {
  const used = new Set([...LINE_KINDS.values()].flatMap((kind) => kind.hosts));
  const order: readonly string[] = ['bestand', ...LINE_KINDS.keys()];
  return [...used].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The lines that an element takes, in the order of the table. */
export function linesUnder(host: Host): LineKind[] {
  return [...LINE_KINDS.values()].filter((kind) => kind.hosts.includes(host));
}
