import { fillComparison } from '../../messages/comparison.data';
import { fillWords } from '../../messages/diagram.data';
import type { LaidOut } from '../../drawing/shapes';
import type { Fase } from '../../model/klantreis';
import { titleCandidate, personaCandidates } from '../verschilkaart/head';
import { uniqueKeys } from '../kaart/keys';
import { markLane } from '../verschilkaart/cells';
import { describeComparison } from '../verschilkaart/describe';
import { faseCandidate, type FaseOf, fasenOver, type MakeFase } from '../verschilkaart/fasen';
import { foldColumns } from '../verschilkaart/fold';
import { bronnenCandidate } from '../verschilkaart/foot';
import type { LayoutOptions } from '../verschilkaart/layout';
import { markCell, type MergedCell } from '../verschilkaart/mark-cell';
import { addSpots, isChanged, merge } from '../verschilkaart/merged';
import type { Counterparts, JourneyModel } from '../verschilkaart/side';
import { makeTally } from '../verschilkaart/tally';
import { faseCell } from '../verticaal/fase';
import { type Frame, frameOf } from '../verticaal/frame';
import { Paper, PART_GAP, roomIn } from '../verticaal/paper';
import { addFoot, addHead } from './around';
import { columnsInTwo, rowCandidates, wholeTitle } from './cards';
import { addRows } from './rows';

/**
 * Lays out what changed as rows, in one of the widths of the verticale kaart: what the verschilkaart shows, to be read beside the text or on a
 * telephone.
 */
export function layoutComparedRows(
  base: JourneyModel | undefined,
  head: JourneyModel | undefined,
  same: Counterparts,
  options: LayoutOptions,
  width?: number,
): LaidOut {
  const merged = merge(base, head, same, options);
  const { sides, places, tracks, columns, fasen } = merged;
  const { view, scope, klantreis } = (sides.head ?? sides.base)!;
  const curves = [sides.head, sides.base].flatMap((side) => side?.view.curves ?? []);
  const frame = frameOf(width, { hasOwn: false, curves }, false);
  const room = roomIn(frame.page);
  const inTwo = columnsInTwo(merged, frame);
  const candidates = rowCandidates(merged, frame, inTwo);
  const personas = personaCandidates(sides, room);
  addSpots(merged, [...candidates.values()].flat(2).concat(personas));
  const cards = new Map([...candidates].map(([lane, cells]) => [lane, markLane(cells, places)]));
  const pageColumns = foldColumns(
    columns.map((column) => isChanged(column, merged, cards)),
    options.full ?? false,
  );
  const make = bandCard(frame);
  const faseCells = new Map<FaseOf, MergedCell>();
  for (const { fase } of fasenOver(pageColumns, fasen)) {
    const cell = markCell(faseCandidate(fase, sides, make), places);
    if (cell) faseCells.set(fase, cell);
  }
  const title = markCell(
    titleCandidate(sides, (side) => wholeTitle(side, room)),
    places,
  )!;
  const marked = { title, personas: personas.map((one) => markCell(one, places)!) };
  const ofBronnen = bronnenCandidate(sides, room);
  const bronnen = ofBronnen && markCell(ofBronnen, places);
  const cells = [
    title,
    ...marked.personas,
    ...faseCells.values(),
    ...[...cards.values()].flat(2),
    ...(bronnen ? [bronnen] : []),
  ];
  const tally = makeTally(cells, tracks, places);
  const paper = new Paper(view, scope, frame);
  addHead(paper, marked, merged, tally, options.labels);
  addRows(paper, { merged, pageColumns, cards, faseCells, inTwo });
  addFoot(paper, merged, new Set(cells.flatMap(({ marks }) => marks)), options.labels, bronnen);
  const described = { sides, labels: options.labels, ...marked, tally, columns, pageColumns, fasen, faseCells, cards };
  return {
    width: frame.width,
    height: paper.y + PART_GAP,
    strips: uniqueKeys(paper.strips),
    boxes: uniqueKeys(paper.boxes),
    title: fillComparison('titel', { klantreis: klantreis.titel || fillWords('zonderTitel') }),
    description: [
      ...describeComparison({ ...described, tracks }),
      ...(bronnen && bronnen.marks.length > 0 ? [bronnen.label] : []),
    ].join('\n'),
  };
}

/** A fase as the band above its stappen. */
function bandCard(frame: Frame): MakeFase {
  return (fase: Fase, key, { view, scope }) => {
    const span = view.fasen.find((one) => one.fase === fase)!;
    return faseCell({ ...span, key }, view, scope, frame)!;
  };
}
