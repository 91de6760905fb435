import { ComparedJourney } from './compare-journey';
import { followLinks, openAtFirst } from './compare-view';

/** The page of a comparison: everything in it is there already. This makes its pictures zoom, and its changes point there. */
function start(): void {
  const status = document.querySelector('[role="status"]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const articles = [...document.querySelectorAll<HTMLElement>('article')];
  const journeys = articles.map((article) => new ComparedJourney(article, undefined, say));
  followLinks(document, journeys);
  // An address with a place of its own goes there.
  if (window.location.hash === '') openAtFirst(journeys, { scroll: false });
  else for (const journey of journeys) journey.showFirst();
}

start();
