import { KANAAL_NAMEN } from '../../messages/diagram.data';
import type { Scope } from '../../model/scope/scope';
import { kanaalMeant } from '../../model/scope/uses';
import { own } from '../../util/own';

/** What is named, as a reader knows it. */

/** An organisatie by name; by id where the text has no such organisatie. */
export function organisatieName(id: string, scope: Scope): string {
  return scope.find('organisatie', id)?.titel ?? id;
}

export function systeemName(id: string, scope: Scope): string {
  return scope.find('systeem', id)?.titel ?? id;
}

/** A persona by name; by id where the text has no such persona. */
export function personaName(id: string, scope: Scope): string {
  return scope.find('persona', id)?.titel ?? id;
}

/** The name of a channel as a reader knows it. */
export function kanaalName(id: string, scope: Scope): string {
  const meant = kanaalMeant(id, scope);
  return scope.find('kanaal', meant)?.titel ?? own(KANAAL_NAMEN, meant) ?? id;
}
