import { own } from '../../util/own';
import { splitWords } from '../../util/spaces';
import type {
  Contact,
  Duur,
  Kant,
  Lengte,
  Klantreis,
  Speech,
  Stap,
  TextLine,
  Verwachting,
  Wanneer,
  Zonder,
} from '../klantreis';
import { TIJDSEENHEDEN } from '../lines/vocabulary.data';
import type { Scope } from '../scope/scope';
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

/**
 * What is wished for in a stap, by the keyword of the lines. Feelings have a hartslag.
 */
export interface Wishes {
  readonly wanneer: Wish<Wanneer>;
  readonly duurt: Wish<Duur>;
  readonly wacht: Wish<Duur>;
  readonly contact: Wish<Contact>;
  readonly doet: Wish<Speech>;
  readonly denkt: Wish<Speech>;
  readonly verwacht: Wish<Verwachting>;
  readonly vraagt: Wish<TextLine>;
  readonly voorkant: Wish<Kant>;
  readonly achterkant: Wish<Kant>;
}

const NO_WISH: Wish<never> = { added: [], fates: new Map<never, Fate>(), without: undefined };

/** Of a stap in which nothing is otherwise. */
export const NO_WISHES: Wishes = {
  wanneer: NO_WISH,
  duurt: NO_WISH,
  wacht: NO_WISH,
  contact: NO_WISH,
  doet: NO_WISH,
  denkt: NO_WISH,
  verwacht: NO_WISH,
  vraagt: NO_WISH,
  voorkant: NO_WISH,
  achterkant: NO_WISH,
};

/**
 * What the gewenste klantreis has otherwise in a stap. A line that says the same as one of now is no wish: what lines mean is compared,
 * not how they are written, what they rest on or what makes them possible.
 */
export function wishesOf(stap: Stap, klantreis: Klantreis, scope: Scope): Wishes {
  // A klantreis that tells the gewenste one has no other.
  const then = klantreis.toestand === 'gewenst' ? undefined : desiredInhoud(stap, klantreis);
  if (then === undefined || then === stap) return NO_WISHES;
  const isSameSpeech = (now: Speech, then: Speech) =>
    isSameText(now, then) && ownerOf(now, stap, klantreis) === ownerOf(then, stap, klantreis);
  const isSameExpectation = (now: Verwachting, then: Verwachting) =>
    isSameSpeech(now, then) && isSameOutcome(now, then);
  const without = (kind: keyof Wishes) => stap.gewenst.zonder.find(({ id }) => id === kind);
  return {
    wanneer: wish(stap.wanneer, then.wanneer, without('wanneer'), isSameTime),
    duurt: wish(stap.duurt, then.duurt, without('duurt'), isSameTime),
    wacht: wish(stap.wacht, then.wacht, without('wacht'), isSameTime),
    contact: wish(stap.contacten, then.contacten, without('contact'), (one, other) => isSameContact(one, other, scope)),
    doet: wish(stap.doet, then.doet, without('doet'), isSameSpeech),
    denkt: wish(stap.denkt, then.denkt, without('denkt'), isSameSpeech),
    verwacht: wish(stap.verwacht, then.verwacht, without('verwacht'), isSameExpectation),
    vraagt: wish(stap.vraagt, then.vraagt, without('vraagt'), isSameText),
    voorkant: wish(stap.voorkant, then.voorkant, without('voorkant'), isSameSide),
    achterkant: wish(stap.achterkant, then.achterkant, without('achterkant'), isSameSide),
  };
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
function isSameContact(now: Contact, then: Contact, scope: Scope): boolean {
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

/** A wish need not say how the expectation turns out. */
function isSameOutcome(now: Verwachting, then: Verwachting): boolean {
  return then.uitkomst === undefined || then.uitkomst === now.uitkomst;
}
