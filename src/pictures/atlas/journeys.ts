import type { GevoelWaarde, Klantreis, Stap } from '../../model/klantreis';
import { AANLEIDINGEN } from '../../model/lines/vocabulary.data';
import { isLived } from '../../model/meaning/current';
import { hartslagenNow } from '../../model/meaning/feelings';
import { type Freshness, freshnessOf, type Standing, standingOf } from '../../model/meaning/standing';
import { lowestOf } from '../../model/meaning/touched';
import { holdersOf } from '../../model/scope/scope';
import { elementKey } from '../kaart/keys';
import { makeView, type View } from '../kaart/view';
import type { JourneysTogether, PlacedJourney } from './together';

/** What the atlas tells of each klantreis, and which of them stand together. */

/** A stap in which it goes lowest for somebody. */
export interface Low {
  readonly stap: Stap;
  readonly number: string;
  readonly waarde: GevoelWaarde;
  /** The ids of the personas; empty where nobody is named. */
  readonly who: readonly string[];
}

export interface AtlasJourney extends PlacedJourney {
  readonly key: string;
  readonly view: View;
  readonly standing: Standing;
  readonly freshness: Freshness;
  /** How many knelpunten it names, solved or not. */
  readonly knelpunten: number;
  /** From the deepest; none where nothing is felt below neutral, or where nobody has felt anything yet. */
  readonly lows: readonly Low[];
  /** Lines of its file that nobody could read, so that what is told of it may not be all. */
  readonly unread: number;
}

/** Klantreizen that begin alike. */
export interface AtlasGroup {
  readonly aanleiding: Aanleiding;
  readonly journeys: readonly AtlasJourney[];
}

/** How klantreizen begin: with a kind of event, with one of which nobody said the kind, or with nothing that is written down. */
const GROUPS = [...AANLEIDINGEN, 'zonderSoort', 'zonderAanleiding'] as const;

export type Aanleiding = (typeof GROUPS)[number];

/** Those that are not in the archive, in the order of their files. */
export function atlasJourneys({ journeys, unread, today }: JourneysTogether): readonly AtlasJourney[] {
  const unreadLines = new Map(unread.map(({ path, lines }) => [path, lines ?? 0]));
  return journeys
    .filter(({ klantreis }) => klantreis.status !== 'archief')
    .map((placed, nth): AtlasJourney => {
      const { klantreis, scope, file } = placed;
      const view = makeView(klantreis, scope);
      return {
        ...placed,
        key: elementKey('klantreis', klantreis.id, file, nth),
        view,
        standing: standingOf(klantreis, scope, today),
        freshness: freshnessOf(klantreis, scope, today),
        knelpunten: holdersOf(klantreis).reduce((sum, holder) => sum + holder.knelpunten.length, 0),
        lows: isLived(klantreis) ? lowsOf(klantreis, view) : [],
        unread: unreadLines.get(file) ?? 0,
      };
    });
}

function lowsOf(klantreis: Klantreis, { columns }: View): readonly Low[] {
  const found = hartslagenNow(klantreis).flatMap((hartslag) =>
    lowestOf(hartslag).map(({ stap, feeling }) => ({
      stap,
      waarde: feeling.waarde,
      who: hartslag.who === '' ? [] : [hartslag.who],
    })),
  );
  // For several it may be as low in one stap.
  const together = new Map<string, Omit<Low, 'number'>>();
  for (const low of found) {
    const column = columns.findIndex(({ stap }) => stap === low.stap);
    const known = together.get(`${column} ${low.waarde}`);
    together.set(`${column} ${low.waarde}`, { ...low, who: [...(known?.who ?? []), ...low.who] });
  }
  const numbers = new Map(columns.map(({ stap, number, index }) => [stap, { number, index }]));
  return [...together.values()]
    .map((low) => ({ ...low, number: numbers.get(low.stap)?.number ?? '' }))
    .toSorted((a, b) => a.waarde - b.waarde || (numbers.get(a.stap)?.index ?? 0) - (numbers.get(b.stap)?.index ?? 0));
}

/** By how they begin; in a group those that begin with the same event stand together. Groups in which nothing stands are left out. */
export function groupsOf(journeys: readonly AtlasJourney[]): readonly AtlasGroup[] {
  return GROUPS.map((aanleiding) => {
    const own = journeys.filter((one) => aanleidingOf(one) === aanleiding);
    const events = new Map<string, AtlasJourney[]>();
    for (const one of own) {
      const event = one.klantreis.aanleiding?.tekst.toLowerCase() ?? '';
      events.set(event, [...(events.get(event) ?? []), one]);
    }
    return { aanleiding, journeys: [...events.values()].flat() };
  }).filter(({ journeys: own }) => own.length > 0);
}

/** The kinds of events with which none of them begins. */
export function missingIn(groups: readonly AtlasGroup[]): readonly string[] {
  return AANLEIDINGEN.filter((soort) => groups.every(({ aanleiding }) => aanleiding !== soort));
}

function aanleidingOf({ klantreis: { aanleiding } }: AtlasJourney): Aanleiding {
  return aanleiding?.soort ?? (aanleiding?.tekst ? 'zonderSoort' : 'zonderAanleiding');
}
