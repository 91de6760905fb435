import type { Contact, Fase, Kant, Klantreis, Organisatie, Ref, Stap, TextLine } from '../klantreis';
import type { Scope } from '../scope/scope';
import { kanaalMeant } from '../scope/uses';
import { isCurrent } from './gewenst';
import { meetsUs } from './in-view';

/** Who does what in a stap, in front of the customer and behind that: what a service blueprint is made of. */

/** Channels of which something stays to look at. What a channel of the workspace leaves behind nobody says. */
const SEEN: readonly string[] = ['website', 'formulier', 'e-mail', 'brief', 'sms', 'app', 'chat', 'folder'];

/** The contacts that leave the customer something to look at, one a channel. What did not come about left nothing. */
export function evidenceIn(contacten: readonly Contact[], scope: Scope): Contact[] {
  const found = new Map<string, Contact>();
  for (const contact of contacten) {
    const kanaal = kanaalMeant(contact.kanaal.id, scope);
    if (!contact.mislukt && SEEN.includes(kanaal) && !found.has(kanaal)) found.set(kanaal, contact);
  }
  return [...found.values()];
}

/** Who the customer sees or speaks in a stap, as the text tells it now. */
export interface Party {
  /** By which it is named; undefined of work that nobody is named for. */
  readonly ref: Ref | undefined;
  /** As it is declared; undefined where it is nowhere. */
  readonly organisatie: Organisatie | undefined;
  /** The contacts with it. */
  readonly contacten: readonly Contact[];
  /** What it does there. */
  readonly voorkant: readonly Kant[];
  /** Is it met by us, and does nobody say what we do then? Not in a stap that is only wished for. */
  readonly isUntold: boolean;
}

/** In the order of the contacts, then of who is met in none. A contact that did not come about was with nobody. */
export function partiesIn(stap: Stap, klantreis: Klantreis, scope: Scope): Party[] {
  const { contacten, voorkant } = stap;
  const met = new Map<string | undefined, { ref: Ref | undefined; contacten: Contact[]; voorkant: Kant[] }>();
  const party = (ref: Ref | undefined) => {
    const known = met.get(ref?.id) ?? { ref, contacten: [], voorkant: [] };
    met.set(ref?.id, known);
    return known;
  };
  for (const contact of contacten) if (contact.met && !contact.mislukt) party(contact.met).contacten.push(contact);
  for (const kant of voorkant) if (kant.tekst !== '') party(kant.organisatie).voorkant.push(kant);
  // Of what nobody is named for we may be the ones who do it.
  const isTold = met.has(undefined) || !isCurrent(stap, klantreis);
  return [...met.values()].map((one) => ({
    ...one,
    organisatie: scope.find('organisatie', one.ref?.id),
    isUntold: scope.isOwn(one.ref) && one.voorkant.length === 0 && !isTold,
  }));
}

/** Do we do anything in a stap of now? Work that nobody is named for is ours. */
export function isOurs(stap: Stap, klantreis: Klantreis, scope: Scope): boolean {
  if (!isCurrent(stap, klantreis)) return false;
  const isOwn = ({ tekst, organisatie }: Kant) => tekst !== '' && (!organisatie || scope.isOwn(organisatie));
  return meetsUs(stap, scope) || stap.voorkant.some(isOwn) || stap.achterkant.some(isOwn);
}

/** Whose a stap is: its own `eigenaar`, else that of its fase. Who the klantreis is of keeps the text, and not every stap. */
export function ownerIn(
  stap: Stap,
  fase: Fase,
): { readonly eigenaar: TextLine; readonly isOfFase: boolean } | undefined {
  if (stap.eigenaar?.tekst) return { eigenaar: stap.eigenaar, isOfFase: false };
  return fase.eigenaar?.tekst ? { eigenaar: fase.eigenaar, isOfFase: true } : undefined;
}
