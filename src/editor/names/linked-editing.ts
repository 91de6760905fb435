import { declarationsIn } from '../../model/scope/declarations';
import { textRows } from '../../text/edit/line-edits';
import type { Position, Range } from '../../util/source';
import type { OpenFile } from '../open-file';
import { declarationsOf, isSame, symbolAt, usesIn } from './symbol-at';

/** The places of one id in a file that are typed in together. */
export interface LinkedRanges {
  readonly ranges: Range[];
  /** What may be typed there while they stay together, as a pattern of JavaScript without flags. */
  readonly wordPattern: string;
}

/** All signs but those that end a name. Half a name is no name yet, so this asks less than the grammar does. */
const NAME_SIGNS = String.raw`[^\s:;,.()"]+`;

/**
 * The id at a position with every place in the file that refers to it, where an element gets it there. Not where it is used: who types
 * over `noor` behind `voor` means somebody else. Nor where other files use it, since typing reaches this file alone (renaming reaches
 * all); or where two elements have the id, as after a copy: then only the first is referred to.
 */
export function linkedRangesAt(file: OpenFile, position: Position): LinkedRanges | undefined {
  const symbol = symbolAt(file, position);
  if (!symbol?.element || declarationsOf(symbol, file.scope).length > 1) return undefined;
  const elsewhere = file.scope.files.filter(({ path }) => path !== file.path);
  if (elsewhere.some((other) => usesIn(other, symbol, file.scope).length > 0)) return undefined;
  const declared = declarationsIn(file.model).filter((declaration) => isSame(declaration, symbol));
  const ranges = [...declared.map(({ idRange }) => idRange), ...usesIn(file, symbol, file.scope)];
  // An accent may be typed as a sign of its own, or a channel in capitals: those cannot be typed in together.
  const typed = new Set(ranges.map((range) => textIn(file, range)));
  return ranges.length > 1 && typed.size === 1 ? { ranges, wordPattern: NAME_SIGNS } : undefined;
}

function textIn(file: OpenFile, { start, end }: Range): string {
  return textRows(file)[start.line]!.slice(start.character, end.character);
}
