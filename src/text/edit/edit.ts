import type { Fix } from '../../model/finding';
import type { Edit, Position, Range } from '../../util/source';

/** Edits of words: what stands at a place is replaced, taken out, or gets something beside it. */

/** Another text for what stands in a range. */
export function replaceText(range: Range, newText: string): Edit {
  return { range, newText };
}

/** The same, with a part of the new text to be typed over by the author: what stands there is only a proposal. */
export function replaceToType(range: Range, typed: string, before = '', after = ''): Edit {
  return { range, newText: before + typed + after, typing: [before.length, before.length + typed.length] };
}

/** One new text for every place of a name. */
export function replaceEach(ranges: readonly Range[], newText: string): Edit[] {
  return ranges.map((range) => replaceText(range, newText));
}

export function removeText(range: Range): Edit {
  return { range, newText: '' };
}

export function insertText(at: Position, newText: string): Edit {
  return replaceText({ start: at, end: at }, newText);
}

/** An insertion of which the author types the middle: `typed` is what stands there until then, if anything. */
export function insertToType(at: Position, before: string, typed = '', after = ''): Edit {
  const from = before.length;
  return { ...insertText(at, before + typed + after), typing: [from, from + typed.length] };
}

/** A part of one row, as columns from and up to. */
export function rangeInRow(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

/** The repair that replaces a word by the one that was probably meant. */
export function replacement(range: Range, newText: string): Fix {
  return { title: 'FIX01', args: { nieuw: newText }, edits: [replaceText(range, newText)] };
}
