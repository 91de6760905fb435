import type { Contact, Klantreis, Stap } from '../klantreis';
import type { Scope } from '../scope/scope';
import { currentStappen } from './current';

/** From one hand to the next. */
export interface Handover {
  /** Titles of organisaties, or owners as written. */
  readonly from: string;
  readonly to: string;
  /** Where the customer meets who takes over, or the stap that has another owner. */
  readonly stap: Stap;
  /** The stap before, in which `from` had it; the same stap where somebody is passed on in it. */
  readonly before: Stap;
}

/** The same where the customer is met. */
export interface Passing extends Handover {
  /** The contact with who takes over. */
  readonly contact: Contact;
  /** The last one before it. */
  readonly last: Contact;
  /** Is it from one team of our own to another? */
  readonly isInside: boolean;
}

interface Hand {
  readonly stap: Stap;
  readonly contact: Contact;
  readonly name: string;
  readonly own: boolean;
}

/**
 * How often a customer comes from one organisatie to another, where we are one of the two, in the order of the text. Teams of our own are
 * organisaties too. Friends and family hand over nothing, and neither does who did not answer or is met the other way of an `of`.
 */
export function handoversOf(klantreis: Klantreis, scope: Scope): Passing[] {
  const hands = currentStappen(klantreis).flatMap((stap) => (stap.of.length > 0 ? [] : handsIn(stap, scope)));
  return changesOf(hands).flatMap(([before, hand]) => (before.own || hand.own ? [handover(before, hand)] : []));
}

function handsIn(stap: Stap, scope: Scope): Hand[] {
  return stap.contacten.flatMap((contact) => {
    const { met, mislukt } = contact;
    const organisatie = mislukt ? undefined : scope.find('organisatie', met?.id);
    if (!organisatie || organisatie.soort === 'naaste') return [];
    return [{ stap, contact, name: organisatie.titel, own: organisatie.soort === 'eigen' }];
  });
}

/** Where a stap has another `eigenaar` than the stap just before it, in the order of the text. */
export function ownerChangesOf(klantreis: Klantreis): Handover[] {
  const stappen = currentStappen(klantreis);
  return stappen.flatMap((stap, at) => {
    const [from, to] = [stappen[at - 1]?.eigenaar?.tekst, stap.eigenaar?.tekst];
    if (!from || !to || from.toLowerCase() === to.toLowerCase()) return [];
    return [{ from, to, stap, before: stappen[at - 1]! }];
  });
}

function changesOf(hands: readonly Hand[]): (readonly [Hand, Hand])[] {
  return hands.flatMap((hand, at) => {
    const before = hands[at - 1];
    return before && before.name !== hand.name ? [[before, hand] as const] : [];
  });
}

function handover(before: Hand, { stap, contact, name, own }: Hand): Passing {
  return {
    from: before.name,
    to: name,
    stap,
    before: before.stap,
    contact,
    last: before.contact,
    isInside: before.own && own,
  };
}

/** Does anybody see to the way of the customer as a whole, or through one of these stappen? */
export function hasRegie(klantreis: Klantreis, stappen: readonly Stap[]): boolean {
  return [klantreis, ...stappen].some(({ details }) =>
    details.some(
      ({ keyword, woorden }) => keyword === 'regie' && [...woorden.values()].some((refs) => refs.length > 0),
    ),
  );
}
