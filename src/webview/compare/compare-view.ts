import { own } from '../../util/own';
import type { ComparedJourney, JourneyView } from './compare-journey';

/** What a reader has in view of a page that compares: it stays so when the page shows another version of the text. */
export interface PageView {
  /** By the id of the article. */
  readonly journeys: Readonly<Record<string, JourneyView>>;
  /** The boxes of the filter that are not ticked, by their id. */
  readonly hidden: readonly string[];
  /** The articles of which the picture in words is unfolded. */
  readonly open: readonly string[];
  /** How far the page is scrolled, in px. */
  readonly top: number;
}

/** @param journeys the klantreizen of the page by the id of their article */
export function viewOf(page: ParentNode, journeys: ReadonlyMap<string, ComparedJourney>): PageView {
  const hidden = [...page.querySelectorAll<HTMLInputElement>('.filter input')].filter(({ checked }) => !checked);
  const unfolded = [...page.querySelectorAll('article')].filter((article) => article.querySelector('details[open]'));
  return {
    journeys: Object.fromEntries([...journeys].map(([id, journey]) => [id, journey.view])),
    hidden: hidden.map(({ id }) => id),
    open: unfolded.map(articleId),
    top: window.scrollY,
  };
}

export function restoreView(
  page: ParentNode,
  journeys: ReadonlyMap<string, ComparedJourney>,
  { journeys: views, hidden, open, top }: PageView,
): void {
  for (const box of page.querySelectorAll<HTMLInputElement>('.filter input')) box.checked = !hidden.includes(box.id);
  for (const article of page.querySelectorAll('article')) {
    const details = article.querySelector('details');
    if (details) details.open = open.includes(articleId(article));
  }
  for (const [id, journey] of journeys) {
    const view = own(views, id);
    if (view) journey.restore(view);
  }
  window.scrollTo({ top, behavior: 'instant' });
}

/**
 * A page that nobody looked at yet has its first change chosen. The pictures below it stand at theirs when a reader comes there.
 * @param scroll brings it into view too, past what stands above it: what it comes to, and what each reader must know
 */
export function openAtFirst(journeys: readonly ComparedJourney[], { scroll }: { readonly scroll: boolean }): void {
  const first = journeys.find((journey) => journey.hasChanges);
  for (const other of journeys) if (other !== first) other.showFirst();
  first?.openAtFirst(scroll);
}

/** What a reader must know leads to all that there is to say of it, and to its place in the picture. */
export function followLinks(page: ParentNode, journeys: Iterable<ComparedJourney>): void {
  const all = [...journeys];
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a.verwijzing')) {
    const id = link.hash.slice(1);
    link.addEventListener('click', () => all.some((journey) => journey.chooseRow(id)));
  }
}

/** The same for the same klantreis, as long as its place in the page is. */
export function articleId(article: Element): string {
  return article.getAttribute('aria-labelledby') ?? '';
}

/** What a page kept before a reload may come from another version of this program. */
export function isPageView(view: unknown): view is PageView {
  if (typeof view !== 'object' || view === null) return false;
  const { journeys, hidden, open, top } = view as Partial<Record<keyof PageView, unknown>>;
  return (
    typeof journeys === 'object' &&
    journeys !== null &&
    Array.isArray(hidden) &&
    Array.isArray(open) &&
    typeof top === 'number'
  );
}
