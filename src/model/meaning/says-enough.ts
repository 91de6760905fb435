import { isIsoDate, parseNumber } from '../../util/dates';
import { GEVOELENS, TIJDSEENHEDEN } from '../lines/vocabulary.data';

/** A line as it stands in the text, by its words. */
interface Said {
  readonly keyword: string;
  readonly words: ReadonlyMap<string, readonly { readonly text: string }[]>;
  /** Set where the grammar could not read all of it. */
  readonly misread: object | undefined;
}

/**
 * Does a line of a stap say what it is about? One that does not (`wacht 3 blokjes`, a bare `contact`) has a message, stands in
 * no picture and takes the place of no other line. A text may be empty: that is a line to fill in.
 */
export function saysEnough({ keyword, words, misread }: Said): boolean {
  const word = (property: string) => words.get(property)?.[0]?.text;
  const hasNumber = () => parseNumber(word('van') ?? '') !== undefined;
  switch (keyword) {
    case 'gevoel':
      return (GEVOELENS as readonly string[]).includes(word('waarde') ?? '');
    case 'contact':
      return word('kanaal') !== undefined;
    case 'wanneer':
      return word('anker') !== undefined || hasNumber() || isIsoDate(word('van') ?? '');
    case 'duurt':
    case 'wacht':
      // `1 jaar en 2 maanden` is not a year.
      return (
        misread === undefined &&
        (word('onbekend') !== undefined || (hasNumber() && Object.hasOwn(TIJDSEENHEDEN, word('eenheid') ?? '')))
      );
    default:
      return true;
  }
}
