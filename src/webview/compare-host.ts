import type { PlaceAsked } from '../protocol/compare-page';

/** Who shows the page of a comparison and can open the texts: VS Code. A page by itself in a browser knows no texts. */
export interface CompareHost {
  open(place: PlaceAsked): void;
}
