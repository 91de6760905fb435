import { dateWords } from '../../messages/diagram.data';
import { galleryText, type GalleryWord } from '../../messages/gallery.data';
import type { Freshness } from '../../model/meaning/standing';
import { isIsoDate } from '../../util/dates';
import { escapeXml } from '../../util/xml';
import { htmlPage, isOwnPage } from './page';
import { GALLERY_STYLE } from './gallery-style';
import type { Problem } from '../problems/problem';
import { problemRows } from './problem-rows';

/** A klantreis on the page. Texts are plain; the page escapes them. */
export interface GalleryItem {
  /** Unique on the page; also the name of its pictures. */
  readonly name: string;
  readonly titel: string;
  readonly klantvraag: string;
  readonly personas: readonly string[];
  readonly status: string;
  readonly owner: string;
  readonly freshness: Freshness;
  readonly file: string;
  /** File names of the pictures, undefined where drawing went wrong. */
  readonly pictures: { readonly light: string; readonly dark: string } | undefined;
  /** The picture in words, line by line. */
  readonly words: readonly string[];
}

export interface GalleryFile {
  readonly path: string;
  readonly problems: readonly Problem[];
}

export interface Gallery {
  readonly items: readonly GalleryItem[];
  /** Files, and what there is to say about them; those without problems may be left out. */
  readonly files: readonly GalleryFile[];
  /** The counts of the check, as a sentence. */
  readonly summary: string;
}

export function write(gallery: Gallery): readonly string[] {
  return [galleryHtml(gallery)];
}

export const isOwn = isOwnPage;

/** A web page that shows klantreizen with their pictures: one file of HTML, without scripts, for any browser and for paper. */
export function galleryHtml(gallery: Gallery): string {
  const { items, summary } = gallery;
  const body = `<a class="skip" href="#inhoud">${text('naarInhoud')}</a>
<header>
<h1>${text('titel')}</h1>
<p>${text('inleiding')}</p>
<p>${escapeXml(summary)}</p>
<nav aria-labelledby="op-deze-pagina">
<h2 id="op-deze-pagina">${text('inhoud')}</h2>
<ul>
${items.map((item) => `<li><a href="${anchor(item)}">${escapeXml(titleOf(item))}</a></li>`).join('\n')}
</ul>
</nav>
</header>
<main id="inhoud">
${items.map(articleHtml).join('\n')}
${problemsHtml(gallery)}
</main>`;
  return htmlPage({ title: galleryText('titel'), style: GALLERY_STYLE, body, images: 'beside' });
}

function articleHtml(item: GalleryItem): string {
  const id = escapeXml(idOf(item));
  return `<article aria-labelledby="${id}">
<h2 id="${id}">${escapeXml(titleOf(item))}</h2>
<dl>
${fact('klantvraag', item.klantvraag)}${fact('voor', item.personas.join(', '))}${fact('status', item.status)}${fact('eigenaar', item.owner)}${freshHtml(item.freshness)}${fact('bestand', item.file)}</dl>
${pictureHtml(item)}
</article>`;
}

function fact(word: GalleryWord, value: string): string {
  return value === '' ? '' : `<div><dt>${text(word)}</dt><dd>${escapeXml(value)}</dd></div>\n`;
}

/** How new it is, and when somebody looks again. */
function freshHtml({ adopted, revision, newest }: Freshness): string {
  const by = adopted?.by ? galleryText('doorWie', { wie: adopted.by }) : '';
  const again = revision && dayWords(revision.date);
  return [
    adopted ? fact('vastgesteld', `${dayWords(adopted.date)}${by}`) : '',
    revision && again ? fact('herzien', revision.isLate ? galleryText('teLaat', { datum: again }) : again) : '',
    newest === undefined ? '' : fact('nieuwsteBron', dayWords(newest)),
  ].join('');
}

/** A date in words; what is none stays as it was typed. */
function dayWords(date: string): string {
  return isIsoDate(date) ? dateWords(date, true) : date;
}

function pictureHtml(item: GalleryItem): string {
  if (item.pictures === undefined) return `<p>${text('mislukt')}</p>`;
  const [light, dark] = [url(item.pictures.light), url(item.pictures.dark)];
  const title = escapeXml(titleOf(item));
  const [label, alt] = [text('kaart', { titel: titleOf(item) }), text('tekening', { titel: titleOf(item) })];
  return `<figure>
<div class="kaart" role="region" tabindex="0" aria-label="${label}">
<picture><source media="screen and (prefers-color-scheme: dark)" srcset="${dark}"><img src="${light}" alt="${alt}"></picture>
</div>
<figcaption><a href="${light}">${text('groot')}<span class="unseen">: ${title}</span></a></figcaption>
</figure>
<details>
<summary>${text('inWoorden')}</summary>
${item.words.map((line) => `<p>${escapeXml(line)}</p>`).join('\n')}
</details>`;
}

function problemsHtml({ files }: Gallery): string {
  const withProblems = files.filter((file) => file.problems.length > 0);
  if (withProblems.length === 0) return '';
  return `<section aria-labelledby="meldingen">
<h2 id="meldingen">${text('meldingen')}</h2>
${withProblems.map((file) => fileHtml(file)).join('\n')}
</section>`;
}

function fileHtml({ path, problems }: GalleryFile): string {
  const rows = problemRows(problems, (regel) => galleryText('regel', { regel }));
  return `<h3>${escapeXml(path)}</h3>\n<ul class="problems">\n${rows}\n</ul>`;
}

function titleOf(item: GalleryItem): string {
  return item.titel || galleryText('zonderTitel');
}

/** Ids of the page itself are other words, so that a klantreis may be called `inhoud`. */
function idOf(item: GalleryItem): string {
  return `reis-${item.name}`;
}

function anchor(item: GalleryItem): string {
  return `#${url(idOf(item))}`;
}

function url(part: string): string {
  return escapeXml(encodeURIComponent(part));
}

function text(word: GalleryWord, args: Readonly<Record<string, string | number>> = {}): string {
  return escapeXml(galleryText(word, args));
}
