import { extensionText } from '../../messages/extension.data';
import type { BlockAnswer } from '../../protocol/block';
import { toBase64 } from '../../util/base64';
import { escapeXml } from '../../util/xml';

/** How many lines that could not be read are told below a picture: the others come when these are put right. */
const MOST_UNREAD = 3;

/**
 * A picture in a page of Markdown: an image, in which nothing runs and whose styles are its own, with its words below it for who cannot
 * see it or searches in it.
 */
export function blockHtml({ title, svg, words, unread }: BlockAnswer): string {
  const alt = title === '' ? extensionText('blokBeeldLeeg') : extensionText('blokBeeld', { titel: title });
  const image = `data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(svg))}`;
  const lines = words.map((line) => `<div style="white-space:pre-wrap">${escapeXml(line) || '&#160;'}</div>`);
  const notes = unread
    .slice(0, MOST_UNREAD)
    .map(({ row, text }) => note(extensionText('blokNietGelezen', { regel: row + 1, zin: text })));
  return [
    '<figure style="margin:0 0 1em">',
    `<img alt="${escapeXml(alt)}" src="${image}" style="max-width:100%">`,
    ...notes,
    `<details><summary>${escapeXml(extensionText('blokInWoorden'))}</summary>${lines.join('')}</details>`,
    '</figure>\n',
  ].join('');
}

/** The text as it stands, with what is the matter below it: nothing of it is lost. */
export function textHtml(text: string, said: string): string {
  return `<figure style="margin:0 0 1em"><pre><code>${escapeXml(text)}</code></pre>${note(said)}</figure>\n`;
}

function note(text: string): string {
  return `<p role="note"><strong>${escapeXml(text)}</strong></p>`;
}
