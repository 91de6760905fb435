import { describe, expect, it } from 'vitest';
import { filtered, noteAbove, rowsOf, type SideRow } from '../../../src/extension/side-bar/tree';
import type { ListNode } from '../../../src/protocol/lists';
import { LISTED_TEXT, listed } from '../../support/listed';

const { views } = await listed({ 'a.klantreis': LISTED_TEXT });

function all(rows: readonly SideRow[]): readonly SideRow[] {
  return rows.flatMap((row) => [row, ...all(row.children)]);
}

function titles(nodes: readonly ListNode[]): readonly string[] {
  return nodes.flatMap(({ kind, title, children }) => (kind === 'groep' ? titles(children) : [title]));
}

describe('the rows of the side bar', () => {
  it('have names of their own that stay when others come and lines move', async () => {
    const text = LISTED_TEXT.replace(
      '    stap bel',
      '    stap eerst: Eerst\n      knelpunt nieuw: Nieuw\n    stap bel',
    );
    const more = (await listed({ 'a.klantreis': text })).views;
    for (const view of ['knelpunten', 'oplossingen', 'vragen', 'zonderBron'] as const) {
      const ids = all(rowsOf(views[view])).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(all(rowsOf(more[view])).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    }
    const twice = rowsOf([...views.personas, ...views.personas]);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(4);
  });

  it('say that something is late in words, besides with an icon', () => {
    const late = all(rowsOf(views.oplossingen)).filter((row) => row.late);
    expect(late.map(({ label }) => label)).toEqual(['Te laat', 'Team Balie', 'Wij bellen terug']);
    const row = late.at(-1)!;
    expect(row.beside).toContain('te laat');
    expect(row.spoken).toContain('te laat');
    expect(row.icon).toBe('warning');
  });

  it('say aloud no sign that means something by its shape', () => {
    const klantreis = rowsOf(views.klantreizen)[0]!;
    expect(klantreis.beside).toMatch(/[▁▂▄▆█]/);
    expect(klantreis.spoken).not.toMatch(/[▁▂▄▆█]/);
    expect(klantreis.spoken).toContain('Hartslag van Noor: negatief, positief');
  });

  it('are open where they come first, are late or have groups, and all of them in what a filter leaves', () => {
    const open = (rows: readonly SideRow[]) => rows.map((row) => row.open);
    expect(open(rowsOf(views.oplossingen))).toEqual([true, true, true]);
    expect(open(rowsOf(views.knelpunten))).toEqual([true, false]);
    expect(open(rowsOf(filtered(views.knelpunten, 'brief'), 'brief'))).toEqual([true]);
  });
});

describe('the filter', () => {
  it('leaves what has all words, wherever they stand and however they are written', () => {
    expect(titles(filtered(views.knelpunten, 'BRIEF'))).toEqual(['De brief is lang']);
    expect(titles(filtered(views.knelpunten, 'ernst hoog  lang'))).toEqual(['De wachttijd is lang']);
    expect(titles(filtered(views.oplossingen, 'team balie bellen'))).toEqual(['Wij bellen terug']);
    expect(titles(filtered(views.vragen, 'jurist'))).toEqual(['Mag dat?']);
    expect(filtered(views.vragen, 'nergens')).toEqual([]);
    expect(filtered(views.vragen, ' ')).toBe(views.vragen);
  });

  it('counts what it leaves', () => {
    expect(filtered(views.oplossingen, 'tweede').map(({ title, beside }) => `${title} ${beside}`)).toEqual([
      'Stand idee 1',
    ]);
  });
});

describe('what stands above a list', () => {
  const answer = { views, unread: 0, onlyOpen: false };

  it('is what the filter left out', () => {
    expect(noteAbove('vragen', answer, '')).toBeUndefined();
    expect(noteAbove('vragen', answer, 'jurist')).toContain('alleen wat past bij “jurist”');
    expect(noteAbove('vragen', answer, 'nergens')).toContain('Niets gevonden voor “nergens”');
  });

  it('is what nobody could read or look at, once', () => {
    expect(noteAbove('klantreizen', { ...answer, unread: 1 }, '')).toContain('In 1 bestand');
    expect(noteAbove('klantreizen', { ...answer, unread: 3, onlyOpen: true }, '')).toMatch(/In 3 bestanden.*geopend/);
    expect(noteAbove('vragen', { ...answer, unread: 3, onlyOpen: true }, '')).toBeUndefined();
  });

  it('is nothing where an empty list says the next thing to do', () => {
    const empty = { views: { ...views, klantreizen: [], vragen: [] }, unread: 2, onlyOpen: true };
    expect(noteAbove('klantreizen', empty, '')).toBeUndefined();
    expect(noteAbove('vragen', empty, 'jurist')).toBeUndefined();
  });
});
