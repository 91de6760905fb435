import type { Klantreis, Speech, Stap, StapInhoud, Statement } from '../klantreis';
import { ownerOfLine } from './owner';
import { INHOUD, statementsOfInhoud } from '../scope/statements';

/** One text tells two klantreizen: as it goes now, and as it is wanted. */
export type Toestand = 'huidig' | 'gewenst';

/** A fase or a stap, by what says in which of the two it exists. */
interface Part {
  /** It, or what it stands in, is a `gewenst` one. */
  readonly alleenGewenst: boolean;
  readonly vervalt?: unknown;
  /** Of a fase. */
  readonly stappen?: readonly Part[];
}

interface Journey {
  readonly toestand: string | undefined;
}

/**
 * Does this fase or stap exist in one of the two? In a klantreis with `toestand gewenst` every one does, and a fase does where
 * one of its stappen does.
 */
export function existsIn(toestand: Toestand, part: Part, klantreis: Journey): boolean {
  const stappen = part.stappen ?? [];
  if (stappen.length > 0) return stappen.some((stap) => existsIn(toestand, stap, klantreis));
  if (toestand === 'gewenst') return !isDropped(part, klantreis);
  return !part.alleenGewenst || klantreis.toestand === 'gewenst';
}

/** Does it exist in the klantreis as it is told? */
export function isCurrent(part: Part, klantreis: Journey): boolean {
  return existsIn('huidig', part, klantreis);
}

/** What a klantreis tells: one of which every stap is only wanted tells no huidige, whatever its toestand leaves out. */
export function toldIn(klantreis: Klantreis): Klantreis['toestand'] {
  if (klantreis.toestand !== 'huidig') return klantreis.toestand;
  const stappen = klantreis.fasen.flatMap((fase) => fase.stappen);
  return stappen.length > 0 && !stappen.some((stap) => isCurrent(stap, klantreis)) ? 'gewenst' : 'huidig';
}

/** Does `vervalt` take this stap away? Not one that is only wanted: that would contradict itself, and has a message. */
export function isDropped(stap: Omit<Part, 'stappen'>, klantreis: Journey): boolean {
  return stap.vervalt !== undefined && !stap.alleenGewenst && klantreis.toestand !== 'gewenst';
}

/** A line of a stap that the gewenste klantreis may have otherwise: its keyword and, of one that is somebody's, whose. */
export interface InhoudLine {
  readonly kind: string;
  readonly owner: string | undefined;
}

/**
 * Which lines of a stap as it is now the gewenste klantreis does not have: those of a kind that a gewenst line of the same
 * persona has, or that `gewenst zonder` names.
 */
export function replacedBy(wishes: readonly InhoudLine[], zonder: readonly string[]): (line: InhoudLine) => boolean {
  const without = new Set(zonder);
  const owners = new Map<string, Set<string | undefined>>();
  for (const { kind, owner } of wishes) owners.set(kind, (owners.get(kind) ?? new Set()).add(owner));
  return ({ kind, owner }) => without.has(kind) || owners.get(kind)?.has(owner) === true;
}

/** A stap of which nothing is said. */
export const NO_INHOUD: StapInhoud = Object.freeze(inhoudOf(() => []));

/** One list of lines for each kind that may differ. */
function inhoudOf(linesOf: (kind: string, property: keyof StapInhoud) => readonly Statement[]): StapInhoud {
  const lists = Object.entries(INHOUD).map(([kind, property]) => [property, linesOf(kind, property)]);
  // Each list is made of the lists of its own property.
  return Object.fromEntries(lists) as StapInhoud;
}

/** What a stap holds in the gewenste klantreis; undefined for one that does not exist there. */
export function desiredInhoud(stap: Stap, klantreis: Klantreis): StapInhoud | undefined {
  if (!existsIn('gewenst', stap, klantreis)) return undefined;
  if (stap.alleenGewenst) return stap;
  const { gewenst } = stap;
  if (gewenst.zonder.length === 0 && statementsOfInhoud(gewenst).length === 0) return stap;
  const toLine = (kind: string, line: Statement): InhoudLine => ({
    kind,
    // The `van` of a `wanneer` is a number, but that is nobody's line.
    owner: ownerOfLine({ keyword: kind, van: (line as Partial<Speech>).van }, stap, klantreis),
  });
  const wishes = Object.entries(INHOUD).flatMap(([kind, property]) =>
    gewenst[property].map((line) => toLine(kind, line)),
  );
  const without = gewenst.zonder.map(({ id }) => id);
  const isReplaced = replacedBy(wishes, without);
  return inhoudOf((kind, property) => {
    const [now, then] = [stap[property] as readonly Statement[], gewenst[property]];
    const stays = now.filter((line) => !isReplaced(toLine(kind, line)));
    return stays.length === now.length && then.length === 0 ? now : [...stays, ...then];
  });
}
