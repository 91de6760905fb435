import { desiredInhoud } from '../model/desired';
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
} from '../model/klantreis';
import type { Scope } from '../model/scope';
import { isSolved, solutionsOf } from '../model/solutions';

/** One stap as a column of the picture. */
export interface Column {
  readonly index: number;
  readonly stap: Stap;
  readonly fase: Fase;
  /** Shown to the reader, from 1. An alternative has the number of the stap it may replace, with a letter. */
  readonly number: string;
  readonly alternative: boolean;
  /** A contact with an `eigen` organisatie. */
  readonly inView: boolean;
}

export interface FaseSpan {
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
  /** Undefined where no organisatie of the scope is `eigen`: then nobody can say who is in view. */
  readonly hasOwn: boolean;
}

/** Gathers what the picture shows, still without any number of pixels. */
export function makeView(klantreis: Klantreis, scope: Scope): View {
  const columns = makeColumns(klantreis, scope);
  const curves = makeCurves(klantreis, columns, scope);
  const travellers = new Set([...klantreis.voor.map((ref) => ref.id), ...curves.map((curve) => curve.personaId)]);
  return {
    klantreis,
    personas: [...travellers].flatMap((id) => scope.find('persona', id) ?? []),
    columns,
    fasen: makeFasen(columns, klantreis),
    curves,
    ...numberKnelpunten(klantreis, scope),
    hasOwn: scope.files.some((file) => file.model.organisaties.some((organisatie) => organisatie.soort === 'eigen')),
  };
}

function makeColumns(klantreis: Klantreis, scope: Scope): Column[] {
  const columns: Column[] = [];
  const letters = new Map<string, number>();
  let count = 0;
  for (const fase of klantreis.fasen) {
    for (const stap of fase.stappen) {
      const replaced = stap.of.map((ref) => columns.find((column) => column.stap.id === ref.id)).find((found) => found);
      const base = replaced ? replaced.number.replace(/\D+$/, '') : String(++count);
      const used = (letters.get(base) ?? 0) + 1;
      if (replaced) letters.set(base, used);
      columns.push({
        index: columns.length,
        stap,
        fase,
        number: replaced ? `${base}${String.fromCharCode(97 + Math.min(used, 25))}` : base,
        alternative: replaced !== undefined,
        inView:
          (!stap.alleenGewenst || klantreis.toestand === 'gewenst') &&
          stap.contacten.some((contact) => scope.find('organisatie', contact.met?.id)?.soort === 'eigen'),
      });
    }
  }
  return columns;
}

function makeFasen(columns: readonly Column[], klantreis: Klantreis): FaseSpan[] {
  let start = 0;
  return klantreis.fasen.flatMap((fase) => {
    const end = start + columns.filter((column) => column.fase === fase).length;
    const span = { fase, start, end };
    start = end;
    return span.end > span.start ? [span] : [];
  });
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
    const ownerOf = (gevoel: Gevoel) => gevoel.van?.id ?? stap.voor[0]?.id ?? first;
    if (!stap.alleenGewenst || allDesired) {
      for (const gevoel of stap.gevoel) {
        const owner = ownerOf(gevoel);
        const list = points.get(owner) ?? [];
        points.set(owner, list);
        if (list.at(-1)?.column === column.index) continue;
        list.push(toPoint(column, gevoel, allDesired ? 'gewenst' : evidenceOf(gevoel, scope)));
      }
    }
    const then = desiredInhoud(stap, first)?.gevoel.find((gevoel) => ownerOf(gevoel) === first);
    if (then) desired.push(toPoint(column, then, 'gewenst'));
    differs ||= stap.alleenGewenst || stap.gewenst.gevoel.some((gevoel) => ownerOf(gevoel) === first);
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
