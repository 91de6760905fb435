import type { Contact } from '../../model/klantreis';
import { handoversOf, type Passing } from '../../model/meaning/handovers';
import { blueprintWord } from '../../messages/blauwdruk.data';
import type { Scope } from '../../model/scope/scope';
import type { View } from '../kaart/view';

/** A handover with the number that it has in the picture, from 1. */
export interface NumberedPassing extends Passing {
  readonly number: number;
}

/** The handovers of a klantreis by the contact with who takes over. */
export type Passings = ReadonlyMap<Contact, NumberedPassing>;

/** None where nobody said who is one of us: then nobody can tell. */
export function passingsOf({ klantreis }: View, scope: Scope): Passings {
  return new Map(handoversOf(klantreis, scope).map((one, at) => [one.contact, { ...one, number: at + 1 }]));
}

export function passingWords({ number, from, to }: NumberedPassing): string {
  return blueprintWord('tekstOverdracht', { nummer: number, van: from, naar: to });
}
