import { fingerprint } from '../util/fingerprint';
import type { LaidOut, Levels, Marks } from './shapes';
import { SvgWriter } from './svg';
import type { ThemeName } from './theme.data';

/**
 * A part of a picture that is moved and replaced as a whole. Its markup knows neither its place nor its line, so a line added
 * above it, or a card that grows, moves it and no more.
 */
export interface Part {
  readonly key: string;
  /** That of its box; `achtergrond` for what stands behind the boxes. */
  readonly lane: string;
  /** What it moves along with, where that is not its lane. */
  readonly band?: string | undefined;
  /** Line of the text (from 0) that it shows. */
  readonly line?: number | undefined;
  /** All of its lines, where there is more than one. */
  readonly lines?: readonly number[] | undefined;
  /** Where it would stand with another value. */
  readonly levels?: Levels | undefined;
  /** Place and size in the picture, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What it says to who does not see it; empty where that is nothing. */
  readonly label: string;
  /** SVG markup, counted from its own corner. Its texts say which row they come from, counted from the line of the part (`data-bron`). */
  readonly svg: string;
  /** Another for other markup or another label. */
  readonly fingerprint: string;
}

/** The key of the part that is the paper. */
const PAPER_KEY = 'papier';

/** A picture in parts, in the order in which they are drawn. */
export function pictureParts(picture: LaidOut, theme: ThemeName): readonly Part[] {
  const writer = new SvgWriter(theme, picture.house);
  const { width, height, strips, boxes } = picture;
  const behind = (key: string, y: number, tall: number, marks: Marks): Part => {
    const svg = writer.marks(marks);
    return { key, lane: 'achtergrond', x: 0, y, width, height: tall, label: '', svg, fingerprint: fingerprint(svg) };
  };
  const paper = { type: 'rect', x: 0, y: 0, width, height, radius: 0, fill: 'papier' } as const;
  return [
    behind(PAPER_KEY, 0, height, { shapes: [paper], texts: [] }),
    ...[...strips.filter(({ under }) => under), ...strips.filter(({ under }) => !under)].map((strip) =>
      behind(`achtergrond/${strip.key}`, place(strip.y), 0, strip.draw(0)),
    ),
    ...boxes.map((box): Part => {
      const svg = writer.marks(box, box.line);
      return {
        key: box.key,
        lane: box.lane,
        band: box.band,
        line: box.line,
        lines: box.lines,
        ...(box.levels && { levels: box.levels }),
        x: place(box.x),
        y: place(box.y),
        width: place(box.width),
        height: place(box.height),
        label: box.label,
        svg,
        fingerprint: fingerprint(`${box.label}\n${svg}`),
      };
    }),
  ];
}

/** As fine as an SVG file has it. */
function place(value: number): number {
  return Math.round(value * 100) / 100;
}
