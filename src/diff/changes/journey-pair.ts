import type { Place } from '../tree/statement';

/** The feelings of one persona through a klantreis, in the order of the text. */
export interface Hartslag {
  /** The id of the persona, the same on both sides: the new one where it got another. */
  readonly id: string;
  /** As a reader knows the persona: its title, else its id. */
  readonly persona: string;
  readonly points: readonly HartslagPoint[];
}

export interface HartslagPoint {
  /** The title of the stap, else its id; of what is felt in a fase as a whole, that in words. */
  readonly stap: string;
  /** From -2 to 2. */
  readonly waarde: number;
  /** The line of the stap, or of the fase that it is felt in as a whole: in which of its stappen it is drawn says nothing. */
  readonly line: number;
}

/** A klantreis as one side has it. */
export interface JourneySide {
  readonly id: string | undefined;
  readonly title: string;
  readonly place: Place;
  /** Those of `voor` first. In the huidige klantreis only what is felt now counts. */
  readonly hartslagen: readonly Hartslag[];
  /** The number of each stap as a reader sees it, by its line. */
  readonly numbers: ReadonlyMap<number, string>;
}

/** A klantreis of either side; one side is missing where it is new or gone. */
export interface JourneyPair {
  readonly base: JourneySide | undefined;
  readonly head: JourneySide | undefined;
}
