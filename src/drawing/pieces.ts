import { type FontStyle, textWidth } from '../typography/text-width';
import { wrapText } from '../typography/wrap';
import { splitWords } from '../util/spaces';

/** A text of which some words look otherwise than others, in lines that fit a width. */

/** Words of one kind, one after another. */
export interface Piece<Kind> {
  readonly text: string;
  readonly kind: Kind;
}

/** Finds words back in lines that may have divided them, and joins neighbours of one kind. */
export function piecesOfLines<Kind>(lines: readonly string[], words: readonly Piece<Kind>[]): Piece<Kind>[][] {
  let nth = 0;
  let rest = words[0]?.text ?? '';
  return lines.map((line) => {
    const pieces: { text: string; kind: Kind }[] = [];
    for (const piece of line.split(' ')) {
      const { kind } = (words[nth] ?? words.at(-1))!;
      const last = pieces.at(-1);
      if (last?.kind === kind) last.text += ` ${piece}`;
      else pieces.push({ kind, text: piece });
      // A hyphen at the end of a line may have been added there.
      rest = rest.slice(rest.startsWith(piece) ? piece.length : piece.length - 1);
      if (rest === '') rest = words[++nth]?.text ?? '';
    }
    return pieces;
  });
}

/** The words of texts, each of its kind, without the hyphens that show only at the end of a line. */
export function wordsOf<Kind>(pieces: readonly Piece<Kind>[]): Piece<Kind>[] {
  return pieces.flatMap(({ text, kind }) =>
    splitWords(text.replaceAll('\u00ad', '')).map((word) => ({ text: word, kind })),
  );
}

interface Styled<Look> {
  readonly text: string;
  readonly style: FontStyle;
  readonly look: Look;
}

/** Where each piece of texts in different styles stands in its line, in px from the left. */
export function piecesIn<Look>(
  maxWidth: number,
  size: number,
  texts: readonly [Styled<Look>, Styled<Look>],
): { readonly x: number; readonly text: string; readonly look: Look }[][] {
  const words = wordsOf(texts.map((kind) => ({ text: kind.text, kind })));
  const [{ text: first, style: own }, { style }] = texts;
  // The words are divided in one style: what another one takes more is kept free in every line.
  const more = Math.max(0, textWidth(first, size, own) - textWidth(first, size, style));
  const whole = words.map(({ text }) => text).join(' ');
  const lines = wrapText(whole, { maxWidth: Math.max(size, maxWidth - more), size, style });
  return piecesOfLines(lines, words).map((line) => {
    let x = 0;
    return line.map(({ text, kind }) => {
      const at = { x, text, look: kind.look };
      x += textWidth(text, size, kind.style) + textWidth(' ', size, kind.style);
      return at;
    });
  });
}
