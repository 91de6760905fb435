import { detailIndent } from '../../text/edit/line-edits';
import { own } from '../../util/own';
import type { Line } from '../lines/line';

/** What is open at a place in the text: the elements that a new line there may hang under, by the lines above it. */
export class LineContext {
  private readonly chain: readonly Line[];

  /** @param element the last element above the place */
  constructor(readonly element: Line | undefined) {
    const chain: Line[] = [];
    for (let open = element; open?.kind; open = open.parent) chain.push(open);
    this.chain = chain;
  }

  /** The innermost open element of one of these kinds that somebody wrote. */
  find(...keywords: readonly string[]): Line | undefined {
    return this.chain.find((line) => line.form !== undefined && keywords.includes(line.keyword));
  }

  /**
   * A word for a line of free text that fits here, with the spaces to put before it.
   * @param texts the rows of the text
   */
  textLine(texts: readonly string[]): { readonly word: string; readonly indent: string } | undefined {
    const host = this.find('persona', 'knelpunt', 'succes', 'stap', 'fase', 'klantreis');
    return host && { word: own(TEXT_WORD, host.keyword)!, indent: detailIndent(texts, host) };
  }
}

/** What a loose text most probably tells, by the element that it stands under. */
const TEXT_WORD: Readonly<Record<string, string>> = {
  persona: 'situatie',
  knelpunt: 'oorzaak',
  succes: 'waardoor',
  stap: 'doet',
  fase: 'notitie',
  klantreis: 'notitie',
};
