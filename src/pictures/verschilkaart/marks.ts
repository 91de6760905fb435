import { fillComparison } from '../../messages/comparison.data';
import type { DiffCode } from '../../messages/diff.data';
import type { IconName } from '../../drawing/icons.data';
import type { Shape, TextRun } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { DASH, LINE, type Reading, SIZE, sizeIn } from '../../drawing/tokens.data';

/** What happened to a thing: told by a sign, a word, a colour and the frame. */
export const MARKS = ['nieuw', 'weg', 'opgelost', 'verplaatst', 'gewijzigd'] as const;
export type Mark = (typeof MARKS)[number];

export interface MarkLook {
  /** Of the frame and the band. */
  readonly role: Role;
  /** Behind what is marked. */
  readonly wash: Role;
  readonly dash?: readonly number[];
  readonly icon: IconName;
}

export const MARK_LOOKS: Readonly<Record<Mark, MarkLook>> = {
  nieuw: { role: 'nieuw', wash: 'nieuwWaas', icon: 'nieuw' },
  weg: { role: 'weg', wash: 'wegWaas', dash: DASH.weg, icon: 'weg' },
  opgelost: { role: 'groen', wash: 'groenVlak', dash: DASH.weg, icon: 'waargemaakt' },
  verplaatst: { role: 'verplaatst', wash: 'verplaatstWaas', icon: 'verplaatst' },
  gewijzigd: { role: 'gewijzigd', wash: 'gewijzigdWaas', icon: 'gewijzigd' },
};

export const BAND_HEIGHT = 22;

/** Does a change say that something stands elsewhere? */
export function isMove(code: DiffCode): boolean {
  return MOVES.has(code);
}

const MOVES: ReadonlySet<DiffCode> = new Set(['VS020', 'VS021', 'VS022', 'VS027']);

/** `Nieuw`, `Verplaatst, gewijzigd`, or `Wens: vervallen`. */
export function markWords(marks: readonly Mark[], isWish: boolean): string {
  const words = marks.map((mark) => fillComparison(mark));
  const told = words.map((word, nth) => (nth === 0 && !isWish ? word : word.toLowerCase())).join(', ');
  return isWish ? fillComparison('wens', { merk: told }) : told;
}

/** The band along the top of a card, with its sign and its word. */
export function markBand(
  marks: readonly Mark[],
  isWish: boolean,
  width: number,
  reading: Reading,
): { shapes: Shape[]; texts: TextRun[] } {
  const [mark] = marks as [Mark];
  const { role, icon } = MARK_LOOKS[mark];
  const radius = Math.min(10, width / 2);
  const d = `M0 ${BAND_HEIGHT}V${radius}Q0 0 ${radius} 0H${width - radius}Q${width} 0 ${width} ${radius}V${BAND_HEIGHT}Z`;
  const word = markWords(marks, isWish).toUpperCase();
  return {
    shapes: [
      { type: 'path', d, fill: role, stroke: role, strokeWidth: LINE.merk },
      { type: 'icon', name: icon, x: 10, y: 4, size: 14, role: 'papier' },
    ],
    texts: [{ x: 29, y: 15.4, text: word, size: sizeIn(reading, SIZE.klein), style: 'bold', role: 'papier' }],
  };
}

/** A round sign for what came or went along with its column; it stands on a corner. */
export function markDot(mark: Mark, x: number, y: number, radius = 9): Shape[] {
  const { role, icon } = MARK_LOOKS[mark];
  const size = radius * 1.4;
  return [
    { type: 'circle', x, y, radius, fill: role, stroke: 'papier', strokeWidth: LINE.teken },
    { type: 'icon', name: icon, x: x - size / 2, y: y - size / 2, size, role: 'papier' },
  ];
}
