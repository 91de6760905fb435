import type { Line } from '../../parser/lines/line';
import { textOf } from '../../parser/lines/values';

/** What a refactoring means to change of what is told: all else must be told as it was. */
export interface Meant {
  /** Lines that go, or that were put in. */
  readonly gone?: ReadonlySet<Line>;
  /** What a line hangs under, where that is not its parent. */
  readonly hostOf?: (line: Line) => Line | undefined;
  /** What a line says, where that is something else; undefined for all others. */
  readonly says?: (line: Line) => string | undefined;
}

/**
 * What a text tells: of every line what it says and under what, whatever the order and the layout. Two texts that tell the same, but for
 * what was meant to change, mean the same.
 */
export function told(lines: readonly Line[], { gone, hostOf = ({ parent }) => parent, says }: Meant = {}): string {
  const paths = new Map<Line, string>();
  const sayOf = (line: Line) => says?.(line) ?? saidBy(line);
  const pathOf = (line: Line | undefined): string => {
    if (line === undefined) return '';
    const known = paths.get(line);
    if (known !== undefined) return known;
    // Elements that nobody wrote stand around a line or not: they say nothing.
    const path =
      line.form === undefined && line.place === 'attached'
        ? pathOf(hostOf(line))
        : `${pathOf(hostOf(line))} > ${sayOf(line)}`;
    paths.set(line, path);
    return path;
  };
  return lines
    .filter((line) => !gone?.has(line))
    .map(pathOf)
    .sort()
    .join('\n');
}

/** What a line says by itself. @param other what it says instead */
export function saidBy(
  line: Line,
  other: Partial<Pick<Line, 'keyword' | 'name' | 'desired'>> & { readonly text?: string; readonly words?: string } = {},
): string {
  const { keyword, name, desired } = { ...line, ...other };
  return JSON.stringify([
    line.place,
    desired,
    keyword,
    name ?? '',
    line.zonder ?? '',
    line.misread?.image ?? '',
    other.words ?? wordsOf(line),
    other.text ?? textOf(line),
  ]);
}

/** The words of a line by their slot. @param rename another text for one of them */
export function wordsOf({ words }: Line, rename: (text: string) => string = (text) => text): string {
  const all = [...words].filter(([property]) => property !== 'name');
  return all.map(([property, some]) => `${property} ${some.map(({ text }) => rename(text)).join(', ')}`).join('; ');
}
