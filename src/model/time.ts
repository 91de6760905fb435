import { own } from '../util/own';
import type { Duur, Wanneer } from './klantreis';
import { TIJDSEENHEDEN } from './vocabulary.data';

/** Days from the anchor (before it: negative), the middle of a range; undefined without an anchor or a number. */
export function daysFromAnchor(wanneer: Wanneer): number | undefined {
  if (wanneer.anker === undefined) return undefined;
  if (wanneer.richting === undefined) return wanneer.bepaling === 'op' ? 0 : undefined;
  const days = daysOf(wanneer.van, wanneer.tot, wanneer.eenheid);
  if (days === undefined) return undefined;
  return wanneer.richting === 'voor' ? -days : days;
}

function daysOf(van: number | undefined, tot: number | undefined, eenheid: string | undefined): number | undefined {
  if (van === undefined || eenheid === undefined) return undefined;
  const unit = own(TIJDSEENHEDEN, eenheid);
  return unit === undefined ? undefined : ((van + (tot ?? van)) / 2) * unit;
}

/** `ongeveer 2 tot 4 weken`. */
export function durationWords(
  duur: Pick<Duur, 'van' | 'tot' | 'eenheid'> & { readonly bepaling: string | undefined },
): string {
  return [
    duur.bepaling,
    decimal(duur.van),
    duur.tot === undefined ? undefined : `tot ${decimal(duur.tot)}`,
    duur.eenheid,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A number as Dutch writes it, with a comma. */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}
