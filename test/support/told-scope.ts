import { compareSources, type CompareOptions } from '../../src/diff/changes/diff';
import type { Comparison } from '../../src/diff/changes/comparison';
import { Scope } from '../../src/model/scope/scope';
import { parse } from '../../src/parser/parse';

const read = (text: string, name: string) => ({ ...parse(text), name, path: name });
type Read = ReturnType<typeof read>;

/** A text and another one in its scope, as every face takes them. */
export interface ToldScope {
  readonly file: Read;
  readonly other: Read;
  readonly scope: Scope;
}

export function told(text: string, otherText: string): ToldScope {
  const [file, other] = [read(text, 'reis.klantreis'), read(otherText, 'ander.klantreis')];
  return { file, other, scope: new Scope([file, other]) };
}

/** The same scope with another text in the first file. */
export function instead(text: string, { other }: ToldScope): ToldScope {
  return told(text, other.text);
}

export function compared(base: ToldScope, head: ToldScope, options: CompareOptions = {}): Comparison {
  return compareSources([base.file, base.other], [head.file, head.other], options);
}

export function withRow(text: string, row: number, by: string): string {
  return text.split('\n').with(row, by).join('\n');
}
