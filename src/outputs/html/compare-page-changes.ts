import type { Review, ReviewChange, ReviewPlace } from '../../diff/review/review';
import { LEVEL_NAMES, LEVEL_WORDS, reviewText, type ReviewWord } from '../../messages/review.data';
import { htmlText } from '../review/review-escape';
import { agreedText, consequencesIn, type ReviewGroup } from '../review/review-groups';
import { changeSentence, type LineUrl, type Marks } from '../review/review-sentence';

export const HTML: Marks = {
  typed: htmlText,
  name: (text) => `<em>${text}</em>`,
  code: (text) => `<code>${text}</code>`,
};

/** Where the changes of a review stand in its page. */
export interface Rows {
  /** The id of the row of each change, by its fingerprint. */
  readonly ids: ReadonlyMap<string, string>;
  /** What follows from each of them, by its fingerprint. */
  readonly following: ReviewGroup['following'];
  readonly lineUrl: LineUrl | undefined;
}

export function rowsOf({ changes }: Pick<Review, 'changes'>, lineUrl?: LineUrl): Rows {
  const ids = new Map(changes.map(({ fingerprint }, at) => [fingerprint, `w-${at + 1}`]));
  return { ids, following: consequencesIn(changes), lineUrl };
}

/** All that there is to say of a change, and what follows from it. */
export function changeHtml(change: ReviewChange, rows: Rows): string {
  const { level, words, approved, base, head, fingerprint } = change;
  const consequences = rows.following.get(fingerprint) ?? [];
  return [
    `<li id="${rows.ids.get(fingerprint)}" data-wijziging="${htmlText(fingerprint)}" data-niveau="${level}">`,
    `<button type="button" class="wijziging">${levelHtml(change)} ${changeSentence(change, HTML)}</button>`,
    words ? `<p class="woorden">${words.map(runHtml).join(' ')}</p>` : '',
    approved === undefined
      ? ''
      : `<p class="akkoord">${htmlText(agreedText(change))}. ${reviewText('reden', { reden: htmlText(approved) })}</p>`,
    placeHtml('base', base, head, rows),
    placeHtml('head', head, base, rows),
    consequences.length === 0
      ? ''
      : `<details>\n<summary>${reviewText('gevolgen', { aantal: consequences.length })}</summary>\n<ul class="wijzigingen">\n${consequences.map((one) => changeHtml(one, rows)).join('\n')}\n</ul>\n</details>`,
    '</li>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The sentence of a change that stands whole elsewhere in the page, and leads there. */
export function changeLink(change: ReviewChange, { ids }: Rows): string {
  const { level, fingerprint } = change;
  const sentence = changeSentence(change, HTML);
  return `<li data-niveau="${level}"><a class="verwijzing" href="#${ids.get(fingerprint)}">${levelHtml(change)} ${sentence}</a></li>`;
}

function levelHtml({ level }: ReviewChange): string {
  return `<span class="niveau"><span aria-hidden="true">${LEVEL_WORDS[level].sign}</span> ${LEVEL_NAMES[level]}</span>`;
}

function runHtml({ is, text: run }: { readonly is: string; readonly text: string }): string {
  const typed = htmlText(run);
  if (is === 'gone') return `<del><span class="unseen">${text('was')} </span>${typed}</del>`;
  return is === 'new' ? `<ins><span class="unseen">${text('wordt')} </span>${typed}</ins>` : typed;
}

/** Where it stands, with a link where a page shows that line; of two equal places one is told. */
function placeHtml(
  side: 'base' | 'head',
  place: ReviewPlace | undefined,
  other: ReviewPlace | undefined,
  { lineUrl }: Rows,
): string {
  if (!place) return '';
  const { file, line } = place;
  const same = other?.file === file && other.line === line;
  const label = reviewText(same ? 'plaats' : side === 'base' ? 'plaatsEerst' : 'plaatsNu', {
    bestand: htmlText(file),
    regel: line,
  });
  const data = `data-kant="${side}" data-bestand="${htmlText(file)}" data-regel="${line}"`;
  const url = lineUrl?.(side, file, line);
  const shown = url === undefined ? label : `<a href="${htmlText(url)}" rel="noreferrer">${label}</a>`;
  return `<span class="plaats" ${data}${same && side === 'base' ? ' hidden' : ''}>${shown}</span>`;
}

/** A word of ours, for inside an element. */
export function text(word: ReviewWord): string {
  return htmlText(reviewText(word));
}
