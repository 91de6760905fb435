import type { NameKind } from './kinds.data';

/**
 * The forms that lines have behind their word: each is a rule of the grammar (language/klantreis.langium), and what its slots
 * are called there.
 */
export type LineForm =
  | 'element'
  | 'text'
  | 'speech'
  | 'words'
  | 'reason'
  | 'sort'
  | 'names'
  | 'name'
  | 'sources'
  | 'solves'
  | 'leaves'
  | 'day'
  | 'adopted'
  | 'period'
  | 'count'
  | 'people'
  | 'percentage'
  | 'scale'
  | 'when'
  | 'duration'
  | 'repeat'
  | 'amount'
  | 'contact'
  | 'feeling'
  | 'measurement'
  | 'question'
  | 'front'
  | 'back'
  | 'flag';

/** What may stand in a slot. A stretch of time and a moment have parts of their own, which every line that has one shares. */
export type SlotKind =
  | 'id'
  | 'name'
  | 'value'
  | 'word'
  | 'unit'
  | 'rule'
  | 'mark'
  | 'line'
  | 'role'
  | 'number'
  | 'count'
  | 'percentage'
  | 'date'
  | 'period'
  | 'scale'
  | 'duration'
  | 'repeat'
  | 'amount'
  | 'when'
  | 'title'
  | 'text';

/** One place in a line, in the order in which they stand. */
export interface Slot {
  /** The property that the grammar gives it; `tekst` is what stands behind the colon. */
  readonly property: string;
  readonly kind: SlotKind;
  /** The line is a line without it. */
  readonly optional: boolean;
  /** The word that stands before it: `met` of `contact brief met kcc`. */
  readonly after: string | undefined;
  /** Several, with commas between them. */
  readonly list: boolean;
  /** Behind each may stand how many people of how many. */
  readonly counted: boolean;
  /** What it is the name of. */
  readonly names: NameKind | undefined;
  /** The closed list that it takes one of, in the order in which people see it. */
  readonly values: readonly string[] | undefined;
}

type Part = Partial<Omit<Slot, 'property' | 'kind'>>;

export function slot(property: string, kind: SlotKind, more: Part = {}): Slot {
  return {
    property,
    kind,
    optional: false,
    after: undefined,
    list: false,
    counted: false,
    names: undefined,
    values: undefined,
    ...more,
  };
}

/** The text behind the colon. */
export const TEXT = slot('tekst', 'text');
/** The same, where a line says enough without. */
export const NOTE = slot('tekst', 'text', { optional: true });
/** What an element is called: it may do without, or without an id. */
export const TITLE = slot('tekst', 'title');
/** The id that an element declares. */
export const ID = slot('name', 'id');
/** The same, where references need none. */
export const OWN_ID = slot('name', 'id', { optional: true });

/** The id of another thing. */
export function ref(names: NameKind, property = 'namen', more: Part = {}): Slot {
  return slot(property, 'name', { names, ...more });
}

/** The ids of other things. */
export function refs(names: NameKind): Slot {
  return ref(names, 'namen', { list: true });
}

/** Behind a word that joins it to what stands before, and may be left out. */
export function joined(after: string, part: Slot): Slot {
  return { ...part, after, optional: true };
}

/** One of a closed list. */
export function value(values: readonly string[], property = 'waarden', more: Part = {}): Slot {
  return slot(property, 'value', { values, ...more });
}

/** A word that may stand there, and says something by itself: `mislukt`. */
export function mark(word: string): Slot {
  return slot(word, 'mark', { values: [word], optional: true });
}
