import { baseline, Card, type Cell, LINE_HEIGHT, type Room } from '../../drawing/card';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { cardWord } from '../../messages/kaartjes.data';
import type { Persona, Speech } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import { ownerOf } from '../../model/meaning/owner';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { heardTold } from '../kaart/facts-told';
import { faceRole } from '../kaart/hartslag';
import { textAt } from '../kaart/sources';
import type { Column, Curve, Point, View } from '../kaart/view';
import { gevoelWord, gevoelWords, sentences } from '../kaart/words';

/** What a klantreis tells of what a persona thinks, says, does and feels, a cell a line, each with the number of its stap. */

/** The parts of an empathiekaart, with the line that each is made of and how the text alternative tells it. */
export const SAID = [
  { part: 'denkt', line: 'denkt', word: 'tekstDenkt' },
  { part: 'zegt', line: 'citaten', word: 'tekstCitaat' },
  { part: 'doet', line: 'doet', word: 'tekstDoet' },
] as const;

type Said = (typeof SAID)[number];

/** Room for the number of a stap before a text. */
const NUMBER = 34;
/** Of the deepest points, and of the highest ones, so many say how it goes. */
const MOST_POINTS = 3;

/** The stappen that are there now. */
function columnsNow({ columns, klantreis }: View): readonly Column[] {
  return columns.filter(({ stap, missing }) => !missing && isCurrent(stap, klantreis));
}

/** What somebody thinks, says or does, in the order of the stappen. */
export function saidCells({ part, line, word }: Said, persona: Persona, view: View, scope: Scope, room: Room): Cell[] {
  return columnsNow(view).flatMap((column) =>
    column.stap[line]
      .filter((speech: Speech) => speech.tekst !== '' && ownerOf(speech, column.stap, view.klantreis) === persona.id)
      .map((speech: Speech, nth: number) => {
        const { tekst, range } = speech;
        const card = rowOf(column, room);
        const isQuote = part === 'zegt';
        const style = isQuote ? ({ style: 'italic', role: 'accent' } as const) : ({} as const);
        card.text(isQuote ? `“${tekst}”` : tekst, {
          size: SIZE.tekst,
          indent: NUMBER,
          source: textAt(speech, tekst),
          ...style,
        });
        const heard = heardTold(speech, scope);
        for (const told of heard)
          card.text(told.text, { size: SIZE.fijn, role: 'zacht', indent: NUMBER, source: told.source });
        return card.finish({
          key: `${column.key}/${part}:${nth + 1}/${persona.id}`,
          label: sentences([stapWord(column), fillWords(word, { tekst }), ...heard.map(({ text }) => text)]),
          line: range.start.line,
        });
      }),
  );
}

/** The deepest and the highest points that say why, in the order of the stappen. */
export function feltCells(curve: Curve, view: View, scope: Scope, room: Room): Cell[] {
  const told = curve.points.filter(({ omdat }) => omdat !== '');
  const values = told.map(({ waarde }) => waarde);
  const extreme = (value: number) => told.filter(({ waarde }) => waarde === value).slice(0, MOST_POINTS);
  const [low, high] = [values.toSorted((a, b) => a - b)[0] ?? 0, values.toSorted((a, b) => b - a)[0] ?? 0];
  const shown = new Set([...(low < 0 ? extreme(low) : []), ...(high > 0 ? extreme(high) : [])]);
  return told.filter((point) => shown.has(point)).map((point) => feltCell(point, curve, view, scope, room));
}

function feltCell(point: Point, curve: Curve, view: View, scope: Scope, room: Room): Cell {
  const { waarde, omdat, evidence, line } = point;
  const column = view.columns[point.column]!;
  const card = rowOf(column, room);
  const word = capital(gevoelWord(waarde));
  const bewijs = evidence === 'aanname' ? fillWords('legendaAanname') : '';
  const role = curve.desired ? 'gewenst' : faceRole(waarde);
  card.text(bewijs ? fillWords('gevoelMaar', { tekst: omdat, bewijs }) : omdat, {
    size: SIZE.tekst,
    indent: NUMBER,
    lead: {
      text: fillWords('gevoelIs', { gevoel: word }),
      style: 'bold',
      role,
      source: { line, slot: 'waarde', part: word.toLowerCase() },
    },
    source: { line, slot: 'tekst', part: omdat },
  });
  const label = sentences([stapWord(column), gevoelWords(curve, point, { reason: true, scope })]);
  return card.finish({ key: `${column.key}/voelt/${curve.personaId}`, label, line });
}

/** A text with the number of its stap before it. */
function rowOf({ number }: Column, room: Room): Card<'empathie'> {
  const card = new Card<'empathie'>('empathie', room, PADDING.los);
  const size = card.size(SIZE.tekst);
  card.word(number, PADDING.los.x + NUMBER - 10, PADDING.los.y + baseline(size, size * LINE_HEIGHT), {
    size: SIZE.tekst,
    style: 'bold',
    role: 'accent',
    anchor: 'end',
  });
  return card;
}

function stapWord({ number }: Column): string {
  return capital(fillWords('faseStap', { nummer: number }));
}

/** The name of a part, with its sign. */
export function partHeading(part: 'denkt' | 'zegt' | 'doet' | 'voelt', key: string, room: Room): Cell {
  const card = new Card<'empathie'>('empathie', room, PADDING.los);
  const icon = { denkt: 'denkt', zegt: 'gesprek', doet: 'doet', voelt: 'meting' } as const;
  const text = cardWord(part);
  card.gap(SPACE.regel).iconText(icon[part], text, {
    size: SIZE.rij,
    style: 'bold',
    role: 'accent',
    iconRole: 'accent',
    heading: 3,
  });
  return card.finish({ key, label: text, leads: true });
}
