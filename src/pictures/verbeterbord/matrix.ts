import { baseline, Card, type Cell } from '../../drawing/card';
import { CORNER, LINE, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { boardWord } from '../../messages/verbeterbord.data';
import { OMVANGEN } from '../../model/lines/vocabulary.data';
import { capital } from '../../util/text';
import { sentences } from '../kaart/words';
import type { BoardLane } from './card';
import { addBadge, BADGE } from './signs';
import type { Improvement } from './improvements';

/** Room for the names of the rows, and between two letters. */
const NAMES = 62;
const PITCH = 28;
const LINE_OF_NAME = 18;
const CELL_PAD = 8;
const CELL_GAP = 4;
/** With fewer there is nothing to choose between. */
const FEWEST = 2;

/** What is still open by what it takes and what it brings, by the letters of the cards; nothing where there is nothing to choose between. */
export function matrixCell(all: readonly Improvement[], width: number): Cell<BoardLane> | undefined {
  const open = all.filter(({ isOpen }) => isOpen);
  const shown = open.filter(({ oplossing: { effect, inspanning } }) => effect && inspanning);
  if (shown.length < FEWEST) return undefined;
  const card = new Card<BoardLane>('vak', { width, reading: 'kolom' }, PADDING.kaart);
  const heading = boardWord('matrix');
  card.text(heading, { size: SIZE.rij, style: 'bold', role: 'accent' });
  const counted = boardWord('matrixUit', { aantal: shown.length, totaal: open.length });
  card.text(counted, { size: SIZE.klein, role: 'zacht' }).gap(SPACE.blok);
  const said = [heading, counted];
  const room = (card.inner - NAMES - 2 * CELL_GAP) / OMVANGEN.length;
  const left = card.padding.x + NAMES;
  const x = (at: number) => left + at * (room + CELL_GAP);
  const size = card.size(SIZE.klein);
  card.word(boardWord('effect'), card.padding.x, card.bottom + baseline(size, LINE_OF_NAME), {
    size: SIZE.klein,
    style: 'bold',
    role: 'zacht',
  });
  card.gap(LINE_OF_NAME);
  const perRow = Math.max(1, Math.floor((room - 2 * CELL_PAD + 4) / PITCH));
  for (const effect of OMVANGEN.toReversed()) {
    const cells = OMVANGEN.map((inspanning) =>
      shown.filter(({ oplossing }) => oplossing.effect === effect && oplossing.inspanning === inspanning),
    );
    const rows = cells.reduce((most, { length }) => Math.max(most, Math.ceil(length / perRow)), 1);
    const height = rows * PITCH + 2 * CELL_PAD - 4;
    const top = card.bottom;
    card.word(effect, left - 8, top + baseline(size, height), { size: SIZE.klein, role: 'zacht', anchor: 'end' });
    cells.forEach((own, at) => {
      card.shape({
        type: 'rect',
        x: x(at),
        y: top,
        width: room,
        height,
        radius: CORNER.klein,
        fill: 'vlak',
        stroke: at === 0 ? 'groen' : 'kaartRand',
        strokeWidth: LINE.rand,
      });
      own.forEach((one, nth) => {
        const [column, row] = [nth % perRow, Math.floor(nth / perRow)];
        addBadge(card, x(at) + CELL_PAD + BADGE + column * PITCH, top + CELL_PAD + BADGE + row * PITCH, one);
      });
      if (own.length > 0)
        said.push(
          boardWord('vak', {
            effect,
            inspanning: OMVANGEN[at]!,
            letters: own.map(({ letter }) => letter).join(', '),
          }),
        );
    });
    card.gap(height + CELL_GAP);
  }
  OMVANGEN.forEach((inspanning, at) => {
    card.word(inspanning, x(at) + room / 2, card.bottom + baseline(size, LINE_OF_NAME), {
      size: SIZE.klein,
      role: 'zacht',
      anchor: 'middle',
    });
  });
  card.gap(LINE_OF_NAME);
  card.word(boardWord('inspanning'), x(1) + room / 2, card.bottom + baseline(size, LINE_OF_NAME), {
    size: SIZE.klein,
    style: 'bold',
    role: 'zacht',
    anchor: 'middle',
  });
  card.gap(LINE_OF_NAME);
  return card.finish(
    { key: 'inspanning-en-effect', label: sentences(said.map(capital)) },
    { fill: 'papier', stroke: 'kaartRand' },
  );
}
