import { own } from './own';

/** A text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b of c`. */
export function enumerate(items: readonly string[], joiner = 'of'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items[items.length - 1]}`;
}

/** The beginning of a text that is too long for where it goes, with `…` behind it; never half a sign. */
export function cut(text: string, most: number): string {
  return text.length > most
    ? `${text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
    : text;
}

/** Texts with places come from tables, so they are few: each is cut into what stands outside (even) and inside (odd) its places once. */
const pieces = new Map<string, readonly string[]>();
const MOST_TEXTS = 2000;

/** Puts values in the places of a text (`{name}`). A place without a value stays as it is, so that its lack is seen. */
export function fillPlaces(text: string, args: Readonly<Record<string, string | number>>): string {
  if (!text.includes('{')) return text;
  let parts = pieces.get(text);
  if (parts === undefined) {
    parts = text.split(/\{(\w+)\}/);
    if (pieces.size >= MOST_TEXTS) pieces.clear();
    pieces.set(text, parts);
  }
  let filled = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) filled += String(own(args, parts[i]!) ?? `{${parts[i]}}`) + parts[i + 1]!;
  return filled;
}

/**
 * Characters that would steer a terminal or a log or turn the text around, made harmless: names of files and words of texts are
 * anyone's.
 */
export function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** A text as a part of a regular expression that means that text. */
export function literally(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** A text without capitals and accents, as people type what they look for. */
export function folded(text: string): string {
  return withoutAccents(text).toLowerCase();
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A word of the language, or a name of an author, as it is said: `zeer negatief` for `zeer-negatief`. */
export function spoken(word: string): string {
  return word.replaceAll('-', ' ');
}

/** What stands between quotes that hold all of a text; the text itself where none do. */
export function unquoted(text: string): string {
  const inside = text.slice(1, -1);
  const isQuoted = /^["'“”„‘‚«]/.test(text) && /["'“”’»]$/.test(text) && !/["'“”„‘‚’«»]/.test(inside);
  return isQuoted ? inside.trim() : text;
}
