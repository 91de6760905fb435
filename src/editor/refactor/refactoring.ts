import { CodeActionKind } from 'vscode-languageserver-types';
import { lineAround } from '../../checks/repair/fix-parts';
import type { RefactorTitle } from '../../messages/refactor.data';
import type { Line } from '../../parser/lines/line';
import { textOf } from '../../parser/lines/values';
import type { Edit } from '../../util/source';
import { cut } from '../../util/text';
import type { OpenFile } from '../open-file';
import type { Changes, Trial } from './trial';

/** A change that keeps what is told but for what its title says; its edits in the columns of the texts as they are. */
export interface Refactoring {
  readonly title: RefactorTitle;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly kind: CodeActionKind;
  readonly changes: Changes;
  /** A file that comes: its place, and its text with `\n`. */
  readonly created?: { readonly uri: string; readonly text: string };
}

/** What may be done at a line, of one sort. Nothing where it would change what somebody meant. */
export type MakeRefactorings = (file: OpenFile, line: Line, trial: Trial) => readonly Refactoring[];

export const MOVE: CodeActionKind = 'refactor.move';
export const REWRITE: CodeActionKind = CodeActionKind.RefactorRewrite;
export const EXTRACT: CodeActionKind = CodeActionKind.RefactorExtract;

/** Signs of a title in the name of a refactoring. */
const MOST_SIGNS = 40;

/** What people call it: its title, else its id. */
export function titleOf(line: Line): string {
  return cut(textOf(line) || line.name || line.keyword, MOST_SIGNS);
}

/** Edits of the file itself. */
export function here(file: OpenFile, edits: readonly Edit[]): Changes {
  return new Map([[file.path, edits]]);
}

/** Is it only of the gewenste klantreis? */
export function isWished(line: Line): boolean {
  for (let above: Line | undefined = line; above; above = above.parent) {
    if (above.desired) return true;
    if (
      above.children.some(
        ({ keyword, words }) => keyword === 'toestand' && words.get('waarden')?.[0]?.text === 'gewenst',
      )
    )
      return true;
  }
  return false;
}

/** Has another element of its klantreis its name too? Then which of them comes first says what the name means. */
export function sharesName({ lines }: OpenFile, line: Line): boolean {
  const klantreis = lineAround(line, 'klantreis');
  return (
    line.name !== undefined &&
    lines.some(
      (other) =>
        other !== line &&
        other.keyword === line.keyword &&
        other.name === line.name &&
        lineAround(other, 'klantreis') === klantreis,
    )
  );
}
