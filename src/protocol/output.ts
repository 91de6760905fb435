import type { Audience } from '../model/lines/line-kind';
import type { PictureAsked } from './picture';

/** What the picture of a klantreis can be saved as, as the register of outputs of the server has it. */

/** Request for what can be chosen from. */
export const JOURNEY_OUTPUTS = 'journey/outputs';
/** Request for the picture in one of these; an error with a sentence for the user where there is no such picture. */
export const JOURNEY_OUTPUT = 'journey/output';

export interface OutputsParams {
  readonly uri: string;
  /** The `key` of a klantreis; absent for the first of the file. */
  readonly journey?: string | undefined;
}

/** A kind of file. */
export interface OutputChoice {
  readonly id: string;
  /** As the user reads it. */
  readonly name: string;
  /** What it is good for. */
  readonly goodFor: string;
  /** Without a dot; the first is the usual one. */
  readonly extensions: readonly string[];
}

export interface OutputsAnswer {
  /** Of the klantreis, for the name of the file; empty where it has none. */
  readonly title: string;
  /** The one to propose first. */
  readonly outputs: readonly OutputChoice[];
}

export interface OutputParams extends PictureAsked {
  /** The id of a choice. */
  readonly output: string;
  /** Who it is for; absent where nobody asked, and it has all. */
  readonly audience?: Audience | undefined;
}

export interface OutputAnswer {
  /** The bytes of the file: it need not be a text. */
  readonly base64: string;
  /** What the user must know of it, in a sentence. */
  readonly note?: string | undefined;
}
