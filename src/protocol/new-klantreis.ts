/** Which names a new klantreis may bear in the folder where it will stand. */

/** Request with `NewNamesParams`, answered with `NewNamesAnswer`. */
export const JOURNEY_NAMES = 'journey/names';

export interface NewNamesParams {
  /** Of the folder; undefined for a text that stands in none. */
  readonly folder: string | undefined;
  readonly title: string;
  /** The names that it brings along. */
  readonly brought: readonly { readonly kind: string; readonly id: string }[];
}

export interface NewNamesAnswer {
  /** What the title gives, for the name of the file. */
  readonly base: string;
  /** Of the klantreis. */
  readonly id: string;
  /** By the name that was brought: the one to use, and whether that is of something that is there already. */
  readonly names: Readonly<Record<string, { readonly id: string; readonly isThere: boolean }>>;
}
