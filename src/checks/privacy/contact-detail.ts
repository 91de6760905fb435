import { masked, type Sensitive } from './masked';

/** A part of a row, as a pattern finds it. */
export interface Found {
  readonly 0: string;
  readonly index: number;
}

/** What leads to a person beside a name: KR202. Of it the first and last signs are shown. */
export function contactDetail(
  soort: string,
  { index }: { readonly index: number },
  text: string,
  { first, last = 0 }: { readonly first: number; readonly last?: number },
): Sensitive {
  return { code: 'KR202', soort, start: index, end: index + text.length, masker: masked(text, first, last) };
}

/** Everybody may know it, so it may be said in full. */
export function asPublic(found: Sensitive, text: string): Sensitive {
  return { ...found, soort: `algemeen ${found.soort}`, masker: text, severity: 'info' };
}

/** How much of the row behind a part tells that it goes on. */
const NEAR = 40;

/**
 * The parts of a row that begin as a pattern finds them and end where `cut` says. Behind such a part the next one is looked for: a
 * pattern that takes as much as it can also takes the beginning of that.
 *
 * @param cut the beginning of what was found that counts, by that and by the row behind it; undefined where nothing does
 */
export function startsIn(
  row: string,
  form: RegExp,
  cut: (match: RegExpExecArray, behind: string) => string | undefined,
): Found[] {
  const found: Found[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(row); match; match = form.exec(row)) {
    const text = cut(match, row.slice(form.lastIndex, form.lastIndex + NEAR));
    if (text === undefined) continue;
    found.push({ 0: text, index: match.index });
    form.lastIndex = match.index + text.length;
  }
  return found;
}
