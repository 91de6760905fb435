import { ComparedJourney } from './compare-journey';

/** The page of a comparison: everything in it is there already. This makes its pictures zoom, and its changes point there. */
function start(): void {
  const status = document.querySelector('[role="status"]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  for (const article of document.querySelectorAll<HTMLElement>('article')) new ComparedJourney(article, undefined, say);
}

start();
