import type { ReviewChange } from '../../diff/review/review';
import { rankOfFirst } from '../../messages/diff.data';
import { changeHtml, changeLink, HTML, type Rows, text } from './compare-page-changes';
import {
  type Fold,
  foldOf,
  foldOfFirst,
  type ReaderBlock,
  referencesOf,
  restText,
  type ReviewReaders,
} from '../review/review-readers';

/** What cannot wait. What belongs to no klantreis stands here whole, and the rest leads to where it stands. */
export function firstHtml({ first }: ReviewReaders, rows: Rows): string {
  if (first.length === 0) return '';
  const row = (change: ReviewChange) =>
    rankOfFirst(change) === undefined ? changeLink(change, rows) : changeHtml(change, rows);
  return `<article class="eerst" aria-labelledby="eerst">
<h2 id="eerst">${text('eerst')}</h2>
${foldHtml(foldOfFirst(first), row, [])}
</article>`;
}

/** What each reader must know, each line leading to all that there is to say of it. */
export function readersHtml({ blocks }: ReviewReaders, rows: Rows): string {
  if (blocks.length === 0) return '';
  return `<div class="lezers">\n${blocks.map((block) => blockHtml(block, rows)).join('\n')}\n</div>`;
}

function blockHtml(block: ReaderBlock, rows: Rows): string {
  const { reader } = block;
  const references = referencesOf(block, HTML).map((sentence) => `<li>${sentence}</li>`);
  return `<section class="lezer" aria-labelledby="lezer-${reader}">
<h2 id="lezer-${reader}">${text(`voor_${reader}`)}</h2>
${foldHtml(foldOf(block), (change) => changeLink(change, rows), references)}
</section>`;
}

function foldHtml(fold: Fold, row: (change: ReviewChange) => string, references: readonly string[]): string {
  const { shown, rest } = fold;
  const list = (items: readonly string[]) => `<ul class="wijzigingen">\n${items.join('\n')}\n</ul>`;
  const told = list([...shown.map(row), ...references]);
  if (rest.length === 0) return told;
  return `${told}\n<details>\n<summary>${restText(fold)}</summary>\n${list(rest.map(row))}\n</details>`;
}
