import { describe, expect, it } from 'vitest';
import * as csv from '../../../src/outputs/csv/list-csv';
import { LIST_KINDS } from '../../../src/outputs/lists/list';
import { EXAMPLE_TEXTS } from '../../usecases/scopes';
import { HOSTILE, HOSTILE_TEXT, toldOf, written } from '../lists/told';

/** A strict reader of RFC 4180 with `;`: every row ends with CRLF, and a quote stands only around a cell or twice in one. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"|([^;"\r\n]*)/y;
    cell.lastIndex = at;
    const [whole, quoted, bare] = cell.exec(text)!;
    row.push(quoted?.replaceAll('""', '"') ?? bare!);
    at += whole.length;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === ';') at += 1;
    else throw new Error(`At ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  expect(row).toEqual([]);
  return rows;
}

async function sheet(...args: Parameters<typeof toldOf>) {
  const text = await written(csv, await toldOf(...args));
  expect(text.startsWith('\uFEFF')).toBe(true);
  return parseCsv(text.slice(1));
}

describe('a list as a sheet', () => {
  it.each(LIST_KINDS)('of %s opens again with as many cells in every row', async (kind) => {
    const [head, ...rows] = await sheet(EXAMPLE_TEXTS, kind);
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set([head!, ...rows].map((cells) => cells.length))).toEqual(new Set([head!.length]));
    expect(new Set(head).size).toBe(head!.length);
  });

  it('has a comma in a number, and words for a truth', async () => {
    const metingen = await sheet(EXAMPLE_TEXTS, 'metingen');
    const value = metingen[0]!.indexOf('waarde');
    expect(metingen.slice(1).map((cells) => cells[value])).toContain('4,3');
    const oplossingen = await sheet(EXAMPLE_TEXTS, 'oplossingen');
    const late = oplossingen[0]!.indexOf('te laat');
    expect(new Set(oplossingen.slice(1).map((cells) => cells[late]))).toEqual(new Set(['nee']));
  });

  it('keeps a negative number a number', async () => {
    const text = 'maat nps: NPS\n  schaal -100 tot 100\nklantreis a: A\n  meting nps -12\n';
    const [head, row] = await sheet({ 'a.klantreis': text }, 'metingen');
    expect(row![head!.indexOf('waarde')]).toBe('-12');
  });

  it.each(['knelpunten', 'oplossingen', 'successen', 'vragen'] as const)(
    'of %s has no cell that a sheet would run, and loses no word',
    async (kind) => {
      const rows = await sheet({ 'a.klantreis': HOSTILE_TEXT }, kind);
      const cells = rows.slice(1).flat();
      expect(rows).toHaveLength(HOSTILE.length + 1);
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      // Who parts cells by commas or tabs sees no beginning of a formula either.
      for (const cell of cells) expect(cell).not.toMatch(/[,;\t]\s*[=+\-@]\S/);
      expect(cells).toContain(`'${HOSTILE[0]}`);
      expect(cells).toContain('Wie; dan, "zo" en =1+1');
      expect(cells).toContain("Kosten, '=1+1 en meer");
    },
  );

  it('knows its own files', async () => {
    for (const kind of LIST_KINDS) {
      const start = await written(csv, await toldOf(EXAMPLE_TEXTS, kind));
      expect(csv.isOwn({ start })).toBe(true);
    }
    expect(csv.isOwn({ start: 'naam;leeftijd\r\nNoor;31\r\n' })).toBe(false);
  });
});
