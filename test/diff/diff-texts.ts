import type { Change } from '../../src/diff/changes/change';
import { type CompareOptions, compareSources } from '../../src/diff/changes/diff';
import type { Source } from '../../src/diff/tree/statement';
import { changeText } from '../../src/messages/diff.data';
import { parse } from '../../src/parser/parse';

export function source(text: string, name = 'reis.klantreis'): Source {
  return { ...parse(text), name };
}

/** The changes between two texts of one file. */
export function diffTexts(base: string, head: string, options?: CompareOptions): readonly Change[] {
  return compareSources([source(base)], [source(head)], { reread, ...options }).changes;
}

export function reread(text: string): Source['lines'] {
  return parse(text).lines;
}

/** The changes between two texts as code and sentence. */
export function sentences(base: string, head: string, options?: CompareOptions): string[] {
  return diffTexts(base, head, options).map((change) => `${change.code} ${changeText(change)}`);
}
