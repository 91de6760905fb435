import { joinedText } from '../../messages/refactor.data';
import { slotsOf } from '../../model/lines/line-kinds';
import type { Line } from '../../parser/lines/line';
import { textOf, word, words } from '../../parser/lines/values';
import { insertText } from '../../text/edit/edit';
import { withBody } from '../../text/edit/line-edits';
import { textRange } from '../../text/edit/line-text';
import type { Edit } from '../../util/source';
import type { OpenFile } from '../open-file';
import { saidBy, told } from './told';

/** What becomes of the lines of an element that goes on in another one. */
export interface Merged {
  /** Of the one that goes: they say what the other says already. */
  readonly dropped: readonly Line[];
  /** They go along. */
  readonly kept: readonly Line[];
  /** Lines of the one that stays that say more now, by their edits. */
  readonly joined: ReadonlyMap<Line, { readonly text: string; readonly edit: Edit }>;
}

/**
 * Which lines of one element go along into another, where both can be one. Undefined where they contradict each other: one of them
 * would be lost.
 *
 * @param mustBeSame the lines that hold for all else in their element, so that both must have them or neither
 * @param textsJoin may two lines that differ in their text alone become one with both texts?
 */
export function mergedLines(
  file: OpenFile,
  stays: Line,
  goes: readonly Line[],
  { mustBeSame, textsJoin }: { readonly mustBeSame: readonly string[]; readonly textsJoin: readonly string[] },
): Merged | undefined {
  const [dropped, kept]: [Line[], Line[]] = [[], []];
  const joined = new Map<Line, { readonly text: string; readonly edit: Edit }>();
  for (const line of goes) {
    if (line.place !== 'attached' || line.misread !== undefined || line.kind === undefined) return undefined;
    const twin = stays.children.find((one) => isSameQuestion(one, line));
    if (!twin) {
      if (mustBeSame.includes(line.keyword)) return undefined;
      if (stays.children.some((one) => saysAlike(one, line))) dropped.push(line);
      else kept.push(line);
      continue;
    }
    if (saysAlike(twin, line)) dropped.push(line);
    else if (textsJoin.includes(line.keyword) && saysAlike(twin, line, '')) {
      joined.set(twin, joinText(file, twin, textOf(line)));
      dropped.push(line);
    } else return undefined;
  }
  const isAlone = ({ keyword }: Line) => mustBeSame.includes(keyword) && !goes.some((line) => line.keyword === keyword);
  return stays.children.some(isAlone) ? undefined : { dropped, kept, joined };
}

/** May only one of the two stand under an element? */
function isSameQuestion(one: Line, other: Line): boolean {
  const { kind } = other;
  if (one.keyword !== other.keyword) return kind?.answers !== undefined && one.kind?.answers === kind.answers;
  if (kind?.follower === true) return other.keyword !== 'negeer';
  if (!kind?.many) return true;
  return kind.onePerKey && keyOf(one) === keyOf(other);
}

/** What tells lines of a kind of which several may stand apart. */
function keyOf(line: Line): string {
  const key = line.kind?.key?.[0] ?? [];
  return key.map((property) => (property === 'tekst' ? textOf(line) : (word(line, property)?.text ?? ''))).join(' ');
}

/** Do they say the same, with all that hangs under them? @param text in the place of their texts */
function saysAlike(one: Line, other: Line, text?: string): boolean {
  const all = (line: Line) =>
    told(withBody(line), {
      hostOf: ({ parent }) => (parent === line.parent ? undefined : parent),
      says: (at) => saidBy(at, at === line && text !== undefined ? { text } : {}),
    });
  return all(one) === all(other);
}

/** A text behind that of a line, as one text, with the edit that makes it so. */
export function joinText(file: OpenFile, line: Line, more: string): { readonly text: string; readonly edit: Edit } {
  const own = textOf(line);
  const added = joinedText(own, more);
  const at = textRange(file, line)?.end ?? line.range.end;
  const hasColon = line.tekst !== undefined;
  return { text: own + added, edit: insertText(at, own === '' ? `${hasColon ? '' : ':'} ${added}` : added) };
}

/** Where a name stands in lines, by their slots. */
export function placesOf(
  lines: readonly Line[],
  kind: string,
  id: string,
): readonly { readonly line: Line; readonly property: string }[] {
  return lines.flatMap((line) =>
    slotsOf(line.keyword, line.parent?.keyword)
      .filter(({ names, property }) => names === kind && words(line, property).some(({ text }) => text === id))
      .map(({ property }) => ({ line, property })),
  );
}
