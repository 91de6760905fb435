import type { ComparisonWord } from '../../messages/comparison.data';
import { fillComparison } from '../../messages/comparison.data';
import type { Holder, Klantreis, Knelpunt, Oplossing, Stap, Statement, Succes } from '../../model/klantreis';
import { INHOUD } from '../../model/meaning/gewenst';
import { isWished } from '../../model/meaning/wishes';
import { statementsOfInhoud } from '../../model/scope/statements';
import type { Column } from '../kaart/view';

/** What is said of a thing but stands on no card: a change in it is named on the card, so that no change goes unseen. */

type Told<T> = Partial<Readonly<Record<ComparisonWord, (thing: T) => unknown>>>;

const OF_ANY: Told<Statement> = { ook_bron: ({ volgens }) => volgens, ook_door: ({ door }) => door };

const OF_HOLDER: Told<Holder> = {
  ook_eigenaar: ({ eigenaar }) => eigenaar?.tekst,
  ook_maat: ({ metingen }) => metingen,
  ook_vraag: ({ vragen }) => vragen,
  ook_notitie: ({ notities }) => notities,
};

const OF_STAP: Told<Stap> = {
  ...OF_HOLDER,
  ook_vraagt: ({ vraagt }) => vraagt,
  ook_regelt: ({ regelt }) => regelt,
  ook_regel: ({ regels }) => regels,
  ook_schermen: ({ voorkant, achterkant }) => [voorkant, achterkant],
};

const OF_KLANTREIS: Told<Klantreis> = {
  ook_bron: ({ volgens }) => volgens,
  ook_maat: ({ metingen }) => metingen,
  ook_vraag: ({ vragen }) => vragen,
  ook_notitie: ({ notities }) => notities,
  ook_aanleiding: ({ aanleiding }) => aanleiding,
  ook_resultaat: ({ resultaat }) => resultaat,
  ook_waarom: ({ waarom }) => waarom,
  ook_samenvatting: ({ samenvatting }) => samenvatting,
  ook_gemaakt: ({ gemaaktMet }) => gemaaktMet,
  ook_ankerpunt: ({ ankerpunten }) => ankerpunten,
};

const OF_KNELPUNT: Told<Knelpunt> = {
  ...OF_ANY,
  ook_invloed: ({ invloed, invloedReden }) => [invloed, invloedReden],
  ook_oorzaak: ({ oorzaken }) => oorzaken,
};

const OF_OPLOSSING: Told<Oplossing> = {
  ...OF_ANY,
  ook_soort: ({ soort }) => soort,
  ook_inspanning: ({ inspanning }) => inspanning,
  ook_effect: ({ effect }) => effect,
  ook_spanning: ({ details }) => details,
  ook_link: ({ link }) => link,
};

const OF_SUCCES: Told<Succes> = { ...OF_ANY, ook_waardoor: ({ waardoor }) => waardoor };

export const alsoInKlantreis = (base: Klantreis, head: Klantreis) => alsoChanged(base, head, OF_KLANTREIS);
export const alsoInFase = (base: Holder, head: Holder) => alsoChanged(base, head, { ...OF_ANY, ...OF_HOLDER });
export const alsoInKnelpunt = (base: Knelpunt, head: Knelpunt) => alsoChanged(base, head, OF_KNELPUNT);
export const alsoInOplossing = (base: Oplossing, head: Oplossing) => alsoChanged(base, head, OF_OPLOSSING);
export const alsoInSucces = (base: Succes, head: Succes) => alsoChanged(base, head, OF_SUCCES);

/** @param baseLine the line of the base that says the same as a line of the head */
export function alsoInStap(base: Column, head: Column, baseLine: (line: number) => number | undefined): string {
  const old = new Map(saidIn(base.stap).map((one) => [one.range.start.line, one]));
  const differs = (tell: (one: Statement) => unknown) =>
    saidIn(head.stap).some((one) => {
      const before = old.get(baseLine(one.range.start.line) ?? -1);
      return before !== undefined && meaning(tell(before)) !== meaning(tell(one));
    });
  const hasOtherProof = differs(({ volgens }) => volgens);
  const hasOtherCause = differs(({ door }) => door);
  const drawn = new Set(
    [base, head].flatMap(({ wishes }) =>
      Object.entries(wishes).flatMap(([kind, wish]) => (isWished(wish) ? kind : [])),
    ),
  );
  return alsoChanged(base.stap, head.stap, {
    ...OF_STAP,
    ook_door: (stap) => [stap.vervalt, hasOtherCause && stap === base.stap],
    ook_gewenst: (stap) => undrawnWishes(stap, drawn),
    ...(hasOtherProof && { ook_bron: (stap) => stap === base.stap }),
  });
}

/** Lines with a source or a cause that no card shows; of the others all that they say is compared. */
function saidIn(stap: Stap): Statement[] {
  const { wanneer, duurt, wacht, gevoel, contacten, citaten, doet, denkt, verwacht, afhaken } = stap;
  const times = [...wanneer, ...duurt, ...wacht];
  const said = [...gevoel, ...contacten, ...citaten, ...doet, ...denkt, ...verwacht, ...(afhaken ? [afhaken] : [])];
  return [stap, ...times, ...said, ...wishesIn(stap)];
}

/** Every `gewenst` line of a stap. */
export function wishesIn({ gewenst }: Stap): Statement[] {
  return [...statementsOfInhoud(gewenst), ...gewenst.zonder];
}

/** What a `gewenst` line wishes for, whatever it rests on and whatever makes it possible. */
export function wishMeaning(line: Statement): string {
  return meaning({ ...line, volgens: [], door: [] });
}

/**
 * The wishes of kinds that the picture does not show in either version: not yet, or because it is so now. A gevoel has its line in the
 * chart.
 * @param drawn the kinds that have cards
 */
function undrawnWishes({ gewenst }: Stap, drawn: ReadonlySet<string>): unknown {
  const kinds = Object.entries(INHOUD).filter(([kind]) => kind !== 'gevoel' && !drawn.has(kind));
  const zonder = gewenst.zonder.filter(({ id }) => !drawn.has(id));
  return [...kinds.map(([, property]) => gewenst[property].map(wishMeaning)), zonder.map(wishMeaning)];
}

/** `ook anders: oorzaak, bron`; empty where nothing else changed. */
function alsoChanged<T>(base: T, head: T, told: Told<T>): string {
  const words = Object.entries(told)
    .filter(([, tell]) => meaning(tell(base)) !== meaning(tell(head)))
    .map(([word]) => fillComparison(word as ComparisonWord));
  return words.length === 0 ? '' : fillComparison('ook', { feiten: words.join(', ') });
}

/** Where something stands in the text means nothing. */
const PLACES: ReadonlySet<string> = new Set(['range', 'body', 'idRange', 'regelRange', 'geldt', 'onder']);

function meaning(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => (PLACES.has(name) ? undefined : part)) ?? '';
}
