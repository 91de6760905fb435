import type { Area } from './stage';

/**
 * The card that an arrow key goes to: left and right as they are read, up and down as they stand.
 * @param areaOf where a card stands, all in the same px
 */
export function neighbour<Card>(
  card: Card,
  cards: readonly Card[],
  key: string,
  areaOf: (card: Card) => Area,
): Card | undefined {
  switch (key) {
    case 'ArrowRight':
      return cards[cards.indexOf(card) + 1];
    case 'ArrowLeft':
      return cards[cards.indexOf(card) - 1];
    case 'Home':
      return cards[0];
    case 'End':
      return cards.at(-1);
    case 'ArrowDown':
    case 'ArrowUp':
      return nearest(card, cards, areaOf, key);
    default:
      return undefined;
  }
}

/** The nearest card in a direction; one that stands beside the way there counts as further. */
function nearest<Card>(
  card: Card,
  cards: readonly Card[],
  areaOf: (card: Card) => Area,
  key: 'ArrowDown' | 'ArrowUp',
): Card | undefined {
  const own = areaOf(card);
  const [middle, height] = [own.x + own.width / 2, own.y + own.height / 2];
  let best: Card | undefined;
  let least = Infinity;
  for (const other of cards) {
    const area = areaOf(other);
    const distance = key === 'ArrowDown' ? area.y - height : height - (area.y + area.height);
    if (other === card || distance < 0) continue;
    const aside = Math.max(0, area.x - middle, middle - area.x - area.width);
    if (distance + 4 * aside >= least) continue;
    [best, least] = [other, distance + 4 * aside];
  }
  return best;
}
