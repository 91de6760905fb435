/**
 * What the language server tells about pictures, and what it is asked. Only what the page lacks crosses: the host says which
 * parts it has, by fingerprint, and gets the others. The server so keeps no view state.
 */

/** Notification: the meaning of a file may have changed; `version` is that of the document it was read from. */
export const JOURNEY_CHANGED = 'journey/changed';
/** Request for the picture of one klantreis, in parts; an error with a sentence for the user where there is no such picture. */
export const JOURNEY_PICTURE = 'journey/picture';

export interface JourneyChanged {
  readonly uri: string;
  readonly version: number;
}

/** The themes of the picture, as `src/drawing/theme.data.ts` has them. */
export type PictureTheme = 'light' | 'dark' | 'contrast' | 'print';

/** Which picture of which klantreis, and how. */
export interface PictureAsked {
  readonly uri: string;
  /** The `key` of a klantreis; absent for the first of the file. */
  readonly journey?: string | undefined;
  /** The id of a picture, as `src/pictures/registry.ts` has it; absent for the klantreiskaart. */
  readonly picture?: string | undefined;
  /** How much room there is for it from left to right, in px, where the picture has more than one width; absent for the widest. */
  readonly width?: number | undefined;
  readonly theme: PictureTheme;
}

/** Which picture, and for how much room. */
export type PictureRoom = Pick<PictureAsked, 'picture' | 'width'>;

export interface PictureParams extends PictureAsked {
  /** The fingerprints of the parts that the page shows, by their key; empty where it shows nothing yet. */
  readonly have: Readonly<Record<string, string>>;
}

/** A klantreis of a file, to choose from. */
export interface JourneyName {
  /** Its id, or `#2` for the second klantreis of a file where it has none. */
  readonly key: string;
  readonly title: string;
  /** Lines from 0, both included. */
  readonly start: number;
  readonly end: number;
}

/** A line that cannot be read and takes part of the picture with it. */
export interface Stale {
  /** From 0. */
  readonly line: number;
}

export interface PictureAnswer {
  readonly uri: string;
  readonly version: number;
  readonly journeys: readonly JourneyName[];
  /** The key of the klantreis in the picture; undefined where the file has none. */
  readonly shown: string | undefined;
  /** Absent where the page had better keep what it has, as `stale` says. */
  readonly picture: Picture | undefined;
  readonly stale: Stale | undefined;
  /** Why the file could not be read at all, in a sentence for the user; then there is no picture. */
  readonly refused?: string | undefined;
}

/** A picture that can be asked for, as `src/pictures/registry.ts` has it. */
export interface PictureName {
  readonly id: string;
  /** For people, in Dutch. */
  readonly title: string;
}

export interface Picture {
  /** By which it was, or could have been, asked for. */
  readonly id: string;
  /** All that the file has something for, this one too. */
  readonly choices: readonly PictureName[];
  /** The widths that it is made in, from narrow to wide: another one is worth asking for where the room for it changes; none where it has one. */
  readonly widths: readonly number[];
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The complete text alternative, one line a stap. */
  readonly description: string;
  /** In the order in which they are drawn and read. */
  readonly parts: readonly PicturePart[];
}

/** A part of the picture that is moved and replaced as a whole. */
export interface PicturePart {
  /** The same for the same thing in the next picture, as far as that can be told. */
  readonly key: string;
  readonly fingerprint: string;
  /** SVG markup, counted from the part's own corner; absent where the page has it already, and the label with it. */
  readonly svg?: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lane: string;
  /** What it moves along with where something above grows; absent where that is its lane. */
  readonly band?: string | undefined;
  /** The line of the text (from 0) that the part shows; absent for what stands on no line. */
  readonly line?: number | undefined;
  /** All of its lines, where it shows more than one: a face of several personas. */
  readonly lines?: readonly number[] | undefined;
  /** The last line of the text that belongs to each of its lines: a cursor up to there is at this part, or in one inside it. */
  readonly until?: readonly number[] | undefined;
  /** What its line is, where it can be moved, or set, as such in the picture. */
  readonly element?: 'stap' | 'fase' | 'gevoel' | undefined;
  /** On which level it stands (from 1, the lowest), and how far the next higher one is, in px: absent where it has none, or stands for several. */
  readonly levels?: { readonly along: 'x' | 'y'; readonly step: number; readonly level: number } | undefined;
  /** What its line is called, in one piece, where it is a stap or a fase; absent where it has no title. */
  readonly title?: string | undefined;
  /** What the part says to who does not see it; empty where that is nothing. */
  readonly label?: string | undefined;
}
