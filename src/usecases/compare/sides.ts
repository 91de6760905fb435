import type { AgreedLists, BroughtFile } from '../../diff/changes/compare-brought';
import type { Source } from '../../diff/tree/statement';
import type { NoteCode } from '../../messages/usecases.data';
import type * as Comparing from '../../outputs/comparison.bundle';
import type { LoadedFile, LoadedScope } from '../../workspace/workspace';

/** Reads what compares, which is a bundle of its own: most questions compare nothing. */
export type LoadComparison = () => Promise<typeof Comparing>;

/** Scopes of both sides that hold the same files, and so are compared as one. Often one on each side. */
export interface ScopePair<T> {
  readonly base: readonly T[];
  readonly head: readonly T[];
}

/** Two scopes as they are compared. */
export interface ComparedScopes extends ScopePair<LoadedScope> {
  /** What is compared, where that is not all that the scopes hold. */
  readonly sources?: { readonly base: readonly Source[]; readonly head: readonly Source[] };
}

/** The two sides of a comparison as they were read. */
export interface Sides {
  /** How the sides are named to the reader. */
  readonly base: string;
  readonly head: string;
  readonly pairs: readonly ComparedScopes[];
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
  /** Two files and not two versions of a folder: whether they are checked alike is no change where they are of two folders. */
  readonly isOfFiles?: boolean;
  /** The head is not a later text, but what is wanted: then there is nothing to check and nothing is late. */
  readonly isGewenst?: boolean;
  /** Files with data that belong to it: what leads to people in them is hidden everywhere. */
  readonly data?: readonly DataText[];
  /** Such files that came along, or changed. */
  readonly brought?: readonly BroughtFile[];
  /** Where somebody agreed with changes beforehand, on both sides. */
  readonly approvals?: AgreedLists;
  /** What was found out while reading. */
  readonly notes?: readonly CompareNote[];
}

/** A file that is no klantreis, as a text. */
export interface DataText {
  readonly name: string;
  readonly text: string;
}

/** What a reader must know of a comparison: each face tells of it, in its own words, what its reader does not see. */
export interface CompareNote {
  readonly code: NoteCode;
  readonly args: Readonly<Record<string, string>>;
  /** The side that it is about, where it is about one. */
  readonly side?: 'base' | 'head' | 'both';
  /** The rows, from 1, that nobody can read. */
  readonly rows?: readonly number[];
  /** What was not compared may hold anything, and was asked about. */
  readonly isUnseen?: boolean;
  /** The file is the same on both sides, so it is no news: the check tells of it. */
  readonly isSame?: boolean;
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
  /** Both are there at once, so neither is what the other was. */
  readonly areTwo?: boolean;
}
