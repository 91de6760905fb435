import { bandsOf } from '../../drawing/bands';
import { type Pages, PT, roomOn, type SheetName, type SheetRoom, withFeet } from '../../drawing/paper';
import { fillWords } from '../../messages/diagram.data';
import type { Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { describe } from './alternative';
import { bandRows } from './band';
import { stateWords } from './head-and-foot';
import { CLOSE_ON_PAPER, ON_PAPER } from './lanes';
import { againRow, headRow, legendRow, partWords, shortHead, tailRows } from './sheet-rows';
import { drawSheets, planSheets, type SheetBand, type SheetPicture, type SheetPlan } from './sheets';
import { makeView, type View } from './view';

/** The klantreiskaart on paper: bands of some stappen, with the names of the lanes on each sheet. */

/** A column on paper is at least and at most so wide, in px, with so much room beside it. */
const NARROW = 172;
const WIDE = 340;
const GAP = 8;

/** What hangs on a wall may be so much larger than what lies on a table: the first with which all stands on one sheet. */
const ENLARGED = [2.6, 2.2, 1.9, 1.7, 1.55, 1.45, 1.35, 1.25, 1.15, 1.07, 1];

/** A way to stand on a sheet: with so many columns fewer than fit, and with less room between what stands there. */
interface Way {
  readonly orientation: 'staand' | 'liggend';
  readonly fewer: number;
  readonly close: boolean;
}

/** The best to look at first. */
const LYING: readonly Way[] = [
  { orientation: 'liggend', fewer: 0, close: false },
  { orientation: 'liggend', fewer: 1, close: false },
  { orientation: 'liggend', fewer: 0, close: true },
  { orientation: 'liggend', fewer: 1, close: true },
];
const STANDING: readonly Way[] = [
  { orientation: 'staand', fewer: 0, close: false },
  { orientation: 'staand', fewer: 0, close: true },
];
/** A klantreis goes from left to right, so sheets stand only where that takes so many fewer of them. */
const SAVED = 0.25;
/** Of more stappen than this not every way is tried: it would take too long. */
const MANY = 60;

interface Made extends Pick<Pages, 'scale'> {
  readonly room: SheetRoom;
  readonly picture: SheetPicture;
  readonly plan: readonly SheetPlan[];
}

/** @param off the lanes that it goes without */
export function layoutKaartOnSheets(
  klantreis: Klantreis,
  scope: Scope,
  paper: SheetName,
  off: ReadonlySet<string> = new Set(),
): Pages {
  const view = makeView(klantreis, scope);
  const made = (way: Way, larger = 1): Made => {
    const room = roomOn(paper, way.orientation);
    const scale = PT * larger;
    const picture = pictureFor(view, scope, { width: room.width / scale, height: room.height / scale }, way, off);
    return { room, scale, picture, plan: planSheets(picture) };
  };
  const isTable = paper === 'a4' || paper === 'a3';
  const { room, scale, picture, plan } = isTable ? onTable(made, view.columns.length > MANY) : onWall(made);
  const { sheet, left, top } = room;
  const { description } = describe(view, scope);
  const title = klantreis.titel || fillWords('zonderTitel');
  const pages = withFeet(drawSheets(picture, plan), { title, state: stateWords(view, scope) }, sheet);
  return { ...sheet, left, top, scale, pages, title, description };
}

/** The way that takes the fewest sheets. */
function onTable(made: (way: Way) => Made, isLong: boolean): Made {
  const lying = fewest(isLong ? LYING.slice(0, 1) : LYING, made);
  if (isLong || lying.plan.length === 1) return lying;
  const standing = fewest(STANDING, made);
  return standing.plan.length <= lying.plan.length * (1 - SAVED) ? standing : lying;
}

/** The first that takes the fewest sheets. */
function fewest(ways: readonly Way[], made: (way: Way) => Made): Made {
  let best = made(ways[0]!);
  for (const way of ways.slice(1)) {
    if (best.plan.length === 1) break;
    const other = made(way);
    if (other.plan.length < best.plan.length) best = other;
  }
  return best;
}

/** As large as stands on one sheet, however that lies; where nothing does, as many sheets as it takes. */
function onWall(made: (way: Way, larger: number) => Made): Made {
  const [first, ...others] = [LYING[0]!, STANDING[0]!, LYING[2]!, STANDING[1]!].map((way) => () => largest(way, made));
  let best = first!();
  for (const other of others) {
    // Less room between the lanes is only for what does not fit without that.
    if (best.plan.length === 1 && other !== others[0]) break;
    const one = other();
    if (one.plan.length < best.plan.length || (one.plan.length === best.plan.length && one.scale > best.scale))
      best = one;
  }
  return best;
}

function largest(way: Way, made: (way: Way, larger: number) => Made): Made {
  let [from, to] = [0, ENLARGED.length - 1];
  let best = made(way, ENLARGED[to]!);
  while (best.plan.length === 1 && from < to) {
    const middle = Math.floor((from + to) / 2);
    const one = made(way, ENLARGED[middle]!);
    if (one.plan.length === 1) [best, to] = [one, middle];
    else from = middle + 1;
  }
  return best;
}

/** @param room the part of a sheet that it may take, in px */
function pictureFor(
  view: View,
  scope: Scope,
  { width, height }: { readonly width: number; readonly height: number },
  { fewer, close }: Pick<Way, 'fewer' | 'close'>,
  off: ReadonlySet<string>,
): SheetPicture {
  const look = close ? CLOSE_ON_PAPER : ON_PAPER;
  const right = width - look.bleed;
  const begin = look.left + look.gutter;
  const most = Math.max(1, Math.floor((right - begin + GAP) / (NARROW + GAP)) - fewer);
  const bands = bandsOf(
    view.fasen.map(({ start, end }) => end - start),
    most,
  );
  const sheetBands = bands.map((band): SheetBand => {
    const shown = view.columns.slice(band.start, band.end);
    const column = Math.min(WIDE, (right - begin - (shown.length - 1) * GAP) / shown.length);
    const spans = shown.map((_, at) => ({ x: begin + at * (column + GAP), width: column }));
    return {
      band,
      spans,
      rows: bandRows(view, scope, { band, spans, right, look }).filter(
        ({ lane }) => lane === undefined || !off.has(lane),
      ),
      again: againRow(shown, spans),
      part: partWords(shown),
    };
  });
  const edges = { left: look.left, right };
  return {
    look,
    right,
    height,
    head: headRow(view, scope, edges),
    headAgain: shortHead(view, edges),
    bands: sheetBands,
    legend: legendRow(view, scope, edges),
    tail: tailRows(view, scope, edges),
  };
}
