import type { Holder } from '../../model/klantreis';
import type { View } from '../kaart/view';
import type { MergedCell } from '../verschilkaart/mark-cell';
import type { Merged } from '../verschilkaart/merged';
import type { Side } from '../verschilkaart/side';
import type { Feeling } from '../verschilkaart/tracks';
import { hangingIn } from '../verticaal/findings';

/** What a card of either side belongs to. */

/** Of the klantreis, of a fase, or of its stap. */
export type Whose = 'klantreis' | 'fase' | 'stap';

/** Is it why somebody feels, or felt, so? */
export function isReason(cell: MergedCell, { base, head }: Feeling): boolean {
  return cell.isGone ? cell.baseLine === base?.line : headLine(cell) === head?.line;
}

function headLine({ cell, isGone }: MergedCell): number | undefined {
  return isGone ? undefined : cell.content.about.line;
}

/** Of what each card is, by the line that it stands for. */
export function whoseCards({ sides }: Merged): (cell: MergedCell) => Whose {
  const [head, base] = [linesOf(sides.head), linesOf(sides.base)];
  return (cell) => (cell.isGone ? base.get(cell.baseLine!) : head.get(headLine(cell) ?? -1)) ?? 'stap';
}

function linesOf(side: Side | undefined): ReadonlyMap<number, Whose> {
  const lines = new Map<number, Whose>();
  const add = ({ knelpunten, oplossingen, successen, kansen, metingen }: Holder, whose: Whose) => {
    for (const { range } of [...knelpunten, ...oplossingen, ...successen, ...kansen, ...metingen])
      lines.set(range.start.line, whose);
  };
  if (!side) return lines;
  add(side.klantreis, 'klantreis');
  for (const { fase } of side.view.fasen) add(fase, 'fase');
  return lines;
}

/** The line of the knelpunt that an oplossing hangs under, by its own. */
export function hangsUnder(view: View): ReadonlyMap<number, number> {
  const { klantreis, fasen, columns } = view;
  const holders = [klantreis, ...fasen.map(({ fase }) => fase), ...columns.map(({ stap }) => stap)];
  const pairs = holders.flatMap((holder) => [...hangingIn(holder, view)]);
  return new Map(pairs.map(([oplossing, knelpunt]) => [oplossing.range.start.line, knelpunt.range.start.line]));
}

/** Does an oplossing hang under a knelpunt? What is gone hangs where it hung, also where its knelpunt is still there. */
export function hangsIn({ sides }: Merged): (oplossing: MergedCell, knelpunt: MergedCell) => boolean {
  const [head, base] = [sides.head, sides.base].map((side) => side && hangsUnder(side.view));
  return (oplossing, knelpunt) => {
    const [under, line] = oplossing.isGone
      ? [base?.get(oplossing.baseLine!), knelpunt.baseLine]
      : [head?.get(headLine(oplossing) ?? -1), headLine(knelpunt)];
    return under !== undefined && under === line;
  };
}
