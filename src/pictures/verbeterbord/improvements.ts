import type { Klantreis, Knelpunt, Oplossing } from '../../model/klantreis';
import { NIVEAUS, OMVANGEN, type STANDEN } from '../../model/lines/vocabulary.data';
import {
  aimedAt,
  isOpen,
  isOverdue,
  isPlanned,
  isQuickWin,
  knelpuntenNamed,
  solutionsElsewhere,
} from '../../model/meaning/solutions';
import { holdersOf, knelpuntenOf, type Scope } from '../../model/scope/scope';
import { elementKey } from '../kaart/keys';
import type { View } from '../kaart/view';

/** What is done about the knelpunten of a klantreis, as the board shows it. */

/** Where something stands, where that is another klantreis than the one of the board. */
interface Elsewhere {
  readonly klantreis: Klantreis;
  /** The path of its file, where that is another one as well. */
  readonly file: string | undefined;
}

/** A knelpunt that an oplossing is for. */
export interface Aim {
  readonly knelpunt: Knelpunt;
  /** On the klantreiskaart; undefined where it is of another klantreis. */
  readonly number: number | undefined;
  readonly elsewhere: Elsewhere | undefined;
}

export interface Improvement {
  readonly oplossing: Oplossing;
  readonly key: string;
  /** By which it is found in a small drawing: in the order of the text, so that it stays when the stand changes. */
  readonly letter: string;
  readonly aims: readonly Aim[];
  readonly isOpen: boolean;
  readonly isQuick: boolean;
  readonly isLate: boolean;
  /** Is one of the knelpunten ours to decide about? */
  readonly isOurs: boolean;
  /** Promised, while nobody says when. */
  readonly lacksDate: boolean;
  readonly elsewhere: Elsewhere | undefined;
}

/** All of them in the order of the text, those that other klantreizen have for knelpunten of this one last. @param today without it nothing is late */
export function improvementsOf(view: View, scope: Scope, today: string | undefined): readonly Improvement[] {
  const { klantreis } = view;
  const own = holdersOf(klantreis).flatMap((holder, at) =>
    holder.oplossingen.map((oplossing, nth) => ({
      oplossing,
      from: klantreis,
      key: elementKey('oplossing', oplossing.id, `deel:${at + 1}`, nth),
    })),
  );
  const others = solutionsElsewhere(klantreis, scope).map(({ oplossing, from }, nth) => ({
    oplossing,
    from,
    key: elementKey('elders', undefined, 'klantreis', nth),
  }));
  return [...own, ...others].map(({ oplossing, from, key }, at): Improvement => {
    const knelpunten = aimedAt(oplossing, (name) => knelpuntenNamed(name, from, scope));
    const open = isOpen(oplossing);
    return {
      oplossing,
      key,
      letter: letterOf(at),
      aims: knelpunten.map((knelpunt) => aim(knelpunt, from, view, scope)),
      isOpen: open,
      isQuick: isQuickWin(oplossing, knelpunten),
      isLate: today !== undefined && isOverdue(oplossing, from, today),
      isOurs: knelpunten.some(({ invloed }) => invloed === 'eigen'),
      lacksDate: isPlanned(oplossing) && oplossing.gereed === undefined,
      elsewhere: from === klantreis ? undefined : elsewhere(from, view, scope),
    };
  });
}

function aim(knelpunt: Knelpunt, from: Klantreis, view: View, scope: Scope): Aim {
  const number = view.knelpunten.get(knelpunt)?.number;
  if (number !== undefined) return { knelpunt, number, elsewhere: undefined };
  const home = [from, ...scope.klantreizen].find((one) => knelpuntenOf(one).includes(knelpunt)) ?? from;
  return { knelpunt, number, elsewhere: elsewhere(home, view, scope) };
}

function elsewhere(klantreis: Klantreis, view: View, { files }: Scope): Elsewhere {
  const file = files.find(({ model }) => model.klantreizen.includes(klantreis));
  return { klantreis, file: file?.model.klantreizen.includes(view.klantreis) ? undefined : file?.path };
}

/** A to Z, then AA and on. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

type Stand = (typeof STANDEN)[number] | undefined;

/** Those of one stand: what is quickly done first, then what is late, what is for a grave knelpunt, what has a large effect, and the first date. */
export function ofStand(all: readonly Improvement[], stand: Stand): readonly Improvement[] {
  return all.filter(({ oplossing }) => oplossing.stand === stand).toSorted(byRank);
}

function byRank(one: Improvement, other: Improvement): number {
  const ranks = [one, other].map(rank) as [readonly (number | string)[], readonly (number | string)[]];
  const at = ranks[0].findIndex((value, nth) => value !== ranks[1][nth]);
  if (at === -1) return 0;
  return ranks[0][at]! < ranks[1][at]! ? -1 : 1;
}

/** The lowest comes first. */
function rank({ oplossing, aims, isQuick, isLate }: Improvement): readonly (number | string)[] {
  const { effect, gereed = '~' } = oplossing;
  const ernst = aims.reduce(
    (most, { knelpunt }) => Math.max(most, knelpunt.ernst ? NIVEAUS.indexOf(knelpunt.ernst) : -1),
    -1,
  );
  return [Number(!isQuick), Number(!isLate), -ernst, effect ? -OMVANGEN.indexOf(effect) : 1, gereed];
}
