import { stapNumbers } from '../../model/meaning/stap-numbers';
import type {
  Bron,
  Fase,
  GevoelWaarde,
  Klantreis,
  Knelpunt,
  Oplossing,
  Persona,
  Source,
  Stap,
} from '../../model/klantreis';
import type { Evidence } from '../../model/meaning/evidence';
import {
  evidenceOfFeeling,
  type Feeling,
  type FeelingStap,
  hartslagenNow,
  hartslagenWanted,
} from '../../model/meaning/feelings';
import type { Hartslag } from '../../model/meaning/hartslag';
import { isInView } from '../../model/meaning/in-view';
import { NO_WISHES, type Wishes, wishesOf } from '../../model/meaning/wishes';
import { holdersOf, type Scope } from '../../model/scope/scope';
import { kanaalMeant } from '../../model/scope/uses';
import { isSolved, solutionsOf } from '../../model/meaning/solutions';
import { statementsOf } from '../../model/scope/statements';
import { remembered } from '../../util/remembered';
import { missingFase, missingStap } from './placeholders';
import { ICONS } from '../../drawing/icons.data';
import { badgesById } from './badges';
import { elementKey } from './keys';
import { kanaalName, personaName } from './names';

/** One stap as a column of the picture. */
export interface Column {
  readonly index: number;
  readonly key: string;
  readonly stap: Stap;
  readonly fase: Fase;
  /** Shown to the reader, from 1. An alternative has the number of the stap it may replace, with a letter. */
  readonly number: string;
  readonly alternative: boolean;
  /** What the gewenste klantreis has otherwise. */
  readonly wishes: Wishes;
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

/** How a line is drawn: by what it rests on, or as a wish. */
export type LineKind = Evidence | 'gewenst';

export interface Point {
  readonly column: number;
  readonly waarde: GevoelWaarde;
  readonly evidence: LineKind;
  readonly omdat: string;
  readonly volgens: readonly Source[];
  /** Felt in the fase as a whole, of which this is the first stap. */
  readonly ofFase: boolean;
  readonly line: number;
  /** Not on the main line: the feeling in an alternative stap. */
  readonly aside: boolean;
  /** Does the line run on to here from the point before it? */
  readonly joined: boolean;
}

/** One hartslag: of a persona now, or in the gewenste klantreis where somebody wrote that. */
export interface Curve {
  readonly personaId: string;
  readonly name: string;
  /** The letters of that persona in this picture. */
  readonly badge: string;
  readonly desired: boolean;
  /** The same as that of now: it says why, and has no line of its own. */
  readonly isCovered: boolean;
  readonly points: readonly Point[];
}

/** What is felt in each column, curve after curve. */
export const feltIn = remembered((curves: readonly Curve[]) => {
  const columns = new Map<number, { readonly curve: Curve; readonly point: Point }[]>();
  for (const curve of curves) {
    for (const point of curve.points) {
      const felt = columns.get(point.column);
      if (felt) felt.push({ curve, point });
      else columns.set(point.column, [{ curve, point }]);
    }
  }
  return columns;
});

export interface NumberedKnelpunt {
  readonly number: number;
  readonly knelpunt: Knelpunt;
  readonly solved: boolean;
}

export interface View {
  readonly klantreis: Klantreis;
  /** Those of `voor`, then others who have a hartslag. */
  readonly personas: readonly Persona[];
  /** Their letters by their ids. */
  readonly badges: ReadonlyMap<string, string>;
  /** The letters of the kanalen that have no icon of their own, by their ids. */
  readonly kanalen: ReadonlyMap<string, string>;
  readonly columns: readonly Column[];
  readonly fasen: readonly FaseSpan[];
  readonly curves: readonly Curve[];
  readonly knelpunten: ReadonlyMap<Knelpunt, NumberedKnelpunt>;
  /** The numbers of the knelpunten of this klantreis that an oplossing solves. */
  readonly solvedBy: ReadonlyMap<Oplossing, readonly number[]>;
  /** Those of the klantreis by their ids. */
  readonly oplossingen: ReadonlyMap<string, Oplossing>;
  /** The ids of the bronnen that it rests on, in the order of first use. */
  readonly bronnen: readonly string[];
  /** The file that declares a persona or bron of this picture, where that is not the one of the klantreis. */
  readonly elsewhere: ReadonlyMap<Persona | Bron, string>;
  /** Is any organisatie of the scope `eigen`? If not, nobody can say who is in view. */
  readonly hasOwn: boolean;
}

/** Gathers what the picture shows, still without any number of pixels. */
export function makeView(klantreis: Klantreis, scope: Scope): View {
  const fasen = fasenOf(klantreis);
  const columns = makeColumns(klantreis, fasen, scope);
  const felt = [...hartslagenNow(klantreis), ...hartslagenWanted(klantreis)];
  const travellers = new Set([...klantreis.voor.map((ref) => ref.id), ...felt.map(({ who }) => who)]);
  const badges = badgesById(new Map([...travellers].map((id) => [id, personaName(id, scope)])));
  const bronnen = bronnenOf(klantreis);
  const named = [
    ...[...travellers].flatMap((id) => scope.declarations('persona', id).slice(0, 1)),
    ...bronnen.flatMap((id) => scope.declarations('bron', id).slice(0, 1)),
  ];
  const elsewhere = named.filter(({ file }) => !file.model.klantreizen.includes(klantreis));
  return {
    klantreis,
    personas: [...travellers].flatMap((id) => scope.find('persona', id) ?? []),
    badges,
    kanalen: ownKanalen(columns, scope),
    columns,
    fasen: makeFasen(columns, fasen),
    curves: makeCurves(klantreis, columns, badges, scope),
    ...numberKnelpunten(klantreis, scope),
    oplossingen: oplossingenOf(klantreis),
    bronnen,
    elsewhere: new Map(elsewhere.map(({ element, file }) => [element, file.path])),
    hasOwn: scope.hasOwnOrganisatie,
  };
}

function makeColumns(klantreis: Klantreis, fasen: readonly Fase[], scope: Scope): Column[] {
  const columns: Column[] = [];
  const numbers = stapNumbers(
    fasen.flatMap(({ stappen }) => stappen),
    ({ id, of }) => ({ id, of: of.map((ref) => ref.id) }),
  );
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
        wishes: NO_WISHES,
        missing: true,
        inView: undefined,
      });
    }
    for (const [nth, stap] of fase.stappen.entries()) {
      columns.push({
        index: columns.length,
        key: elementKey('stap', stap.id, parent, nth),
        stap,
        fase,
        number: numbers.get(stap)!,
        alternative: /\D$/.test(numbers.get(stap)!),
        wishes: wishesOf(stap, klantreis, scope),
        missing: false,
        inView: isInView(stap, klantreis, scope),
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

function ownKanalen(columns: readonly Column[], scope: Scope): ReadonlyMap<string, string> {
  const named = columns.flatMap(({ stap }) =>
    [...stap.contacten, ...stap.gewenst.contacten].map(({ kanaal }) => kanaal.id),
  );
  const others = [...new Set(named)].filter((name) => !Object.hasOwn(ICONS, kanaalMeant(name, scope)));
  return badgesById(new Map(others.map((name) => [kanaalMeant(name, scope), kanaalName(name, scope)])));
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

/** The first with an id is the one that is meant. */
function oplossingenOf(klantreis: Klantreis): ReadonlyMap<string, Oplossing> {
  const all = holdersOf(klantreis).flatMap(({ oplossingen }) => oplossingen);
  return new Map(all.toReversed().flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])));
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

/** The hartslagen of now, in the order of `voor` and then of the text; after them the gewenste ones, where they differ. */
function makeCurves(
  klantreis: Klantreis,
  columns: readonly Column[],
  badges: ReadonlyMap<string, string>,
  scope: Scope,
): Curve[] {
  const columnOf = new Map(columns.map(({ stap, index }) => [stap, index]));
  const allDesired = klantreis.toestand === 'gewenst';
  const toCurve = ({ who, beats }: Hartslag<FeelingStap, Feeling>, desired: boolean, isCovered = false): Curve => ({
    personaId: who,
    name: personaName(who, scope),
    badge: badges.get(who)!,
    desired,
    isCovered,
    points: beats.map(({ stap, gevoel: feeling, aside, joined }) => ({
      column: columnOf.get(stap.stap)!,
      waarde: feeling.waarde,
      evidence: desired || allDesired ? 'gewenst' : evidenceOfFeeling(feeling, scope),
      omdat: feeling.gevoel.omdat,
      volgens: feeling.gevoel.volgens,
      ofFase: columns[columnOf.get(stap.stap)!]!.fase.gevoel.includes(feeling.gevoel),
      line: feeling.gevoel.range.start.line,
      aside,
      joined,
    })),
  });
  return [
    ...hartslagenNow(klantreis).map((hartslag) => toCurve(hartslag, false)),
    ...hartslagenWanted(klantreis).map((hartslag) => toCurve(hartslag, true, hartslag.isSame)),
  ];
}
