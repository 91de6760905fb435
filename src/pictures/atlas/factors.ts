import { baseline, Card, type Cell } from '../../drawing/card';
import { CORNER, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { atlasWord } from '../../messages/atlas.data';
import { journeysText, kindText } from '../../messages/lists.data';
import type { Element } from '../../model/klantreis';
import type { Detail } from '../../model/klantreis';
import { countFactors, factorsOf } from '../../model/meaning/factors';
import { holdersOf } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import { capital, spoken } from '../../util/text';
import { textWidth } from '../../typography/text-width';
import { finished } from '../kaart/words';
import type { Make } from '../kaartjes/page';
import type { AtlasJourney } from './journeys';
import type { AtlasLane } from './row';

/** How often each factor is named over all klantreizen: what knelpunten come from, and what makes things go well. */

const ROW = 22;
const BAR = 12;
const GAP = 10;
/** A bar has at least so much of the room of its card. */
const LEAST_BAR = 60;

type Kind = 'knelpunten' | 'successen';

/** A card for each of the two. */
export function factorMakers(journeys: readonly AtlasJourney[]): readonly Make<AtlasLane>[] {
  return (['knelpunten', 'successen'] as const).map((kind) => (width) => factorCard(kind, journeys, width));
}

function factorCard(kind: Kind, journeys: readonly AtlasJourney[], width: number): Cell<AtlasLane> {
  const found = journeys.flatMap(({ klantreis }) =>
    holdersOf(klantreis)
      .flatMap((holder): readonly (Element & { readonly details: readonly Detail[] })[] => holder[kind])
      .map((one) => ({ factor: factorsOf(one), journey: klantreis })),
  );
  const counts = countFactors(found);
  const card = new Card<AtlasLane>('factor', { width, reading: 'kolom' }, PADDING.kaart);
  const title = atlasWord(kind === 'knelpunten' ? 'factorKnelpunt' : 'factorSucces');
  card.text(title, { size: SIZE.rij, style: 'bold', role: 'accent', heading: 3 }).gap(SPACE.kop);
  const size = card.size(SIZE.klein);
  const lines = counts.map(({ factor, count, journeys: reizen }) => ({
    name: spoken(factor),
    count,
    words: atlasWord('factorRegel', { aantal: count, klantreizen: journeysText(reizen) }),
  }));
  const widest = (texts: readonly string[]) => highest(texts.map((text) => textWidth(text, size, 'regular')));
  const names = widest(lines.map(({ name }) => name)) + GAP;
  const told = widest(lines.map(({ words }) => words)) + GAP;
  const room = card.inner - names - told;
  const most = highest(counts.map(({ count }) => count));
  for (const { name, count, words } of lines) {
    const [x, y] = [card.padding.x, card.bottom];
    const base = y + baseline(size, ROW);
    card.word(name, x, base, { size: SIZE.klein });
    // In a narrow card the number says it alone.
    const bar = room >= LEAST_BAR ? (room * count) / most : 0;
    if (bar > 0) {
      const shape = { type: 'rect', x: x + names, y: y + (ROW - BAR) / 2, height: BAR, radius: CORNER.blokje } as const;
      card.shape({ ...shape, width: bar, fill: kind === 'knelpunten' ? 'rood' : 'groen' });
    }
    card.word(words, x + names + bar + (bar > 0 ? GAP : 0), base, { size: SIZE.klein, role: 'zacht' });
    card.gap(ROW);
  }
  const without = found.filter(({ factor }) => factor.length === 0).length;
  const rest =
    found.length === 0
      ? atlasWord('factorLeeg', { wat: kindText(kind, 2) })
      : counts.length === 0
        ? atlasWord('factorGeen')
        : without > 0 && atlasWord('factorZonder', { aantal: without, totaal: found.length });
  if (rest) card.gap(SPACE.dicht).text(capital(rest), { size: SIZE.klein, style: 'italic', role: 'zacht' });
  const said = lines.map(({ name, words }) => capital(`${name}: ${words}`));
  const named = finished([title, ...said, rest && capital(rest)]);
  return card.finish(
    { key: `factoren/${kind}`, label: named.join(' '), named },
    { fill: 'papier', stroke: 'kaartRand' },
  );
}
