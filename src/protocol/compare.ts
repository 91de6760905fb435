import type { PictureTheme } from './picture';

/** What the language server tells about two versions of a klantreis, and what it is asked. */

/** Request with a `CompareParams`, answered with a `CompareAnswer`; null where a file that it names is not open. */
export const JOURNEY_COMPARE = 'journey/compare';
/** Request with a `SummaryParams`, answered with a `SummaryAnswer`; null where a file that it names is not open. */
export const JOURNEY_SUMMARY = 'journey/summary';
/** Request with a `ListParams`, answered with the klantreizen (`ListedJourney[]`) that the file sees; null where it is not open. */
export const JOURNEY_LIST = 'journey/list';

/** What a text is compared with. */
export type CompareBase =
  /** The same file as it was; `label` is what the reader knows that version as, `note` what to tell about it. */
  | { readonly kind: 'text'; readonly label: string; readonly text: string; readonly note?: string | undefined }
  /** Another klantreis: the first of its file where none is named. The file must be open. */
  | { readonly kind: 'journey'; readonly uri: string; readonly journey?: string | undefined }
  /** The file itself: the huidige klantreis in it with the gewenste one. */
  | { readonly kind: 'huidig' };

export interface SummaryParams {
  readonly uri: string;
  /** The `key` of the klantreis to compare with another one; absent for the first of the file. */
  readonly journey?: string | undefined;
  readonly base: CompareBase;
}

export interface CompareParams extends SummaryParams {
  /** The id of a picture of two versions; absent for the verschilkaart. */
  readonly picture?: string | undefined;
  /** How much room there is for it, in px, where it has more than one width; absent for the widest. */
  readonly width?: number | undefined;
  readonly theme: PictureTheme;
}

/** A picture as it was asked for. */
export interface ShownPicture {
  readonly id: string;
  /** The widths that it is made in, in px, from narrow to wide; none where it is as wide as what it shows. */
  readonly widths: readonly number[];
  /** The one of them that was made. */
  readonly width: number | undefined;
}

export interface CompareAnswer {
  /** What stands in the page, as HTML of which the texts are escaped; without the fonts, which the page has. */
  readonly body: string;
  /** Which picture is in the body; absent where there is none. */
  readonly picture?: ShownPicture | undefined;
  /** Where the files are that the page names. */
  readonly files: Readonly<Record<string, string>>;
  /** The compared file, as the page names it in the base. */
  readonly baseFile: string;
  /** Why nothing was compared, in a sentence for the user; then there is no body. */
  readonly refused?: string | undefined;
}

export interface SummaryAnswer {
  /** The changes as plain text, for a commit message; empty where there are none. */
  readonly text: string;
  readonly refused?: string | undefined;
}

export interface ListParams {
  readonly uri: string;
}

export interface ListedJourney {
  readonly uri: string;
  /** The file, as the user knows it. */
  readonly file: string;
  readonly key: string;
  readonly title: string;
}
