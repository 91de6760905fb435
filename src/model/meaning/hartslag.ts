/**
 * The hartslag: what somebody feels through a klantreis. Asked of the model and of the statement trees of a comparison alike, so that the
 * picture, its text, the comparison and the rules follow one line.
 */

/** The word of the line that makes a stap a side path. */
export const SIDE_PATH = 'alleen als';

/** A feeling, with the id of the persona whose it is: `ownerOf` says so. */
export interface Felt {
  readonly who: string;
  /** -2 (zeer negatief) to +2 (zeer positief). */
  readonly waarde: number;
}

/** A stap as a hartslag passes it. */
export interface FeltStap<G extends Felt> {
  readonly id: string | undefined;
  /** The ids of the stappen that it is an alternative to. */
  readonly of: readonly string[];
  /** The ids of who takes it; empty where everybody does. */
  readonly voor: readonly string[];
  /** Only some come here (`alleen als`): the line passes it by, as it does an alternative. */
  readonly aside: boolean;
  /** In the order of the text. */
  readonly feelings: readonly G[];
}

/** A fase with the stappen of it that there are, and what is felt in it as a whole. */
export interface FeltFase<G extends Felt, S extends FeltStap<G>> {
  readonly stappen: readonly S[];
  readonly feelings: readonly G[];
}

/** One feeling of one persona, in its place in the hartslag. */
export interface Beat<S, G> {
  readonly stap: S;
  readonly gevoel: G;
  /** Felt in an alternative to a stap that this persona takes: it stands beside the line. */
  readonly aside: boolean;
  /** What was felt before it on the line; undefined for the first. */
  readonly before: G | undefined;
  /** Does the line run on to here from the beat before it? Not across a stap that this persona does not take. */
  readonly joined: boolean;
}

/** What one persona feels, in the order of the stappen. */
export interface Hartslag<S, G> {
  readonly who: string;
  readonly beats: readonly Beat<S, G>[];
}

/**
 * A hartslag for everybody who feels something: those of `voor` first, in its order, then others as the text comes to them.
 *
 * Of two feelings of one persona in one stap the first counts; the other has a message. An alternative (`of`) is taken instead of a stap
 * above it, so the line follows that one and passes the alternative by, but not for who does not take the first. A side path is
 * passed by for everybody. One pass over the stappen, however many personas there are.
 * @param voor the ids of the personas of the klantreis
 * @param stappen those that there are in the klantreis that is told, the huidige or the gewenste, in the order of the text
 */
export function hartslagenOf<G extends Felt, S extends FeltStap<G>>(
  voor: readonly string[],
  stappen: readonly S[],
): readonly Hartslag<S, G>[] {
  const lines = new Map(voor.map((id) => [id, new Line<S, G>(true)]));
  /** The stappen above that another is an alternative to; of most nobody asks. */
  const passed = new Map<string, Passed>();
  const named = new Set(stappen.flatMap((stap) => stap.of));
  /** How many places so far are for some only: a stap with its alternatives is one place. */
  let restricted = 0;
  const take = (who: Iterable<string>, times: number) => {
    for (const one of who) lines.get(one)?.take(times);
  };
  for (const [index, stap] of stappen.entries()) {
    const original = stap.of.map((id) => passed.get(id)).find((one) => one !== undefined);
    const felt = firstOfEach(stap.feelings);
    const place: PlaceOfStap = original?.place ?? { start: index, takers: undefined };
    // Nobody misses a side path.
    if (!stap.aside && stap.voor.length > 0 && (!original || place.takers)) {
      if (!place.takers) {
        restricted++;
        place.takers = new Set();
      }
      const more = [...new Set([...stap.voor, ...felt.map(({ who }) => who)])].filter((who) => !place.takers!.has(who));
      for (const who of more) place.takers.add(who);
      take(more, 1);
    } else if (!stap.aside && place.takers) {
      // This alternative is for everybody, so nobody passes the place by.
      restricted--;
      take(place.takers, -1);
      place.takers = undefined;
    }
    for (const gevoel of felt) {
      const { who } = gevoel;
      const line = lines.get(who) ?? new Line<S, G>(false);
      lines.set(who, line);
      const isBeside = stap.aside || (original !== undefined && takes(who, line, original));
      const beside = isBeside ? place.start : undefined;
      line.beat(stap, gevoel, index, beside, restricted);
    }
    if (stap.id !== undefined && named.has(stap.id) && !passed.has(stap.id))
      passed.set(stap.id, { place, ...takersOf(stap) });
  }
  return [...lines].flatMap(([who, { beats }]) => (beats.length > 0 ? [{ who, beats }] : []));
}

/**
 * The stappen of the fasen, with what is felt in a fase as a whole in one of its stappen: the first that the persona takes and that lies
 * on its line. Only for who feels nothing in any stap of the fase: a stap says it more exactly, and a second point for the same time
 * would make a fall or a rise that nobody told of. One point and not one a stap, since one thing was said.
 */
export function stappenFelt<G extends Felt, S extends FeltStap<G>>(
  voor: readonly string[],
  fasen: readonly FeltFase<G, S>[],
): readonly S[] {
  // Of most klantreizen every feeling is of a stap.
  if (fasen.every(({ feelings }) => feelings.length === 0)) return fasen.flatMap(({ stappen }) => stappen);
  const passed = new Map<string, Takers>();
  return fasen.flatMap(({ stappen, feelings }) => {
    const felt = new Set(stappen.flatMap((stap) => stap.feelings.map(({ who }) => who)));
    const open = feelings.length === 0 ? [] : firstOfEach(feelings).filter(({ who }) => !felt.has(who));
    return stappen.map((stap) => {
      const original = stap.of.map((id) => passed.get(id)).find((one) => one !== undefined);
      if (stap.id !== undefined && !passed.has(stap.id)) passed.set(stap.id, takersOf(stap));
      const isOnLine = ({ who }: G) => {
        const travels = voor.includes(who);
        if (stap.aside || (travels && !isFor(who, new Set(stap.voor)))) return false;
        return original === undefined || !takes(who, { travels }, original);
      };
      const more = open.filter(isOnLine);
      for (const gevoel of more) open.splice(open.indexOf(gevoel), 1);
      return more.length === 0 ? stap : { ...stap, feelings: [...stap.feelings, ...more] };
    });
  });
}

/** The first feeling of each persona. */
function firstOfEach<G extends Felt>(feelings: readonly G[]): readonly G[] {
  if (feelings.length < 2) return feelings;
  const seen = new Set<string>();
  return feelings.filter(({ who }) => !seen.has(who) && seen.add(who));
}

/** The beats of the line itself, without what is felt in alternatives. */
export function mainBeats<S, G>({ beats }: Hartslag<S, G>): readonly Beat<S, G>[] {
  return beats.filter(({ aside }) => !aside);
}

/** A stap and its alternatives: one of them is taken. */
interface PlaceOfStap {
  /** Where the first of them stands. */
  readonly start: number;
  /** Who takes one of them; undefined where everybody does. */
  takers: Set<string> | undefined;
}

/** Who takes a stap: those that it is for, and who feels something in it. */
interface Takers {
  readonly voor: ReadonlySet<string>;
  readonly felt: ReadonlySet<string>;
}

/** A stap that another may be an alternative to. */
interface Passed extends Takers {
  readonly place: PlaceOfStap;
}

function takersOf({ voor, feelings }: FeltStap<Felt>): Takers {
  return { voor: new Set(voor), felt: new Set(feelings.map(({ who }) => who)) };
}

/** Who only has feelings in a klantreis, such as an employee, is there where those are. */
function takes(who: string, { travels }: { readonly travels: boolean }, { voor, felt }: Takers): boolean {
  return felt.has(who) || (travels && isFor(who, voor));
}

function isFor(who: string, voor: ReadonlySet<string>): boolean {
  return voor.size === 0 || voor.has(who);
}

/** The hartslag of one persona as it grows. */
class Line<S, G> {
  readonly beats: Beat<S, G>[] = [];
  private readonly main: { readonly index: number; readonly gevoel: G }[] = [];
  /** How many of the places for some only this persona takes. */
  private taken = 0;
  /** How many of those it had missed at its last beat. */
  private missed = 0;

  /** @param travels is it one of those of the klantreis? */
  constructor(readonly travels: boolean) {}

  /** @param times negative where a place turns out to be for everybody */
  take(times: number): void {
    this.taken += times;
  }

  /** @param beside where the alternatives begin that this is one of; undefined for a beat of the line itself */
  beat(stap: S, gevoel: G, index: number, beside: number | undefined, restricted: number): void {
    if (beside !== undefined) {
      this.beats.push({ stap, gevoel, aside: true, before: this.lastBefore(beside), joined: false });
      return;
    }
    const missed = this.travels ? restricted - this.taken : 0;
    const before = this.main.at(-1)?.gevoel;
    this.beats.push({ stap, gevoel, aside: false, before, joined: before !== undefined && missed <= this.missed });
    this.main.push({ index, gevoel });
    this.missed = missed;
  }

  private lastBefore(index: number): G | undefined {
    let [low, high] = [0, this.main.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.main[middle]!.index < index) low = middle + 1;
      else high = middle;
    }
    return this.main[low - 1]?.gevoel;
  }
}
