import type { Contact, Duur, Klantreis, Ref, Stap } from '../klantreis';
import { TIJDSEENHEDEN } from '../lines/vocabulary.data';
import type { Scope } from '../scope/scope';
import { kanaalMeant } from '../scope/uses';
import { middleDays } from '../time';
import { currentStappen } from './current';

/** Five working days: who waits longer begins to wonder, and calls. */
const LONG_WORKING_DAYS = 5;

const LONG_DAYS = LONG_WORKING_DAYS * TIJDSEENHEDEN.werkdag!;

/** Channels that a customer comes to: who was there has heard no more of us when nothing else is told. */
const OUR_PLACES: readonly string[] = ['balie', 'formulier', 'website'];

/** What we owe somebody who waits: a title with it waits on us, whoever comes next. */
const OUR_ANSWERS: RegExp =
  /(?<!\p{L})(?:antwoord|beoordeling|bericht|beschikking|beslissing|besluit|reactie|uitkomst|uitslag)(?!\p{L})/iu;

/** Titles of a wait that is the customer's own, or for a day that is known. */
const OWN_TIME: RegExp =
  /(?<!\p{L})(?:aarzel\p{L}*|afspraak|bedenktijd|denkt|nadenk\p{L}*|spaar\p{L}*|stelt|twijfel\p{L}*|uitstel\p{L}*)(?!\p{L})/iu;

/** A wait that a stap tells of, as it goes now. */
export interface Wait {
  readonly stap: Stap;
  readonly wacht: Duur;
  /** More than five working days, or nobody knows how long. */
  readonly isLong: boolean;
  /** Do we let hear something of us in the stap: a contact that came about, or what the customer sees of us? */
  readonly hearsFromUs: boolean;
}

/** Does a wait last more than five working days? One of which nobody knows how long it is, does. Of a range the middle counts. */
function isLongWait({ lengte }: Duur): boolean {
  const days = lengte && middleDays(lengte);
  return days === undefined || days > LONG_DAYS;
}

/**
 * Where a customer waits on us after a contact with us, in the order of the text. What somebody waits for of their own (to think, to save
 * money, for a day that is agreed) or of others is left out, and so is a wait of which the text does not show whose it is.
 */
export function waitsOnUs(klantreis: Klantreis, scope: Scope): Wait[] {
  const stappen = currentStappen(klantreis);
  const found: Wait[] = [];
  let last: readonly Met[] = [];
  for (const [at, stap] of stappen.entries()) {
    const here = metIn(stap);
    const waited = stap.wacht.length > 0 && isOnUs(stappen, at, here, last, scope);
    if (here.length > 0) last = here;
    if (!waited) continue;
    const hearsFromUs = isToldInBetween(stap, scope);
    for (const wacht of stap.wacht) found.push({ stap, wacht, isLong: isLongWait(wacht), hearsFromUs });
  }
  return found;
}

/**
 * Others who let hear something of themselves meanwhile (the notaris calls) say nothing of whom somebody waits for that came to us last. Not where
 * the wait names them.
 * @param here the contacts in the stap
 * @param before the last ones before it
 */
function isOnUs(
  stappen: readonly Stap[],
  at: number,
  here: readonly Met[],
  before: readonly Met[],
  scope: Scope,
): boolean {
  const stap = stappen[at]!;
  const words = [stap.titel, ...stap.wacht.map(({ toelichting }) => toelichting)].join('\n');
  const cameToUs = before.length > 0 && before.every(({ met, vanuit }) => scope.isOwn(met) && vanuit !== 'organisatie');
  const isAside = (contact: Met) => cameToUs && isOfOthers(contact, scope) && !names(words, contact.met, scope);
  const asked = here.filter((contact) => !isAside(contact));
  const last = asked.length > 0 ? asked : before;
  // Where others were met too, nobody knows who is waited for.
  if (OWN_TIME.test(words) || last.length === 0 || !last.every(({ met }) => scope.isOwn(met))) return false;
  if (worksOnIt(stap, scope) || OUR_ANSWERS.test(words)) return true;
  return !isForADay(stap) && (cameHere(stap, scope) || comesNext(stappen, at, isAside, scope));
}

/** Do others seek this contact? */
function isOfOthers({ met, vanuit }: Met, scope: Scope): boolean {
  return vanuit === 'organisatie' && !scope.isOwn(met);
}

/** Does a text name an organisatie? */
function names(words: string, { id }: Ref, scope: Scope): boolean {
  const titel = scope.find('organisatie', id)?.titel ?? '';
  return [id, titel].some((name) => name !== '' && words.toLowerCase().includes(name.toLowerCase()));
}

/** `wacht 2 maanden: tot het feest`. */
function isForADay({ wacht }: Stap): boolean {
  return wacht.some(({ toelichting }) => /^tot\s/i.test(toelichting));
}

/** Did the customer come to us in this stap? */
function cameHere({ contacten }: Stap, scope: Scope): boolean {
  return contacten.some(({ met, vanuit, mislukt }) => !mislukt && vanuit !== 'organisatie' && scope.isOwn(met));
}

/** A contact that came about, with somebody whom the text names. */
type Met = Contact & { readonly met: Ref };

function metIn({ contacten }: Stap): Met[] {
  return contacten.filter((contact): contact is Met => contact.met !== undefined && !contact.mislukt);
}

function worksOnIt({ achterkant }: Stap, scope: Scope): boolean {
  return achterkant.some(({ organisatie, tekst }) => tekst !== '' && (!organisatie || scope.isOwn(organisatie)));
}

/** Is it we who let hear something of us after the wait? */
function comesNext(stappen: readonly Stap[], at: number, isAside: (contact: Met) => boolean, scope: Scope): boolean {
  const isSilent = ({ contacten }: Stap) => contacten.every((one) => one.met !== undefined && isAside(one as Met));
  const contacten = stappen.slice(at + 1).find((stap) => !isSilent(stap))?.contacten ?? [];
  return contacten.some(({ met, vanuit }) => vanuit === 'organisatie' && scope.isOwn(met));
}

/** Also where the text does not say who sought the contact, or what organisatie it is with. */
function isToldInBetween({ contacten, voorkant }: Stap, scope: Scope): boolean {
  return (
    contacten.some((contact) => mayBeFromUs(contact, scope)) ||
    voorkant.some(({ organisatie, tekst }) => tekst !== '' && (!organisatie || scope.isOwn(organisatie)))
  );
}

/**
 * Do we seek this contact, as far as the text tells? Also where it does not say who sought it or what organisatie it is with; not where
 * the customer comes to us.
 */
export function mayBeFromUs({ kanaal, met, vanuit, mislukt }: Contact, scope: Scope): boolean {
  if (mislukt || (met !== undefined && !scope.isOwn(met)) || vanuit === 'klant') return false;
  return vanuit === 'organisatie' || !OUR_PLACES.includes(kanaalMeant(kanaal.id, scope));
}
