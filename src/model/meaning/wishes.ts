import { own } from '../../util/own';
import { splitWords } from '../../util/spaces';
import type {
  Contact,
  Duur,
  Kant,
  Klantreis,
  Lengte,
  Speech,
  Stap,
  StapInhoud,
  Statement,
  TextLine,
  Verwachting,
  Wanneer,
  Zonder,
} from '../klantreis';
import { formOfLine } from '../lines/line-kinds';
import type { LineForm } from '../lines/slots';
import { TIJDSEENHEDEN } from '../lines/vocabulary.data';
import type { Scope } from '../scope/scope';
import { INHOUD } from '../scope/statements';
import { kanaalMeant } from '../scope/uses';
import { desiredInhoud } from './gewenst';
import { ownerOf } from './owner';

/** What becomes of a line of now in the gewenste klantreis, where that changes only some lines of its kind. */
export type Fate = 'blijft' | 'vervalt';

/** What the gewenste klantreis has otherwise, of one kind of line of a stap. */
export interface Wish<T> {
  /** Lines that say what no line of now says. */
  readonly added: readonly T[];
  /** Of lines of now; empty where all of them stay or all of them go. */
  readonly fates: ReadonlyMap<T, Fate>;
  /** The `gewenst zonder` that takes all lines of now away. */
  readonly without: Zonder | undefined;
}

/** The lists of a stap that show what is wished for, by the keyword of their lines. Feelings have a hartslag. */
export type Wishes = {
  readonly [K in keyof StapInhoud as K extends 'gevoel' ? never : K extends 'contacten' ? 'contact' : K]: Wish<
    StapInhoud[K][number]
  >;
};

const NO_WISH: Wish<never> = { added: [], fates: new Map<never, Fate>(), without: undefined };

/** Where the lines stand that are compared. */
interface Where {
  readonly stap: Stap;
  readonly klantreis: Klantreis;
  readonly scope: Scope;
}

/** Do two lines of one form say the same? Each is only asked of lines of its own form. */
type IsSame = { same(now: Statement, then: Statement, where: Where): boolean }['same'];

const SAME: Readonly<Partial<Record<LineForm, IsSame>>> = {
  when: isSameTime,
  duration: isSameTime,
  contact: isSameContact,
  speech: isSameSpeech,
  text: isSameText,
  front: isSameSide,
  back: isSameSide,
};

const COMPARED = Object.entries(INHOUD).flatMap(([kind, property]) => {
  const isSame = SAME[formOfLine(kind)];
  return isSame ? [{ kind, property, isSame }] : [];
});

/** Of a stap in which nothing is otherwise. */
export const NO_WISHES = wishesBy(() => NO_WISH);

function wishesBy(make: (one: (typeof COMPARED)[number]) => Wish<Statement>): Wishes {
  // Each is made of the lists of its own kind.
  return Object.fromEntries(COMPARED.map((one) => [one.kind, make(one)])) as unknown as Wishes;
}

/**
 * What the gewenste klantreis has otherwise in a stap. A line that says the same as one of now is no wish: what lines mean is compared,
 * not how they are written, what they rest on or what makes them possible.
 */
export function wishesOf(stap: Stap, klantreis: Klantreis, scope: Scope): Wishes {
  // A klantreis that tells the gewenste one has no other.
  const then = klantreis.toestand === 'gewenst' ? undefined : desiredInhoud(stap, klantreis);
  if (then === undefined || then === stap) return NO_WISHES;
  const where = { stap, klantreis, scope };
  return wishesBy(({ kind, property, isSame }) => {
    const without = stap.gewenst.zonder.find(({ id }) => id === kind);
    const lists: readonly (readonly Statement[])[] = [stap[property], then[property]];
    return wish(lists[0]!, lists[1]!, without, (one, other) => isSame(one, other, where));
  });
}

function wish<T>(
  now: readonly T[],
  then: readonly T[],
  zonder: Zonder | undefined,
  isSame: (now: T, then: T) => boolean,
): Wish<T> {
  if (now === then) return NO_WISH;
  const [lines, wanted] = [now.filter(isWritten), then.filter(isWritten)];
  if (then.length === 0 && lines.length > 0) return { ...NO_WISH, without: zonder };
  const added = wanted.filter((one) => !lines.some((line) => isSame(line, one)));
  const stays = lines.filter((line) => wanted.some((one) => isSame(line, one)));
  if (stays.length === 0) return { ...NO_WISH, added };
  // What comes stands under what goes, so there it is what stays that has to be told.
  const fates = new Map<T, Fate>();
  if (added.length > 0) for (const line of stays) fates.set(line, 'blijft');
  else for (const line of lines) if (!stays.includes(line)) fates.set(line, 'vervalt');
  return { added, fates, without: undefined };
}

/** An empty text is a line to fill in. */
function isWritten(line: unknown): boolean {
  return (line as Partial<TextLine>).tekst !== '';
}

function isSameTime(now: Duur | Wanneer, then: Duur | Wanneer): boolean {
  return timeOf(now) === timeOf(then);
}

/** `1 week` and `1 weken` are the same, a week and seven days are not: who writes days counts more precisely. */
function timeOf(time: Duur | Wanneer): string {
  const { bepaling, van, tot, eenheid = '' }: Partial<Lengte | Wanneer> = ('lengte' in time ? time.lengte : time) ?? {};
  const { richting, anker, datum }: Partial<Wanneer> = 'anker' in time ? time : {};
  return JSON.stringify([bepaling, van, tot, own(TIJDSEENHEDEN, eenheid) ?? eenheid, richting, anker?.id, datum]);
}

/** Who begins is told where that is the organisatie. */
function isSameContact(now: Contact, then: Contact, { scope }: Where): boolean {
  const [one, other] = [now, then].map(({ kanaal, met, vanuit, mislukt, ongewild }) =>
    JSON.stringify([kanaalMeant(kanaal.id, scope), met?.id, vanuit === 'organisatie', mislukt, ongewild]),
  );
  return one === other;
}

function isSameText(now: TextLine, then: TextLine): boolean {
  const [one, other] = [now, then].map(({ tekst }) => splitWords(tekst.normalize('NFC')).join(' '));
  return one === other;
}

/** The same, done by the same organisatie with the same systeem. */
function isSameSide(now: Kant, then: Kant): boolean {
  return isSameText(now, then) && now.organisatie?.id === then.organisatie?.id && now.systeem?.id === then.systeem?.id;
}

/** The same, of the same persona. A wish need not say how an expectation turns out. */
function isSameSpeech(
  now: Speech & Partial<Verwachting>,
  then: Speech & Partial<Verwachting>,
  { stap, klantreis }: Where,
): boolean {
  if (!isSameText(now, then) || ownerOf(now, stap, klantreis) !== ownerOf(then, stap, klantreis)) return false;
  return then.uitkomst === undefined || then.uitkomst === now.uitkomst;
}
