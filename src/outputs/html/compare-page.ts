import { toldByThemselves } from '../../diff/review/make-review';
import type { Review, ReviewChange, ReviewPlace } from '../../diff/review/review';
import { LEVEL_NAMES, LEVEL_WORDS, LEVELS, type ReviewWord, reviewText } from '../../messages/review.data';
import { COMPARE_STYLE } from './compare-page-style';
import { htmlText } from '../review/review-escape';
import {
  agreedText,
  approvedText,
  countLevels,
  countsText,
  groupsOf,
  openChanges,
  type ReviewGroup,
  titleOf,
} from '../review/review-groups';
import { questionSentence, questionsOf, questionsTitle } from '../review/review-questions';
import { changeSentence, type Marks } from '../review/review-sentence';

/** Stands in the head of every web page of ours, before what differs: it tells that klantreis made the page. */
export const PAGE_MARK = '<meta name="generator" content="klantreis">';

/** The picture of the changes in one klantreis, and what it shows in words, line by line. */
export interface ComparePicture {
  readonly svg: string;
  readonly words: readonly string[];
}

/** The pictures by the place of their klantreis in the review; one may be missing. */
export type ComparePictures = ReadonlyMap<number, ComparePicture>;

export interface ComparePageOptions {
  /** The bundle `compare.js`. Without it the page says the same; it only zooms and points nothing out. */
  readonly script: string;
  /** The SHA-256 of a text, in base64: nothing runs in the page but what it was made with. */
  readonly sha256: (text: string) => string;
}

const HTML: Marks = {
  typed: htmlText,
  name: (text) => `<em>${text}</em>`,
  code: (text) => `<code>${text}</code>`,
};

/** What the page is made of. */
interface PageTold {
  readonly review: Review;
  readonly pictures: () => Promise<ComparePictures>;
  readonly page: () => Promise<ComparePageOptions>;
}

export async function write({ review, pictures, page }: PageTold): Promise<readonly string[]> {
  return [comparePage(review, await pictures(), await page())];
}

/** Is a file a web page of ours? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return start.startsWith(`<!doctype html>\n<html lang="nl">\n<head>\n${PAGE_MARK}\n`);
}

/** A web page that shows what changed, with the pictures: one file, that asks nothing of another machine. */
export function comparePage(review: Review, pictures: ComparePictures, options: ComparePageOptions): string {
  const script = options.script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
  const body = comparePageBody(review, pictures);
  const styles = [COMPARE_STYLE, ...[...pictures.values()].flatMap(({ svg }) => stylesOf(svg))];
  const hashes = (texts: readonly string[]) => [...new Set(texts)].map((text) => `'sha256-${options.sha256(text)}'`);
  const policy = [
    `default-src 'none'`,
    `style-src ${hashes(styles).join(' ')}`,
    `script-src ${hashes([script]).join(' ')}`,
    'font-src data:',
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="nl">
<head>
${PAGE_MARK}
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${text('paginaTitel')}</title>
<style>${COMPARE_STYLE}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

/** The style that a picture brings along: its fonts. */
function stylesOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style]) => style!);
}

/** What stands in the page, for a host that has a page of its own. */
export function comparePageBody(review: Review, pictures: ComparePictures): string {
  const groups = groupsOf(review);
  return `<a class="skip" href="#inhoud">${text('naarInhoud')}</a>
<header>
<h1>${text('titel')}</h1>
${headHtml(review)}
${groups.length > 1 ? navHtml(groups) : ''}
${review.changes.length === 0 ? '' : filterHtml(review)}
</header>
<main id="inhoud">
${notesHtml(review.notes)}
${groups.map((group) => groupHtml(group, pictures)).join('\n')}
</main>
<p class="unseen" role="status"></p>`;
}

function headHtml(review: Review): string {
  const counts = countsText(review.summary);
  const agreed = approvedText(review.summary.akkoord);
  const first = counts === '' && agreed === '' ? text('geenWijziging') : counts && `${counts}.`;
  const sides = { oud: `<code>${htmlText(review.base)}</code>`, nieuw: `<code>${htmlText(review.head)}</code>` };
  return `<p><span class="telling">${first}</span> ${agreed}</p>\n<p class="zacht">${reviewText('vergeleken', sides)}</p>`;
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

function groupHtml(group: ReviewGroup, pictures: ComparePictures): string {
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
${changes.map((change) => changeHtml(change, group.following)).join('\n')}
</ul>
${questionsHtml(group)}
</div>
</div>
${picture ? wordsHtml(picture.words) : journey ? `<p class="zacht">${text('geenTekening')}</p>` : ''}
</article>`;
}

function changeHtml(change: ReviewChange, following: ReviewGroup['following']): string {
  const consequences = following.get(change.fingerprint) ?? [];
  const { level, words, approved, base, head } = change;
  const sign = `<span class="niveau"><span aria-hidden="true">${LEVEL_WORDS[level].sign}</span> ${LEVEL_NAMES[level]}</span>`;
  return [
    `<li data-niveau="${level}">`,
    `<button type="button" class="wijziging">${sign} ${changeSentence(change, HTML)}</button>`,
    words ? `<p class="woorden">${words.map(runHtml).join(' ')}</p>` : '',
    approved === undefined
      ? ''
      : `<p class="akkoord">${htmlText(agreedText(change))}. ${reviewText('reden', { reden: htmlText(approved) })}</p>`,
    placeHtml('base', base, head),
    placeHtml('head', head, base),
    consequences.length === 0
      ? ''
      : `<details>\n<summary>${reviewText('gevolgen', { aantal: consequences.length })}</summary>\n<ul class="wijzigingen">\n${consequences.map((one) => changeHtml(one, following)).join('\n')}\n</ul>\n</details>`,
    '</li>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function runHtml({ is, text: run }: { readonly is: string; readonly text: string }): string {
  const typed = htmlText(run);
  if (is === 'gone') return `<del><span class="unseen">${text('was')} </span>${typed}</del>`;
  return is === 'new' ? `<ins><span class="unseen">${text('wordt')} </span>${typed}</ins>` : typed;
}

/** Where it stands; of two equal places one is told. */
function placeHtml(side: 'base' | 'head', place: ReviewPlace | undefined, other: ReviewPlace | undefined): string {
  if (!place) return '';
  const { file, line } = place;
  const same = other?.file === file && other.line === line;
  const label = reviewText(same ? 'plaats' : side === 'base' ? 'plaatsEerst' : 'plaatsNu', {
    bestand: htmlText(file),
    regel: line,
  });
  const data = `data-kant="${side}" data-bestand="${htmlText(file)}" data-regel="${line}"`;
  return `<span class="plaats" ${data}${same && side === 'base' ? ' hidden' : ''}>${label}</span>`;
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

function idOf({ index, isFirst }: ReviewGroup): string {
  if (isFirst) return 'eerst';
  return index === undefined ? 'overig' : `reis-${index}`;
}

function text(word: ReviewWord): string {
  return htmlText(reviewText(word));
}
