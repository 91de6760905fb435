import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/model/meaning/claims';
import { rowsOf } from '../../../src/outputs/lists/list';
import { SideLists } from '../../../src/usecases/lists/side-lists';
import { toldOf, TODAY } from '../../outputs/lists/told';
import { LISTED_TEXT } from '../../support/listed';
import { EXAMPLE_TEXTS, scopeOf } from '../scopes';

const TEXTS = { ...EXAMPLE_TEXTS, 'lijst.klantreis': LISTED_TEXT };

async function lists() {
  const loaded = await scopeOf(TEXTS, false);
  const { scope } = loaded;
  const files = loaded.files.map((file) => ({ place: file.path, file, scope }));
  return { scope, made: new SideLists(files, TODAY) };
}

describe('the lists beside the text', () => {
  it('have the same rows as those of the command line', async () => {
    const { made } = await lists();
    const of = async (kind: 'knelpunten' | 'oplossingen' | 'vragen') => {
      const { list } = await toldOf(TEXTS, kind);
      return rowsOf<{ readonly file: string; readonly line: number }>(list).map(placeIn).sort();
    };
    const rows = {
      knelpunten: made.knelpunten().flatMap((one) => one.rows),
      oplossingen: made.oplossingen().flatMap(({ owners }) => owners.flatMap((one) => one.rows)),
      vragen: made.vragen().flatMap((one) => one.rows),
    };
    for (const kind of ['knelpunten', 'oplossingen', 'vragen'] as const) {
      expect(rows[kind].map(placeIn).sort()).toEqual(await of(kind));
      expect(rows[kind].length).toBeGreaterThan(1);
    }
  });

  it('have as many claims without a bron as the coverage of a klantreis says', async () => {
    const { made, scope } = await lists();
    const klantreizen = scope.files.flatMap(({ model }) => model.klantreizen);
    const alive = klantreizen.filter(({ status, toestand }) => status !== 'archief' && toestand === 'huidig');
    const counted = alive.reduce((sum, one) => sum + coverageOf(one, scope).zonder, 0);
    expect(made.zonderBron().reduce((sum, { rows }) => sum + rows.length, 0)).toBe(counted);
    expect(counted).toBeGreaterThan(1);
  });

  it('put what is overdue first, then what is worked on, and by who they are of', async () => {
    const { made } = await lists();
    const shelves = made.oplossingen().map(({ heading }) => heading.args?.stand ?? heading.word);
    const order = ['teLaat', 'bezig', 'gepland', 'idee', 'zonderStand', 'klaar', 'afgewezen'];
    expect(shelves).toEqual(order.filter((one) => shelves.includes(one)));
    expect(shelves[0]).toBe('teLaat');
    for (const { heading, owners } of made.oplossingen()) {
      for (const { rows } of owners) {
        expect(rows.map(({ overdue }) => overdue)).toEqual(rows.map(() => heading.word === 'teLaat'));
        expect(new Set(rows.map(({ owner }) => owner?.toLowerCase())).size).toBe(1);
      }
    }
  });
});

function placeIn({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}
