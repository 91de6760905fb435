import type { ComparisonWord } from '../../messages/comparison.data';
import { fillComparison } from '../../messages/comparison.data';
import type { Holder, Klantreis, Knelpunt, Oplossing, Stap, Statement, Succes } from '../../model/klantreis';

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
  ook_door: (stap) => [stap.door, stap.vervalt],
  // The gewenste gevoel has a line of its own in the chart.
  ook_gewenst: ({ gewenst }) => ({ ...gewenst, gevoel: undefined }),
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
  ook_spanning: ({ spanning }) => spanning,
  ook_link: ({ link }) => link,
};

const OF_SUCCES: Told<Succes> = { ...OF_ANY, ook_waardoor: ({ waardoor }) => waardoor };

export const alsoInKlantreis = (base: Klantreis, head: Klantreis) => alsoChanged(base, head, OF_KLANTREIS);
export const alsoInFase = (base: Holder, head: Holder) => alsoChanged(base, head, { ...OF_ANY, ...OF_HOLDER });
export const alsoInKnelpunt = (base: Knelpunt, head: Knelpunt) => alsoChanged(base, head, OF_KNELPUNT);
export const alsoInOplossing = (base: Oplossing, head: Oplossing) => alsoChanged(base, head, OF_OPLOSSING);
export const alsoInSucces = (base: Succes, head: Succes) => alsoChanged(base, head, OF_SUCCES);

/** @param baseLine the line of the base that says the same as a line of the head */
export function alsoInStap(base: Stap, head: Stap, baseLine: (line: number) => number | undefined): string {
  const old = new Map(saidIn(base).map((one) => [one.range.start.line, one]));
  const hasOtherProof = saidIn(head).some(({ range, volgens }) => {
    const before = old.get(baseLine(range.start.line) ?? -1);
    return before !== undefined && meaning(before.volgens) !== meaning(volgens);
  });
  return alsoChanged(base, head, { ...OF_STAP, ...(hasOtherProof && { ook_bron: (stap) => stap === base }) });
}

function saidIn({ gevoel, contacten, citaten, doet, denkt, verwacht, afhaken, ...stap }: Stap): Statement[] {
  return [stap, ...gevoel, ...contacten, ...citaten, ...doet, ...denkt, ...verwacht, ...(afhaken ? [afhaken] : [])];
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
