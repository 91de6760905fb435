import { describe, expect, it } from 'vitest';
import * as json from '../../../src/outputs/json/list-json';
import { LIST_KINDS } from '../../../src/outputs/lists/list';
import * as markdown from '../../../src/outputs/markdown/list-markdown';
import * as text from '../../../src/outputs/text/list-text';
import { EXAMPLE_TEXTS } from '../../usecases/scopes';
import { HOSTILE, HOSTILE_PAIR, HOSTILE_TEXT, toldOf, written } from './told';

const HOSTILE_KINDS = ['knelpunten', 'oplossingen', 'successen', 'vragen', 'vergelijk'] as const;

const hostile = (kind: (typeof HOSTILE_KINDS)[number]) =>
  toldOf(kind === 'vergelijk' ? HOSTILE_PAIR : { 'a.klantreis': HOSTILE_TEXT }, kind);

describe('a list as a text', () => {
  it.each(LIST_KINDS)('of %s fits a terminal of 100 columns', async (kind) => {
    const lines = (await written(text, await toldOf(EXAMPLE_TEXTS, kind))).split('\n');
    expect(lines[0]).toMatch(new RegExp(`^\\d+ ${kind}`));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.at(-1)).toBe('');
  });

  it.each(HOSTILE_KINDS)('of %s does not steer the terminal', async (kind) => {
    const out = await written(text, await hostile(kind));
    // eslint-disable-next-line no-control-regex
    expect(out.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u202E]/);
    expect(out).toContain(HOSTILE[1]);
  });

  it('has the same words where it has colours', async () => {
    const told = await toldOf(EXAMPLE_TEXTS, 'knelpunten');
    const coloured = await written(text, told, true);
    expect(coloured).toContain('\u001B[1mErnst hoog\u001B[22m');
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(await written(text, told));
  });

  it('is one friendly sentence where nothing stands', async () => {
    const empty = async (...args: Parameters<typeof toldOf>) => written(text, await toldOf(...args));
    expect(await empty({ 'a.klantreis': 'klantreis a: A\n' }, 'vragen')).toBe(
      'Nog geen vragen: die staan niet in 1 klantreis.\n',
    );
    expect(await empty({ 'a.klantreis': 'persona noor: Noor\n' }, 'vragen')).toBe(
      'Hier staat nog geen klantreis, dus ook nog geen vragen.\n',
    );
    expect(await empty({ 'a.klantreis': 'klantreis a: A\n' }, 'bronnen')).toBe('Er zijn hier nog geen bronnen.\n');
    expect(await empty({ 'a.klantreis': 'klantreis a: A\n  oplossing b: B\n' }, 'oplossingen', { overdue: true })).toBe(
      'Er is niets dat past bij uw keuze (te laat). Zonder die keuze staat er 1 oplossing in de lijst.\n',
    );
  });

  it('knows its own files', async () => {
    for (const kind of LIST_KINDS) {
      expect(text.isOwn({ start: await written(text, await toldOf(EXAMPLE_TEXTS, kind)) }), kind).toBe(true);
      expect(text.isOwn({ start: await written(text, await toldOf({}, kind)) }), kind).toBe(true);
    }
    for (const start of ['3 knelpunten die ik zag', '12 oplossingen', 'Er is niets'])
      expect(text.isOwn({ start }), start).toBe(false);
  });
});

describe('a list as Markdown', () => {
  it.each(LIST_KINDS)('of %s has as many cells in every row of a table', async (kind) => {
    const out = await written(markdown, await toldOf(EXAMPLE_TEXTS, kind));
    const cells = out.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(cells.map((line) => line.replace(/\\\|/g, '').split('|').length)).size).toBe(1);
    expect(markdown.isOwn({ start: out })).toBe(true);
  });

  it.each(HOSTILE_KINDS)('of %s is not broken by a title', async (kind) => {
    const out = await written(markdown, await hostile(kind));
    const rows = out.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((line) => line.replace(/\\\|/g, '').split('|').length)).size).toBe(1);
    expect(out).not.toMatch(/<script|(?<!\\)\](?=\(http)|(?<!\\)\*\*vet|(?<!\\)`code/);
  });
});

describe('a list as JSON', () => {
  it.each(LIST_KINDS)('of %s has the same fields in every row', async (kind) => {
    const out = await written(json, await toldOf(EXAMPLE_TEXTS, kind));
    const told = JSON.parse(out) as { readonly list: string; readonly rows: readonly object[] };
    expect(told.list).toBe(kind);
    expect(told.rows.length).toBeGreaterThan(3);
    const fields = told.rows.map((row) => Object.keys(row).sort().join());
    expect(new Set(fields).size).toBe(1);
    expect(json.isOwn({ start: out })).toBe(true);
  });

  it('keeps every word of a title', async () => {
    const out = await written(json, await toldOf({ 'a.klantreis': HOSTILE_TEXT }, 'vragen'));
    const { rows } = JSON.parse(out) as { readonly rows: readonly { readonly title: string }[] };
    expect(rows.map(({ title }) => title)).toContain(HOSTILE[6]);
  });
});
