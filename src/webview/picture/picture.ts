import { Cards } from './cards';
import { Rows } from './rows';
import { viewControls } from './view-controls';
import { Zoomed } from '../zoomed';

/** The page of one picture: everything in it is there already. This makes it zoom, go from card to card, and leave rows and colours to choose. */
function start(): void {
  const figure = document.querySelector<HTMLElement>('.beeld');
  const drawing = figure?.querySelector('svg');
  if (!figure || !drawing) return;
  const zoomed = new Zoomed(figure, drawing);
  const cards = new Cards(zoomed);
  const rows = new Rows(document, drawing, ({ width, height }) => {
    zoomed.setSize(width, height);
    cards.update();
  });
  zoomed.bar.append(viewControls(rows));
}

start();
