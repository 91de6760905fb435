import { ComparedPage } from './compare-page';

/** The page of a comparison: everything in it is there already. This makes its pictures zoom, and its changes point there. */
function start(): void {
  const page = new ComparedPage(document);
  // An address with a place of its own goes there.
  if (window.location.hash === '') page.openAtFirst({ scroll: false });
  else page.showFirst();
}

start();
