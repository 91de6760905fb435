import type { Passage } from '../../drawing/shapes';
import { capital } from '../../util/text';
import { escapeXml } from '../../util/xml';

/** So many sentences are easier to find one's way in as a list. */
const MANY = 3;

/**
 * A picture in words, as a part of a page: a heading for each part that has one, and what is said of it.
 * @param top the level of the headings that stand above all others: no level is left out on the way to one
 */
export function passagesHtml(passages: readonly Passage[], top: number): string {
  let last = top - 1;
  return passages
    .map(({ heading, sentences }) => {
      if (!heading) return saidHtml(sentences);
      last = Math.min(last + 1, top - 1 + heading.level);
      return [`<h${last}>${htmlOf(heading.text.replace(/[.:]$/, ''))}</h${last}>`, saidHtml(sentences)].join('\n');
    })
    .join('\n');
}

function saidHtml(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  if (sentences.length < MANY) return `<p>${sentences.map(htmlOf).join(' ')}</p>`;
  return `<ul>\n${sentences.map((one) => `<li>${htmlOf(one)}</li>`).join('\n')}\n</ul>`;
}

/** Some sentences begin with a word of the picture, in small letters. */
function htmlOf(text: string): string {
  return escapeXml(capital(text));
}
