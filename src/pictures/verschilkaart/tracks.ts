import { fillComparison } from '../../messages/comparison.data';
import type { DiffCode } from '../../messages/diff.data';
import type { GevoelWaarde } from '../../model/klantreis';
import { highest } from '../../util/lists';
import { badgesById } from '../kaart/badges';
import type { Curve, Point } from '../kaart/view';
import { gevoelWord } from '../kaart/words';
import type { ChangePlaces, PictureChange } from './changes';
import type { MergedColumn } from './columns';
import { baseLineOf, type Sides } from './side';

/** The feelings of one persona through both sides: two lines in one chart. */
export interface Track {
  readonly key: string;
  readonly name: string;
  /** The letters of that persona in this picture. */
  readonly badge: string;
  readonly desired: boolean;
  readonly base: Curve | undefined;
  readonly head: Curve | undefined;
  /** By the index of the column. */
  readonly feelings: ReadonlyMap<number, Feeling>;
  readonly isChanged: boolean;
}

/** What a persona felt and feels in one column. */
export interface Feeling {
  readonly base: Point | undefined;
  readonly head: Point | undefined;
  /** What the list says of it; undefined where it stayed the same, and where it came or went along with its stap. */
  readonly change?: PictureChange | undefined;
}

export function isSameFeeling({ base, head }: Feeling): boolean {
  return base?.waarde === head?.waarde;
}

/** The tracks whose faces are drawn: what changed, and the first. Of the others only the line is. */
export function shownTracks(tracks: readonly Track[]): readonly Track[] {
  return tracks.filter((track, nth) => track.isChanged || nth === 0);
}

/** The place of each track in a column, from 0: two that ever meet in one stand side by side in all. */
export function sideBySide(tracks: readonly Track[]): { places: ReadonlyMap<Track, number>; count: number } {
  const places = new Map<Track, number>();
  for (const track of tracks) {
    const met = tracks.filter((other) => [...track.feelings.keys()].some((column) => other.feelings.has(column)));
    const taken = new Set(met.map((other) => places.get(other)));
    let place = 0;
    while (taken.has(place)) place++;
    places.set(track, place);
  }
  return {
    places,
    count: highest(
      [...places.values()].map((place) => place + 1),
      1,
    ),
  };
}

/** A track a persona, first those of the head. The points know the columns of the whole picture. */
export function makeTracks(columns: readonly MergedColumn[], sides: Sides, places: ChangePlaces): Track[] {
  const place = (side: 'base' | 'head') => {
    const index = new Map(columns.flatMap((column) => (column[side] ? [[column[side].index, column.index]] : [])));
    const curves = sides[side]?.view.curves ?? [];
    return curves.map((curve) => ({
      ...curve,
      points: curve.points
        .flatMap((point) => (index.has(point.column) ? [{ ...point, column: index.get(point.column)! }] : []))
        .sort((a, b) => a.column - b.column),
    }));
  };
  const [bases, heads] = [place('base'), place('head')];
  const partners = partnersOf(bases, heads, sides);
  const gone = bases.filter((curve) => ![...partners.values()].includes(curve));
  const pairs = [
    ...heads.map((curve) => [partners.get(curve), curve] as const),
    ...gone.map((curve) => [curve, undefined] as const),
  ];
  const badges = badgesById(new Map(pairs.map(([base, head]) => [(head ?? base)!.personaId, (head ?? base)!.name])));
  const tracks: Track[] = [];
  for (const [base, head] of pairs) {
    // The feelings of now come before those that are wished for.
    const { personaId } = (head ?? base)!;
    const now = tracks.find((track) => !track.desired && (track.head ?? track.base)!.personaId === personaId);
    tracks.push(makeTrack(base, head, badges.get(personaId)!, columns, now, places));
  }
  return tracks;
}

/** The curve of the same persona in the base: by id, by a feeling that is the same line, by name. */
function partnersOf(bases: readonly Curve[], heads: readonly Curve[], sides: Sides): Map<Curve, Curve> {
  const sameLine = (a: Curve, b: Curve) => {
    const lines = new Set(a.points.map(({ line }) => line));
    return b.points.some(({ line }) => lines.has(baseLineOf(sides, line) ?? -1));
  };
  const tests = [
    (a: Curve, b: Curve) => a.personaId === b.personaId,
    sameLine,
    (a: Curve, b: Curve) => a.name === b.name,
  ];
  const partners = new Map<Curve, Curve>();
  const used = new Set<Curve>();
  for (const test of tests) {
    for (const curve of heads) {
      if (partners.has(curve)) continue;
      const found = bases.find((one) => !used.has(one) && one.desired === curve.desired && test(one, curve));
      if (!found) continue;
      partners.set(curve, found);
      used.add(found);
    }
  }
  return partners;
}

function makeTrack(
  base: Curve | undefined,
  head: Curve | undefined,
  badge: string,
  columns: readonly MergedColumn[],
  now: Track | undefined,
  places: ChangePlaces,
): Track {
  const { personaId, name, desired } = (head ?? base)!;
  const feelings = new Map<number, Feeling>();
  for (const point of head?.points ?? []) feelings.set(point.column, { base: undefined, head: point });
  for (const point of base?.points ?? []) {
    feelings.set(point.column, { base: point, head: feelings.get(point.column)?.head });
  }
  // A wish that is no other than what is felt now goes along with that.
  if (desired) {
    for (const [column, feeling] of feelings) if (isAlike(feeling, now?.feelings.get(column))) feelings.delete(column);
  }
  for (const [column, feeling] of feelings) {
    const told = tellFeeling(feeling, places);
    if (told) feelings.set(column, told);
    else feelings.delete(column);
  }
  return {
    key: `${head ? '' : 'was/'}${desired ? 'gewenst-gevoel' : 'gevoel'}:${personaId}`,
    name,
    badge,
    desired,
    base,
    head,
    feelings,
    isChanged: [...feelings].some(([column, feeling]) => {
      if (isSameFeeling(feeling)) return false;
      // What is wished for in a stap that came or went is told by its reason, but for what the list tells of it by itself.
      const { mark } = columns[column]!;
      return !desired || feeling.change !== undefined || (mark !== 'nieuw' && mark !== 'weg');
    }),
  };
}

/**
 * What became of a feeling, as far as the list tells. A feeling that is another's now, because others go first or because that of the
 * fase counts, is told of there: here it is what it is.
 */
function tellFeeling(feeling: Feeling, places: ChangePlaces): Feeling | undefined {
  const { base, head } = feeling;
  if (isSameFeeling(feeling)) return feeling;
  const changes = [...places.on('head', head?.line), ...places.on('base', base?.line)];
  const change = changes.find(({ code }) => !OF_WORDS.has(code));
  if (change) {
    places.take(change);
    return { base, head, change };
  }
  if (base && !head && places.isAlong('base', base.line)) return feeling;
  if (head && !base && places.isAlong('head', head.line)) return feeling;
  return head && { base: head, head };
}

/** These are about the reason of a feeling. */
const OF_WORDS: ReadonlySet<DiffCode> = new Set(['VS035', 'VS036']);

function isAlike(one: Feeling, other: Feeling | undefined): boolean {
  return one.base?.waarde === other?.base?.waarde && one.head?.waarde === other?.head?.waarde;
}

/** `Gevoel van Noor: van negatief naar positief (+2 beter).` */
export function feelingLabel({ name, desired }: Track, { base, head, change }: Feeling): string {
  const persona = desired ? fillComparison('tekstGewenst', { persona: name }) : name;
  const was = base ? gevoelWord(base.waarde) : '';
  const wordt = head ? gevoelWord(head.waarde) : '';
  if (!head) return fillComparison('tekstGevoelWeg', { persona, was });
  if (!base) return fillComparison('tekstGevoelNieuw', { persona, wordt });
  if (base.waarde === head.waarde) return fillComparison('tekstGevoelGelijk', { persona, wordt });
  const verschil = differenceWords(base.waarde, head.waarde, change);
  return fillComparison('tekstGevoel', { persona, was, wordt, verschil });
}

/** What became of a feeling, in the words of the list: better and worse are claims that evidence carries. */
export function differenceWords(was: GevoelWaarde, now: GevoelWaarde, change: PictureChange | undefined): string {
  const aantal = `${now > was ? '+' : '−'}${Math.abs(now - was)}`;
  return fillComparison(DIFFERENCES[feelingChange(change)], { aantal });
}

export type FeelingChange = 'beter' | 'slechter' | 'ingeschat' | 'wens' | 'anders';

const DIFFERENCES = {
  beter: 'verschilBeter',
  slechter: 'verschilSlechter',
  ingeschat: 'verschilIngeschat',
  wens: 'verschilWens',
  anders: 'verschilAnders',
} as const;

export function feelingChange(change: PictureChange | undefined): FeelingChange {
  if (change?.level === 'wens') return 'wens';
  switch (change?.code) {
    case 'VS033':
      return 'beter';
    case 'VS034':
      return 'slechter';
    case 'VS049':
      return 'ingeschat';
    default:
      return 'anders';
  }
}
