/** A text with places that its author types over (`<…>`), as what a form of it is made of. */

/** Even pieces stand in the text as they are, odd ones are places. */
export type Pieces = readonly string[];

export function piecesOf(text: string): Pieces {
  return text.split(/<([^>]*)>/);
}

/** The text as it stands when nobody typed anything over. */
export function plainForm(pieces: Pieces): string {
  return pieces.join('');
}

/**
 * The text as a snippet of an editor, in which Tab goes from place to place and ends behind the last one.
 * @param join are places with the same words one, so that they change together?
 */
export function snippetForm(pieces: Pieces, { join = false } = {}): string {
  const numbers = new Map<string, number>();
  let places = 0;
  const numberOf = (words: string) => {
    const known = join ? numbers.get(words) : undefined;
    const number = known ?? ++places;
    numbers.set(words, number);
    return number;
  };
  return pieces
    .map((piece, at) => (at % 2 === 0 ? escaped(piece) : `\${${numberOf(piece)}:${escaped(piece)}}`))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[$\\}]/g, '\\$&');
}
