import { desiredInhoud, isCurrent } from '../../model/meaning/gewenst';
import type {
  Fase,
  Gevoel,
  GevoelWaarde,
  Klantreis,
  Knelpunt,
  Oplossing,
  Persona,
  Stap,
  Statement,
} from '../../model/klantreis';
import { ownerOf } from '../../model/meaning/owner';
import type { Scope } from '../../model/scope/scope';
import { isSolved, solutionsOf } from '../../model/meaning/solutions';
import { statementsOf } from '../../model/scope/statements';
import { missingFase, missingStap } from './placeholders';
import { elementKey } from './keys';

/** One stap as a column of the picture. */
export interface Column {
  readonly index: number;
  readonly key: string;
  readonly stap: Stap;
  readonly fase: Fase;
  /** Shown to the reader, from 1. An alternative has the number of the stap it may replace, with a letter. */
  readonly number: string;
  readonly alternative: boolean;
  /** Stands where a fase has no stap yet. */
  readonly missing: boolean;
  /** A contact with an `eigen` organisatie; undefined where there is no stap today. */
  readonly inView: boolean | undefined;
}

export interface FaseSpan {
  readonly key: string;
  readonly fase: Fase;
  /** Columns from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

export type Evidence = 'bewijs' | 'aanname' | 'gewenst';

export interface Point {
  readonly column: number;
  readonly waarde: GevoelWaarde;
  readonly evidence: Evidence;
  readonly omdat: string;
  readonly line: number;
  /** Not on the main line: the feeling in an alternative stap. */
  readonly aside: boolean;
}

/** One hartslag: of a persona now, or of the first persona in the gewenste klantreis. */
export interface Curve {
  readonly personaId: string;
  readonly name: string;
  readonly desired: boolean;
  readonly points: readonly Point[];
}

export interface NumberedKnelpunt {
  readonly number: number;
  readonly knelpunt: Knelpunt;
  readonly solved: boolean;
}

export interface View {
  readonly klantreis: Klantreis;
  /** Those of `voor`, then others who have a hartslag. */
  readonly personas: readonly Persona[];
  readonly columns: readonly Column[];
  readonly fasen: readonly FaseSpan[];
  readonly curves: readonly Curve[];
  readonly knelpunten: ReadonlyMap<Knelpunt, NumberedKnelpunt>;
  /** The numbers of the knelpunten of this klantreis that an oplossing solves. */
  readonly solvedBy: ReadonlyMap<Oplossing, readonly number[]>;
  /** The ids of the bronnen that it rests on, in the order of first use. */
  readonly bronnen: readonly string[];
  /** Is any organisatie of the scope `eigen`? If not, nobody can say who is in view. */
  readonly hasOwn: boolean;
}

/** Gathers what the picture shows, still without any number of pixels. */
export function makeView(klantreis: Klantreis, scope: Scope): View {
  const fasen = fasenOf(klantreis);
  const columns = makeColumns(klantreis, fasen, scope);
  const curves = makeCurves(klantreis, columns, scope);
  const travellers = new Set([...klantreis.voor.map((ref) => ref.id), ...curves.map((curve) => curve.personaId)]);
  return {
    klantreis,
    personas: [...travellers].flatMap((id) => scope.find('persona', id) ?? []),
    columns,
    fasen: makeFasen(columns, fasen),
    curves,
    ...numberKnelpunten(klantreis, scope),
    bronnen: bronnenOf(klantreis),
    hasOwn: scope.hasOwnOrganisatie,
  };
}

function makeColumns(klantreis: Klantreis, fasen: readonly Fase[], scope: Scope): Column[] {
  const columns: Column[] = [];
  const letters = new Map<string, number>();
  let count = 0;
  for (const [place, fase] of fasen.entries()) {
    const parent = faseKey(fase, place);
    if (fase.stappen.length === 0) {
      const stap = missingStap(fase);
      columns.push({
        index: columns.length,
        key: `${parent}/leeg`,
        stap,
        fase,
        number: '',
        alternative: false,
        missing: true,
        inView: undefined,
      });
    }
    for (const [nth, stap] of fase.stappen.entries()) {
      const replaced = stap.of.map((ref) => columns.find((column) => column.stap.id === ref.id)).find((found) => found);
      const base = replaced ? replaced.number.replace(/\D+$/, '') : String(++count);
      const used = (letters.get(base) ?? 0) + 1;
      if (replaced) letters.set(base, used);
      columns.push({
        index: columns.length,
        key: elementKey('stap', stap.id, parent, nth),
        stap,
        fase,
        number: replaced ? `${base}${String.fromCharCode(97 + Math.min(used, 25))}` : base,
        alternative: replaced !== undefined,
        missing: false,
        inView: isCurrent(stap, klantreis) ? stap.contacten.some((contact) => scope.isOwn(contact.met)) : undefined,
      });
    }
  }
  return columns;
}

/** The fasen of the text; one that nobody wrote where only the klantreis itself has something to show. */
function fasenOf(klantreis: Klantreis): readonly Fase[] {
  const { fasen, knelpunten, oplossingen, successen, kansen } = klantreis;
  const hasOwn = [knelpunten, oplossingen, successen, kansen].some((list) => list.length > 0);
  return fasen.length === 0 && hasOwn ? [missingFase(klantreis)] : fasen;
}

function makeFasen(columns: readonly Column[], fasen: readonly Fase[]): FaseSpan[] {
  let start = 0;
  return fasen.map((fase, place) => {
    const end = start + columns.filter((column) => column.fase === fase).length;
    const span = { key: faseKey(fase, place), fase, start, end };
    start = end;
    return span;
  });
}

function bronnenOf(klantreis: Klantreis): readonly string[] {
  const ids = new Set<string>();
  for (const { volgens } of statementsOf(klantreis)) for (const { id } of volgens) ids.add(id);
  return [...ids];
}

function faseKey(fase: Fase, place: number): string {
  return elementKey('fase', fase.id, 'klantreis', place);
}

function numberKnelpunten(klantreis: Klantreis, scope: Scope): Pick<View, 'knelpunten' | 'solvedBy'> {
  const knelpunten = new Map<Knelpunt, NumberedKnelpunt>();
  const solvedBy = new Map<Oplossing, number[]>();
  for (const [knelpunt, oplossingen] of solutionsOf(klantreis, scope)) {
    const number = knelpunten.size + 1;
    knelpunten.set(knelpunt, { number, knelpunt, solved: isSolved(oplossingen) });
    for (const oplossing of oplossingen) solvedBy.set(oplossing, [...(solvedBy.get(oplossing) ?? []), number]);
  }
  return { knelpunten, solvedBy };
}

/** A hartslag per persona, in the order of `voor` and then of the text; after them the gewenste one of the first persona. */
function makeCurves(klantreis: Klantreis, columns: readonly Column[], scope: Scope): Curve[] {
  const points = new Map<string, Point[]>(klantreis.voor.map((ref) => [ref.id, []]));
  const first = klantreis.voor[0]?.id ?? '';
  const allDesired = klantreis.toestand === 'gewenst';
  const desired: Point[] = [];
  let differs = false;
  for (const column of columns) {
    const { stap } = column;
    const owns = (gevoel: Gevoel) => (ownerOf(gevoel, stap, klantreis) ?? '') === first;
    if (isCurrent(stap, klantreis)) {
      for (const gevoel of stap.gevoel) {
        const owner = ownerOf(gevoel, stap, klantreis) ?? '';
        const list = points.get(owner) ?? [];
        points.set(owner, list);
        if (list.at(-1)?.column === column.index) continue;
        list.push(toPoint(column, gevoel, allDesired ? 'gewenst' : evidenceOf(gevoel, scope)));
      }
    }
    const then = desiredInhoud(stap, klantreis)?.gevoel.find(owns);
    if (then) desired.push(toPoint(column, then, 'gewenst'));
    differs ||= stap.alleenGewenst || stap.gewenst.gevoel.some(owns);
  }
  const curves: Curve[] = [...points]
    .filter(([, list]) => list.length > 0)
    .map(([personaId, list]) => ({ personaId, name: nameOf(personaId, scope), desired: false, points: list }));
  if (differs && !allDesired && desired.length > 0) {
    curves.push({ personaId: first, name: nameOf(first, scope), desired: true, points: desired });
  }
  return curves;
}

function toPoint(column: Column, gevoel: Gevoel, evidence: Evidence): Point {
  return {
    column: column.index,
    waarde: gevoel.waarde,
    evidence,
    omdat: gevoel.omdat,
    line: gevoel.range.start.line,
    aside: column.alternative,
  };
}

/** Heard or measured, unless there is no bron or only an aanname. */
function evidenceOf(statement: Statement, scope: Scope): Evidence {
  const known = statement.volgens.flatMap((ref) => scope.find('bron', ref.id) ?? []);
  return known.some((bron) => bron.soorten.some((soort) => soort !== 'aanname')) ? 'bewijs' : 'aanname';
}

function nameOf(personaId: string, scope: Scope): string {
  return scope.find('persona', personaId)?.titel ?? personaId;
}
