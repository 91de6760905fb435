import type { Gevoel, Klantreis, Stap } from '../klantreis';

/** The id of the persona whose feeling this is: as written, else the first of the stap, else of the klantreis. */
export function ownerOf(gevoel: Gevoel, stap: Stap, klantreis: Klantreis): string | undefined {
  return (gevoel.van ?? stap.voor[0] ?? klantreis.voor[0])?.id;
}

/** Does this fase or stap exist in the klantreis as it is told? In one with `toestand gewenst` every stap does. */
export function isCurrent(part: { readonly alleenGewenst: boolean }, klantreis: Klantreis): boolean {
  return !part.alleenGewenst || klantreis.toestand === 'gewenst';
}
