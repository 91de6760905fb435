import { FONT_FAMILY, type FontStyle, type NeededFonts } from '../typography/text-width';
import { escapeXml } from '../util/xml';
import { isOnPage, type Page, type Pages } from './paper';
import { type Box, type LaidOut, type LaneBand, type Marks, num, type Strip, stripsFromBehind } from './shapes';
import { SvgWriter } from './svg';
import type { Role } from './theme.data';

/** A picture as parts of a web page, which has the fonts, and the colours by their names (`--inkt`). */

/** What stands in a part of a picture. */
interface Stack {
  readonly strips: readonly Strip[];
  readonly boxes: readonly Box[];
  readonly lanes?: readonly LaneBand[] | undefined;
}

/** What of `stack` stands in one lane, or between two. */
interface Band extends Stack {
  readonly lane: LaneBand | undefined;
}

const ROOT = `xmlns="http://www.w3.org/2000/svg" lang="nl" stroke-linecap="round" stroke-linejoin="round" font-family="${FONT_FAMILY}"`;

/** Writes in the colours of the page. */
class PageWriter extends SvgWriter {
  protected override colour(role: Role): string {
    return `var(--${role})`;
  }

  /** A box that can be gone to, and says what it shows. */
  card(box: Box): string {
    const place = `transform="translate(${num(box.x)} ${num(box.y)})"`;
    const said =
      box.label === '' ? 'aria-hidden="true"' : `tabindex="-1" role="img" aria-label="${escapeXml(box.label)}"`;
    return `<g class="kaart" ${said} ${place}>${this.marks(box)}</g>`;
  }

  behind(strips: readonly Strip[]): string {
    const marks = stripsFromBehind({ strips }).map((strip) => strip.draw(strip.y));
    const all = [
      ...marks.flatMap(({ shapes }) => shapes.map((shape) => this.shape(shape))),
      ...marks.flatMap(({ texts }) => texts.map((run) => this.text(run))),
    ];
    return all.length === 0 ? '' : `<g aria-hidden="true">${all.join('')}</g>`;
  }

  /** A lane says its name and how much room it takes: a page that leaves it out moves up what comes behind. */
  band({ lane, strips, boxes }: Band): string {
    const about = lane
      ? ` data-rij="${escapeXml(lane.lane)}" data-naam="${escapeXml(lane.name)}" data-hoogte="${num(lane.bottom - lane.top)}"`
      : '';
    return `<g${about}>${this.behind(strips)}${boxes.map((box) => this.card(box)).join('')}</g>`;
  }
}

const WRITER = new PageWriter('light', undefined);

/**
 * A picture to look at on the screen: each card can be gone to, each lane that it can do without is a group of its own.
 * @param id of the group with all of it, and of its lanes
 * @param label what somebody hears who comes there
 */
export function toPageSvg(picture: LaidOut, id: string, label: string): string {
  const [width, height] = [num(picture.width), num(picture.height)];
  return [
    `<svg ${ROOT} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeXml(label)}">`,
    `<g id="${id}" class="rijen">`,
    ...bandsOf(picture).map((band) => WRITER.band(band)),
    '</g>',
    '</svg>',
  ].join('\n');
}

/**
 * The sheets of a picture, one after another, for the eye alone: a printer has no use for cards that can be gone to.
 * @param same the picture and the id of its drawing in the page, which a sheet that holds just that refers to
 */
export function sheetSvgs(
  { width, height, left, top, scale, pages }: Pages,
  same: readonly [LaidOut, string],
): string[] {
  return pages.map((page) => {
    const view = `${num(-left / scale)} 0 ${num(width / scale)} ${num(page.height)}`;
    return [
      `<svg class="vel-papier" ${ROOT} viewBox="0 0 ${num(width)} ${num(height)}">`,
      // One in another is cut off at its edge.
      `<svg y="${num(top)}" width="${num(width)}" height="${num(page.height * scale)}" viewBox="${view}">`,
      page.boxes === same[0].boxes ? `<use href="#${same[1]}"/>` : sheetContent(page),
      '</svg>',
      ...page.foot.map((run) => WRITER.text(run)),
      '</svg>',
    ].join('\n');
  });
}

function sheetContent(page: Page): string {
  const here = ({ shapes, texts }: Marks, y: number, isOfBox: boolean): Marks => ({
    shapes,
    texts: texts.filter((run) => isOnPage(run, y, page, isOfBox)),
  });
  const bands = bandsOf(page).map(({ lane, strips, boxes }) =>
    WRITER.band({
      lane,
      strips: strips.map((strip) => ({ ...strip, draw: (y) => here(strip.draw(y), 0, false) })),
      boxes: boxes.map((box) => ({ ...box, label: '', ...here(box, box.y, true) })),
    }),
  );
  return `<g class="rijen">${bands.join('')}</g>`;
}

/** What stands in each lane and between them, from top to bottom; all in one where the picture has none. */
function bandsOf({ strips, boxes, lanes = [] }: Stack): readonly Band[] {
  const edges = lanes.flatMap(({ top, bottom }) => [top, bottom]);
  // An odd number of edges above a place: it is in a lane.
  const bandOf = (y: number) => edges.filter((edge) => edge <= y).length;
  return Array.from({ length: edges.length + 1 }, (_, at) => ({
    lane: at % 2 === 1 ? lanes[(at - 1) / 2] : undefined,
    strips: strips.filter(({ y }) => bandOf(y) === at),
    boxes: boxes.filter(({ y }) => bandOf(y) === at),
  })).filter((band) => band.strips.length + band.boxes.length > 0);
}

/** The fonts that pictures and sheets need together. */
export function fontsOf(stacks: readonly Stack[]): NeededFonts {
  const styles = new Set<FontStyle>();
  const signs = new Set<string>();
  for (const { strips, boxes } of stacks) {
    for (const { texts } of [...boxes, ...strips.map((strip) => strip.draw(strip.y))])
      for (const { style, text } of texts) {
        styles.add(style);
        for (const sign of text) signs.add(sign);
      }
  }
  return { styles: [...styles], signs: [...signs].join('') };
}
