import type { Band } from '../../drawing/bands';
import type { Page } from '../../drawing/paper';
import type { Box, Strip } from '../../drawing/shapes';
import { append } from '../../util/lists';
import { uniqueKeys } from './keys';
import { type LaneLook, Lanes, type Span } from './lanes';
import type { Row } from './rows';

/**
 * Puts a picture with columns on sheets of paper: bands of some columns, each from top to bottom over as many sheets as it takes. A lane
 * stands whole on one sheet where it can, and the names of the lanes stand on each.
 */

/** Some columns of a picture, with all that stands under each other in them. */
export interface SheetBand {
  readonly band: Band;
  /** Of its columns, from left to right. */
  readonly spans: readonly Span[];
  readonly rows: readonly Row[];
  /** Says which columns these are where the band goes on on another sheet. */
  readonly again: Row;
  /** The same in words, at the foot of the sheet: `stap 1–6`. */
  readonly part: string;
}

/** A picture for sheets. All heights are in px, with the room below. */
export interface SheetPicture {
  readonly look: LaneLook;
  readonly right: number;
  /** Room for it on one sheet, from top to bottom. */
  readonly height: number;
  /** Above the first band, and in short above what stands on later sheets. */
  readonly head: Row;
  readonly headAgain: Row;
  readonly bands: readonly SheetBand[];
  /** At the foot of each sheet. */
  readonly legend: Row;
  /** Below the last band. */
  readonly tail: readonly Row[];
}

/** Rows of one band on one sheet; without a band what stands below the last. */
interface Part {
  readonly band: SheetBand | undefined;
  /** Did it begin on a sheet before this one? */
  readonly goesOn: boolean;
  readonly rows: Row[];
}

/** What stands on one sheet, below its head. */
export type SheetPlan = readonly Part[];

/** A lane may leave so much of a sheet empty, as a part of it, before it is divided over two. */
const EMPTY = 0.45;

/** Works out what stands on which sheet, before anything has its place. */
export function planSheets(picture: SheetPicture): SheetPlan[] {
  return new Planner(picture).plan();
}

class Planner {
  private readonly sheets: Part[][] = [];
  private left = 0;

  constructor(private readonly picture: SheetPicture) {}

  plan(): SheetPlan[] {
    const { bands, tail } = this.picture;
    this.newSheet();
    for (const band of bands) {
      // Two bands share a sheet where the second fits on it as a whole.
      const isFirst = this.sheet.length === 0;
      if (!isFirst && heightOf(band.rows) > this.left) this.newSheet();
      this.begin(band, false);
      for (const row of band.rows) this.place(row, band);
    }
    if (tail.length > 0) this.placeTail(tail);
    return this.sheets;
  }

  private get sheet(): Part[] {
    return this.sheets.at(-1)!;
  }

  private newSheet(): void {
    const { sheets } = this;
    this.left = this.room(sheets.length === 0);
    sheets.push([]);
  }

  private room(isFirst: boolean): number {
    const { height, head, headAgain, legend } = this.picture;
    return height - (isFirst ? head : headAgain).height - legend.height;
  }

  private begin(band: SheetBand | undefined, goesOn: boolean): void {
    this.sheet.push({ band, goesOn, rows: [] });
    if (goesOn && band) this.left -= band.again.height;
  }

  private nextSheet(band: SheetBand | undefined): void {
    this.newSheet();
    this.begin(band, true);
  }

  private put(row: Row): void {
    this.sheet.at(-1)!.rows.push(row);
    this.left -= row.height;
  }

  private place(row: Row, band: SheetBand | undefined): void {
    if (row.height <= this.left) return this.put(row);
    const whole = this.room(false) - (band?.again.height ?? 0);
    const isBegun = this.sheet.some(({ rows }) => rows.length > 0);
    // On the next sheet it stands whole, and this one does not stay half empty.
    if (isBegun && row.height <= whole && this.left <= whole * EMPTY) {
      this.nextSheet(band);
      return this.put(row);
    }
    const parts = row.split?.(this.left, !isBegun);
    if (parts) {
      this.put(parts[0]);
      this.nextSheet(band);
      return this.place(parts[1], band);
    }
    if (isBegun) {
      this.nextSheet(band);
      return this.place(row, band);
    }
    // It stays whole and fits nowhere.
    this.put(row);
  }

  /** What explains the picture never stands on a sheet alone: the last row comes along. */
  private placeTail(tail: readonly Row[]): void {
    const part = this.sheet.at(-1);
    if (heightOf(tail) > this.left && part && part.rows.length > 1) {
      const last = part.rows.pop()!;
      this.nextSheet(part.band);
      this.put(last);
    }
    this.begin(undefined, true);
    for (const row of tail) this.place(row, undefined);
  }
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Gives everything on the sheets its place. */
export function drawSheets(
  picture: SheetPicture,
  plans: readonly SheetPlan[],
): (Omit<Page, 'foot'> & { readonly part: string })[] {
  return plans.map((plan, at) => {
    const { height, head, headAgain, legend } = picture;
    const page = new PageOf(picture);
    page.put(at === 0 ? head : headAgain, { spans: [], first: 0 }, at > 0);
    for (const { band, goesOn, rows } of plan) {
      const place = { spans: band?.spans ?? [], first: band?.band.start ?? 0 };
      if (goesOn && band) page.put(band.again, place, true);
      for (const row of rows) page.put(row, place, false);
    }
    page.y = height - legend.height;
    page.put(legend, { spans: [], first: 0 }, at < plans.length - 1);
    const parts = new Set(plan.flatMap(({ band }) => band?.part ?? []));
    return { height, strips: uniqueKeys(page.strips), boxes: uniqueKeys(page.boxes), part: [...parts].join(', ') };
  });
}

class PageOf {
  readonly boxes: Box[] = [];
  readonly strips: Strip[] = [];
  y = 0;

  constructor(private readonly picture: SheetPicture) {}

  /** @param isSaid does it stand on a sheet before this one too? */
  put(row: Row, { spans, first }: { readonly spans: readonly Span[]; readonly first: number }, isSaid: boolean): void {
    const { look, right } = this.picture;
    const lanes = new Lanes(spans, right, { ...look, first, top: this.y });
    row.put(lanes);
    append(this.strips, lanes.strips);
    append(this.boxes, isSaid ? lanes.boxes.map((box) => ({ ...box, repeats: true as const })) : lanes.boxes);
    this.y += row.height;
  }
}
