import { changeText } from '../../messages/diff.data';
import type { ReviewChange } from '../../diff/review/review';
import { capital } from '../../util/text';

/** The page on which a line of a side is shown; undefined where there is none. */
export type LineUrl = (side: 'base' | 'head', file: string, line: number) => string | undefined;

/** How a sentence with marks becomes Markdown or HTML. */
export interface Marks {
  /** What people typed. */
  readonly typed: (text: string) => string;
  /** What stands between stars: the name of a thing. */
  readonly name: (markup: string) => string;
  /** What stands between backticks: a line or a word of the language. */
  readonly code: (markup: string) => string;
}

/** Signs that stand for a typed text while the marks around it are read: a text may hold stars and backticks of its own. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** @param sentence makes the sentence, and gives everything that people typed to its argument */
export function withMarks(sentence: (keep: (typed: string) => string) => string, marks: Marks): string {
  const kept: string[] = [];
  // Nothing stays nothing: a sentence leaves its place out.
  const keep = (typed: string): string => (typed === '' ? '' : `${OPEN}${kept.push(typed) - 1}${CLOSE}`);
  return sentence(keep)
    .replace(/`([^`]*)`/g, (_, inner: string) => marks.code(inner))
    .replace(/\*([^*]*)\*/g, (_, inner: string) => marks.name(inner))
    .replace(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'), (_, index: string, at: number) => {
      const text = kept[Number(index)] ?? '';
      return marks.typed(at === 0 ? capital(text) : text);
    });
}

export function changeSentence(change: Pick<ReviewChange, 'code' | 'args'>, marks: Marks): string {
  return withMarks((keep) => changeText(change, keep), marks);
}
