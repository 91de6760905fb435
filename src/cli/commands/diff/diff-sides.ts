import type { LoadedFile, LoadedScope } from '../../../workspace/workspace';
import type { ScopePair } from './diff-scopes';

/** The two sides of a comparison as they were read. */
export interface Sides {
  /** How the sides are named to the reader. */
  readonly base: string;
  readonly head: string;
  readonly pairs: readonly ScopePair<LoadedScope>[];
  /** The same file on the other side has the same key, by where it is. */
  readonly keys: { readonly base: (location: string) => string; readonly head: (location: string) => string };
  /** Is a file one that was asked about? The others are read for their names only. */
  readonly isAsked: { readonly base: (file: LoadedFile) => boolean; readonly head: (file: LoadedFile) => boolean };
  /** Is the file at this place the same on both sides, to the byte? Where that is not known, no file is. */
  readonly isSame?: (location: string) => boolean;
  /** One klantreis on each side that the user named. */
  readonly journey: JourneyChoice | undefined;
  /** Scopes in which nothing changed were not read, so a klantreis that is not here may still exist. */
  readonly isPart: boolean;
  /** The head is not a later text, but what is wanted: then there is nothing to check and nothing is late. */
  readonly isGewenst?: boolean;
  /** What was found out while reading. */
  readonly notes?: readonly string[];
}

/** A line of a file, from 0. */
export interface JourneyLine {
  readonly file: string;
  readonly line: number;
}

export interface JourneyChoice {
  readonly base: JourneyLine | undefined;
  readonly head: JourneyLine | undefined;
  /** The two are compared as one klantreis, whatever they are called. */
  readonly together: boolean;
}
