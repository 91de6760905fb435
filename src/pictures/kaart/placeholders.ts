import { NO_INHOUD } from '../../model/meaning/gewenst';
import type { Fase, Klantreis, Stap } from '../../model/klantreis';
import type { Range } from '../../util/source';

/** What a picture shows where the text has nothing yet: an unfinished klantreis keeps its place, and its knelpunten theirs. */

function nothingHeld(range: Range) {
  return {
    range,
    body: range,
    volgens: [],
    door: [],
    id: undefined,
    idRange: undefined,
    titel: '',
    details: [],
    plaatsen: new Map(),
    eigenaar: undefined,
    knelpunten: [],
    oplossingen: [],
    successen: [],
    kansen: [],
    metingen: [],
    vragen: [],
    notities: [],
  };
}

/** Stands where a fase has no stap. */
export function missingStap(fase: Fase): Stap {
  return {
    ...nothingHeld(fase.range),
    ...NO_INHOUD,
    alleenGewenst: fase.alleenGewenst,
    gewenst: { ...NO_INHOUD, zonder: [] },
    vervalt: undefined,
    voor: [],
    citaten: [],
    afhaken: undefined,
    waarheidsmoment: false,
    regelt: [],
    regels: [],
    of: [],
    terugNaar: [],
  };
}

/** Stands where a klantreis has no fase but has something to say about the whole. */
export function missingFase(klantreis: Klantreis): Fase {
  return {
    ...nothingHeld(klantreis.range),
    alleenGewenst: false,
    ongeschreven: true,
    wanneer: [],
    gevoel: [],
    stappen: [],
  };
}
