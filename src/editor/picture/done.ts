import type { Line } from '../../parser/lines/line';
import { elementName, type EditDone, editDone, type EditRefused, editRefused } from '../../messages/picture-edit.data';
import type { FieldPlace } from '../../protocol/edit';
import { lineText } from '../../text/edit/line-text';
import type { Edit } from '../../util/source';
import { capital, cut } from '../../util/text';
import type { OpenFile } from '../open-file';

/** An edit that was asked for in the picture, as a change of the text. */
export interface Done {
  readonly edits: readonly Edit[];
  /** In a sentence. */
  readonly said: string;
  /** Where what was edited is after that, from 0. */
  readonly line?: number;
  readonly next?: FieldPlace;
}

/** Why an edit is not made, in a sentence. */
export interface Refused {
  readonly refused: string;
}

export type Outcome = Done | Refused;

type Args = Readonly<Record<string, string | number>>;

export function refuse(key: EditRefused, args: Args = {}): Refused {
  return { refused: editRefused(key, args) };
}

export function done(
  edits: readonly Edit[],
  key: EditDone,
  args: Args = {},
  rest: Pick<Done, 'line' | 'next'> = {},
): Done {
  return { edits, said: editDone(key, args), ...rest };
}

/** Signs of a title in a sentence. */
const MOST_SIGNS = 60;

/** `Stap “Noor belt”`, for a sentence that begins with it. */
export function calledAt(file: OpenFile, line: Line): string {
  return capital(calledIn(file, line));
}

/** `stap “Noor belt”`, for in a sentence. */
export function calledIn(file: OpenFile, line: Line): string {
  const text = cut(lineText(file, line), MOST_SIGNS);
  const name = line.keyword;
  return text === '' ? (line.name ? `${name} ${line.name}` : (elementName(name) ?? name)) : `${name} “${text}”`;
}
