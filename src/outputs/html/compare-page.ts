import { toldByThemselves } from '../../diff/review/make-review';
import type { Review } from '../../diff/review/review';
import { LEVEL_NAMES, LEVEL_WORDS, LEVELS, reviewText } from '../../messages/review.data';
import { changeHtml, HTML, type Rows, rowsOf, text } from './compare-page-changes';
import { firstHtml, readersHtml } from './compare-page-readers';
import { COMPARE_STYLE } from './compare-page-style';
import { htmlPage, isOwnPage, stylesOf } from './page';
import { COMPARE_SCRIPT } from './page-scripts';
import { htmlText } from '../review/review-escape';
import { countLevels, countsText, groupsBelow, openChanges, type ReviewGroup, titleOf } from '../review/review-groups';
import { type Checked, headlineOf } from '../review/review-headline';
import { questionSentence, questionsOf, questionsTitle } from '../review/review-questions';
import type { LineUrl } from '../review/review-sentence';
import { readersOf } from '../review/review-readers';
import { standingsOf, type ToldStandings } from '../review/review-standings';

/** The picture of the changes in one klantreis, and what it shows in words, line by line. */
export interface ComparePicture {
  readonly svg: string;
  readonly words: readonly string[];
}

/** The pictures by the place of their klantreis in the review; one may be missing. */
export type ComparePictures = ReadonlyMap<number, ComparePicture>;

/** What the page is made of. */
interface PageTold {
  readonly review: Review;
  readonly lineUrl?: LineUrl | undefined;
  readonly checked: Checked;
  readonly pictures: () => Promise<ComparePictures>;
}

export async function write({ review, checked, pictures, lineUrl }: PageTold): Promise<readonly string[]> {
  return [comparePage(review, await pictures(), checked, lineUrl)];
}

export const isOwn = isOwnPage;

/** A web page that shows what changed, with the pictures: one file, that asks nothing of another machine. */
export function comparePage(
  review: Review,
  pictures: ComparePictures,
  checked: Checked = {},
  lineUrl?: LineUrl,
  script = COMPARE_SCRIPT,
): string {
  return htmlPage({
    title: reviewText('paginaTitel'),
    style: COMPARE_STYLE,
    styles: [...pictures.values()].flatMap(({ svg }) => stylesOf(svg)),
    script,
    body: comparePageBody(review, pictures, checked, lineUrl),
  });
}

/** What stands in the page, for a host that has a page of its own. */
export function comparePageBody(
  review: Review,
  pictures: ComparePictures,
  checked: Checked = {},
  lineUrl?: LineUrl,
): string {
  const groups = groupsBelow(review);
  const rows = rowsOf(review, lineUrl);
  const readers = readersOf(review);
  const standings = standingsOf(review, groups);
  return `<a class="skip" href="#inhoud">${text('naarInhoud')}</a>
<header>
<h1>${text('titel')}</h1>
${headHtml(review, checked)}
${groups.length > 1 ? navHtml(groups) : ''}
</header>
<main id="inhoud">
${notesHtml(review.notes)}
${firstHtml(readers, rows)}
${readersHtml(readers, rows)}
${review.changes.length === 0 ? '' : filterHtml(review)}
<div class="reizen">
${groups.map((group) => groupHtml(group, rows, standings, pictures)).join('\n')}
</div>
${otherStandingsHtml(standings)}
</main>
<p class="unseen" role="status"></p>`;
}

function headHtml(review: Review, checked: Checked): string {
  const { about, decides, rest } = headlineOf(review, (title) => HTML.name(htmlText(title)), checked);
  const bold = decides.length === 0 ? [] : [`<strong>${decides.join(' ')}</strong>`];
  const sides = { oud: `<code>${htmlText(review.base)}</code>`, nieuw: `<code>${htmlText(review.head)}</code>` };
  return `<p class="kern">${[about, ...bold, ...rest].join(' ')}</p>\n<p class="zacht">${reviewText('vergeleken', sides)}</p>`;
}

function navHtml(groups: readonly ReviewGroup[]): string {
  const links = groups.map((group) => `<li><a href="#${idOf(group)}">${htmlText(titleOf(group))}</a></li>`);
  return `<nav aria-label="${text('opDezePagina')}"><ul>\n${links.join('\n')}\n</ul></nav>`;
}

function filterHtml({ changes }: Review): string {
  const counts = countLevels(toldByThemselves(changes));
  const boxes = LEVELS.filter((level) => counts[level] > 0).map(
    (level) =>
      `<label><input type="checkbox" id="toon-${level}" checked autocomplete="off"> ` +
      `<span><span aria-hidden="true">${LEVEL_WORDS[level].sign}</span> ${LEVEL_NAMES[level]} (${counts[level]})</span></label>`,
  );
  return `<fieldset class="filter">\n<legend>${text('toon')}</legend>\n${boxes.join('\n')}\n</fieldset>`;
}

function notesHtml(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  const rows = notes.map((note) => `<li>${htmlText(note).replace(/`([^`]*)`/g, '<code>$1</code>')}</li>`);
  return `<section class="opmerkingen" aria-labelledby="opmerkingen">
<h2 id="opmerkingen">${text('opmerkingen')}</h2>
<ul>
${rows.join('\n')}
</ul>
</section>`;
}

function groupHtml(group: ReviewGroup, rows: Rows, { own }: ToldStandings, pictures: ComparePictures): string {
  const { journey, changes, index } = group;
  const id = idOf(group);
  const picture = index === undefined ? undefined : pictures.get(index);
  const state = journey && journey.state !== 'gewijzigd' ? ` <span class="staat">(${text(journey.state)})</span>` : '';
  const counts = countsText(countLevels(openChanges(changes)));
  const file = journey ? ` data-bestand="${htmlText(journey.file)}"` : '';
  return `<article aria-labelledby="${id}"${file}>
<h2 id="${id}">${htmlText(titleOf(group))}${state}</h2>
${counts === '' ? '' : `<p class="telling">${counts}</p>`}
<div class="naast">
${picture ? `<figure class="beeld"><div class="tekening" tabindex="0" role="region" aria-label="${text('tekening')}">${picture.svg}</div></figure>` : ''}
<div>
<h3 class="unseen">${text('lijst')}</h3>
<ul class="wijzigingen">
${changes.map((change) => changeHtml(change, rows)).join('\n')}
</ul>
${standingHtml(own.get(index) ?? [])}
${questionsHtml(group)}
</div>
</div>
${picture ? wordsHtml(picture.words) : `<p class="zacht">${text(journey ? 'geenTekening' : 'geenTekeningOverig')}</p>`}
</article>`;
}

function questionsHtml(group: ReviewGroup): string {
  const questions = questionsOf(group);
  if (questions.length === 0) return '';
  const rows = questions.map((question) => `<li>${questionSentence(question, HTML)}</li>`);
  return `<h3>${questionsTitle(group, htmlText)}</h3>\n<ul class="vragen">\n${rows.join('\n')}\n</ul>`;
}

function wordsHtml(words: readonly string[]): string {
  if (words.length === 0) return '';
  const rows = words.map((line) => `<p>${htmlText(line)}</p>`);
  return `<details>\n<summary>${text('inWoorden')}</summary>\n${rows.join('\n')}\n</details>`;
}

/** Counts of klantreizen that nothing else is told of. */
function otherStandingsHtml({ others }: ToldStandings): string {
  if (others.length === 0) return '';
  const rows = others.map(
    ({ title, sentences }) => `<li>${HTML.name(htmlText(title))}\n${standingList(sentences)}</li>`,
  );
  return `<section class="standen" aria-labelledby="standen">
<h2 id="standen">${text('standenElders')}</h2>
<ul>
${rows.join('\n')}
</ul>
</section>`;
}

/** What a comparison does to the counts of a klantreis. */
function standingHtml(sentences: readonly string[]): string {
  return sentences.length === 0 ? '' : `<h3>${text('standen')}</h3>\n${standingList(sentences)}`;
}

function standingList(sentences: readonly string[]): string {
  return `<ul class="stand">\n${sentences.map((sentence) => `<li>${htmlText(sentence)}</li>`).join('\n')}\n</ul>`;
}

function idOf({ index, isFirst }: ReviewGroup): string {
  if (isFirst) return 'akkoord';
  return index === undefined ? 'overig' : `reis-${index}`;
}
