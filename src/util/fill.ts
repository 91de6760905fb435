import { own } from './own';

/** Texts with places come from tables, so they are few: each is cut into what stands outside (even) and inside (odd) its places once. */
const pieces = new Map<string, readonly string[]>();
const MOST_TEXTS = 2000;

/** Puts values in the places of a text (`{name}`). A place without a value stays as it is, so that its lack is seen. */
export function fillPlaces(text: string, args: Readonly<Record<string, string | number>>): string {
  if (!text.includes('{')) return text;
  let cut = pieces.get(text);
  if (cut === undefined) {
    cut = text.split(/\{(\w+)\}/);
    if (pieces.size >= MOST_TEXTS) pieces.clear();
    pieces.set(text, cut);
  }
  let filled = cut[0]!;
  for (let i = 1; i < cut.length; i += 2) filled += String(own(args, cut[i]!) ?? `{${cut[i]}}`) + cut[i + 1]!;
  return filled;
}
