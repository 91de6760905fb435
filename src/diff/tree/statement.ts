import type { Range } from '../../util/source';

/** What the comparison needs to know of a statement; the parser's lines have it. */
export interface Statement {
  readonly keyword: string;
  readonly kind: { readonly many: boolean; readonly evidence: boolean; readonly element: boolean } | undefined;
  /** The id that it declares. */
  readonly name: string | undefined;
  /** The text after the colon, as written. */
  readonly tekst: string | undefined;
  /** The words of the line by the property that they are the value of. */
  readonly words: ReadonlyMap<string, readonly { readonly text: string; readonly range: Range }[]>;
  readonly desired: boolean;
  /** The kind of line that `gewenst zonder` takes away. */
  readonly zonder: string | undefined;
  /** Set where the grammar could not read all of it. */
  readonly misread: object | undefined;
  /** Empty for an element that the text needs but nobody wrote. */
  readonly range: Range;
  /** What it hangs under; undefined for a line without a place in the tree, and for the file itself. */
  readonly parent: Statement | undefined;
}

/** One file of a side of the comparison. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** Its statements, in the order of the text. */
  readonly lines: readonly Statement[];
  /** The lines of which somebody who reads it lacks something. */
  readonly model: { readonly onleesbaar: readonly { readonly range: Range }[] };
}

/** Where something stands in one of the two sides. */
export interface Place {
  readonly file: string;
  readonly range: Range;
}
