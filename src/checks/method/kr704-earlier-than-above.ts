import { currentStappen } from '../../model/meaning/current';
import type { Asked, AskedFile, AskedLine } from '../repair/asked';
import { byHand, fix } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Found, Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Fase, Klantreis, Ref, Stap, Wanneer } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import { type TimeSpan, timeSpan } from '../../model/time';
import { isComment, removeLine, textRows } from '../../text/edit/line-edits';
import { moveRows } from '../../text/edit/rows';

/** A fase or stap with its time, and who is there: times of others, or from another moment, say nothing about it. */
interface Timed extends TimeSpan {
  readonly row: number;
  readonly wanneer: Wanneer;
  /** The travellers, each with the axis of the time. */
  readonly keys: readonly string[];
}

/**
 * A fase or stap that is earlier than one above it, by times from the same ankerpunt or by dates. Times are compared with the room
 * that they leave (`1 maand`, `ongeveer`, a range), so only what cannot be in order is said, and once for each place where the order
 * breaks. An alternative (`of`) is taken instead of another stap, and personas who take other stappen go side by side. What
 * exists only in the gewenste klantreis, or has another time there, does not count.
 */
export const kr704: Rule = {
  code: 'KR704',
  message: {
    severity: 'warning',
    text: '{Deze} {woord} staat {waar} die van regel {regel}, maar is volgens `wanneer` {tijd}. Zet {deze} {woord} {heen}, of verander de tijd.',
    uitleg:
      "Fasen en stappen staan in de volgorde waarin iemand ze meemaakt. Wij kijken naar tijden vanaf hetzelfde ankerpunt en naar datums. Een stap met `of` telt niet mee, en stappen van verschillende persona's lopen naast elkaar.",
  },
  herkomst: 'de volgorde van de tijd',
  titles: {
    FIX53: 'Zet {deze} {woord} boven die van regel {regel}',
    FIX58: 'Zet {deze} {woord} onder die van regel {regel}',
  },
  heldBackBy: { houder: ['of', 'voor'], reis: ORDER },
  *klantreis(klantreis) {
    const fasen = klantreis.fasen.filter((fase) => isCurrent(fase, klantreis));
    yield* outOfOrder(
      timed(fasen, () => EVERYBODY),
      'fase',
    );
    const stappen = currentStappen(klantreis).filter(({ of }) => of.length === 0);
    yield* outOfOrder(
      timed(stappen, (stap) => travellersOf(stap, klantreis)),
      'stap',
    );
  },
  fixes: inTimeOrder,
};

const EVERYBODY: readonly string[] = [''];

function travellersOf({ voor }: Stap, klantreis: Klantreis): readonly string[] {
  const refs: readonly Ref[] = voor.length > 0 ? voor : klantreis.voor;
  return refs.length > 0 ? refs.map(({ id }) => id) : EVERYBODY;
}

function timed<T extends Fase | Stap>(parts: readonly T[], travellers: (part: T) => readonly string[]): Timed[] {
  return parts.flatMap((part) => {
    const [wanneer] = part.wanneer;
    const span = wanneer && timeSpan(wanneer);
    if (!span) return [];
    const keys = travellers(part).map((traveller) => `${traveller} ${span.axis}`);
    return [{ ...span, row: part.range.start.line, wanneer, keys }];
  });
}

function* outOfOrder(parts: readonly Timed[], woord: string): Iterable<Found> {
  /** By traveller and axis: what came before, the latest last. */
  const before = new Map<string, Timed[]>();
  for (const [index, part] of parts.entries()) {
    const key = part.keys.find((one) => isLater(before.get(one)?.at(-1), part));
    if (key !== undefined) yield misplaced(parts, index, before.get(key)!, key, woord);
    for (const one of part.keys) {
      const known = before.get(one);
      // After a break the order goes on from there, so that one time that is wrong is said once.
      if (known === undefined || key !== undefined) before.set(one, [part]);
      else if (part.from > known.at(-1)!.from) known.push(part);
    }
  }
}

function isLater(one: Timed | undefined, part: Timed): boolean {
  return one !== undefined && one.from > part.to;
}

/**
 * Which of two is out of its place: where several below come before the upper one, that is the upper one. `naar` is the row to move to
 * the other side of, 0 where no place is right for all.
 */
function misplaced(parts: readonly Timed[], index: number, above: readonly Timed[], key: string, woord: string): Found {
  const part = parts[index]!;
  const upper = above.at(-1)!;
  const first = above.find((one) => isLater(one, part))!;
  const below = parts.slice(index, index + MOST_NEAR).filter(({ keys }) => keys.includes(key));
  const end = below.findIndex((one) => !isLater(upper, one));
  const last = below.slice(0, end < 0 ? below.length : end).at(-1)!;
  // Higher up it must not come to stand above what is earlier.
  const passed = parts.slice(Math.max(parts.lastIndexOf(first, index), index - MOST_NEAR), index);
  const isStuck = passed.some((one) => isLater(part, one) && one.keys.some((other) => part.keys.includes(other)));
  if (first === upper && (last !== part || isStuck)) {
    const args = { woord, waar: 'boven', regel: part.row + 1, tijd: 'later', heen: 'lager', naar: last.row + 1 };
    return { range: upper.wanneer.range, args };
  }
  const args = {
    woord,
    waar: 'onder',
    regel: upper.row + 1,
    tijd: 'eerder',
    heen: 'hoger',
    naar: isStuck ? 0 : first.row + 1,
  };
  return { range: part.wanneer.range, args };
}

/** How far around a break is looked for what belongs on its other side. */
const MOST_NEAR = 50;

/** The stap (or fase) goes to where its time comes, with everything under it; or it goes without its time. */
function inTimeOrder({ file, finding, line }: Asked): Fix[] {
  const away = byHand(fix('FIX59', { woord: line.keyword }, removeLine(file, line)));
  const [own, other] = [ownerOf(line), ownerOf(lineAtRow(file, Number(finding.args.naar) - 1))];
  if (!own || !other || own.keyword !== other.keyword || !isWhole(file, own)) return [away];
  const first = firstRow(file, own);
  const goesUp = other.range.start.line < own.range.start.line;
  const target = goesUp ? { above: firstRow(file, other) } : { below: other.bodyEnd.line };
  const moved = fix(
    goesUp ? 'FIX53' : 'FIX58',
    { woord: own.keyword, regel: other.range.start.line + 1 },
    moveRows(textRows(file), [{ first, last: own.bodyEnd.line }], target),
  );
  return [moved, away];
}

function ownerOf(line: AskedLine | undefined): AskedLine | undefined {
  const owner = line?.keyword === 'wanneer' ? line.parent : line;
  return owner?.form === undefined ? undefined : owner;
}

function lineAtRow({ lines }: AskedFile, row: number): AskedLine | undefined {
  return lines.find(({ range }) => range.start.line === row);
}

/** Does all in its rows hang under it? A line that belongs elsewhere would be moved along. */
function isWhole(file: AskedFile, own: AskedLine): boolean {
  const inside = file.lines.filter(({ range }) => {
    return range.start.line >= own.range.start.line && range.start.line <= own.bodyEnd.line;
  });
  const hangs = (line: AskedLine): boolean => line === own || (line.parent !== undefined && hangs(line.parent));
  return inside.every(hangs);
}

/** The row of a line, or of the comment directly above it. */
function firstRow(file: AskedFile, { range }: AskedLine): number {
  let row = range.start.line;
  while (row > 0 && isComment(textRows(file)[row - 1]!)) row--;
  return row;
}
