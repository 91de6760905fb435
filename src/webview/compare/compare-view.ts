import type { JourneyView } from './compare-journey';

/** One of the pictures of the same. */
export interface PictureShown {
  readonly id: string;
  /** In px, where it comes in more than one width. */
  readonly width?: number | undefined;
}

/** What a reader has in view of a page that compares: it stays so when the page shows another version of the text. */
export interface PageView {
  /** Which picture the page shows, where the host has more than one. */
  readonly picture?: PictureShown | undefined;
  /** By the id of the article. */
  readonly journeys: Readonly<Record<string, JourneyView>>;
  /** The change that is chosen, by its fingerprint. */
  readonly chosen: string | undefined;
  /** The boxes of the filter that are not ticked, by their id. */
  readonly hidden: readonly string[];
  /** What is unfolded, by what it is of. */
  readonly open: readonly string[];
  /** How far the page is scrolled, in px. */
  readonly top: number;
}

/** What is unfolded in a page: the picture in words, what follows from a change, and what a reader must know besides the first of it. */
export function unfolded(page: ParentNode): readonly string[] {
  return [...page.querySelectorAll('details[open]')].map(whose);
}

export function unfold(page: ParentNode, open: readonly string[]): void {
  for (const details of page.querySelectorAll('details')) details.open = open.includes(whose(details));
}

/** The fingerprint of the change, or the id of the heading, that something folded belongs to: each has one at most. */
function whose(details: Element): string {
  const change = details.closest('[data-wijziging]')?.getAttribute('data-wijziging');
  return change ?? articleId(details.closest('[aria-labelledby]'));
}

/** The same for the same klantreis, as long as its place in the page is. */
export function articleId(article: Element | null): string {
  return article?.getAttribute('aria-labelledby') ?? '';
}

/** What a page kept before a reload may come from another version of this program. */
export function isPageView(view: unknown): view is PageView {
  if (typeof view !== 'object' || view === null) return false;
  const { picture, journeys, chosen, hidden, open, top } = view as Partial<Record<keyof PageView, unknown>>;
  return (
    (picture === undefined || (typeof picture === 'object' && picture !== null && 'id' in picture)) &&
    typeof journeys === 'object' &&
    journeys !== null &&
    (chosen === undefined || typeof chosen === 'string') &&
    Array.isArray(hidden) &&
    Array.isArray(open) &&
    typeof top === 'number'
  );
}
