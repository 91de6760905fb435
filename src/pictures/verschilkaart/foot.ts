import { type ComparisonWord, fillComparison } from '../../messages/comparison.data';
import { highest } from '../../util/lists';
import { graphemes, textWidth } from '../../typography/text-width';
import { face } from '../kaart/face';
import { curveRole } from '../kaart/hartslag';
import { bronnenCells } from '../kaart/head-and-foot';
import { legendBoxes, type LegendItem, legendItems, legendLine } from '../kaart/legend';
import type { Room } from '../../drawing/card';
import type { Box } from '../../drawing/shapes';
import { dressed } from './frames';
import type { Labels } from './head';
import type { Candidate, MergedCell } from './mark-cell';
import { type Mark, markDot, MARKS } from './marks';
import type { FileLine, Side, Sides, Spot } from './side';
import type { Track } from './tracks';
import { CORNER, LINE, type Reading, SIZE, sizeIn } from '../../drawing/tokens.data';

/** Signs of a name that the legend shows. */
const MOST_SIGNS = 40;

/** The bronnen that the journey rests on; undefined where it rests on none. */
export function bronnenCandidate(sides: Sides, room: Room): Candidate | undefined {
  const { base, head } = sides;
  const [old] = base ? bronnenCells(base.view, base.scope, room) : [];
  const [now] = head ? bronnenCells(head.view, head.scope, room) : [];
  const cell = now ?? (head ? undefined : old);
  return cell && { lane: 'voet', cell, before: now && old, spot: BRONNEN, from: '', staysQuiet: true };
}

/** The list is of many bronnen: a change of any of them is marked there. */
export const BRONNEN: Spot = { head: { file: '', line: 0 } };

/** The lines of the bronnen, of which the list is the place. */
export function bronLines({ view, scope }: Side): FileLine[] {
  return view.bronnen.flatMap((id) => {
    const [declared] = scope.declarations('bron', id);
    return declared ? [{ file: declared.file.path, line: declared.element.range.start.line }] : [];
  });
}

/** What the signs, words and lines of the picture mean, and the sources. */
export function layoutFoot(
  tracks: readonly Track[],
  used: ReadonlySet<Mark>,
  { base, head }: Sides,
  labels: Labels,
  bronnen: MergedCell | undefined,
  place: { readonly left: number; readonly right: number; readonly top: number },
  reading: Reading = 'vel',
): { boxes: Box[]; bottom: number } {
  const { view } = (head ?? base)!;
  const { left, right, top } = place;
  const lines = view.curves.length > 0 ? lineItems(tracks, labels) : [];
  const signs = legendBoxes(markItems(used, reading), left, right, top, reading);
  const below = legendBoxes(
    [...lines, ...(head ? legendItems(view, head.scope) : [])],
    left,
    right,
    signs.bottom,
    reading,
  );
  const boxes = [...signs.boxes, ...below.boxes];
  const cells = bronnen ? [bronnen.marks.length > 0 ? dressed(bronnen) : bronnen.cell] : [];
  const last = cells.map((cell) => cell.at(left, below.bottom));
  return {
    boxes: [...boxes, ...last],
    bottom: highest(
      last.map((box) => box.y + box.height),
      below.bottom,
    ),
  };
}

function markItems(used: ReadonlySet<Mark>, reading: Reading): LegendItem[] {
  const words = {
    nieuw: 'legendaNieuw',
    weg: 'legendaWeg',
    opgelost: 'legendaOpgelost',
    verplaatst: 'legendaVerplaatst',
    gewijzigd: 'legendaGewijzigd',
  };
  const marks = MARKS.filter((mark) => used.has(mark)).map((mark) => ({
    shapes: markDot(mark, 26, 10),
    text: fillComparison(words[mark] as ComparisonWord),
  }));
  const quiet = { shapes: [], text: fillComparison('legendaStil'), run: { role: 'stil' } } as const;
  if (!used.has('gewijzigd')) return [...marks, quiet];
  const fresh = fillComparison('legendaNieuwWoord');
  const wide = textWidth(fresh, sizeIn(reading, SIZE.bijschrift), 'regular');
  return [
    ...marks,
    { shapes: [], text: fillComparison('legendaOud'), run: { role: 'weg', struck: true } },
    {
      shapes: [
        { type: 'rect', x: 42, y: 2, width: wide + 4, height: 16, radius: CORNER.woord, fill: 'nieuwWaas' },
        { type: 'path', d: `M44 17H${44 + wide}`, stroke: 'nieuw', strokeWidth: LINE.woord },
      ],
      text: fresh,
      run: { role: 'inkt' },
    },
    quiet,
  ];
}

function lineItems(tracks: readonly Track[], labels: Labels): LegendItem[] {
  const heads = tracks.flatMap(({ head }) => head ?? []);
  const items: LegendItem[] = [];
  if (tracks.some(({ base, isChanged }) => base && isChanged)) {
    items.push({
      shapes: [legendLine('stil', 'bewijs', 2)],
      text: fillComparison('legendaWas', { base: short(labels.base) }),
    });
  }
  const first = heads.find((curve) => !curve.desired);
  if (first) {
    const shapes = [legendLine(curveRole(first, heads), 'bewijs')];
    items.push({ shapes, text: fillComparison('legendaWordt', { head: short(labels.head) }) });
  }
  if (tracks.some(({ isChanged, base, head }) => isChanged && base && head)) {
    const arrow = { type: 'path', d: 'M13 10H20M17 7L20 10L17 13', stroke: 'groen', strokeWidth: 2 } as const;
    const shapes = [...face(5, 10, 7, -1, 'stil', true), arrow, ...face(30, 10, 8, 1, 'groen', false)];
    items.push({ shapes, text: fillComparison('legendaPijl') });
  }
  return items;
}

function short(label: string): string {
  const signs = graphemes(label);
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join('')}…` : label;
}
