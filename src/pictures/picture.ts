import type { Klantreis } from '../model/klantreis';
import type { Scope, ScopeFile } from '../model/scope/scope';
import type { Pages, SheetName } from '../drawing/paper';
import type { LaidOut } from '../drawing/shapes';
import type { JourneysTogether } from './atlas/together';
import type { LayoutOptions } from './verschilkaart/layout';
import type { Counterparts, JourneyModel } from './verschilkaart/side';

/**
 * What a picture may be of. With a day (today, as an ISO date) it may say what is late, or how old something is. Where a file has no klantreis, every picture of one is that of what the file declares instead, and where that is
 * nothing how to begin (`no-klantreis.ts`).
 */
export interface Subjects {
  readonly klantreis: {
    readonly klantreis: Klantreis;
    readonly scope: Scope;
    readonly today?: string | undefined;
    /** The words of lines that were left out for who it is made for: that there is none of those says nothing. */
    readonly unseen?: ReadonlySet<string> | undefined;
  };
  /** What one file declares. */
  readonly bestand: { readonly file: ScopeFile; readonly scope: Scope; readonly today?: string | undefined };
  /** Any number of klantreizen, which need not see each other. */
  readonly klantreizen: JourneysTogether;
  /** Two versions of a klantreis. Without a base all is new, without a head all is gone; one of them is there. */
  readonly vergelijking: LayoutOptions & {
    readonly base: JourneyModel | undefined;
    readonly head: JourneyModel | undefined;
    readonly same: Counterparts;
  };
}

/** A kind of picture: a folder that lays it out, and a row in `registry.ts`. What is laid out can be written in every form of `draw.ts`. */
export interface Picture<Of extends keyof Subjects = keyof Subjects> {
  /** By what people and programs ask for it. */
  readonly id: string;
  /** For people, in Dutch. */
  readonly title: string;
  readonly of: Of;
  /** The widths that it is made in, in px, from narrow to wide; absent where it is as wide as what it shows. */
  readonly widths?: readonly number[];
  /** It says of which day it is, so that it may tell what is late on that day in a file that is kept. */
  readonly dated?: true;
  /** @param width one of `widths`, the widest where nothing is asked */
  readonly layout: (subject: Subjects[Of], width?: number) => LaidOut;
  /**
   * Lays it out anew for sheets of paper; absent where what `layout` gives is cut between its boxes.
   * @param off the lanes of `layout` that it goes without
   */
  readonly onSheets?: (subject: Subjects[Of], paper: SheetName, off: ReadonlySet<string>) => Pages;
}

/** The widest of the widths of a picture that fits in a room, in px: the narrowest where none does, and the widest where no room is given. */
export function fittingWidth({ widths = [] }: Pick<Picture, 'widths'>, room = Infinity): number | undefined {
  return widths.findLast((width) => width <= room) ?? widths[0];
}

/** A picture of any of the subjects. */
export type AnyPicture = { readonly [Of in keyof Subjects]: Picture<Of> }[keyof Subjects];
