import type { Gevoel, Klantreis, Stap, StapInhoud } from '../klantreis';
import { ownerOf } from './owner';
import { statementsOfInhoud } from '../scope/statements';

/** A stap of which nothing is said. */
export const NO_INHOUD: StapInhoud = Object.freeze({
  wanneer: [],
  duurt: [],
  wacht: [],
  contacten: [],
  doet: [],
  denkt: [],
  verwacht: [],
  gevoel: [],
  vraagt: [],
  voorkant: [],
  achterkant: [],
});

/** Does this fase or stap exist in the klantreis as it is told? In one with `toestand gewenst` every stap does. */
export function isCurrent(part: { readonly alleenGewenst: boolean }, klantreis: Klantreis): boolean {
  return !part.alleenGewenst || klantreis.toestand === 'gewenst';
}

/**
 * What a stap holds in the gewenste klantreis: all `gewenst` lines of a kind together replace the lines of that kind (of a
 * gevoel: of the same persona). Undefined for a stap that vervalt.
 */
export function desiredInhoud(stap: Stap, klantreis: Klantreis): StapInhoud | undefined {
  if (stap.vervalt) return undefined;
  if (stap.alleenGewenst) return stap;
  const { gewenst } = stap;
  if (gewenst.zonder.length === 0 && statementsOfInhoud(gewenst).length === 0) return stap;
  const without = new Set(gewenst.zonder.map((ref) => ref.id));
  const pick = <T>(kind: string, now: readonly T[], then: readonly T[]): readonly T[] =>
    then.length > 0 ? then : without.has(kind) ? [] : now;
  const owner = (gevoel: Gevoel) => ownerOf(gevoel, stap, klantreis);
  const replaced = new Set(gewenst.gevoel.map(owner));
  const kept = without.has('gevoel') ? [] : stap.gevoel.filter((gevoel) => !replaced.has(owner(gevoel)));
  return {
    wanneer: pick('wanneer', stap.wanneer, gewenst.wanneer),
    duurt: pick('duurt', stap.duurt, gewenst.duurt),
    wacht: pick('wacht', stap.wacht, gewenst.wacht),
    contacten: pick('contact', stap.contacten, gewenst.contacten),
    doet: pick('doet', stap.doet, gewenst.doet),
    denkt: pick('denkt', stap.denkt, gewenst.denkt),
    verwacht: pick('verwacht', stap.verwacht, gewenst.verwacht),
    gevoel: [...kept, ...gewenst.gevoel],
    vraagt: pick('vraagt', stap.vraagt, gewenst.vraagt),
    voorkant: pick('voorkant', stap.voorkant, gewenst.voorkant),
    achterkant: pick('achterkant', stap.achterkant, gewenst.achterkant),
  };
}
