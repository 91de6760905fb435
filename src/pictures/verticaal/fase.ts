import { baseline, Card } from '../../drawing/card';
import type { Shape } from '../../drawing/shapes';
import { textWidth } from '../../typography/text-width';
import { CORNER, DASH, LINE, SIZE, sizeIn, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import type { GevoelWaarde } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import type { Scope } from '../../model/scope/scope';
import { face } from '../kaart/face';
import { faseLabel, faseNotes } from '../kaart/facts-whole';
import type { LaneCell } from '../kaart/lanes';
import { titleAt } from '../kaart/sources';
import type { FaseSpan, View } from '../kaart/view';
import { type Frame, levelX } from './frame';

/** The heading of a fase: a band over all of the picture, with the values of the hartslag as faces where their lines run. */

const PADDING_Y = 9;
/** Height of the faces where nobody wrote a fase. */
const AXIS_HEIGHT = 26;

export function faseCell(span: FaseSpan, view: View, scope: Scope, frame: Frame): LaneCell | undefined {
  const { fase, key } = span;
  if (fase.ongeschreven && !frame.track) return undefined;
  const { page, text } = frame;
  const left = text.x - page.x;
  const card = new Card('fase', { width: page.width, reading: 'kolom' }, { x: 10, y: PADDING_Y });
  if (fase.ongeschreven) {
    card.add(axis(frame, AXIS_HEIGHT / 2, 'zacht')).gap(SPACE.blok);
    return card.finish({ key: `${key}/waarden`, label: '' });
  }
  const numbers = stappenWords(span, view);
  const size = sizeIn('kolom', SIZE.klein);
  const room = numbers === '' ? 0 : textWidth(numbers, size, 'regular') + 14;
  const titel = fase.titel || fillWords('faseZonderTitel');
  const first = sizeIn('kolom', SIZE.kop) * 1.32;
  const look = { size: SIZE.kop, style: 'bold', role: 'faseInkt' } as const;
  card.text(titel, { ...look, indent: left, outdent: room, heading: 2, source: titleAt(fase) });
  if (numbers !== '') {
    const y = PADDING_Y + baseline(size, first);
    card.word(numbers, page.width - 10, y, {
      size: SIZE.klein,
      role: 'faseInkt',
      anchor: 'end',
      topic: 'nummers',
      means: '',
    });
  }
  for (const { text: note, source, topic } of faseNotes(fase, view, scope)) {
    card.gap(SPACE.een).text(note, { size: SIZE.klein, role: 'faseInkt', indent: left, source, topic });
  }
  if (frame.track) card.add(axis(frame, PADDING_Y + first / 2, 'faseInkt'));
  const about = { key, label: faseLabel(fase, view, scope), line: fase.range.start.line, leads: true } as const;
  if (isCurrent(fase, view.klantreis))
    return card.finish(about, { fill: 'fase', stroke: 'kaartRand', radius: CORNER.klein });
  return card.finish(about, { fill: 'fase', stroke: 'gewenst', dash: DASH.anders, radius: CORNER.klein });
}

/** `stap 3–5`; empty where there is none. */
function stappenWords({ start, end }: FaseSpan, { columns }: View): string {
  const stappen = columns.slice(start, end).filter(({ missing }) => !missing);
  const [van, tot] = [stappen[0]?.number, stappen.at(-1)?.number];
  if (van === undefined || tot === undefined) return '';
  return van === tot ? fillWords('faseStap', { nummer: van }) : fillWords('faseStappen', { van, tot });
}

function axis({ track, page }: Frame, y: number, role: 'faseInkt' | 'zacht'): Shape[] {
  if (!track) return [];
  const radius = Math.min(8, track.step / 2 - 1);
  return [-2, -1, 0, 1, 2].flatMap((value) =>
    face(levelX(value, track) - page.x, y, radius, value as GevoelWaarde, role, false).map((shape) =>
      shape.type === 'icon' || !shape.stroke ? shape : { ...shape, strokeWidth: LINE.teken },
    ),
  );
}
