import type { LineForm, Slot } from './slots';

/** An element that takes lines; `bestand` is the file itself. */
export type Host =
  | 'bestand'
  | 'persona'
  | 'organisatie'
  | 'systeem'
  | 'product'
  | 'kanaal'
  | 'bron'
  | 'maat'
  | 'klantreis'
  | 'fase'
  | 'stap'
  | 'knelpunt'
  | 'oplossing'
  | 'succes'
  | 'meting'
  | 'verwacht';

/** When a value is better for whoever makes the journey: when it is more, less, earlier, or further on in this list. */
export type Better = 'more' | 'less' | 'earlier' | readonly string[];

/** Who reads a review, besides everybody. The blocks of a comment stand in this order. */
export const READERS = ['bestuur', 'jurist', 'privacy', 'team'] as const;
export type Reader = (typeof READERS)[number];

/** Who a picture is made for: who decides, who works on it, or anybody. */
export const AUDIENCES = ['bestuur', 'team', 'publiek'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A change of a line that somebody must look at before agreeing, whatever way it went. */
export interface Risk {
  readonly readers: readonly Reader[];
  /**
   * `any`: it came, went or says something else. `presence`: it came or went. `change`: it says something else, or went. `new`: it came. `gone`: it went.
   * Else a value: it became that one, or with a minus before it, is that one no longer.
   */
  readonly when: 'any' | 'presence' | 'change' | 'new' | 'gone' | `+${string}` | `-${string}`;
  /** The elements under which it is one; undefined for all. */
  readonly hosts: readonly Host[] | undefined;
}

/** What is to be known of a kind of line besides its slots. All are false or absent where a row does not say so. */
export interface Traits {
  /** A new element closes its siblings and everything under them; a detail closes nothing. */
  readonly element: boolean;
  /** May stand more than once under one element. */
  readonly many: boolean;
  /** `volgens` directly below belongs to this line itself. */
  readonly evidence: boolean;
  /** May be prefixed with `gewenst`. */
  readonly desired: boolean;
  /** Belongs to the statement above it instead of to an element. */
  readonly follower: boolean;
  /** Says no more than its row tells, so the model has it as a `Detail`, without a field of its own. */
  readonly plain: boolean;
  /** The slot of a line that names a set: each name in it is news by itself. */
  readonly set: string | undefined;
  /** Of the lines with the same key one may stand under an element. */
  readonly onePerKey: boolean;
  /**
   * The slots that tell the lines of this kind under one element apart, best first: the gevoel of Dennis is never that of Karin,
   * and a contact with the same organisatie by another kanaal has changed. Without a key they are told apart by their text.
   */
  readonly key: readonly (readonly string[])[] | undefined;
  /** The one slot that a change of the line is about; without it the whole line. */
  readonly subject: string | undefined;
  readonly better: Better | undefined;
  /** What of it somebody must look at in a review. Of other changes only the direction and the evidence count. */
  readonly risk: readonly Risk[];
  /** The question that it is one of the answers to, where another line is the other: one of the two may stand. */
  readonly answers: string | undefined;
}

export interface LineKind extends Traits {
  readonly keyword: string;
  readonly form: LineForm;
  /** The elements that take this line. A line goes to the innermost open one of these. */
  readonly hosts: readonly Host[];
  /** What may stand behind the keyword; under an element that asks for something else, see `slotsIn`. */
  readonly slots: readonly Slot[];
  /** The slots by element, where they are not the same everywhere. */
  readonly slotsByHost: ReadonlyMap<string, readonly Slot[]>;
  /** Who may see it, by the element that it stands under; by an empty text where it stands under any line. */
  readonly audiencesByHost: ReadonlyMap<string, readonly Audience[]>;
}

/** What may stand behind the keyword of a line under an element. */
export function slotsIn(kind: LineKind, host: string | undefined): readonly Slot[] {
  return (host === undefined ? undefined : kind.slotsByHost.get(host)) ?? kind.slots;
}

/** May an audience see such a line under an element? Where nobody knows what it stands under, everything that it may be counts. */
export function isFor({ audiencesByHost }: LineKind, host: string | undefined, audience: Audience): boolean {
  const audiences = audiencesByHost.get(host ?? '');
  return (audiences ? [audiences] : [...audiencesByHost.values()]).every((one) => one.includes(audience));
}
