import { canonicalRow } from '../model/canonical/canonical-row';
import { SPACES } from '../util/spaces';

/** A number with its signs (`4,3`, `2026-09`), a word, or a sign between words. A comma is of a number only before a digit. */
const PARTS = new RegExp(`[-+]?\\p{N}(?:[^${SPACES},%]|,(?=\\p{N}))*|[^${SPACES},.%]+|[,.%]`, 'gu');

/** `keyword words: text`, of a statement that the grammar could read, without the spaces around it, in canonical form. */
export function formatStatement(typed: string): string {
  const content = canonicalRow(typed).text;
  const colon = content.indexOf(':');
  if (colon < 0) return formatWords(content);
  return formatWords(content.slice(0, colon)) + formatContinued(content.slice(colon));
}

/** `: text`, or only the colon where there is no text. Inside the text nothing changes. */
export function formatContinued(content: string): string {
  const text = canonicalRow(content).text.slice(1).trim();
  return text === '' ? ':' : `: ${text}`;
}

/** Words with one space between them: `a, b`, `klantreis.knelpunt`, `10%`. */
export function formatWords(words: string): string {
  const parts = words.match(PARTS) ?? [];
  return parts
    .join(' ')
    .replace(/ ([,.%])/g, '$1')
    .replaceAll('. ', '.');
}
