import { KANAAL_NAMEN } from '../../messages/diagram.data';
import type { ListHeading } from '../../messages/lists.data';
import type { Contact, Duur, Gevoel, Holder, Klantreis, Stap } from '../../model/klantreis';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { type KnelpuntIn, sideBySide, takesStap, type Voice, voicesOf } from '../../model/meaning/side-by-side';
import type { Scope } from '../../model/scope/scope';
import { kanaalMeant } from '../../model/scope/uses';
import { durationWords } from '../../model/time';
import type { ListContact, ListEvidence, ListSection, ListWait, VergelijkRow } from '../../outputs/lists/list';
import { own } from '../../util/own';
import { remembered } from '../../util/remembered';
import { UseCaseRefusal } from '../refusal';
import { knelpuntRow } from './knelpunten';
import { evidenceOf, type Journey, placeOf, type Spot, spotsOf } from './spots';

/** So many klantreizen somebody can read side by side. */
const MOST = 8;

export interface Compared {
  /** The klantreizen that were asked about. */
  readonly asked: readonly Journey[];
  /** Those of them in files that were named one by one: of several, these are compared and no others. */
  readonly named: readonly Journey[];
  /** Every klantreis of the scopes, in which a line `vergelijk` may lead to another. */
  readonly all: readonly Journey[];
}

/**
 * Klantreizen side by side: for each comparison who is in it, the knelpunten that several have, those of one klantreis, and each stap with
 * what everybody has in it. @throws UseCaseRefusal where that are too many
 */
export function vergelijkSections(compared: Compared): readonly ListSection<VergelijkRow>[] {
  const comparisons = comparisonsOf(compared).filter(isComparison);
  return comparisons.flatMap((journeys, at) => {
    if (journeys.length > MOST) throw new UseCaseRefusal('vergelijkTeVeel', { aantal: String(journeys.length) });
    return sectionsOf(journeys, at + 1, comparisons.length);
  });
}

/**
 * Those that were named; else the klantreizen between which lines `vergelijk` run, whichever of the two has the line, in the order in which
 * those lines name them.
 */
function comparisonsOf({ asked, named, all }: Compared): readonly (readonly Journey[])[] {
  if (named.length > 1) return [named];
  const byKlantreis = new Map(all.map((journey) => [journey.klantreis, journey]));
  const lines = all.map((journey) => [
    journey,
    ...journey.klantreis.vergelijk.flatMap(({ id }) => byKlantreis.get(journey.scope.find('klantreis', id)!) ?? []),
  ]);
  const groups = new Map<Journey, Set<Journey>>();
  for (const line of lines.filter(({ length }) => length > 1)) {
    const group = new Set(line.flatMap((one) => [...(groups.get(one) ?? [one])]));
    for (const member of group) groups.set(member, group);
  }
  const wanted = new Set(asked.flatMap((journey) => groups.get(journey) ?? []));
  const alone = named.filter((journey) => !groups.has(journey));
  return [...[...wanted].map((group) => [...group]), ...alone.map((journey) => [journey])];
}

/** One klantreis of one persona has nothing beside it. */
function isComparison(journeys: readonly Journey[]): boolean {
  return journeys.length > 1 || journeys.some(({ klantreis }) => voicesOf(klantreis).length > 1);
}

function sectionsOf(journeys: readonly Journey[], comparison: number, of: number): ListSection<VergelijkRow>[] {
  const { shared, single, stappen } = sideBySide(journeys);
  const who = {
    heading:
      of === 1
        ? { word: 'naastElkaar' as const }
        : { word: 'naastElkaarVan' as const, args: { nummer: comparison, aantal: of } },
    rows: journeys.flatMap((journey) => voicesOf(journey.klantreis).map((voice) => klantreisRow(journey, voice))),
  };
  const knelpunt = ({ journey, holder, knelpunt: one }: KnelpuntIn<Journey>) =>
    knelpuntBeside(spotOf(journey, holder), one);
  const sections: readonly ListSection<Row>[] = [
    who,
    ...shared.map((all, at) => ({
      heading: sharedHeading(all),
      rows: all.map((one) => ({ ...knelpunt(one), beside: at + 1 })),
    })),
    {
      heading: { word: journeys.length > 1 ? ('knelpuntenVanEen' as const) : ('knelpuntenAlle' as const) },
      rows: single.map(knelpunt),
    },
    ...stappen.map((row, at) => {
      const titel = [...row.values()][0]!.titel;
      return {
        heading: { word: 'stapKop' as const, args: { nummer: at + 1, titel } },
        rows: journeys
          .flatMap((journey) => stapRows(journey, row.get(journey), titel))
          .map((one) => ({ ...one, beside: at + 1 })),
      };
    }),
  ];
  return sections.map(({ heading: word, rows }) => ({
    heading: word,
    rows: rows.map((row) => ({ ...row, comparison })),
  }));
}

/** A row before it is known in which comparison it stands. */
type Row = Omit<VergelijkRow, 'comparison'>;

/** That they are the same is sure only where the klantreizen gave them one name. */
function sharedHeading(all: readonly KnelpuntIn<Journey>[]): ListHeading {
  const [first] = all;
  const { id, titel } = first!.knelpunt;
  const isOneName = id !== undefined && all.every(({ knelpunt }) => knelpunt.id === id);
  const aantal = new Set(all.map(({ journey }) => journey)).size;
  return { word: isOneName ? 'gedeeldNaam' : 'gedeeldWoorden', args: { aantal, titel } };
}

const NOTHING = {
  beside: undefined,
  feeling: undefined,
  waits: [],
  contacts: [],
  ernst: undefined,
  solved: undefined,
  evidence: undefined,
} as const;

function klantreisRow(journey: Journey, { who }: Voice): Row {
  const { klantreis } = journey;
  const place = placeOf(spotOf(journey, klantreis), klantreis);
  return {
    ...NOTHING,
    ...place,
    title: klantreis.titel,
    about: 'klantreis',
    persona: nameOf(who, journey),
    present: true,
  };
}

function knelpuntBeside(spot: Spot, knelpunt: KnelpuntIn<Journey>['knelpunt']): Row {
  const { title, persona, ernst, evidence, solved } = knelpuntRow(spot, knelpunt);
  return {
    ...NOTHING,
    ...placeOf(spot, knelpunt),
    title,
    about: 'knelpunt',
    persona,
    present: true,
    ernst,
    solved,
    evidence,
  };
}

/** One row for everybody whom the klantreis is for, and for who else feels something in the stap. */
function stapRows(journey: Journey, stap: Stap | undefined, title: string): readonly Row[] {
  return voicesOf(journey.klantreis).flatMap((voice): readonly Row[] => {
    if (stap !== undefined && takesStap(voice, stap)) return [stapRow(spotOf(journey, stap), stap, voice)];
    if (!voice.travels) return [];
    const { klantreis } = journey;
    const part = stap ?? klantreis;
    const place = placeOf(spotOf(journey, part), part);
    return [{ ...NOTHING, ...place, title, about: 'stap', persona: nameOf(voice.who, journey), present: false }];
  });
}

function stapRow(spot: Spot, stap: Stap, { who, travels, feelings }: Voice): Row {
  const gevoel = feelings.get(stap);
  return {
    ...NOTHING,
    ...placeOf(spot, stap),
    title: stap.titel,
    about: 'stap',
    persona: nameOf(who, spot),
    present: true,
    feeling: gevoel && { word: GEVOELENS[gevoel.waarde + 2]!, reason: gevoel.omdat || undefined },
    // Who only feels something here does not wait, and is not met.
    waits: travels ? stap.wacht.map(waitOf) : [],
    contacts: travels ? stap.contacten.map((contact) => contactOf(contact, spot.scope)) : [],
    evidence: gevoel && feltEvidence(spot, gevoel, who),
  };
}

/** A neutral feeling claims nothing, and still may say what it rests on. */
function feltEvidence(spot: Spot, gevoel: Gevoel, who: string | undefined): ListEvidence | undefined {
  if (gevoel.waarde === 0 && gevoel.volgens.length === 0) return undefined;
  return evidenceOf(spot, gevoel, { kind: 'gevoel', statement: gevoel, who });
}

function waitOf({ lengte, toelichting }: Duur): ListWait {
  return { length: lengte && durationWords(lengte), note: toelichting || undefined };
}

function contactOf({ kanaal, met, vanuit, mislukt }: Contact, scope: Scope): ListContact {
  const meant = kanaalMeant(kanaal.id, scope);
  return {
    channel: scope.find('kanaal', meant)?.titel || (own(KANAAL_NAMEN, meant) ?? kanaal.id),
    with: met && (scope.find('organisatie', met.id)?.titel || met.id),
    own: scope.isOwn(met),
    from: vanuit,
    failed: mislukt,
  };
}

function nameOf(who: string | undefined, { scope }: Journey): string | undefined {
  return who === undefined ? undefined : scope.find('persona', who)?.titel || who;
}

function spotOf(journey: Journey, holder: Holder): Spot {
  return spotsByHolder(journey).get(holder)!;
}

const spotsByHolder = remembered(
  (journey: Journey): ReadonlyMap<Holder | Klantreis, Spot> =>
    new Map(spotsOf([journey]).map((spot) => [spot.holder, spot])),
);
